"""What an import asks the database and writes besides people: known cards, groups, links between relations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.domain.person import RawCard
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.tags import put, tag_ids

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody already here: row and display name."""

    id: int
    name: str


@dataclass(slots=True)
class KnownCards:
    """Those of the asked UIDs and fingerprints that are stored already; a fingerprint with the person's id."""

    by_uid: dict[str, Known]
    prints: dict[str, int]


def known(db: Database, uids: Sequence[str], prints: Sequence[str]) -> KnownCards:
    """Look up a chunk of cards by UID and by fingerprint."""
    wanted = [uid for uid in uids if uid]
    sql = f"SELECT uid, id, display_name FROM person WHERE uid IN ({marks(wanted)})"
    by_uid = {row[0]: Known(*row[1:]) for row in db.rows(sql, wanted)}
    sql = f"SELECT fingerprint, person_id FROM seen_card WHERE fingerprint IN ({marks(prints)})"
    return KnownCards(by_uid, dict(db.rows(sql, prints)))


def circle_ids(db: Database) -> dict[str, int]:
    """The ids of the circles by name."""
    return dict(db.rows("SELECT name, id FROM circle"))


def id_of_you(db: Database) -> int | None:
    """The person who is the user, None when nobody is."""
    found: int | None = db.value("SELECT id FROM person WHERE is_you")
    return found


def link_relations(db: Database) -> None:
    """Point relations that name somebody by UID to that person, once they are here."""
    db.run(
        "UPDATE relation SET other_id = (SELECT id FROM person WHERE uid = other_uid) "
        "WHERE other_id IS NULL AND other_uid <> '' AND EXISTS (SELECT 1 FROM person WHERE uid = other_uid)"
    )


def link_introductions(db: Database, pairs: Iterable[tuple[int, str]]) -> None:
    """Say of each person id who introduced them, by uid, where that somebody is here."""
    sql = "UPDATE person SET introduced_by = (SELECT id FROM person WHERE uid = ?) WHERE id = ?"
    db.run_many(sql, [(uid, row) for row, uid in pairs])


def put_tags(db: Database, person_id: int, names: Iterable[str]) -> None:
    """Put tags on a person, made where new."""
    put(db, [person_id], tag_ids(db, names), [])


def is_group_known(db: Database, fingerprint: str) -> bool:
    """Whether that very group card is stored already."""
    return db.value("SELECT 1 FROM seen_group WHERE fingerprint = ?", (fingerprint,)) is not None


def store_group(db: Database, name: str, uid: str, members: Iterable[str], raw: RawCard, fingerprint: str) -> bool:
    """Keep a group card and put its tag on the members who are here; False when that very card is stored already."""
    if is_group_known(db, fingerprint):
        return False
    (tag_id,) = tag_ids(db, [name])
    sql = "INSERT OR IGNORE INTO person_tag (person_id, tag_id) SELECT id, ? FROM person WHERE uid = ?"
    db.run_many(sql, [(tag_id, member) for member in members])
    db.run("DELETE FROM group_card WHERE uid = ?", (uid,))
    values = (uid or str(uuid4()), tag_id, raw.version, "\n".join(raw.lines))
    db.run("INSERT INTO group_card (uid, tag_id, version, lines) VALUES (?, ?, ?, ?)", values)
    db.run("INSERT INTO seen_group (fingerprint, tag_id) VALUES (?, ?)", (fingerprint, tag_id))
    return True


def groups(db: Database) -> list[RawCard]:
    """Every group card kept, in the order they came."""
    return [
        RawCard(row[0], tuple(row[1].split("\n")))
        for row in db.rows("SELECT version, lines FROM group_card ORDER BY id")
    ]
