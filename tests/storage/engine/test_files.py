"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine.files import write_whole


def test_what_is_written_stands_there_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    assert write_whole(path, ["é\r\n", "b"]) == 2
    assert path.read_bytes() == "é\r\nb".encode()
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert write_whole(path, []) == 0
    assert (path.read_bytes(), [item.name for item in tmp_path.iterdir()]) == (b"", ["a.vcf"])


def test_what_is_cut_short_leaves_the_old_file(tmp_path: Path) -> None:
    def torn() -> Iterator[str]:
        yield "new"
        raise ZeroDivisionError

    path = tmp_path / "a.vcf"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError):
        write_whole(path, torn())
    assert (path.read_text(), [item.name for item in tmp_path.iterdir()]) == ("old", ["a.vcf"])


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "file" / "a.vcf", tmp_path / "none" / "a.vcf", tmp_path / "folder"):
        with pytest.raises(StorageUnavailableError, match="^file-not-written$"):
            write_whole(path, ["x"])
    assert sorted(item.name for item in tmp_path.rglob("*")) == ["file", "folder"]


def test_the_content_is_on_the_disk_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, sizes = tmp_path / "a.vcf", []
    fsync = os.fsync

    def spied(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            sizes.append((os.fstat(handle).st_size, path.exists()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", spied)
    write_whole(path, ["x" * 100_000])
    assert sizes == [(100_000, False)]
