"""Any sequence of commands, undone, leaves the database equal; redo restores it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.changes import Step
from desktop_app.domain.errors import NothingToUndoError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    RawCard,
    Relation,
)
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.kith import Kith
from desktop_app.storage.derived import INDEXED
from desktop_app.storage.store import Store
from tests.storage.dump import content, terms

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
WORDS = st.text(
    st.characters(blacklist_characters="\x00", blacklist_categories=("Cs",)), min_size=1, max_size=12
).filter(lambda text: text.strip())
DAYS = st.dates(date(2020, 1, 1), date(2026, 11, 21))


def _state(store: Store) -> tuple[Any, ...]:
    def look(db: Any) -> tuple[Any, ...]:
        return content(db), *(terms(db, index) for index in INDEXED)

    return store._writer.submit(lambda: look(store._writing)).result()


class Commands(RuleBasedStateMachine):
    """Runs commands as a user would, undoing and redoing all of them at the end."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.kith = Kith(Path(self._folder.name) / "kith", lambda: NOW)
        self.store = self.kith._store
        self.states = [_state(self.store)]
        self.people: list[int] = []

    def teardown(self) -> None:
        expected = self.states
        while self.store.undoable():
            assert _state(self.store) == expected[-1]
            self.store.undo().result()
            expected = expected[:-1]
        assert _state(self.store) == self.states[0]
        for state in self.states[1:]:
            self.store.redo().result()
            assert _state(self.store) == state
        with pytest.raises(NothingToUndoError):
            self.store.redo().result()
        self.kith.close()
        self._folder.cleanup()

    def _did(self) -> None:
        state = _state(self.store)
        if state != self.states[-1]:
            self.states.append(state)

    @initialize()
    def begin(self) -> None:
        for name in ("Ana Sousa", "Ben Okafor"):
            self.people.append(self.kith.people.add(Contact(Person(display_name=name))).result())
            self._did()

    def _there(self) -> list[int]:
        return self.kith.exporting.everybody()

    @rule(name=WORDS, value=WORDS, tags=st.lists(WORDS, max_size=2), photo=st.binary(max_size=20))
    def add(self, name: str, value: str, tags: list[str], photo: bytes) -> None:
        contact = Contact(
            Person(display_name=name, met_on=PartialDate(month=4), cadence=Cadence(7, 9), fields=("law",)),
            channels=[Channel(ChannelKind.EMAIL, value)],
            positions=[Position(organisation=value, title=name)],
            dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate(month=2, day=29))],
            relations=[Relation("friend", "Ana Sousa", other_id=next(iter(self._there()), None))],
            tags=[tag.strip() for tag in tags],
            photo=Photo(photo),
            raw=RawCard("3.0", (f"FN:{name.splitlines()[0]}", "X-A:b")),
        )
        self.kith.people.add(contact).result()
        self._did()

    @rule(data=st.data(), name=WORDS, notes=WORDS)
    def edit(self, data: st.DataObject, name: str, notes: str) -> None:
        if people := self._there():
            who = data.draw(st.sampled_from(people))
            self.kith.people.edit(who, given=name, notes=notes, introduced_by=people[0]).result()
            self.kith.people.save_part(Position(organisation=notes, person_id=who)).result()
            # Two commands, two steps: put the state between them where it belongs.
            self.store.undo().result()
            self._did()
            self.store.redo().result()
            self._did()

    @rule(data=st.data())
    def purge(self, data: st.DataObject) -> None:
        if people := self._there():
            self.kith.people.purge([data.draw(st.sampled_from(people))]).result()
            self._did()

    @rule(data=st.data(), tag=WORDS)
    def put_tag(self, data: st.DataObject, tag: str) -> None:
        if people := self._there():
            self.kith.tags.put(data.draw(st.lists(st.sampled_from(people), min_size=1)), [tag]).result()
            self._did()

    @precondition(lambda self: self.kith.tags.all())
    @rule(data=st.data())
    def remove_tag(self, data: st.DataObject) -> None:
        self.kith.tags.remove(data.draw(st.sampled_from(self.kith.tags.all()))).result()
        self._did()

    @rule(data=st.data(), day=DAYS, summary=WORDS, kind=st.sampled_from(InteractionKind))
    def log(self, data: st.DataObject, day: date, summary: str, kind: InteractionKind) -> None:
        people = self._there()
        chosen = data.draw(st.lists(st.sampled_from(people), unique=True)) if people else []
        who = tuple(Participant(row, "") for row in chosen)
        reminder = Reminder("Write", day, time(9), rule="FREQ=DAILY", people=who)
        self.kith.timeline.log(Interaction(kind, day, summary, people=who), reminder).result()
        self._did()

    @precondition(lambda self: self.kith.timeline.page()[0])
    @rule(data=st.data(), day=DAYS)
    def move_or_remove_interaction(self, data: st.DataObject, day: date) -> None:
        found = data.draw(st.sampled_from(self.kith.timeline.page()[0]))
        if day.day % 2:
            self.kith.timeline.remove([found.id]).result()
        else:
            found.day, found.people = day, found.people[1:]
            self.kith.timeline.edit(found).result()
        self._did()

    @precondition(lambda self: self.kith.reminders.waiting())
    @rule(data=st.data(), skip=st.booleans())
    def tick(self, data: st.DataObject, skip: bool) -> None:
        found = data.draw(st.sampled_from(self.kith.reminders.waiting()))
        act = self.kith.reminders.skip if skip else self.kith.reminders.complete
        act(found.id, found.due, NOW.date()).result()
        self._did()

    @rule(kind=st.sampled_from(InteractionKind), percent=st.integers(0, 100), reset=st.booleans())
    def weigh(self, kind: InteractionKind, percent: int, reset: bool) -> None:
        rhythms = self.kith.rhythms
        (rhythms.reset_weights() if reset else rhythms.set_weight(kind, percent)).result()
        self._did()

    @rule(data=st.data(), circle=st.none() | st.integers(1, 5))
    def sort(self, data: st.DataObject, circle: int | None) -> None:
        if people := self._there():
            self.kith.people.set_circle(data.draw(st.lists(st.sampled_from(people), min_size=1)), circle).result()
            self._did()

    @rule()
    def relax_everybody(self) -> None:
        self.kith.rhythms.relax(self._there()).result()
        self._did()

    @precondition(lambda self: self.kith.tags.all())
    @rule(data=st.data(), days=st.none() | st.integers(1, 400))
    def tag_rhythm(self, data: st.DataObject, days: int | None) -> None:
        cadence = None if days is None else Cadence(days, days + 5)
        self.kith.tags.set_rhythm(data.draw(st.sampled_from(self.kith.tags.all())), cadence).result()
        self._did()

    @rule(name=WORDS)
    def save_list(self, name: str) -> None:
        self.kith.smart_lists.save(SmartList(0, name, PeopleQuery(starred=True))).result()
        self._did()


