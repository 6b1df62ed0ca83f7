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
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, TimelineQuery
from desktop_app.services.kith import Kith
from desktop_app.services.timeline_list import FEW, FIRST_ROWS

DAY = date(2026, 11, 21)


@pytest.fixture
def kith(tmp_path: Path) -> Iterator[Kith]:
    made = Kith(tmp_path)
    yield made
    made.close()


def _person(kith: Kith, name: str, circle: int | None = None) -> Participant:
    row = kith.people.add(Contact(Person(display_name=name, circle_id=circle))).result()
    return Participant(row, name)


def _log(kith: Kith, summary: str, *people: Participant, days: int = 0, kind: str = "call", **more) -> int:
    entry = Interaction(InteractionKind(kind), DAY - timedelta(days=days), summary, people=people, **more)
    return kith.timeline.log(entry).result()


def _found(kith: Kith, **query) -> list[str]:
    listed = kith.timeline_list
    return [item.summary for item in listed.entries(listed.ids(TimelineQuery(**query)))]


def test_each_filter_and_all_together(kith: Kith) -> None:
    ana, ben = _person(kith, "Ana Sousa", 1), _person(kith, "Ben Carter", 2)
    kith.tags.put([ben.id], add=["work"]).result()
    work = kith.tags.all()[0].id
    _log(kith, "Berlin trip", ana, kind="meal")
    _log(kith, "Prices", ben, days=1, place="Café Luso")
    _log(kith, "Together", ana, ben, days=2, body="the fair in Berlin")
    _log(kith, "Alone", days=3, kind="note")
    assert _found(kith) == ["Berlin trip", "Prices", "Together", "Alone"]
    assert _found(kith, kinds=(InteractionKind.MEAL, InteractionKind.NOTE)) == ["Berlin trip", "Alone"]
    assert _found(kith, circles=(1,)) == ["Berlin trip", "Together"]
    assert _found(kith, tags=(work,)) == ["Prices", "Together"]
    assert _found(kith, person=ben.id) == ["Prices", "Together"]
    assert _found(kith, text="berl") == ["Berlin trip", "Together"]
    assert _found(kith, text="luso") == ["Prices"]
    assert _found(kith, text="carter") == ["Prices", "Together"]
    assert _found(kith, text="ana fair") == ["Together"]
    assert _found(kith, text="???") == []
    assert _found(kith, text="b") == ["Prices", "Together"]
    # Somebody in the circle and somebody else with the tag are not one who is both.
    assert _found(kith, circles=(1,), tags=(work,)) == []
    assert _found(kith, circles=(2,), tags=(work,), text="berlin", person=ana.id, kinds=(InteractionKind.CALL,)) == [
        "Together"
    ]


def test_a_search_has_no_end(kith: Kith) -> None:
    for number in range(260):
        _log(kith, f"Berlin {number}", days=number % 7)
    assert len(_found(kith, text="berlin")) == 260


def test_a_read_nobody_waits_for_is_given_up(kith: Kith) -> None:
    for number in range(300):
        _log(kith, f"Berlin {number}", days=number % 7)
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) == 2

    with pytest.raises(StoppedError):
        kith.timeline_list.ids(TimelineQuery(text="berlin"), stop)
    assert len(asked) == 2
    assert len(kith.timeline_list.ids(TimelineQuery(text="berlin"))) == 300


def test_newest_day_then_clock_then_logged_last(kith: Kith) -> None:
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    _log(kith, "first logged")
    _log(kith, "morning", at=at, zone="UTC")
    _log(kith, "noon", at=at + timedelta(hours=3), zone="UTC")
    _log(kith, "last logged")
    _log(kith, "earlier day", days=1)
    assert _found(kith) == ["noon", "morning", "last logged", "first logged", "earlier day"]


def test_first_rows_are_the_head_of_all(kith: Kith) -> None:
    for number in range(FIRST_ROWS):
        _log(kith, str(number), days=number)
    listed, query = kith.timeline_list, TimelineQuery()
    assert listed.first(query) == (listed.ids(query), True)
    _log(kith, "one more")
    head, whole = listed.first(query) or ([], True)
    assert (list(head), whole) == (list(listed.ids(query))[:FIRST_ROWS], False)
    assert listed.first(TimelineQuery(text="a")) is None


def test_days_and_months_are_found_by_halves(kith: Kith) -> None:
    for days in (0, 0, 3, 40, 41, 400):
        _log(kith, "x", days=days)
    listed = kith.timeline_list
    ids = listed.ids(TimelineQuery())
    rows = {days: listed.row_of_day(ids, DAY - timedelta(days=days)) for days in (-9, 0, 1, 3, 30, 40, 399, 400, 401)}
    assert rows == {-9: 0, 0: 0, 1: 2, 3: 2, 30: 3, 40: 3, 399: 5, 400: 5, 401: 6}
    assert [(month.first.isoformat(), month.row, month.count) for month in listed.months(ids)] == [
        ("2026-11-01", 0, 3),
        ("2026-10-01", 3, 2),
        ("2025-10-01", 5, 1),
    ]
    kith.timeline.remove([ids[0], ids[5]]).result()
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
        kith = Kith(Path(folder))
        listed, there = kith.timeline_list, [_log(kith, "x", days=days) for days in (1, 5, 5, 9)]
        ids = listed.ids(query)
        for batch in batches:
            changed = {_change(kith, there, *step) for step in batch} - {0}
            ids = listed.changed(ids, query, changed)
            assert ids == listed.ids(query)
        kith.close()


def _change(kith: Kith, there: list[int], what: str, which: int, days: int, kind: str, timed: bool) -> int:
    """Do one thing and give the id it was done to, 0 for nothing."""
    at = datetime(2026, 11, 21, which % 24, tzinfo=UTC) if timed else None
    if what == "log":
        there.append(_log(kith, "x", days=days, kind=kind, at=at, zone="UTC" if at else ""))
        return there[-1]
    if not there:
        return 0
    row = there[which % len(there)]
    if what == "remove":
        there.remove(row)
        kith.timeline.remove([row]).result()
        return row
    entry = kith.timeline.interaction(row)
    entry.day, entry.kind, entry.at, entry.zone = (
        DAY - timedelta(days=days),
        InteractionKind(kind),
        at,
        "UTC" if at else "",
    )
    kith.timeline.edit(entry).result()
    return row


def test_one_that_goes_while_others_are_moved_leaves_no_gap(kith: Kith) -> None:
    rows = [_log(kith, "x", days=days) for days in range(9)]
    listed, query = kith.timeline_list, TimelineQuery()
    ids = listed.ids(query)
    new = _log(kith, "new", days=4)
    kith.timeline.remove([rows[4]]).result()
    assert listed.changed(ids, query, {new}) == listed.ids(query)


@pytest.mark.parametrize("kept", ["[1]", "{", '{"kinds": ["nonsense"]}'])
def test_a_query_nobody_wrote_is_refused(kept: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        TimelineQuery.from_json(kept)


def test_a_query_comes_back_as_it_was_kept() -> None:
    query = TimelineQuery(7, (InteractionKind.MEAL,), (1, 2), (3,), "ana")
    assert TimelineQuery.from_json(query.to_json()) == query
    assert TimelineQuery.from_json(TimelineQuery().to_json()) == TimelineQuery()
