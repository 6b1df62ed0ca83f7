"""What an import asks: which cards are known, and who is meant by a uid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.person import RawCard
from desktop_app.storage.engine.connection import marks

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


def is_group_known(db: Database, fingerprint: str) -> bool:
    """Whether that very group card is stored already."""
    return db.value("SELECT 1 FROM seen_group WHERE fingerprint = ?", (fingerprint,)) is not None


def groups(db: Database) -> list[RawCard]:
    """Every group card kept, in the order they came."""
    return [
        RawCard(row[0], tuple(row[1].split("\n")))
        for row in db.rows("SELECT version, lines FROM group_card ORDER BY id")
    ]


def relations_to_link(db: Database) -> list[tuple[int, int]]:
    """Relations that name by uid somebody who is here, and are not linked: pairs of person id and relation id."""
    sql = (
        "SELECT p.id, r.id FROM relation r JOIN person p ON p.uid = r.other_uid "
        "WHERE r.other_id IS NULL AND r.other_uid <> ''"
    )
    return db.rows(sql)
