"""Things of which a person may have any number: the first stand there at once, others come a few a
turn, and beyond a hundred only when they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.stack_layout import StackLayout
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLayout

    from desktop_app.ui.kit.turns import Turns

FIRST = 8
"""Things that are made at once: more than nearly anybody has of a kind."""
A_TURN = 2
"""Things made in a turn of the loop after that; a row takes about a millisecond with its place."""
SHOWN = 100
"""Things shown, and as many more each time more are asked for."""
BETWEEN = 6
"""Pixels between two rows."""
BLOCK = 4
"""Rows that come into sight together: the page is laid out and painted anew for each that comes."""

Thing = TypeVar("Thing")


class Several(QWidget, Generic[Thing]):
    """Puts what `make` makes of each thing into a layout of its own, which is `flow` or one below
    another. `filled` says that all that is to be shown stands there.
    """

    filled = Signal()

    def __init__(
        self,
        things: Sequence[Thing],
        make: Callable[[Thing], QWidget],
        turns: Turns,
        flow: Callable[[QWidget], QLayout] | None = None,
        at_once: bool = True,
    ) -> None:
        super().__init__()
        self._things, self._make, self._turns = things, make, turns
        self._made, self._wanted = 0, SHOWN
        self._block: QWidget | None = None
        """Rows made and not shown yet."""
        self._layout = StackLayout(self, BETWEEN) if flow is None else flow(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._more = button("", "link", clicked=self._show_more)
        self._more.hide()
        if not things:
            self.hide()
        if at_once:
            self._add(FIRST)
            self._wait()

    def begin(self) -> None:
        """Make one of the first: of those that are not made at once, each is asked for."""
        self._add(1)
        if self._made >= FIRST:
            self._wait()

    @property
    def is_filled(self) -> bool:
        """Whether all that is to be shown stands there."""
        return self._made >= min(self._wanted, len(self._things))

    def grow(self) -> None:
        """Make a few more."""
        self._add(A_TURN)
        if self.is_filled:
            self.filled.emit()

    def _wait(self) -> None:
        if not self.is_filled:
            self._turns.wait(self)

    def _add(self, count: int) -> None:
        """Make so many of those that are still wanted, and say at the end how many are left."""
        end = min(self._made + count, self._wanted, len(self._things))
        for thing in self._things[self._made : end]:
            self._put(self._make(thing))
        self._made = end
        if self.is_filled or (self._made >= FIRST and (self._made - FIRST) % BLOCK == 0):
            self._show_block()
        left = len(self._things) - self._made
        if self.is_filled and left:
            words = fill_in(self.tr("%1 more"), QLocale().toString(left))
            relabel(self._more, words)
            self._layout.addWidget(self._more)
            if isinstance(self._layout, StackLayout):
                self._layout.setAlignment(self._more, Qt.AlignmentFlag.AlignLeading)
            self._more.show()

    def _put(self, made: QWidget) -> None:
        if not isinstance(self._layout, StackLayout):
            self._layout.addWidget(made)
            return
        if self._block is None:
            self._block = QWidget(self)
            self._block.hide()
            StackLayout(self._block, BETWEEN)
            self._layout.addWidget(self._block)
        sure(self._block.layout()).addWidget(made)

    def _show_block(self) -> None:
        if self._block is not None:
            self._block.show()
            self._block = None

    def _show_more(self) -> None:
        """Show as many more, and stay with the first of them."""
        self._more.hide()
        self._layout.removeWidget(self._more)
        self._wanted += SHOWN
        self._add(1)
        self._show_block()
        self._wait()
        first = self._layout.itemAt(self._layout.count() - 1)
        widget = None if first is None else first.widget()
        if widget is not None:
            QTimer.singleShot(0, widget, lambda: _focus(widget))


def _focus(widget: QWidget) -> None:
    takers = [widget, *widget.findChildren(QWidget)]
    first = next((each for each in takers if each.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
