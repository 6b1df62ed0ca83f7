"""The tables of parcels, as a migration of theirs would make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_ON_PERSON = "INTEGER REFERENCES person(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED"
TABLES = f"""
CREATE TABLE parcel (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL, notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'packed', sent_on TEXT, to_id {_ON_PERSON}, from_id {_ON_PERSON},
    insured INTEGER NOT NULL DEFAULT 0, label BLOB);
CREATE TABLE parcel_item (
    id INTEGER PRIMARY KEY,
    parcel_id INTEGER NOT NULL REFERENCES parcel(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL, count INTEGER NOT NULL DEFAULT 1,
    remark TEXT NOT NULL DEFAULT '')
"""


def up(db: Database) -> None:
    """Make the tables."""
    for statement in TABLES.split(";"):
        db.run(statement)
