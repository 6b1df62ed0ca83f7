"""Documents of people. Lists never read what is in them: SQLite knows the length of a value without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.documents import Document
from desktop_app.domain.errors import NotFoundError
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop_app.storage.engine.connection import Database

_SELECT = (
    "SELECT d.id, d.person_id, d.title, d.file_name, length(c.data), d.added_at"
    " FROM document d JOIN document_content c ON c.digest = d.content"
)


def of_person(db: Database, person_id: int) -> list[Document]:
    """The documents of a person, the newest first."""
    found = db.rows(f"{_SELECT} WHERE d.person_id = ? ORDER BY d.id DESC", (person_id,))
    return [_document(row) for row in found]


def load(db: Database, document_id: int) -> Document:
    """One document; raises NotFoundError."""
    found = db.one(f"{_SELECT} WHERE d.id = ?", (document_id,))
    if found is None:
        raise NotFoundError("document-is-gone")
    return _document(found)


def existing(db: Database, ids: Collection[int]) -> set[int]:
    """Those of these documents that are still there."""
    sql = f"SELECT id FROM document WHERE id IN ({marks(ids)})"
    return {row for (row,) in db.rows(sql, list(ids))}


def content(db: Database, document_id: int) -> bytes:
    """What is in a document; raises NotFoundError."""
    sql = "SELECT c.data FROM document d JOIN document_content c ON c.digest = d.content WHERE d.id = ?"
    found = db.one(sql, (document_id,))
    if found is None:
        raise NotFoundError("document-is-gone")
    return bytes(found[0])


def has_content(db: Database, person_id: int, digest: str) -> bool:
    """Whether a document of those very bytes is kept with the person."""
    sql = "SELECT 1 FROM document WHERE person_id = ? AND content = ?"
    return db.one(sql, (person_id, digest)) is not None


def doubles(db: Database, person_id: int) -> list[int]:
    """The documents of a person before which there is one of the same bytes, title and name."""
    sql = (
        "SELECT d.id FROM document d WHERE d.person_id = ? AND EXISTS (SELECT 1 FROM document o"
        " WHERE o.person_id = d.person_id AND o.content = d.content AND o.title = d.title"
        " AND o.file_name = d.file_name AND o.id < d.id)"
    )
    return [row for (row,) in db.rows(sql, (person_id,))]


def contents(db: Database) -> Iterator[tuple[str, bytes]]:
    """What each content is kept as, and the bytes, one after another."""
    for (digest,) in db.rows("SELECT digest FROM document_content"):
        found = db.one("SELECT data FROM document_content WHERE digest = ?", (digest,))
        if found is not None:
            yield digest, bytes(found[0])


def _document(row: tuple[int, int, str, str, int, str]) -> Document:
    document_id, person_id, title, name, size, added_at = row
    moment = timestamps.from_text(added_at)
    assert moment is not None
    return Document(document_id, person_id, title, name, size, moment)
