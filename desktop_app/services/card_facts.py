"""Facts that a typed line told, kept on the cards of people: when the user asks for it, never by
themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.card_facts import Keeping, ended, keeping
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.person_parts import check_part
from desktop_app.services.command import command
from desktop_app.storage import people, person_parts, timestamps
from desktop_app.storage.queries import people as people_queries

if TYPE_CHECKING:
    from desktop_app.domain.grammar.facts import Fact
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class CardFacts:
    """Says what of the facts is news, and keeps it. `clock` gives the present UTC moment."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def news(self, facts: Iterable[Fact], today: date) -> list[Keeping]:
        """What keeping each fact would change, without those the cards say already. Reads one card
        a person; `today` is the local day.
        """
        found: list[Keeping] = []
        for fact in facts:
            try:
                contact = people_queries.load(self._store.reader, fact.person.id)
            except NotFoundError:
                continue
            if (wanted := keeping(fact, contact, today)) is not None:
                found.append(wanted)
        return found

    @command
    def keep(
        self, wanted: Sequence[Keeping], today: date, *, end_others: bool = False
    ) -> Future[Done[None]]:
        """Put these on the cards as one step of undo. With `end_others`, positions held until now
        end in the month of the local day `today`.

        The future raises InvalidValueError for a value that cannot be held, NotFoundError for a
        part that is gone.
        """
        for item in wanted:
            check_part(item.part)

        def work(db: Database) -> None:
            for item in wanted:
                self._keep(db, item, today if end_others else None)

        names = {item.name for item in wanted}
        subject = next(iter(names)) if len(names) == 1 else ""
        return self._store.write(Step("fact.keep", subject, len(names)), work)

    def _keep(self, db: Database, item: Keeping, until: date | None) -> None:
        person_parts.save_part(db, item.part)
        for position in item.others if until is not None else ():
            assert until is not None
            person_parts.save_part(db, ended(position, until))
        moment = timestamps.to_text(self._clock().replace(microsecond=0)) or ""
        columns = {"updated_at": moment} | ({"place": item.place} if item.place else {})
        people.set_columns(db, [item.fact.person.id], columns)
