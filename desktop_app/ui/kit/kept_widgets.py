"""A column of widgets shown anew, in which those that still show the same stay: with the focus, and
without being made and laid out once more.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.sure import widgets_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

_FORGOTTEN = object()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A widget that is to stand in a column: `key` tells it from all others there, `shows` is what it
    says, and `make` makes one that does.
    """

    key: Hashable
    shows: object
    make: Callable[[], QWidget]


class KeptWidgets:
    """The widgets of a column with a stretch at its end, all put there by `show`. One that
    `is_spent` is not kept.
    """

    def __init__(
        self, column: QBoxLayout, is_spent: Callable[[QWidget], bool] = lambda _: False
    ) -> None:
        self._column, self._is_spent = column, is_spent
        self._there: dict[Hashable, tuple[object, QWidget]] = {}
        column.addStretch(1)

    def show(self, wanted: Iterable[Wanted]) -> None:
        """Let these stand in the column, in this order."""
        before, self._there = self._there, {}
        order: list[tuple[QWidget, bool]] = []
        for each in wanted:
            shows, widget = before.get(each.key, (None, None))
            is_kept = widget is not None and shows == each.shows and not self._is_spent(widget)
            if widget is None or not is_kept:
                widget = each.make()
            else:
                del before[each.key]
            self._there[each.key] = each.shows, widget
            order.append((widget, is_kept))
        for _, widget in before.values():
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._place(order)

    def forget(self) -> None:
        """Keep none of them the next time."""
        self._there = {key: (_FORGOTTEN, widget) for key, (_, widget) in self._there.items()}

    def _place(self, order: Sequence[tuple[QWidget, bool]]) -> None:
        """Put those in that are new, and move what no longer stands at its place."""
        standing = widgets_in(self._column)
        first = len(order)
        for place, (widget, is_kept) in enumerate(order):
            if place < len(standing) and standing[place] is widget:
                continue
            if is_kept:
                standing.remove(widget)
                self._column.removeWidget(widget)
            standing.insert(place, widget)
            self._column.insertWidget(place, widget)
            first = min(first, place)
        _put_in_order(standing, first)


def _put_in_order(widgets: Sequence[QWidget], first: int) -> None:
    """Let the keyboard, and programs that read the window aloud, go through widgets of one parent in
    this order, of which those before `first` keep theirs.
    """
    reached = (_stops(widget) for widget in reversed(widgets[:first]))
    before = next((stops[-1] for stops in reached if stops), None)
    for widget in widgets[first:]:
        widget.raise_()
        for stop in _stops(widget):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop


def _stops(widget: QWidget) -> list[QWidget]:
    """Where the Tab key stops in a widget."""
    inside = (widget, *widget.findChildren(QWidget))
    return [child for child in inside if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
