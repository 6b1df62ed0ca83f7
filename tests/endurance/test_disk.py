"""The disk of the trials forgets what was not synced, and nothing else."""

from __future__ import annotations

from pathlib import Path
from random import Random

from tests.endurance.disk import Disk
from tests.endurance.trace import Cut, Gone, Made, Moved, Operation, Synced, Wrote, operations

SYNCED, TORN = b"synced " * 100, b"not yet" * 200


def _states(tmp_path: Path, *done: Operation) -> list[dict[str, bytes]]:
    """What was found after each of forty cuts at the end of those operations."""
    tmp_path.mkdir(exist_ok=True)
    disk, found = Disk(tmp_path.parent), []
    for operation in done:
        disk.do(operation)
    for seed in range(40):
        there = tmp_path / f"cut-{seed}"
        there.mkdir()
        disk.after_a_cut(there, Random(seed))
        found.append({path.name: path.read_bytes() for path in there.iterdir()})
    return found


def test_a_synced_file_is_there_and_what_came_later_perhaps_or_in_part(tmp_path: Path) -> None:
    path, folder = str(tmp_path / "file"), str(tmp_path)
    synced = (Made(path), Wrote(path, 0, SYNCED), Synced(path), Synced(folder))
    assert all(state == {"file": SYNCED} for state in _states(tmp_path / "a", *synced))
    later = {s["file"] for s in _states(tmp_path / "b", *synced, Wrote(path, 0, TORN))}
    assert {SYNCED, TORN} < later and len(later) > 3
    cut = {s["file"] for s in _states(tmp_path / "c", *synced, Cut(path, 0))}
    assert cut == {SYNCED, b""}


def test_a_name_is_there_for_certain_once_its_folder_is_synced(tmp_path: Path) -> None:
    old, new, folder = str(tmp_path / "old"), str(tmp_path / "new"), str(tmp_path)
    made = (Made(old), Wrote(old, 0, SYNCED), Synced(old))
    assert {tuple(state) for state in _states(tmp_path / "a", *made)} == {(), ("old",)}
    moved = (*made, Synced(folder), Moved(old, new))
    assert {tuple(state) for state in _states(tmp_path / "b", *moved)} >= {("old",), ("new",)}
    gone = (*moved, Synced(folder), Gone(new), Synced(folder))
    assert not any(_states(tmp_path / "c", *gone))


def test_the_log_of_strace_is_understood(tmp_path: Path) -> None:
    def hexed(text: str) -> str:
        return "".join(f"\\x{byte:02x}" for byte in text.encode())

    folder, path, log = tmp_path / "book", tmp_path / "book" / "f", tmp_path / "log"
    folder.mkdir()
    name = hexed(str(path))
    log.write_text(
        f'7 openat(AT_FDCWD<{hexed("/")}>, "{name}", O_RDWR|O_CREAT, 0600) = 3<{name}>\n'
        f'7 write(3<{name}>, "{hexed("ab")}", 2) = 2\n'
        f'8 pwrite64(3<{name}>, "{hexed("c")}", 1, 9 <unfinished ...>\n'
        f'7 write(3<{name}>, "{hexed("d")}", 1) = 1\n'
        f"8 <... pwrite64 resumed>) = 1\n"
        f"7 fsync(3<{name}>) = 0\n"
        f'7 openat(AT_FDCWD<{hexed("/")}>, "{hexed("/etc/passwd")}", O_RDONLY) = 4<x>\n'
        f'7 unlink("{name}") = -1 ENOENT (No such file or directory)\n'
    )
    word = str(path)
    assert list(operations(log, folder)) == [
        Made(word),
        Wrote(word, 0, b"ab"),
        Wrote(word, 2, b"d"),
        Wrote(word, 9, b"c"),
        Synced(word),
    ]
