"""Whatever the check finds in the tables is mended, told and taken back, and nothing else changes."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.changes import EVERYTHING, Step
from desktop_app.domain.errors import DamagedDatabaseError, StorageUnavailableError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.repairs import Deed
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.services.read_only import BookToRead
from desktop_app.storage.engine import check
from desktop_app.storage.engine.connection import Database, open_file
from desktop_app.storage.engine.key import Key
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.store import Store
from desktop_app.storage.engine.tables import tables
from tests.storage.dump import content
from tests.storage.rows_of_any_table import make

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.domain.repairs import Repair, Repaired

KEY = Key(bytes(range(32)))
NOW = datetime(2026, 11, 29, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with three rows of every table."""
    store = Store(tmp_path_factory.mktemp("filled"))
    for _ in range(3):
        for name in tables():
            store.write(Step("fill"), lambda db, name=name: make(db, name)).result()
    store.repair(check.repair_derived).result()
    store.close()
    assert check.problems_of(store.path) == []
    return store.folder


def copied(source: Path, folder: Path) -> Path:
    """The book of one folder in another, without its sums: it is changed on purpose."""
    folder.mkdir(exist_ok=True)
    (folder / FILE_NAME).write_bytes((source / FILE_NAME).read_bytes())
    return folder


def harm(folder: Path, *statements: str, key: Key | None = None) -> None:
    """What a hand or another program does to the file, past every guard."""
    with closing(open_file(folder / FILE_NAME, key)) as connection:
        connection.execute("PRAGMA foreign_keys = off")
        for sql in statements:
            connection.execute(sql)
    (folder / f"{FILE_NAME}-sums").unlink(missing_ok=True)


def rows(folder: Path, key: Key | None = None) -> dict[str, list[tuple[Any, ...]]]:
    db = Database(folder / FILE_NAME, key)
    try:
        return content(db)
    finally:
        db.close()


def theirs(folder: Path, key: Key | None) -> dict[str, set[tuple[Any, ...]]]:
    """What the user wrote: notes of what was told and what Kith works out are no step."""
    with closing(open_file(folder / FILE_NAME, key)) as connection:
        return {
            name: set(connection.execute(f"SELECT {', '.join(table.written)} FROM {name}"))
            for name, table in tables().items()
            if table.undoable
        }


def mended(folder: Path, *, steps: bool = True, key: Key | None = None) -> tuple[Repair, ...]:
    """What a repair did; it is clean then, and undone and done again without a difference."""
    before = theirs(folder, key)
    heard: list[object] = []
    book = AddressBook(folder, lambda: NOW, key)
    try:
        faults = book.check()
        assert faults
        looked = book.checking.repairs(faults)
        book.history.listen(heard.append)
        done: Done[Repaired] = book.checking.repair()
        assert EVERYTHING in heard
        assert [_at(one) for one in done.value.repairs] == [_at(one) for one in looked]
        assert done.value.left == ()
        assert done.value.backup is not None
        assert done.value.backup.reason is BackupReason.REPAIR
        assert book.check() == []
        after = theirs(folder, key)
        assert (done.step is not None) is steps
        if done.step is not None:
            book.history.undo(done.step).result()
            assert theirs(folder, key) == before
            assert book.checking.repairs(book.check())
            book.history.redo().result()
            assert theirs(folder, key) == after
            assert book.check() == []
        return done.value.repairs
    finally:
        book.close()


def _at(one: Repair) -> tuple[object, ...]:
    """All but a uid, which is drawn anew."""
    return one.deed, one.table, one.key, one.column, one.was


def test_every_value_that_means_nothing_is_mended_and_all_else_stays(
    filled: Path, tmp_path: Path
) -> None:
    folder = copied(filled, tmp_path / "book")
    before, harmed = rows(folder), set[tuple[str, str]]()
    for name, table in tables().items():
        key = ", ".join(table.key)
        for column in table.columns:
            if column.reads is not None and not check.reads(column.reads, "\x01"):
                harmed.add((name, column.name))
                harm(
                    folder,
                    f"UPDATE {name} SET {column.name} = '\x01' WHERE ({key}) = "
                    f"(SELECT {key} FROM {name} ORDER BY 1 LIMIT 1)",
                )
    assert len(harmed) > 20
    repairs = mended(folder)
    told = {(one.table, one.column) for one in repairs} | {
        (one.table, name) for one in repairs if one.deed is Deed.REMOVED for name in one.values
    }
    assert harmed <= told
    _only_told(before, rows(folder), repairs)


def test_every_link_to_a_row_that_is_gone_is_let_go_or_its_row_taken_out(
    filled: Path, tmp_path: Path
) -> None:
    folder = copied(filled, tmp_path / "book")
    before, harmed = rows(folder), list[tuple[str, str, bool]]()
    for name, table in tables().items():
        links = [column for column in table.columns if column.to] if table.is_numbered else []
        for row, column in zip((1, 2, 3), links, strict=False):
            harmed.append((name, column.name, column.nullable))
            harm(folder, f"UPDATE {name} SET {column.name} = 9999 WHERE id = {row}")
    assert len(harmed) > 10
    repairs = mended(folder)
    for name, column, is_nullable in harmed:
        (one,) = [
            each
            for each in repairs
            if each.table == name
            and str(each.values[column]) == "9999"
            and (each.deed is Deed.REMOVED or each.column == column)
        ]
        assert one.deed is Deed.REMOVED or is_nullable
    _only_told(before, rows(folder), repairs)


def _only_told(before: dict, after: dict, repairs: tuple[Repair, ...]) -> None:
    """No more rows of a table are not as they were than the repair tells of."""
    for name in tables().keys() & before.keys():
        told = {one.key for one in repairs if one.table == name}
        # A harmed row is not counted twice, and what triggers work out of others is no row.
        if not any(column.is_derived for column in tables()[name].columns):
            assert len(set(before[name]) - set(after[name])) <= len(told), name


