"""Small helpers for building layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme


SCROLL_BAR = 14
"""Width at the usual font of a scroll bar with the air about it."""


def row(
    theme: Theme, *items: QWidget | QLayout | None, space: float = 8, margins: tuple[float, ...] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Things side by side; None stretches."""
    return _filled(QHBoxLayout(), theme, items, space, margins)


def column(
    theme: Theme, *items: QWidget | QLayout | None, space: float = 8, margins: tuple[float, ...] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Things one below another; None stretches."""
    return _filled(QVBoxLayout(), theme, items, space, margins)


def _filled(box, theme: Theme, items, space: float, margins: tuple[float, ...]):
    box.setContentsMargins(*(theme.px(margin) if margin else 0 for margin in margins))
    box.setSpacing(theme.px(space) if space else 0)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)
    return box


def frame(kind: str, layout: QLayout | None = None) -> QFrame:
    """A frame of a kind the style sheet knows."""
    made = QFrame()
    made.setProperty("kind", kind)
    if layout is not None:
        made.setLayout(layout)
    return made


def line() -> QFrame:
    """A hairline across."""
    return frame("line")


def scroller(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down only."""
    from PySide6.QtCore import Qt

    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setObjectName("content")
    area.setWidget(content)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()
