"""Fields of one's own: which there are, and changes to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.names import fold
from desktop_app.domain.own_fields import OwnField, checked_field, read_value
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.services.command import command
from desktop_app.storage import own_fields, person_parts
from desktop_app.storage.queries import own_fields as queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

NOTHING_RENAMED: Mapping[str, str] = {}


class OwnFields:
    """Fields of one's own. Reads are synchronous and quick; commands answer through futures. What
    stands in them is written as any part of a person is (`People.save_part`).
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[OwnField]:
        """Every field, in its order."""
        return queries.all_fields(self._store.reader)

    def counts(self) -> dict[int, int]:
        """In how many living people's cards something stands in each field, by its id."""
        return queries.counts(self._store.reader)

    def choice_counts(self, field_id: int) -> dict[str, int]:
        """How many people's cards say each text in a field."""
        return queries.choice_counts(self._store.reader, field_id)

    @command
    def add(self, field: OwnField) -> Future[Done[int]]:
        """Define a field and give its id; the future raises InvalidValueError."""
        new = self._checked(field)
        return self._store.write(
            Step("own-field.add", new.name), lambda db: own_fields.add(db, new)
        )

    @command
    def add_with_value(self, field: OwnField, person_id: int, text: str) -> Future[Done[int]]:
        """Define a field and say at once what stands in it for somebody; gives the field's id. The
        future raises InvalidValueError.
        """
        new, said = self._checked(field), read_value(field.kind, text)

        def work(db: Database) -> int:
            row = own_fields.add(db, new)
            value = OwnValue(new.name, new.kind, said, row, person_id=person_id)
            person_parts.save_part(db, value)
            return row

        return self._store.write(Step("own-field.add", new.name), work)

    @command
    def save(
        self, field: OwnField, renamed: Mapping[str, str] = NOTHING_RENAMED
    ) -> Future[Done[None]]:
        """Write name and choices anew; the kind stays as it is. Of choices `renamed`, by what they
        were, people's cards follow. The future raises InvalidValueError, or NotFoundError when the
        field is gone.
        """
        stored = next((each for each in self.all() if each.id == field.id), None)
        if stored is None:
            raise NotFoundError("own-field-is-gone")
        changed = self._checked(replace(field, kind=stored.kind))
        moved = {old: " ".join(new.split()) for old, new in renamed.items() if old != new}

        def work(db: Database) -> None:
            if changed != stored or moved:
                own_fields.save(db, changed, moved)

        return self._store.write(Step("own-field.edit", changed.name), work)

    @command
    def order(self, ids: Sequence[int]) -> Future[Done[None]]:
        """Put the fields in that order; all of them must be given."""
        wanted = list(ids)
        return self._store.write(
            Step("own-field.order", ""), lambda db: own_fields.order(db, wanted)
        )

    @command
    def remove(self, field: OwnField) -> Future[Done[None]]:
        """Delete a field with what stands in it on everybody's cards."""
        return self._store.write(
            Step("own-field.remove", field.name), lambda db: own_fields.remove(db, field.id)
        )

    def _checked(self, field: OwnField) -> OwnField:
        checked = checked_field(field)
        if checked.kind is OwnKind.CHOICE and not checked.choices:
            raise InvalidValueError("choices", "own-field-needs-choices")
        name = fold(checked.name)
        if any(fold(other.name) == name and other.id != field.id for other in self.all()):
            raise InvalidValueError("name", "own-field-exists", name=checked.name)
        return checked
