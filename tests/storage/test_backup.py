"""Copies that are checked before they count."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import DamagedDatabaseError, StorageUnavailableError
from desktop_app.storage.backup import copy_verified
from desktop_app.storage.database import Database
from desktop_app.storage.store import Store

ADD = "INSERT INTO tag (name) VALUES (?)"


def _tags(path: Path) -> list[str]:
    db = Database(path, read_only=True)
    found = [name for (name,) in db.rows("SELECT name FROM tag ORDER BY name")]
    db.close()
    return found


class Busy(Database):
    """A database into which another program writes as soon as the copying is done; its copy may lose rows."""

    def __init__(self, path: Path, other: Store, lose: bool = False) -> None:
        super().__init__(path, read_only=True)
        self._other, self._lose = other, lose

    def handle(self) -> Any:
        real, other, lose = super().handle(), self._other, self._lose

        class Handle:
            def __getattr__(self, name: str) -> Any:
                return getattr(real, name)

            def backup(self, copy: Any, **more: Any) -> None:
                real.backup(copy, **more)
                if lose:
                    copy.execute("DELETE FROM tag")
                other.write(Step("tag.edit"), lambda db: db.run(ADD, ("later",))).result()

        return Handle()


@pytest.fixture
def store(tmp_path: Path):
    store = Store(tmp_path / "kith")
    store.write(Step("tag.edit"), lambda db: db.run(ADD, ("before",))).result()
    yield store
    store.close()


def test_a_copy_made_while_another_program_writes_is_as_good(store: Store, tmp_path: Path) -> None:
    busy = Busy(store.path, store)
    copy = copy_verified(busy, tmp_path / "copy.sqlite3")
    busy.close()
    assert _tags(copy) == ["before"]
    assert _tags(store.path) == ["before", "later"]
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_copy_that_lacks_rows_is_none(store: Store, tmp_path: Path) -> None:
    busy = Busy(store.path, store, lose=True)
    with pytest.raises(DamagedDatabaseError, match="lacks rows"):
        copy_verified(busy, tmp_path / "copy.sqlite3")
    busy.close()
    assert [path.name for path in tmp_path.iterdir()] == ["kith"]


def test_a_copy_there_already_is_kept(store: Store, tmp_path: Path) -> None:
    first = copy_verified(store.reader, tmp_path / "copy.sqlite3")
    store.write(Step("tag.edit"), lambda db: db.run(ADD, ("later",))).result()
    second = copy_verified(store.reader, tmp_path / "copy.sqlite3")
    third = copy_verified(store.reader, tmp_path / "copy.sqlite3")
    assert [path.name for path in (first, second, third)] == ["copy.sqlite3", "copy-2.sqlite3", "copy-3.sqlite3"]
    assert _tags(first) == ["before"]
    assert _tags(second) == ["before", "later"]


def test_a_copy_is_on_the_disk_under_its_name(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file first, then its name, then the folder that holds the name: whatever is cut short loses nothing."""
    told: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def spied_fsync(handle: int) -> None:
        told.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def spied_replace(self: Path, target: Path) -> Path:
        told.append("name")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", spied_fsync)
    monkeypatch.setattr(Path, "replace", spied_replace)
    copy_verified(store.reader, tmp_path / "copy.sqlite3")
    assert told == (["file", "name"] if os.name == "nt" else ["file", "name", "folder"])


def test_a_place_that_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailableError):
        copy_verified(store.reader, tmp_path / "file" / "copy.sqlite3")
