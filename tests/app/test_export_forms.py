"""`kith export` in the forms of other programs, and of one list."""

from __future__ import annotations

from pathlib import Path

import icalendar
import pytest

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.services.address_book import AddressBook
from tests.app.test_command_line import kith

PEOPLE = (
    "Name,E-mail,Notes,Tags\nAna Sousa,ana@example.org,=1+1,choir\nBen Carter,ben@example.org,,\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    book = AddressBook(tmp_path / "kith")
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    book.importing.run([tmp_path / "people.csv"])
    book.smart_lists.save(SmartList(0, "Choir", PeopleQuery(text="Ana"))).result()
    book.people.add(Contact(Person(display_name="Eva", pronouns="she/her"))).result()
    book.close()
    return tmp_path / "kith"


def test_a_list_in_a_form(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done = kith(folder, "export", "--format", "csv", "--list", "choir", "--to", str(out))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = out.read_text(encoding="utf-8-sig")
    assert "Ana Sousa" in text and "'=1+1" in text and "Ben Carter" not in text
    assert kith(tmp_path / "other", "import", str(out)).returncode == 0
    said = kith(tmp_path / "other", "export", "--format", "vcard4").stdout
    assert "NOTE:=1+1" in said and "CATEGORIES:choir" in said


def test_what_a_form_cannot_carry_is_said(folder: Path) -> None:
    done = kith(folder, "export", "--format", "outlook-csv")
    assert done.returncode == 0 and "ben@example.org" in done.stdout
    assert "pronouns and headline (1)" in done.stderr
    done = kith(folder, "export", "--format", "ldif")
    assert done.stdout.count("objectclass: inetOrgPerson") == 3


def test_a_list_that_is_not_there(folder: Path) -> None:
    done = kith(folder, "export", "--list", "nobody")
    assert (done.returncode, done.stdout) == (2, "")
    assert "nobody" in done.stderr
    assert kith(folder, "export", "--list", "Choir", "--format", "json").returncode == 2


def test_the_calendar_is_everybodys(folder: Path) -> None:
    book = AddressBook(folder)
    day = ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 5, 3))
    book.people.add(Contact(Person(display_name="Rui Tavares"), dates=[day])).result()
    book.close()
    done = kith(folder, "export", "--format", "ics")
    calendar = icalendar.Calendar.from_ical(done.stdout)
    assert [str(event["SUMMARY"]) for event in calendar.walk("VEVENT")] == ["Rui Tavares: birthday"]
    assert kith(folder, "export", "--format", "ics", "--list", "choir").returncode == 2
