"""What tables say in fields of one's own: of what kind it is, the fields there are decide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import fold
from desktop_app.domain.own_fields import read_value
from desktop_app.domain.own_values import OwnValue
from desktop_app.storage.queries.own_fields import all_fields

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead
    from desktop_app.domain.own_fields import OwnField
    from desktop_app.storage.engine.connection import Database


class LooseValues:
    """Puts such values into the fields of their names, for the length of an import's chunk."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._fields: dict[str, list[OwnField]] | None = None

    def settled(self, read: ContactRead) -> ContactRead:
        """The same with each value of the kind of the field that is called so and takes it; without one
        it is a text.
        """
        values = read.contact.own_values
        if not values or not any(value.is_loose for value in values):
            return read
        known = [self._settled(value) if value.is_loose else value for value in values]
        return replace(read, contact=replace(read.contact, own_values=known))

    def _settled(self, value: OwnValue) -> OwnValue:
        if self._fields is None:
            self._fields = {}
            for field in all_fields(self._db):
                self._fields.setdefault(fold(field.name), []).append(field)
        for field in self._fields.get(fold(value.field), ()):
            try:
                return OwnValue(field.name, field.kind, read_value(field.kind, value.text))
            except InvalidValueError:
                continue
        return value
