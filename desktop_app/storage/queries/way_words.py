"""What the steps of a way are called: people, organisations, entries, titles, last contacts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.timeline import Participant
from desktop_app.domain.ways.ties import TieKind
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.domain.ways.ties import Tie
    from desktop_app.storage.engine.connection import Database

_LAST = (
    "SELECT i.summary FROM participation q JOIN interaction i ON i.id = q.interaction_id "
    "JOIN kind_weight w ON w.kind = i.kind WHERE w.percent > 0 AND q.person_id = ? "
    "ORDER BY i.day DESC, coalesce(i.at, '') DESC, i.id DESC LIMIT 1"
)
_TITLE = (
    "SELECT title FROM position WHERE person_id = ? AND organisation_id = ? "
    "ORDER BY until IS NOT NULL OR ended, until DESC, position LIMIT 1"
)


def people(db: Database, ids: Collection[int]) -> dict[int, Participant]:
    """Those people, by id."""
    few = tuple(ids)
    sql = (
        "SELECT p.id, p.display_name, p.uid, EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id) "
        f"FROM person p WHERE p.id IN ({marks(few)})"
    )
    return {row[0]: Participant(row[0], row[1], row[2], bool(row[3])) for row in db.rows(sql, few)}


def organisation(db: Database, organisation_id: int) -> str:
    """Its name; "" when it is no longer there."""
    return db.value("SELECT name FROM organisation WHERE id = ?", (organisation_id,)) or ""


def entry(db: Database, entry_id: int) -> str:
    """What an entry was about; "" when nothing was written."""
    return db.value("SELECT summary FROM interaction WHERE id = ?", (entry_id,)) or ""


def named_tie(db: Database, tie: Tie) -> Tie:
    """The tie with the name of its organisation, or with what its entry was about."""
    if tie.kind is TieKind.ORGANISATION:
        return replace(tie, text=organisation(db, tie.row_id))
    if tie.kind in (TieKind.EVENT, TieKind.ENTRY):
        return replace(tie, text=entry(db, tie.row_id))
    return tie


def title(db: Database, person_id: int, organisation_id: int) -> str:
    """What somebody is or last was at an organisation; "" when nobody said."""
    return db.value(_TITLE, (person_id, organisation_id)) or ""


def last_contact(db: Database, person_id: int) -> str:
    """What the last contact with somebody was about."""
    return db.value(_LAST, (person_id,)) or ""


def organisations_called(db: Database, words: str, limit: int) -> list[tuple[int, str]]:
    """Ids and names of organisations that are called so, A to Z in any case, or, when none is,
    whose names begin with these words; at most `limit`.
    """
    sql = "SELECT id, name FROM organisation WHERE name = ? COLLATE NOCASE ORDER BY name = ? DESC"
    found = db.rows(f"{sql} LIMIT ?", (words, words, limit))
    if found or not words:
        return found
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    begins = "SELECT id, name FROM organisation WHERE name LIKE ? ESCAPE '\\' ORDER BY name LIMIT ?"
    return db.rows(begins, (f"{escaped}%", limit))
