"""Foreign files are read in a process of their own: whatever one does there, it costs only
itself."""

from __future__ import annotations

import base64
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.launching import reader_command
from desktop_app.domain.importing import ContactRead, GroupRead, Problem
from desktop_app.formats.source import read_records
from desktop_app.services.address_book import AddressBook
from desktop_app.services.reading import frames
from desktop_app.services.reading.door import Reading
from desktop_app.services.reading.process import ReadingProcess
from tests.dead_drive import dead_drive
from tests.patience import SECONDS

HOSTILE = [sys.executable, "-m", "tests.services.hostile_reader"]
PICTURE = base64.b64encode(b"\xff\xd8\xff" + bytes(300_000)).decode()
OTHERS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bea Lima\r\nN:Lima;Bea;;;\r\nBDAY:1980-04-12\r\n"
    "ADR;TYPE=HOME:;;1 High Street;Leeds;;LS1;UK\r\nTEL;TYPE=CELL:+44 7700 900000\r\n"
    f"PHOTO;ENCODING=b;TYPE=JPEG:{PICTURE}\r\nX-KITH-CADENCE:30\r\nREV:20250101T000000Z\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Club\r\nMEMBER:urn:uuid:1\r\nEND:VCARD\r\n"
)


def cards(path: Path, count: int, more: str = "") -> Path:
    """A file of so many people named for it."""
    path.write_text(
        "".join(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{path.stem} {number}\r\nEND:VCARD\r\n"
            for number in range(count)
        )
        + more,
        "utf-8",
        newline="",
    )
    return path


@pytest.fixture
def opened() -> Iterator[Callable[..., Reading]]:
    """Makes doors, and closes them."""
    made: list[Reading] = []

    def door(*arguments: object) -> Reading:
        made.append(Reading(*arguments))  # type: ignore[arg-type]
        return made[-1]

    yield door
    for reading in made:
        reading.close()


def test_records_come_over_whole(tmp_path: Path, opened: Callable[..., Reading]) -> None:
    path, reading = cards(tmp_path / "many.vcf", 200, OTHERS), opened(reader_command())
    read = list(reading.records(path))
    assert read == list(read_records(path))
    assert {type(item) for item in read} == {ContactRead, GroupRead, Problem}
    assert reading.record(path, read[7].line) == read[7]
    assert reading.record(path, 3) is None
    assert not reading.is_book(path)
    cards(tmp_path / "b.vcf", 1)
    (tmp_path / "c.vcf").write_text("")
    (tmp_path / "d.txt").write_text("BEGIN:VCARD\r\n")
    assert [item.name for item in reading.files_in([tmp_path])] == ["b.vcf", "c.vcf", "many.vcf"]
    with pytest.raises(FileNotFoundError):
        reading.record(tmp_path / "gone.vcf", 1)
    (gone,) = reading.records(tmp_path / "gone.vcf")
    assert isinstance(gone, Problem)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("memory", "file-takes-memory"),
        ("hang", "file-takes-time"),
        ("crash", "file-ends-reader"),
    ],
)
def test_a_file_made_to_harm_costs_only_itself(
    tmp_path: Path, opened: Callable[..., Reading], name: str, key: str
) -> None:
    harmful, good = cards(tmp_path / f"{name}.vcf", 3), cards(tmp_path / "good.vcf", 2)
    reading = opened(HOSTILE, 2.0)
    *before, problem = reading.records(harmful)
    assert isinstance(problem, Problem)
    assert (problem.fault.key, problem.file) == (key, str(harmful))
    assert [item.contact.person.display_name for item in before] == [f"{name} 0"]
    assert len(list(reading.records(good))) == 2


def test_what_was_read_before_is_brought_in(tmp_path: Path) -> None:
    files = [cards(tmp_path / "good.vcf", 2), cards(tmp_path / "memory.vcf", 3)]
    book = AddressBook(tmp_path / "book", reader=HOSTILE)
    report = book.importing.run([*files, cards(tmp_path / "last.vcf", 1)])
    book.close()
    assert (report.added, [item.fault.key for item in report.problems]) == (
        4,
        ["file-takes-memory"],
    )


def test_whatever_is_printed_does_not_come_between(
    tmp_path: Path, opened: Callable[..., Reading]
) -> None:
    assert len(list(opened(HOSTILE).records(cards(tmp_path / "nonsense.vcf", 3)))) == 3


@pytest.mark.parametrize(
    "command",
    [["/nowhere/kith"], [sys.executable, "-c", ""], [sys.executable, "-c", "print('hello there')"]],
)
def test_where_no_reader_starts_the_files_are_read_here(
    tmp_path: Path, opened: Callable[..., Reading], command: list[str]
) -> None:
    path = cards(tmp_path / "good.vcf", 2)
    assert list(opened(command).records(path)) == list(read_records(path))


