"""Going from place to place in a window: to screens, lists of people, somebody's page and its
tabs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.people_query import PeopleQuery, Scope, SmartList
from desktop_app.domain.tags import Tag
from desktop_app.ui.window.screens import PEOPLE

if TYPE_CHECKING:
    from desktop_app.ui.window.frame import WindowFrame
    from desktop_app.ui.window.screens import Screens
    from desktop_app.ui.window.window_layout import WindowLayout

SCOPES = {"archive": Scope.ARCHIVE, "trash": Scope.TRASH}
"""The places that show other people than those in the list."""


class Navigation:
    """The ways through one window."""

    def __init__(self, window: WindowFrame, screens: Screens, layout: WindowLayout) -> None:
        self._window, self._screens, self._layout = window, screens, layout

    def show(self, what: object, at: object = None) -> None:
        """Show a room by its key, a SmartList or the people with a Tag; `at` is the part of a
        room's screen to go to.
        """
        window = self._window
        if isinstance(what, str) and self._screens.is_screen(what):
            self._screens.show(what, at)
            return
        self._screens.leave()
        window.list.show()
        self._layout.show_list()
        if isinstance(what, SmartList):
            window.list.show_query(what.query)
        elif isinstance(what, Tag):
            window.list.show_query(PeopleQuery(tags=(what.id,)))
        else:
            window.list.show_query(PeopleQuery(scope=SCOPES.get(str(what), Scope.PEOPLE)))
            if window.person.person_id() is None and not self._layout.is_narrow():
                window.list.choose_somebody()
        window.sidebar.choose(what)

    def show_person(self, person_id: int) -> None:
        """Show the page of somebody chosen in the list."""
        self._window.person.show_person(person_id)
        self._window.reminders.show_person(self._window.participant(person_id))

    def open_person(self, person_id: int) -> None:
        """Go to somebody from anywhere: their page, and their row if the list holds them."""
        window = self._window
        self._screens.leave()
        window.pages.show()
        if self._layout.is_narrow():
            self._layout.show_page()
        else:
            window.list.show()
        if window.sidebar.isVisible():
            window.sidebar.choose(PEOPLE)
        if window.list.model.row_of(person_id) < 0 and window.list.query() != PeopleQuery():
            window.list.show_query(PeopleQuery())
        window.list.open_person(person_id)
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
