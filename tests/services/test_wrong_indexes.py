"""SQLite's own indexes that disagree with tables which are whole are made anew; a changed row that looks
alike is damage."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.repairs import Deed
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import ordering
from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.key import Key
from desktop_app.storage.engine.own_files import FILE_NAME
from tests.app.test_command_line import kith

NOW = datetime(2026, 11, 29, 8, tzinfo=UTC)
KEY = Key(bytes(range(32)))
NAMES = ("Ana Sousa", "Ben Carter", "Chloé Weber")


@pytest.fixture(params=[None, KEY], ids=["open", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    """Without a key, and with one."""
    return request.param


def filled(folder: Path, key: Key | None = None) -> Path:
    """A closed book with three people."""
    book = AddressBook(folder, lambda: NOW, key)
    for name in NAMES:
        book.people.add(Contact(Person(display_name=name))).result()
    book.close()
    return folder


def leave_behind(folder: Path, index: str, *statements: str, key: Key | None = None) -> None:
    """Have an index miss what these statements write, as a fault in a program would."""
    (folder / f"{FILE_NAME}-sums").unlink(missing_ok=True)
    row = "type, name, tbl_name, rootpage, sql"
    with closing(open_file(folder / FILE_NAME, key)) as connection:
        connection.execute("PRAGMA writable_schema = on")
        select = f"SELECT {row} FROM sqlite_schema WHERE name = ?"
        was = connection.execute(select, (index,)).fetchone()
        connection.execute("DELETE FROM sqlite_schema WHERE name = ?", (index,))
        connection.commit()
    with closing(open_file(folder / FILE_NAME, key)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA writable_schema = on")
        connection.execute(f"INSERT INTO sqlite_schema ({row}) VALUES (?, ?, ?, ?, ?)", was)
        connection.commit()


MISSED = {
    "a row it lacks": (
        "person_circle",
        "INSERT INTO person (uid, display_name, sort_key, family_key, created_at, updated_at)"
        " SELECT 'x', 'Dora Ek', sort_key, family_key, created_at, updated_at FROM person WHERE id = 1",
    ),
    "a row it has no more": ("channel_person", "DELETE FROM channel WHERE id = 1"),
    "a row of a part": (
        "person_by_name",
        "INSERT INTO person (uid, display_name, sort_key, family_key, created_at, updated_at)"
        " SELECT 'x', 'Dora Ek', sort_key, family_key, created_at, updated_at FROM person WHERE id = 1",
    ),
}


@pytest.mark.parametrize(("index", "statement"), MISSED.values(), ids=MISSED)
def test_it_is_made_anew_after_a_backup_and_nothing_else_changes(
    tmp_path: Path, key: Key | None, index: str, statement: str
) -> None:
    folder = filled(tmp_path / "book", key)
    with closing(open_file(folder / FILE_NAME, key)) as connection:
        connection.execute(
            "INSERT INTO channel (person_id, kind, value) VALUES (1, 'email', 'a@b')"
        )
        connection.commit()
    leave_behind(folder, index, statement, key=key)
    book = AddressBook(folder, lambda: NOW, key)
    faults = book.check()
    assert {fault.key for fault in faults} >= {"check-order-differs"}
    assert [fault.values["index"] for fault in faults if fault.key == "check-order-differs"] == [
        index
    ]
    assert book.checking.damage is None, "writing goes on"
    done = book.checking.repair()
    assert Deed.ORDER in [one.deed for one in done.value.repairs]
    assert done.value.left == ()
    assert book.check() == []
    backup = done.value.backup
    assert backup is not None
    assert backup.reason is BackupReason.REPAIR
    with closing(open_file(book.backups.path(backup), key)) as copy:
        assert ordering.said_by(copy) == [], "the copy is sound"
    book.close()


def test_a_changed_byte_of_a_table_is_damage_though_it_looks_alike(tmp_path: Path) -> None:
    folder = filled(tmp_path / "book")
    (folder / f"{FILE_NAME}-sums").unlink()
    with closing(open_file(folder / FILE_NAME, None)) as connection:
        (uid,) = connection.execute("SELECT uid FROM person WHERE id = 2").fetchone()
    body = (folder / FILE_NAME).read_bytes()
    # The row stands before the entry of its index, whose page was made later.
    at = (
        body.index(b"Ben Carter")
        - 200
        + body[body.index(b"Ben Carter") - 200 :].index(uid.encode())
    )
    assert at < body.index(b"Ben Carter")
    changed = bytearray(body)
    changed[at] = ord("0") if body[at] != ord("0") else ord("1")
    (folder / FILE_NAME).write_bytes(changed)
    book = AddressBook(folder, lambda: NOW)
    assert {fault.key for fault in book.check()} == {"check-sqlite"}
    assert book.checking.damage is not None
    with pytest.raises(DamagedDatabaseError):
        book.checking.repair()
    book.close()


def test_of_hundreds_of_rows_that_are_missing_so_many_are_no_changed_byte(tmp_path: Path) -> None:
    folder = filled(tmp_path / "book")
    many = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
        "INSERT INTO channel (person_id, kind, value) SELECT 1, 'email', 'a@' || i FROM n"
    )
    leave_behind(folder, "channel_person", many)
    book = AddressBook(folder, lambda: NOW)
    assert [fault.key for fault in book.check() if "order" in fault.key] == ["check-order-differs"]
    assert book.checking.repair().value.left == ()
    book.close()


def test_rows_that_are_there_twice_are_damage_no_index_mends(tmp_path: Path) -> None:
    folder = filled(tmp_path / "book")
    with closing(open_file(folder / FILE_NAME, None)) as connection:
        connection.execute("CREATE UNIQUE INDEX planted ON channel (value)")
        connection.commit()
    twice = "INSERT INTO channel (person_id, kind, value) VALUES (1, 'email', 'a@b')"
    leave_behind(folder, "planted", twice, twice)
    book = AddressBook(folder, lambda: NOW)
    with pytest.raises(DamagedDatabaseError):
        book.checking.repair()
    assert book.people_list.anybody()
    book.close()


def test_the_command_line_says_what_is_wrong_and_mends_it(tmp_path: Path) -> None:
    folder = filled(tmp_path / "book")
    leave_behind(folder, *MISSED["a row it lacks"])
    done = kith(folder, "check")
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == (
        "SQLite’s index person_circle does not agree with its table."
    )
    done = kith(folder, "check", "--repair")
    assert "What keeps the tables in order is made anew from them." in done.stdout
    assert done.returncode == 0
    assert kith(folder, "check").stdout == "Your address book is sound.\n"
