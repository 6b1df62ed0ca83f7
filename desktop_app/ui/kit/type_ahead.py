"""Going to what begins with the letters typed, in menus and lists where Qt does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.domain.names import fold
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.sure import application

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class TypeAhead:
    """Gathers letters as long as they come without a pause. `clock` tells seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._typed, self._last = "", 0.0

    def find(self, letter: str, names: Sequence[str], at: int) -> int | None:
        """The place among `names` of the next that begins with what was typed, round at the end;
        None when none does. `at` is where one is now, -1 for nowhere; the same letter again goes
        from one to the next.
        """
        self._typed = self._typed + letter if self.is_typing() else letter
        self._last = self._clock()
        wanted = fold(self._typed)
        if len(set(wanted)) == 1:
            wanted, at = wanted[:1], at + 1
        order = [*range(max(0, at), len(names)), *range(max(0, at))]
        return next((n for n in order if fold(names[n]).startswith(wanted)), None)

    def is_typing(self) -> bool:
        """Whether the last letter is so near that the next belongs to it."""
        pause = application().keyboardInputInterval() / 1000
        return bool(self._typed) and self._clock() - self._last <= pause


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key writes something, rather than asking for something."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return not held and text.isprintable() and bool(text.strip())


class ListMenu(Menu):
    """A menu of names: letters typed go to the one that begins so."""

    _ahead: TypeAhead | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._ahead is None:
            self._ahead = TypeAhead()
        # A blank chooses, unless it stands within a name that is being typed.
        if not is_letter(event) and not (event.text() == " " and self._ahead.is_typing()):
            super().keyPressEvent(event)
            return
        there = [item for item in self.actions() if not item.isSeparator() and item.isEnabled()]
        current = self.activeAction()
        at = there.index(current) if current in there else -1
        names = [item.text().replace("&&", "&") for item in there]
        if (found := self._ahead.find(event.text(), names, at)) is not None:
            self.setActiveAction(there[found])
