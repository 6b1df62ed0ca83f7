"""What a repair of an address book does, or did: one deed after another."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.backups import Backup
    from desktop_app.domain.faults import Fault


class Deed(StrEnum):
    """What is done about a fault: a value that means nothing is taken out or gives way to another, a
    link to a row that is gone is let go, a row that cannot be without it is taken out, and what is
    made from the rest is made anew.
    """

    EMPTIED = "emptied"
    REPLACED = "replaced"
    UNLINKED = "unlinked"
    REMOVED = "removed"
    ORDER = "order"
    TRIGGERS = "triggers"
    INDEX = "index"
    RHYTHMS = "rhythms"
    PLACES = "places"


DERIVED = frozenset({Deed.ORDER, Deed.TRIGGERS, Deed.INDEX, Deed.RHYTHMS, Deed.PLACES})
"""What the program works out by itself: nothing the user wrote changes."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One deed. Of a row: its table, the values of its key, the column (or the link's), what stood
    there, what stands there now, and all `values` of the row as it was.
    """

    deed: Deed
    table: str = ""
    key: tuple[object, ...] = ()
    column: str = ""
    was: object = None
    now: object = None
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was done, the backup of what was there before (None where nothing was to be done), and
    what is wrong still.
    """

    repairs: tuple[Repair, ...]
    backup: Backup | None
    left: tuple[Fault, ...]
