"""Writing organisations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.storage import smart_lists
from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.domain.organisations import Organisation
    from desktop_app.storage.engine.connection import Database


def _values(organisation: Organisation) -> dict[str, object]:
    return {
        "name": organisation.name,
        "headline": organisation.headline,
        "place": organisation.place,
        "website": organisation.website,
        "fields": json.dumps(organisation.fields, ensure_ascii=False),
        "notes": organisation.notes,
    }


def insert(db: Database, organisation: Organisation) -> int:
    """Store a new organisation and give its id."""
    return rows.insert(db, "organisation", _values(organisation))


def save(db: Database, organisation: Organisation) -> None:
    """Write a stored organisation anew; raises NotFoundError."""
    if rows.update(db, "organisation", _values(organisation), {"id": organisation.id}) == 0:
        raise NotFoundError("organisation-is-gone")


def replace_by(db: Database, gone: int, kept: int) -> None:
    """Point everything that names the organisation `gone` to `kept`, smart lists too, and delete
    it.
    """
    for table in ("position", "need", "favour"):
        rows.update(db, table, {"organisation_id": kept}, {"organisation_id": gone})
    smart_lists.replace_rows(db, "organisations", gone, kept)
    rows.delete(db, "organisation", {"id": gone})
