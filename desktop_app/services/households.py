"""Households: who lives together, and changes to that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from desktop_app.domain import households as domain
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.households import Member, Offer, Together, address_key, checked_household
from desktop_app.domain.person import Channel, Household
from desktop_app.services.command import command
from desktop_app.storage import households, people, person_parts, timestamps
from desktop_app.storage.queries import households as queries
from desktop_app.storage.queries.person_parts import parts_of, parts_of_many
from desktop_app.storage.queries.search import people_matching

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

AT_ONCE = 400
NEIGHBOURS = 200
"""People looked at of those with one address."""


class Households:
    """Reads are synchronous and quick, but for `offers`; commands answer through futures. Whoever is
    in a household counts as changed with it, for it stands on their page.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def of(self, person_id: int) -> Together | None:
        """The household somebody lives in, None for none."""
        found = queries.of_people(self._store.reader, [person_id])
        return self.get(found[person_id]) if found else None

    def get(self, household_id: int) -> Together | None:
        """That household with who lives in it, None when it is gone."""
        return queries.together(self._store.reader, [household_id]).get(household_id)

    def listed(self, text: str = "") -> list[int]:
        """The ids of all households, in the order of the first names on their envelopes; with a text of
        those in which somebody is found by it. Tens of milliseconds with 100,000 people.
        """
        db = self._store.reader
        ids = queries.listed(db)
        if not text.strip():
            return ids
        found = set(queries.of_people(db, people_matching(db, text)).values())
        return [row for row in ids if row in found]

    def several(self, ids: Sequence[int]) -> list[Together]:
        """Those households that exist, in that order."""
        found = self._together(ids, lambda: False)
        return [found[row] for row in ids if row in found]

    def any(self) -> bool:
        """Whether there is any household."""
        return queries.any_household(self._store.reader)

    def of_people(self, ids: Iterable[int]) -> dict[int, int]:
        """The id of the household of each of those people who live in one."""
        return queries.of_people(self._store.reader, ids)

    def members(self, ids: Sequence[int]) -> list[Member]:
        """Those people as they would stand on an envelope: some hundreds at most."""
        return queries.members(self._store.reader, ids)

    def proposed(self, ids: Sequence[int]) -> Household:
        """A new household for these people, at the address most of them have, of several the first."""
        homes = [way for row in ids[:AT_ONCE] for way in self._homes(self._store.reader, row)]
        keys = [address_key(way.value) for way in homes]
        best = max(homes, key=lambda way: keys.count(address_key(way.value)), default=None)
        if best is None:
            return Household()
        return Household(value=best.value, address=best.address)

    def offers(self, stop: Callable[[], bool] = lambda: False) -> list[Offer]:
        """Who may live together, those first who are most, but for those of whom was said that they do
        not. With 100,000 people it takes seconds: call it off the UI thread. Nothing where `stop`
        became true meanwhile.
        """
        db = self._store.reader
        found = self._together(queries.all_ids(db), stop)
        if stop():
            return []
        people = queries.at_home(db)
        offered = domain.offers(people, queries.related(db), found, queries.apart(db))
        return [] if stop() else offered

    def offer_to(self, person_id: int) -> Offer | None:
        """Whom somebody may live with, of those whose address is made of the same words; None for
        nobody. Some milliseconds: call it off the UI thread.
        """
        db = self._store.reader
        near = {
            row
            for way in self._homes(db, person_id)
            for row in queries.with_words(db, way.value, NEIGHBOURS)
        }
        if not near - {person_id}:
            return None
        people = list(queries.at_home(db, near | {person_id}))
        found = self._together([each.household for each in people if each.household], lambda: False)
        for offer in domain.offers(people, queries.related(db), found, queries.apart(db)):
            if any(each.id == person_id for each in offer.people):
                return offer
        return None

    def _together(self, ids: Sequence[int], stop: Callable[[], bool]) -> dict[int, Together]:
        db, found = self._store.reader, dict[int, Together]()
        for first in range(0, len(ids), AT_ONCE):
            if stop():
                break
            found |= queries.together(db, ids[first : first + AT_ONCE])
        return found

    @command
    def take(self, offer: Offer) -> Future[Done[Any]]:
        """Make the household that was offered, or let people move into the one there is. The future
        raises NotFoundError when that is gone.
        """
        ids = [each.id for each in offer.people]
        if offer.household.id:
            return self.join(offer.household, ids)
        return self.add(self.proposed(ids), ids)

    @command
    def keep_apart(self, offer: Offer, today: date) -> Future[Done[None]]:
        """Keep on a local day that these people do not live together: they are offered no more."""
        names = domain.envelope_line(self.members([each.id for each in offer.people]))
        there = domain.envelope_line(offer.there)
        key = "household.apart-from" if there else "household.apart"
        return self._store.write(
            Step(key, names, to=there),
            lambda db: households.keep_apart(db, offer.pairs, today),
        )

    @command
    def add(self, household: Household, ids: Sequence[int]) -> Future[Done[int]]:
        """Put people into a new household and give its id. Where they have its very address as their
        own, it is theirs by the household from then on. The future raises InvalidValueError.
        """
        new, rows = checked_household(household), list(dict.fromkeys(ids))
        if not rows:
            raise InvalidValueError("people", "household-needs-people")

        def work(db: Database) -> int:
            row = households.add(db, new)
            self._join(db, replace(new, id=row), rows)
            return row

        return self._store.write(self._step("household.add", new, rows), work)

    @command
    def join(self, household: Household, ids: Sequence[int]) -> Future[Done[None]]:
        """Let people move in, out of where they lived before. The future raises NotFoundError when
        the household is gone.
        """
        rows = list(dict.fromkeys(ids))

        def work(db: Database) -> None:
            there = queries.load(db, household.id)
            if there is None:
                raise NotFoundError("household-is-gone")
            self._join(db, there, rows)

        return self._store.write(self._step("household.join", household, rows), work)

    @command
    def save(self, household: Household, ids: Sequence[int] = ()) -> Future[Done[None]]:
        """Write the name and the address of a household anew, for all who live there. With `ids` those
        live there from then on, in the order of their names on the envelope, and nobody else. The
        future raises InvalidValueError, or NotFoundError when it is gone.
        """
        new, wanted = checked_household(household), list(dict.fromkeys(ids))

        def work(db: Database) -> None:
            before, there = queries.load(db, new.id), queries.people_of(db, new.id)
            if before is None:
                raise NotFoundError("household-is-gone")
            is_moved = bool(wanted) and wanted != there
            if new == replace(before, uid=new.uid) and not is_moved:
                return
            households.save(db, new)
            self._touch(db, there)
            if is_moved:
                self._join(db, new, [row for row in wanted if row not in there])
                households.leave(db, [row for row in there if row not in wanted])
                households.order(db, wanted)

        return self._store.write(self._step("household.edit", new, wanted), work)

    @command
    def leave(self, person_id: int) -> Future[Done[None]]:
        """Let somebody move out; the address stays with those who stay."""

        def work(db: Database) -> None:
            there = queries.of_people(db, [person_id])
            if there:
                self._touch(db, queries.people_of(db, there[person_id]))
                households.leave(db, [person_id])

        return self._store.write(self._step("household.leave", Household(), [person_id]), work)

    @command
    def dissolve(self, household: Household) -> Future[Done[None]]:
        """Let the household be none any more. Its address is that of each who has no other, so that
        nothing is lost.
        """
        rows = queries.people_of(self._store.reader, household.id)

        def work(db: Database) -> None:
            there, people_there = (
                queries.load(db, household.id),
                queries.people_of(db, household.id),
            )
            if there is None:
                return
            way = domain.as_channel(there)
            if way is not None:
                own = {row for row in people_there if self._homes(db, row)}
                new = [replace(way, person_id=row) for row in people_there if row not in own]
                for each in new:
                    person_parts.save_part(db, each)
            self._touch(db, people_there)
            households.remove(db, household.id)

        return self._store.write(self._step("household.dissolve", household, rows), work)

    def _join(self, db: Database, household: Household, ids: Sequence[int]) -> None:
        before = set(queries.of_people(db, ids).values())
        for row in before:
            self._touch(db, queries.people_of(db, row))
        households.join(db, household.id, ids)
        key = address_key(household.value)
        for way in self._homes_of(db, ids) if key else ():
            if address_key(way.value) == key:
                person_parts.remove_part(db, way)
        self._touch(db, queries.people_of(db, household.id))

    def _homes(self, db: Database, person_id: int) -> list[Channel]:
        return [way for way in parts_of(db, Channel, person_id) if domain.is_home(way)]

    def _homes_of(self, db: Database, ids: Sequence[int]) -> list[Channel]:
        return [
            way
            for first in range(0, len(ids), AT_ONCE)
            for ways in parts_of_many(db, Channel, ids[first : first + AT_ONCE]).values()
            for way in ways
            if domain.is_home(way)
        ]

    def _touch(self, db: Database, ids: Sequence[int]) -> None:
        now = timestamps.to_text(self._clock().replace(microsecond=0))
        people.set_columns(db, ids, {"updated_at": now})

    def _step(self, key: str, household: Household, ids: Sequence[int]) -> Step:
        """Called by the line on the envelope; by the people where they move."""
        there = self.get(household.id) if household.id else None
        line = household.name or (there.line if there else "")
        people_said = domain.envelope_line(self.members(ids[:AT_ONCE]))
        if key in ("household.join", "household.leave"):
            return Step(key, people_said, to=line)
        return Step(key, line or people_said)
