"""How tables are read: as somebody chose for a file, or chose before for tables of the same header."""

from __future__ import annotations

import os
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.tables.days import DayOrder
from desktop_app.domain.tables.look import AsTable
from desktop_app.storage import settings
from desktop_app.storage.queries import settings as settings_queries

if TYPE_CHECKING:
    from desktop_app.domain.tables.look import TableLook
    from desktop_app.services.reading.door import Reading
    from desktop_app.storage.engine.connection import Database

SETTING = "import.tables"
"""Where what was chosen is kept with the data: by the key of a header, columns and order of days."""
MOST = 200
"""Headers that are remembered; beyond, the first ones are forgotten."""

MOST_WITHIN = 100
"""Tables of one archive that may be read otherwise than they seem."""


class ChosenTables:
    """Tells how each file is to be read. `chosen` is by path; `db` is the calling thread's reader."""

    def __init__(self, db: Database, reading: Reading, chosen: Mapping[str, AsTable]) -> None:
        self._reading, self._chosen = reading, chosen
        self._remembered = _remembered(db)

    def of(self, path: Path, charset: str = "") -> AsTable | None:
        """How a file is to be read, None for as it seems. Reads a little of it."""
        if (chosen := self._chosen.get(str(path))) is not None:
            return chosen
        if not self._remembered:
            return None
        look = self._reading.table_of(path, charset)
        return None if look is None else self._remembered.get(look.key)

    def within(self, path: Path, charsets: Mapping[str, str]) -> dict[str, AsTable]:
        """How tables within an archive are to be read, by its path and their names, where not as
        they seem. `charsets` are those chosen, by such names.
        """
        inside = f"{path}{os.sep}"
        if not self._remembered and not any(name.startswith(inside) for name in self._chosen):
            return {}
        names = self._reading.tables_in(path)
        some = islice(names, MOST_WITHIN)
        tables = {name: self.of(Path(name), charsets.get(name, "")) for name in some}
        return {name: table for name, table in tables.items() if table is not None}

    def look(self, path: Path, charset: str = "") -> TableLook | None:
        """The columns of a table as it would be read; None for what is none."""
        look = self._reading.table_of(path, charset)
        if look is None:
            return None
        table = self._chosen.get(str(path)) or self._remembered.get(look.key)
        return look if table is None else look.read_as(table)


def _remembered(db: Database) -> dict[str, AsTable]:
    found = settings_queries.setting(db, SETTING)
    kept = found if isinstance(found, dict) else {}
    return {key: table for key, value in kept.items() if (table := _table(value)) is not None}


def _table(value: Any) -> AsTable | None:
    """What was kept of a choice; None for what no Kith has kept."""
    try:
        order = DayOrder(value["order"]) if value["order"] else None
        return AsTable(tuple(map(str, value["columns"])), order)
    except (KeyError, TypeError, ValueError):
        return None


def remember_tables(db: Database, chosen: Mapping[str, AsTable]) -> None:
    """Read tables of those headers, by their keys, so from now on, whenever nothing else is said."""
    if chosen:
        kept = settings_queries.setting(db, SETTING)
        for key, table in chosen.items():
            kept = _with_choice(kept, key, table)
        settings.set_setting(db, SETTING, kept)


def _with_choice(kept: Any, key: str, table: AsTable) -> dict[str, Any]:
    """The setting with a choice for a header put last."""
    others = {name: value for name, value in (kept or {}).items() if name != key}
    order = table.order.value if table.order else ""
    chosen = {**others, key: {"columns": list(table.columns), "order": order}}
    return dict(list(chosen.items())[-MOST:])
