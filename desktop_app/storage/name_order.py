"""In what language and by which name people stand in lists, kept with the data so that every program sorts alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows, sort_keys
from desktop_app.storage.settings import set_setting

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

TABLES = ("person", "setting")
"""What changing it writes to."""


def language(db: Database) -> str:
    """Its code of two letters, "" for the usual order."""
    return sort_keys.order(db).letters.language


def set_language(db: Database, wanted: str) -> int:
    """Keep it, make the keys of everybody whose place is another one, and give how many those are.
    Call inside a transaction.
    """
    if wanted:
        set_setting(db, sort_keys.LANGUAGE, wanted)
    else:
        rows.delete(db, "setting", {"key": sort_keys.LANGUAGE})
    return sort_keys.rebuild(db)


def is_by_family(db: Database) -> bool:
    """Whether lists by name go by the family name."""
    return sort_keys.order(db).is_by_family


def set_by_family(db: Database, wanted: bool) -> None:
    """Keep whether they do; the store makes the keys of everybody anew with that step."""
    if wanted:
        set_setting(db, sort_keys.BY_FAMILY, True)
    else:
        rows.delete(db, "setting", {"key": sort_keys.BY_FAMILY})
