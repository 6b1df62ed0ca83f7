"""Files with damage of four kinds: found, said as an error of Kith, and never written to again."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import DamagedDatabaseError, KithError
from desktop_app.domain.person import Contact, Person
from desktop_app.storage import people
from desktop_app.storage.engine import backups, check, content_mark, pages, salvage
from desktop_app.storage.engine.connection import Database, open_file
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

TRIALS = 4
PAGE = 4096


def one_byte(body: bytearray, dice: random.Random) -> None:
    """A bit that turned."""
    body[dice.randrange(len(body))] ^= 1 << dice.randrange(8)


def sixteen_bytes(body: bytearray, dice: random.Random) -> None:
    """A small hole."""
    begin = dice.randrange(len(body) - 16)
    body[begin : begin + 16] = dice.randbytes(16)


def page_of_zeros(body: bytearray, dice: random.Random) -> None:
    """A block that was never written."""
    begin = dice.randrange(len(body) // PAGE) * PAGE
    body[begin : begin + PAGE] = bytes(PAGE)


def cut_off(body: bytearray, dice: random.Random) -> None:
    """The end is missing."""
    del body[dice.randrange(len(body) // 2, len(body)) :]


KINDS = (one_byte, sixteen_bytes, page_of_zeros, cut_off)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Path:
    """A folder with a book of two hundred people."""
    store = Store(tmp_path_factory.mktemp("book"), key)
    now = datetime(2026, 11, 21, tzinfo=UTC)

    def fill(db: Database) -> None:
        for number in range(200):
            notes = f"Met at the fair in {number}, likes long walks and short letters."
            people.insert(db, Contact(Person(display_name=f"Person {number}", notes=notes)), now)

    store.write(Step("fill"), fill).result()
    store.close()
    return store.folder


@pytest.mark.parametrize("damage", KINDS)
def test_damage_is_found_said_and_never_written_to(
    sound: Path, tmp_path: Path, key: Key | None, damage: Callable
) -> None:
    dice = random.Random(damage.__name__)
    for trial in range(TRIALS):
        folder = tmp_path / str(trial)
        folder.mkdir()
        for file in sound.iterdir():
            (folder / file.name).write_bytes(file.read_bytes())
        path = folder / FILE_NAME
        body = bytearray(path.read_bytes())
        before = bytes(body)
        damage(body, dice)
        if bytes(body) == before:
            continue
        path.write_bytes(body)
        assert pages.faults_of(path, key), trial
        assert check.problems_of(path, key), trial
        with suppress(KithError):
            _use(Store(folder, key))
        if key is None:
            assert path.read_bytes() == body


def _use(store: Store) -> None:
    """Read and try to write, as a window does; nothing but an error of Kith may come of it."""
    try:
        with suppress(KithError):
            store.reader.rows("SELECT * FROM person ORDER BY sort_key")
        with suppress(KithError):
            store.reader.ids("SELECT id FROM person WHERE due_day > 5")
        with suppress(KithError):
            store.reader.one("SELECT rowid FROM person_words WHERE person_words MATCH 'fair'")
        with suppress(KithError):
            store.write(
                Step("x"), lambda db: db.run("INSERT INTO setting (key, value) VALUES ('a', '1')")
            ).result()
    finally:
        store.close()


def test_a_read_that_finds_damage_stops_writing_and_is_heard_once(
    sound: Path, tmp_path: Path, key: Key | None
) -> None:
    path = tmp_path / FILE_NAME
    body = bytearray((sound / FILE_NAME).read_bytes())
    path.write_bytes(body)
    store = Store(tmp_path, key)
    root = store.reader.value("SELECT rootpage FROM sqlite_schema WHERE name = 'channel'")
    store.close()
    body = bytearray(path.read_bytes())
    body[(root - 1) * PAGE : root * PAGE] = b"\x55" * PAGE
    path.write_bytes(body)
    store, heard = Store(tmp_path, key), []
    store.guard.health.listen(heard.append)
    for read in (store.reader.rows, store.reader.one, store.reader.value, store.reader.ids):
        with pytest.raises(DamagedDatabaseError):
            read("SELECT id FROM channel WHERE value = 'a'")
    assert len(heard) == 1
    for write in (
        lambda: store.write(Step("a"), lambda db: None),
        lambda: store.note(lambda db: None),
        lambda: store.derive((), lambda db: False),
    ):
        with pytest.raises(DamagedDatabaseError):
            write().result()
    with pytest.raises(DamagedDatabaseError):
        store.write_export(tmp_path / "out.vcf", ["x"])
    with pytest.raises(DamagedDatabaseError):
        store.copy_to(tmp_path / "copy")
    store.close()
    assert not (tmp_path / "out.vcf").exists()


def test_text_that_is_no_utf8_is_damage_and_not_told(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write(
        Step("a"),
        lambda db: db.run(
            "INSERT INTO setting (key, value) VALUES ('a', CAST(x'53656372FF' AS TEXT))"
        ),
    ).result()
    with pytest.raises(DamagedDatabaseError) as caught:
        store.reader.rows("SELECT value FROM setting")
    assert "Secr" not in str(caught.value) + str(caught.value.values)
    store.close()


def test_a_message_of_sqlite_that_is_no_utf8_is_damage_at_every_door(tmp_path: Path) -> None:
    """SQLite names what it stumbles over in its message, in the bytes that the file has there."""
    Store(tmp_path).close()
    path = tmp_path / FILE_NAME
    with closing(open_file(path)) as connection:
        connection.execute("PRAGMA writable_schema = 1")
        connection.execute(
            "UPDATE sqlite_schema SET name = CAST(x'74B467' AS TEXT) WHERE name = 'tag'"
        )
    db = Database(path, read_only=True)
    doors: list[Callable[[str], object]] = [
        db.run,
        lambda sql: db.run_many(sql, [()]),
        db.rows,
        db.one,
        db.value,
        db.ids,
        lambda sql: list(db.each(sql)),
        lambda _: Store(tmp_path),
        lambda _: backups.verify(path),
        lambda _: backups.holding(path),
        lambda _: salvage.readable(path, "person", ("id",)),
    ]
    for number, door in enumerate(doors):
        with pytest.raises(DamagedDatabaseError, match="book-has-damage|backup-damaged"):
            door("SELECT id FROM person")
            pytest.fail(f"door {number}")
    db.close()
    assert check.problems_of(path)
    assert pages.faults_of(path)
    assert content_mark.of_file(path) is None
    assert backups.holds_any(path, ["a"])  # perhaps: it cannot be told
