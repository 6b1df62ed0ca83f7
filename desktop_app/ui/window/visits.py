"""Keeps track of where one is in a window, so that Back and Forward lead there again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.people_query import Scope, SmartList
from desktop_app.domain.tags import Tag
from desktop_app.ui.kit.later import Later
from desktop_app.ui.window.screens import PEOPLE

if TYPE_CHECKING:
    from desktop_app.ui.window.frame import WindowFrame
    from desktop_app.ui.window.screens import Screens
    from desktop_app.ui.window.trail import Spot, Trail


def _trail() -> Trail:
    from desktop_app.ui.window.trail import Trail

    return Trail()


class Visits:
    """The trail of one window. Whoever goes somewhere says `leave` before and `note` after."""

    def __init__(self, window: WindowFrame, screens: Screens) -> None:
        self._window, self._screens = window, screens
        self._trail = Later(_trail)
        self._going = False
        window.list.view.pressed_on.connect(self.leave)
        window.list.view.left.connect(self.leave)

    def begin(self) -> None:
        """What is shown now is the first place; there is no way back from it."""
        self._trail.get().begin(self.here())

    def here(self) -> Spot:
        """What is shown now."""
        from desktop_app.ui.window.trail import Spot

        place = self._screens.current()
        if place != PEOPLE:
            screen = self._screens.shown()
            return Spot(place, at=None if screen is None else screen.place())
        window = self._window
        page = window.later.person.made
        shown = None if page is None else page.participant()
        entry = window.sidebar.shown()
        return Spot(PEOPLE, window.list.query(), entry, "" if shown is None else shown.uid)

    def leave(self) -> None:
        """What is shown is to be found again when something else is."""
        if self._trail.made is not None:
            self._trail.made.keep()

    def note(self) -> None:
        """Something else may be shown now. Before `begin` it is all one place."""
        if self._trail.made is not None and not self._going:
            self._trail.made.note(self.here())

    def is_there(self, spot: Spot) -> bool:
        """Whether a place can still be shown: its person was not deleted, its list not removed."""
        if isinstance(spot.entry, SmartList | Tag) and not self._window.sidebar.has(spot.entry):
            return False
        if spot.at is not None:
            return self._screens.prepare(spot.place).has(spot.at)
        if not spot.person:
            return True
        book = self._window.book
        person = book.people.id_of(spot.person)
        line = None if person is None else book.people_list.line(person)
        in_trash = spot.query is not None and spot.query.scope is Scope.TRASH
        return line is not None and (in_trash or line.scope is not Scope.TRASH)

    def leads(self, step: int) -> bool:
        """Whether there is something to go back to (-1) or forward to (1)."""
        return self._trail.get().leads(step, self.is_there)

    def go(self, step: int) -> Spot | None:
        """The place back (-1) or forward (1), to be shown now; nothing is noted until `arrive`."""
        found = self._trail.get().go(step, self.is_there)
        self._going = found is not None
        return found

    def arrive(self) -> None:
        """What `go` answered is shown."""
        self._going = False
        self._trail.get().amend(self.here())
