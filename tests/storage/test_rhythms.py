"""The rhythms and clocks SQLite keeps by triggers are those the domain works out, whatever happened
before."""

from __future__ import annotations

import contextlib
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop_app.domain.cadence import DEFAULT_CIRCLES, Cadence, clock_day
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.errors import NothingToUndoError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import rhythms
from desktop_app.storage.queries import rhythms as rhythms_queries

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
DAYS = st.dates(date(1, 1, 1), date(2027, 12, 31)) | st.dates(date(2026, 1, 1), date(2026, 12, 31))
KINDS = st.sampled_from(InteractionKind)
CADENCES = st.none() | st.builds(
    lambda ideal, more: Cadence(ideal, ideal + more), st.integers(1, 800), st.integers(0, 400)
)
PERCENT = st.integers(0, 100)
TAGS = st.sampled_from(("family", "chess", "work"))


class Histories(RuleBasedStateMachine):
    """Logs, edits, tags, moves, weighs, undoes and redoes at random."""

    @initialize()
    def begin(self) -> None:
        self.now = NOW
        self._folder = tempfile.TemporaryDirectory()
        self.book = AddressBook(Path(self._folder.name) / "kith", lambda: self.now)

        def add(name: str, **more: object) -> int:
            return self.book.people.add(Contact(Person(display_name=name, **more))).result().value

        self.people = [
            add("Ana"),
            add("Ben", circle_id=2),
            add("Cem", circle_id=1, cadence=Cadence(3, 4)),
        ]
        self.book.people.set_is_you(add("Me", circle_id=2)).result()
        self.book.history.forget()

    def teardown(self) -> None:
        self.book.close()
        self._folder.cleanup()

    def _some(self, data: st.DataObject) -> list[int]:
        return data.draw(st.lists(st.sampled_from(self.people), min_size=1, unique=True))

    @rule(days=st.integers(1, 400))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days)

    @rule(data=st.data(), kind=KINDS, day=DAYS)
    def log(self, data: st.DataObject, kind: InteractionKind, day: date) -> None:
        who = tuple(Participant(row, "") for row in self._some(data))
        self.book.timeline.log(Interaction(kind, day, "x", people=who)).result()

    @precondition(lambda self: self.book.timeline.page()[0])
    @rule(data=st.data(), kind=KINDS, day=DAYS, remove=st.booleans())
    def change_an_entry(
        self, data: st.DataObject, kind: InteractionKind, day: date, remove: bool
    ) -> None:
        found = data.draw(st.sampled_from(self.book.timeline.page()[0]))
        if remove:
            self.book.timeline.remove([found.id]).result()
            return
        found.kind, found.day = kind, day
        found.people = tuple(Participant(row, "") for row in self._some(data))
        self.book.timeline.edit(found).result()

    @rule(data=st.data(), tag=TAGS, on=st.booleans())
    def tag(self, data: st.DataObject, tag: str, on: bool) -> None:
        self.book.tags.put(self._some(data), [tag] if on else [], [] if on else [tag]).result()

    @precondition(lambda self: self.book.tags.all())
    @rule(data=st.data(), cadence=CADENCES, remove=st.booleans())
    def change_a_tag(self, data: st.DataObject, cadence: Cadence | None, remove: bool) -> None:
        tag = data.draw(st.sampled_from(self.book.tags.all()))
        if remove:
            self.book.tags.remove(tag).result()
        else:
            self.book.tags.set_rhythm(tag, cadence).result()

    @rule(data=st.data(), circle=st.none() | st.integers(1, 5))
    def move(self, data: st.DataObject, circle: int | None) -> None:
        self.book.people.set_circle(self._some(data), circle).result()

    @rule(number=st.integers(0, 3), cadence=CADENCES)
    def change_a_circle(self, number: int, cadence: Cadence | None) -> None:
        circle = self.book.circles.all()[number]
        self.book.circles.save(
            type(circle)(circle.id, circle.name, circle.size, cadence, circle.position)
        ).result()

    @rule(data=st.data(), cadence=CADENCES)
    def own_rhythm(self, data: st.DataObject, cadence: Cadence | None) -> None:
        self.book.people.edit(data.draw(st.sampled_from(self.people)), cadence=cadence).result()

    @rule(kind=KINDS, percent=PERCENT, reset=st.booleans())
    def weigh(self, kind: InteractionKind, percent: int, reset: bool) -> None:
        service = self.book.rhythms
        (service.reset_weights() if reset else service.set_weight(kind, percent)).result()

    @rule(data=st.data())
    def relax(self, data: st.DataObject) -> None:
        self.book.rhythms.relax(self._some(data)).result()

    @rule(back=st.booleans())
    def undo_or_redo(self, back: bool) -> None:
        history = self.book.history
        with contextlib.suppress(NothingToUndoError):
            (history.undo() if back else history.redo()).result()

    @invariant()
    def sqlite_and_domain_agree(self) -> None:
        weights = self.book.rhythms.weights()
        tags = {tag.name: tag.cadence for tag in self.book.tags.all()}
        circles = {circle.id: circle.cadence for circle in self.book.circles.all()}
        for row in self.people:
            contact = self.book.people.contact(row)
            of_tags = [tags[name] for name in contact.tags if tags[name] is not None]
            shortest = min(
                of_tags, key=lambda item: (item.ideal_days, item.longest_days), default=None
            )
            cadence = contact.person.cadence or shortest or circles.get(contact.person.circle_id)
            entries = self.book.timeline.page(row, limit=500)[0]
            contacts = [(entry.day, weights[entry.kind]) for entry in entries]
            person = contact.person
            begun = person.rhythm_since or person.created_at.date()
            expected = (cadence, clock_day(contacts, cadence, begun))
            assert rhythms_queries.of_person(self.book._store.reader, row) == expected
            line = self.book.people_list.line(row)
            assert (line.cadence, line.clock_day) == expected
            assert line.last_contact == max(
                (day for day, weight in contacts if weight), default=None
            )
            self._and_why(row, cadence, expected[1], begun)
        assert rhythms.stale(self.book._store.reader) == 0

    def _and_why(self, row: int, cadence: Cadence | None, clock: date | None, begun: date) -> None:
        """The contact named as the reason is the one that sets the clock, or it is said that the
        beginning of the rhythm does."""
        found = self.book.rhythms.warmth(row, NOW.date())
        if found.begun is not None:
            assert clock == begun == found.begun
        elif found.kept_by is not None:
            assert clock_day([(found.kept_by.day, found.kept_by.weight)], cadence) == clock
        else:
            assert clock is None


Histories.TestCase.settings = settings(max_examples=40, stateful_step_count=16, deadline=None)
TestHistories = Histories.TestCase


def test_a_new_file_has_the_circles_and_weights_the_domain_names(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    assert book.rhythms.weights() == DEFAULT_WEIGHTS
    assert tuple(book.circles.all()) == DEFAULT_CIRCLES
    book.close()
