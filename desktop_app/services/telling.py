"""What a typed line tells of giving, stored beside its entry and its reminder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.favours import FavourQuery
from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.told_favours import carried_on, may_mean, new_favour
from desktop_app.domain.told_parts import is_known, told_need, told_position
from desktop_app.services.favours import carry_on
from desktop_app.storage import favours, people, person_parts, timestamps
from desktop_app.storage.queries import favours as favour_queries
from desktop_app.storage.queries import needs as need_queries
from desktop_app.storage.queries import organisations as organisation_queries
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import timeline

if TYPE_CHECKING:
    from datetime import date, datetime

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.giving_told import GivingTold
    from desktop_app.domain.needs import Need
    from desktop_app.services.favours import Favours
    from desktop_app.services.needs import Needs
    from desktop_app.storage.engine.connection import Database

MOST = 200
"""Favours looked at for one line, the newest first."""


def candidates(db: Database, told: GivingTold) -> list[Favour]:
    """The favours with those who are named in `told`, of all where nobody is, the newest first."""
    named = (told.giver, told.receiver, told.third, told.who, told.told_by)
    rows = [each.person.id for each in named if each is not None and each.person is not None]
    found = favour_queries.page(db, FavourQuery(person=rows[0] if rows else None), MOST)
    if len(rows) < 2:
        return found
    return [favour for favour in found if set(rows) <= {person.id for person in favour.people}]


class Telling:
    """`told` on the local day `day` with the `words` of the line; `favour_id` is the favour that the
    user said is meant, `now` the UTC moment. What is new is checked here: InvalidValueError.
    """

    def __init__(
        self,
        told: GivingTold,
        day: date,
        words: str,
        favour_id: int | None,
        services: tuple[Favours, Needs],
        now: datetime,
    ) -> None:
        self.told, self.day, self.words, self.favour_id, self.now = told, day, words, favour_id, now
        self.today = timestamps.local_day(now)
        favours_of, needs_of = services
        self.need = told_need(told, day)
        self.add_need = None if self.need is None else needs_of.adding([self.need])
        new = new_favour(told, min(day, self.today))
        self.new = None if new is None else favours_of.begun(new)

    def store(self, db: Database, entry_id: int | None, reminder_id: int | None) -> None:
        """Write it, in the transaction of the line."""
        if self.need is not None and self.add_need is not None:
            if not is_known(self.need, _known_needs(db, self.need)):
                self.add_need(db)
        elif self.told.what is GivingKind.POSITION:
            self._position(db)
        elif self.told.what is GivingKind.EVENT:
            self._met_at(db)
        else:
            self._favour(db, entry_id, reminder_id)

    def _position(self, db: Database) -> None:
        who = self.told.who
        if who is None or who.person is None:
            return
        try:
            known = people_queries.load(db, who.person.id).positions
        except NotFoundError:
            return
        found = told_position(self.told, known)
        if found is not None:
            person_parts.save_part(db, found)

    def _met_at(self, db: Database) -> None:
        """Those whom you met at the event: it is how you met, where nothing is known of that."""
        who = self.told.who
        if who is None or who.person is None or self.day > self.today:
            return
        person = people_queries.load_person(db, who.person.id)
        entries, _ = timeline.page(db, who.person.id, limit=2)
        if len(entries) < 2 and not (person.met_event or person.met_on or person.met_text):
            values = {"met_event": self.told.event, "met_on": self.day.isoformat()}
            people.set_columns(db, [who.person.id], values)

    def _favour(self, db: Database, entry_id: int | None, reminder_id: int | None) -> None:
        today = self.today
        found = may_mean(self.told, candidates(db, self.told), self.day, today)
        if self.favour_id is not None:
            found = [favour for favour in found if favour.id == self.favour_id]
        if len(found) == 1:
            after = carried_on(self.told, found[0], self.words, self.day, today)
            assert after is not None
            if after.reminder_id is None:
                after = replace(after, reminder_id=reminder_id)
            carry_on(db, found[0], after, entry_id)
            return
        if self.new is not None and not found:
            made = replace(self.new, entry_id=entry_id, reminder_id=reminder_id)
            favours.insert(db, made, self.now)


def _known_needs(db: Database, need: Need) -> list[Need]:
    if need.person is not None:
        return need_queries.of_person(db, need.person.id)
    if not need.organisation:
        return need_queries.yours(db)
    known = organisation_queries.named(db, need.organisation)
    return [] if known is None else need_queries.of_organisation(db, known.id)
