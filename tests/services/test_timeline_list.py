"""Which entries a timeline has: filters, order, changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import StoppedError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, TimelineQuery
from desktop_app.services.address_book import AddressBook
from desktop_app.services.timeline_list import FEW, FIRST_ROWS

DAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    made = AddressBook(tmp_path)
    yield made
    made.close()


def _person(book: AddressBook, name: str, circle: int | None = None) -> Participant:
    row = book.people.add(Contact(Person(display_name=name, circle_id=circle))).result().value
    return Participant(row, name)


def _log(
    book: AddressBook, summary: str, *people: Participant, days: int = 0, kind: str = "call", **more
) -> int:
    entry = Interaction(
        InteractionKind(kind), DAY - timedelta(days=days), summary, people=people, **more
    )
    return book.timeline.log(entry).result().value


def _found(book: AddressBook, **query) -> list[str]:
    listed = book.timeline_list
    return [item.summary for item in listed.entries(listed.ids(TimelineQuery(**query)))]


def test_what_has_a_favour_of_some_kind_is_found_beside_kinds_of_entries(book: AddressBook) -> None:
    ana, ben = _person(book, "Ana"), _person(book, "Ben")
    _log(book, "Coffee", ana, kind="coffee")
    help_ = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, DAY, receiver=ana, text="her CV")
    loan = Favour(FavourKind.LOAN, Side.GIVEN, FavourStep.GIVEN, DAY, receiver=ben, text="a book")
    row = book.favours.add(help_).result().value
    book.favours.add(loan).result()
    assert _found(book, favours=("help",)) == ["her CV"]
    assert _found(book, favours=("help", "loan")) == ["a book", "her CV"]
    assert _found(book, person=ana.id, favours=("help", "loan")) == ["her CV"]
    assert set(_found(book, kinds=(InteractionKind.COFFEE,), favours=("loan",))) == {
        "Coffee",
        "a book",
    }
    (entry,) = book.timeline_list.ids(TimelineQuery(favours=("help",)))
    assert [item.id for item in book.timeline_list.favours([entry])[entry]] == [row]
    kept = TimelineQuery(ana.id, favours=("help",))
    assert TimelineQuery.from_json(kept.to_json()) == kept


def test_each_filter_and_all_together(book: AddressBook) -> None:
    ana, ben = _person(book, "Ana Sousa", 1), _person(book, "Ben Carter", 2)
    book.tags.put([ben.id], add=["work"]).result()
    work = book.tags.all()[0].id
    _log(book, "Berlin trip", ana, kind="meal")
    _log(book, "Prices", ben, days=1, place="Café Luso")
    _log(book, "Together", ana, ben, days=2, body="the fair in Berlin")
    _log(book, "Alone", days=3, kind="note")
    assert _found(book) == ["Berlin trip", "Prices", "Together", "Alone"]
    assert _found(book, kinds=(InteractionKind.MEAL, InteractionKind.NOTE)) == [
        "Berlin trip",
        "Alone",
    ]
    assert _found(book, circles=(1,)) == ["Berlin trip", "Together"]
    assert _found(book, tags=(work,)) == ["Prices", "Together"]
    assert _found(book, person=ben.id) == ["Prices", "Together"]
    assert _found(book, text="berl") == ["Berlin trip", "Together"]
    assert _found(book, text="luso") == ["Prices"]
    assert _found(book, text="carter") == ["Prices", "Together"]
    assert _found(book, text="ana fair") == ["Together"]
    assert _found(book, text="???") == []
    assert _found(book, text="b") == ["Prices", "Together"]
    # Somebody in the circle and somebody else with the tag are not one who is both.
    assert _found(book, circles=(1,), tags=(work,)) == []
    assert _found(
        book,
        circles=(2,),
        tags=(work,),
        text="berlin",
        person=ana.id,
        kinds=(InteractionKind.CALL,),
    ) == ["Together"]


def test_a_search_has_no_end(book: AddressBook) -> None:
    for number in range(260):
        _log(book, f"Berlin {number}", days=number % 7)
    assert len(_found(book, text="berlin")) == 260


def test_a_read_nobody_waits_for_is_given_up(book: AddressBook) -> None:
    for number in range(300):
        _log(book, f"Berlin {number}", days=number % 7)
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) == 2

    with pytest.raises(StoppedError):
        book.timeline_list.ids(TimelineQuery(text="berlin"), stop)
    assert len(asked) == 2
    assert len(book.timeline_list.ids(TimelineQuery(text="berlin"))) == 300


def test_newest_day_then_clock_then_logged_last(book: AddressBook) -> None:
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    _log(book, "first logged")
    _log(book, "morning", at=at, zone="UTC")
    _log(book, "noon", at=at + timedelta(hours=3), zone="UTC")
    _log(book, "last logged")
    _log(book, "earlier day", days=1)
    assert _found(book) == ["noon", "morning", "last logged", "first logged", "earlier day"]


def test_first_rows_are_the_head_of_all(book: AddressBook) -> None:
    for number in range(FIRST_ROWS):
        _log(book, str(number), days=number)
    listed, query = book.timeline_list, TimelineQuery()
    assert listed.first(query) == (listed.ids(query), True)
    _log(book, "one more")
    head, whole = listed.first(query) or ([], True)
    assert (list(head), whole) == (list(listed.ids(query))[:FIRST_ROWS], False)
    assert listed.first(TimelineQuery(text="a")) is None


def test_days_and_months_are_found_by_halves(book: AddressBook) -> None:
    for days in (0, 0, 3, 40, 41, 400):
        _log(book, "x", days=days)
    listed = book.timeline_list
    ids = listed.ids(TimelineQuery())
    rows = {
        days: listed.row_of_day(ids, DAY - timedelta(days=days))
        for days in (-9, 0, 1, 3, 30, 40, 399, 400, 401)
    }
    assert rows == {-9: 0, 0: 0, 1: 2, 3: 2, 30: 3, 40: 3, 399: 5, 400: 5, 401: 6}
    assert [(month.first.isoformat(), month.row, month.count) for month in listed.months(ids)] == [
        ("2026-11-01", 0, 3),
        ("2026-10-01", 3, 2),
        ("2025-10-01", 5, 1),
    ]
    book.timeline.remove([ids[0], ids[5]]).result()
    assert listed.row_of_day(ids, DAY - timedelta(days=3)) == 2
    assert [month.row for month in listed.months(ids)][-1] in (3, 5)


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["log", "edit", "remove"]),
        st.integers(0, 40),
        st.integers(0, 9),
        st.sampled_from(["call", "note"]),
        st.booleans(),
    ),
    max_size=FEW + 3,
)


@settings(max_examples=40)
@given(batches=st.lists(_STEPS, min_size=1, max_size=4), filtered=st.booleans())
def test_changes_moved_one_by_one_give_what_reading_anew_gives(batches, filtered: bool) -> None:
    query = TimelineQuery(kinds=(InteractionKind.CALL,)) if filtered else TimelineQuery()
    with TemporaryDirectory() as folder:
        book = AddressBook(Path(folder))
        listed, there = book.timeline_list, [_log(book, "x", days=days) for days in (1, 5, 5, 9)]
        ids = listed.ids(query)
        for batch in batches:
            changed = {_change(book, there, *step) for step in batch} - {0}
            ids = listed.changed(ids, query, changed)
            assert ids == listed.ids(query)
        book.close()


def _change(
    book: AddressBook, there: list[int], what: str, which: int, days: int, kind: str, timed: bool
) -> int:
    """Do one thing and give the id it was done to, 0 for nothing."""
    at = datetime(2026, 11, 21, which % 24, tzinfo=UTC) if timed else None
    if what == "log":
        there.append(_log(book, "x", days=days, kind=kind, at=at, zone="UTC" if at else ""))
        return there[-1]
    if not there:
        return 0
    row = there[which % len(there)]
    if what == "remove":
        there.remove(row)
        book.timeline.remove([row]).result()
        return row
    entry = book.timeline.interaction(row)
    entry.day, entry.kind, entry.at, entry.zone = (
        DAY - timedelta(days=days),
        InteractionKind(kind),
        at,
        "UTC" if at else "",
    )
    book.timeline.edit(entry).result()
    return row


def test_one_that_goes_while_others_are_moved_leaves_no_gap(book: AddressBook) -> None:
    rows = [_log(book, "x", days=days) for days in range(9)]
    listed, query = book.timeline_list, TimelineQuery()
    ids = listed.ids(query)
    new = _log(book, "new", days=4)
    book.timeline.remove([rows[4]]).result()
    assert listed.changed(ids, query, {new}) == listed.ids(query)


@pytest.mark.parametrize("kept", ["[1]", "{", '{"kinds": ["nonsense"]}'])
def test_a_query_nobody_wrote_is_refused(kept: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        TimelineQuery.from_json(kept)


def test_a_query_comes_back_as_it_was_kept() -> None:
    query = TimelineQuery(7, (InteractionKind.MEAL,), (1, 2), (3,), "ana")
    assert TimelineQuery.from_json(query.to_json()) == query
    assert TimelineQuery.from_json(TimelineQuery().to_json()) == TimelineQuery()
