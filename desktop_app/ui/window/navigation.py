"""Going from place to place in a window: to screens, lists of people, somebody's page and its
tabs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList
from desktop_app.domain.rules.rule import tagged
from desktop_app.domain.tags import Tag
from desktop_app.ui.window.screens import PEOPLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.window.frame import WindowFrame
    from desktop_app.ui.window.screens import Screens
    from desktop_app.ui.window.trail import Spot
    from desktop_app.ui.window.visits import Visits
    from desktop_app.ui.window.window_layout import WindowLayout

SCOPES = {"archive": Scope.ARCHIVE, "trash": Scope.TRASH}
"""The places that show other people than those in the list."""


class Navigation:
    """The ways through one window."""

    def __init__(
        self, window: WindowFrame, screens: Screens, layout: WindowLayout, visits: Visits
    ) -> None:
        self._window, self._screens, self._layout = window, screens, layout
        self._visits = visits
        self._left: int | None = None
        self._shown_last: int | None = None
        """Whose page was shown last at the word of the list or of what leads there."""
        self.dropped: Callable[[PeopleQuery], object] = lambda query: None
        """Called with the text and the filters that going to other people has taken off."""
        window.list.shown.connect(self._list_shown)

    def show(self, what: object, at: object = None) -> None:
        """Show a room by its key, a SmartList, the people with a Tag or those of a PeopleQuery; `at`
        is the part of a room's screen to go to.
        """
        self._visits.leave()
        if isinstance(what, str) and self._screens.is_screen(what):
            self._screens.show(what, at)
            if at is None:
                self.land()
        else:
            off = self._window.list.put_on()
            self._show_people(what)
            self.land()
            self._say_dropped(off)
        self._visits.note()

    def _say_dropped(self, off: PeopleQuery) -> None:
        """Say what no longer narrows the list."""
        now = self._window.list.query()
        parts = [part for part in off.rules.parts if part not in now.rules.parts]
        text = "" if off.text == now.text else off.text
        if text or parts:
            self.dropped(PeopleQuery.by(*parts, text=text))

    def _show_people(self, what: object) -> None:
        """Show the list of people, or those of a SmartList, a Tag, a PeopleQuery, the archive or
        the trash.
        """
        window = self._window
        self._screens.leave()
        window.list.show()
        self._layout.show_list()
        if isinstance(what, SmartList):
            window.list.show_query(what.query)
        elif isinstance(what, Tag):
            window.list.show_query(PeopleQuery.by(tagged(what.id)))
        elif isinstance(what, PeopleQuery):
            window.list.show_query(what)
        else:
            scope = SCOPES.get(str(what), Scope.PEOPLE)
            shown = window.person.person_id()
            if shown is not None and window.person.scope() is not scope:
                # Somebody who is elsewhere: one of those shown takes their place.
                self.leave_person()
            window.list.show_query(PeopleQuery(scope=scope))
            if shown is None and not self._layout.is_narrow():
                window.list.choose_somebody()
        window.sidebar.choose(PEOPLE if isinstance(what, PeopleQuery) else what)

    def prepare(self, key: str) -> None:
        """Make the screen of a room, without showing it."""
        self._screens.prepare(key)

    def show_reminders(self) -> None:
        """Show everybody's reminders beside the people, with the focus in them."""
        self._visits.leave()
        self._show_people(PEOPLE)
        self._layout.show_reminders()
        self._window.reminders.show_everybody()
        self._window.reminders.land()
        self._visits.note()

    def land(self) -> None:
        """Put the focus where the work goes on in what is shown now."""
        window, screen = self._window, self._screens.shown()
        if window.is_first_start():
            return
        if screen is None and window.list.isVisible():
            window.list.land()
        else:
            self.land_on_page()

    def land_on_page(self) -> None:
        """Put the focus where the work goes on in the screen or page shown, not in the list beside
        it.
        """
        (self._screens.shown() or self._window.person).land()

    def show_person(self, person_id: int) -> None:
        """Show the page of somebody chosen in the list."""
        self._shown_last = person_id
        self._window.person.show_person(person_id)
        self._window.reminders.show_person(self._window.participant(person_id))
        self._visits.note()

    def leave_person(self) -> None:
        """Whose page is shown is no longer among the people listed: show the one the cursor is on,
        or nobody, as soon as the list is there.
        """
        self._left = self._window.person.person_id()

    def _list_shown(self, whole: bool) -> None:
        left, window = self._left, self._window
        if left is None or not whole:
            return
        self._left = None
        if window.person.person_id() not in (left, None) or window.list.model.row_of(left) >= 0:
            return
        ids, following = window.list.model.ids(), window.list.current_id()
        if following is None and len(ids):
            following = ids[0]
        if following is None or self._layout.is_narrow():
            was_there = window.pages.isAncestorOf(window.focusWidget() or window)
            window.person.show_nobody()
            window.reminders.show_person(None)
            self._layout.show_list()
            if was_there:
                window.list.land()
            self._visits.note()
        else:
            self._choose(following)

    def hear(self, changes: ChangeSet) -> None:
        """Something was committed, and the list is to hear of it next: whoever is shown may have
        left the people listed.
        """
        window = self._window
        page = window.later.person.made
        shown = None if page is None else page.person_id()
        if page is None or shown is None or not changes.touches(Noun.PERSON, shown):
            return
        line = window.book.people_list.line(shown)
        scope = None if line is None else line.scope
        if scope is not page.scope() and scope not in window.list.query().scopes:
            self.leave_person()

    def bring_back(self, person_id: int) -> None:
        """Somebody is among the people again: where the list that holds them is shown, go there."""
        window = self._window
        line = window.book.people_list.line(person_id)
        if line is None or self._screens.current() != PEOPLE:
            return
        if line.scope in window.list.query().scopes:
            window.list.open_person(person_id)
            self.show_person(person_id)
            self.land()

    def open_person(self, person_id: int) -> None:
        """Go to somebody from anywhere: their page, and their row if the list holds them."""
        self._visits.leave()
        self._go_to_person(person_id)
        self._visits.note()
        self._window.person.land()

    def _go_to_person(self, person_id: int) -> None:
        window, self._left = self._window, None
        self._screens.leave()
        window.pages.show()
        if self._layout.is_narrow():
            self._layout.show_page()
        else:
            window.list.show()
        if window.sidebar.isVisible():
            window.sidebar.choose(PEOPLE)
        if window.list.model.row_of(person_id) < 0 and window.list.query() != PeopleQuery():
            off = window.list.put_on()
            window.list.show_query(PeopleQuery())
            self._say_dropped(off)
        self._choose(person_id)

    def _choose(self, person_id: int) -> None:
        """Have the list at somebody, and their page shown: once, when the list shows it already."""
        self._shown_last = None
        self._window.list.open_person(person_id)
        if self._shown_last != person_id:
            self.show_person(person_id)

    def open_tab(self, key: str) -> None:
        """Bring a tab of the person's page to sight, wherever one is, and begin there."""
        window = self._window
        if self._screens.current() != PEOPLE:
            self._screens.leave()
            window.sidebar.choose(PEOPLE)
        self._layout.show_page()
        window.person.show_tab(key)
        window.person.tab_page(key).begin()

    def shown_person(self) -> int | None:
        """Whose page is shown; nobody's while another screen is."""
        return self._window.person.person_id() if self._screens.current() == PEOPLE else None

    def chosen(self) -> list[int]:
        """The people selected in the list, else the one whose page is shown; nobody while neither
        is to be seen.
        """
        ids = self._window.list.view.selected_ids() if self._screens.current() == PEOPLE else []
        return ids or [row for row in [self.shown_person()] if row is not None]

    def choose_somebody(self) -> None:
        """Where the list of people is shown and nobody's page is, show the first one's."""
        window = self._window
        nobody = self._screens.current() == PEOPLE and window.person.person_id() is None
        if nobody and not self._layout.is_narrow():
            window.list.choose_somebody()
            window.list.view.setFocus()

    def go(self, step: int) -> None:
        """Back (-1) or forward (1), to what was shown before; within a screen that has steps of its
        own, first to those.
        """
        screen = self._screens.shown()
        if step < 0 and screen is not None and screen.can_go_back():
            screen.go_back()
        elif (spot := self._visits.go(step)) is not None:
            try:
                self._show_spot(spot)
            finally:
                self._visits.arrive()

    def leads(self, step: int) -> bool:
        """Whether there is something to go back (-1) or forward (1) to."""
        screen = self._screens.shown()
        within = step < 0 and screen is not None and screen.can_go_back()
        return within or self._visits.leads(step)

    def _show_spot(self, spot: Spot) -> None:
        window, self._left = self._window, None
        if self._screens.is_screen(spot.place):
            self._screens.show(spot.place, spot.at)
            self.land()
            return
        self._screens.leave()
        window.list.show()
        if spot.query is not None and spot.query != window.list.query():
            window.list.show_query(spot.query)
        person = window.book.people.id_of(spot.person) if spot.person else None
        if person is not None:
            window.list.open_person(person)
            self.show_person(person)
            window.pages.show()
            self._layout.show_page()
        else:
            self._layout.show_list()
        window.sidebar.choose(spot.entry)
        self.land()

    def start_line(self) -> None:
        """Put the cursor where what happened is typed: on the page, in the screen's own line, or in
        one over it.
        """
        window, screen = self._window, self._screens.shown()
        if not window.is_first_start():
            # Until somebody is there, what the screens hold is behind the first-start page.
            if screen is not None and screen.start_line():
                return
            if self._screens.current() == PEOPLE and window.person.person_id() is not None:
                self._layout.show_page()
                window.person.log()
                return
        window.later.quick_log.get().open_line()

    def focus_search(self) -> None:
        """Put the cursor into the search field of what is shown, else into that of the list, also
        when it is hidden.
        """
        window = self._window
        screen = self._screens.shown()
        if screen is not None and screen.focus_search():
            return
        if self._screens.current() != PEOPLE:
            self.show(PEOPLE)
        window.list.show()
        window.list.focus_search()
