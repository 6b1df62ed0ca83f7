"""Favours through the door of the services: kept, brought on, found again, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.favours import (
    FAVOUR,
    Favour,
    FavourKind,
    FavourQuery,
    FavourStep,
    NextKind,
    Passed,
    Side,
)
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)
K, S = FavourKind, FavourStep


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str) -> Participant:
    row = book.people.add(Contact(Person(display_name=name, uid=name))).result().value
    return book.people.participant(row)


def _helped(who: Participant, text: str = "his CV", day: date = TODAY) -> Favour:
    return Favour(K.HELP, Side.GIVEN, S.DONE, day, receiver=who, text=text)


def test_a_favour_is_read_as_it_was_kept(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    told = Favour(
        K.RECOMMENDATION,
        Side.RECEIVED,
        S.RECEIVED,
        TODAY - timedelta(2),
        giver=ana,
        third=ben,
        organisation="Acme Books",
        text="  the spring list ",
        words="The most careful reader I have worked with.",
        link="https://example.org/r",
        outcome="Northwind wrote",
        thanked_on=TODAY,
        may_ask=True,
        passed=(Passed(S.TO_ASK, date(2026, 9, 1)), Passed(S.ASKED, date(2026, 9, 3))),
    )
    row = book.favours.add(told).result().value
    found = book.favours.favour(row)
    assert found.uid
    assert found.created_at == NOW
    expected = replace(
        told,
        text="the spring list",
        id=row,
        uid=found.uid,
        created_at=NOW,
        entry_id=found.entry_id,
        organisation_id=book.organisations.named("acme books").id,  # type: ignore[union-attr]
    )
    assert found == expected
    assert [item.id for item in found.people] == [ana.id, ben.id]


def test_what_took_place_stands_in_the_timeline_and_counts_as_no_contact(book: AddressBook) -> None:
    tom = _add(book, "Tom")
    row = book.favours.add(_helped(tom)).result().value
    entries, _ = book.timeline.page(tom.id)
    assert [(entry.kind, entry.summary, entry.day) for entry in entries] == [
        (InteractionKind.NOTE, "his CV", TODAY)
    ]
    assert book.people.contact(tom.id).person.last_contact is None
    assert book.favours.of_entries([entries[0].id, 99])[entries[0].id][0].id == row
    idea = replace(_helped(tom, "his flat"), step=S.IDEA)
    second = book.favours.add(idea).result().value
    assert len(book.timeline.page(tom.id)[0]) == 1
    book.favours.step(second, S.DONE, TODAY).result()
    assert len(book.timeline.page(tom.id)[0]) == 2


def test_it_hangs_on_an_entry_and_a_reminder_given_with_it(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    favour = Favour(K.INTRODUCTION, Side.GIVEN, S.INTRODUCED, TODAY, receiver=ana, third=ben)
    entry = Interaction(InteractionKind.MESSAGE, TODAY, "introduced Ana to Ben", people=(ana, ben))
    asking = Reminder("Did they meet?", TODAY + timedelta(21), people=(ana, ben))
    done = book.favours.add(favour, entry, asking).result()
    found = book.favours.favour(done.value)
    assert found.entry_id == book.timeline.page(ben.id)[0][0].id
    assert found.reminder_id == book.reminders.waiting(ana.id)[0].id
    assert book.people.contact(ana.id).person.last_contact == TODAY
    assert done.step is not None
    assert (done.step.key, done.step.people) == (
        "favour.kept.introduction.given.introduced",
        ("Ana", "Ben"),
    )
    book.history.undo().result()
    assert book.favours.page() == book.timeline.page()[0] == book.reminders.waiting() == []
    book.history.redo().result()
    assert book.favours.favour(done.value) == found


def test_it_hangs_on_the_entry_with_which_it_took_place_and_is_on_both_pages(
    book: AddressBook,
) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    favour = Favour(K.INTRODUCTION, Side.GIVEN, S.IDEA, TODAY, receiver=ana, third=ben)
    row = book.favours.add(favour).result().value
    asked = Interaction(InteractionKind.MESSAGE, TODAY, "Asked Ana", people=(ana,))
    book.favours.step(row, S.IDEA, TODAY, asked).result()
    asked_row = book.favours.favour(row).entry_id
    book.favours.step(row, S.SECOND_YES, TODAY).result()
    letter = Interaction(InteractionKind.EMAIL, TODAY, "Introduced them", people=(ana, ben))
    done = book.favours.step(row, S.INTRODUCED, TODAY, letter).result()
    entry = book.favours.favour(row).entry_id
    assert entry is not None
    assert entry != asked_row
    for person in (ana, ben):
        assert entry in [item.id for item in book.timeline.page(person.id)[0]]
    assert "Asked Ana" in [item.summary for item in book.timeline.page(ana.id)[0]]
    thanks = Interaction(InteractionKind.CALL, TODAY, "Ana called", people=(ana,))
    book.favours.step(row, S.MET, TODAY, thanks).result()
    assert book.favours.favour(row).entry_id == entry
    book.history.undo().result()
    assert done.step is not None
    book.history.undo(done.step).result()
    assert book.favours.favour(row).entry_id == asked_row


def test_the_note_of_its_own_follows_and_goes_with_it(book: AddressBook) -> None:
    tom, ana = _add(book, "Tom"), _add(book, "Ana")
    row = book.favours.add(_helped(tom)).result().value
    found = book.favours.favour(row)
    changed = replace(found, text="his portfolio", receiver=ana, day=TODAY - timedelta(1))
    book.favours.edit(changed).result()
    entry = book.timeline.page(ana.id)[0][0]
    assert (entry.summary, entry.day) == ("his portfolio", TODAY - timedelta(1))
    assert book.timeline.page(tom.id)[0] == []
    book.favours.edit(replace(changed, step=S.PROMISED)).result()
    assert book.favours.favour(row).entry_id is None
    assert book.timeline.page()[0] == []
    book.favours.edit(changed).result()
    book.favours.remove([row]).result()
    assert book.timeline.page()[0] == []


def test_an_entry_of_ones_own_words_stays(book: AddressBook) -> None:
    tom = _add(book, "Tom")
    entry = Interaction(InteractionKind.CALL, TODAY, "went through his CV", people=(tom,))
    row = book.favours.add(_helped(tom), entry).result().value
    book.favours.edit(replace(book.favours.favour(row), text="his letter")).result()
    book.favours.remove([row]).result()
    assert [item.summary for item in book.timeline.page()[0]] == ["went through his CV"]
    row = book.favours.add(_helped(tom)).result().value
    note = book.timeline.interaction(book.favours.favour(row).entry_id or 0)
    book.timeline.edit(replace(note, body="He got the job.")).result()
    book.favours.remove([row]).result()
    assert [item.body for item in book.timeline.page()[0]] == ["He got the job.", ""]
    row = book.favours.add(_helped(tom)).result().value
    book.timeline.remove([book.favours.favour(row).entry_id or 0]).result()
    book.favours.set_outcome(row, "He got the job").result()
    assert book.favours.favour(row).entry_id is None


def test_an_introduction_step_by_step_and_back(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    start = TODAY - timedelta(30)
    favour = Favour(K.INTRODUCTION, Side.GIVEN, S.IDEA, start, receiver=ana, third=ben)
    row = book.favours.add(favour).result().value
    seen = [book.favours.favour(row)]
    for step, days in ((S.FIRST_YES, 1), (S.SECOND_YES, 2), (S.INTRODUCED, 3), (S.MET, 25)):
        book.favours.step(row, step, start + timedelta(days)).result()
        seen.append(book.favours.favour(row))
    assert seen[3].ask_on == start + timedelta(24)
    assert [item.step for item in seen[-1].passed] == [
        S.IDEA,
        S.FIRST_YES,
        S.SECOND_YES,
        S.INTRODUCED,
    ]
    assert book.giving.under_way(TODAY)[0].next.kind is NextKind.WHAT_CAME
    book.favours.set_outcome(row, "Ben edits her memoir").result()
    assert book.giving.under_way(TODAY) == ()
    for kept in (seen[-1], *reversed(seen[:-1])):
        book.history.undo().result()
        assert book.favours.favour(row) == kept
    book.history.undo().result()
    with pytest.raises(NotFoundError, match="^favour-is-gone$"):
        book.favours.favour(row)


def test_a_command_that_changes_nothing_makes_no_step(book: AddressBook) -> None:
    row = book.favours.add(_helped(_add(book, "Tom"))).result().value
    assert book.favours.step(row, S.DONE, TODAY).result().step is None
    assert book.favours.ask_later(row, book.favours.favour(row).ask_on).result().step is None
    heard: list[ChangeSet] = []
    book.history.listen(heard.append)
    book.favours.set_in_portfolio(row, True, may_ask=True).result()
    assert heard[-1] == ChangeSet({FAVOUR: frozenset({row})})
    assert book.favours.page(FavourQuery(in_portfolio=True))[0].may_ask
    book.favours.set_in_portfolio(row, False, may_ask=True).result()
    assert not book.favours.favour(row).may_ask


def test_what_cannot_be_is_refused_and_nothing_is_kept(book: AddressBook) -> None:
    tom = _add(book, "Tom")
    for bad in (
        replace(_helped(tom), receiver=None),
        replace(_helped(tom), step=S.MET),
        replace(_helped(tom), day=TODAY + timedelta(1)),
        replace(_helped(tom), text="a\0b"),
    ):
        with pytest.raises(InvalidValueError):
            book.favours.add(bad).result()
    assert book.favours.page() == []
    row = book.favours.add(_helped(tom)).result().value
    with pytest.raises(InvalidValueError, match="^favour-step-does-not-follow$"):
        book.favours.step(row, S.LET_GO, TODAY).result()
    with pytest.raises(NotFoundError):
        book.favours.thank(row + 1, TODAY).result()


def test_the_user_is_you_whatever_they_are_called(book: AddressBook) -> None:
    robin, ana = _add(book, "Robin"), _add(book, "Ana")
    book.people.set_is_you(robin.id).result()
    favour = Favour(K.HELP, Side.RECEIVED, S.DONE, TODAY, giver=ana, receiver=robin)
    row = book.favours.add(favour).result().value
    found = book.favours.favour(row)
    assert (found.giver, found.receiver) == (ana, None)
    with pytest.raises(InvalidValueError, match="^favour-needs-somebody$"):
        book.favours.add(_helped(robin)).result()


def test_favours_of_a_person_an_organisation_and_all(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    days = [TODAY - timedelta(number) for number in range(4)]
    rows = [
        book.favours.add(favour).result().value
        for favour in (
            _helped(ana, "one", days[0]),
            Favour(K.HELP, Side.RECEIVED, S.DONE, days[1], giver=ben, text="two"),
            Favour(K.INTRODUCTION, Side.GIVEN, S.INTRODUCED, days[2], receiver=ben, third=ana),
            Favour(K.REFERRAL, Side.RECEIVED, S.NAMED, days[3], giver=ben, organisation="Acme"),
        )
    ]

    def ids(**conditions: object) -> list[int]:
        query = FavourQuery(**conditions)  # type: ignore[arg-type]
        return [rows.index(item.id) for item in book.favours.page(query)]

    acme = book.organisations.named("Acme")
    assert acme is not None
    assert ids() == [0, 1, 2, 3]
    assert ids(person=ana.id) == [0, 2]
    assert ids(person=ben.id) == [1, 2, 3]
    assert ids(organisation=acme.id) == [3]
    assert ids(side=Side.RECEIVED, kinds=(K.HELP,)) == [1]
    assert [item.id for item in book.favours.page(limit=2, offset=1)] == rows[1:3]
    book.people.trash([ana.id]).result()
    assert ids() == [1, 3]
    assert ids(person=ana.id) == [0, 2]
    assert ana.id not in {
        person.id for item in book.giving.under_way(TODAY) for person in item.favour.people
    }


def test_somebody_who_is_deleted_leaves_the_favour_without_a_name(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    row = (
        book.favours.add(Favour(K.HELP, Side.RECEIVED, S.DONE, TODAY, giver=ana, third=ben))
        .result()
        .value
    )
    book.trash.erase([ana.id]).result()
    found = book.favours.favour(row)
    assert (found.side, found.giver, found.third) == (Side.RECEIVED, None, ben)
    book.favours.edit(replace(found, outcome="It went well")).result()
    book.trash.erase([ben.id]).result()
    with pytest.raises(NotFoundError):
        book.favours.favour(row)


def test_what_is_under_way_is_read_the_longest_first(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    ages = {"promise": 90, "thanks": 12, "answer": 7, "asked": 40, "old thanks": 400}
    day = {name: TODAY - timedelta(age) for name, age in ages.items()}
    for favour in (
        Favour(K.HELP, Side.GIVEN, S.PROMISED, day["promise"], receiver=ana, text="promise"),
        Favour(K.HELP, Side.RECEIVED, S.DONE, day["thanks"], giver=ana, text="thanks"),
        Favour(K.ADVICE, Side.RECEIVED, S.ASKED, day["answer"], giver=ana, text="answer"),
        Favour(K.HELP, Side.GIVEN, S.DONE, day["asked"], receiver=ana, text="asked"),
        Favour(K.HELP, Side.RECEIVED, S.DONE, day["old thanks"], giver=ana, text="old thanks"),
        Favour(K.HELP, Side.BETWEEN, S.PROMISED, day["promise"], ana, text="not yours"),
        _helped(ana, "not asked yet"),
    ):
        book.favours.add(favour).result()
    waits = book.giving.under_way(TODAY)
    assert [(item.favour.text, item.next.kind) for item in waits] == [
        ("promise", NextKind.KEEP),
        ("asked", NextKind.WHAT_CAME),
        ("thanks", NextKind.THANK),
        ("answer", NextKind.ANSWER),
    ]
    assert book.giving.of_person(ana.id, TODAY).under_way == waits
    later = waits[1].favour
    book.favours.ask_later(later.id, TODAY + timedelta(30)).result()
    book.favours.thank(waits[2].favour.id, TODAY).result()
    assert [item.favour.text for item in book.giving.under_way(TODAY)] == ["promise", "answer"]
    assert later.id in {item.favour.id for item in book.giving.under_way(TODAY + timedelta(30))}


def test_thanks_may_be_a_contact_in_the_same_step(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    helped = Favour(K.HELP, Side.RECEIVED, S.DONE, TODAY, giver=ana, text="the price list")
    row = book.favours.add(helped).result().value
    entry = Interaction(InteractionKind.MESSAGE, TODAY, "thanked Ana", people=(ana,))
    book.favours.thank(row, TODAY, entry).result()
    assert book.people.contact(ana.id).person.last_contact == TODAY
    assert book.favours.favour(row).thanked_on == TODAY
    book.favours.set_outcome(row, "It sells").result()
    book.favours.tell(row, TODAY).result()
    assert book.giving.under_way(TODAY) == ()
    for _ in range(3):
        book.history.undo().result()
    assert book.people.contact(ana.id).person.last_contact is None
    assert book.favours.favour(row).thanked_on is None


def test_it_is_searched_in_all_it_says(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    row = book.favours.add(replace(_helped(ana, "Lebenslauf"), outcome="Élan")).result().value
    for words in ("lebens", "elan"):
        found = book.search.others(words)
        assert [(item.noun, item.id, item.words) for item in found] == [(FAVOUR, row, "Lebenslauf")]
    book.favours.remove([row]).result()
    assert book.search.others("lebens") == []
    assert Noun("favour") == FAVOUR


def test_a_reminder_of_its_next_step_hangs_on_it_and_leads_back_to_it(book: AddressBook) -> None:
    tom = _add(book, "Tom")
    row = book.favours.add(_helped(tom)).result().value
    other = book.reminders.add(Reminder("Call Tom", TODAY, people=(tom,))).result().value
    done = book.favours.remind(row, Reminder("What came of it?", TODAY)).result()
    found = book.favours.of_reminder(done.value)
    assert found is not None
    assert found.id == row
    assert book.favours.of_reminder(other) is None
    book.history.undo().result()
    assert book.favours.favour(row).reminder_id is None
    with pytest.raises(NotFoundError):
        book.favours.remind(10_000, Reminder("Nothing", TODAY)).result()
