"""Strength, weights, budget, suggested circles and relaxing on a real address book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.rules.rule import in_circles
from desktop_app.domain.strength import Level
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 21)
CALL, MEAL, NOTE, SOCIAL = (
    InteractionKind.CALL,
    InteractionKind.MEAL,
    InteractionKind.NOTE,
    InteractionKind.SOCIAL,
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))
    yield book
    book.close()


def _add(book: AddressBook, name: str, **more) -> int:
    tags = more.pop("tags", [])
    return book.people.add(Contact(Person(display_name=name, **more), tags=tags)).result().value


def _log(
    book: AddressBook, people: list[int], *days: int, kind=MEAL, starter: Starter | None = None
) -> None:
    for ago in days:
        who = tuple(Participant(row, "") for row in people)
        book.timeline.log(
            Interaction(kind, TODAY - timedelta(ago), "x", starter=starter, people=who)
        ).result()


def test_what_there_is_without_a_strength(book: AddressBook) -> None:
    clara, likes, notes = (_add(book, name) for name in ("Clara Weiss", "Likes", "Notes"))
    _log(book, [clara], 1100)
    _log(book, [likes], 3, kind=SOCIAL)
    _log(book, [notes], 3, kind=NOTE)
    book.rhythms.set_weight(SOCIAL, 0).result()
    found = [book.rhythms.strength(row, TODAY) for row in (clara, likes, notes)]
    assert [item.level for item in found] == [Level.NONE] * 3
    assert [item.last for item in found] == [TODAY - timedelta(1100), None, None]
    assert [item.uncounted for item in found] == [False, True, False]


def test_strength_counts_what_was_logged_in_two_years(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    assert book.rhythms.strength(ana, TODAY).level is Level.NONE
    _log(book, [ana], 21, 60, 729, starter=Starter.THEY)
    _log(book, [ana], 30, kind=CALL, starter=Starter.YOU)
    _log(book, [ana], 730, 900, -3, kind=CALL)
    _log(book, [ana], 1, kind=NOTE)
    found = book.rhythms.strength(ana, TODAY)
    assert (found.contacts, found.they_started, found.you_started, found.mostly) == (4, 3, 1, MEAL)
    assert found.last == TODAY - timedelta(21)


def test_an_old_tie_keeps_its_last_day(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    _log(book, [ana], 1500)
    found = book.rhythms.strength(ana, TODAY)
    assert (found.level, found.last) == (Level.NONE, TODAY - timedelta(1500))


def test_warmth_names_the_contact_that_holds_it(book: AddressBook) -> None:
    ana = _add(book, "Ana", circle_id=2)
    _log(book, [ana], 3)
    _log(book, [ana], 1, kind=SOCIAL)
    found = book.rhythms.warmth(ana, TODAY)
    assert (found.kept_by.kind, found.kept_by.day, found.due) == (
        MEAL,
        TODAY - timedelta(3),
        date(2026, 12, 18),
    )


def test_weights_are_changed_reset_and_taken_back(book: AddressBook) -> None:
    ana = _add(book, "Ana", circle_id=2)
    _log(book, [ana], 10, kind=CALL)
    due = book.rhythms.warmth(ana, TODAY).due
    book.rhythms.set_weight(CALL, 50).result()
    book.rhythms.set_weight(NOTE, 5).result()
    assert book.rhythms.warmth(ana, TODAY).due == due - timedelta(9)
    book.rhythms.reset_weights().result()
    assert (book.rhythms.weights(), book.rhythms.warmth(ana, TODAY).due) == (DEFAULT_WEIGHTS, due)
    book.history.undo().result()
    assert (book.rhythms.weights()[CALL], book.rhythms.weights()[NOTE]) == (50, 5)
    with pytest.raises(InvalidValueError):
        book.rhythms.set_weight(CALL, 101).result()


def test_the_budget_by_circle_counts_every_person_of_a_contact(book: AddressBook) -> None:
    inner, close = _add(book, "Ida", circle_id=1), _add(book, "Cleo", circle_id=2)
    own, free = _add(book, "Otto", cadence=Cadence(73, 90)), _add(book, "Fay")
    gone, you = _add(book, "Gus", circle_id=1), _add(book, "Me", circle_id=1)
    book.people.archive([gone]).result()
    book.people.set_is_you(you).result()
    _log(book, [inner, close, gone, you, free], 1, 364)
    _log(book, [inner], 365, 500)
    _log(book, [own], 5, kind=NOTE)
    found = book.rhythms.budget(TODAY)
    rows = [
        (item.circle.name if item.circle else None, item.people, round(item.asked), item.made)
        for item in found.circles
    ]
    assert rows == [("Inner", 1, 52, 2), ("Close", 1, 12, 2), (None, 1, 5, 0)]
    assert (found.asked, found.made, found.others) == (69, 4, 2)


def test_whom_to_relax_and_relaxing_them(book: AddressBook) -> None:
    circle, own = (
        _add(book, "Ida", circle_id=1),
        _add(book, "Otto", circle_id=4, cadence=Cadence(10, 15)),
    )
    _add(book, "Late", circle_id=4)
    book.tags.put([tagged := _add(book, "Tag", circle_id=4)], ["family"]).result()
    book.tags.set_rhythm(book.tags.all()[0], Cadence(7, 9)).result()
    assert book.rhythms.budget(TODAY).relax == ()
    later = TODAY + timedelta(20)
    found = book.rhythms.budget(later)
    assert [item.person.name for item in found.relax] == ["Ida", "Tag", "Otto"]
    assert found.saved == round(2 * (365 / 7 - 365 / 30) + 365 / 10 - 365 / 30)
    book.rhythms.relax([item.person.id for item in found.relax]).result()
    assert book.people.contact(circle).person.circle_id == 2
    assert (
        book.people.contact(own).person.cadence
        == book.people.contact(tagged).person.cadence
        == Cadence(30, 45)
    )
    assert book.rhythms.budget(later).asked == found.asked - found.saved
    book.history.undo().result()
    assert book.rhythms.budget(later) == found


def test_a_budget_that_fits_asks_nobody_to_be_relaxed(book: AddressBook) -> None:
    ana, _ = _add(book, "Ana", circle_id=4), _add(book, "Ben", circle_id=4)
    _log(book, [ana], 1, 2, 3)
    assert book.rhythms.budget(TODAY).relax == ()


def test_circles_are_suggested_to_those_who_have_none(book: AddressBook) -> None:
    often, once, never = _add(book, "Often"), _add(book, "Once"), _add(book, "Never")
    _add(book, "Sorted", circle_id=1)
    _log(book, [often], *range(5, 365, 9))
    _log(book, [once], 2)
    _log(book, [never], 1, kind=NOTE)
    found = book.rhythms.suggested_circles(TODAY)
    assert [(item.person_id, item.circle.name if item.circle else None) for item in found] == [
        (once, "Network"), (often, "Inner"), (never, None),
    ]  # fmt: skip
    assert (found[1].log.contacts, found[1].every_days) == (40, 9)
    assert book.rhythms.suggested_circles(TODAY, 1)[0].person_id == once
    book.people.set_circle([once], 4).result()
    assert list(book.rhythms.without_circle()) == [often, never]
    assert [line.name for line in book.people_list.lines(book.rhythms.in_circle(4))] == ["Once"]
    assert list(book.people_list.ids(PeopleQuery.by(in_circles(4)), TODAY)) == [once]


def test_a_kind_that_comes_to_count_counts_for_those_who_have_nothing_else(
    book: AddressBook,
) -> None:
    ana = _add(book, "Ana")
    _log(book, [ana], 4, kind=NOTE)
    assert book.people_list.line(ana).last_contact is None
    book.rhythms.set_weight(NOTE, 20).result()
    assert book.people_list.line(ana).last_contact == TODAY - timedelta(4)
    assert book.check() == []
    book.rhythms.set_weight(NOTE, 0).result()
    assert book.people_list.line(ana).last_contact is None
