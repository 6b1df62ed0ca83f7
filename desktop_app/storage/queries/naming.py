"""What people and organisations are called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


@dataclass(frozen=True, slots=True)
class Called:
    """What somebody is called: `name` as it is shown, `said` with the nickname beside it."""

    id: int
    uid: str
    name: str
    said: str


def called(db: Database, wanted: Sequence[int]) -> list[Called]:
    """What those of the people are called who are neither archived nor in the trash."""
    sql = (
        "SELECT id, uid, display_name, display_name || ' ' || nickname FROM person "
        f"WHERE trashed_at IS NULL AND archived_at IS NULL AND id IN ({marks(wanted)})"
    )
    return [Called(*row) for row in db.rows(sql, wanted)]


def named_any(db: Database, words: Iterable[str], limit: int) -> set[int]:
    """The ids of people, at most `limit`, whose names hold any of those words as a whole word."""
    query = "{names} : (" + " OR ".join(f'"{word}"' for word in sorted(words)) + ")"
    sql = "SELECT rowid FROM person_words WHERE person_words MATCH ? LIMIT ?"
    return {row[0] for row in db.rows(sql, (query, limit))}


def organisation_begins(db: Database, words: str) -> bool:
    """Whether the name of an organisation is `words`, or they and more words; A to Z in any
    case.
    """
    if not words:
        return False
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    sql = (
        "SELECT EXISTS (SELECT 1 FROM organisation "
        "WHERE name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\')"
    )
    return bool(db.value(sql, (escaped, f"{escaped} %")))
