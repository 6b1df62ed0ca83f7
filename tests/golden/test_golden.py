"""Everything Kith writes for other programs, byte for byte as it is kept in this folder.

`KITH_GOLDEN=write` writes the files anew; what changed is then to be read in the diff before it is
committed.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.app.command_line import main
from tests.golden.book import NOW, fill

HERE = Path(__file__).parent
TASKS = {
    "people-3.vcf": ("export", "--format", "vcard3"),
    "people-4.vcf": ("export", "--format", "vcard4"),
    "book.json": ("export", "--format", "json"),
    "list.json": ("list", "--json"),
    "search.json": ("search", "--json", "poet"),
    "show-ana.json": ("show", "--json", "Ana"),
    "show-zoe.json": ("show", "--json", "Zoë"),
    "due.json": ("due", "--json"),
    "log.json": (
        "log",
        "--json",
        "Coffee with Rui yesterday at 9 for 45 min, remind me in 2 weeks to call Rui",
    ),
    "log-reminder.json": ("log", "--json", "remind me every month to water the bees"),
    "check.json": ("check", "--json"),
    "import.json": ("import", "--json", "{folder}/more.vcf"),
    "import-book.json": ("import", "--json", "{folder}/book.json"),
}
MORE = """BEGIN:VCARD
VERSION:3.0
UID:card-zoe
FN:Dr. Zoë Quinn
TITLE:Physicist
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Somebody New
BDAY:sometime
END:VCARD
BEGIN:VCARD
VERSION:3.0
X-NOTHING:1
END:VCARD
"""


class Stopped(datetime):
    """A clock that stands, in a zone that no computer's settings change."""

    @classmethod
    def now(cls, tz=None) -> datetime:
        moment = NOW if tz is None else NOW.astimezone(tz)
        return cls.combine(moment.date(), moment.time(), moment.tzinfo)

    def astimezone(self, tz=None) -> datetime:
        return self if tz is None else super().astimezone(tz)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The address book, made once."""
    folder = tmp_path_factory.mktemp("golden")
    with pytest.MonkeyPatch.context() as patch:
        _number_uids(patch)
        fill(folder)
    return folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, and a clock and new names that are always the same."""
    shutil.copytree(filled, tmp_path / "kith")
    (tmp_path / "kith" / "more.vcf").write_text(MORE, encoding="utf-8")
    shutil.copy(HERE / "book.json", tmp_path / "kith" / "book.json")
    monkeypatch.setattr("desktop_app.app.cli.here.datetime", Stopped)
    _number_uids(monkeypatch)
    return tmp_path / "kith"


def _number_uids(patch: pytest.MonkeyPatch) -> None:
    numbers = count(1)
    make: Callable[[], UUID] = lambda: UUID(int=next(numbers))  # noqa: E731
    for module in (
        "services.import_run",
        "storage.timeline",
        "storage.reminders",
        "storage.book.parse",
    ):
        patch.setattr(f"desktop_app.{module}.uuid4", make)
    several = lambda many: (str(make()) for _ in range(many))  # noqa: E731
    patch.setattr("desktop_app.storage.people._new_uids", several)


@pytest.mark.parametrize("name", TASKS)
def test_what_is_written_is_what_was_written_before(folder: Path, capfdbinary, name: str) -> None:
    arguments = [word.replace("{folder}", str(folder)) for word in TASKS[name]]
    status = main(["--data-dir", str(folder / "book"), *arguments])
    said = capfdbinary.readouterr()
    written = said.out.replace(str(folder).encode(), b"FOLDER")
    assert (status, said.err) == (1 if name == "import.json" else 0, b"")
    if os.environ.get("KITH_GOLDEN") == "write":
        (HERE / name).write_bytes(written)
    assert written == (HERE / name).read_bytes()


def test_no_file_is_left_over() -> None:
    assert {path.name for path in HERE.iterdir() if path.suffix not in {".py", ""}} == set(TASKS)
