"""Needs and offers: of you, of people, of organisations; told, closed, asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain import needs as rules
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text, checked_texts
from desktop_app.domain.needs import OpeningStage, Whose
from desktop_app.services.command import command
from desktop_app.storage import needs, people, reminders
from desktop_app.storage.queries import needs as need_queries
from desktop_app.storage.queries import organisations as organisation_queries
from desktop_app.storage.queries import people as people_queries

if TYPE_CHECKING:
    from desktop_app.domain.needs import MatchAnswer, Need
    from desktop_app.domain.reminders import Reminder
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Needs:
    """Needs and offers. Reads are synchronous and quick unless they say otherwise; commands answer
    through futures. `clock` gives the UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._clock = clock

    def need(self, need_id: int) -> Need:
        """One need or offer; raises NotFoundError."""
        return need_queries.load_one(self._store.reader, need_id)

    def of_person(self, person_id: int) -> list[Need]:
        """A person's needs and offers, open ones first, then the newest first."""
        return need_queries.of_person(self._store.reader, person_id)

    def of_organisation(self, organisation_id: int) -> list[Need]:
        """An organisation's, in the same order."""
        return need_queries.of_organisation(self._store.reader, organisation_id)

    def yours(self) -> list[Need]:
        """Your own, in the same order."""
        return need_queries.yours(self._store.reader)

    def all_open(self) -> list[Need]:
        """Everything open, but of those in the archive or the trash. With 50,000 it takes about a
        second: call it off the UI thread.
        """
        return need_queries.all_open(self._store.reader)

    def openings(self) -> list[Need]:
        """The open needs of organisations, the newest first; those you pursue have a stage."""
        return need_queries.openings(self._store.reader)

    def to_ask(self, today: date, limit: int = 20) -> list[Need]:
        """Of which it is time to ask whether they still hold, the oldest first."""
        return need_queries.to_ask(self._store.reader, today, limit)

    def found(self, text: str, limit: int) -> list[Need]:
        """Open ones of people and organisations in which every word of `text` begins a word, the
        best first.
        """
        return need_queries.found(self._store.reader, text, limit)

    def match_answers(self) -> dict[tuple[int, int], MatchAnswer]:
        """What was answered to matches, by the rows of need and offer."""
        return need_queries.answers(self._store.reader)

    @command
    def add(self, need: Need) -> Future[Done[int]]:
        """Store a new need or offer and give its id. It is asked about half a year later, unless
        `ask_on` says a day. An organisation that is not there is made, and so is a person whose id
        is 0.

        The future raises InvalidValueError for what cannot be (`domain.needs.check`).
        """
        adding = self.adding([need])
        return self._store.write(_step("need.add", need), lambda db: adding(db)[0])

    @command
    def add_all(self, several: Sequence[Need]) -> Future[Done[list[int]]]:
        """Store several as one step of undo and give their ids. A person whose id is 0 is made, once
        for all of that name.

        The future raises InvalidValueError when any of them cannot be, and then none is stored.
        """
        return self._store.write(Step("need.add", "", len(several)), self.adding(several))

    @command
    def edit(self, need: Need) -> Future[Done[None]]:
        """Write a stored one anew, but for its next step; the future raises InvalidValueError and
        NotFoundError.
        """
        made = self._checked(need, people_queries.id_of_you(self._store.reader))
        return self._change(
            "need.edit", need.id, lambda found: replace(made, reminder_id=found.reminder_id)
        )

    @command
    def close(self, need_id: int, day: date, word: str = "") -> Future[Done[None]]:
        """Close it on a local day, with a word if there is one; an opening you pursue is over."""
        closing = checked_text("closing", word)
        return self._change(
            "need.close",
            need_id,
            lambda found: replace(
                found, closed_on=day, closing=closing, stage=found.stage and OpeningStage.OVER
            ),
        )

    @command
    def reopen(self, need_id: int, day: date) -> Future[Done[None]]:
        """Open it again: it holds on the local day, and is asked about half a year after. An opening
        that was over is one you heard of.
        """

        def opened(found: Need) -> Need:
            stage = OpeningStage.HEARD if found.stage is OpeningStage.OVER else found.stage
            ask_on = rules.ask_day(day)
            return replace(found, closed_on=None, closing="", ask_on=ask_on, stage=stage)

        return self._change("need.reopen", need_id, opened)

    @command
    def still_holds(self, need_id: int, day: date) -> Future[Done[None]]:
        """Keep that it holds on the local day: it is asked about again half a year later. A last
        day that went by is no more.
        """

        def kept(found: Need) -> Need:
            is_past = found.until is not None and found.until < day
            until = None if is_past else found.until
            return replace(found, until=until, ask_on=rules.ask_day(day))

        return self._change("need.still", need_id, kept)

    @command
    def ask_later(self, need_id: int, day: date | None) -> Future[Done[None]]:
        """Ask whether it still holds from that local day on; with None never."""
        return self._change("need.later", need_id, lambda found: replace(found, ask_on=day))

    @command
    def set_stage(
        self, need_id: int, stage: OpeningStage | None, next_step: Reminder | None = None
    ) -> Future[Done[None]]:
        """Say how far you have come with an opening (None: you do not pursue it), with the next
        step as a reminder; a next step it had before stays as it is among the reminders.

        The future raises InvalidValueError when it is no opening.
        """
        now = self._clock()

        def work(db: Database) -> None:
            found = replace(need_queries.load_one(db, need_id), stage=stage)
            rules.check(found)
            if next_step is not None:
                found = replace(found, reminder_id=reminders.insert(db, next_step, now))
            needs.save(db, found)

        return self._store.write(_step("need.stage", self.need(need_id)), work)

    @command
    def answer_match(
        self, need_id: int, offer_id: int, answer: MatchAnswer, day: date
    ) -> Future[Done[None]]:
        """Keep what was answered, on a local day, to the proposal that an offer meets a need; the
        future raises NotFoundError when either is gone.
        """

        def work(db: Database) -> None:
            for row in (need_id, offer_id):
                need_queries.load_one(db, row)
            needs.answer_match(db, need_id, offer_id, answer, day)

        return self._store.write(_step("need.answer", self.need(need_id)), work)

    @command
    def remove(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Delete needs and offers."""
        rows = list(ids)
        found = need_queries.load(self._store.reader, rows[:1]) if len(rows) == 1 else []
        step = _step("need.remove", found[0]) if found else Step("need.remove", "", len(rows))
        return self._store.write(step, lambda db: needs.remove(db, rows))

    def adding(self, several: Sequence[Need]) -> Callable[[Database], list[int]]:
        """What stores them, checked now, and gives their ids; raises InvalidValueError."""
        you = people_queries.id_of_you(self._store.reader)
        made = [_asked_about(self._checked(need, you)) for need in several]
        names, now = _new_names(made), self._clock()

        def work(db: Database) -> list[int]:
            new = people.insert_named(db, names, now)
            return [needs.insert(db, _of_known(need, new), now) for need in made]

        return work

    def _checked(self, need: Need, you: int | None) -> Need:
        """It with texts fit to store, yours where it is the user's, and the organisation as it is
        called here; raises InvalidValueError.
        """
        texts = checked_texts(need, "text", "field", "place", "closing", "organisation")
        if texts["organisation"]:
            known = organisation_queries.named(self._store.reader, texts["organisation"])
            texts["organisation"] = known.name if known else texts["organisation"]
        made = replace(need, **texts)
        if made.person is not None and you is not None and made.person.id == you:
            made = replace(made, whose=Whose.YOU)
        if made.whose is not Whose.PERSON:
            made = replace(made, person=None)
        if made.whose is not Whose.ORGANISATION:
            made = replace(made, organisation="")
        rules.check(made)
        return made

    def _change(self, key: str, need_id: int, change: Callable[[Need], Need]) -> Future[Done[None]]:
        def work(db: Database) -> None:
            before = need_queries.load_one(db, need_id)
            after = change(before)
            if after != before:
                needs.save(db, after)

        return self._store.write(_step(key, self.need(need_id)), work)


def _asked_about(need: Need) -> Need:
    """It with the day on which to ask whether it holds, unless it has one."""
    if need.ask_on is not None or not need.is_open:
        return need
    return replace(need, ask_on=rules.ask_day(need.told_on))


def _new_names(needs: Sequence[Need]) -> list[str]:
    """The names of people who are not there yet, each once; raises InvalidValueError for an empty
    one.
    """
    names = dict.fromkeys(
        checked_text("display_name", need.person.name)
        for need in needs
        if need.person is not None and need.person.id == 0
    )
    if "" in names:
        raise InvalidValueError("display_name", "person-needs-name")
    return list(names)


def _of_known(need: Need, new: dict[str, int]) -> Need:
    if need.person is None or need.person.id:
        return need
    name = need.person.name.strip()
    return replace(need, person=replace(need.person, id=new[name], name=name))


def _step(key: str, need: Need) -> Step:
    return Step(key, need.text)
