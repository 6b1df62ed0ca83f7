"""Which entries a timeline holds and in which order, compared with what a reader of all of them would
say."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Step
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, TimelineQuery
from desktop_app.storage import people, timeline
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import tags as tag_queries
from desktop_app.storage.queries import timeline_list

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

NOW = datetime(2026, 11, 21, tzinfo=UTC)
FIRST = date(2026, 10, 20)
K = InteractionKind
KINDS = (K.CALL, K.MEAL, K.NOTE)
NAMES = ("Ana Sousa", "Ben Carter", "Cleo Łódź", "Dev")
WORDS = ("fair", "book", "Porto")


@dataclass
class Filled:
    """A store of some people and some entries, and what is in it."""

    store: Store
    entries: list[Interaction]
    circles: dict[int, int | None]
    tags: dict[int, set[int]]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Filled]:
    """Four people, three of them in circles and two with tags; forty entries on twenty days."""
    store = Store(tmp_path_factory.mktemp("kith"), key)

    def fill(db) -> list[Interaction]:
        made = [
            Contact(Person(display_name=name, circle_id=(1, 2, 2, None)[row]), tags=[["choir"], ["choir", "clay"], [], []][row])
            for row, name in enumerate(NAMES)
        ]  # fmt: skip
        who = [
            Participant(people.insert(db, contact, NOW), contact.person.display_name)
            for contact in made
        ]
        entries = []
        for number in range(40):
            day = FIRST + timedelta(number * 7 % 20)
            at = datetime.combine(day, time(number % 24), UTC) if number % 3 else None
            with_whom = tuple(person for row, person in enumerate(who) if number >> row & 1)
            summary = f"{WORDS[number % 3]} number{number}"
            entry = Interaction(
                KINDS[number % 3], day, summary, at=at, zone="UTC" if at else "", people=with_whom
            )
            entry.id = timeline.insert(db, entry, NOW)
            entries.append(entry)
        return entries

    entries = store.write(Step("fill"), fill).result().value
    known = {tag.name: tag.id for tag in tag_queries.all_tags(store.reader)}
    circles: dict[int, int | None] = {1: 1, 2: 2, 3: 2, 4: None}
    tags = {1: {known["choir"]}, 2: {known["choir"], known["clay"]}, 3: set[int](), 4: set[int]()}
    yield Filled(store, entries, circles, tags)
    store.close()


def _holds(filled: Filled, query: TimelineQuery, entry: Interaction) -> bool:
    """What the words of `TimelineQuery` say of an entry."""
    who = {person.id for person in entry.people}
    said = f"{entry.summary} {' '.join(person.name for person in entry.people)}".lower()
    return (
        (query.person is None or query.person in who)
        and (not query.kinds or entry.kind in query.kinds)
        and all(
            any(word.startswith(part) for word in said.split())
            for part in query.text.lower().split()
        )
        and any(
            (not query.circles or filled.circles[person] in query.circles)
            and (not query.tags or filled.tags[person] & set(query.tags))
            for person in (who if query.circles or query.tags else {1})
        )
    )


def _newest_first(entries: list[Interaction]) -> list[int]:
    order = lambda entry: (entry.day, entry.at.isoformat() if entry.at else "", entry.id)  # noqa: E731
    return [entry.id for entry in sorted(entries, key=order, reverse=True)]


QUERIES = st.builds(
    TimelineQuery,
    st.none() | st.integers(1, 5),
    st.lists(st.sampled_from(KINDS), max_size=2, unique=True).map(tuple),
    st.lists(st.integers(1, 3), max_size=2, unique=True).map(tuple),
    st.lists(st.integers(1, 3), max_size=2, unique=True).map(tuple),
    st.sampled_from(("", "fa", "BOOK", "porto ana", "ben fair", "number3", "zzz", "  ")),
)


@settings(max_examples=150)
@given(query=QUERIES)
def test_a_query_gives_what_a_reader_of_all_entries_would_find(
    filled, query: TimelineQuery
) -> None:
    wanted = _newest_first([entry for entry in filled.entries if _holds(filled, query, entry)])
    found = timeline_list.ids(filled.store.reader, query)
    assert list(found) == wanted
    assert list(timeline_list.ids(filled.store.reader, query, 3)) == wanted[:3]
    some = [entry.id for entry in filled.entries[::2]]
    among = timeline_list.ids(filled.store.reader, query, among=some)
    assert list(among) == [row for row in wanted if row in some]


@given(days=st.integers(-400, 400))
def test_a_day_is_found_where_it_is_or_would_be(filled, days: int) -> None:
    db, day = filled.store.reader, FIRST + timedelta(days)
    found = timeline_list.ids(db, TimelineQuery())
    row = timeline_list.row_of_day(db, found, day)
    held = {entry.id: entry.day for entry in filled.entries}
    older = [place for place, entry in enumerate(found) if held[entry] <= day]
    assert row == (older[0] if older else len(found))
    if older:
        assert timeline_list.day_of(db, found, row) == held[found[row]] <= day


@given(gone=st.sets(st.integers(1, 45)), data=st.data())
def test_what_goes_and_comes_back_stands_where_it_stood(filled, gone: set[int], data) -> None:
    db = filled.store.reader
    whole = timeline_list.ids(db, TimelineQuery())
    left = timeline_list.without(whole, sorted(gone))
    assert list(left) == [row for row in whole if row not in gone]
    back = data.draw(st.permutations(sorted(gone & set(whole))))
    timeline_list.put(db, left, back)
    assert left == whole


def test_an_entry_is_found_among_those_shown(filled) -> None:
    found = timeline_list.ids(filled.store.reader, TimelineQuery())
    assert [timeline_list.row_of(found, entry) for entry in found] == list(range(len(found)))
    assert timeline_list.row_of(found, 10_000) == -1
    nothing = array("q")
    assert timeline_list.row_of(nothing, 1) == -1
    assert timeline_list.row_of_day(filled.store.reader, nothing, FIRST) == 0
