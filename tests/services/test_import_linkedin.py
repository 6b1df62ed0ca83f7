"""LinkedIn’s archive brought in: people matched, things stored once, everything taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.favours import FavourKind, FavourStep, Side
from desktop_app.domain.importing import Wishes
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position
from desktop_app.domain.timeline import InteractionKind
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


def test_people_and_what_passed_between_you(book: AddressBook, tmp_path: Path) -> None:
    path = _write(tmp_path, _messages(_archive(_ana())))
    report = book.importing.run([path], wishes=WISHES)
    assert (report.added, report.left_out) == (1, 1)
    assert report.things == {"linkedin-messages": 1, "linkedin-connected": 1, "linkedin-you": 1}
    entries, _ = book.timeline.page(_id(book, "Ana Ferreira"))
    assert [(e.kind, e.day, e.summary) for e in entries] == [
        (InteractionKind.MESSAGE, date(2026, 3, 1), "On LinkedIn"),
        (InteractionKind.NOTE, date(2026, 2, 8), "Connected on LinkedIn"),
    ]


def test_nothing_comes_twice(book: AddressBook, tmp_path: Path) -> None:
    path = _write(tmp_path, _messages(_archive(_ana())))
    book.importing.run([path], wishes=WISHES)
    again = book.importing.run([path], wishes=WISHES)
    assert (again.added, again.updated, again.identical) == (0, 0, 1)
    assert not again.things


def test_one_undo_takes_all_of_it_back(book: AddressBook, tmp_path: Path) -> None:
    before = _everything(book)
    report = book.importing.run([_write(tmp_path, _messages(_archive(_ana())))], wishes=WISHES)
    assert report.step is not None
    assert _everything(book) != before
    book.history.undo(report.step).result()
    assert _everything(book) == before


def _everything(book: AddressBook) -> dict[str, object]:
    """The whole book; which sources are known is no part of it."""
    parts = [part if isinstance(part, str) else part.decode() for part in book.json_book.parts()]
    found: dict[str, object] = json.loads("".join(parts))
    return {key: value for key, value in found.items() if key != "sources"}


def test_what_is_not_wanted_stays_out(book: AddressBook, tmp_path: Path) -> None:
    path = _write(tmp_path, _messages(_archive(_ana())))
    options = {
        option.key: (option.count, option.people)
        for option in book.importing.preview([path]).options
    }
    assert options["linkedin-messages"] == (2, 2)
    wishes = replace(WISHES, options=frozenset(["linkedin-connected"]))
    assert book.importing.run([path], wishes=wishes).things == {"linkedin-connected": 1}


def test_recommendations_are_favours_of_those_who_wrote(book: AddressBook, tmp_path: Path) -> None:
    row = ("Bo", "Ek", "Fable", "Editor", "Rui edits\nwith care.", "06/01/25 12:00 PM", "VISIBLE")
    archive = _archive(_ana()).add("Recommendations_Received.csv", made.RECOMMENDATIONS, row)
    archive.add(
        "Recommendations_Given.csv",
        made.RECOMMENDATIONS,
        ("Ana", "Ferreira", "Acme", "", "Good.", "06/01/25 12:00 PM", "HIDDEN"),
    )
    book.importing.run([_write(tmp_path, archive)], wishes=WISHES)
    favours = {f.side: f for f in book.favours.page()}
    got, gave = favours[Side.RECEIVED], favours[Side.GIVEN]
    assert (got.kind, got.step, got.words) == (
        FavourKind.RECOMMENDATION,
        FavourStep.PUBLISHED,
        "Rui edits\nwith care.",
    )
    assert got.giver is not None and got.giver.name == "Bo Ek"
    assert (gave.step, gave.receiver and gave.receiver.name) == (FavourStep.WRITTEN, "Ana Ferreira")
    assert any(e.day == got.day for e in book.timeline.page(got.giver.id)[0])


def test_endorsements_are_offers_once(book: AddressBook, tmp_path: Path) -> None:
    got = (
        "2024/01/10 14:25:00 UTC",
        "Editing",
        "Ana",
        "Ferreira",
        "www.linkedin.com/in/ana-ferreira",
        "ACCEPTED",
    )
    archive = _archive(_ana())
    archive.add("Endorsement_Received_Info.csv", made.ENDORSED.format("Endorser"), got)
    archive.add(
        "Endorsement_Given_Info.csv", made.ENDORSED.format("Endorsee"), (got[0], "Type", *got[2:])
    )
    archive.add("Skills.csv", "Name", ("Editing",))
    wishes = replace(WISHES, options=frozenset(["linkedin-endorsements", "linkedin-skills"]))
    book.importing.run([_write(tmp_path, archive)], wishes=wishes)
    assert [need.text for need in book.needs.yours()] == ["Editing"]
    assert [need.text for need in book.needs.of_person(_id(book, "Ana Ferreira"))] == ["Type"]


def test_your_positions_are_added_to_yours(book: AddressBook, tmp_path: Path) -> None:
    you = Contact(
        Person(display_name="Rui Tavares", is_you=True), positions=[Position("Acme", "Editor")]
    )
    row = book.people.add(you).result().value
    archive = _archive(_ana())
    archive.add(
        "Positions.csv",
        made.POSITIONS,
        ("acme", "editor", "", "", "", ""),
        ("Fable", "Reader", "", "", "Jan 2020", "Mar 2024"),
    )
    book.importing.run([_write(tmp_path, archive)], wishes=WISHES)
    assert [p.organisation for p in book.people.contact(row).positions] == ["Acme", "Fable"]


def test_people_of_one_name_are_told_apart_by_their_profile(
    book: AddressBook, tmp_path: Path
) -> None:
    other = (
        "Ana",
        "Ferreira",
        "https://www.linkedin.com/in/another-ana",
        "",
        "Fable",
        "",
        "01 Jan 2020",
    )
    book.importing.run([_write(tmp_path, _messages(_archive(_ana(), other)))], wishes=WISHES)
    talked = [
        row
        for row in book.exporting.everybody()
        if any(e.kind is InteractionKind.MESSAGE for e in book.timeline.page(row)[0])
    ]
    (who,) = talked
    ways = book.people.contact(who).channels
    assert any(way.value.endswith("/ana-ferreira") for way in ways)


def test_whom_you_know_by_their_profile_gets_the_messages(
    book: AddressBook, tmp_path: Path
) -> None:
    channel = Channel(ChannelKind.SOCIAL, "linkedin.com/in/Some/", service="linkedin")
    row = (
        book.people.add(Contact(Person(display_name="S. Body"), channels=[channel])).result().value
    )
    book.importing.run([_write(tmp_path, _messages(_archive(_ana())))], wishes=WISHES)
    assert [e.kind for e in book.timeline.page(row)[0]] == [InteractionKind.MESSAGE]


def test_of_several_of_one_name_none_is_guessed(book: AddressBook, tmp_path: Path) -> None:
    other = (
        "Ana",
        "Ferreira",
        "https://www.linkedin.com/in/another-ana",
        "",
        "",
        "",
        "01 Jan 2020",
    )
    row = ("Ana", "Ferreira", "Elsewhere", "", "Good.", "06/01/25 12:00 PM", "VISIBLE")
    archive = _archive(_ana(), other).add("Recommendations_Received.csv", made.RECOMMENDATIONS, row)
    report = book.importing.run([_write(tmp_path, archive)], wishes=WISHES)
    assert report.left_out == 1 and not book.favours.page()
    assert len(book.exporting.everybody()) == 3  # you too


def test_somebody_known_by_address_is_filled_in(book: AddressBook, tmp_path: Path) -> None:
    ways = [
        Channel(ChannelKind.PHONE, "+351 912 345 678", "mobile"),
        Channel(ChannelKind.EMAIL, "Ana.F@example.com", "home"),
    ]
    row = book.people.add(Contact(Person(display_name="Ana F."), channels=ways)).result().value
    ana = ("Ana", "Ferreira", ANA, "ana.f@example.com", "Acme", "Editor", "08 Feb 2026")
    preview = book.importing.preview([_write(tmp_path, _archive(ana))])
    assert [card.person for card in preview.cards] == [row]
    report = book.importing.run([_write(tmp_path, _archive(ana))], wishes=WISHES)
    assert (report.added, report.updated) == (0, 1)
    contact = book.people.contact(row)
    assert contact.person.display_name == "Ana F."
    assert [way.value for way in contact.channels] == ["+351 912 345 678", "Ana.F@example.com", ANA]
    assert [(p.organisation, p.title) for p in contact.positions] == [("Acme", "Editor")]
    again = book.importing.run([_write(tmp_path, _archive(ana))], wishes=WISHES)
    assert (again.added, again.identical) == (0, 1)


def test_a_name_alone_is_not_enough_and_with_the_company_it_is(
    book: AddressBook, tmp_path: Path
) -> None:
    at_acme = Contact(Person(display_name="Ana Ferreira"), positions=[Position("acme", "Boss")])
    row = book.people.add(at_acme).result().value
    book.people.add(Contact(Person(display_name="Ben Ek"))).result()
    ben = ("Ben", "Ek", "https://www.linkedin.com/in/ben-ek", "", "Fable", "", "08 Feb 2026")
    report = book.importing.run([_write(tmp_path, _archive(_ana(), ben))], wishes=WISHES)
    assert (report.added, report.updated) == (1, 1)
    assert [(p.title, p.is_current) for p in book.people.contact(row).positions] == [
        ("Editor", True),
        ("Boss", False),
    ]


def test_another_profile_is_another_person(book: AddressBook, tmp_path: Path) -> None:
    own = Channel(ChannelKind.SOCIAL, "https://linkedin.com/in/ana-the-other", service="linkedin")
    other = Contact(
        Person(display_name="Ana Ferreira"), channels=[own], positions=[Position("Acme")]
    )
    book.people.add(other).result()
    report = book.importing.run([_write(tmp_path, _archive(_ana()))], wishes=WISHES)
    assert report.added == 1


def test_a_later_archive_tells_exactly_the_new_jobs(book: AddressBook, tmp_path: Path) -> None:
    people = made.connections(60)
    rows = [person.row() for person in people]
    book.importing.run([_write(tmp_path, _archive(*rows))], wishes=WISHES)
    for place in (3, 17, 40):
        people[place].title, people[place].company = f"Head {place}", "Newplace"
    people[5].email = "new@example.com"
    later = _write(tmp_path, _archive(*(person.row() for person in people)))
    (option,) = [o for o in book.importing.preview([later]).options if o.key == "linkedin-jobs"]
    assert option.count == 3
    report = book.importing.run([later], wishes=WISHES)
    assert (report.added, report.updated) == (0, 4)
    waiting = book.reminders.waiting()
    assert [(item.text, item.due, item.people[0].name) for item in waiting] == [
        (f"Congratulate on the new job: Head {place}, Newplace", day, people[place].name)
        for place, day in zip(
            (3, 17, 40), (date(2026, 11, 22), date(2026, 11, 24), date(2026, 11, 26)), strict=True
        )
    ]
    positions = book.people.contact(waiting[0].people[0].id).positions
    assert positions[0].is_current and not any(each.is_current for each in positions[1:])
    assert report.step is not None
    book.history.undo(report.step).result()
    assert not book.reminders.waiting()


def test_a_new_job_is_told_of_somebody_whom_the_first_archive_taught_nothing(
    book: AddressBook, tmp_path: Path
) -> None:
    ways = [Channel(ChannelKind.SOCIAL, ANA, service="linkedin")]
    ana = Contact(
        Person(display_name="Ana Ferreira", given="Ana", family="Ferreira"),
        channels=ways,
        positions=[Position("Acme", "Editor")],
    )
    book.people.add(ana).result()
    first = book.importing.run([_write(tmp_path, _archive(_ana()))], wishes=WISHES)
    assert (first.added, first.updated, first.identical) == (0, 0, 1)
    later = book.importing.run([_write(tmp_path, _archive(_ana("Fable")))], wishes=WISHES)
    assert later.things["linkedin-jobs"] == 1


def test_who_is_in_an_archive_is_shown_before_it_comes_in(
    book: AddressBook, tmp_path: Path
) -> None:
    """Its tables are read together, and not as files within a zip are."""
    path = _write(tmp_path, _messages(_archive(_ana())))
    (ana,) = book.importing.preview([path]).cards
    shown = book.importing.card(ana)
    assert shown is not None
    assert shown.after.person.display_name == ana.name
    assert book.importing.card(replace(ana, line=ana.line + 9)) is None
