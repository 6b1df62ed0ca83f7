"""The pages about giving: of one person, of an organisation, and of everything."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.favours import FavourQuery
from desktop_app.domain.giving import (
    Closest,
    GivingPage,
    OrganisationPage,
    PersonGiving,
    Waits,
    on,
    open_on,
    waiting,
)
from desktop_app.domain.needs import NeedSide
from desktop_app.domain.suggestions import is_outside
from desktop_app.storage.queries import (
    circles,
    contact_stats,
    favours,
    fields,
    needs,
    organisations,
    people_list,
    suggestions,
    timeline,
)

if TYPE_CHECKING:
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.storage.engine.store import Store

ASKED = 3
"""People one is proposed to ask what they look for, before anything is known."""
FAVOURS_SHOWN = 200
PEOPLE_SHOWN = 40
ENTRIES_SHOWN = 8
MAY_WAIT = 1000
"""Favours looked at for what is under way, the oldest first."""


class Giving:
    """Reads are synchronous. `today` is the local day."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_person(self, person_id: int, today: date) -> PersonGiving:
        """What is known of one person; quick enough for the UI thread."""
        db = self._store.reader
        theirs = needs.of_person(db, person_id)
        told = [need for need in needs.told_by(db, person_id) if need.is_open]
        found = favours.page(db, FavourQuery(person=person_id), FAVOURS_SHOWN)
        return PersonGiving(
            open_on(theirs, NeedSide.NEED),
            open_on(theirs, NeedSide.OFFER),
            tuple(need for need in theirs if not need.is_open),
            tuple(told),
            tuple(found),
            waiting(found, today),
        )

    def of_organisation(self, organisation_id: int, today: date) -> OrganisationPage:
        """What is known of an organisation; raises NotFoundError. Call it off the UI thread."""
        db = self._store.reader
        its = needs.of_organisation(db, organisation_id)
        entries = organisations.entries(db, organisation_id, today, ENTRIES_SHOWN)
        organisation = organisations.load_one(db, organisation_id)
        return OrganisationPage(
            organisation,
            tuple(organisations.there(db, organisation_id, PEOPLE_SHOWN, now=True)),
            tuple(organisations.there(db, organisation_id, PEOPLE_SHOWN, now=False)),
            on(its, NeedSide.NEED),
            on(its, NeedSide.OFFER),
            tuple(favours.page(db, FavourQuery(organisation=organisation_id), FAVOURS_SHOWN)),
            tuple(timeline.load(db, entries)),
            organisations.how_many(db, organisation_id, now=True),
            organisations.how_many(db, organisation_id, now=False),
            is_outside(organisation.fields, fields.your_fields(db)),
        )

    def under_way(self, today: date) -> tuple[Waits, ...]:
        """What waits for a step, an answer, thanks or news, the longest first. Call it off the UI
        thread.
        """
        return waiting(favours.may_wait(self._store.reader, today, MAY_WAIT), today)

    def page(self, today: date) -> GivingPage:
        """The page Give and ask, but for the matches. Call it off the UI thread."""
        db = self._store.reader
        yours = needs.yours(db)
        has_begun = needs.are_any(db) or favours.are_any(db)
        return GivingPage(
            self.under_way(today),
            open_on(yours, NeedSide.OFFER),
            open_on(yours, NeedSide.NEED),
            tuple(needs.to_ask(db, today, 20)),
            has_begun,
            () if has_begun else self._to_begin_with(),
        )

    def _to_begin_with(self) -> tuple[Closest, ...]:
        db, lines = self._store.reader, self.closest()
        named = {circle.id: circle.name for circle in circles.all_circles(db)}
        topics = suggestions.topics(db, [line.id for line in lines])
        return tuple(
            Closest(line, named.get(line.circle_id or 0, ""), topics[line.id]) for line in lines
        )

    def closest(self) -> tuple[PersonLine, ...]:
        """The first of those in circles, the closest circle first. Call it off the UI thread."""
        db, ids = self._store.reader, list[int]()
        for circle in circles.all_circles(db):
            ids += contact_stats.in_circle(db, circle.id)
            if len(ids) >= ASKED:
                break
        return tuple(people_list.lines(db, ids[:ASKED]))
