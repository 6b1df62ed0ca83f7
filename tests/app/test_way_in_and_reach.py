"""`kith way-in` and `kith reach`, as lines and as JSON."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from desktop_app.app.command_line import main
from desktop_app.app.sample import fill
from desktop_app.services.address_book import AddressBook

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An address book with the sample people."""
    folder = tmp_path_factory.mktemp("ways")
    book = AddressBook(folder)
    fill(book, SAMPLE, date.today())
    book.close()
    return folder


def _told(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main(["--data-dir", str(folder), *words])
    return status, *capsys.readouterr()


def test_ways_are_told_with_their_reasons(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = _told(capsys, folder, "way-in", "liam")
    assert status == 0
    assert "2  Emeka Obi > Liam O’Connor" in out
    assert "Emeka Obi introduced you to Liam O’Connor." in out
    status, out, _ = _told(capsys, folder, "way-in", "northwind", "--job", "--json")
    told = json.loads(out)
    assert (status, told["target"]) == (0, {"kind": "organisation", "name": "Northwind"})
    kinds = {way["steps"][0]["name"]: way["arrival"]["kind"] for way in told["ways"]}
    now = {name for name, kind in kinds.items() if kind == "there"}
    assert now == {"Chidi Okafor", "Priya Raman"}
    assert set(kinds) - now == {"Bruno Costa", "Clara Weiss"}
    assert set(kinds.values()) == {"there", "was-there"}
    assert all(step["reason"]["words"] for way in told["ways"] for step in way["steps"])


def test_a_sentence_says_that_there_is_none(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = _told(capsys, folder, "way-in", "Robin", "Moreira")
    assert (status, out.split(",")[0]) == (1, "Nobody you know leads to Robin Moreira")
    status, out, told = _told(capsys, folder, "way-in", "Zed")
    assert (status, out) == (1, "")
    assert "Nobody and no organisation in the address book is called “Zed”." in told


def test_reach_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = _told(capsys, folder, "reach")
    assert status == 0
    assert "outside your field" in out
    assert "Emeka Obi > Liam O’Connor" in out
    status, out, _ = _told(capsys, folder, "reach", "--json", "--all")
    told = json.loads(out)
    assert told["first"] is None
    assert told["outside"]["count"] == len(told["outside"]["people"])
    assert 0 < told["by_field"]["blau"] < 1
    started = told["started"]
    assert started["you"] > started["they"] == len(started["they_first"]["people"]) == 3
    assert told["met_once"]["count"] == len(told["met_once"]["people"]) == 3


def test_a_year_there_is_not_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _told(capsys, folder, "reach", "--year", "0")
    assert _told(capsys, folder, "reach", "--year", "1999")[0] == 0
