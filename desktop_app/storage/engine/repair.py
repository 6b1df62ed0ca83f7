"""Mending what the check finds in the tables: values that mean nothing, links to rows that are gone,
and what is made from the rest.

What is done is planned first, by reading, so that it can be said before; nothing is lost unsaid:
every value that goes is in the plan. A value that may be missing goes. One that may not becomes what
the column has by itself, or the nearest thing that the row says itself: the last day of a month for
a day after it, else the day the row was written. A row without either goes whole, and with it what
belongs to it.
"""

from __future__ import annotations

from calendar import monthrange
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from desktop_app.domain.repairs import DERIVED, Deed, Repair
from desktop_app.storage.engine import check, journal, ordering
from desktop_app.storage.engine.health import MENDABLE
from desktop_app.storage.engine.tables import tables
from desktop_app.storage.schema.base import aware_moment
from desktop_app.storage.timestamps import to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.faults import Fault
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Column, Table

_DERIVED = {
    "check-trigger-missing": Deed.TRIGGERS,
    "check-index-differs": Deed.INDEX,
    "check-index-words": Deed.INDEX,
    "check-order-differs": Deed.ORDER,
    "check-rhythms-stale": Deed.RHYTHMS,
    "check-places-astray": Deed.PLACES,
}
_WORDS_BESIDE = {("important_date", "day"): "text"}
"""Columns whose day may be said in words instead, as it is when a card comes in: by what column."""
_USUAL = ("other", "note")
"""What a choice is called that says least."""
Place = tuple[str, tuple[object, ...]]
"""A row: its table, and the values of its key."""


def planned(db: Database, faults: Sequence[Fault], now: datetime) -> list[Repair]:
    """What would mend those faults, which a check has found; `now` is the UTC moment. Nothing where
    one of them is damage to the file, which no repair of rows can mend. Reads only.
    """
    found = {fault.key for fault in faults}
    if not found <= MENDABLE:
        return []
    rows: dict[Place, list[Repair]] = {}
    if "check-values-unreadable" in found:
        for table in tables().values():
            _plan_values(db, table, now, rows)
    if "check-points-nowhere" in found:
        for table in tables().values():
            _plan_links(db, table, rows)
    derived = sorted({_DERIVED[key] for key in found & _DERIVED.keys()}, key=list(Deed).index)
    return [*(one for each in rows.values() for one in each), *map(Repair, derived)]


def put_in_order(db: Database) -> None:
    """Make SQLite's indexes anew, before anything else is looked at: rows are found by them. Inside
    a transaction of `Store.repair`; raises DamagedDatabaseError where it cannot be done.
    """
    ordering.renew(db)


def carry_out(db: Database, repairs: Sequence[Repair]) -> None:
    """Do what is planned. Inside a transaction of `Store.repair`."""
    for one in repairs:
        if one.deed in DERIVED:
            continue
        where = " AND ".join(f"{name} IS ?" for name in tables()[one.table].key)
        if one.deed is Deed.REMOVED:
            db.run(f"DELETE FROM {one.table} WHERE {where}", one.key)
        else:
            db.run(f"UPDATE {one.table} SET {one.column} = ? WHERE {where}", (one.now, *one.key))
    deeds = {one.deed for one in repairs} - {Deed.ORDER}
    if Deed.PLACES in deeds:
        # They are looked up again when they are next wanted.
        db.run("DELETE FROM located")
        deeds.discard(Deed.PLACES)
    if deeds & {Deed.TRIGGERS, Deed.INDEX}:
        with journal.silent(db, ("person",)):
            check.repair_derived(db)
    elif deeds:
        # After rows too: of several that go together, not each change reaches the rhythms.
        journal.rewind(db)


def _plan_values(
    db: Database, table: Table, now: datetime, rows: dict[Place, list[Repair]]
) -> None:
    for column in table.columns:
        if column.reads is None:
            continue
        name = column.name
        values = db.rows(f"SELECT DISTINCT {name} FROM {table.name} WHERE {name} NOT NULL")
        for (value,) in values:
            if not check.reads(column.reads, value):
                for row in _rows(db, table, f"{name} IS ?", value):
                    _plan_value(db, table, column, row, now, rows)


