"""Keeps what is typed and not stored: a second after the last key, when the window closes, and when
the computer asks the program to end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop_app.ui.person.editors import TextEditor
from desktop_app.ui.window.screens import ELSEWHERE

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.ui.window.parts import WindowParts

LOOK_EVERY = 1000
"""Milliseconds between two looks at what is typed, while a field has the focus."""
SOON = 200
"""Milliseconds after which to look again while the last keeping is under way."""
_PERSON, _SCREEN = "person:", "screen:"


class DraftKeeper(QObject):
    """Lines by the page or screen they stand on. What stood in an open field comes back as a line of
    the person's page, after the name of the field.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts, self._drafts = parts, parts.window.book.drafts
        self._kept = self._drafts.all()
        self._newest: Future[None] | None = None
        self._is_over = False
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._again = QTimer(self, interval=SOON, singleShot=True)
        self._again.timeout.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
            # The session ends: whatever else may be asked before, this is kept.
            app.aboutToQuit.connect(self.end)
            app.commitDataRequest.connect(lambda _: self.look(closing=True))
        self._restore()

    def look(self, *, closing: bool = False) -> None:
        """Keep what is typed now, if that is something else than before; one keeping at a time unless
        the window is `closing`.
        """
        if self._is_over or self._parts.window.book.only_read is not None:
            return
        if self._newest is not None and not self._newest.done() and not closing:
            # Nobody may type any more by then.
            self._again.start()
            return
        typed, waiting = self.typed(), self._parts.shell.waiting_lines
        if typed != self._kept or waiting():
            self._kept = typed
            self._newest = self._drafts.keep(lambda: _with_lines(typed, waiting()))

    def end(self) -> None:
        """Look no more: the address book is about to close."""
        self._is_over = True
        self._timer.stop()
        self._again.stop()

    def lost(self) -> str:
        """Once the address book is closed: what could be stored neither as it was meant nor as a
        draft, "" for nothing.
        """
        if self._newest is None or not self._newest.done() or self._newest.exception() is None:
            return ""
        return "\n".join(_with_lines(self._kept, self._parts.shell.waiting_lines()).values())

    def _restore(self) -> None:
        window, people = self._parts.window, self._parts.window.book.people
        for place, text in self._kept.items():
            kind, _, key = place.partition(":")
            row = people.id_of(key) if kind == "person" else None
            if row is not None:
                window.person.composer.wait_on(row, text)
            else:
                screen = key if self._parts.screens.is_screen(key) else ELSEWHERE
                self._parts.screens.prepare(screen).take_line(text)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._is_over:
            return
        if isinstance(now, (QLineEdit, QPlainTextEdit, QTextEdit)):
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
            self.look()

    def typed(self) -> dict[str, str]:
        """What is typed now and not stored, by where it stands."""
        parts, window = self._parts, self._parts.window
        found = {
            f"{_SCREEN}{key}": text for key, text in parts.screens.lines().items() if text.strip()
        }
        quick = window.later.quick_log.made
        if quick is not None and quick.composer.text().strip():
            found[f"{_SCREEN}quick-log"] = quick.composer.text()
        if window.later.person.made is None:
            return found
        for row, text in window.person.composer.drafts().items():
            someone = window.participant(row) if row is not None and text.strip() else None
            if someone is not None:
                found[f"{_PERSON}{someone.uid}"] = text
        return self._with_field(found)

    def _with_field(self, found: dict[str, str]) -> dict[str, str]:
        """With what stands in the field that is open, and was not there before."""
        focused: QWidget | None = QApplication.focusWidget()
        while focused is not None and not isinstance(focused, TextEditor):
            focused = focused.parentWidget()
        if focused is None or not (said := focused.unsaved()):
            return found
        window = self._parts.window
        shown = window.person.person_id() if window.person.isAncestorOf(focused) else None
        someone = None if shown is None else window.participant(shown)
        place = f"{_SCREEN}{ELSEWHERE}" if someone is None else f"{_PERSON}{someone.uid}"
        return found | {place: "\n".join(filter(None, (found.get(place), said)))}


def _with_lines(drafts: dict[str, str], lines: list[str]) -> dict[str, str]:
    """With lines that were entered and are not stored."""
    place = f"{_SCREEN}{ELSEWHERE}"
    several = [drafts[place]] if place in drafts else []
    return drafts | {place: "\n".join([*several, *lines])} if lines else drafts
