"""What an import asks: which records are known, who is meant by a uid, and what a source said
last.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.names import fold
from desktop_app.domain.person import RawCard
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.importing import ContactRead, GroupRead
    from desktop_app.storage.engine.connection import Database

VCARD = "vcard"
"""The kind of those sources whose records are lines of vCards."""
UNWANTED = "unwanted"
"""The kind of the one source that is you: its records are marks of lines that you do not want."""


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A record that is kept: its row, the name of its source, what was read, the names of the files
    and the UTC moment of the import that brought it.
    """

    id: int
    source: str
    raw: RawCard
    files: tuple[str, ...]
    came: datetime | None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody already here: row and display name. `by` is what they have in common with a record
    that has no id of theirs ("email", "phone" or "profile"), so that it probably is about them; ""
    where it surely is. `brought` is the fingerprint of the record that brought somebody new.
    """

    id: int
    name: str
    by: str = ""
    brought: str = ""


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """A record already here, whose person that is, and whether the import that brought it never
    came to its end.
    """

    id: int
    person_id: int
    is_unfinished: bool = False


class Finder(Protocol):
    """Finds whom a record is about that has another id than they."""

    def __call__(self, read: ContactRead) -> KnownPerson | None:
        """Who is meant; None for somebody new."""

    def came(self, row: int, read: ContactRead) -> None:
        """Hear of somebody new, who has that row; 0 where nothing is stored."""

    def forget_from(self, row: int) -> None:
        """Forget who came as the person of that row or a later one."""


@dataclass(slots=True)
class SeenIds:
    """What one import, or one look into files, has learnt of the ids that records have at their
    sources.

    `names` are the folded names a file gives one id, `others` the people who came under an id that
    is not their uid, by source and id, and from `first_new` on people are new with this import.
    `find` tells who of those here before, or in files before, a record is about that has another id.
    Where it is only probable, the record `joins` them or stays by itself; whoever is `claimed` by a
    record of a file is not probably meant by another one of it.
    """

    names: dict[tuple[str, str, str], set[str]] = field(default_factory=dict)
    others: dict[tuple[str, str], list[KnownPerson]] = field(default_factory=dict)
    first_new: int = 0
    find: Finder | None = None
    joins: bool = True
    claimed: set[tuple[str, int | str]] = field(default_factory=set)

    def note(self, read: Iterable[ContactRead]) -> None:
        """Remember which names these records give their ids."""
        for item in read:
            person = item.contact.person
            if person.uid:
                key = (item.file, item.source, person.uid)
                self.names.setdefault(key, set()).add(fold(person.display_name))

    def is_shared(self, item: ContactRead) -> bool:
        """Whether a file gives the id of this record to people of several names."""
        return len(self.names.get((item.file, item.source, item.contact.person.uid), ())) > 1

    def claim_known(self, read: Iterable[ContactRead], there: Known) -> None:
        """Those who are surely known by records to come are probably meant by none of them."""
        for item in read:
            if record := there.records.get((item.source, item.fingerprint)):
                self.claimed.add((item.file, record.person_id))
            if person := there.people.get(item.contact.person.uid):
                self.claim(item.file, person)

    def claim(self, file: str, person: KnownPerson) -> None:
        """A record of a file is about that person."""
        self.claimed.add((file, person.id or person.brought))

    def is_claimed(self, file: str, person: KnownPerson) -> bool:
        """Whether a record of a file is about that person."""
        return (file, person.id or person.brought) in self.claimed

    def is_new(self, person_id: int) -> bool:
        """Whether somebody has come with this import."""
        return not person_id or bool(self.first_new and person_id >= self.first_new)


@dataclass(slots=True)
class Known:
    """Those of the people and records asked about that are here: people by uid, records by source
    and fingerprint.
    """

    people: dict[str, KnownPerson] = field(default_factory=dict)
    records: dict[tuple[str, str], KnownRecord] = field(default_factory=dict)
    seen: SeenIds = field(default_factory=SeenIds)

    def with_id(self, item: ContactRead) -> list[KnownPerson]:
        """Everybody who has the id of that record, or came under it from its source."""
        uid = item.contact.person.uid
        found = [self.people[uid]] if uid in self.people else []
        return found + self.seen.others.get((item.source, uid), [])

    def came(self, row: int, item: ContactRead, own_uid: bool) -> None:
        """Somebody new has come by that record, with its id as their uid or without."""
        person = item.contact.person
        new = KnownPerson(row, person.display_name, brought=item.fingerprint)
        if own_uid:
            self.people[person.uid] = new
        elif person.uid:
            self.seen.others.setdefault((item.source, person.uid), []).append(new)
        if self.seen.find is not None:
            self.seen.find.came(row, item)

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


def seen_ids(db: Database) -> SeenIds:
    """What an import begins with: the people whose records say another id than their uid."""
    sql = (
        "SELECT s.name, r.own_id, p.id, p.display_name FROM record r JOIN person p ON p.id = r.person_id "
        "JOIN source s ON s.id = r.source_id WHERE r.own_id <> '' AND r.own_id <> p.uid ORDER BY r.id"
    )
    seen = SeenIds(first_new=int(db.value("SELECT coalesce(max(id), 0) + 1 FROM person")))
    for source, own_id, person_id, name in db.rows(sql):
        there = seen.others.setdefault((source, own_id), [])
        if all(person.id != person_id for person in there):
            there.append(KnownPerson(person_id, name))
    return seen


def is_group_known(db: Database, group: GroupRead) -> bool:
    """Whether that very record of a group is stored already."""
    sql = "SELECT 1 FROM group_record WHERE source_id = (SELECT id FROM source WHERE name = ?) AND fingerprint = ? LIMIT 1"
    return bool(group.fingerprint) and db.value(sql, (group.source, group.fingerprint)) is not None


def newest(db: Database, person_id: int, source: str, own_id: str = "") -> RawCard | None:
    """What that source said last of a person, by the record of that id where there is one: people
    who were merged have several. None when it said nothing or its words were not kept.
    """
    return _raw(db, "s.name = ?", person_id, source, own_id)


def newest_vcard(db: Database, person_id: int) -> RawCard | None:
    """The card that came last of a person, from whatever source."""
    return _raw(db, "s.kind = ?", person_id, VCARD)


def _raw(db: Database, which: str, person_id: int, value: str, own_id: str = "") -> RawCard | None:
    sql = (
        "SELECT r.version, r.lines FROM record r JOIN source s ON s.id = r.source_id "
        f"WHERE r.person_id = ? AND r.lines IS NOT NULL AND {which} "
        "ORDER BY r.own_id = ? DESC, r.id DESC LIMIT 1"
    )
    row = db.one(sql, (person_id, value, own_id))
    return None if row is None else RawCard(row[0], tuple(row[1].split("\n")))


def cards_of(db: Database, person_id: int) -> list[KeptCard]:
    """What each source said last of a person, those that came first before others."""
    sql = (
        "SELECT r.id, s.name, r.version, r.lines, b.files, b.begun_at FROM record r "
        "JOIN source s ON s.id = r.source_id LEFT JOIN batch b ON b.id = r.batch_id "
        "WHERE r.person_id = ? AND r.lines IS NOT NULL AND s.kind <> ? ORDER BY r.id"
    )
    return [
        KeptCard(
            row,
            source,
            RawCard(version, tuple(lines.split("\n"))),
            tuple(json.loads(files or "[]")),
            timestamps.from_text(began),
        )
        for row, source, version, lines, files, began in db.rows(sql, (person_id, UNWANTED))
    ]


def unwanted_of(db: Database, person_id: int) -> list[tuple[int, tuple[str, ...]]]:
    """The marks of lines that are not wanted of a person any more, by their rows: several where
    people were merged.
    """
    sql = (
        "SELECT r.id, r.lines FROM record r JOIN source s ON s.id = r.source_id "
        "WHERE r.person_id = ? AND s.kind = ? AND r.lines IS NOT NULL ORDER BY r.id"
    )
    found = db.rows(sql, (person_id, UNWANTED))
    return [(row, tuple(lines.split("\n"))) for row, lines in found]


def kept_of_person(db: Database, person_id: int, source_id: int, own_id: str) -> list[int]:
    """The records of a person from that source whose words are kept: those of that id, where they
    have several ids there.
    """
    sql = (
        "SELECT id, own_id FROM record WHERE person_id = ? AND source_id = ? AND lines IS NOT NULL"
    )
    found = db.rows(sql, (person_id, source_id))
    same = [row for row, own in found if own == own_id]
    return same or [row for row, _ in found if len({own for _, own in found}) < 2]


def kept_of_group(db: Database, tag_id: int, own_id: str, source_id: int) -> list[int]:
    """The records of the group of that id at its source, under that tag, whose words are kept."""
    sql = (
        "SELECT id FROM group_record WHERE tag_id = ? AND own_id = ? AND source_id = ? "
        "AND lines IS NOT NULL"
    )
    return [row for (row,) in db.rows(sql, (tag_id, own_id, source_id))]


def same_groups(db: Database, group: GroupRead) -> list[RawCard]:
    """What is kept of groups of the same name that had that id at the same source."""
    sql = (
        "SELECT r.version, r.lines FROM group_record r JOIN tag t ON t.id = r.tag_id "
        "JOIN source s ON s.id = r.source_id "
        "WHERE s.name = ? AND r.own_id = ? AND t.name = ? AND r.lines IS NOT NULL"
    )
    found = db.rows(sql, (group.source, group.uid, group.name))
    return [RawCard(version, tuple(lines.split("\n"))) for version, lines in found]


def kept_groups(db: Database) -> list[tuple[str, int, RawCard]]:
    """Every record of a group that is kept, with its source and tag."""
    sql = (
        "SELECT s.name, r.tag_id, r.version, r.lines FROM group_record r "
        "JOIN source s ON s.id = r.source_id WHERE r.lines IS NOT NULL ORDER BY r.id"
    )
    return [
        (kind, tag_id, RawCard(version, tuple(lines.split("\n"))))
        for kind, tag_id, version, lines in db.rows(sql)
    ]


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


def newest_batch(db: Database) -> int:
    """The highest number of an import, 0 when there is none."""
    return int(db.value("SELECT coalesce(max(id), 0) FROM batch"))


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
