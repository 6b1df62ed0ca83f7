"""The screens of a window, which take the place of list and person: each is made when it is first
shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.room import IN_SIDEBAR

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import Room
    from desktop_app.ui.window.frame import WindowFrame

PEOPLE = "people"
"""What is shown when no screen is: the list of people and the page of one of them."""
TODAY = "today"
"""What is shown first, when nothing else was."""
ELSEWHERE = "timeline"
"""The screen whose line takes what was typed where nothing takes it any more."""
IDLE = 2500
"""Milliseconds without a change after which screens that are not shown may read ahead."""


class Screens(QObject):
    """The screens of one window by the keys of their places. `changed` says that another one is
    shown.
    """

    changed = Signal()

    def __init__(self, window: WindowFrame, make: Callable[[Room], Screen]) -> None:
        super().__init__(window)
        self._window, self._make = window, make
        self._rooms = {
            place.key: room for room in window.rooms if room.make for place in room.places
        }
        self._entries = {
            place.key: place.under
            for room in window.rooms
            for place in room.places
            if place.where not in IN_SIDEBAR and place.under
        }
        self._made: dict[str, Screen] = {}
        self._expected = ""
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._read_ahead)

    def is_screen(self, key: str) -> bool:
        """Whether a place has a screen, rather than the list of people."""
        return key in self._rooms

    def help_page(self) -> str:
        """The page of the manual about what is shown, "" when no room names one."""
        place = self.current()
        rooms = (room for room in self._window.rooms if place in {item.key for item in room.places})
        return next((room.help_page for room in rooms), "")

    def shown(self) -> Screen | None:
        """The screen that is shown, None for list and person."""
        shown = self._window.pages.currentWidget()
        return next((screen for screen in self._made.values() if screen is shown), None)

    def current(self) -> str:
        """The key of the screen shown or expected, PEOPLE for list and person."""
        if self._expected:
            return self._expected
        shown = self._window.pages.currentWidget()
        return next((key for key, screen in self._made.items() if screen is shown), PEOPLE)

    def has_side(self) -> bool:
        """Whether the reminders may stand beside what is shown."""
        screen = self._made.get(self.current())
        return screen.has_side if screen is not None else not self._expected

    def expect(self, key: str) -> None:
        """A screen will be shown in a moment: leave its place empty rather than show something else
        before.
        """
        self._expected = key
        self._window.sidebar.choose(self._entries.get(key, key))
        self._window.pages.setFocus()

    def prepare(self, key: str) -> Screen:
        """Make a screen, if it is not there yet, without showing it."""
        if key not in self._made:
            window, screen = self._window, self._make(self._rooms[key])
            screen.setObjectName(key)
            screen.counted.connect(lambda count: window.sidebar.set_count(key, count))
            self._made[key] = screen
            window.pages.addWidget(screen)
            self._idle.start()
        return self._made[key]

    def show(self, key: str, at: object = None) -> None:
        """Show a screen, read anew; at the part of it that `at` names."""
        window, self._expected = self._window, ""
        screen = self.prepare(key)
        screen.reload()
        focused, before = window.focusWidget(), self.shown()
        if screen is not before:
            self._hold_focus(focused)
        window.list.hide()
        window.pages.show()
        window.pages.setCurrentWidget(screen)
        if screen.for_nobody or (before is not None and before.for_nobody):
            window.refresh_first_start()
        if focused is None or focused is window.pages or not focused.isVisible():
            # Qt would go on to the next control there is, and mark an entry of the sidebar nobody
            # touched.
            screen.land()
        window.sidebar.choose(self._entries.get(key, key))
        if at is not None:
            screen.go_to(at)
        self.changed.emit()

    def _hold_focus(self, focused: QWidget | None) -> None:
        """Have the focus wait on the pages as a whole when what has it is about to be hidden: Qt would
        look for the next control in the whole window, and whoever shows something says where it goes.
        """
        pages, parts = self._window.pages, (self._window.pages, self._window.list)
        goes = focused is not None and any(part.isAncestorOf(focused) for part in parts)
        if goes and pages.isVisible():
            pages.setFocus()

    def leave(self) -> None:
        """Back to list and person."""
        window, self._expected, before = self._window, "", self.shown()
        window.pages.setCurrentWidget(window.person)
        if before is not None and before.for_nobody:
            window.refresh_first_start()
        self.changed.emit()

    def correct(self) -> bool:
        """Offer other readings of the tinted words under the cursor; False when there are none."""
        screen = self.shown()
        return self._window.person.correct() if screen is None else screen.correct()

    def keep_facts(self) -> bool:
        """Keep the facts offered below the line that is shown; False when none are."""
        screen = self.shown()
        return self._window.person.keep_facts() if screen is None else screen.keep_facts()

    def lines(self) -> dict[str, str]:
        """What is typed into the lines of the screens and not stored, by their keys."""
        return {key: text for key, screen in self._made.items() if (text := screen.line())}

    def keep(self) -> None:
        """Have the window remember what each screen wants to find again at the next start."""
        for key, screen in self._made.items():
            if kept := screen.kept():
                self._window.state.keep(**{key: kept})

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed: the screen shown may want to know, others read anew when they
        are shown again.
        """
        screen = self._made.get(self.current())
        if screen is not None:
            screen.apply_changes(changes)
        self._idle.start()

    def _read_ahead(self) -> None:
        shown = self.shown()
        for screen in self._made.values():
            if screen is not shown:
                screen.read_ahead()
