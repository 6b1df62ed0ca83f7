"""Sums left while the book is open: a kill then costs no certainty, and nothing alarms falsely."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import Step
from desktop_app.storage.engine import pages, sums
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.store import Store
from tests.storage.engine.test_sums import flip

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

SETTLING = "desktop_app.storage.engine.settling.sums.made"


def write(store: Store, name: str) -> None:
    def work(db: Database) -> None:
        db.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?, '1')", (name,))

    store.write(Step("a"), work).result()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A book that was written to and is open."""
    made = Store(tmp_path / "book")
    write(made, "one")
    yield made
    made.close()


def killed(store: Store, place: Path) -> Path:
    """The folder as it is when the program is killed now; gives the file."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(store.folder, place)
    return place / FILE_NAME


def test_every_changed_byte_is_seen_after_a_kill(store: Store, tmp_path: Path) -> None:
    assert sums.differing(store.path) is None
    assert store.settle()
    path = killed(store, tmp_path / "killed")
    assert pages.faults_of(path) == []
    size = path.stat().st_size
    for place in range(97, size, size // 100):
        flip(path, place)
        assert sums.differing(path) == [place // sums.PAGE]
        flip(path, place)


def test_whoever_writes_next_removes_them_first(store: Store, tmp_path: Path) -> None:
    other = Store(store.folder)
    write(other, "two")
    for writer in (store, other, other, store):
        assert store.settle()
        assert sums.differing(store.path) == []
        write(writer, "three")
        assert not sums.place(store.path).exists()
    assert pages.faults_of(killed(store, tmp_path / "killed")) == []
    other.close()


def test_what_is_written_meanwhile_leaves_none(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, made = Store(store.folder), sums.made
    for writer in (store, other):

        def written_meanwhile(path: Path, writer: Store = writer) -> bytes | None:
            body = made(path)
            write(writer, "late")
            return body

        monkeypatch.setattr(SETTLING, written_meanwhile)
        assert not store.settle()
        assert not sums.place(store.path).exists()
    other.close()


def test_a_reader_of_the_log_is_not_waited_for_long(store: Store) -> None:
    with store.reader.unchanging():
        store.reader.value("SELECT count(*) FROM setting")
        write(store, "two")
        assert not store.settle()
    assert store.settle()


def test_only_after_a_while_without_writing_and_once(store: Store) -> None:
    assert not store.guard.is_idle(60)
    assert store.guard.is_idle(0)
    assert store.settle()
    assert not store.guard.is_idle(0)
    write(store, "two")
    assert store.guard.is_idle(0)


def test_closing_leaves_them_as_before(store: Store) -> None:
    store.settle()
    store.close()
    assert sums.differing(store.path) == []
    again = Store(store.folder)
    write(again, "two")
    again.settle()
    write(again, "three")
    again.close()
    assert sums.differing(store.path) == []


@pytest.mark.parametrize("seed", range(3))
def test_no_order_of_writing_settling_and_killing_alarms_falsely(tmp_path: Path, seed: int) -> None:
    dice = Random(seed)
    both = [Store(tmp_path / "book"), Store(tmp_path / "book")]
    for number in range(40):
        one = dice.choice(both)
        act = dice.randrange(4)
        if act == 0:
            one.settle()
        elif act == 1:
            write(one, str(number))
        elif act == 2:
            place = both.index(one)
            one.close()
            both[place] = Store(tmp_path / "book")
        else:
            path = killed(one, tmp_path / "killed")
            assert not sums.differing(path), number
            # And what a start does with it: opened, read and closed.
            Store(path.parent).close()
            assert not sums.differing(path), number
    for one in both:
        one.close()