def _plan_value(
    db: Database,
    table: Table,
    column: Column,
    row: dict[str, Any],
    now: datetime,
    rows: dict[Place, list[Repair]],
) -> None:
    place = _place(table, row)
    planned = rows.setdefault(place, [])
    if any(one.deed is Deed.REMOVED for one in planned):
        return
    was = row[column.name]
    beside = _WORDS_BESIDE.get((table.name, column.name))
    if column.nullable:
        planned.append(Repair(Deed.EMPTIED, *place, column.name, was, values=row))
        if beside and not row[beside]:
            planned.append(Repair(Deed.REPLACED, *place, beside, row[beside], str(was), row))
    elif column.name not in table.key and (instead := _instead(column, row, now)) is not None:
        planned.append(Repair(Deed.REPLACED, *place, column.name, was, instead, row))
    else:
        _plan_removal(db, table, row, rows)


def _instead(column: Column, row: dict[str, Any], now: datetime) -> Any:
    """What stands for a value that means nothing; None when the row says nothing of the kind."""
    reads, was = column.reads, row[column.name]
    assert reads is not None
    if column.default is not None and check.reads(reads, column.default):
        return column.default
    if reads == date.fromisoformat:
        return _nearest_day(was) or _day_written(row, now)
    if reads is aware_moment:
        others = (row.get(name) for name in ("created_at", "updated_at"))
        return next(
            (at for at in others if at and check.reads(reads, at)),
            to_text(now.replace(microsecond=0)),
        )
    if column.name == "uid":
        return uuid4().hex
    if isinstance(reads, type) and issubclass(reads, Enum):
        return next((each.value for each in reads if each.value in _USUAL), None)
    return "?" if column.name == "display_name" else None


def _nearest_day(said: object) -> str | None:
    """The last day of the month, for a day after it."""
    with suppress(ValueError, TypeError):
        year, month, day = map(int, str(said)[:10].split("-"))
        if 28 < day <= 31:
            return date(year, month, min(day, monthrange(year, month)[1])).isoformat()
    return None


def _day_written(row: dict[str, Any], now: datetime) -> str | None:
    """The day the row was written, and that of the repair where it says that no more; None for rows
    that never say it.
    """
    if "created_at" not in row:
        return None
    with suppress(ValueError, TypeError):
        return datetime.fromisoformat(row["created_at"]).date().isoformat()
    return now.date().isoformat()


def _plan_links(db: Database, table: Table, rows: dict[Place, list[Repair]]) -> None:
    for column in table.columns:
        if not column.to:
            continue
        (key,) = tables()[column.to].key
        lost = (
            f"{column.name} NOT NULL AND NOT EXISTS "
            f"(SELECT 1 FROM {column.to} other WHERE other.{key} = {table.name}.{column.name})"
        )
        for row in _rows(db, table, lost):
            place = _place(table, row)
            if column.nullable:
                unlinked = Repair(Deed.UNLINKED, *place, column.name, row[column.name], values=row)
                rows.setdefault(place, []).append(unlinked)
            else:
                _plan_removal(db, table, row, rows)


def _plan_removal(
    db: Database, table: Table, row: dict[str, Any], rows: dict[Place, list[Repair]]
) -> None:
    """The row goes, after those that belong to it; those that only name it let go."""
    place = _place(table, row)
    rows.pop(place, None)
    for other in tables().values():
        for column in other.columns:
            if column.to == table.name:
                (key,) = table.key
                _plan_bereft(db, other, column, row[key], rows)
    # Behind the others, which point to it.
    rows[place] = [Repair(Deed.REMOVED, *place, values=row)]


def _plan_bereft(
    db: Database, table: Table, column: Column, gone: object, rows: dict[Place, list[Repair]]
) -> None:
    for row in _rows(db, table, f"{column.name} IS ?", gone):
        place = _place(table, row)
        if any(one.deed is Deed.REMOVED for one in rows.get(place, ())):
            continue
        if column.nullable:
            unlinked = Repair(Deed.UNLINKED, *place, column.name, gone, values=row)
            rows.setdefault(place, []).append(unlinked)
        else:
            _plan_removal(db, table, row, rows)


def _place(table: Table, row: dict[str, Any]) -> Place:
    return table.name, tuple(row[name] for name in table.key)


def _rows(db: Database, table: Table, where: str, *values: object) -> list[dict[str, Any]]:
    names = [column.name for column in table.columns]
    found = db.rows(f"SELECT {', '.join(names)} FROM {table.name} WHERE {where}", values)
    return [dict(zip(names, row, strict=True)) for row in found]