def test_a_row_that_goes_takes_what_belongs_to_it_and_says_so(filled: Path, tmp_path: Path) -> None:
    folder = copied(filled, tmp_path / "book")
    harm(folder, "DELETE FROM person WHERE id = (SELECT min(person_id) FROM channel)")
    repairs = mended(folder)
    assert "channel" in {one.table for one in repairs if one.deed is Deed.REMOVED}
    assert all(one.values for one in repairs if one.deed is Deed.REMOVED)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A book with somebody and an entry of 20 November."""
    book = AddressBook(tmp_path / "small", lambda: NOW)
    person = book.people.add(Contact(Person(display_name="Ana"))).result().value
    entry = Interaction(
        InteractionKind.CALL, date(2026, 11, 20), people=(Participant(person, "Ana"),)
    )
    book.timeline.log(entry).result()
    book.close()
    return tmp_path / "small"


@pytest.mark.parametrize(
    ("said", "becomes"),
    [("2026-02-31", "2026-02-28"), ("2026-13-01", "2026-11-29"), ("soon", "2026-11-29")],
)
def test_an_impossible_day_becomes_the_last_of_its_month_or_that_of_its_writing(
    small: Path, said: str, becomes: str
) -> None:
    harm(small, f"UPDATE interaction SET day = '{said}'")
    repairs = mended(small)
    assert [(one.deed, one.was, one.now) for one in repairs if one.column == "day"] == [
        (Deed.REPLACED, said, becomes)
    ]


def test_what_has_lost_its_uid_gets_a_new_one(small: Path) -> None:
    harm(small, "UPDATE interaction SET uid = ''")
    (one,) = mended(small)
    assert (one.deed, one.column, one.was) == (Deed.REPLACED, "uid", "")
    assert len(str(one.now)) == 32


def test_an_impossible_date_of_somebody_is_kept_in_words(small: Path) -> None:
    harm(
        small,
        "INSERT INTO important_date (person_id, kind, day) VALUES (1, 'birthday', '1980-02-30')",
    )
    mended(small)
    assert any("1980-02-30" in row for row in rows(small)["important_date"])


@pytest.mark.parametrize(
    ("deed", "statement"),
    [
        (Deed.TRIGGERS, "DROP TRIGGER participation_added"),
        (Deed.INDEX, "INSERT INTO person_words (person_words) VALUES ('delete-all')"),
        (Deed.RHYTHMS, "UPDATE person SET last_contact = 5, clock_day = 5"),
        (Deed.PLACES, "INSERT INTO located (text, how, latitude) VALUES ('Brigadoon', 1, 99999)"),
    ],
)
@pytest.mark.parametrize("key", [None, KEY], ids=["open", "encrypted"])
def test_what_kith_works_out_is_made_anew_without_a_step(
    tmp_path: Path, deed: Deed, statement: str, key: Key | None
) -> None:
    book = AddressBook(tmp_path, lambda: NOW, key)
    book.people.add(Contact(Person(display_name="Ana"))).result()
    book.close()
    before = rows(tmp_path, key)
    harm(tmp_path, statement, key=key)
    assert [one.deed for one in mended(tmp_path, steps=False, key=key)] == [deed]
    assert rows(tmp_path, key) == before


def test_steps_before_a_repair_can_still_be_taken_back(small: Path) -> None:
    book = AddressBook(small, lambda: NOW)
    step = book.people.add(Contact(Person(display_name="Ben"))).result().step
    with closing(open_file(small / FILE_NAME)) as connection:
        connection.execute("DROP TRIGGER participation_added")
    assert book.checking.repair().value.left == ()
    book.history.undo(step).result()
    assert book.check() == []
    book.close()


def test_nothing_is_repaired_in_a_sound_book_and_no_backup_made(small: Path) -> None:
    book = AddressBook(small, lambda: NOW)
    done = book.checking.repair()
    assert (done.value.repairs, done.value.left, done.value.backup, done.step) == (
        (),
        (),
        None,
        None,
    )
    assert book.backups.all() == []
    book.close()


def test_damage_to_the_file_is_not_repaired(small: Path) -> None:
    harm(
        small,
        "ALTER TABLE setting RENAME COLUMN value TO worth",
        "UPDATE interaction SET day = 'x'",
    )
    before = (small / FILE_NAME).read_bytes()
    book = AddressBook(small, lambda: NOW)
    assert book.checking.repairs(book.check()) == []
    with pytest.raises(DamagedDatabaseError):
        book.checking.repair()
    book.close()
    assert (small / FILE_NAME).read_bytes() == before
    assert book.backups.all() == []


def test_without_a_backup_nothing_is_repaired(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    harm(small, "UPDATE interaction SET day = 'x'")
    book = AddressBook(small, lambda: NOW)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.storage.engine.backup.new_beside", full)
    with pytest.raises(Exception, match="copy-not-written"):
        book.checking.repair()
    assert book.check()
    book.close()


def test_what_can_only_be_read_is_checked_and_not_repaired(small: Path) -> None:
    harm(small, "UPDATE interaction SET day = 'x'")
    before = (small / FILE_NAME).read_bytes()
    why = StorageUnavailableError("book-folder-only-read", folder=str(small))
    book = BookToRead(small, why, lambda: NOW)
    assert book.checking.repairs(book.check())
    with pytest.raises(StorageUnavailableError, match="book-folder-only-read"):
        book.checking.repair()
    book.close()
    assert (small / FILE_NAME).read_bytes() == before
    assert not (small / "copies").exists()
