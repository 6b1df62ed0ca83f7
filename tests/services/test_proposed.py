"""What mailboxes and calendars propose: stored apart, confirmed or dismissed, taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.importing import Wishes
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.domain.proposed import ProposedEntry, by_person
from desktop_app.domain.timeline import InteractionKind
from desktop_app.services.address_book import AddressBook
from tests.formats.mail.test_mailbox import ME, mail, mbox

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
MEETING = """BEGIN:VEVENT
UID:m1
SUMMARY:Budget
LOCATION:Room 5
DTSTART:20250304T090000Z
DTEND:20250304T100000Z
ORGANIZER;CN=Me:mailto:me@home.example
ATTENDEE;CN=Ana Sousa:mailto:ana@x.example
ATTENDEE;CN=Ben Okafor:mailto:ben@x.example
ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@x.example
END:VEVENT
"""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str, address: str, **more: bool) -> int:
    contact = Contact(Person(display_name=name, **more), [Channel(ChannelKind.EMAIL, address)])  # type: ignore[arg-type]
    row: int = book.people.add(contact).result().value
    return row


def _box(tmp_path: Path, *more: str) -> Path:
    return mbox(
        tmp_path / "box.mbox",
        mail(ME, "Ana Sousa <ana@x.example>", "Plans", Message_ID="<1@x>"),
        mail("Ben Okafor <ben@x.example>", ME, "Fair", Message_ID="<2@x>"),
        *more,
    )


def _waiting(book: AddressBook) -> list[tuple[str, str]]:
    return [(entry.who.name, entry.summary) for entry in book.proposed.waiting(TODAY)]


def _calendar(tmp_path: Path, *events: str) -> Path:
    path = tmp_path / "calendar.ics"
    path.write_text(f"BEGIN:VCALENDAR\n{''.join(events)}END:VCALENDAR\n", "utf-8")
    return path


def _only(book: AddressBook, name: str) -> list[ProposedEntry]:
    return [entry for entry in book.proposed.waiting(TODAY) if entry.who.name == name]


def test_mails_wait_and_count_as_no_contact(book: AddressBook, tmp_path: Path) -> None:
    report = book.importing.run([_box(tmp_path)])
    # Ben only wrote: he is offered, and nobody chose him.
    assert (report.added, report.things) == (1, {"mail-entries": 1})
    assert report.left_out == 1
    assert _waiting(book) == [("Ana Sousa", "Plans")]
    assert book.proposed.count(TODAY) == (1, 1)
    assert book.timeline.page() == ([], None)
    (ana,) = report.people
    assert book.people.contact(ana).person.last_contact is None
    # The same mailbox again changes nothing, and one undo takes everything back.
    again = book.importing.run([_box(tmp_path)])
    assert (again.added, again.identical, again.things, again.step) == (0, 1, {}, None)
    book.history.undo().result()
    assert book.proposed.count(TODAY) == (0, 0)


def test_whoever_is_here_is_known_by_address_or_by_a_whole_name(
    book: AddressBook, tmp_path: Path
) -> None:
    _add(book, "Ben O.", "BEN@x.example")
    _add(book, "Cleo Marsh", "other@x.example")
    box = _box(tmp_path, mail("Cleo Marsh <cleo@x.example>", ME, "New address"))
    look = book.importing.preview([box])
    assert {card.name: (card.outcome.value, card.person is not None) for card in look.cards} == {
        "Ana Sousa": ("new", False),
        "Ben Okafor": ("updates", True),
        "Cleo Marsh": ("updates", True),
    }
    book.importing.run([box], only=())
    assert {*_waiting(book)} == {("Ben O.", "Fair"), ("Cleo Marsh", "New address")}


def test_what_is_confirmed_is_logged_and_not_proposed_again(
    book: AddressBook, tmp_path: Path
) -> None:
    (ana,) = book.importing.run([_box(tmp_path)]).people
    assert book.proposed.confirm(book.proposed.waiting(TODAY)).result().value == 1
    ((entry,), _) = book.timeline.page(ana)
    assert (entry.kind, entry.day, entry.summary) == (
        InteractionKind.EMAIL,
        date(2025, 3, 3),
        "Plans",
    )
    assert book.people.contact(ana).person.last_contact == date(2025, 3, 3)
    assert _waiting(book) == []
    book.importing.run([_box(tmp_path)])
    assert _waiting(book) == []
    book.timeline.remove([entry.id]).result()
    book.importing.run([_box(tmp_path)])
    assert _waiting(book) == []
    # What was answered meanwhile is passed over.
    book.history.undo().result()
    book.history.undo().result()
    assert _waiting(book) == [("Ana Sousa", "Plans")]
    assert book.timeline.page() == ([], None)


def test_what_is_dismissed_is_remembered_without_its_words(
    book: AddressBook, tmp_path: Path
) -> None:
    book.importing.run([_box(tmp_path)])
    done = book.proposed.dismiss(book.proposed.waiting(TODAY)).result()
    assert done.step is not None and done.step.key == "proposed.dismiss"
    assert book.importing.run([_box(tmp_path)]).things == {}
    assert _waiting(book) == []
    kept = json.loads("".join(book.json_book.parts()))["people"][0]["proposed_entries"]
    assert [(each["state"], each.get("summary", "")) for each in kept] == [("dismissed", "")]
    book.history.undo().result()
    assert _waiting(book) == [("Ana Sousa", "Plans")]


def test_a_meeting_is_one_entry_for_all_who_say_so(book: AddressBook, tmp_path: Path) -> None:
    ana, ben = _add(book, "Ana Sousa", "ana@x.example"), _add(book, "Ben", "ben@x.example")
    _add(book, "Me", ME, is_you=True)
    report = book.importing.run([_calendar(tmp_path, MEETING)])
    assert (report.added, report.things) == (0, {"calendar-meetings": 2})
    entries = book.proposed.waiting(TODAY)
    assert [(each.who.name, each.others) for each in entries] == [
        ("Ana Sousa", ("Ben",)),
        ("Ben", ("Ana Sousa",)),
    ]
    book.proposed.confirm(_only(book, "Ana Sousa")).result()
    assert book.people.contact(ben).person.last_contact is None
    book.proposed.confirm(_only(book, "Ben")).result()
    ((entry,), _) = book.timeline.page()
    assert {who.id for who in entry.people} == {ana, ben}
    assert (entry.kind, entry.minutes, entry.place) == (InteractionKind.MEETING, 60, "Room 5")
    assert entry.at == datetime(2025, 3, 4, 9, tzinfo=UTC)


def test_what_somebody_said_no_to_did_not_take_place(book: AddressBook, tmp_path: Path) -> None:
    _add(book, "Ana Sousa", "ana@x.example")
    _add(book, "Me", "me@home.example", is_you=True)
    declined = MEETING.replace("UID:m1", "UID:m2").replace(
        "ORGANIZER;CN=Me:mailto:me@home.example",
        "ORGANIZER:mailto:ben@x.example\nATTENDEE;PARTSTAT=DECLINED:mailto:ME@home.example",
    )
    off = MEETING.replace("UID:m1", "UID:m3\nSTATUS:CANCELLED")
    ahead = MEETING.replace("UID:m1", "UID:m4").replace("2025", "2031")
    report = book.importing.run([_calendar(tmp_path, declined, off, ahead)])
    assert report.things == {} and _waiting(book) == []


def test_strangers_of_a_meeting_come_in_only_where_they_are_chosen(
    book: AddressBook, tmp_path: Path
) -> None:
    path = _calendar(tmp_path, MEETING)
    look = book.importing.preview([path], mine=(ME,))
    assert [(card.name, card.is_offered) for card in look.cards] == [
        ("Ana Sousa", True),
        ("Ben Okafor", True),
    ]
    assert [(each.key, each.count, each.people) for each in look.options] == [
        ("calendar-meetings", 1, 2)
    ]
    assert look.found[0].told is not None and not look.found[0].told.owner.is_guess
    wishes = Wishes(mine=(ME,))
    assert book.importing.run([path], wishes=wishes).added == 0
    chosen = {look.cards[0].fingerprint}
    assert book.importing.run([path], only=chosen, wishes=wishes).added == 1
    assert _waiting(book) == [("Ana Sousa", "Budget")]


def test_who_you_are_is_known_from_your_own_card(book: AddressBook, tmp_path: Path) -> None:
    _add(book, "Me", "ben@x.example", is_you=True)
    look = book.importing.preview([_box(tmp_path)])
    told = look.found[0].told
    assert told is not None and told.owner.addresses == ("ben@x.example",)
    assert not told.owner.is_guess
    # Who said otherwise goes before that.
    look = book.importing.preview([_box(tmp_path)], mine=(ME,))
    assert look.found[0].told is not None and look.found[0].told.owner.addresses == (ME,)


def test_people_in_the_trash_wait_there_and_whoever_is_deleted_takes_it_along(
    book: AddressBook, tmp_path: Path
) -> None:
    (ana,) = book.importing.run([_box(tmp_path)]).people
    book.people.trash([ana]).result()
    assert _waiting(book) == []
    book.people.restore([ana]).result()
    assert len(_waiting(book)) == 1
    book.people.trash([ana]).result()
    book.trash.erase([ana]).result()
    assert book.check() == [] and _waiting(book) == []


def test_merged_people_keep_one_of_each(book: AddressBook, tmp_path: Path) -> None:
    one, two = _add(book, "Ana Sousa", "ana@x.example"), _add(book, "Ana S.", "ben@x.example")
    book.importing.run([_calendar(tmp_path, MEETING), _box(tmp_path)], only=())
    assert len(_waiting(book)) == 4
    book.mergers.merge(book.mergers.plan([one, two])).result()
    assert len(_waiting(book)) == 3 and book.check() == []
    book.importing.run([_calendar(tmp_path, MEETING), _box(tmp_path)], only=())
    assert len(_waiting(book)) == 3


def test_entries_are_gathered_by_person_whoever_was_last_first(
    book: AddressBook, tmp_path: Path
) -> None:
    _add(book, "Ana Sousa", "ana@x.example"), _add(book, "Ben", "ben@x.example")
    later = mail("ben@x.example", ME, "Later", Date="Tue, 4 Mar 2025 10:00:00 +0000")
    book.importing.run([_box(tmp_path, later)], only=())
    found = by_person(book.proposed.waiting(TODAY))
    assert [(each.who.name, [e.summary for e in each.entries]) for each in found] == [
        ("Ben", ["Later", "Fair"]),
        ("Ana Sousa", ["Plans"]),
    ]


def test_a_book_in_json_keeps_what_waits(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([_box(tmp_path)])
    (tmp_path / "book.json").write_text("".join(book.json_book.parts()), "utf-8")
    other = AddressBook(tmp_path / "other", lambda: NOW)
    other.json_book.run(tmp_path / "book.json")
    assert _waiting(other) == [("Ana Sousa", "Plans")]
    other.close()
