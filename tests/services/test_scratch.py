"""What a killed program leaves in the temporary folder goes at the next start, and nothing else does."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.services.read_only import BookToRead
from desktop_app.services.scratch import Scratch, remove_left

ROOT = Path(__file__).resolve().parents[2]
READS = """
import sys
from pathlib import Path
from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.services.read_only import BookToRead

book = BookToRead(Path(sys.argv[1]), StorageUnavailableError("book-only-read", path="kith.sqlite3"))
print(book.reads_from, flush=True)
sys.stdin.read()
book.close()
"""

OPENS = """
import sys
from pathlib import Path
from desktop_app.domain.documents import new_document
from desktop_app.services.address_book import AddressBook

book = AddressBook(Path(sys.argv[1]))
book.documents.add(1, [new_document("letter.txt", b"Dear Ana")]).result()
print(book.documents.copy_to_open(1), flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The temporary folder, of the test's own."""
    made = tmp_path / "temporary"
    made.mkdir()
    monkeypatch.setenv("TMPDIR", str(made))
    monkeypatch.setenv("TEMP", str(made))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield made
    monkeypatch.setattr(tempfile, "tempdir", None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of an address book with Ana in it."""
    book = AddressBook(tmp_path / "kith")
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.close()
    return tmp_path / "kith"


def reading(folder: Path) -> tuple[subprocess.Popen[str], Path]:
    """A program that only reads the book of that folder, and where its copy is."""
    program = subprocess.Popen(
        [sys.executable, "-c", READS, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    return program, Path(program.stdout.readline().strip())


def test_the_copy_of_a_killed_reader_goes_and_that_of_one_that_runs_stays(
    folder: Path, place: Path
) -> None:
    killed, left = reading(folder)
    runs, used = reading(folder)
    mine = BookToRead(folder, StorageUnavailableError("book-only-read", path="kith.sqlite3"))
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert (left / "kith.sqlite3").is_file()
    remove_left()
    assert not left.exists()
    assert (used / "kith.sqlite3").is_file()
    assert mine.people_list.anybody()
    mine.close()
    runs.communicate("")
    assert runs.returncode == 0
    assert list(place.iterdir()) == []


def test_the_copy_of_a_document_that_a_killed_program_left_goes_with_the_daily_look(
    folder: Path, place: Path
) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", OPENS, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    copy = Path(program.stdout.readline().strip())
    book = AddressBook(folder)
    book.trash.look()
    assert copy.read_text() == "Dear Ana" and place in copy.parents
    program.send_signal(signal.SIGKILL)
    program.communicate()
    assert copy.exists()
    book.trash.look()
    assert list(place.iterdir()) == []
    book.close()


@pytest.mark.skipif(sys.platform == "win32", reason="links and modes of Unix")
def test_what_is_in_doubt_stays(place: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "letters"
    (elsewhere / "in").mkdir(parents=True)
    (elsewhere / ".in-use").touch()
    (place / "kith-scratch-link").symlink_to(elsewhere)
    (place / "kith-scratch-without-mark").mkdir(mode=0o700)
    (place / "kith-scratch-open").mkdir(mode=0o755)
    (place / "kith-scratch-open" / ".in-use").touch()
    (place / "kith-scratch-linked-mark").mkdir(mode=0o700)
    (place / "kith-scratch-linked-mark" / ".in-use").symlink_to(elsewhere / ".in-use")
    (place / "kith-other").mkdir(mode=0o700)
    (place / "kith-scratch-file").touch()
    before = sorted(place.rglob("*"))
    remove_left()
    assert sorted(place.rglob("*")) == before
    assert (elsewhere / "in").is_dir()
    scratch = Scratch()
    assert scratch.path.stat().st_mode & 0o777 == 0o700
    scratch.close()
    scratch.close()
    assert sorted(place.rglob("*")) == before


def test_what_another_program_holds_is_left_to_a_later_start(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = Scratch()
    (scratch.path / "cv.pdf").write_text("Ana")
    with monkeypatch.context() as patched:
        # As on Windows, where nothing is removed that is open.
        patched.setattr(shutil, "rmtree", lambda path, **_: (path / ".in-use").unlink())
        scratch.close()
        remove_left()
    assert (scratch.path / "cv.pdf").exists()
    remove_left()
    assert list(place.iterdir()) == []
