"""Reminders in the database: what waits and in which order, whom it is about, and what being in
touch settles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.storage import people, reminders
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import reminders as queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

T = TypeVar("T")
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
ANA, BEN, CLEO = (
    Participant(row, name, name) for row, name in enumerate(("Ana", "Ben", "Cleo"), 1)
)


class Book:
    """A store in which Ana, Ben and Cleo are."""

    def __init__(self, store: Store) -> None:
        self.store, self.db = store, store.reader

        def fill(db: Database) -> None:
            for person in (ANA, BEN, CLEO):
                people.insert(db, Contact(Person(display_name=person.name, uid=person.uid)), NOW)

        self.write(fill)

    def write(self, work: Callable[[Database], T]) -> T:
        """Do this in one transaction."""
        return self.store.write(Step("test"), work).result().value

    def add(self, text: str = "Call", due: date = TODAY, **more) -> int:
        """A reminder more; gives its id."""
        return self.write(lambda db: reminders.insert(db, Reminder(text, due, **more), NOW))

    def trash(self, *rows: int) -> None:
        """Put people into the trash."""
        values = {"trashed_at": "2026-11-01T00:00:00Z"}
        self.write(lambda db: people.set_columns(db, rows, values))

    def texts(self) -> list[str]:
        """What waits, in order."""
        return [found.text for found in queries.waiting(self.db)]


@pytest.fixture
def book(tmp_path, key: Key | None) -> Iterator[Book]:
    store = Store(tmp_path / "kith", key)
    yield Book(store)
    store.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Book]:
    """One for many reminders: a test takes away what it added."""
    store = Store(tmp_path_factory.mktemp("kith"), key)
    yield Book(store)
    store.close()


MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.sampled_from((UTC,)))
REMINDERS = st.builds(
    Reminder,
    st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=20),
    st.dates(),
    st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.sampled_from(("", "Asia/Kathmandu")),
    st.sampled_from(("", "FREQ=DAILY", "FREQ=FORTNIGHTLY")),
    st.none() | st.dates(),
    st.sampled_from(Origin),
    st.permutations((ANA, BEN, CLEO)).flatmap(
        lambda who: st.integers(0, 3).map(lambda count: tuple(who[:count]))
    ),
    st.none() | MOMENTS,
    st.none() | MOMENTS,
    uid=st.uuids().map(str),
    created_at=MOMENTS,
    from_done=st.booleans(),
)


@settings(max_examples=30)
@given(reminder=REMINDERS, changed=REMINDERS)
def test_what_is_stored_is_what_was_given_and_what_is_saved_what_it_became(
    shared: Book, reminder: Reminder, changed: Reminder
) -> None:
    row = shared.write(lambda db: reminders.insert(db, reminder, NOW))
    try:
        assert queries.load_one(shared.db, row) == replace(reminder, id=row)
        # Who made it when, and what it is called for ever, no change touches.
        new = replace(changed, id=row, uid=reminder.uid, created_at=reminder.created_at)
        shared.write(lambda db: reminders.save(db, new))
        assert queries.load_one(shared.db, row) == new
    finally:
        shared.write(lambda db: reminders.remove(db, [row]))
    with pytest.raises(NotFoundError, match="reminder-is-gone"):
        queries.load_one(shared.db, row)


def test_one_without_a_uid_gets_one_and_the_moment_it_was_made(book: Book) -> None:
    first, second = (queries.load_one(book.db, book.add()) for _ in range(2))
    assert first.uid
    assert first.uid != second.uid
    assert first.created_at == NOW


def test_the_earliest_waits_first_with_a_time_before_without_and_as_they_were_made(
    book: Book,
) -> None:
    book.add("late", TODAY + timedelta(1))
    book.add("any time")
    book.add("noon", time_of_day=time(12))
    book.add("morning", time_of_day=time(9, 5))
    book.add("any time too")
    book.add("first of all", date.min)
    book.add("done", done_at=NOW)
    wanted = ["first of all", "morning", "noon", "any time", "any time too", "late"]
    assert book.texts() == wanted
    assert [found.text for found in queries.waiting(book.db, limit=2)] == wanted[:2]
    assert sorted(found.text for found in queries.due_until(book.db, TODAY)) == sorted(wanted[:-1])


def test_what_is_about_the_trash_alone_is_silent_and_comes_back_with_it(book: Book) -> None:
    alone, both = book.add("alone", people=(ANA,)), book.add("both", people=(ANA, BEN))
    nobody = book.add("nobody")
    book.trash(1)
    assert book.texts() == ["both", "nobody"]
    assert [found.id for found in queries.due_until(book.db, TODAY)] == [both, nobody]
    assert [queries.is_silent(book.db, row) for row in (alone, both, nobody, 999)] == [
        True,
        False,
        False,
        True,
    ]
    # On the page of the one in the trash it stands all the same.
    assert [found.text for found in queries.waiting(book.db, 1)] == ["alone", "both"]
    book.trash(2)
    assert book.texts() == ["nobody"]
    book.write(lambda db: people.set_columns(db, [1, 2], {"trashed_at": None}))
    assert book.texts() == ["alone", "both", "nobody"]


def test_those_of_one_person_are_hers_alone(book: Book) -> None:
    book.add("Ana’s", people=(ANA,))
    book.add("theirs", people=(BEN, ANA))
    book.add("Ben’s", people=(BEN,))
    book.add("nobody’s")
    assert [found.text for found in queries.waiting(book.db, 1)] == ["Ana’s", "theirs"]
    assert [found.text for found in queries.waiting(book.db, 3)] == []
    theirs = queries.waiting(book.db, 1)[1]
    assert [person.name for person in theirs.people] == ["Ben", "Ana"]


def test_done_ones_are_listed_the_last_done_first(book: Book) -> None:
    for hours in (3, 1, 2):
        book.add(str(hours), done_at=NOW + timedelta(hours=hours))
    book.add("waits")
    assert [found.text for found in queries.done(book.db)] == ["3", "2", "1"]
    assert [found.text for found in queries.done(book.db, 1)] == ["3"]


def test_due_about_somebody_is_neither_later_nor_put_off_nor_done(book: Book) -> None:
    book.add("due", people=(ANA,))
    book.add("earlier", TODAY - timedelta(9), people=(ANA, BEN))
    book.add("later", TODAY + timedelta(1), people=(ANA,))
    book.add("put off", people=(ANA,), snoozed_until=NOW)
    book.add("done", people=(ANA,), done_at=NOW)
    book.add("Cleo’s", people=(CLEO,))
    found = queries.due_about(book.db, [1, 2], TODAY)
    assert [item.text for item in found] == ["earlier", "due"]
    assert queries.due_about(book.db, [], TODAY) == []


def test_saving_or_removing_what_is_gone_is_told_or_nothing(book: Book) -> None:
    with pytest.raises(NotFoundError, match="reminder-is-gone"):
        book.write(lambda db: reminders.save(db, Reminder("x", TODAY, id=99)))
    book.write(lambda db: reminders.remove(db, [99]))
    assert book.store.undoable() == Step("test")


def _meet(book: Book, *who: Participant, day: date = TODAY, kind=InteractionKind.COFFEE) -> None:
    entry = Interaction(kind, day, "x", people=who)
    book.write(lambda db: reminders.settle(db, entry, NOW))


def test_being_in_touch_settles_what_asked_for_that_alone(book: Book) -> None:
    row = book.add("Be in touch", people=(ANA,), origin=Origin.CADENCE, snoozed_until=NOW)
    _meet(book, BEN, ANA)
    found = queries.load_one(book.db, row)
    assert (found.done_at, found.snoozed_until) == (NOW, None)
    logged = book.db.rows("SELECT reminder_id, due, action, at FROM reminder_log")
    assert logged == [(row, "2026-11-21", "done", "2026-11-21T09:30:00Z")]
    book.store.undo().result()
    found = queries.load_one(book.db, row)
    assert (found.done_at, found.snoozed_until) == (None, NOW)
    assert book.db.rows("SELECT * FROM reminder_log") == []


def test_anything_else_is_the_users_to_tick(book: Book) -> None:
    others = {
        "own words": {"origin": Origin.HAND},
        "a promise": {"origin": Origin.PROMISE},
        "repeats": {"rule": "FREQ=DAILY"},
        "asks for more people": {"people": (ANA, CLEO)},
        "asks for nobody": {"people": ()},
        "asks for another": {"people": (CLEO,)},
    }
    for text, more in others.items():
        book.add(text, **{"people": (ANA,), "origin": Origin.CADENCE} | more)
    _meet(book, ANA, BEN)
    assert sorted(book.texts()) == sorted(others)


def test_a_note_or_what_passed_before_it_was_asked_for_settles_nothing(book: Book) -> None:
    row = book.add(people=(ANA,), origin=Origin.CADENCE)
    _meet(book, ANA, kind=InteractionKind.NOTE)
    _meet(book, ANA, day=TODAY - timedelta(1))
    _meet(book)
    assert queries.load_one(book.db, row).done_at is None
    _meet(book, ANA)
    assert queries.load_one(book.db, row).done_at == NOW


def test_who_is_gone_for_good_is_no_longer_named(book: Book) -> None:
    both, alone = book.add(people=(ANA, BEN)), book.add(people=(ANA,))
    book.write(lambda db: people.remove(db, [1]))
    assert queries.load_one(book.db, both).people == (BEN,)
    assert queries.load_one(book.db, alone).people == ()
    book.store.undo().result()
    assert queries.load_one(book.db, both).people == (ANA, BEN)


def test_people_stand_in_the_order_they_are_named_also_after_a_change(book: Book) -> None:
    row = book.add(people=(CLEO, ANA))
    found = queries.load_one(book.db, row)
    for who in ((BEN, CLEO, ANA), (ANA, CLEO), (CLEO, ANA, BEN), (), (BEN, ANA, BEN)):
        book.write(lambda db, who=who: reminders.save(db, replace(found, people=who)))
        assert queries.load_one(book.db, row).people == tuple(dict.fromkeys(who))
    for who in ((), (CLEO, ANA, BEN), (ANA, CLEO), (BEN, CLEO, ANA), (CLEO, ANA)):
        book.store.undo().result()
        assert queries.load_one(book.db, row).people == who