Commands.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestCommands = Commands.TestCase


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "kith")
    yield store
    store.close()


def _rename(name: str) -> Any:
    return lambda db: db.run("UPDATE circle SET name = ? WHERE id = 1", (name,))


def test_an_outside_change_to_another_column_survives_undo(store: Store) -> None:
    other = Store(store.folder)
    store.write(Step("a"), _rename("Nearest")).result()
    other.write(Step("b"), lambda db: db.run("UPDATE circle SET size = 6 WHERE id = 1")).result()
    store.undo().result()
    assert store.reader.one("SELECT name, size FROM circle WHERE id = 1") == ("Inner", 6)
    other.close()


def test_a_new_command_ends_redo_and_old_steps_are_forgotten(store: Store) -> None:
    for number in range(120):
        store.write(Step(str(number)), _rename(str(number))).result()
    store.undo().result()
    store.write(Step("new"), _rename("new")).result()
    with pytest.raises(NothingToUndoError, match="redo"):
        store.redo().result()
    undone = 0
    while store.undoable():
        store.undo().result()
        undone += 1
    assert undone == 100
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "19"


def test_a_failing_command_leaves_nothing_and_no_step(store: Store) -> None:
    def fail(db: Any) -> None:
        _rename("Gone")(db)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        store.write(Step("x"), fail).result()
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "Inner"
    assert store.undoable() is None


def test_a_batch_is_one_step_and_can_be_abandoned(store: Store) -> None:
    batch = store.batch(Step("import"))
    batch.write(_rename("One")).result()
    store.write(Step("click"), lambda db: db.run("UPDATE circle SET size = 9 WHERE id = 2")).result()
    batch.write(_rename("Two")).result()
    batch.finish().result()
    assert store.undo().result() == Step("import")
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "Inner"
    assert store.reader.value("SELECT size FROM circle WHERE id = 2") == 9
    second = store.batch(Step("import"))
    second.write(_rename("Three")).result()
    second.abandon().result()
    assert store.reader.value("SELECT name FROM circle WHERE id = 1") == "Inner"
    assert store.undoable() == Step("click")
