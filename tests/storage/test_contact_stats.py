"""What was logged with people, counted in SQL, compared with counting it by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.cadence import DEFAULT_CIRCLES, Cadence, clock_day
from desktop_app.domain.changes import Step
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.rhythms import LOOK_BACK_DAYS, CircleBudget, Log
from desktop_app.domain.strength import WINDOW_DAYS, Tally
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter
from desktop_app.storage import people, rhythms, timeline
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import contact_stats
from desktop_app.storage.queries import tags as tag_queries
from desktop_app.storage.tags import save as save_tag

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

K = InteractionKind
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
KINDS = (K.MEAL, K.CALL, K.MESSAGE, K.NOTE, K.SOCIAL)
AGO = (0, 1, 3, 40, 200, 364, 365, 366, 500, 729, 730, 731, 1500, -1, -40)
"""Days back from today, some at the edges of what is looked at, and two still to come."""


@dataclass
class Filled:
    """A store of twelve people, and what was logged with each."""

    store: Store
    people: dict[int, Person]
    entries: dict[int, list[Interaction]]

    @property
    def db(self) -> Database:
        """To read from."""
        return self.store.reader

    def counted(self, row: int, days: int) -> list[Interaction]:
        """The contacts that count within so many days up to today."""
        since = TODAY - timedelta(days)
        return [
            entry
            for entry in self.entries[row]
            if DEFAULT_WEIGHTS[entry.kind] and since < entry.day <= TODAY
        ]

    def living(self) -> list[int]:
        """Everybody in the list but the user."""
        return [
            row
            for row, person in self.people.items()
            if not (person.trashed_at or person.archived_at or person.is_you)
        ]


def _person(row: int) -> Person:
    return Person(
        display_name=f"{'ZA'[row % 2]}nna {row % 3}",
        circle_id=(None, 1, 2, None, 5)[row % 5],
        cadence=Cadence(14, 21) if row % 4 == 3 else None,
        archived_at=NOW if row == 5 else None,
        trashed_at=NOW if row == 7 else None,
        is_you=row == 9,
        created_at=LONG_AGO,
        rhythm_since=LONG_AGO.date(),
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Filled]:
    store = Store(tmp_path_factory.mktemp("kith"), key)

    def fill(db: Database) -> tuple[dict[int, Person], dict[int, list[Interaction]]]:
        who = {
            people.insert(db, Contact(_person(row)), LONG_AGO): _person(row) for row in range(12)
        }
        entries: dict[int, list[Interaction]] = {row: [] for row in who}
        for number in range(90):
            took_part = [row for row in who if (number * row) % 7 == 3]
            entry = Interaction(
                KINDS[number % 5],
                TODAY - timedelta(AGO[number % len(AGO)]),
                starter=(None, Starter.YOU, Starter.THEY)[number % 3],
                people=tuple(Participant(row, "") for row in took_part),
            )
            timeline.insert(db, entry, NOW)
            for row in took_part:
                entries[row].append(entry)
        return who, entries

    yield Filled(store, *store.write(Step("fill"), fill).result().value)
    store.close()


def test_contacts_are_tallied_by_kind_and_who_started(filled: Filled) -> None:
    for row in filled.people:
        found = contact_stats.tallies(filled.db, row, TODAY)
        counted = filled.counted(row, WINDOW_DAYS)
        pairs = Counter((entry.kind, entry.starter) for entry in counted)
        newest = {
            pair: max(entry.day for entry in counted if (entry.kind, entry.starter) == pair)
            for pair in pairs
        }
        wanted = [Tally(*pair, count, newest[pair]) for pair, count in pairs.items()]
        assert sorted(map(str, found)) == sorted(map(str, wanted))
        assert [item.last for item in found] == sorted((item.last for item in found), reverse=True)


def test_what_was_logged_is_summed_up_for_each_who_has_any(filled: Filled) -> None:
    found = contact_stats.logs(filled.db, list(filled.people), TODAY)
    wanted = {}
    for row in filled.people:
        counted = filled.counted(row, LOOK_BACK_DAYS)
        days = [entry.day for entry in counted]
        weight = sum(DEFAULT_WEIGHTS[entry.kind] for entry in counted) / 100
        if counted:
            wanted[row] = Log(len(counted), pytest.approx(weight), min(days), max(days))
    assert found == wanted
    assert contact_stats.logs(filled.db, [], TODAY) == {}


def test_the_last_contact_counts_days_to_come_and_no_notes(filled: Filled) -> None:
    for row, entries in filled.entries.items():
        days = [entry.day for entry in entries if DEFAULT_WEIGHTS[entry.kind]]
        assert contact_stats.last_contact(filled.db, row) == max(days, default=None)
        is_more = any(entry.kind is not K.NOTE for entry in entries)
        assert contact_stats.anything_but_notes(filled.db, row) is is_more
    assert contact_stats.last_contact(filled.db, 99) is None
    assert not contact_stats.anything_but_notes(filled.db, 99)


@pytest.mark.parametrize("ideal", [0, 7, 30, 365])
def test_the_clock_stands_on_the_contact_that_holds_longest(filled: Filled, ideal: int) -> None:
    for row, entries in filled.entries.items():
        found = contact_stats.kept_by(filled.db, row, ideal)
        contacts = [(entry.day, DEFAULT_WEIGHTS[entry.kind]) for entry in entries]
        cadence = Cadence(ideal, ideal) if ideal else None
        clock = clock_day(contacts, cadence)
        if found is None:
            assert clock is None
        else:
            assert clock_day([(found.day, found.weight)], cadence) == clock
            assert found.weight == DEFAULT_WEIGHTS[found.kind]


def test_those_without_a_circle_come_by_the_last_contact_then_by_name(filled: Filled) -> None:
    wanted = [row for row in filled.living() if filled.people[row].circle_id is None]
    last = {row: contact_stats.last_contact(filled.db, row) for row in wanted}
    wanted.sort(key=lambda row: (filled.people[row].display_name.lower(), row))
    wanted.sort(key=lambda row: last[row] or date.min, reverse=True)
    assert list(contact_stats.without_circle(filled.db)) == wanted


def test_those_of_a_circle_come_by_name(filled: Filled) -> None:
    for circle in (1, 2, 5, 99):
        wanted = [row for row in filled.living() if filled.people[row].circle_id == circle]
        wanted.sort(key=lambda row: (filled.people[row].display_name.lower(), row))
        assert list(contact_stats.in_circle(filled.db, circle)) == wanted


def _cadence(person: Person) -> Cadence | None:
    circles = {circle.id: circle.cadence for circle in DEFAULT_CIRCLES}
    return person.cadence or circles.get(person.circle_id or 0)


def test_a_year_is_asked_and_made_by_circle(filled: Filled) -> None:
    budgets, others, costs = contact_stats.budget(filled.db, DEFAULT_CIRCLES, TODAY, 100)
    rows: dict[int | None, list[int]] = {}
    for row in filled.living():
        if _cadence(filled.people[row]):
            rows.setdefault(filled.people[row].circle_id, []).append(row)
    made = {row: len(filled.counted(row, 365)) for row in filled.living()}
    circles = {circle.id: circle for circle in DEFAULT_CIRCLES}
    wanted = {
        circles.get(circle or 0): (len(who), sum(365 / _cadence(filled.people[row]).ideal_days for row in who),
                                   sum(made[row] for row in who))
        for circle, who in rows.items()
    }  # fmt: skip
    assert [item.circle for item in budgets] == sorted(
        wanted, key=lambda circle: 99 if circle is None else circle.position
    )
    for item in budgets:
        assert item == CircleBudget(
            item.circle, *wanted[item.circle][:1], pytest.approx(wanted[item.circle][1]),
            wanted[item.circle][2], item.running,
        )  # fmt: skip
        assert 0 <= item.running <= item.people
    assert others == sum(made[row] for row in filled.living() if not _cadence(filled.people[row]))
    for cost in costs:
        person = filled.people[cost.person.id]
        assert (cost.cadence, cost.made) == (_cadence(person), made[cost.person.id])
    short = [cost.made - 365 / cost.cadence.ideal_days for cost in costs]
    assert short == sorted(short)
    assert contact_stats.budget(filled.db, DEFAULT_CIRCLES, TODAY, 1)[2] == costs[:1]


@pytest.fixture
def write(filled: Filled) -> Iterator[Callable[[Callable[[Database], object]], None]]:
    """Writes, and takes it all back at the end."""
    count = 0

    def make(work: Callable[[Database], object]) -> None:
        nonlocal count
        filled.store.write(Step("test"), work).result()
        count += 1

    yield make
    for _ in range(count):
        filled.store.undo().result()


def test_a_rhythm_is_the_circles_while_neither_the_person_nor_a_tag_has_one(
    filled: Filled, write
) -> None:
    db = filled.db
    assert contact_stats.has_rhythm_of_circle(db, 2)
    assert not contact_stats.has_rhythm_of_circle(db, 4), "one of their own"
    assert not contact_stats.has_rhythm_of_circle(db, 99)
    write(lambda db: people.insert(db, Contact(_person(1), tags=["choir"]), NOW))
    row = db.value("SELECT max(id) FROM person")
    assert contact_stats.has_rhythm_of_circle(db, row)
    (tag,) = tag_queries.all_tags(db)
    write(lambda db: save_tag(db, replace(tag, cadence=Cadence(3, 4))))
    assert not contact_stats.has_rhythm_of_circle(db, row)


def test_relaxing_moves_to_the_circle_or_gives_its_rhythm(filled: Filled, write) -> None:
    close = DEFAULT_CIRCLES[1]

    def stored(row: int) -> tuple[object, ...] | None:
        sql = "SELECT circle_id, ideal_days, longest_days, rhythm_since FROM person WHERE id = ?"
        return filled.db.one(sql, (row,))

    write(lambda db: rhythms.relax(db, 2, close))
    write(lambda db: rhythms.relax(db, 4, close))
    # It goes on counting from when the shorter rhythm did.
    assert stored(2) == (2, None, None, "2020-01-01")
    assert stored(4) == (None, 30, 45, "2020-01-01")


def test_a_kind_that_weighs_nothing_is_no_contact(filled: Filled, write) -> None:
    row = max(filled.people, key=lambda row: len(filled.counted(row, 365)))
    before = contact_stats.logs(filled.db, [row], TODAY)[row]
    for kind in set(KINDS) - {K.CALL}:
        write(lambda db, kind=kind: rhythms.save_weight(db, kind, 0))
    calls = [entry for entry in filled.counted(row, LOOK_BACK_DAYS) if entry.kind is K.CALL]
    after = contact_stats.logs(filled.db, [row], TODAY)[row]
    assert after.contacts == len(calls) < before.contacts
    days = [entry.day for entry in filled.entries[row] if entry.kind is K.CALL]
    assert contact_stats.last_contact(filled.db, row) == max(days)
