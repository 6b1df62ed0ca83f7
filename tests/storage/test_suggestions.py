"""Candidates are found by index and are never more than a few hundred, however many people there
are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.storage import people, timeline
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import suggestions

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, key: Key | None):
    """Six hundred people of every sort."""
    store = Store(tmp_path / "kith", key)

    def fill(db: Database) -> None:
        for number in range(600):
            person = Person(
                display_name=f"P{number}",
                circle_id=number % 6 or None,
                fields=("radio",) * (number % 2),
            )
            begun = (
                [Position("Atlas", "Cook", since=PartialDate(2026, 11))] if number % 3 == 0 else []
            )
            row = people.insert(db, Contact(person, positions=begun), NOW)
            day = TODAY - timedelta(number * 4 if number % 50 else 0)
            if number % 7:
                entry = Interaction(InteractionKind.MEAL, day, people=(Participant(row, ""),))
                timeline.insert(db, entry, NOW)

    store.write(Step("fill"), fill).result()
    yield store
    store.close()


def test_a_few_hundred_at_most(store: Store) -> None:
    found = suggestions.candidates(store.reader, TODAY, {})
    assert 100 < len(found) < 300
    assert len({one.person.id for one in found}) == len(found)
    assert sum(one.met_today for one in found) == 10


def test_no_table_is_read_whole(store: Store) -> None:
    db, plans = store.reader, list[str]()
    rows = db.rows

    def explained(sql: str, values=()):
        plans.extend(row[3] for row in rows(f"EXPLAIN QUERY PLAN {sql}", values))
        return rows(sql, values)

    db.rows = explained  # type: ignore[method-assign]
    suggestions.candidates(db, TODAY, {})
    suggestions.answers(db, TODAY)
    suggestions.week(db, TODAY - timedelta(6), TODAY)
    assert len(plans) > 8
    # Which kinds count is a table of a dozen rows.
    assert [
        plan for plan in plans if plan.startswith("SCAN") and not plan.startswith("SCAN w")
    ] == []


def test_somebody_met_today_is_told_as_they_stood_this_morning(store: Store) -> None:
    def meet(db: Database) -> int:
        row = people.insert(db, Contact(Person(display_name="Ana", circle_id=2)), NOW)
        for days, kind in (
            (90, InteractionKind.MEAL),
            (60, InteractionKind.MESSAGE),
            (0, InteractionKind.CALL),
        ):
            entry = Interaction(kind, TODAY - timedelta(days), people=(Participant(row, ""),))
            timeline.insert(db, entry, NOW)
        return row

    person = store.write(Step("meet"), meet).result().value
    ana = next(
        one
        for one in suggestions.candidates(store.reader, TODAY, {}, [person])
        if one.person.id == person
    )
    assert ana.met_today
    # A message is worth half of the thirty days.
    assert (ana.last_contact, ana.clock_day, ana.contacts) == (
        TODAY - timedelta(60),
        TODAY - timedelta(75),
        2,
    )
