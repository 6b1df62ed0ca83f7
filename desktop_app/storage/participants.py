"""Writing who takes part in an interaction, and whom a reminder is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows
from desktop_app.storage.queries.participants import ids_of

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.participants import Pairs


def put_people(db: Database, pairs: Pairs, thing: int, people: Iterable[Participant]) -> None:
    """Add people to a thing; whoever is there already stays."""
    new = [(thing, person.id) for person in people]
    rows.insert_many(db, pairs.table, (pairs.key, "person_id"), new, skip_known=True)


def set_people(db: Database, pairs: Pairs, thing: int, people: Sequence[Participant]) -> None:
    """Make those the people of a thing, in that order; the rows of whoever stays in place are not
    touched.
    """
    there = ids_of(db, pairs, thing)
    wanted = list(dict.fromkeys(person.id for person in people))
    staying = [person for person in there if person in wanted]
    pairwise = zip(staying, wanted, strict=False)
    in_place = {is_there for is_there, _ in takewhile(lambda pair: pair[0] == pair[1], pairwise)}
    gone = [person for person in there if person not in in_place]
    rows.delete_many(
        db, pairs.table, (pairs.key, "person_id"), [(thing, person) for person in gone]
    )
    put_people(db, pairs, thing, people)
