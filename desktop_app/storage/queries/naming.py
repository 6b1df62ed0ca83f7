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


def organisation_that_begins(db: Database, words: str) -> str:
    """The name of the organisation whose name is `words`, or else they and more words, A to Z in any
    case; `words` where several begin so, "" for none.
    """
    if not words:
        return ""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    sql = (
        "SELECT name FROM organisation "
        "WHERE name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\' ORDER BY length(name) LIMIT 2"
    )
    found = [str(row[0]) for row in db.rows(sql, (escaped, f"{escaped} %"))]
    if not found:
        return ""
    return found[0] if len(found) == 1 or len(found[0]) == len(words) else words
