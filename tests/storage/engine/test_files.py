"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import socket
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine.files import make_folder, write_whole


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
        with pytest.raises(StorageUnavailableError, match="^file-(not-written|is-folder)$"):
            write_whole(path, ["x"])
    assert sorted(item.name for item in tmp_path.rglob("*")) == ["file", "folder"]


def test_the_content_is_on_the_disk_before_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, sizes = tmp_path / "a.vcf", []
    fsync = os.fsync

    def spied(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            sizes.append((os.fstat(handle).st_size, path.exists()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", spied)
    write_whole(path, ["x" * 100_000])
    assert sizes == [(100_000, False)]


def test_many_who_write_one_file_at_once_leave_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    texts = [str(number) * 200_000 for number in range(8)]
    ready = threading.Barrier(len(texts))

    def slowly(text: str) -> Iterator[str]:
        ready.wait()
        yield from (text[start : start + 1000] for start in range(0, len(text), 1000))

    with ThreadPoolExecutor(len(texts)) as pool:
        list(pool.map(lambda text: write_whole(path, slowly(text)), texts))
    assert path.read_text() in texts
    assert [item.name for item in tmp_path.iterdir()] == ["a.vcf"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there that few have")
@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_and_the_file_it_leads_to_is_replaced(tmp_path: Path, there: bool) -> None:
    (tmp_path / "elsewhere").mkdir()
    real, link = tmp_path / "elsewhere" / "real.vcf", tmp_path / "link.vcf"
    if there:
        real.write_text("old")
    link.symlink_to(real)
    assert write_whole(link, ["new"]) == 1
    assert (link.readlink(), real.read_text(), real.is_symlink()) == (real, "new", False)
    assert sorted(item.name for item in tmp_path.rglob("*")) == [
        "elsewhere",
        "link.vcf",
        "real.vcf",
    ]


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="only root can make a link of another user"
)
def test_a_link_another_user_left_in_a_shared_folder_is_not_followed(tmp_path: Path) -> None:
    shared, link = tmp_path / "shared", tmp_path / "shared" / "a.vcf"
    shared.mkdir()
    shared.chmod(0o1777)
    link.symlink_to(tmp_path / "mine")
    os.lchown(link, 12345, 12345)
    with pytest.raises(StorageUnavailableError, match="^file-is-link-of-another$"):
        write_whole(link, ["x"])
    assert not (tmp_path / "mine").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_and_a_device_are_written_to_and_stay(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        read = pool.submit(pipe.read_text)
        assert write_whole(pipe, ["one\r\n", "two"]) == 2
        assert read.result() == "one\ntwo"
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert write_whole(Path(os.devnull), ["x"]) == 1
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    assert [item.name for item in tmp_path.iterdir()] == ["pipe"]


@pytest.mark.parametrize("path", [".", "/", "", ".."])
def test_a_folder_is_no_file_to_write(path: str) -> None:
    with pytest.raises(StorageUnavailableError, match="^file-is-folder$"):
        write_whole(Path(path), ["x"])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links and sockets")
def test_what_takes_no_text_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to("round")
    with socket.socket(socket.AF_UNIX) as heard:
        heard.bind(str(tmp_path / "socket"))
        for name in ("round", "socket"):
            with pytest.raises(StorageUnavailableError, match="^file-(not-written|takes-no-text)$"):
                write_whole(tmp_path / name, ["x"])
    assert sorted(item.name for item in tmp_path.iterdir()) == ["round", "socket"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_a_folder_that_is_there_keeps_its_mode_and_a_new_one_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o775)
    before = os.umask(0)
    try:
        make_folder(tmp_path)
        make_folder(tmp_path / "new")
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path, tmp_path / "new")] == [
        0o775,
        0o700,
    ]
