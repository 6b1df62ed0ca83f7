"""`kith duplicates`, as lines and as JSON."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from desktop_app.app.command_line import main
from desktop_app.domain.person import Channel, ChannelKind, Contact, person_named
from desktop_app.services.address_book import AddressBook

WORDS = Path(__file__).parents[2] / "resources" / "matching"


def _told(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main(["--data-dir", str(folder), *words])
    return status, *capsys.readouterr()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two Ben Carters who are one, and a couple with one number."""
    book = AddressBook(tmp_path / "kith")
    mail, phone = ChannelKind.EMAIL, ChannelKind.PHONE
    for name, kind, value in (
        ("Ben Carter", mail, "ben@carteredits.example"),
        ("Benjamin Carter", mail, "Ben@carteredits.example"),
        ("Maya Lund", phone, "+45 12 34 56 78"),
        ("Tove Lund", phone, "+45 12345678"),
    ):
        person = person_named(name)
        person.uid = name
        book.people.add(Contact(person, channels=[Channel(kind, value)])).result()
    book.close()
    return tmp_path / "kith"


def test_doubles_are_told_with_the_reason(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _told(capsys, folder, "duplicates") == (
        0,
        "Ben Carter  =  Benjamin Carter\n"
        "   The same e-mail address, and Ben is short for Benjamin.\n",
        "",
    )
    _, out, _ = _told(capsys, folder, "duplicates", "--doubtful")
    assert "Maya Lund  =  Tove Lund\n   The same number, written two ways. One household" in out


def test_doubles_are_told_to_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _told(capsys, folder, "duplicates", "--json")
    found = json.loads(out)
    (told,), (group,) = found["pairs"], found["groups"]
    assert [person["uid"] for person in told["people"]] == ["Ben Carter", "Benjamin Carter"]
    assert (told["sure"], told["score"], told["name"]) == (True, 86, "short")
    assert (told["shared"], told["against"]) == (["email"], [])
    assert group["keep"] == {"uid": "Ben Carter", "name": "Ben Carter"}
    (copy,) = group["copies"]
    assert (copy["uid"], copy["of"]) == ("Benjamin Carter", "Ben Carter")


def test_who_was_told_apart_is_not_told_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = AddressBook(folder, words=WORDS)
    (double,) = [each for each in book.doubles.find() if each.name.kind.value != "relative"]
    book.doubles.tell_apart(double.other, double.one, date(2026, 11, 28)).result()
    assert all(each.pair != double.pair for each in book.doubles.find())
    book.history.undo().result()
    assert any(each.pair == double.pair for each in book.doubles.find())
    book.close()


def test_nobody_is_nobody_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    AddressBook(tmp_path / "kith").close()
    assert _told(capsys, tmp_path / "kith", "duplicates") == (0, "", "")


def test_people_are_merged_by_uid_or_by_name(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _told(capsys, folder, "merge", "Ben Carter", "benjamin")[:2] == (
        0,
        "Merged into Ben Carter.\n",
    )
    book = AddressBook(folder)
    (row,) = [person.id for person in book.naming.find("Ben Carter")]
    assert book.people.contact(row).person.notes == "Also found as Benjamin Carter"
    assert len(book.people.contact(row).channels) == 1
    assert book.people.id_of("Benjamin Carter") is None
    book.close()
    status, _, err = _told(capsys, folder, "merge", "Ben Carter", "Ben Carter")
    assert (status, err) == (1, "That takes two different people.\n")


def test_one_name_said_twice_means_the_two_who_bear_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = AddressBook(folder)
    for place in ("Leeds", "Bath"):
        person = person_named("Zoe Hill")
        person.place = place
        book.people.add(Contact(person)).result()
    book.close()
    assert _told(capsys, folder, "merge", "Zoe Hill", "Maya Lund")[0] == 1
    status, out, _ = _told(capsys, folder, "merge", "Zoe Hill", "Zoe Hill", "--json")
    assert (status, json.loads(out)["name"]) == (0, "Zoe Hill")
