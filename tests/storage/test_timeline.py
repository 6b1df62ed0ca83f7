"""Entries of the timeline in the database: what is stored of them, pages of any size, and what goes
with whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Noun, Step
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.person import Contact, Person, Photo
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter
from desktop_app.storage import people, timeline
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import timeline as queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

T = TypeVar("T")
K = InteractionKind
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 20)
ANA, BEN, CLEO = (
    Participant(row, name, name) for row, name in enumerate(("Ana", "Ben", "Cleo"), 1)
)


@dataclass
class Book:
    """A store in which Ana, Ben (who has a photo) and Cleo are, and thirty entries."""

    store: Store
    entries: list[Interaction]

    @property
    def db(self) -> Database:
        """To read from."""
        return self.store.reader

    def write(self, work: Callable[[Database], T]) -> T:
        """Do this in one transaction."""
        return self.store.write(Step("test"), work).result().value


def _entry(number: int) -> Interaction:
    """Of few days and hours, so that many stand side by side."""
    day = DAY - timedelta(number // 6 % 5)
    at = datetime.combine(day, time(8 + number % 2), UTC) if number % 6 > 2 else None
    who = tuple(person for row, person in enumerate((ANA, BEN, CLEO)) if number >> row & 1)
    return Interaction(list(K)[number % 4], day, f"number {number}", at=at, people=who)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Book]:
    store = Store(tmp_path_factory.mktemp("kith"), key)

    def fill(db: Database) -> list[Interaction]:
        for person in (ANA, BEN, CLEO):
            photo = Photo(b"x") if person is BEN else None
            contact = Contact(Person(display_name=person.name, uid=person.uid), photo=photo)
            people.insert(db, contact, NOW)
        made = [_entry(number) for number in range(30)]
        return [replace(entry, id=timeline.insert(db, entry, NOW)) for entry in made]

    made = store.write(Step("fill"), fill).result().value
    yield Book(store, made)
    store.close()


def _newest_first(entries: list[Interaction]) -> list[int]:
    def place(entry: Interaction) -> tuple[date, str, int]:
        return entry.day, entry.at.isoformat() if entry.at else "", entry.id

    return [entry.id for entry in sorted(entries, key=place, reverse=True)]


@settings(max_examples=40)
@given(
    person=st.sampled_from((None, 1, 2, 3, 99)),
    kinds=st.lists(st.sampled_from(list(K)[:5]), max_size=3, unique=True),
    size=st.integers(1, 31),
)
def test_pages_of_any_size_hold_every_entry_once_and_in_order(
    book: Book, person: int | None, kinds: list[K], size: int
) -> None:
    wanted = [
        entry
        for entry in book.entries
        if (person is None or person in {one.id for one in entry.people})
        and (not kinds or entry.kind in kinds)
    ]
    found, end, pages = [], None, 0
    while pages == 0 or end is not None:
        page, end = queries.page(book.db, person, kinds, end, size)
        assert len(page) <= size
        found += page
        pages += 1
    assert [entry.id for entry in found] == _newest_first(wanted)
    # The last page says that it is: nobody is sent for an empty one.
    assert pages == max(1, -(-len(wanted) // size))


def test_an_entry_that_comes_between_two_pages_shifts_nothing(book: Book) -> None:
    first, end = queries.page(book.db, limit=10)
    row = book.write(lambda db: timeline.insert(db, Interaction(K.CALL, DAY, "new"), NOW))
    second, _ = queries.page(book.db, after=end, limit=20)
    book.write(lambda db: timeline.remove(db, [row]))
    assert [entry.id for entry in (*first, *second)] == _newest_first(book.entries)


def test_entries_are_loaded_newest_first_whatever_is_asked_and_gone_ones_left_out(
    book: Book,
) -> None:
    asked = [entry.id for entry in book.entries[::4]]
    found = queries.load(book.db, [*asked, 9_999, asked[0]])
    assert [entry.id for entry in found] == _newest_first(book.entries[::4])
    assert queries.load(book.db, []) == []
    with pytest.raises(NotFoundError, match="entry-is-gone"):
        queries.load_one(book.db, 9_999)


def test_those_of_one_person_are_counted(book: Book) -> None:
    for person in (ANA, BEN, CLEO):
        took_part = [entry for entry in book.entries if person in entry.people]
        assert queries.count(book.db, person.id) == len(took_part)
    assert queries.count(book.db, 99) == 0


def test_only_who_has_a_photo_is_said_to_have_one(book: Book) -> None:
    found = queries.load_one(book.db, book.entries[7].id)
    assert [(person.name, person.has_photo) for person in found.people] == [
        ("Ana", False),
        ("Ben", True),
        ("Cleo", False),
    ]


TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=20)
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))
ENTRIES = st.builds(
    Interaction,
    st.sampled_from(K),
    st.dates(),
    TEXTS,
    TEXTS,
    st.none() | MOMENTS,
    st.sampled_from(("", "Pacific/Apia")),
    st.none() | st.integers(0, 10**9),
    st.none() | st.sampled_from(Starter),
    TEXTS,
    st.permutations((ANA, BEN, CLEO)).flatmap(
        lambda who: st.integers(0, 3).map(lambda count: tuple(who[:count]))
    ),
    uid=st.uuids().map(str),
    created_at=MOMENTS,
)


@settings(max_examples=20)
@given(entry=ENTRIES, changed=ENTRIES)
def test_what_is_stored_is_what_was_given_and_what_is_saved_what_it_became(
    book: Book, entry: Interaction, changed: Interaction
) -> None:
    row = book.write(lambda db: timeline.insert(db, entry, NOW))
    try:
        assert queries.load_one(book.db, row) == replace(entry, id=row)
        kept = {"id": row, "uid": entry.uid, "created_at": entry.created_at}
        new = replace(changed, summary=f"{entry.summary}!", **kept)
        book.write(lambda db: timeline.save(db, new))
        assert queries.load_one(book.db, row) == new
        book.store.undo().result()
        assert queries.load_one(book.db, row) == replace(entry, id=row)
    finally:
        book.write(lambda db: timeline.remove(db, [row]))


def test_a_change_tells_of_the_entry_and_of_nobody_elses_page(book: Book) -> None:
    entry = book.entries[1]
    told = []
    forget = book.store.listen(told.append)
    book.write(lambda db: timeline.save(db, replace(entry, summary="said otherwise")))
    forget()
    book.store.undo().result()
    assert [changes.named(Noun.INTERACTION) for changes in told] == [{entry.id}]
    assert queries.load_one(book.db, entry.id).summary == entry.summary


def test_saving_what_is_gone_is_told_and_writes_nothing(book: Book) -> None:
    before = book.db.rows("SELECT * FROM participation")
    with pytest.raises(NotFoundError, match="entry-is-gone"):
        book.write(lambda db: timeline.save(db, Interaction(K.CALL, DAY, people=(ANA,), id=9_999)))
    assert book.db.rows("SELECT * FROM participation") == before


def test_a_text_no_database_holds_is_refused_whole(book: Book) -> None:
    count = len(queries.page(book.db, limit=100)[0])
    bad = Interaction(K.CALL, DAY, "half\x00a line", people=(ANA,))
    with pytest.raises(InvalidValueError, match="text-holds-nul"):
        book.write(lambda db: timeline.insert(db, bad, NOW))
    assert len(queries.page(book.db, limit=100)[0]) == count


def test_without_those_who_are_gone_for_good_an_entry_stays(book: Book) -> None:
    row = book.write(
        lambda db: people.insert(db, Contact(Person(display_name="Dev", uid="Dev")), NOW)
    )
    dev = Participant(row, "Dev", "Dev")
    entry = Interaction(K.MEAL, DAY, "four", people=(CLEO, dev, ANA))
    made = book.write(lambda db: timeline.insert(db, entry, NOW))
    book.write(lambda db: people.remove(db, [row]))
    assert queries.load_one(book.db, made).people == (CLEO, ANA)
    book.store.undo().result()
    assert queries.load_one(book.db, made).people == (CLEO, dev, ANA)
    book.write(lambda db: timeline.remove(db, [made]))
    book.write(lambda db: people.remove(db, [row]))


def test_an_empty_book_has_one_empty_page(tmp_path, key: Key | None) -> None:
    store = Store(tmp_path / "kith", key)
    assert queries.page(store.reader) == ([], None)
    assert queries.page(store.reader, 1, [K.CALL]) == ([], None)
    store.close()
