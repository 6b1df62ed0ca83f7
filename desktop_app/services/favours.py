"""Favours: read, begun, brought on step by step, thanked for, deleted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain import favour_steps
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import KEPT_FAVOUR, FavourQuery, Side, check, roles
from desktop_app.domain.names import checked_text, checked_texts
from desktop_app.domain.portfolio import can_be_shown
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.command import command
from desktop_app.services.reminders import step_about_reminder
from desktop_app.services.timeline import step_about
from desktop_app.storage import favours, reminders, timeline, timestamps
from desktop_app.storage.queries import favours as favour_queries
from desktop_app.storage.queries import organisations as organisation_queries
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import timeline as timeline_queries

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour, FavourStep
    from desktop_app.domain.reminders import Reminder
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

_EVERYTHING = FavourQuery()


class Favours:
    """Favours. Reads are synchronous and quick; commands answer through futures. `clock` gives the
    UTC moment.

    A favour that took place has an entry in the timeline. Where a command is given none, it makes a
    note of the favour's own, which counts as no contact; it follows the favour and goes with it.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._clock = clock

    def favour(self, favour_id: int) -> Favour:
        """One favour; raises NotFoundError."""
        return favour_queries.load_one(self._store.reader, favour_id)

    def page(
        self, query: FavourQuery = _EVERYTHING, limit: int = 100, offset: int = 0
    ) -> list[Favour]:
        """The favours `query` wants, the newest first, after `offset` of them."""
        return favour_queries.page(self._store.reader, query, limit, offset)

    def found(self, text: str, limit: int) -> list[Favour]:
        """Favours in which every word of `text` begins a word, the newest first."""
        return favour_queries.found(self._store.reader, text, limit)

    def of_entries(self, entries: Collection[int]) -> dict[int, list[Favour]]:
        """The favours that hang on each of those entries, some hundreds at once; entries without
        any are left out.
        """
        return favour_queries.of_entries(self._store.reader, entries)

    def of_reminder(self, reminder_id: int) -> Favour | None:
        """The favour whose next step a reminder is; None for any other reminder. Instant."""
        return favour_queries.of_reminder(self._store.reader, reminder_id)

    @command
    def add(
        self, favour: Favour, entry: Interaction | None = None, reminder: Reminder | None = None
    ) -> Future[Done[int]]:
        """Store a new favour and give its id, with the entry and the reminder it hangs on, as one
        step of undo.

        The day on which to ask what came of it follows from its step unless `favour.ask_on` says
        one. The future raises InvalidValueError for a favour that cannot be (`domain.favours.check`,
        `favour_steps.check_step`) and text that cannot be held.
        """
        now = self._clock()
        made = self.begun(favour)

        def work(db: Database) -> int:
            found = made
            if reminder is not None:
                found = replace(found, reminder_id=reminders.insert(db, reminder, now))
            return favours.insert(db, with_entry(db, found, entry, now, is_new=True), now)

        is_wish = made.step in favour_steps.WISHES
        step = replace(kept_step(made), day=None if is_wish else made.day)
        return self._store.write(step, work)

    @command
    def edit(self, favour: Favour) -> Future[Done[None]]:
        """Write a stored favour anew, step and day as given; a note of its own follows, and what it
        hangs on stays.

        The future raises InvalidValueError as `add`, but lets a favour stay whose people are gone,
        and NotFoundError.
        """
        now = self._clock()
        made = self._checked(favour)
        favour_steps.check_step(made, timestamps.local_day(now))

        def edited(before: Favour) -> Favour:
            return replace(made, entry_id=before.entry_id, reminder_id=before.reminder_id)

        return self._change("favour.edit", favour.id, edited)

    @command
    def step(
        self, favour_id: int, step: FavourStep, day: date, entry: Interaction | None = None
    ) -> Future[Done[None]]:
        """Bring a favour to a later step, reached on the local day `day`; `entry` is what happened
        with it, and the favour hangs on it once that is how it took place. To be there already
        changes nothing.

        The future raises InvalidValueError for a step that does not follow, a day ahead or before
        that of the last step, and NotFoundError.
        """
        today = timestamps.local_day(self._clock())
        before = self.favour(favour_id)
        said = kept_step(replace(before, step=step))
        if before.step is step and entry is not None:
            said = step_about("interaction.log", entry)
        return self._change(
            said,
            favour_id,
            lambda found: favour_steps.moved(found, step, day, today),
            entry,
        )

    @command
    def thank(
        self, favour_id: int, day: date, entry: Interaction | None = None
    ) -> Future[Done[None]]:
        """Keep that the giver was thanked on a local day; `entry` is how, when that is to be
        logged.
        """
        step = thanks_step(self.favour(favour_id))
        return self._change(step, favour_id, lambda found: replace(found, thanked_on=day), entry)

    @command
    def tell(
        self, favour_id: int, day: date, entry: Interaction | None = None
    ) -> Future[Done[None]]:
        """Keep that the giver was told on a local day what came of it."""
        step = news_step(self.favour(favour_id))
        return self._change(step, favour_id, lambda found: replace(found, told_on=day), entry)

    @command
    def set_outcome(self, favour_id: int, outcome: str) -> Future[Done[None]]:
        """Keep what came of it; it is asked no more. The future raises InvalidValueError for text
        that cannot be held.
        """
        words = checked_text("outcome", outcome)
        return self._change(
            "favour.outcome", favour_id, lambda found: replace(found, outcome=words, ask_on=None)
        )

    @command
    def ask_later(self, favour_id: int, day: date | None) -> Future[Done[None]]:
        """Ask what came of it from that local day on; with None never again."""
        return self._change("favour.later", favour_id, lambda found: replace(found, ask_on=day))

    @command
    def remind(self, favour_id: int, reminder: Reminder) -> Future[Done[int]]:
        """Store a reminder of the favour's next step and give its id; one before it stays, and hangs
        on nothing any more. The future raises NotFoundError.
        """
        now = self._clock()

        def work(db: Database) -> int:
            found = favour_queries.load_one(db, favour_id)
            row = reminders.insert(db, reminder, now)
            favours.save(db, replace(found, reminder_id=row))
            return row

        return self._store.write(step_about_reminder("reminder.add", reminder), work)

    @command
    def set_in_portfolio(
        self, favour_id: int, in_portfolio: bool, may_ask: bool = False
    ) -> Future[Done[None]]:
        """Show it in your portfolio or not; `may_ask` when the receiver may be asked about it."""
        return self._change(
            "favour.portfolio",
            favour_id,
            lambda found: replace(
                found, in_portfolio=in_portfolio, may_ask=in_portfolio and may_ask
            ),
        )

    @command
    def tick_in_portfolio(self, favour: Favour) -> Future[Done[None]]:
        """Show it in your portfolio if it is not, else no more. The future raises InvalidValueError
        for what cannot be shown (`domain.portfolio.can_be_shown`), and NotFoundError.
        """
        if not can_be_shown(favour):
            raise InvalidValueError("in_portfolio", "favour-not-for-portfolio")
        return self.set_in_portfolio(favour.id, not favour.in_portfolio, favour.may_ask)

    @command
    def remove(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Delete favours, each with the note of its own if it has one; other entries stay."""
        rows = list(ids)

        def work(db: Database) -> None:
            notes = [_own_note(db, found) for found in favour_queries.load(db, rows)]
            timeline.remove(db, [note.id for note in notes if note is not None])
            favours.remove(db, rows)

        found = favour_queries.load(self._store.reader, rows[:1]) if len(rows) == 1 else []
        key = "favour.remove"
        step = favour_step(key, found[0]) if found else Step(key, "", len(rows))
        return self._store.write(step, work)

    def begun(self, favour: Favour) -> Favour:
        """A new favour fit to be stored, with the day on which to ask what came of it; raises
        InvalidValueError as `add`.
        """
        made = favour_steps.begun(self._checked(favour), timestamps.local_day(self._clock()))
        check(made)
        return made

    def _checked(self, favour: Favour) -> Favour:
        """The favour with texts fit to store, you where the user is said, and the organisation as
        it is called here.
        """
        db = self._store.reader
        you = people_queries.id_of_you(db)
        texts = checked_texts(favour, "text", "words", "link", "outcome", "organisation")
        known = organisation_queries.named(db, texts["organisation"])
        if known is not None:
            texts["organisation"] = known.name
        giver, receiver, third = (
            None if person is None or person.id == you else person
            for person in (favour.giver, favour.receiver, favour.third)
        )
        if favour.side is Side.GIVEN:
            giver = None
        elif favour.side is Side.RECEIVED:
            receiver = None
        return replace(favour, giver=giver, receiver=receiver, third=third, **texts)

    def _change(
        self,
        said: str | Step,
        favour_id: int,
        change: Callable[[Favour], Favour],
        entry: Interaction | None = None,
    ) -> Future[Done[None]]:
        now = self._clock()

        def work(db: Database) -> None:
            before = favour_queries.load_one(db, favour_id)
            after = change(before)
            if after == before and entry is None:
                return
            note = _own_note(db, before)
            if note is not None:
                after = _followed(db, note, after)
            is_new = favour_steps.happened_on(before) is None
            if is_new and entry is not None and favour_steps.happened_on(after) is not None:
                # What was written before it took place stays as it is, an entry of its own.
                after = replace(after, entry_id=None)
            favours.save(db, with_entry(db, after, entry, now, is_new=is_new))

        step = said if isinstance(said, Step) else favour_step(said, self.favour(favour_id))
        return self._store.write(step, work)


def with_entry(
    db: Database, favour: Favour, entry: Interaction | None, now: datetime, *, is_new: bool
) -> Favour:
    """The favour with an entry to hang on: its own if it has one, else the one given, else a note
    when it `is_new` that it took place; a note that was deleted since stays so.
    """
    day = favour_steps.happened_on(favour)
    if entry is not None:
        reminders.settle(db, entry, now)
    elif is_new and favour.entry_id is None and day is not None:
        entry = Interaction(InteractionKind.NOTE, day, favour.text, people=favour.people)
    if entry is None:
        return favour
    row = timeline.insert(db, entry, now)
    return favour if favour.entry_id is not None else replace(favour, entry_id=row)


def carry_on(db: Database, before: Favour, after: Favour, entry_id: int | None) -> None:
    """Write a favour that a line told a step of; it hangs on the entry of the line that says it took
    place.
    """
    note = _own_note(db, before)
    if note is not None:
        after = _followed(db, note, after)
    if favour_steps.happened_on(after) is not None:
        is_new = favour_steps.happened_on(before) is None
        if after.entry_id is None or (is_new and entry_id is not None):
            after = replace(after, entry_id=entry_id)
    favours.save(db, after)


def _own_note(db: Database, favour: Favour) -> Interaction | None:
    """The note that stands in the timeline for this favour and says nothing else."""
    found = timeline_queries.load(db, () if favour.entry_id is None else (favour.entry_id,))
    return next(
        (
            entry
            for entry in found
            if entry.kind is InteractionKind.NOTE
            and (entry.summary, entry.body, entry.day)
            == (favour.text, "", favour_steps.happened_on(favour))
        ),
        None,
    )


def _followed(db: Database, note: Interaction, favour: Favour) -> Favour:
    """The favour, with the note saying what it says now; before it took place there is no note."""
    day = favour_steps.happened_on(favour)
    if day is None:
        timeline.remove(db, [note.id])
        return replace(favour, entry_id=None)
    timeline.save(db, replace(note, day=day, summary=favour.text, people=favour.people))
    return favour


def kept_step(favour: Favour) -> Step:
    """The step of a command by which a favour has come as far as it now is."""
    key = f"{KEPT_FAVOUR}{favour.kind.value}.{favour.side.value}.{favour.step.value}"
    names = tuple(person.name for person in favour.people)
    subject = ", ".join(names) or favour.organisation
    return Step(key, subject, people=roles(favour), to=favour.text)


def thanks_step(favour: Favour) -> Step:
    """The step of keeping that the giver was thanked, by you, by somebody else for what you did, or
    between others.
    """
    return _towards_giver(("favour.thank", "favour.thanked-you", "favour.thanked"), favour)


def news_step(favour: Favour) -> Step:
    """The step of keeping that the giver knows what came of it, by whom as in `thanks_step`."""
    return _towards_giver(("favour.tell", "favour.told-you", "favour.told"), favour)


def _towards_giver(keys: tuple[str, str, str], favour: Favour) -> Step:
    key = keys[(Side.RECEIVED, Side.GIVEN, Side.BETWEEN).index(favour.side)]
    other = favour.other
    return Step(key, favour.organisation if other is None else other.name)


def favour_step(key: str, favour: Favour) -> Step:
    """The step of a command about a favour, telling whom it is between."""
    names = tuple(person.name for person in favour.people)
    return Step(key, ", ".join(names) or favour.organisation, people=names)
