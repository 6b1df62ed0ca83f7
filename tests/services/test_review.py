"""What the weekly review goes through, read from a real address book."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

NOW = datetime(2026, 11, 21, 14, 30, tzinfo=ZoneInfo("Europe/Lisbon"))
TODAY = NOW.date()


def test_a_week_with_everything_in_it(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW.astimezone(UTC))

    def add(name: str, **more: object) -> int:
        return (
            book.people.add(
                Contact(Person(display_name=name, rhythm_since=TODAY - timedelta(700), **more))
            )
            .result()
            .value
        )

    ana, yearly, later = add("Ana", circle_id=1), add("Yve", circle_id=4), add("Lou", circle_id=2)
    for days in (0, 6, 7, 7, 60):
        entry = Interaction(
            InteractionKind.MEAL,
            TODAY - timedelta(days),
            "Lunch",
            people=(Participant(later, "Lou"),),
        )
        book.timeline.log(entry).result()
    for text, days in (("Late", -2), ("Now", 0), ("Soon", 2)):
        book.reminders.add(Reminder(text, TODAY + timedelta(days))).result()
    put_off = add("Pat", circle_id=1)
    book.today.put_off(Participant(put_off, "Pat"), TODAY, TODAY + timedelta(9)).result()
    found = book.reviews.review(NOW)
    assert [(day, len(entries)) for day, entries in found.days] == [
        (TODAY - timedelta(days), 1 if days in (0, 6) else 0) for days in range(7)
    ]
    assert [item.text for item in found.reminders] == ["Late"]
    assert [(item.line.id, item.put_off, item.longer) for item in found.people] == [
        (ana, False, Cadence(30, 45)), (put_off, True, Cadence(30, 45)), (yearly, False, None),
    ]  # fmt: skip
    assert {item.person.id for item in found.relax} == {ana, put_off}
    assert [item.line.id for item in found.next_week] == [ana, yearly]
    book.close()


def test_many_entries_on_one_day_are_all_there(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW.astimezone(UTC))
    for number in range(450):
        book.timeline.log(
            Interaction(InteractionKind.NOTE, TODAY - timedelta(number % 9), str(number))
        ).result()
    days = book.reviews.review(NOW).days
    assert [day for day, _ in days] == [
        date.fromordinal(TODAY.toordinal() - number) for number in range(7)
    ]
    assert [len(entries) for _, entries in days] == [50] * 7
    book.close()


def _picked(book: AddressBook, *people: Participant) -> int:
    """What the review makes of somebody picked for next week."""
    reminder = Reminder("Be in touch", TODAY + timedelta(2), origin=Origin.CADENCE, people=people)
    return book.reminders.add(reminder).result().value


def test_whoever_was_reached_is_not_to_be_reached_again_and_undo_brings_it_back(
    tmp_path: Path,
) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW.astimezone(UTC))
    ana, ben = (
        Participant(book.people.add(Contact(Person(display_name=name))).result().value, name)
        for name in ("Ana", "Ben")
    )
    alone, both = _picked(book, ana), _picked(book, ana, ben)
    by_hand = book.reminders.add(Reminder("Ask Ana", TODAY, people=(ana,))).result().value
    done = lambda: [row for row in (alone, both, by_hand) if book.reminders.reminder(row).done_at]  # noqa: E731
    book.timeline.log(Interaction(InteractionKind.NOTE, TODAY, "Likes tea", people=(ana,))).result()
    book.timeline.log(
        Interaction(InteractionKind.CALL, TODAY - timedelta(40), "Long ago", people=(ana,))
    ).result()
    assert done() == []
    book.timeline.log(Interaction(InteractionKind.CALL, TODAY, "Called", people=(ana,))).result()
    assert done() == [alone]
    book.history.undo().result()
    assert done() == []
    book.today.done(
        ana, TODAY, Interaction(InteractionKind.CALL, TODAY, "Called", people=(ana,))
    ).result()
    assert done() == [alone]
    book.timeline.log(Interaction(InteractionKind.MEAL, TODAY, "Lunch", people=(ben, ana))).result()
    assert done() == [alone, both]
    book.close()
