"""Writing households, and who lives in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.domain.person import Household, PostalAddress
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import households as queries

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.storage.engine.connection import Database

_parts = attrgetter(*PostalAddress.__slots__)


def add(db: Database, household: Household) -> int:
    """Store a new household nobody lives in yet, and give its id."""
    uid = household.uid or str(uuid4())
    return rows.insert(db, "household", {"uid": uid, **_values(household)})


def save(db: Database, household: Household) -> None:
    """Write name and address of a stored household."""
    rows.update(db, "household", _values(household), {"id": household.id})


def _values(household: Household) -> dict[str, object]:
    address = household.address
    stored = None if address is None else json.dumps(_parts(address))
    return {"name": household.name, "value": household.value, "address": stored}


def join(db: Database, household_id: int, ids: Sequence[int]) -> None:
    """Let people live there, after those who do already; where they lived before they do no more."""
    there = queries.people_of(db, household_id)
    new = [row for row in dict.fromkeys(ids) if row not in there]
    _take_out(db, new)
    values = [(row, household_id, place) for place, row in enumerate(new, len(there))]
    rows.insert_many(db, "household_person", ("person_id", "household_id", "place"), values)
    drop_empty(db)


def leave(db: Database, ids: Iterable[int]) -> None:
    """Let people live in no household; one that nobody is left in goes."""
    _take_out(db, ids)
    drop_empty(db)


def _take_out(db: Database, ids: Iterable[int]) -> None:
    rows.delete_many(db, "household_person", ("person_id",), [(row,) for row in ids])


def order(db: Database, ids: Sequence[int]) -> None:
    """Put the people of a household in that order."""
    for place, row in enumerate(ids):
        rows.update(db, "household_person", {"place": place}, {"person_id": row})


def keep_apart(db: Database, pairs: Iterable[tuple[int, int]], day: date) -> None:
    """Keep of pairs of people that they do not live together, as said on a local day."""
    for pair in pairs:
        values = {"person_id": min(pair), "other_id": max(pair)}
        rows.put(db, "not_together", values, {"day": day.isoformat()})


def remove(db: Database, household_id: int) -> None:
    """Delete a household; whoever lived there lives in none."""
    rows.delete(db, "household", {"id": household_id})


def drop_empty(db: Database) -> None:
    """Delete the households that nobody lives in."""
    gone = queries.empty(db)
    if gone:
        rows.delete_many(db, "household", ("id",), [(row,) for row in gone])


class HouseholdFinder:
    """A look-up of the household somebody lives in, by its id here or its uid; one that is new is
    made, and one that is here stays as it is. For the length of a transaction.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[str, int] = {}

    def __call__(self, household: Household) -> int:
        """The id of the household."""
        here = queries.load(self._db, household.id) if household.id else None
        if here is not None and here.uid == household.uid:
            return here.id
        found = self._known.get(household.uid) if household.uid else None
        if found is None:
            found = queries.id_of_uid(self._db, household.uid) or add(self._db, household)
            self._known[household.uid] = found
        return found
