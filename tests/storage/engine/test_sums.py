"""The sums of pages tell a changed byte, and are there only while nobody writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.storage.engine import pages, sums
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def _name(name: str):
    def write(db: Database) -> None:
        db.run("INSERT INTO setting (key, value) VALUES (?, '1')", (name,))

    return write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book somebody has written to and closed."""
    store = Store(tmp_path)
    store.write(Step("a"), _name("one")).result()
    store.close()
    return tmp_path / FILE_NAME


def flip(path: Path, place: int) -> None:
    """Change one bit of one byte."""
    body = bytearray(path.read_bytes())
    body[place] ^= 4
    path.write_bytes(body)


def test_any_changed_byte_is_seen_and_stops_what_would_be_written(path: Path) -> None:
    assert sums.differing(path) == []
    size = path.stat().st_size
    for place in range(97, size, size // 40):
        flip(path, place)
        assert sums.differing(path) == [place // sums.PAGE]
        flip(path, place)
    assert pages.faults_of(path) == []
    word = path.read_bytes().rindex(b"one1")
    flip(path, word)
    assert [fault.key for fault in pages.faults_of(path)] == ["check-pages-changed"]
    before = path.read_bytes()
    store = Store(path.parent)
    with pytest.raises(DamagedDatabaseError, match="book-has-changed"):
        store.write(Step("b"), _name("two")).result()
    store.close()
    assert path.read_bytes() == before
    assert sums.differing(path) == [word // sums.PAGE]


def test_a_file_that_was_cut_or_grew_differs(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: -sums.PAGE])
    assert sums.differing(path) == [len(whole) // sums.PAGE - 1]
    path.write_bytes(whole + b"more")
    assert sums.differing(path) == [len(whole) // sums.PAGE]


def test_sums_go_before_something_is_written_and_come_back_at_the_end(path: Path) -> None:
    store = Store(path.parent)
    assert sums.place(path).exists()
    store.write(Step("b"), _name("two")).result()
    assert sums.differing(path) is None
    other = Store(path.parent)
    other.write(Step("c"), _name("three")).result()
    other.close()
    assert not sums.place(path).exists()
    store.close()
    assert sums.differing(path) == []


def test_sums_that_are_damaged_themselves_say_nothing(path: Path) -> None:
    flip(sums.place(path), 30)
    assert sums.differing(path) is None
    assert pages.faults_of(path) == []
    sums.place(path).write_bytes(b"")
    assert sums.differing(path) is None
