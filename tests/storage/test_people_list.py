"""Who is in the people list and in which order, compared with what a reader of every person would
say; and what a row shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.cadence import Cadence, clock_day, is_due
from desktop_app.domain.changes import Step
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, Scope, Sort
from desktop_app.domain.person import Contact, Person, Photo, Position, Standing
from desktop_app.domain.rules.rule import (
    DUE,
    STARRED,
    Group,
    How,
    Rule,
    at_organisations,
    formerly,
    in_circles,
    silent_for,
    tagged,
)
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.storage import name_order, people, timeline
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import people_list

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
S = Standing
NAMES = ("Ana Sousa", "Zoë Ünal", "Ben Carter", "ana sousa", "Łukasz Þór", "山田太郎", "Åsa Berg")
PAST = ((Position("Acme", until=PartialDate(2020), standing=S.MANAGER)), Position("Fable", ended=True, standing=S.CLIENT),
        Position("Acme", standing=S.MANAGER), Position("Globe", ended=True))  # fmt: skip
RHYTHMS = (None, Cadence(7, 11), Cadence(30, 45), Cadence(1, 1))


@dataclass
class Filled:
    """A store of 28 people, and what is known of each by other ways than a list."""

    store: Store
    contacts: dict[int, Contact]
    tags: dict[int, set[str]]
    clocks: dict[int, date | None]
    cadences: dict[int, Cadence | None]
    organisations: dict[str, int]
    tag_ids: dict[str, int]


def _contact(row: int) -> Contact:
    gone = NOW - timedelta(row)
    return Contact(
        Person(
            display_name=NAMES[row % 7],
            given=NAMES[row % 7].split()[0],
            family=NAMES[row % 7].split()[-1],
            headline="Potter" if row % 5 == 0 else "",
            circle_id=(None, 1, 2, 3, 4, 5)[row % 6],
            cadence=RHYTHMS[row % 4] if row % 3 == 0 else None,
            rhythm_since=TODAY - timedelta((0, 1, 7, 30, 400)[row % 5]),
            starred=row % 4 == 1,
            is_company=row % 9 == 2,
            archived_at=gone if row % 11 == 3 else None,
            trashed_at=gone if row % 6 == 5 else None,
            # Several came in at one moment.
            created_at=NOW - timedelta(row // 5),
        ),
        positions=[PAST[row % 4], PAST[(row + 1) % 4]] if row % 2 else [],
        tags=[tag for at, tag in enumerate(("choir", "clay")) if row >> at & 1],
        photo=Photo(b"x") if row % 8 == 0 else None,
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Filled]:
    store = Store(tmp_path_factory.mktemp("kith"), key)

    def fill(db) -> dict[int, list[date]]:
        rows = [people.insert(db, _contact(row), NOW) for row in range(28)]
        met: dict[int, list[date]] = {row: [] for row in rows}
        for row in rows[::2]:
            day = TODAY - timedelta(row * row)
            who = (Participant(row, ""),)
            timeline.insert(db, Interaction(InteractionKind.MEAL, day, "x", people=who), NOW)
            met[row].append(day)
        return met

    met = store.write(Step("fill"), fill).result().value
    db = store.reader
    contacts = {row: people_queries.load(db, row) for row in met}
    circles = dict(db.rows("SELECT id, ideal_days FROM circle"))
    longest = dict(db.rows("SELECT id, longest_days FROM circle"))
    cadences, clocks = {}, {}
    for row, contact in contacts.items():
        person, circle = contact.person, contact.person.circle_id
        of_circle = Cadence(circles[circle], longest[circle]) if circles.get(circle) else None
        cadences[row] = person.cadence or of_circle
        begun = person.rhythm_since or person.created_at.date()
        clocks[row] = clock_day([(day, 100) for day in met[row]], cadences[row], begun)
    yield Filled(
        store,
        contacts,
        {row: set(contact.tags) for row, contact in contacts.items()},
        clocks,
        cadences,
        dict(db.rows("SELECT name, id FROM organisation")),
        dict(db.rows("SELECT name, id FROM tag")),
    )
    store.close()


def _scope(person: Person) -> Scope:
    if person.trashed_at:
        return Scope.TRASH
    return Scope.ARCHIVE if person.archived_at else Scope.PEOPLE


def _holds(filled: Filled, query: PeopleQuery, row: int) -> bool:
    """What the words of `PeopleQuery` say of somebody."""
    person = filled.contacts[row].person
    return _scope(person) is query.scope and all(
        _fits(filled, row, rule) for rule in query.rules.rules()
    )


def _fits(filled: Filled, row: int, rule: Rule) -> bool:
    contact, value = filled.contacts[row], rule.value
    person, last = contact.person, contact.person.last_contact
    match rule.kind:
        case "due":
            return is_due(filled.clocks[row], filled.cadences[row], TODAY)
        case "starred":
            return person.starred
        case "circle":
            return person.circle_id in value
        case "tag":
            return bool({filled.tag_ids[tag] for tag in contact.tags} & set(value))
        case "organisation":
            return bool(
                {filled.organisations[h.organisation] for h in contact.positions} & set(value)
            )
        case "contact":
            return last is not None and (TODAY - last).days > value
        case "standing":
            past = {held.standing for held in contact.positions if not held.is_current} - {None}
            return bool({standing.value for standing in past} & set(value))
    raise AssertionError(rule)


SOME = st.lists(st.integers(1, 3), max_size=2, unique=True)
RULES = st.one_of(
    st.just(DUE),
    st.just(STARRED),
    st.lists(st.integers(1, 6), max_size=4, unique=True).map(lambda ids: in_circles(*ids)),
    SOME.map(lambda ids: tagged(*ids)),
    SOME.map(lambda ids: at_organisations(*ids)),
    st.sampled_from((25, 440, 441)).map(silent_for),
    st.lists(st.sampled_from((S.MANAGER, S.CLIENT, S.MENTOR)), max_size=2).map(
        lambda some: formerly(*some)
    ),
)
QUERIES = st.builds(
    PeopleQuery,
    rules=st.lists(RULES, max_size=3).map(lambda rules: Group(How.ALL, tuple(rules))),
    scope=st.sampled_from((Scope.PEOPLE, Scope.PEOPLE, Scope.ARCHIVE, Scope.TRASH)),
    sort=st.sampled_from(Sort),
)


@settings(max_examples=100)
@given(query=QUERIES)
def test_a_query_gives_those_a_reader_of_everybody_would_find(filled, query: PeopleQuery) -> None:
    db = filled.store.reader
    wanted = [row for row in filled.contacts if _holds(filled, query, row)]
    found = people_list.ids(db, query, TODAY)
    assert sorted(found) == wanted
    assert people_list.count(db, query, TODAY) == len(wanted)
    assert list(people_list.ids(db, query, TODAY, 2)) == list(found)[:2]
    among = list(filled.contacts)[::3]
    some = people_list.ids(db, query, TODAY, among=among)
    assert list(some) == [row for row in found if row in among]


def _order(filled: Filled, sort: Sort, row: int) -> tuple[object, ...]:
    """Where somebody stands, as `Sort` is meant; the key of names is the stored one."""
    db = filled.store.reader
    (name,), (family,) = (
        db.one(f"SELECT {column} FROM person WHERE id = ?", (row,))
        for column in ("sort_key", "family_key")
    )
    person, cadence, clock = (
        filled.contacts[row].person,
        filled.cadences[row],
        filled.clocks[row],
    )
    last = person.last_contact
    share = 0.0 if cadence is None else (TODAY - clock).days / cadence.longest_days
    return {
        Sort.NAME: (name, row),
        Sort.FAMILY: (family, row),
        Sort.SILENT: (last is None, last or TODAY, name, row),
        Sort.WARMTH: (cadence is None, -share, name, row),
        Sort.ADDED: (-person.created_at.timestamp(), -row),
    }[sort]


@pytest.mark.parametrize("sort", Sort)
def test_every_order_is_the_one_it_says_also_among_equals(filled, sort: Sort) -> None:
    found = people_list.ids(filled.store.reader, PeopleQuery(sort=sort), TODAY)
    assert list(found) == sorted(found, key=lambda row: _order(filled, sort, row))


def test_a_row_shows_what_the_page_of_that_person_says(filled) -> None:
    db = filled.store.reader
    asked = [*reversed(filled.contacts), 10_000, 1]
    lines = people_list.lines(db, asked)
    assert [line.id for line in lines] == [*reversed(filled.contacts), 1]
    for line in lines:
        contact = filled.contacts[line.id]
        person = contact.person
        held = next((held for held in contact.positions if held.is_current), None)
        assert (line.uid, line.name, line.headline) == (
            person.uid,
            person.display_name,
            person.headline,
        )
        assert line.organisation == ("" if held is None else held.organisation)
        assert (line.last_contact, line.circle_id) == (person.last_contact, person.circle_id)
        assert (line.cadence, line.clock_day) == (
            filled.cadences[line.id],
            filled.clocks[line.id],
        )
        assert (line.starred, line.is_company) == (person.starred, person.is_company)
        assert line.has_photo == (contact.photo is not None)
        assert line.scope is _scope(person)


def test_scopes_are_counted_and_hold_everybody_once(filled) -> None:
    counts = people_list.counts(filled.store.reader)
    scopes = [_scope(contact.person) for contact in filled.contacts.values()]
    assert counts == {scope: scopes.count(scope) for scope in Scope}
    assert all(counts.values())
    assert people_list.anybody(filled.store.reader)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ana", {"Ana Sousa", "ana sousa"}),
        ("ANA S", {"Ana Sousa", "ana sousa"}),
        ("zoe", {"Zoë Ünal"}),
        ("luk", {"Łukasz Þór"}),
        ("山", {"山田太郎"}),
        ("sousa", set()),
        ("anab", set()),
        ("", set(NAMES)),
    ],
)
def test_a_name_begins_with_what_was_typed_whatever_its_accents(
    filled, text: str, names: set[str]
) -> None:
    db = filled.store.reader
    found = people_list.starting_with(db, text, 100)
    assert {filled.contacts[row].person.display_name for row in found} == names
    living = people_list.ids(db, PeopleQuery(), TODAY)
    assert found == [row for row in living if row in found]
    assert people_list.starting_with(db, text, 2) == found[:2]


def test_by_family_name_a_name_begins_with_that(filled) -> None:
    found = people_list.starting_with(filled.store.reader, "sousa", 100, Sort.FAMILY)
    assert {filled.contacts[row].person.family for row in found} == {"Sousa", "sousa"}
    # A list in another order goes by the name.
    assert people_list.starting_with(filled.store.reader, "sousa", 100, Sort.SILENT) == []


def test_the_letter_of_a_name_is_the_one_its_place_goes_by(filled) -> None:
    db = filled.store.reader
    letters = {
        contact.person.display_name: people_list.letter_of(db, row, Sort.NAME)
        for row, contact in filled.contacts.items()
    }
    assert (letters["Ana Sousa"], letters["ana sousa"]) == ("A", "A")
    assert (letters["Zoë Ünal"], letters["Łukasz Þór"]) == ("Z", "L")
    assert people_list.letter_of(db, 1, Sort.FAMILY) == "S"
    assert people_list.letter_of(db, 10_000, Sort.NAME) == ""


def test_another_language_puts_its_letters_where_they_belong_and_back(filled) -> None:
    """Å is an A with a mark, but in Swedish the letter after Z."""
    store = filled.store

    def names() -> list[str]:
        found = people_list.ids(store.reader, PeopleQuery(), TODAY)
        return [filled.contacts[row].person.display_name for row in found]

    def follow(language: str) -> int:
        step = Step("settings.set")
        work = lambda db: name_order.set_language(db, language)  # noqa: E731
        return store.write(step, work).result().value

    usual = names()
    assert usual.index("Åsa Berg") < usual.index("Zoë Ünal")
    assert follow("sv") > 0
    assert name_order.language(store.reader) == "sv"
    assert names().index("Åsa Berg") > names().index("Zoë Ünal")
    assert follow("sv") == 0

    # By family name too, and in the order of that language.
    def by_family(wanted: bool) -> Step | None:
        step = Step("settings.set")
        return store.write(step, lambda db: name_order.set_by_family(db, wanted)).result().step

    assert by_family(True) is not None
    assert name_order.is_by_family(store.reader)
    assert names()[-1] == "Zoë Ünal" or names().index("Åsa Berg") < names().index("Zoë Ünal")
    families = [
        filled.contacts[row].person.family
        for row in people_list.ids(store.reader, PeopleQuery(), TODAY)
    ]
    assert families.index("Berg") < families.index("Ünal")
    assert people_list.starting_with(store.reader, "berg", 10) != []
    assert by_family(True) is None
    by_names = names()
    # One step, that takes everybody's place back and brings it again.
    store.undo().result()
    assert not name_order.is_by_family(store.reader)
    assert names() != by_names
    store.redo().result()
    assert names() == by_names
    assert by_family(False) is not None
    assert follow("") > 0
    assert name_order.language(store.reader) == ""
    assert names() == usual


def test_an_empty_book_has_a_list_of_nobody(tmp_path, key: Key | None) -> None:
    store = Store(tmp_path / "kith", key)
    db = store.reader
    assert not people_list.anybody(db)
    assert people_list.counts(db) == dict.fromkeys(Scope, 0)
    for sort in Sort:
        assert list(people_list.ids(db, PeopleQuery.by(DUE, sort=sort), TODAY)) == []
    assert people_list.lines(db, []) == people_list.lines(db, [1, 2**62]) == []
    assert people_list.starting_with(db, "a", 5) == []
    store.close()


def test_the_first_and_the_last_day_of_the_calendar_are_days_like_others(
    tmp_path, key: Key | None
) -> None:
    store = Store(tmp_path / "kith", key)

    def fill(db) -> None:
        for name, day in (("Old", date.min), ("Far", date.max)):
            row = people.insert(db, Contact(Person(display_name=name, circle_id=1)), NOW)
            who = (Participant(row, ""),)
            timeline.insert(db, Interaction(InteractionKind.MEAL, day, "x", people=who), NOW)

    store.write(Step("fill"), fill).result()
    silent = people_list.ids(store.reader, PeopleQuery(sort=Sort.SILENT), TODAY)
    assert [line.last_contact for line in people_list.lines(store.reader, silent)] == [
        date.min,
        date.max,
    ]
    dormant = PeopleQuery.by(silent_for(36_500))
    assert list(people_list.ids(store.reader, dormant, TODAY)) == [1]
    store.close()
