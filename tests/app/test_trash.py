"""`kith trash`, `kith erase` and everything about one person, as processes on a real file."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

from desktop_app.services.address_book import AddressBook
from tests.app.test_command_line import kith


def test_everything_is_taken_out_and_then_erased(filled: Path, tmp_path: Path) -> None:
    assert kith(filled, "log", "Coffee with Ben Carter yesterday about the regatta").returncode == 0
    assert kith(filled, "backup").returncode == 0
    to = tmp_path / "Ben.zip"
    wrong = kith(filled, "export", "--format", "everything", "--to", str(to))
    assert (wrong.returncode, wrong.stdout) == (2, "")
    args = ("export", "--format", "everything", "--person", "Ben Carter", "--to", str(to))
    assert kith(filled, *args).returncode == 0
    with ZipFile(to) as file:
        assert sorted(file.namelist()) == ["Ben Carter.json", "Ben Carter.txt", "Ben Carter.vcf"]
        whole = json.loads(file.read("Ben Carter.json"))
        text = file.read("Ben Carter.txt").decode()
    assert [one["display_name"] for one in whole["people"]] == ["Ben Carter"]
    assert "regatta" in str(whole["interactions"]) and "regatta" in text
    assert "Ana" not in text

    asked = kith(filled, "erase", "Ben Carter")
    assert asked.returncode == 2
    assert "1 backup still holds them" in asked.stderr and "1 entry" in asked.stderr
    done = kith(filled, "erase", "Ben Carter", "--yes", "--json")
    assert (done.returncode, json.loads(done.stdout)["backups"]) == (0, 1)
    assert "Ben Carter" not in kith(filled, "list").stdout
    assert kith(filled, "search", "regatta").returncode == 1
    assert kith(filled, "check").returncode == 0


def test_the_trash_is_listed_restored_from_and_erased_from(filled: Path) -> None:
    book = AddressBook(filled)
    ids = [book.naming.resolve(name).id for name in ("Ben Carter", "Ana Lima")]
    book.people.trash(ids).result()
    book.close()
    assert kith(filled, "trash").stdout.splitlines() == [
        "Ana Lima  30 days left",
        "Ben Carter  30 days left",
    ]
    assert kith(filled, "trash", "--restore", "ana lima").stdout == "Ana Lima is back.\n"
    assert kith(filled, "erase", "Ben Carter", "--yes").stdout == "Ben Carter is erased.\n"
    assert kith(filled, "trash", "--json").stdout == "[]\n"
    assert "Ana Lima" in kith(filled, "list").stdout
