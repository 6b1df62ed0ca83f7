"""What Qt's signatures call "or None" and what surely is there: said once, and noticed at once if
it were not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication, QBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

T = TypeVar("T")


def sure(thing: T | None) -> T:
    """The thing itself; raises RuntimeError when it is None after all."""
    if thing is None:
        raise RuntimeError("Qt has nothing where there is always something")
    return thing


def box_of(widget: QWidget) -> QBoxLayout:
    """The row or column a widget lays out its children in; raises TypeError when it has another
    layout or none.
    """
    layout = widget.layout()
    if not isinstance(layout, QBoxLayout):
        raise TypeError(f"{type(widget).__name__} has no row and no column")
    return layout


def application() -> QApplication:
    """The application; raises TypeError before it is made."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("no application has been made")
    return app


def widgets_in(layout: QLayout) -> list[QWidget]:
    """The widgets that stand in a layout itself, in order."""
    found = (sure(layout.itemAt(place)).widget() for place in range(layout.count()))
    return [widget for widget in found if widget is not None]
