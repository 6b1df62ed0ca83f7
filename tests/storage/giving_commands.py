"""The commands about favours, needs, events, organisations and who knows whom: a part of `commands`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop_app.domain import favour_steps
from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.events import Event, EventPart
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.fields import Field
from desktop_app.domain.merging import Answers
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.organisations import Organisation
from desktop_app.domain.person import Channel, ChannelKind, Position, Standing
from desktop_app.domain.portfolio import can_be_shown
from desktop_app.domain.recommendations import COLUMNS
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from tests.storage.undo_machine import NOW, UndoneAtTheEnd

TODAY = NOW.date()
DAYS = st.dates(date(2026, 1, 1), TODAY)
TEXTS = st.sampled_from(("memoir", "CV", "a spare room"))


class GivingCommands(UndoneAtTheEnd):
    """Rules that begin, bring on and delete what is given."""

    def _two(self, data: st.DataObject) -> tuple[Participant, ...]:
        # Not you: you are in every favour, and an introduction needs two others.
        found = self.store.reader.rows("SELECT id FROM person WHERE NOT is_you ORDER BY id")
        rows = [row for (row,) in found]
        return tuple(Participant(row, "") for row in data.draw(st.permutations(rows))[:2])

    @rule(data=st.data(), answer=st.sampled_from((*Acquainted, None)))
    def say_who_knows_whom(self, data: st.DataObject, answer: Acquainted | None) -> None:
        if len(people := self._two(data)) == 2:
            self._do(self.book.acquaintances.say(people[0].id, people[1].id, answer, TODAY))

    @precondition(lambda self: len(self._people()) > 1)
    @rule(data=st.data(), turn=st.booleans())
    def merge(self, data: st.DataObject, turn: bool) -> None:
        if len(people := list(dict.fromkeys(self._some(data)))) > 1:
            plan = self.book.mergers.plan(people)
            chosen = {each.key: each.options[-1 if turn else 0] for each in plan.choices}
            left_out = set(range(len(plan.kept))) if turn else set[int]()
            self._do(self.book.mergers.merge(plan, Answers(chosen, left_out)))

    @precondition(lambda self: self._people())
    @rule(data=st.data(), what=st.integers(0, 3))
    def take_a_line(self, data: st.DataObject, what: int) -> None:
        lines, person = self.book.card_lines, self._somebody(data)
        if found := lines.of(person):
            line = data.draw(st.sampled_from(found))
            channel = Channel(ChannelKind.WEB, line.line.value, line.line.name)
            answers = (
                lambda: lines.drop(line),
                lambda: lines.make_part(line, channel),
                lambda: lines.make_text(line, "notes", line.line.value),
                lambda: lines.make_tag(line, line.line.value),
            )
            self._do(answers[what]())

    @rule(data=st.data())
    def tell_apart(self, data: st.DataObject) -> None:
        if len(people := self._two(data)) == 2:
            self._do(self.book.doubles.tell_apart(people[0].id, people[1].id, TODAY))

    @rule(data=st.data(), standing=st.sampled_from(COLUMNS), text=TEXTS, what=st.integers(0, 2))
    def plan_recommendations(
        self, data: st.DataObject, standing: Standing, text: str, what: int
    ) -> None:
        people, recommendations = self._two(data), self.book.recommendations
        if not people:
            return
        actions = (
            lambda: recommendations.add_work(Position("Acme", text), "Robin"),
            lambda: recommendations.set_standing(people[0], Position("Acme"), standing, text),
            lambda: recommendations.not_now(replace(people[0], uid=text), TODAY),
        )
        self._do(actions[what]())

    @rule(sender=st.sampled_from(("Ana Sousa", "Ben Okafor")), line=TEXTS, what=st.integers(0, 2))
    def propose(self, sender: str, line: str, what: int) -> None:
        """A mailbox with a mail of somebody; or what waits is confirmed or dismissed."""
        if what:
            waiting = self.book.proposed.waiting(TODAY)[:2]
            proposed = self.book.proposed
            self._do(proposed.confirm(waiting) if what > 1 else proposed.dismiss(waiting))
            return
        path = Path(self._folder.name) / "mail.mbox"
        mails = (
            f"From x Mon Mar  3 10:00:00 2025\nFrom: {who}\nTo: me@x.example\nSubject: {line}\n"
            f"Date: Mon, 3 Mar 2025 10:00:00 +0000\nMessage-ID: <{place}-{line}@x>\n\n"
            for place, who in enumerate((f"{sender} <a@x.example>", "b@x.example"))
        )
        path.write_text("".join(mails), encoding="utf-8")
        assert self.book.importing.run([path], only=()).refused == 0
        self._do(None)

    @rule(name=TEXTS)
    def set_taxonomy(self, name: str) -> None:
        self._do(self.book.fields.set_taxonomy([Field(name, "Words")]))

    def _favours(self) -> list[Favour]:
        return self.book.favours.page()

    def _needs(self) -> list[Need]:
        return [*self.book.needs.all_open(), *self.book.needs.yours()]

    @rule(
        data=st.data(),
        kind=st.sampled_from(FavourKind),
        side=st.sampled_from(Side),
        day=DAYS,
        text=TEXTS,
        with_entry=st.booleans(),
    )
    def add_favour(
        self,
        data: st.DataObject,
        kind: FavourKind,
        side: Side,
        day: date,
        text: str,
        with_entry: bool,
    ) -> None:
        people = self._two(data)
        if len(people) < 2:
            return
        who = (people[0], None) if side is Side.RECEIVED else (None, people[0])
        step = data.draw(st.sampled_from(favour_steps.steps(kind, side)))
        third = people[1] if kind is FavourKind.INTRODUCTION else None
        favour = Favour(kind, side, step, day, *who, third, "Acme", text=text)
        entry = Interaction(InteractionKind.MESSAGE, day, text, people=people)
        reminder = Reminder("Ask", day, people=people)
        self._do(
            self.book.favours.add(favour, entry, reminder)
            if with_entry
            else self.book.favours.add(favour)
        )

    @precondition(lambda self: self._favours())
    @rule(data=st.data(), what=st.integers(0, 9), text=TEXTS)
    def change_favour(self, data: st.DataObject, what: int, text: str) -> None:
        favours = self.book.favours
        found = data.draw(st.sampled_from(self._favours()))
        following = favour_steps.following(found) or (found.step,)
        entry = Interaction(InteractionKind.MESSAGE, TODAY, text, people=found.people)
        actions = (
            lambda: favours.step(found.id, data.draw(st.sampled_from(following)), TODAY),
            lambda: favours.thank(found.id, TODAY, entry),
            lambda: favours.tell(found.id, TODAY),
            lambda: favours.set_outcome(found.id, text),
            lambda: favours.ask_later(found.id, TODAY + timedelta(7)),
            lambda: favours.remind(found.id, Reminder("Ask whether they met", TODAY)),
            lambda: favours.set_in_portfolio(found.id, True, may_ask=True),
            lambda: favours.edit(replace(found, text=text, step=FavourStep.LET_GO, passed=())),
            lambda: favours.remove([found.id]),
            lambda: favours.tick_in_portfolio(found),
        )
        if what < 9 or can_be_shown(found):
            self._do(actions[what]())

    @rule(data=st.data(), side=st.sampled_from(NeedSide), whose=st.sampled_from(Whose), text=TEXTS)
    def add_need(self, data: st.DataObject, side: NeedSide, whose: Whose, text: str) -> None:
        people = self._two(data)
        if not people:
            return
        need = Need(side, whose, text, TODAY, people[0], "Acme", told_by=people[-1])
        new = replace(need, person=Participant(0, "New " + text))
        self._do(self.book.needs.add(need))
        self._do(self.book.needs.add_all([new, need, new]))

    @precondition(lambda self: self._needs())
    @rule(data=st.data(), what=st.integers(0, 7), text=TEXTS)
    def change_need(self, data: st.DataObject, what: int, text: str) -> None:
        needs = self.book.needs
        found = data.draw(st.sampled_from(self._needs()))
        other = data.draw(st.sampled_from(self._needs()))
        actions = (
            lambda: needs.edit(replace(found, text=text, place=text)),
            lambda: needs.close(found.id, TODAY, text),
            lambda: needs.reopen(found.id, TODAY),
            lambda: needs.still_holds(found.id, TODAY),
            lambda: needs.ask_later(found.id, None),
            lambda: needs.answer_match(found.id, other.id, MatchAnswer.DISMISSED, TODAY),
            lambda: (
                needs.set_stage(found.id, OpeningStage.WROTE, Reminder(text, TODAY))
                if found.is_opening
                else None
            ),
            lambda: needs.remove([found.id]),
        )
        self._do(actions[what]())

    @rule(data=st.data(), text=TEXTS, days=st.integers(-9, 9))
    def add_event(self, data: st.DataObject, text: str, days: int) -> None:
        people = self._two(data)
        day = TODAY + timedelta(days)
        entry = Interaction(InteractionKind.EVENT, day, text, people=people[:1])
        self._do(self.book.events.add(Event(entry, text, True, people, people[:1])))

    @precondition(lambda self: self.book.events.past(TODAY))
    @rule(data=st.data(), text=TEXTS, settle=st.booleans())
    def change_event(self, data: st.DataObject, text: str, settle: bool) -> None:
        events = self.book.events
        found = data.draw(st.sampled_from(events.past(TODAY)))
        if settle:
            met = self._two(data)
            self._do(events.settle(found.entry.id, met, [person.id for person in met]))
        else:
            self._do(events.edit(replace(found, field=text, comes=())))

    @precondition(lambda self: self.book.events.past(TODAY))
    @rule(data=st.data(), text=TEXTS, what=st.integers(0, 5), new=st.booleans())
    def tell_of_event(self, data: st.DataObject, text: str, what: int, new: bool) -> None:
        events = self.book.events
        row = data.draw(st.sampled_from(events.past(TODAY))).entry.id
        who = [*self._two(data)[:1], *([Participant(0, text)] if new else [])]
        one = who[0].id if who else 0
        part = data.draw(st.sampled_from(EventPart))
        actions = (
            lambda: events.bring(row, who, part),
            lambda: events.leave_out(row, one, part),
            lambda: events.meet(row, who, text, Reminder(text, TODAY) if new else None),
            lambda: events.set_line(row, one, text),
            lambda: events.unmeet(row, one),
            lambda: events.call_off(row, off=new),
        )
        self._do(actions[what]())

    @rule(name=st.sampled_from(("Acme", "Fable", "acme ltd")), text=TEXTS)
    def know_organisation(self, name: str, text: str) -> None:
        organisations = self.book.organisations
        known = organisations.named(name)
        self._do(
            organisations.add(Organisation(name, text))
            if known is None
            else organisations.edit(replace(known, notes=text, fields=(text,)))
        )

    @rule(one=st.sampled_from(("Acme", "Fable", "x")), other=st.sampled_from(("acme ltd", "Fable")))
    def merge_organisations(self, one: str, other: str) -> None:
        organisations = self.book.organisations
        gone, kept = organisations.named(one), organisations.named(other)
        if gone is not None and kept is not None and gone.id != kept.id:
            self._do(organisations.merge(gone.id, kept.id))