def test_cancelling_does_not_wait_for_a_file_that_hangs(
    tmp_path: Path, opened: Callable[..., Reading]
) -> None:
    asked = iter([False, False, True])
    path = cards(tmp_path / "hang.vcf", 60)
    found = list(opened(HOSTILE, 3600.0).records(path, lambda: next(asked, True)))
    assert not [item for item in found if isinstance(item, Problem)]


def test_quitting_does_not_wait_for_a_file_that_hangs_and_takes_the_import_back(
    tmp_path: Path,
) -> None:
    files = [cards(tmp_path / "good.vcf", 2), cards(tmp_path / "hang.vcf", 60)]
    book = AddressBook(tmp_path / "book", reader=HOSTILE)
    reports: list[Any] = []
    # Four and a half minutes pass for a file of this size before its reader is taken to hang.
    book.reading = Reading(HOSTILE, 270.0)  # type: ignore[misc]
    read = threading.Thread(target=lambda: reports.append(book.importing.run([*files, *files])))
    hangs = threading.Event()
    book.reading.records = noted(book.reading.records, hangs)  # type: ignore[method-assign]
    read.start()
    assert hangs.wait(SECONDS)
    book.stop_reading()
    read.join(SECONDS)
    assert [report.cancelled for report in reports] == [True]
    assert not book.people_list.anybody()
    book.close()


def noted(records: Callable[..., Any], hangs: threading.Event) -> Callable[..., Any]:
    """`records` that says when the file that hangs is begun."""

    def told(path: Path, *given: Any, **how: Any) -> Any:
        if path.stem == "hang":
            hangs.set()
        return records(path, *given, **how)

    return told


@pytest.fixture(params=["played", "mounted"])
def dead(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A folder that does not answer: for the reader alone, or for everybody."""
    folder = tmp_path / "hang"
    folder.mkdir()
    if request.param == "played":
        yield folder
        return
    with dead_drive(folder):
        yield folder


def test_a_folder_on_a_drive_that_does_not_answer_holds_nobody_up(
    tmp_path: Path, opened: Callable[..., Reading], dead: Path
) -> None:
    good = cards(tmp_path / "good.vcf", 1)
    asked = iter([False, False, True])
    assert not list(opened(HOSTILE).files_in([dead], lambda: next(asked, True)))

    # One that is not cancelled is given up, and told.
    reading = opened(HOSTILE, 1.0, 1.0)
    assert list(reading.files_in([dead, good])) == [dead, good]
    (problem,) = reading.records(dead)
    assert isinstance(problem, Problem)
    assert (problem.fault.key, problem.file) == ("file-takes-time", str(dead))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")
def test_a_pipe_in_a_folder_is_told_and_a_link_to_a_folder_not_followed(
    tmp_path: Path, opened: Callable[..., Reading]
) -> None:
    os.mkfifo(tmp_path / "pipe.vcf")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "again").symlink_to(tmp_path)
    good, reading = cards(tmp_path / "good.vcf", 1), opened(reader_command())
    found = list(reading.files_in([tmp_path]))
    assert found == [good, tmp_path / "pipe.vcf"]
    (told,) = reading.records(tmp_path / "pipe.vcf")
    assert isinstance(told, Problem)
    assert told.fault.key == "is-no-file"
    with pytest.raises(OSError, match="Invalid argument"):
        reading.record(tmp_path / "pipe.vcf", 1)


def test_a_reader_that_ended_meanwhile_is_replaced(
    tmp_path: Path, opened: Callable[..., Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[ReadingProcess] = []

    class Noted(ReadingProcess):
        def __init__(self, command: list[str]) -> None:
            super().__init__(command)
            started.append(self)

    monkeypatch.setattr("desktop_app.services.reading.door.ReadingProcess", Noted)
    path, reading = cards(tmp_path / "good.vcf", 2), opened(reader_command())
    assert len(list(reading.records(path))) == len(list(reading.records(path))) == 2
    assert len(started) == 1
    # Somebody ends it from outside.
    subprocess.Popen.kill(next(iter(vars(started[0]).values())))
    assert len(list(reading.records(path))) == 2
    assert len(started) == 2


def test_nothing_but_records_is_made_of_what_a_reader_says() -> None:
    for value in (subprocess.Popen, print, Path("x"), AddressBook):
        with pytest.raises(pickle.UnpicklingError):
            frames.unpacked(pickle.dumps(value))


def test_a_reader_loads_neither_qt_nor_the_database() -> None:
    told = (
        "import sys; from desktop_app.services.reading import child; child.answers(); "
        "print({name.split('.')[0] for name in sys.modules} & {'PySide6', 'sqlcipher3', 'peewee'})"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
