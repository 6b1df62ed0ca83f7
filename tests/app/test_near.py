"""`kith near`, run on an open address book."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.cli.parser import command_parser
from desktop_app.app.paths import resources_dir
from desktop_app.domain.errors import KithError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", words=resources_dir() / "matching")
    for name, place in (("Ana Sousa", "Berlin"), ("Ben Carter", "Potsdam"), ("Cleo", "Lisboa")):
        book.people.add(Contact(Person(display_name=name, uid=name, place=place))).result()
    yield book
    book.close()


def run(book: AddressBook, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    arguments = command_parser().parse_args(("near", *words))
    return arguments.run(book, arguments), capsys.readouterr().out


def test_who_is_near_is_listed_the_nearest_first(book: AddressBook, capsys: Any) -> None:
    assert run(book, capsys, "Berlin", "Germany") == (
        0,
        "Berlin, Germany\nAna Sousa  here  is in Berlin\nBen Carter  27 km  is probably in Potsdam\n",
    )
    assert run(book, capsys, "Berlin", "--within", "10")[1].count("\n") == 2
    assert run(book, capsys, "Madrid")[0] == 1


def test_a_guess_is_said(book: AddressBook, capsys: Any) -> None:
    assert "(or Frankfurt (Oder), Brandenburg, Germany?)" in run(book, capsys, "Frankfurt")[1]


def test_programs_get_it_as_json(book: AddressBook, capsys: Any) -> None:
    found = json.loads(run(book, capsys, "Berlin", "--json")[1])
    assert (found["place"]["name"], found["place"]["country"], found["within_km"]) == (
        "Berlin",
        "DE",
        50,
    )
    assert [(each["uid"], each["km"]) for each in found["people"]][0] == ("Ana Sousa", 0.0)


def test_an_unknown_place_is_an_error(book: AddressBook, capsys: Any) -> None:
    with pytest.raises(KithError, match="place-not-known"):
        run(book, capsys, "Brigadoon")


@pytest.mark.parametrize("km", ["0", "-3", "9000", "nan", "far"])
def test_only_a_sensible_radius_is_taken(km: str) -> None:
    with pytest.raises(SystemExit):
        command_parser().parse_args(("near", "Berlin", "--within", km))


def log(book: AddressBook, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    arguments = command_parser().parse_args(("log", *words))
    assert arguments.run(book, arguments) == 0
    return capsys.readouterr().out


def test_a_line_about_a_trip_shows_whom_to_see_and_logs_nothing(
    book: AddressBook, capsys: Any
) -> None:
    line = "I'm in Berlin next week"
    head, *people = log(book, capsys, line).splitlines()
    assert re.fullmatch(r"Berlin, Germany, 20[-0-9]+ to 20[-0-9]+: nothing is logged; .*", head)
    assert [each.split("  ")[0] for each in people] == ["Ana Sousa", "Ben Carter"]
    found = json.loads(log(book, capsys, line, "--json"))
    assert found["visit"]["first"] < found["visit"]["last"] and len(found["people"]) == 2
    assert "visit: Berlin, Germany" in log(book, capsys, line, "--explain")
    assert book.timeline.page()[0] == [] and book.reminders.waiting() == []
    # Meant as a plain line, or about no place that is known, it is logged as it always was.
    log(book, capsys, line, "--plain")
    assert [each.summary for each in book.timeline.page()[0]] or book.reminders.waiting()
