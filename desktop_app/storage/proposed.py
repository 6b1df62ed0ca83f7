"""Writing what is proposed as entries, and what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.proposed import ProposedState
from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.domain.proposed import ProposedEntry, ProposedKey
    from desktop_app.storage.engine.connection import Database

_TABLE = "proposed_entry"
_COLUMNS = (
    *("person_id", "occasion", "kind", "day", "at", "minutes", "starter"),
    *("place", "summary", "body", "source", "state"),
)


def insert_many(db: Database, entries: Sequence[ProposedEntry]) -> None:
    """Propose entries; one that was proposed before, whatever was said of it, is passed over."""
    rows.insert_many(db, _TABLE, _COLUMNS, [_row(entry) for entry in entries], skip_known=True)


def _row(entry: ProposedEntry) -> tuple[object, ...]:
    return (
        entry.who.id,
        entry.occasion,
        entry.kind.value,
        entry.day.isoformat(),
        timestamps.to_text(entry.at),
        entry.minutes,
        None if entry.starter is None else entry.starter.value,
        entry.place,
        entry.summary,
        entry.body,
        entry.source,
        ProposedState.WAITING.value,
    )


def answer(db: Database, keys: Iterable[ProposedKey], state: ProposedState) -> None:
    """Keep what was said of them, and their words no more."""
    values = {"state": state.value, "place": "", "summary": "", "body": ""}
    for key in keys:
        where = {"person_id": key.person_id, "occasion": key.occasion}
        rows.update(db, _TABLE, values, where)
