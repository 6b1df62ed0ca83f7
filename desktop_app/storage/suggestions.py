"""Writing what was answered to suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.domain.suggestions import Answer
    from desktop_app.storage.engine.connection import Database


def add_answer(db: Database, answer: Answer) -> None:
    """Remember an answer."""
    values = {
        "person_id": answer.person_id,
        "turn": answer.turn,
        "day": answer.day.isoformat(),
        "answer": answer.kind.value,
        "until": None if answer.until is None else answer.until.isoformat(),
    }
    rows.insert(db, "suggestion_answer", values)
