"""Tags, circles, smart lists, settings and what was told: the little tables beside the people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.cadence import DEFAULT_CIRCLES, Cadence
from desktop_app.domain.changes import Noun, Step
from desktop_app.domain.occurrences import Occurrence
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.rules.rule import STARRED, in_circles
from desktop_app.storage import agenda, circles, people, smart_lists, tags
from desktop_app.storage import settings as preferences
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import agenda as agenda_queries
from desktop_app.storage.queries import circles as circle_queries
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import settings as preference_queries
from desktop_app.storage.queries import smart_lists as list_queries
from desktop_app.storage.queries import tags as tag_queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

T = TypeVar("T")
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


class Book:
    """A store with three people, and what is written to it."""

    def __init__(self, store: Store) -> None:
        self.store, self.db = store, store.reader

        def fill(db: Database) -> None:
            for name in ("Ana", "Ben", "Cleo"):
                people.insert(db, Contact(Person(display_name=name)), NOW)

        self.write(fill)

    def write(self, work: Callable[[Database], T]) -> T:
        """Do this in one transaction."""
        return self.store.write(Step("test"), work).result().value

    def tags_of(self, row: int) -> list[str]:
        """What tags somebody carries."""
        return people_queries.load(self.db, row).tags

    def put(self, rows: list[int], add: list[str], remove: tuple[str, ...] = ()) -> None:
        """Put tags on people, and take others off."""

        def work(db: Database) -> None:
            tags.put(db, rows, tags.tag_ids(db, add), tags.tag_ids(db, remove), TODAY)

        self.write(work)


@pytest.fixture
def book(tmp_path, key: Key | None) -> Iterator[Book]:
    store = Store(tmp_path / "kith", key)
    yield Book(store)
    store.close()


def test_tags_are_put_on_and_taken_off_once(book: Book) -> None:
    book.put([1, 2], ["choir", "clay", "choir"])
    book.put([2, 3], ["choir"], ("clay",))
    assert [book.tags_of(row) for row in (1, 2, 3)] == [["choir", "clay"], ["choir"], ["choir"]]
    names = {tag.name: tag for tag in tag_queries.all_tags(book.db)}
    assert list(names) == ["choir", "clay"]
    assert names["choir"].colour != names["clay"].colour
    assert tag_queries.living_counts(book.db) == {names["choir"].id: 3, names["clay"].id: 1}
    book.store.undo().result()
    assert [book.tags_of(row) for row in (1, 2, 3)] == [["choir", "clay"], ["choir", "clay"], []]


def test_those_away_are_not_counted_and_a_tag_of_nobody_stays(book: Book) -> None:
    book.put([1, 2, 3], ["choir"])
    book.write(lambda db: people.set_columns(db, [1], {"trashed_at": "2026-11-01T00:00:00Z"}))
    book.write(lambda db: people.set_columns(db, [2], {"archived_at": "2026-11-01T00:00:00Z"}))
    (tag,) = tag_queries.all_tags(book.db)
    assert tag_queries.living_counts(book.db) == {tag.id: 1}
    book.put([3], [], ("choir",))
    assert tag_queries.living_counts(book.db) == {}
    assert tag_queries.count(book.db) == 1


def test_a_tag_is_renamed_coloured_given_a_rhythm_and_removed(book: Book) -> None:
    book.put([1], ["choir"])
    (tag,) = tag_queries.all_tags(book.db)
    new = replace(tag, name="Łódź", colour=5, cadence=Cadence(3, 4))
    book.write(lambda db: tags.save(db, new))
    assert tag_queries.all_tags(book.db) == [new]
    assert (tag_queries.id_of(book.db, "Łódź"), tag_queries.id_of(book.db, "choir")) == (
        tag.id,
        None,
    )
    book.write(lambda db: tags.remove(db, tag.id))
    assert (book.tags_of(1), tag_queries.all_tags(book.db)) == ([], [])
    for wanted in (new, tag):
        book.store.undo().result()
        assert tag_queries.all_tags(book.db) == [wanted]
        assert book.tags_of(1) == [wanted.name]


def test_a_rhythm_that_comes_with_a_tag_counts_from_the_day_it_came(book: Book) -> None:
    book.put([1], ["choir"])
    (tag,) = tag_queries.all_tags(book.db)
    book.write(lambda db: tags.save(db, replace(tag, cadence=Cadence(7, 9))))
    book.put([2], ["choir"])
    begun = [people_queries.load_person(book.db, row).rhythm_since for row in (2, 3)]
    assert begun == [TODAY, None]


def test_circles_change_by_themselves_and_come_the_closest_first(book: Book) -> None:
    assert tuple(circle_queries.all_circles(book.db)) == DEFAULT_CIRCLES
    close = replace(DEFAULT_CIRCLES[1], name="Dear", size=None, cadence=None)
    told = []
    book.store.listen(told.append)
    book.write(lambda db: circles.save(db, close))
    assert circle_queries.all_circles(book.db)[1] == close
    assert circle_queries.ids_by_name(book.db)["Dear"] == close.id
    assert told[-1].touches(Noun.CIRCLE, close.id)
    book.store.undo().result()
    assert tuple(circle_queries.all_circles(book.db)) == DEFAULT_CIRCLES


def test_a_smart_list_goes_to_the_end_and_keeps_its_place(book: Book) -> None:
    before = list_queries.all_smart_lists(book.db)
    query = PeopleQuery.by(STARRED, in_circles(1, 2), text="fair")
    row = book.write(lambda db: smart_lists.save(db, SmartList(0, "Fair", query, "star")))
    *others, made = list_queries.all_smart_lists(book.db)
    assert others == before
    assert made == SmartList(row, "Fair", query, "star", max(item.position for item in before) + 1)
    first = replace(before[0], name="Nearest")
    assert book.write(lambda db: smart_lists.save(db, first)) == first.id
    assert list_queries.all_smart_lists(book.db)[0] == first
    book.write(lambda db: smart_lists.remove(db, row))
    assert [item.name for item in list_queries.all_smart_lists(book.db)] == [
        "Nearest",
        *(item.name for item in before[1:]),
    ]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=3,
)  # fmt: skip


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Book]:
    store = Store(tmp_path_factory.mktemp("kith"), key)
    yield Book(store)
    store.close()


@settings(max_examples=25)
@given(value=VALUES)
def test_any_value_is_kept_under_a_name(shared: Book, value: object) -> None:
    shared.write(lambda db: preferences.set_setting(db, "ü/1", value))
    assert preference_queries.setting(shared.db, "ü/1") == value
    assert preference_queries.setting(shared.db, "another") is None


def _occurrence(key: str, series: str = "reminder:u:") -> Occurrence:
    return Occurrence(series, key, NOW, TODAY)


def test_who_was_told_of_one_was_told_of_all_before_it(shared: Book) -> None:
    days = [_occurrence(f"2026-11-{day:02}") for day in (1, 10, 20, 28)]
    other = _occurrence("2026-11-01", "reminder:u2:")
    assert agenda_queries.untold(shared.db, [*days, other], NOW) == [*days, other]
    shared.write(lambda db: agenda.set_told(db, [days[2].name], NOW))
    assert agenda_queries.untold(shared.db, [*days, other], NOW) == [days[3], other]
    assert agenda_queries.is_told(shared.db, days[2].name)
    assert not agenda_queries.is_told(shared.db, days[1].name)
    # Told again it keeps the moment it was told first.
    later = NOW + timedelta(5)
    shared.write(lambda db: agenda.set_told(db, [days[2].name], later))
    stored = shared.db.value("SELECT at FROM announced WHERE occurrence = ?", (days[2].name,))
    assert stored == "2026-11-21T09:30:00Z"


def test_a_clock_that_was_ahead_stands_for_no_others(shared: Book) -> None:
    series = "reminder:ahead:"
    earlier, later = _occurrence("2026-11-01", series), _occurrence("2030-01-01", series)
    shared.write(lambda db: agenda.set_told(db, [later.name], datetime(2030, 1, 1, tzinfo=UTC)))
    assert agenda_queries.untold(shared.db, [earlier, later], NOW) == [earlier]


def test_until_when_was_watched_is_forgotten_when_the_clock_goes_back(shared: Book) -> None:
    assert agenda_queries.watched(shared.db, NOW) is None
    for moment in (NOW, NOW + timedelta(hours=20)):
        shared.write(lambda db, moment=moment: agenda.set_watched(db, moment))
        assert agenda_queries.watched(shared.db, NOW) == moment
    shared.write(lambda db: agenda.set_watched(db, NOW + timedelta(2)))
    assert agenda_queries.watched(shared.db, NOW) is None
    last = datetime.max.replace(tzinfo=UTC)
    assert agenda_queries.watched(shared.db, last) == NOW + timedelta(2)
