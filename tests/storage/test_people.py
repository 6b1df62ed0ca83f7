"""A person whole, in and out of the database: every field and part, changed, ordered, taken away,
and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.changes import Noun, Step
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    PostalAddress,
    RawCard,
    Relation,
    Standing,
)
from desktop_app.domain.timeline import Participant
from desktop_app.storage import people, person_parts
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import people as queries
from desktop_app.storage.queries import person_parts as part_queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

T = TypeVar("T")
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


class Book:
    """A store, and what is written to it."""

    def __init__(self, store: Store) -> None:
        self.store, self.db = store, store.reader

    def write(self, work: Callable[[Database], T]) -> T:
        """Do this in one transaction."""
        return self.store.write(Step("test"), work).result().value

    def add(self, name: str = "Ana", **more) -> int:
        """Somebody more; gives the id."""
        return self.write(
            lambda db: people.insert(db, Contact(Person(display_name=name), **more), NOW)
        )


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Book]:
    store = Store(tmp_path_factory.mktemp("kith"), key)
    yield Book(store)
    store.close()


WORDS = st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=12)
MOMENTS = st.datetimes(
    datetime(1, 1, 3),
    datetime(9999, 12, 29),
    timezones=st.sampled_from((UTC, timezone(timedelta(hours=-11)), timezone(timedelta(hours=14)))),
)
DATES = st.builds(PartialDate.of, st.dates()) | st.sampled_from(
    [PartialDate(2018), PartialDate(2018, 10), PartialDate(None, 2, 29), PartialDate(None, 4),
     PartialDate(None, None, 12), PartialDate(1, 1, 1), PartialDate(9999, 12, 31)]
)  # fmt: skip
TEXTS = {item.name: WORDS for item in fields(Person) if item.type == "str" and item.name != "uid"}
PERSONS = st.builds(
    Person,
    **TEXTS | {"display_name": WORDS.filter(bool)},
    uid=st.uuids().map(str),
    met_on=st.none() | DATES,
    circle_id=st.none() | st.integers(1, 5),
    cadence=st.none() | st.builds(Cadence, st.integers(1, 9), st.integers(9, 36_500)),
    rhythm_since=st.dates(),
    fields=st.lists(WORDS, max_size=3).map(tuple),
    starred=st.booleans(),
    is_company=st.booleans(),
    archived_at=st.none() | MOMENTS,
    trashed_at=st.none() | MOMENTS,
    created_at=MOMENTS,
    updated_at=MOMENTS,
)
CHANNELS = st.builds(
    Channel, st.sampled_from(ChannelKind), WORDS, WORDS, WORDS, st.booleans(),
    st.none() | st.builds(PostalAddress, WORDS, street=WORDS, country=WORDS),
)  # fmt: skip
POSITIONS = st.builds(
    Position, WORDS, WORDS, WORDS, WORDS, st.none() | DATES, st.none() | DATES, st.booleans(), st.booleans(),
    st.none() | st.sampled_from(Standing),
)  # fmt: skip
DAYS = st.builds(
    ImportantDate,
    st.sampled_from(DateKind),
    st.none() | DATES,
    WORDS,
    WORDS,
    st.none() | st.integers(0, 365),
)
RELATIONS = st.builds(Relation, WORDS, WORDS, other_uid=WORDS)
CONTACTS = st.builds(
    Contact,
    PERSONS,
    *(st.lists(parts, max_size=3) for parts in (CHANNELS, POSITIONS, DAYS, RELATIONS)),
    tags=st.lists(st.sampled_from(("choir", "Łódź", "clay")), max_size=3, unique=True),
    photo=st.none() | st.builds(Photo, st.binary(max_size=9), st.sampled_from(("image/png", ""))),
    raw=st.none() | st.just(RawCard("3.0", ("FN:Ana", "X-A:b;c"))),
)


def _bare(contact: Contact) -> Contact:
    """Without what only a database knows; moments are equal in any zone."""
    found = {
        name: [replace(part, id=0, person_id=0) for part in getattr(contact, name)]
        for name in ("channels", "positions", "dates", "relations")
    }
    person = replace(contact.person, id=0, last_contact=None)
    return replace(contact, person=person, tags=sorted(contact.tags), **found)


@settings(max_examples=20)
@given(contact=CONTACTS, changed=PERSONS)
def test_what_goes_in_comes_out_and_what_is_saved_is_what_it_became(
    book: Book, contact: Contact, changed: Person
) -> None:
    row = book.write(lambda db: people.insert(db, replace(contact), NOW))
    try:
        found = queries.load(book.db, row)
        assert found.person.id == row
        assert _bare(found) == _bare(contact)
        assert all(part.person_id == row and part.id for part in (*found.channels, *found.dates))
        new = replace(changed, id=row, uid=contact.person.uid)
        book.write(lambda db: people.save_person(db, new))
        assert _bare(queries.load(book.db, row)) == _bare(replace(contact, person=new))
    finally:
        book.write(lambda db: people.remove(db, [row]))
    with pytest.raises(NotFoundError, match="person-is-gone"):
        queries.load(book.db, row)


def test_what_is_not_said_is_made_up_once(book: Book) -> None:
    one, other = book.add(), book.add()
    first, second = queries.load_person(book.db, one), queries.load_person(book.db, other)
    assert first.uid != second.uid
    assert (first.created_at, first.updated_at) == (NOW, NOW)
    for made in (first.uid, second.uid):
        assert (str(UUID(made)), UUID(made).version) == (made, 4)
    # Without a rhythm none has begun.
    assert first.rhythm_since is None


def test_a_rhythm_begins_on_the_local_day_it_came_in(book: Book, monkeypatch) -> None:
    def begun(**more) -> date | None:
        contact = Contact(Person(display_name="Ana", **more))
        row = book.write(lambda db: people.insert(db, contact, NOW))
        return queries.load_person(book.db, row).rhythm_since

    today = NOW.astimezone().date()
    assert begun(circle_id=2) == begun(cadence=Cadence(7, 9)) == today
    assert begun(circle_id=2, rhythm_since=date(2020, 1, 1)) == date(2020, 1, 1)


def test_parts_stand_in_order_are_changed_moved_and_taken_away(book: Book) -> None:
    mail = [Channel(ChannelKind.EMAIL, f"{name}@x.org") for name in "abc"]
    row = book.add(channels=mail)
    stored = part_queries.parts_of(book.db, Channel, row)
    assert [part.value[0] for part in stored] == ["a", "b", "c"]
    new = Channel(ChannelKind.PHONE, "1", person_id=row)
    made = book.write(lambda db: person_parts.save_part(db, new))
    a, b, c, phone = part_queries.parts_of(book.db, Channel, row)
    assert phone.id == made
    book.write(lambda db: person_parts.order_parts(db, [phone, c, a, b]))
    book.write(lambda db: person_parts.remove_part(db, a))
    book.write(lambda db: person_parts.remove_part(db, a))
    book.write(lambda db: person_parts.save_part(db, replace(c, value="c@y.org", preferred=True)))
    found = part_queries.parts_of(book.db, Channel, row)
    assert [part.value for part in found] == ["1", "c@y.org", "b@x.org"]
    with pytest.raises(NotFoundError, match="part-is-gone"):
        book.write(lambda db: person_parts.save_part(db, a))
    for _ in range(4):
        book.store.undo().result()
    assert part_queries.parts_of(book.db, Channel, row) == stored


def test_replacing_parts_touches_no_others(book: Book) -> None:
    row = book.add(
        channels=[Channel(ChannelKind.EMAIL, "a")], dates=[ImportantDate(DateKind.OTHER, label="x")]
    )
    other = book.add("Ben", channels=[Channel(ChannelKind.EMAIL, "b")])
    new = [Channel(ChannelKind.WEB, "w"), Channel(ChannelKind.CHAT, "c")]
    book.write(lambda db: people.replace_parts(db, row, Channel, new))
    assert [part.value for part in queries.load(book.db, row).channels] == ["w", "c"]
    assert len(queries.load(book.db, row).dates) == 1
    assert len(queries.load(book.db, other).channels) == 1
    book.write(lambda db: people.replace_parts(db, row, Channel, []))
    assert queries.load(book.db, row).channels == []


def test_organisations_are_made_once_and_shared(book: Book) -> None:
    for name in ("Ana", "Ben"):
        book.add(name, positions=[Position("Globe"), Position("Globe"), Position(title="Potter")])
    assert book.db.value("SELECT count(*) FROM organisation WHERE name = 'Globe'") == 1
    # Capitals are another name, as they were typed.
    book.add("Cleo", positions=[Position("GLOBE")])
    assert part_queries.organisation_id(book.db, "Globe") != part_queries.organisation_id(book.db, "GLOBE")  # fmt: skip
    assert part_queries.organisation_id(book.db, "Nowhere") is None


def test_a_relation_shows_the_name_they_have_now_and_from_the_other_side(book: Book) -> None:
    ana = book.add("Ana Sousa")
    rui = book.add("Rui", relations=[Relation("mother", "Mum", other_id=ana)])
    (stored,) = part_queries.parts_of(book.db, Relation, rui)
    assert stored.other_name == "Ana Sousa"
    (seen,) = part_queries.inverse_relations(book.db, ana)
    assert (seen.kind, seen.stored_kind, seen.other_id, seen.other_name) == ("child", "mother", rui, "Rui")  # fmt: skip
    book.write(lambda db: people.set_columns(db, [rui], {"trashed_at": "2026-11-01T00:00:00Z"}))
    assert part_queries.inverse_relations(book.db, ana) == []
    book.write(lambda db: people.remove(db, [ana]))
    (left,) = part_queries.parts_of(book.db, Relation, rui)
    assert (left.other_id, left.other_name) == (None, "Mum")


def test_one_person_at_most_is_the_user(book: Book) -> None:
    assert queries.id_of_you(book.db) is None
    one, other = book.add("Me"), book.add("Not me")
    for row in (one, other, other):
        book.write(lambda db, row=row: people.set_is_you(db, row))
        assert queries.id_of_you(book.db) == row
        assert book.db.value("SELECT count(*) FROM person WHERE is_you") == 1
    for wanted in (one, None):
        book.store.undo().result()
        assert queries.id_of_you(book.db) == wanted


def test_a_photo_is_changed_and_taken_away(book: Book) -> None:
    row = book.add(photo=Photo(b"one", "image/png"))
    for photo in (Photo(b"two"), None, None):
        book.write(lambda db, photo=photo: people.set_photo(db, row, photo))
        assert queries.load_photo(book.db, row) == photo
    assert queries.load_photo(book.db, 9_999) is None


def test_people_are_known_by_id_and_uid(book: Book) -> None:
    contact = Contact(Person(display_name="Ana", uid="a b/ü", time_zone="Asia/Kathmandu"))
    row = book.write(lambda db: people.insert(db, contact, NOW))
    assert queries.participants(book.db, [row, 9_999]) == {row: Participant(row, "Ana", "a b/ü")}
    assert queries.id_of_uid(book.db, "a b/ü") == row
    assert queries.id_of_uid(book.db, "A B/Ü") is None
    assert queries.ids_of_uids(book.db, ["a b/ü", "nobody"]) == {"a b/ü": row}
    assert queries.participants(book.db, []) == queries.ids_of_uids(book.db, []) == {}
    assert [queries.time_zone(book.db, who) for who in (row, 9_999)] == ["Asia/Kathmandu", ""]


def test_the_largest_number_a_row_may_have_is_one_like_others(tmp_path, key: Key | None) -> None:
    book = Book(Store(tmp_path / "kith", key))
    largest = 2**53
    ana = people.NewPerson(largest, Contact(Person(display_name="Ana"), tags=["choir"]))
    book.write(lambda db: people.insert_many(db, [ana], NOW))
    assert queries.load(book.db, largest).tags == ["choir"]
    assert queries.next_id(book.db) == largest + 1
    book.write(lambda db: people.remove(db, [largest]))
    book.store.undo().result()
    assert queries.load_person(book.db, largest).display_name == "Ana"
    book.store.close()


def test_a_change_to_several_names_them_and_leaves_the_rest(book: Book) -> None:
    one, other, third = (book.add(name) for name in ("A", "B", "C"))
    told = []
    forget = book.store.listen(told.append)
    book.write(lambda db: people.set_columns(db, [one, third, 9_999], {"starred": True}))
    forget()
    assert [changes.named(Noun.PERSON) for changes in told] == [{one, third}]
    starred = [queries.load_person(book.db, row).starred for row in (one, other, third)]
    assert starred == [True, False, True]
