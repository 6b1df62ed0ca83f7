"""Who comes to an event, whom you met there, and what is known of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.events import Event, EventPart, is_called_off
from desktop_app.domain.met_lines import met_lines
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, TimelineQuery
from desktop_app.services.address_book import AddressBook

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str, *fields: str, you: bool = False) -> Participant:
    contact = Contact(Person(display_name=name, uid=name, fields=fields, is_you=you))
    return book.people.participant(book.people.add(contact).result().value)


def _event(book: AddressBook, days: int, *comes: Participant, field: str = "") -> int:
    entry = Interaction(InteractionKind.EVENT, TODAY + timedelta(days), "Charity evening")
    return book.events.add(Event(entry, field, comes=comes)).result().value


def _new(name: str) -> Participant:
    return Participant(0, name)


def test_who_comes_may_be_somebody_new_and_one_undo_takes_all_back(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa")
    row = _event(book, 7)
    done = book.events.bring(row, [ana, _new(" Rita Lopes ")], EventPart.COMES).result()
    found = book.events.event(row)
    assert [one.name for one in found.comes] == ["Ana Sousa", "Rita Lopes"]
    assert [one.id for one in found.comes] == done.value
    rita = book.people.contact(done.value[1]).person
    assert (rita.given, rita.family, rita.last_contact) == ("Rita", "Lopes", None)
    book.history.undo().result()
    assert book.events.event(row).comes == ()
    assert book.people_list.counts()  # Rita is gone with it
    assert book.people.id_of(rita.uid) is None
    with pytest.raises(InvalidValueError, match="^person-needs-name$"):
        book.events.bring(row, [_new("  ")], EventPart.COMES).result()


def test_somebody_can_be_left_out_of_one_part_alone(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    row = _event(book, 7, ana)
    book.events.bring(row, [ana], EventPart.TO_MEET).result()
    book.events.leave_out(row, ana.id, EventPart.COMES).result()
    found = book.events.event(row)
    assert (found.comes, found.to_meet) == ((), (ana,))
    assert book.events.leave_out(row, ana.id, EventPart.COMES).result().step is None


def test_who_is_in_the_trash_comes_to_nothing_until_restored(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    row = _event(book, 5, ana, ben)
    book.events.bring(row, [ben], EventPart.TO_MEET).result()
    book.people.trash([ben.id]).result()
    found = book.events.event(row)
    assert (found.comes, found.to_meet) == ((ana,), ())
    assert set(book.meetings.at_event(row, TODAY).guests) == {ana.id}
    (told,) = book.today.page(NOW).events
    assert (told.people, told.to_meet) == (1, 0)
    # What is written meanwhile forgets nothing of them.
    found.field = "local business"
    book.events.edit(found).result()
    book.events.leave_out(row, ana.id, EventPart.COMES).result()
    book.people.restore([ben.id]).result()
    found = book.events.event(row)
    assert (found.field, found.comes, found.to_meet) == ("local business", (ben,), (ben,))


def test_whom_you_met_with_a_line_each_and_what_to_do_next(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa")
    row = _event(book, -1, ana)
    book.events.meet(row, [ana]).result()
    next_step = Reminder("Send her the paper samples", TODAY + timedelta(1))
    rita = (
        book.events.meet(row, [_new("Rita Lopes")], "Bakes for the hotels", next_step)
        .result()
        .value[0]
    )
    book.events.meet(row, [ana], "Short of\ncopy editors").result()
    found = book.events.event(row).entry
    assert met_lines(found.body, found.people) == {
        ana.id: "Short of copy editors",
        rita: "Bakes for the hotels",
    }
    known = book.people.contact(rita).person
    assert (known.met_event, known.met_on) == ("Charity evening", PartialDate(2026, 11, 20))
    assert known.last_contact == TODAY - timedelta(1)
    waiting = book.reminders.waiting(rita)
    assert [(item.text, item.people[0].id) for item in waiting] == [(next_step.text, rita)]
    book.events.set_line(row, ana.id, "").result()
    assert met_lines(book.events.event(row).entry.body, found.people) == {
        rita: "Bakes for the hotels"
    }
    for _ in range(3):
        book.history.undo().result()
    assert book.events.event(row).entry.body == ""
    assert book.reminders.waiting() == []


def test_met_at_is_only_for_those_with_whom_there_was_no_contact(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    call = Interaction(InteractionKind.CALL, TODAY - timedelta(30), people=(ana,))
    book.timeline.log(call).result()
    row = _event(book, -1, ana, ben)
    book.events.meet(row, [ana, ben]).result()
    assert [book.people.contact(one.id).person.met_event for one in (ana, ben)] == [
        "",
        "Charity evening",
    ]
    book.events.unmeet(row, ben.id).result()
    person = book.people.contact(ben.id).person
    assert (person.met_event, person.met_on, person.last_contact) == ("", None, None)
    assert book.events.event(row).entry.people == (ana,)


def test_nobody_was_met_at_an_event_that_is_ahead(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    row = _event(book, 2, ana)
    with pytest.raises(InvalidValueError, match="^event-is-ahead$"):
        book.events.meet(row, [ana]).result()


def test_an_event_called_off_is_asked_about_by_nobody(book: AddressBook) -> None:
    row = _event(book, 2)
    book.events.call_off(row).result()
    assert is_called_off(book.events.event(row), TODAY)
    assert book.events.to_ask(TODAY + timedelta(5)) == []
    book.events.call_off(row, off=False).result()
    assert not is_called_off(book.events.event(row), TODAY)


def test_a_page_tells_what_is_known_of_everybody(book: AddressBook) -> None:
    _add(book, "You", "design", you=True)
    ana, marta = _add(book, "Ana", "publishing"), _add(book, "Marta", "markets")
    book.people.edit(marta.id, introduced_by=ana.id).result()
    talk = Interaction(InteractionKind.CALL, TODAY - timedelta(9), "the fair", people=(ana,))
    book.timeline.log(talk).result()
    note = Interaction(InteractionKind.NOTE, TODAY, "a note", people=(ana,))
    book.timeline.log(note).result()
    need = Need(NeedSide.NEED, Whose.PERSON, "a copy editor", TODAY, ana)
    book.needs.add(need).result()
    row = _event(book, -1, ana, field="local business")
    book.events.bring(row, [marta], EventPart.TO_MEET).result()
    page = book.meetings.at_event(row, TODAY)
    guest = page.guests[ana.id]
    assert guest.last is not None and guest.last.summary == "the fair"
    assert [item.text for item in guest.needs] == ["a copy editor"]
    assert page.guests[marta.id].known_by == (ana,)
    assert (page.is_outside, page.fresh_fields) == (True, ())
    book.events.meet(row, [ana, marta]).result()
    after = book.meetings.at_event(row, TODAY)
    assert after.fresh_fields == ("markets",)
    assert after.guests[ana.id].last == guest.last


def test_today_asks_for_two_weeks(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    _event(book, -15, ana)
    row = _event(book, -14, ana)
    page = book.today.page(NOW)
    assert [(item.entry_id, item.title) for item in page.asked] == [(row, "Charity evening")]
    assert page.count == 0
    book.events.settle(row, ()).result()
    assert book.today.page(NOW).asked == ()


def test_a_timeline_leaves_out_what_is_ahead_unless_it_is_searched(book: AddressBook) -> None:
    call = Interaction(InteractionKind.CALL, TODAY, "the fair")
    logged = book.timeline.log(call).result().value
    ahead, today, past = (_event(book, days) for days in (3, 0, -3))
    lists = book.timeline_list
    everything = TimelineQuery()
    found = lists.ids(everything)
    assert set(found) == {logged, today, past}
    assert lists.first(everything) == (found, True)
    assert lists.changed(found, everything, [ahead, past]) == found
    assert ahead in lists.ids(TimelineQuery(text="charity"))
    assert list(lists.ids(TimelineQuery(kinds=(InteractionKind.EVENT,)))) == [today, past]


def test_every_event_by_its_day(book: AddressBook) -> None:
    later, sooner = _event(book, 9), _event(book, -9)
    assert book.events.heads(TODAY) == [
        (sooner, TODAY - timedelta(9)),
        (later, TODAY + timedelta(9)),
    ]
    assert [event.entry.id for event in book.events.load([later, 99, sooner])] == [later, sooner]
