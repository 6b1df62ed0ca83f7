"""Places that cannot hold an address book: one clear sentence, and never a second, empty one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from desktop_app.storage.engine.store import Store
from tests.app.test_beside_a_window import Window
from tests.app.test_command_line import ROOT, kith

CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {number}\r\nUID:{number}\r\nNOTE:{'words ' * 50}\r\nEND:VCARD\r\n"
    for number in range(6000)
)
FILE = "kith.sqlite3"
KEPT = re.compile(r"([\d,]+) people came in")
TASKS = (
    ("list",),
    ("due",),
    ("check",),
    ("log", "Coffee"),
    ("search", "a"),
    ("show", "a"),
    ("export",),
    ("import", "."),
)


def _in_the_way(folder: Path) -> None:
    (folder / FILE).mkdir(parents=True)


def _empty(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).touch()


def _no_database(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"Dear Ana, " * 100)


def _a_file(folder: Path) -> None:
    folder.write_text("no folder", encoding="utf-8")


def _newer(folder: Path) -> None:
    Store(folder).close()
    connection = sqlite.connect(str(folder / FILE))
    connection.execute("PRAGMA user_version = 999")
    connection.close()


PLACES = pytest.mark.parametrize(
    ("make", "says"),
    [
        (_in_the_way, "is a folder, so no address book can be kept there."),
        (_empty, "is empty, as no address book ever is. It was left as it is."),
        (_no_database, "is damaged or is not an address book of Kith. It was left as it is."),
        (_a_file, "is no folder, so no address book can be kept there."),
        (_newer, "Install the newer Kith to open it."),
    ],
    ids=["folder", "empty", "letter", "file", "newer"],
)


def _tree(folder: Path) -> dict[str, bytes | None]:
    found = [folder, *folder.rglob("*")]
    return {
        str(path): path.read_bytes() if path.is_file() else None
        for path in found
        if path.name != "kith.lock"
    }


@PLACES
def test_the_command_line_says_it_in_one_sentence(tmp_path: Path, make, says: str) -> None:
    make(tmp_path / "data")
    before = _tree(tmp_path)
    for arguments in TASKS[:1] if make is not _empty else TASKS:
        done = kith(tmp_path / "data", *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.endswith(f"{says}\n")
        assert done.stderr.count("\n") == 1
    assert _tree(tmp_path) == before


@PLACES
def test_a_window_says_it_and_stays_open_until_it_was_read(tmp_path: Path, make, says: str) -> None:
    make(tmp_path / "data")
    before = _tree(tmp_path)
    window = Window(tmp_path / "data")
    shown = window.wait_until(lambda shown: "failure" in shown)
    assert shown["windows"] == ["Kith"]
    # A file in the place of the folder is found out by the lock.
    assert says in shown["failure"] or (make is _a_file and "cannot be used" in shown["failure"])
    assert window.process.wait() == 1
    window.close()
    assert _tree(tmp_path) == before


def on_a_small_disk(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a script that may mount what nobody else sees; `kith` there works on the address book in
    `disk/data`, and $PYTHON is the interpreter."""
    here = {**os.environ, "HERE": str(folder), "PYTHONPATH": str(ROOT), "PYTHON": sys.executable}
    unshare = shutil.which("unshare")
    if (
        unshare is None
        or subprocess.run([unshare, "-m", "true"], check=False, capture_output=True).returncode
    ):
        pytest.skip("this computer lets nobody mount a small disk")
    kith = f'kith() {{ {sys.executable} -m desktop_app.app.command_line --data-dir "$HERE/disk/data" "$@"; }}'
    command = [unshare, "-m", "bash", "-c", f"set -e\n{kith}\n{script}"]
    return subprocess.run(
        command, cwd=folder, env=here, capture_output=True, text=True, check=False
    )


needs_small_disk = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root on Linux can mount a small disk"
)


