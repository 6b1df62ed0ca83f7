"""What an import writes besides people: groups, and links between people."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.storage import records
from desktop_app.storage.engine import rows
from desktop_app.storage.queries.people import ids_of_uids
from desktop_app.storage.queries.records import (
    ids_of_names,
    is_group_known,
    relations_to_link,
    without_introducer,
    without_meeting,
)
from desktop_app.storage.tags import put, tag_ids

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.importing import GroupRead
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.records import Origins

_AT_ONCE = 500


def link_relations(db: Database) -> None:
    """Point relations that name somebody by UID to that person, once they are here."""
    rows.update_many(db, "relation", ("other_id",), relations_to_link(db))


def link_introductions(db: Database, pairs: Iterable[tuple[int, str]]) -> None:
    """Say of each person id who introduced them, by uid: where that somebody is here, and nobody
    else is said to have.
    """
    waiting = iter(pairs)
    while several := list(islice(waiting, _AT_ONCE)):
        known = ids_of_uids(db, {uid for _, uid in several})
        empty = without_introducer(db, [row for row, _ in several])
        found = [
            (known[uid], row) for row, uid in several if row in empty and known.get(uid, row) != row
        ]
        rows.update_many(db, "person", ("introduced_by",), found)


def link_named_introductions(db: Database, pairs: Iterable[tuple[int, str]]) -> None:
    """Say of each person id who introduced them, by name: where exactly one person here bears it.

    Another name is kept as how they met, where nothing is said of that.
    """
    waiting = iter(pairs)
    while several := list(islice(waiting, _AT_ONCE)):
        known = ids_of_names(db, {name for _, name in several})
        empty = without_introducer(db, [row for row, _ in several])
        silent = without_meeting(db, [row for row, _ in several])
        found, words = [], []
        for row, name in several:
            if known.get(name, row) == row:
                words += [(name, row)] if row in silent else []
            elif row in empty:
                found.append((known[name], row))
        rows.update_many(db, "person", ("introduced_by",), found)
        rows.update_many(db, "person", ("met_text",), words)


def put_tags(db: Database, person_id: int, names: Iterable[str], day: date) -> None:
    """Put tags on a person on the local `day`, made where new."""
    put(db, [person_id], tag_ids(db, names), [], day)


def store_group(db: Database, group: GroupRead, origins: Origins, day: date) -> bool:
    """Keep a group card and put its tag on the members who are here, on the local `day`; False when
    that very card is stored already.
    """
    if is_group_known(db, group):
        return False
    (tag_id,) = tag_ids(db, [group.name])
    waiting = iter(group.members)
    while several := list(islice(waiting, _AT_ONCE)):
        put(db, ids_of_uids(db, several).values(), [tag_id], [], day)
    records.add_group(db, tag_id, origins.of(group.source, group.uid, group.fingerprint), group.raw)
    return True
