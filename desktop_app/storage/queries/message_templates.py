"""The messages to begin from, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.message_templates import MessageTemplate

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def you(db: Database) -> int:
    """The id of the person who is the user, 0 while nobody is."""
    return next((row for (row,) in db.rows("SELECT id FROM person WHERE is_you")), 0)


def all_templates(db: Database) -> list[MessageTemplate]:
    """Every template, as they were added."""
    rows = db.rows("SELECT name, subject, body, id, uid FROM message_template ORDER BY id")
    return [MessageTemplate(*row) for row in rows]
