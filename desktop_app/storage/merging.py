"""Writing that several people are one.

What hangs on them is found in the declarations of the tables: every column that links to a person
is pointed to the one who stays, so that no table can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.domain.person import ImportantDate
from desktop_app.domain.relations import inverse
from desktop_app.storage import documents, people, person_parts, records, smart_lists
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import doubles as queries
from desktop_app.storage.queries.person_parts import PARTS
from desktop_app.storage.queries.records import VCARD
from desktop_app.storage.queries.relation_kinds import own_pairs
from desktop_app.storage.records import Origins
from desktop_app.storage.tags import tag_finder

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.merging import Merged
    from desktop_app.domain.person import Part
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Column, Table

_WRITTEN_WHOLE = frozenset({"photo", "person_tag", *(part.table for part in PARTS.values())})
"""What is written from the card as it will be, rather than moved as it is."""
_PAIRS = frozenset({"acquaintance", "told_apart", "not_together"})
"""Tables of two people in either order."""


def merge(db: Database, others: Sequence[int], result: Merged, now: datetime) -> None:
    """Make the stored `others` and the person of `result`, stored too, that one person; `now` is a
    UTC moment. All that pointed to the others points to the one who stays.
    """
    person = result.contact.person
    for uid in queries.uids(db, others):
        smart_lists.replace_person(db, uid, person.uid)
    _keep_uids(db, person.id, others)
    _move_answers(db, result.gone)
    for part, _ in result.gone:
        rows.delete(db, PARTS[type(part)].table, {"id": part.id})
    _write_parts(db, result)
    _point_to(db, person.id, set(others))
    _drop_loops(db, person.id)
    documents.drop_doubles(db, person.id)
    people.set_photo(db, person.id, result.contact.photo)
    people.remove_rows(db, others)
    person.updated_at = now
    people.save_person(db, person)


def _keep_uids(db: Database, keep: int, others: Sequence[int]) -> None:
    """Let every uid still lead to the person, for cards that come again."""
    known = queries.own_ids(db, [keep, *others])
    new = [uid for uid in queries.uids(db, others) if uid not in known]
    if new:
        origins = Origins(db)
        records.insert_many(db, [(keep, origins.of(VCARD, uid, ""), None) for uid in new])


def _move_answers(db: Database, gone: Iterable[tuple[Part, Part | None]]) -> None:
    """What was answered about a day goes to the same day of the one who stays."""
    for part, into in gone:
        if isinstance(part, ImportantDate) and into is not None:
            values = {"important_date_id": into.id}
            rows.update(db, "date_answer", values, {"important_date_id": part.id})


def _write_parts(db: Database, result: Merged) -> None:
    contact = result.contact
    for parts in (
        contact.channels,
        contact.positions,
        contact.dates,
        contact.relations,
        contact.own_values,
        contact.homes,
    ):
        person_parts.take_over(db, contact.person.id, parts)
    find = tag_finder(db)
    tags = [(contact.person.id, find(name)) for name in contact.tags]
    rows.delete(db, "person_tag", {"person_id": contact.person.id})
    rows.insert_many(db, "person_tag", ("person_id", "tag_id"), tags)


def _point_to(db: Database, keep: int, others: set[int]) -> None:
    from desktop_app.storage.engine.tables import tables

    for table in tables().values():
        links = [column for column in table.columns if column.to == "person"]
        if table.name in _WRITTEN_WHOLE:
            links = [column for column in links if not column.is_owner]
        if links and set(table.key) & {column.name for column in links}:
            _point_keys(db, table, links, keep, others)
        else:
            for column in links:
                found = rows.select(db, table.name, table.key, where=column.name, among=others)
                rows.update_many(db, table.name, (column.name,), [(keep, row) for (row,) in found])


def _point_keys(
    db: Database, table: Table, links: Sequence[Column], keep: int, others: set[int]
) -> None:
    """Rows known by whom they are about: each is made anew for the one who stays, unless there is
    one already.
    """
    names = [column.name for column in table.columns if not column.is_derived]
    places = [names.index(column.name) for column in links]
    key = [names.index(name) for name in table.key]
    found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for column in links:
        for row in rows.select(db, table.name, names, where=column.name, among=others):
            found[tuple(row[place] for place in key)] = row
    rows.delete_many(db, table.name, table.key, found)
    new = [
        tuple(keep if i in places and value in others else value for i, value in enumerate(row))
        for row in found.values()
    ]
    for row in new:
        if table.name not in _PAIRS or not _is_pair_known(db, table.name, *row[:2]):
            rows.insert_many(db, table.name, names, [row], skip_known=True)


def _is_pair_known(db: Database, table: str, one: int, other: int) -> bool:
    return one == other or queries.has_pair(db, table, other, one)


def _drop_loops(db: Database, keep: int) -> None:
    """Nobody is related to themselves, introduced by themselves, or told the same twice of."""
    known, own = set[tuple[int, str, int]](), own_pairs(db)
    for row, person, kind, other in queries.relations_with(db, keep):
        says = (person, kind.casefold(), other)
        turned = (other, inverse(kind, own), person)
        if person == other or says in known or turned in known:
            rows.delete(db, "relation", {"id": row})
        known.add(says)
    for row, column in queries.favours_with_oneself(db, keep):
        rows.update(db, "favour", {column: None}, {"id": row})
