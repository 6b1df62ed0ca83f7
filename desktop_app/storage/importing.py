"""What an import writes besides people: groups, and links between people."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.storage.engine import rows
from desktop_app.storage.queries.importing import is_group_known, relations_to_link
from desktop_app.storage.queries.people import ids_of_uids
from desktop_app.storage.tags import put, tag_ids

if TYPE_CHECKING:
    from desktop_app.domain.importing import GroupRead
    from desktop_app.storage.engine.connection import Database

_AT_ONCE = 500


def link_relations(db: Database) -> None:
    """Point relations that name somebody by UID to that person, once they are here."""
    rows.update_many(db, "relation", ("other_id",), relations_to_link(db))


def link_introductions(db: Database, pairs: Iterable[tuple[int, str]]) -> None:
    """Say of each person id who introduced them, by uid, where that somebody is here."""
    waiting = iter(pairs)
    while several := list(islice(waiting, _AT_ONCE)):
        known = ids_of_uids(db, {uid for _, uid in several})
        rows.update_many(db, "person", ("introduced_by",), [(known.get(uid), row) for row, uid in several])


def put_tags(db: Database, person_id: int, names: Iterable[str]) -> None:
    """Put tags on a person, made where new."""
    put(db, [person_id], tag_ids(db, names), [])


def store_group(db: Database, group: GroupRead) -> bool:
    """Keep a group card and put its tag on the members who are here; False when that very card is stored already."""
    if is_group_known(db, group.fingerprint):
        return False
    (tag_id,) = tag_ids(db, [group.name])
    waiting = iter(group.members)
    while several := list(islice(waiting, _AT_ONCE)):
        put(db, ids_of_uids(db, several).values(), [tag_id], [])
    rows.delete(db, "group_card", {"uid": group.uid})
    card = {"tag_id": tag_id, "version": group.raw.version, "lines": "\n".join(group.raw.lines)}
    rows.insert(db, "group_card", {"uid": group.uid or str(uuid4()), **card})
    rows.insert(db, "seen_group", {"fingerprint": group.fingerprint, "tag_id": tag_id})
    return True
