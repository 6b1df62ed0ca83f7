"""Fields of one's own in cells: a name and a text, of which nobody says what kind it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import fold
from desktop_app.domain.own_fields import LONGEST_NAME, read_value
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.tables.columns import Field
from desktop_app.formats.cells.slots import values_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.tables.columns import Column
    from desktop_app.formats.cells.slots import Slot

BETWEEN = ": "
"""Between name and value, where a format has one place for both."""
MOST_OWN = 4
"""Such places in Outlook’s tables (*User 1* …) and in Mozilla’s directories (*Custom 1* …)."""
_NO_NAME = "Custom field"
"""What a field is called whose name is empty; Google takes such ones."""


def names_no_field(column: Column, text: str) -> bool:
    """Whether a column that has name and value together has none in this cell, which then says nothing
    that Kith knows.
    """
    return column.field is Field.OWN and column.part == "text" and BETWEEN not in text


def in_one(value: OwnValue) -> str:
    """Name and value together, for such a column."""
    return f"{value.field.replace(BETWEEN, ' ')}{BETWEEN}{value.text}"


def own_values_of(slots: Iterable[tuple[str, Slot]]) -> list[OwnValue]:
    """What stands in fields of one's own, each field once; `slots` have the name before them where the
    header says it. Several texts in one field are below each other.
    """
    found: dict[str, tuple[str, dict[str, None]]] = {}
    for label, slot in slots:
        name, text = label or slot.get("label", "").removeprefix("* "), slot.get("", "")
        if "text" in slot:
            name, _, text = slot["text"].partition(BETWEEN)
        name = " ".join(name.split())[:LONGEST_NAME].strip() or _NO_NAME
        _, texts = found.setdefault(fold(name), (name, {}))
        texts.update(dict.fromkeys(each.strip() for each in values_in(text) if each.strip()))
    return [value for name, texts in found.values() for value in _value(name, "\n".join(texts))]


def _value(name: str, text: str) -> list[OwnValue]:
    try:
        return [OwnValue(name, OwnKind.TEXT, read_value(OwnKind.TEXT, text), is_loose=True)]
    except InvalidValueError:
        return []
