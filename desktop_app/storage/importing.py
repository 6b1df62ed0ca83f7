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


def store_group(db: Database, group: GroupRead, origins: Origins, day: date) -> None:
    """Keep a group card and put its tag on the members who are here, on the local `day`."""
    (tag_id,) = tag_ids(db, [group.name])
    put(db, _here(db, group.members), [tag_id], [], day)
    records.add_group(db, tag_id, origins.of(group.source, group.uid, group.fingerprint), group.raw)


def tag_late_members(
    db: Database,
    new: Iterable[int],
    groups: Iterable[tuple[int, tuple[str, ...]]],
    day: date,
) -> None:
    """Put the tags of groups that came before on those of the `new` people who are their members,
    on the local `day`; `groups` are pairs of tag and members.
    """
    wanted = set(new)
    for tag_id, members in groups if wanted else ():
        put(db, wanted.intersection(_here(db, members)), [tag_id], [], day)


def _here(db: Database, uids: Iterable[str]) -> list[int]:
    """The ids of those who are here."""
    waiting, found = iter(uids), list[int]()
    while several := list(islice(waiting, _AT_ONCE)):
        found += ids_of_uids(db, several).values()
    return found
