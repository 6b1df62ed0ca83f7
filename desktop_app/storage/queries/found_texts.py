"""The texts of people and entries in which a search may have found its words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.found import Because, Reason
from desktop_app.domain.relations import inverse
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.relation_kinds import own_pairs

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_PERSON = {
    Because.OTHER_NAME: "nickname other_script file_as given family phonetic_given phonetic_family",
    Because.WORK: "headline",
    Because.NOTE: "notes met_text met_event place",
}
_POSITIONS = """
SELECT q.person_id, q.title, coalesce(o.name, ''), q.department FROM position q
LEFT JOIN organisation o ON o.id = q.organisation_id WHERE q.person_id IN ({marks})
ORDER BY q.person_id, q.position, q.id
"""
_CHANNELS = (
    "SELECT person_id, value FROM channel WHERE person_id IN ({marks}) ORDER BY position, id"
)
_RELATIVES = """
SELECT r.person_id, coalesce(o.display_name, r.other_name), r.kind FROM relation r
LEFT JOIN person o ON o.id = r.other_id WHERE r.person_id IN ({marks})
"""
_RELATIVES_OF = """
SELECT r.other_id, o.display_name, r.kind FROM relation r JOIN person o ON o.id = r.person_id
WHERE r.other_id IN ({marks}) AND o.trashed_at IS NULL
"""
_TAGS = """
SELECT s.person_id, t.name FROM person_tag s JOIN tag t ON t.id = s.tag_id WHERE s.person_id IN ({marks})
"""
_OWN_VALUES = """
SELECT v.person_id, f.name, v.text FROM own_value v JOIN own_field f ON f.id = v.own_field_id
WHERE v.person_id IN ({marks}) ORDER BY f.position, f.id
"""
_DOCUMENTS = """
SELECT person_id, title, file_name FROM document WHERE person_id IN ({marks}) ORDER BY id DESC
"""
_HOUSEHOLDS = """
SELECT m.person_id, h.name, h.value FROM household_person m JOIN household h ON h.id = m.household_id
WHERE m.person_id IN ({marks})
"""
_NEEDS = """
SELECT person_id, side, text FROM need WHERE person_id IN ({marks}) AND closed_on IS NULL ORDER BY told_on DESC, id DESC
"""
_ENTRIES = "SELECT id, day, summary, body, place FROM interaction WHERE id IN ({marks})"


def of_people(db: Database, ids: Sequence[int]) -> dict[int, list[Reason]]:
    """All texts in which those people (some hundreds at most) are found, those first that tell
    most of who they are.
    """
    found: dict[int, list[Reason]] = {row: [] for row in ids}
    for row, reason in _all(db, ids):
        if reason.text:
            found[row].append(reason)
    return found


def _all(db: Database, ids: Sequence[int]) -> Iterator[tuple[int, Reason]]:
    listed = marks(ids)
    named = [(because, name) for because, names in _PERSON.items() for name in names.split()]
    columns = ", ".join(name for _, name in named)
    for row, fields, *values in db.rows(
        f"SELECT id, fields, {columns} FROM person WHERE id IN ({listed})", ids
    ):
        for (because, _), text in zip(named, values, strict=True):
            yield row, Reason(because, text)
        for text in json.loads(fields):
            yield row, Reason(Because.NOTE, text)
    for row, *parts in db.rows(_POSITIONS.format(marks=listed), ids):
        yield row, Reason(Because.WORK, ", ".join(filter(None, parts)))
    for row, value in db.rows(_CHANNELS.format(marks=listed), ids):
        yield row, Reason(Because.REACH, value)
    for row, name, kind in db.rows(_RELATIVES.format(marks=listed), ids):
        yield row, Reason(Because.RELATIVE, name, kind_word=kind)
    own = own_pairs(db)
    for row, name, kind in db.rows(_RELATIVES_OF.format(marks=listed), ids):
        yield row, Reason(Because.RELATIVE, name, kind_word=inverse(kind, own))
    for row, name in db.rows(_TAGS.format(marks=listed), ids):
        yield row, Reason(Because.TAG, name)
    for row, name, text in db.rows(_OWN_VALUES.format(marks=listed), ids):
        yield row, Reason(Because.OWN_FIELD, text, kind_word=name)
    for row, title, name in db.rows(_DOCUMENTS.format(marks=listed), ids):
        yield row, Reason(Because.DOCUMENT, title)
        yield row, Reason(Because.DOCUMENT, name)
    for row, *texts in db.rows(_HOUSEHOLDS.format(marks=listed), ids):
        for text in texts:
            yield row, Reason(Because.HOUSEHOLD, text)
    for row, side, text in db.rows(_NEEDS.format(marks=listed), ids):
        yield row, Reason(Because(side), text)


def of_entries(db: Database, entries: Mapping[int, int]) -> dict[int, list[Reason]]:
    """The texts of one entry for each person: `entries` has its id (some hundreds at most)."""
    ids = list(set(entries.values()))
    stored = {row[0]: row[1:] for row in db.rows(_ENTRIES.format(marks=marks(ids)), ids)}
    found: dict[int, list[Reason]] = {}
    for person, entry in entries.items():
        if entry in stored:
            day, *texts = stored[entry]
            found[person] = [
                Reason(Because.ENTRY, text, day=date.fromisoformat(day)) for text in texts if text
            ]
    return found
