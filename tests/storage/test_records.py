"""Where people came from: what is kept of each import and source, and what an address book of
before has of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playhouse.migrations import Runner

from desktop_app.domain.importing import ContactRead
from desktop_app.domain.person import Contact, Person, RawCard
from desktop_app.formats.fingerprint import fingerprint
from desktop_app.services.address_book import AddressBook
from desktop_app.services.import_chunk import store_chunk
from desktop_app.storage import people
from desktop_app.storage.engine import migrate
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.store import FILE_NAME
from desktop_app.storage.records import ImportBatch

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _file(folder: Path, *cards: tuple[str, ...], name: str = "people.vcf") -> Path:
    lines = [line for card in cards for line in ("BEGIN:VCARD", "VERSION:3.0", *card, "END:VCARD")]
    path = folder / name
    path.write_text("\r\n".join([*lines, ""]), "utf-8", newline="")
    return path


GROUP = (
    "FN:Choir",
    "UID:g",
    "X-ADDRESSBOOKSERVER-KIND:group",
    "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:ana",
)


def test_an_import_leaves_its_batch_and_a_record_of_every_card(
    book: AddressBook, tmp_path: Path
) -> None:
    cards = [("FN:Ana", "UID:ana"), ("FN:Zed", "UID:ana"), GROUP, ("NOTE:nobody",)]
    report = book.importing.run([_file(tmp_path, *cards, name="Büro.vcf")])
    db = book._store.reader
    columns = "begun_at, ended_at, files, cards, added, updated, identical, groups, refused"
    ((begun, ended, files, *counts),) = db.rows(f"SELECT {columns} FROM batch")
    assert (begun, ended, json.loads(files)) == ("2026-11-21T09:00:00Z", begun, ["Büro.vcf"])
    assert counts == [4, 2, 0, 0, 1, 1]
    kept = "s.name, r.own_id, r.version, r.lines, r.batch_id IS NOT NULL FROM {} r JOIN source s ON s.id = r.source_id"
    # Under another name the uid is a broken exporter's: the record says what the card said, the
    # person has their own.
    assert db.rows(f"SELECT {kept.format('record')} ORDER BY r.id") == [
        ("vcard", "ana", "3.0", "FN:Ana\nUID:ana", 1), ("vcard", "ana", "3.0", "FN:Zed\nUID:ana", 1),
    ]  # fmt: skip
    assert db.rows(f"SELECT {kept.format('group_record')}") == [
        ("vcard", "g", "3.0", "\n".join(GROUP), 1)
    ]
    assert len({book.people.contact(row).person.uid for row in report.people}) == 2


def test_undone_an_import_leaves_no_batch_and_no_record(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([_file(tmp_path, ("FN:Ana", "UID:ana"), GROUP)])
    book.history.undo().result()
    tables = ("batch", "record", "group_record", "person", "tag")
    assert [book._store.reader.value(f"SELECT count(*) FROM {table}") for table in tables] == [
        0
    ] * 5
    book.history.redo().result()
    assert [book._store.reader.value(f"SELECT count(*) FROM {table}") for table in tables] == [
        1
    ] * 5
    assert book.importing.run([tmp_path / "people.vcf"]).identical == 2
    # Its report is kept all the same.
    assert book._store.reader.value("SELECT count(*) FROM batch") == 2


def test_a_newer_card_takes_the_place_of_the_older_one_s_words(
    book: AddressBook, tmp_path: Path
) -> None:
    for note in ("one", "two", "three"):
        book.importing.run([_file(tmp_path, ("FN:Ana", "UID:ana", f"NOTE:{note}"))])
    rows = book._store.reader.rows("SELECT lines, fingerprint IS NOT NULL FROM record ORDER BY id")
    assert rows == [(None, 1), (None, 1), ("FN:Ana\nUID:ana\nNOTE:three", 1)]
    assert book._store.reader.value("SELECT count(*) FROM batch WHERE ended_at IS NOT NULL") == 3


def test_one_person_may_have_several_sources(book: AddressBook, tmp_path: Path) -> None:
    """What another format says of somebody is compared with what that format said before, and their
    card stays."""
    (row,) = book.importing.run([_file(tmp_path, ("FN:Ana", "UID:ana", "NOTE:of the card"))]).people

    def other(note: str) -> ContactRead:
        person = Person(uid="ana", display_name="Ana", notes=note, nickname="Anita")
        raw = RawCard("4.0", ("FN:Ana", f"NOTE:{note}", "NICKNAME:Anita"))
        return ContactRead(Contact(person, raw=raw), 1, (), "a.json", "jcard", fingerprint(raw))

    batch = ImportBatch("b", NOW, ("a.json",))
    result = (
        book._store.batch(None)
        .write(lambda db: store_chunk(db, [other("new")], batch, NOW))
        .result()
    )
    assert (result.updated, result.added) == (1, [])
    contact = book.people.contact(row)
    # The note was not empty, and of this source nothing was known before: so it is not taken for an
    # older word of its.
    assert contact.person.notes == "of the card"
    assert contact.raw.lines == ("FN:Ana", "UID:ana", "NOTE:of the card")
    names = book._store.reader.rows(
        "SELECT s.name FROM record r JOIN source s ON s.id = r.source_id ORDER BY r.id"
    )
    assert names == [("vcard",), ("jcard",)]
    again = (
        book._store.batch(None)
        .write(lambda db: store_chunk(db, [other("new")], batch, NOW))
        .result()
    )
    assert again.identical == 1


def test_records_without_a_fingerprint_are_as_many_people(book: AddressBook) -> None:
    read = [
        ContactRead(Contact(Person(display_name=name)), 1, (), "a", "other")
        for name in ("Ana", "Ben", "Cai")
    ]
    result = (
        book._store.batch(None)
        .write(lambda db: store_chunk(db, read, ImportBatch("b", NOW), NOW))
        .result()
    )
    assert (len(result.added), result.identical) == (3, 0)
    assert book._store.reader.value("SELECT count(*) FROM record WHERE fingerprint IS NULL") == 3


def _version_2(folder: Path) -> Database:
    """An address book as Kith 0.1.0 made it."""
    (folder / "kith").mkdir()
    db = Database(folder / "kith" / FILE_NAME)
    # Without the triggers of today, which know columns that file has not.
    Runner(db.orm, str(migrate.MIGRATIONS)).up("0002_rhythms")
    db.run(f"PRAGMA application_id = {migrate.APPLICATION_ID}")
    db.run("PRAGMA user_version = 2")
    return db


def _fill(db: Database, card: tuple[str, ...], older: str, lone: str) -> None:
    """Three people and two groups with their cards, as a file of version 2 kept them."""
    with db.immediate():
        for row, name in ((1, "Ana"), (2, "Ben"), (3, "Cai")):
            db.run(
                "INSERT INTO person (id, uid, display_name, sort_key, family_key, created_at, updated_at) "
                "VALUES (?, ?, ?, ?, ?, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')", (row, name.lower(), name, name, name),
            )  # fmt: skip
        db.run("INSERT INTO raw_card VALUES (1, '4.0', ?)", ("\n".join(card),))
        db.run("INSERT INTO raw_card VALUES (3, '3.0', 'FN:Cai')")
        for seen, row in ((fingerprint(RawCard("4.0", card)), 1), (older, 1), (lone, 2)):
            db.run("INSERT INTO seen_card VALUES (?, ?)", (seen, row))
        db.run("INSERT INTO tag (id, name) VALUES (1, 'Choir'), (2, 'Band')")
        for row, (uid, tag, lines) in enumerate(
            (("g2", 2, "FN:Band"), ("g", 1, "\n".join(GROUP))), 1
        ):
            db.run("INSERT INTO group_card VALUES (?, ?, ?, '3.0', ?)", (row, uid, tag, lines))
            db.run(
                "INSERT INTO seen_group VALUES (?, ?)",
                (fingerprint(RawCard("3.0", tuple(lines.split("\n")))), tag),
            )
        db.run("INSERT INTO seen_group VALUES ('older', 1)")


def test_the_cards_of_version_2_become_records(tmp_path: Path) -> None:
    db = _version_2(tmp_path)
    card = ("FN:Ana", "REV:2020", "UID;X=1:urn:uuid:ana", "X-ODD:kept")
    older, lone = fingerprint(RawCard("3.0", ("FN:Old",))), fingerprint(RawCard("3.0", ("FN:Ben",)))
    _fill(db, card, older, lone)
    db.close()
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    try:
        reader = book._store.reader
        assert book.check() == []
        assert [book.people.contact(row).raw for row in (1, 2, 3)] == [
            RawCard("4.0", card), None, RawCard("3.0", ("FN:Cai",)),
        ]  # fmt: skip
        assert reader.rows("SELECT person_id, own_id, lines IS NULL FROM record ORDER BY id")[:2] == [
            (1, "ana", 0), (3, "", 0),
        ]  # fmt: skip
        prints = reader.rows(
            "SELECT person_id, fingerprint FROM record WHERE fingerprint IS NOT NULL ORDER BY 1, id"
        )
        assert sorted(prints) == sorted(
            [(1, fingerprint(RawCard("4.0", card))), (1, older), (2, lone)]
        )
        assert reader.rows("SELECT own_id, tag_id, lines IS NULL FROM group_record ORDER BY id") == [
            ("g2", 2, 0), ("g", 1, 0), ("", 1, 1),
        ]  # fmt: skip
        text = "".join(book.exporting.vcards())
        assert text.index("FN:Band") < text.index("FN:Choir")
        # What had been seen changes nothing when it comes again, in whatever order it says it.
        again = _file(
            tmp_path,
            ("X-ODD:kept", "UID;X=1:urn:uuid:ana", "FN:Ana"),
            ("FN:Old",),
            ("FN:Ben",),
            GROUP,
        )
        report = book.importing.run([again])
        assert (report.identical, report.added, report.updated, report.groups) == (4, 0, 0, 0)
    finally:
        book.close()


def test_a_person_stored_with_a_card_keeps_it(book: AddressBook) -> None:
    raw = RawCard("3.0", ("FN:Ana", "X-ODD:1"))
    contact = Contact(Person(display_name="Ana", uid="ana"), raw=raw)
    row = book._store.batch(None).write(lambda db: people.insert(db, contact, NOW)).result()
    assert book.people.contact(row).raw == raw
