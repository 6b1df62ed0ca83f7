"""Version 3: where what is known came from. Records of sources, brought in by batches, take the
place of the tables that knew one vCard a person.
"""

# ruff: noqa: N999

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Any

_GOES_ALONG = "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
_RECORD = f"""
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source(id) {_GOES_ALONG},
    batch_id INTEGER REFERENCES batch(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    own_id TEXT NOT NULL DEFAULT '', fingerprint TEXT, rev TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '', lines TEXT
"""
STATEMENTS = f"""
CREATE TABLE source (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, place TEXT NOT NULL DEFAULT '');
INSERT INTO source (id, name, kind) VALUES (1, 'vcard', 'vcard');

CREATE TABLE batch (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, begun_at TEXT NOT NULL, ended_at TEXT,
    files TEXT NOT NULL DEFAULT '[]', cards INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0, identical INTEGER NOT NULL DEFAULT 0, groups INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0);

CREATE TABLE record ({_RECORD}, person_id INTEGER NOT NULL REFERENCES person(id) {_GOES_ALONG});
CREATE UNIQUE INDEX record_known ON record (source_id, fingerprint);
CREATE INDEX record_person ON record (person_id);
CREATE INDEX record_batch ON record (batch_id);

CREATE TABLE group_record ({_RECORD}, tag_id INTEGER NOT NULL REFERENCES tag(id) {_GOES_ALONG});
CREATE UNIQUE INDEX group_record_known ON group_record (source_id, fingerprint);
CREATE INDEX group_record_tag ON group_record (tag_id);
CREATE INDEX group_record_batch ON group_record (batch_id)
"""

_UNSTABLE = re.compile("(?:REV|PRODID)[:;]", re.IGNORECASE)
_UID = re.compile(r"^UID(?:;[^:]*)?:(?:urn:uuid:)?(.*)$", re.IGNORECASE | re.MULTILINE)


def _fingerprint(lines: str) -> str:
    """What version 2 knew a card by."""
    kept = sorted(line for line in lines.split("\n") if not _UNSTABLE.match(line))
    return hashlib.blake2b(
        "\n".join(kept).encode("utf-8", "surrogatepass"), digest_size=16
    ).hexdigest()


def _move(db: Any, table: str, owner: str, cards: Iterable[tuple[Any, ...]], seen: str) -> None:
    """Make a record of every card, and of every card that was seen and is not kept one without
    lines.

    A card that had not been marked as seen stays so: the same card in a file will bring news, as it
    would have before.
    """
    insert = f"INSERT INTO {table} (source_id, {owner}, own_id, fingerprint, version, lines) VALUES (1, ?, ?, ?, ?, ?)"
    for row, uid, version, lines in cards:
        known = _fingerprint(lines)
        was_seen = db.execute_sql(
            f"SELECT 1 FROM {seen} WHERE fingerprint = ? AND {owner} = ?", (known, row)
        ).fetchone()
        own_id = uid or next((found[1].strip() for found in _UID.finditer(lines)), "")
        db.execute_sql(insert, (row, own_id, known if was_seen else None, version, lines))
    db.execute_sql(
        f"INSERT INTO {table} (source_id, {owner}, fingerprint) SELECT 1, {owner}, fingerprint FROM {seen} s "
        f"WHERE NOT EXISTS (SELECT 1 FROM {table} r WHERE r.source_id = 1 AND r.fingerprint = s.fingerprint)"
    )


def up(migrator: Any, db: Any) -> None:
    """Make the tables, move what the old ones hold, and drop those."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    cards = db.execute_sql("SELECT person_id, '', version, lines FROM raw_card ORDER BY person_id")
    _move(db, "record", "person_id", cards, "seen_card")
    groups = db.execute_sql("SELECT tag_id, uid, version, lines FROM group_card ORDER BY id")
    _move(db, "group_record", "tag_id", groups, "seen_group")
    for table in ("raw_card", "seen_card", "group_card", "seen_group"):
        db.execute_sql(f"DROP TABLE {table}")
