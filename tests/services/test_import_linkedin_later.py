"""What a later archive of LinkedIn tells, what is chosen one by one, and what a kept report says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.importing import Wishes
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.import_titles import import_titles
from tests.formats.linkedin import archive as made
from tests.formats.linkedin.archive import Archive

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
ANA = "https://www.linkedin.com/in/ana-ferreira"
ME = "https://www.linkedin.com/in/rui-tavares"
WISHES = Wishes(titles=import_titles())


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _ana(company: str = "Acme", title: str = "Editor") -> tuple[str, ...]:
    return ("Ana", "Ferreira", ANA, "", company, title, "08 Feb 2026")


def _archive(*connections: tuple[str, ...]) -> Archive:
    archive = Archive().add("Connections.csv", made.CONNECTIONS, *connections)
    return archive.add("Profile.csv", made.PROFILE, ("Rui", "Tavares", *("",) * 11))


def _messages(archive: Archive) -> Archive:
    rest = ("2026-03-01 10:00:00 UTC", "", "Hi", "INBOX", "", "No", "No")
    ana = ("2-a", "", "Ana Ferreira", ANA, "Rui Tavares", ME, *rest)
    stranger = (
        "2-b",
        "",
        "Some Body",
        "https://www.linkedin.com/in/some",
        "Rui Tavares",
        ME,
        *rest,
    )
    return archive.add("messages.csv", made.MESSAGES, ana, stranger)


def _write(tmp_path: Path, archive: Archive) -> Path:
    return archive.write(tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip")


def _id(book: AddressBook, name: str) -> int:
    (found,) = [
        row
        for row in book.exporting.everybody()
        if book.people.contact(row).person.display_name == name
    ]
    return found


def _everything(book: AddressBook) -> dict[str, object]:
    """The whole book; which sources are known is no part of it, nor are reports of imports that
    changed nothing."""
    parts = [part if isinstance(part, str) else part.decode() for part in book.json_book.parts()]
    found: dict[str, object] = json.loads("".join(parts))
    return {key: value for key, value in found.items() if key not in ("sources", "imports")}


def _bo() -> tuple[str, ...]:
    return ("Bo", "Ek", "https://www.linkedin.com/in/bo-ek", "", "Fable", "Editor", "09 Feb 2026")


def test_who_is_no_connection_any_more_is_told_once_and_stays(
    book: AddressBook, tmp_path: Path
) -> None:
    cy = ("Cy", "Ng", "https://www.linkedin.com/in/cy-ng", "", "Fable", "Cook", "10 Feb 2026")
    book.importing.run([_write(tmp_path, _archive(_ana(), _bo(), cy))], wishes=WISHES)
    bo = book.people.contact(_id(book, "Bo Ek")).person
    book.people.set_starred([bo.id], True).result()
    before = _everything(book)
    path = _write(tmp_path, _archive(_ana()))
    (option,) = [each for each in book.importing.preview([path]).options if "lost" in each.key]
    assert option.count == 2
    report = book.importing.run([path], wishes=WISHES)
    told = [(problem.fault.key, problem.card_name) for problem in report.problems]
    assert told == [("linkedin-lost", "Bo Ek"), ("linkedin-lost", "Cy Ng")]
    assert report.things["linkedin-lost"] == 1
    (reminder,) = book.reminders.waiting(bo.id)
    assert reminder.text.startswith("No connection on LinkedIn any more")
    assert {"Ana Ferreira", "Bo Ek", "Cy Ng"} <= {
        book.people.contact(row).person.display_name for row in book.exporting.everybody()
    }
    again = book.importing.run([path], wishes=WISHES)
    assert (again.problems, again.things["linkedin-lost"]) == ([], 0)
    assert report.step is not None
    book.history.undo(report.step).result()
    assert _everything(book) == before


def test_who_comes_back_is_told_when_lost_anew(book: AddressBook, tmp_path: Path) -> None:
    for connections, gone in (
        ((_ana(), _bo()), 0),
        ((_ana(),), 1),
        ((_ana(), _bo()), 0),
        ((_ana(),), 1),
    ):
        report = book.importing.run([_write(tmp_path, _archive(*connections))], wishes=WISHES)
        assert len(report.problems) == gone


def test_nobody_is_lost_to_a_list_that_is_not_whole(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([_write(tmp_path, _archive(_ana(), _bo()))], wishes=WISHES)
    messages = _messages(Archive())
    for archive in (messages, _archive(("Cy", "Ng", "", "", "Fable", "Cook", "10 Feb 2026"))):
        assert not book.importing.run([_write(tmp_path, archive)], wishes=WISHES).problems


def test_the_report_of_an_earlier_import_says_what_came_besides(
    book: AddressBook, tmp_path: Path
) -> None:
    report = book.importing.run([_write(tmp_path, _messages(_archive(_ana())))], wishes=WISHES)
    (earlier,) = book.importing.earlier()
    kept = book.importing.report(earlier.id)
    assert kept is not None
    assert (kept.report.things, kept.report.left_out) == (report.things, 1)


def test_endorsements_are_chosen_one_by_one(book: AddressBook, tmp_path: Path) -> None:
    def endorsed(skill: str, given: str, family: str, slug: str) -> tuple[str, ...]:
        return ("2024/01/10 14:25:00 UTC", skill, given, family, f"www.linkedin.com/in/{slug}", "")

    yours = [
        endorsed("Editing", "Ana", "Ferreira", "ana-ferreira"),
        endorsed("Editing", "Bo", "Ek", "bo-ek"),
        endorsed("Typing", "Bo", "Ek", "bo-ek"),
    ]
    archive = _archive(_ana(), _bo())
    archive.add("Endorsement_Received_Info.csv", made.ENDORSED.format("Endorser"), *yours)
    theirs = endorsed("Baking", "Bo", "Ek", "bo-ek")
    archive.add("Endorsement_Given_Info.csv", made.ENDORSED.format("Endorsee"), theirs)
    path = _write(tmp_path, archive)
    options = {option.key: option for option in book.importing.preview([path]).options}
    option = options["linkedin-endorsements"]
    assert (option.count, option.is_wanted) == (4, False)
    picks = {(pick.text, pick.name, pick.is_yours): pick.key for pick in option.picks}
    chosen = {picks["Editing", "Bo Ek", True], picks["Baking", "Bo Ek", False]}
    wishes = replace(WISHES, options=frozenset(["linkedin-endorsements"]), picks=frozenset(chosen))
    report = book.importing.run([path], wishes=wishes)
    assert report.things["linkedin-endorsements"] == 2
    (mine,) = book.needs.yours()
    assert mine.told_by is not None
    assert (mine.text, mine.told_by.name) == ("Editing", "Bo Ek")
    rest = book.importing.run([path], wishes=replace(wishes, picks=None))
    assert rest.things["linkedin-endorsements"] == 1


def test_an_archive_says_whose_it_is_and_of_when(book: AddressBook, tmp_path: Path) -> None:
    preview = book.importing.preview([_write(tmp_path, _archive(_ana()))])
    about = preview.found[0].about
    assert (about.owner, about.day) == ("Rui Tavares", date(2026, 11, 20))
