"""The lists, tags and numbers of the sidebar, counted off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.people_query import PeopleQuery, Scope
from desktop_app.domain.rules.rule import DUE

if TYPE_CHECKING:
    from desktop_app.domain.people_query import SmartList
    from desktop_app.domain.tags import Tag
    from desktop_app.ui.window.frame import WindowFrame


class SidebarData(NamedTuple):
    """What the sidebar shows: lists, tags and places with the numbers beside them; everybody, who is
    due, and how many things wait today.
    """

    lists: list[tuple[SmartList, int]]
    tags: list[tuple[Tag, int]]
    places: dict[str, int]
    everybody: int
    due: int
    waiting: int


class SidebarCounts:
    """Counts for one window."""

    def __init__(self, window: WindowFrame) -> None:
        self._window = window

    def refresh(self) -> None:
        """Lists, tags and numbers anew."""
        book, sidebar = self._window.book, self._window.sidebar
        if sidebar.is_empty():
            # Counting takes its time where there are many people; the names need not wait for it.
            sidebar.fill(
                [(item, 0) for item in book.smart_lists.all()],
                [(tag, 0) for tag in book.tags.all()],
            )
        self._window.runner.run("sidebar", self._count, self._fill)

    def _count(self) -> SidebarData:
        window, book, today = self._window, self._window.book, self._window.context.today()
        counted = [
            place for room in window.rooms for place in room.places if place.number is not None
        ]
        by_tag = book.tags.counts()
        return SidebarData(
            [(item, book.people_list.count(item.query, today)) for item in book.smart_lists.all()],
            [(tag, by_tag.get(tag.id, 0)) for tag in book.tags.all()],
            {
                place.key: place.number(window.tools)
                for place in counted
                if place.number is not None
            },
            book.people_list.counts()[Scope.PEOPLE],
            book.people_list.count(PeopleQuery.by(DUE), today),
            book.waiting.today(window.context.now()).count,
        )

    def _fill(self, found: SidebarData) -> None:
        self._window.list.set_counts(found.everybody, found.due)
        self._window.sidebar.fill(found.lists, found.tags)
        self._window.say_waiting(found.waiting)
        for key, count in found.places.items():
            self._window.sidebar.set_count(key, count)
