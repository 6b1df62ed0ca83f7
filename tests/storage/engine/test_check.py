"""Each thing that may be wrong with a file is found, said by name, and only that."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.changes import Step
from desktop_app.domain.errors import StoppedError
from desktop_app.domain.faults import fault
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
)
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.storage import people, timeline
from desktop_app.storage.engine import check, triggers
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.store import Store
from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.faults import Fault
    from desktop_app.storage.engine.key import Key
    from desktop_app.storage.engine.tables import Column

NOW = datetime(2026, 11, 21, tzinfo=UTC)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Path:
    """The file of an address book with somebody and an entry."""
    store = Store(tmp_path_factory.mktemp("sound"), key)
    ana = Contact(
        Person(display_name="Ana", cadence=Cadence(7, 9)),
        [Channel(ChannelKind.EMAIL, "a@x.org")],
        [Position("Acme")],
        [ImportantDate(DateKind.OTHER, text="soon")],
        tags=["choir"],
    )

    def fill(db: Database) -> None:
        row = people.insert(db, ana, NOW)
        entry = Interaction(InteractionKind.MEAL, date(2026, 11, 1), people=(Participant(row, ""),))
        timeline.insert(db, entry, NOW)

    store.write(Step("fill"), fill).result()
    store.close()
    return store.path


@pytest.fixture
def db(sound: Path, tmp_path: Path, key: Key | None) -> Iterator[Database]:
    """A copy of it to do harm to, with foreign keys unguarded."""
    path = tmp_path / "kith.sqlite3"
    path.write_bytes(sound.read_bytes())
    db = Database(path, key)
    db.run("PRAGMA foreign_keys = off")
    yield db
    db.close()


def _after(db: Database, *harm: str) -> list[Fault]:
    with db.immediate():
        for sql in harm:
            db.run(sql)
    return check.problems(db)


def _takes(column: Column, value: str) -> bool:
    try:
        column.reads(value)
    except Exception:
        return False
    return True


def test_a_sound_file_has_no_faults(db: Database, sound: Path, key: Key | None) -> None:
    assert check.problems(db) == []
    assert check.problems_of(sound, key) == []


def test_a_row_that_points_nowhere_is_named(db: Database) -> None:
    found = _after(db, "UPDATE channel SET person_id = 99")
    assert fault("check-points-nowhere", row=1, table="channel", parent="person") in found


def test_every_column_whose_values_mean_something_is_read(db: Database) -> None:
    """Whatever table declares such a column, in a row of any kind."""
    read = {
        name: [column for column in table.columns if column.reads is not None]
        for name, table in tables().items()
    }
    assert sum(map(len, read.values())) > 20
    for name, columns in read.items():
        for column in columns:
            if not db.value(f"SELECT count(*) FROM {name}") or _takes(column, "\x01"):
                continue
            with pytest.raises(ZeroDivisionError), db.immediate():
                first = f"(SELECT min(rowid) FROM {name})"
                db.run(f"UPDATE {name} SET {column.name} = '\x01' WHERE rowid = {first}")
                bad = fault("check-values-unreadable", table=name, column=column.name, count=1)
                assert bad in check.problems(db), (name, column.name)
                raise ZeroDivisionError


def test_a_trigger_that_is_gone_is_named_and_made_again(db: Database) -> None:
    gone = sorted(triggers.triggers())[::5]
    found = _after(db, *(f"DROP TRIGGER {name}" for name in gone))
    assert found == [fault("check-trigger-missing", trigger=name) for name in gone]
    with db.immediate():
        check.repair_derived(db)
    assert check.problems(db) == []


def test_an_index_that_differs_is_counted_and_made_anew(db: Database) -> None:
    found = _after(
        db,
        "DROP TRIGGER interaction_added",
        "INSERT INTO interaction (uid, kind, day, created_at) "
        "VALUES ('u', 'call', '2026-01-01', '2026-01-01T00:00:00Z')",
    )
    assert found == [
        fault("check-trigger-missing", trigger="interaction_added"),
        fault("check-index-differs", index="interaction_words", missing=1, extra=0),
    ]
    with db.immediate():
        check.repair_derived(db)
    assert check.problems(db) == []


def test_rhythms_that_are_not_what_was_logged_says_are_counted(db: Database) -> None:
    found = _after(db, "UPDATE person SET last_contact = 1, clock_day = 1")
    assert found == [fault("check-rhythms-stale", count=1)]
    with db.immediate():
        check.repair_derived(db)
    assert check.problems(db) == []


def test_a_table_and_a_column_that_are_missing_are_named(db: Database) -> None:
    without = _after(db, "ALTER TABLE setting RENAME COLUMN value TO worth")
    assert without == [fault("check-column-missing", column="value", table="setting")]
    gone = _after(db, "DROP TABLE setting")
    assert gone == [fault("check-table-missing", table="setting")]


def test_what_is_written_while_it_looks_is_no_damage(tmp_path: Path) -> None:
    """FTS5 calls an index damaged that was written to between two looks of one connection."""
    store = Store(tmp_path / "kith")
    is_over = threading.Event()

    def write() -> None:
        for number in itertools.count():
            if is_over.is_set():
                return
            one = Contact(Person(display_name=f"Ana {number}"))
            store.write(Step("add"), lambda db, one=one: people.insert(db, one, NOW)).result()

    writing = threading.Thread(target=write)
    writing.start()
    try:
        found = [check.problems_of(store.path) for _ in range(12)]
    finally:
        is_over.set()
        writing.join()
    store.close()
    assert found == [[]] * 12


def test_a_check_that_nobody_waits_for_any_more_ends(sound: Path, key: Key | None) -> None:
    with pytest.raises(StoppedError):
        check.problems_of(sound, key, lambda: True)
    assert check.problems_of(sound, key, lambda: False) == []
