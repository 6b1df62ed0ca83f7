"""Writing documents of people. What is in them is kept once, however often it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.documents import digest
from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import documents as queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.domain.documents import NewDocument
    from desktop_app.storage.engine.connection import Database


def add(db: Database, person_id: int, new: Sequence[NewDocument], now: datetime) -> list[int]:
    """Keep files with a person and give their ids; those whose very bytes are kept with that person
    are left out. `now` is UTC.
    """
    found = []
    for document in new:
        key = digest(document.content)
        if queries.has_content(db, person_id, key):
            continue
        columns = ("digest", "data")
        row = (key, document.content)
        rows.insert_many(db, "document_content", columns, [row], skip_known=True)
        values = {
            "person_id": person_id,
            "title": document.title,
            "file_name": document.file_name,
            "content": key,
            "added_at": timestamps.to_text(now),
        }
        found.append(rows.insert(db, "document", values))
    return found


def rename(db: Database, document_id: int, title: str) -> None:
    """Give a document a title, "" for none of its own."""
    rows.update(db, "document", {"title": title}, {"id": document_id})


def remove(db: Database, document_id: int) -> None:
    """Take a document away. Its bytes stay until no step of undo brings it back."""
    rows.delete(db, "document", {"id": document_id})


def drop_doubles(db: Database, person_id: int) -> None:
    """Of documents of a person that are alike in everything but the day, keep the first."""
    rows.delete_many(db, "document", ("id",), [(row,) for row in queries.doubles(db, person_id)])
