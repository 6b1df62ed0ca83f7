"""Writing fields of one's own."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4, uuid5

from desktop_app.domain.names import fold
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind
from desktop_app.storage import smart_lists
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import own_fields as queries

if TYPE_CHECKING:
    from desktop_app.domain.own_values import OwnValue
    from desktop_app.storage.engine.connection import Database

_NAMES = UUID("0b0a6dd6-5f1c-4a5e-9b55-3c4f0d2f7a10")
"""The namespace of the uids of fields (RFC 9562 section 5.5)."""


def add(db: Database, field: OwnField) -> int:
    """Store a new field after the others and give its id. One of the same name and kind has the
    same uid on every computer, so that books which come together have one field of it.
    """
    uid = field.uid or str(uuid5(_NAMES, f"{field.kind.value}:{fold(field.name)}"))
    if queries.is_uid_taken(db, uid):
        uid = str(uuid4())
    place = rows.next_place(db, "own_field")
    return rows.insert(db, "own_field", {"uid": uid, "position": place, **_values(field)})


def save(db: Database, field: OwnField, renamed: Mapping[str, str]) -> None:
    """Write name and choices of a stored field; people's cards and the rules of lists follow the
    choices `renamed`, by what they were.
    """
    rows.update(db, "own_field", _values(field), {"id": field.id})
    found = {new: queries.saying(db, field.id, old) for old, new in renamed.items()}
    values = [(new, row) for new, several in found.items() for row in several]
    rows.update_many(db, "own_value", ("text",), values)
    if renamed:
        smart_lists.rename_offered(db, field.id, renamed)


def remove(db: Database, field_id: int) -> None:
    """Delete a field with what stands in it; rules of lists name it no more."""
    smart_lists.replace_rows(db, "own_fields", field_id, None)
    rows.delete(db, "own_field", {"id": field_id})


def order(db: Database, ids: Sequence[int]) -> None:
    """Put the fields in that order."""
    rows.update_many(db, "own_field", ("position",), list(enumerate(ids)))


def _values(field: OwnField) -> dict[str, object]:
    choices = json.dumps(field.choices, ensure_ascii=False)
    return {"name": field.name, "kind": field.kind.value, "choices": choices}


class OwnFieldFinder:
    """A look-up of the field in which a value stands, by its name and kind; one that is new is made,
    and a choice that is new is offered from then on.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[tuple[str, OwnKind], OwnField] | None = None

    def __call__(self, value: OwnValue) -> int:
        """The id of the field."""
        field = self._field(value)
        if value.kind is OwnKind.CHOICE and value.text not in field.choices:
            field = replace(field, choices=(*field.choices, value.text))
            save(self._db, field, {})
            self._remember(field)
        return field.id

    def _field(self, value: OwnValue) -> OwnField:
        if self._known is None:
            self._known = {}
            for field in reversed(queries.all_fields(self._db)):
                self._remember(field)
        if value.field_id:
            found = next((each for each in self._known.values() if each.id == value.field_id), None)
            if found is not None:
                return found
        key = _key(value.field, value.kind)
        if key not in self._known:
            new = OwnField(value.field, value.kind)
            self._remember(replace(new, id=add(self._db, new)))
        return self._known[key]

    def _remember(self, field: OwnField) -> None:
        assert self._known is not None
        self._known[_key(field.name, field.kind)] = field


def _key(name: str, kind: OwnKind) -> tuple[str, OwnKind]:
    return fold(name), kind