@needs_small_disk
def test_a_full_disk_is_said_loses_nothing_and_is_got_over(tmp_path: Path) -> None:
    (tmp_path / "many.vcf").write_text(CARDS, encoding="utf-8")
    (tmp_path / "one.vcf").write_text(CARDS[: CARDS.index("END:VCARD") + 11], encoding="utf-8")
    script = """
        mkdir disk; mount -t tmpfs -o size=5m tmpfs disk
        kith import "$HERE/one.vcf"
        kith import "$HERE/many.vcf" && exit 9
        kith check
        kith list --json | grep -c '"Person 0"'
        kith list | wc -l
        kith export --to "$HERE/disk/out.vcf" && exit 9
        kith list > /dev/full && exit 9
        mount -o remount,size=100m disk
        kith import "$HERE/many.vcf"
        kith check
        ls -A disk
    """
    done = on_a_small_disk(script, tmp_path)
    place = tmp_path / "disk" / "data" / FILE
    full, *others = done.stderr.splitlines()
    kept = f"Before that, {KEPT.search(full)[1]} people came in and were kept."
    assert full == f"The disk is full, so this could not be written to {place}. {kept}"
    assert others == [
        f"{tmp_path}/disk/out.vcf cannot be written: No space left on device.",
        "The answer cannot be written: No space left on device.",
    ]
    said = done.stdout.splitlines()
    # Of those who came in one had been there before, and was not counted as kept.
    assert said[2:5] == [
        "Your address book is sound.",
        "1",
        str(1 + int(KEPT.search(full)[1].replace(",", ""))),
    ]
    assert said[5].startswith("6,000 cards in 1 file")
    assert said[6:] == ["Your address book is sound.", "data"]
    assert done.returncode == 0


@needs_small_disk
def test_on_a_disk_that_is_read_only_what_reads_is_answered(tmp_path: Path) -> None:
    (tmp_path / "one.vcf").write_text(CARDS[: CARDS.index("END:VCARD") + 11], encoding="utf-8")
    script = """
        mkdir disk; mount -t tmpfs -o size=5m tmpfs disk
        kith import "$HERE/one.vcf" > /dev/null
        mount -o remount,ro disk
        kith list | wc -l
        kith check
        kith due | wc -l
        kith export | grep -c "FN:Person 0"
        kith backups | wc -l
        kith import "$HERE/one.vcf" && exit 9
        kith backup && exit 9
        kith --data-dir "$HERE/disk/new" list && exit 9
        kith --data-dir "$HERE/disk/new" import "$HERE/one.vcf" && exit 9
        ls -A disk disk/data
    """
    done = on_a_small_disk(script, tmp_path)
    place = tmp_path / "disk" / "data" / FILE
    cannot = (
        f"This address book can only be read: the disk or drive with {place} may not be written."
    )
    assert done.stderr.splitlines() == [
        cannot,
        cannot,
        f"There is no address book in {tmp_path}/disk/new.",
        f"{tmp_path}/disk/new cannot be used: Read-only file system.",
    ]
    people, sound, due, cards, backups, *left = done.stdout.splitlines()
    assert (people, sound, due, cards) == ("1", "Your address book is sound.", "0", "1")
    assert backups == "0"
    assert left == ["disk:", "data", "", "disk/data:", FILE, f"{FILE}-sums"]


@needs_small_disk
def test_a_book_that_finds_the_disk_full_says_what_it_kept(tmp_path: Path) -> None:
    """Not even taking back has room there."""
    (tmp_path / "many.vcf").write_text(CARDS, encoding="utf-8")
    kith(tmp_path / "other", "import", str(tmp_path / "many.vcf"))
    kith(tmp_path / "other", "export", "--format", "json", "--to", str(tmp_path / "book.json"))
    script = """
        mkdir disk; mount -t tmpfs -o size=3m tmpfs disk
        kith import "$HERE/book.json" && exit 9
        kith list | wc -l
        kith check
    """
    done = on_a_small_disk(script, tmp_path)
    kept = re.fullmatch(
        r"(?P<full>.+ full, so .+\.) The (?P<kept>[\d,]+) records written before that were kept\.\n",
        done.stderr,
    )
    assert kept is not None, done.stderr
    assert (
        kept["full"]
        == f"The disk is full, so this could not be written to {tmp_path / 'disk' / 'data' / FILE}."
    )
    said = done.stdout.splitlines()
    assert 0 < int(said[-2]) <= int(kept["kept"].replace(",", "")) < 6000
    assert said[-1] == "Your address book is sound."
