"""Copies that are checked before they count."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import DamagedDatabaseError, StorageUnavailableError
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.connection import Database, open_file
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

ADD = "INSERT INTO tag (name) VALUES (?)"


def _tags(path: Path, key: Key | None) -> list[str]:
    db = Database(path, key, read_only=True)
    found = [name for (name,) in db.rows("SELECT name FROM tag ORDER BY name")]
    db.close()
    return found


class Busy(Database):
    """A database into which another program writes as soon as the copying is done; its copy may
    come to harm."""

    def __init__(self, path: Path, other: Store, harm: str = "") -> None:
        super().__init__(path, other.reader.key, read_only=True)
        self._other, self._harm = other, harm

    def handle(self) -> Any:
        real, other, harm = super().handle(), self._other, self._harm

        class Handle:
            def __getattr__(self, name: str) -> Any:
                return getattr(real, name)

            def backup(self, copy: Any, **more: Any) -> None:
                real.backup(copy, **more)
                copy.executescript(harm)
                other.write(Step("tag.edit"), lambda db: db.run(ADD, ("later",))).result()

        return Handle()


@pytest.fixture
def store(tmp_path: Path, key: Key | None):
    store = Store(tmp_path / "kith", key)
    store.write(Step("tag.edit"), lambda db: db.run(ADD, ("before",))).result()
    yield store
    store.close()


def test_a_copy_made_while_another_program_writes_is_as_good(store: Store, tmp_path: Path) -> None:
    busy = Busy(store.path, store)
    copy = copy_verified(busy, tmp_path / "copy.sqlite3")
    busy.close()
    assert _tags(copy, store.reader.key) == ["before"]
    assert _tags(store.path, store.reader.key) == ["before", "later"]
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("DELETE FROM tag", "copy-lacks-rows"),
        (
            "PRAGMA ignore_check_constraints = 1; UPDATE tag SET name = ''; PRAGMA ignore_check_constraints = 0",
            "copy-fails-check",
        ),
    ],
)
def test_a_copy_that_came_to_harm_is_none(
    store: Store, tmp_path: Path, harm: str, said: str
) -> None:
    busy = Busy(store.path, store, harm)
    with pytest.raises(DamagedDatabaseError, match=said):
        copy_verified(busy, tmp_path / "copy.sqlite3")
    busy.close()
    assert [path.name for path in tmp_path.iterdir()] == ["kith"]


def test_a_copy_there_already_is_kept(store: Store, tmp_path: Path) -> None:
    left = tmp_path / ".kith-1.unfinished"
    left.write_bytes(b"left by a power cut")
    os.utime(left, (0, 0))
    first = copy_verified(store.reader, tmp_path / "copy.sqlite3")
    assert not left.exists()
    # A file by itself, without a log beside it.
    kept = open_file(first, store.reader.key, "ro")
    assert kept.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    kept.close()
    store.write(Step("tag.edit"), lambda db: db.run(ADD, ("later",))).result()
    second = copy_verified(store.reader, tmp_path / "copy.sqlite3")
    third = copy_verified(store.reader, tmp_path / "copy.sqlite3")
    assert [path.name for path in (first, second, third)] == [
        "copy.sqlite3",
        "copy-2.sqlite3",
        "copy-3.sqlite3",
    ]
    assert _tags(first, store.reader.key) == ["before"]
    assert _tags(second, store.reader.key) == ["before", "later"]


def test_a_copy_is_on_the_disk_under_its_name(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file first, then its name, then the folder that holds the name: whatever is cut short
    loses nothing."""
    told: list[str] = []
    fsync, link = os.fsync, os.link

    def spied_fsync(handle: int) -> None:
        told.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def spied_link(unfinished: Path, target: Path) -> None:
        told.append("name")
        link(unfinished, target)

    monkeypatch.setattr(os, "fsync", spied_fsync)
    monkeypatch.setattr(os, "link", spied_link)
    copy_verified(store.reader, tmp_path / "copy.sqlite3")
    assert told == (["file", "name"] if os.name == "nt" else ["file", "name", "folder"])


def test_a_place_that_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailableError):
        copy_verified(store.reader, tmp_path / "file" / "copy.sqlite3")
