"""Important dates in cells."""

from __future__ import annotations

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import DateKind, ImportantDate
from desktop_app.domain.tables.columns import Field
from desktop_app.domain.tables.days import DayOrder, is_no_day, read_day
from desktop_app.formats.cells.labels import label_of
from desktop_app.formats.cells.slots import Slot, values_in

_KINDS = {
    Field.BIRTHDAY: DateKind.BIRTHDAY,
    Field.ANNIVERSARY: DateKind.ANNIVERSARY,
    Field.DATE: DateKind.OTHER,
}
_NAMED = {kind.value: kind for kind in DateKind if kind is not DateKind.OTHER}


def dates_of(field: Field, label: str, slot: Slot, order: DayOrder) -> list[ImportantDate]:
    """The days that cells of one date say; words that are no day are kept as words."""
    kind = _KINDS[field]
    if kind is DateKind.OTHER:
        label = label or label_of(slot.get("label", ""))[0]
        kind = _NAMED.get(label.lower(), kind)
    label = label if kind is DateKind.OTHER else ""
    if "" not in slot:
        when = _of_parts(slot)
        return [] if when is None else [ImportantDate(kind, when, label)]
    result = []
    for text in values_in(slot[""].strip()):
        if text and not is_no_day(text):
            when = read_day(text, order)
            result.append(ImportantDate(kind, when, label, "" if when else text))
    return result


def _of_parts(slot: Slot) -> PartialDate | None:
    """A day of which year, month and day stand in cells of their own."""
    year, month, day = (
        int(text) if (text := slot.get(part, "").strip()).isdecimal() and len(text) <= 4 else None
        for part in ("year", "month", "day")
    )
    try:
        return PartialDate(year or None, month or None, day or None)
    except ValueError:
        return None
