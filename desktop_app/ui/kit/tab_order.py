"""The Tab key through a page whose parts are made late or anew: in the order in which they are read."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.ui.kit.sure import sure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def put_in_order(page: QWidget) -> None:
    """Let Tab go through what is on a page now as it is laid out. To be called when Tab is pressed: Qt
    appends what is made later, wherever it stands. The first stop keeps its place in the window.

    What stands next in Qt's order is never asked for: Qt for Python makes the answer a part of what was
    asked, and takes it for deleted with that.
    """
    for one, other in pairwise(stops(page)):
        QWidget.setTabOrder(one, other)


def scroll_to_focus(window: QWidget) -> None:
    """Bring what has the focus into sight: Qt does where Tab goes from one to the next within an area,
    and not where it comes into it.
    """
    focused = window.focusWidget()
    if focused is None or focused is window:
        return
    around = focused.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QScrollArea) and focused.height() < around.height():
            middle = focused.mapTo(sure(around.widget()), focused.rect().center())
            around.ensureVisible(middle.x(), middle.y(), 0, focused.height() * 3 // 4)
        around = around.parentWidget()


def stops(part: QWidget) -> Iterator[QWidget]:
    """Where Tab may stop in a part, itself first, in the order in which it is laid out."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
        if part.focusProxy() is None:
            return
    layout = part.layout()
    if isinstance(part, QScrollArea):
        if (within := part.widget()) is not None:
            yield from stops(within)
    elif layout is not None:
        yield from _in_layout(layout)
    else:
        for child in part.children():
            if isinstance(child, QWidget):
                yield from stops(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = sure(layout.itemAt(place))
        if (widget := item.widget()) is not None:
            yield from stops(widget)
        elif (within := item.layout()) is not None:
            yield from _in_layout(within)
