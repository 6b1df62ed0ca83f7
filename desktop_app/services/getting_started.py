"""The first ten people: whom to choose, who was chosen, and whether that is enough. Putting somebody
into a circle is `People.set_circle`; nothing else is stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.getting_started import MOST_SUGGESTED, Beginning, CardSigns, suggested
from desktop_app.domain.people_query import PeopleQuery, PersonLine
from desktop_app.storage.queries import circles, contact_stats, getting_started, people_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.cadence import Circle
    from desktop_app.services.people_list import PeopleList
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST_HELLOS, MOST_NEXT = 3, 3
SHOWN_IN_CIRCLE = 12
"""People of a circle that are shown; of more there is only the number."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A circle, the first of its people by name, and how many it has in all."""

    circle: Circle
    people: tuple[PersonLine, ...]
    count: int


def beginning(db: Database, today: date) -> Beginning:
    """How far one has come in the first days, on that local day; a few milliseconds."""
    return Beginning(
        getting_started.anybody_to_choose(db),
        getting_started.few_in_circles(db),
        tuple(getting_started.hellos(db, today, MOST_HELLOS)),
        tuple(getting_started.next_due(db, today, MOST_NEXT)),
    )


class GettingStarted:
    """Reads are synchronous and may be called on any thread."""

    def __init__(self, store: Store, people: PeopleList) -> None:
        self._store, self._people = store, people

    def suggested(self, limit: int = MOST_SUGGESTED) -> list[CardSigns]:
        """People without a circle whose cards tell that they may be close, the likeliest first.

        Half a second with 100,000 people: call it off the UI thread.
        """
        return suggested(getting_started.signs(self._store.reader, limit), limit)

    def found(self, text: str, today: date, limit: int) -> tuple[list[CardSigns], int]:
        """The first `limit` people that `text` finds, you aside, and how many there are in all."""
        db = self._store.reader
        ids, you = self._people.ids(PeopleQuery(text=text), today), getting_started.you(db)
        head = [row for row in ids[: limit + 1] if row != you][:limit]
        return getting_started.signs(db, limit, head), len(ids) - (you in ids)

    def chosen(self) -> list[Chosen]:
        """The circles, the closest first, with who is in them."""
        db = self._store.reader
        found = []
        for circle in circles.all_circles(db):
            ids: Sequence[int] = contact_stats.in_circle(db, circle.id)
            lines = people_list.lines(db, ids[:SHOWN_IN_CIRCLE])
            found.append(Chosen(circle, tuple(lines), len(ids)))
        return found

    def in_circles(self) -> int:
        """How many people have a circle, counted no further than `ENOUGH`; instant."""
        return getting_started.few_in_circles(self._store.reader)

    def anybody(self) -> bool:
        """Whether there is anybody in the list besides you; instant."""
        return getting_started.anybody_to_choose(self._store.reader)
