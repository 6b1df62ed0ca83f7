"""What an import asks: which records are known, who is meant by a uid, and what a source said
last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.person import RawCard
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead, GroupRead
    from desktop_app.storage.engine.connection import Database

VCARD = "vcard"
"""The kind of those sources whose records are lines of vCards."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody already here: row and display name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """A record already here, whose person that is, and whether the import that brought it never
    came to its end.
    """

    id: int
    person_id: int
    is_unfinished: bool = False


@dataclass(slots=True)
class Known:
    """Those of the people and records asked about that are here: people by uid, records by source
    and fingerprint.
    """

    people: dict[str, KnownPerson] = field(default_factory=dict)
    records: dict[tuple[str, str], KnownRecord] = field(default_factory=dict)

    def add(self, other: Known) -> None:
        """Take over what `other` knows besides."""
        self.people = other.people | self.people
        self.records = other.records | self.records


def known(db: Database, read: Sequence[ContactRead]) -> Known:
    """Look up a chunk of records by uid and by fingerprint."""
    uids = [uid for item in read if (uid := item.contact.person.uid)]
    sql = f"SELECT uid, id, display_name FROM person WHERE uid IN ({marks(uids)})"
    people = {row[0]: KnownPerson(*row[1:]) for row in db.rows(sql, uids)}
    prints = [item.fingerprint for item in read if item.fingerprint]
    sql = (
        "SELECT s.name, r.fingerprint, r.id, r.person_id, b.id IS NOT NULL AND b.ended_at IS NULL "
        "FROM source s CROSS JOIN record r ON r.source_id = s.id LEFT JOIN batch b ON b.id = r.batch_id "
        f"WHERE r.fingerprint IN ({marks(prints)})"
    )
    return Known(
        people,
        {
            (row[0], row[1]): KnownRecord(row[2], row[3], bool(row[4]))
            for row in db.rows(sql, prints)
        },
    )


def is_group_known(db: Database, group: GroupRead) -> bool:
    """Whether that very record of a group is stored already."""
    sql = "SELECT 1 FROM group_record WHERE source_id = (SELECT id FROM source WHERE name = ?) AND fingerprint = ? LIMIT 1"
    return bool(group.fingerprint) and db.value(sql, (group.source, group.fingerprint)) is not None


def newest(db: Database, person_id: int, source: str) -> RawCard | None:
    """What that source said last of a person, None when it said nothing or its words were not
    kept.
    """
    return _raw(db, "s.name = ?", person_id, source)


def newest_vcard(db: Database, person_id: int) -> RawCard | None:
    """The card that came last of a person, from whatever source."""
    return _raw(db, "s.kind = ?", person_id, VCARD)


def _raw(db: Database, which: str, person_id: int, value: str) -> RawCard | None:
    sql = (
        "SELECT r.version, r.lines FROM record r JOIN source s ON s.id = r.source_id "
        f"WHERE r.person_id = ? AND r.lines IS NOT NULL AND {which} ORDER BY r.id DESC LIMIT 1"
    )
    row = db.one(sql, (person_id, value))
    return None if row is None else RawCard(row[0], tuple(row[1].split("\n")))


def kept_of_person(db: Database, person_id: int, source_id: int) -> list[int]:
    """The records of a person from that source whose words are kept."""
    sql = "SELECT id FROM record WHERE person_id = ? AND source_id = ? AND lines IS NOT NULL"
    return [row for (row,) in db.rows(sql, (person_id, source_id))]


def kept_of_group(db: Database, own_id: str, source_id: int) -> list[int]:
    """The records of the group of that name at its source whose words are kept."""
    sql = "SELECT id FROM group_record WHERE own_id = ? AND source_id = ? AND lines IS NOT NULL"
    return [row for (row,) in db.rows(sql, (own_id, source_id))]


def groups(db: Database) -> list[RawCard]:
    """Every group card kept, in the order they came."""
    sql = (
        "SELECT r.version, r.lines FROM group_record r JOIN source s ON s.id = r.source_id "
        "WHERE r.lines IS NOT NULL AND s.kind = ? ORDER BY r.id"
    )
    return [RawCard(version, tuple(lines.split("\n"))) for version, lines in db.rows(sql, (VCARD,))]


def source_id(db: Database, name: str) -> int | None:
    """The source of that name, None when it is not known yet."""
    found: int | None = db.value("SELECT id FROM source WHERE name = ?", (name,))
    return found


def batch_id(db: Database, uid: str) -> int | None:
    """The import of that uid, None when it has written nothing yet."""
    found: int | None = db.value("SELECT id FROM batch WHERE uid = ?", (uid,))
    return found


def relations_to_link(db: Database) -> list[tuple[int, int]]:
    """Relations that name by uid somebody who is here, and are not linked: pairs of person id and
    relation id.
    """
    sql = (
        "SELECT p.id, r.id FROM relation r JOIN person p ON p.uid = r.other_uid "
        "WHERE r.other_id IS NULL AND r.other_uid <> ''"
    )
    return db.rows(sql)


def without_introducer(db: Database, ids: Iterable[int]) -> set[int]:
    """Those of the people of whom it is not said who introduced them; some hundreds at once."""
    wanted = list(ids)
    sql = f"SELECT id FROM person WHERE introduced_by IS NULL AND id IN ({marks(wanted)})"
    return {row for (row,) in db.rows(sql, wanted)}


def without_meeting(db: Database, ids: Iterable[int]) -> set[int]:
    """Those of the people of whom it is not said how they met; some hundreds at once."""
    wanted = list(ids)
    sql = f"SELECT id FROM person WHERE met_text = '' AND id IN ({marks(wanted)})"
    return {row for (row,) in db.rows(sql, wanted)}


def ids_of_names(db: Database, names: Iterable[str]) -> dict[str, int]:
    """The ids of people by display name, for those names that one person alone bears; some hundreds
    at once. People in the trash are passed over.
    """
    wanted = list(names)
    sql = (
        "SELECT display_name, min(id) FROM person WHERE trashed_at IS NULL "
        f"AND display_name IN ({marks(wanted)}) GROUP BY display_name HAVING count(*) = 1"
    )
    return dict(db.rows(sql, wanted))
