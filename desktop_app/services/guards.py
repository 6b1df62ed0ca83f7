"""What to think of before asking somebody, and when to rest from giving."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain import guards as rules
from desktop_app.storage.queries import asks, recommendable

if TYPE_CHECKING:
    from desktop_app.domain.guards import Guard, Idea
    from desktop_app.services.giving import Giving
    from desktop_app.storage.engine.store import Store


class Guards:
    """Reads are synchronous, for a thread: whoever has met somebody for years has many contacts to
    be looked through. `today` is the local day.
    """

    def __init__(self, store: Store, giving: Giving) -> None:
        self._store, self._giving = store, giving

    def before_asking(self, person_id: int, today: date) -> tuple[Guard, ...]:
        """What to think of before asking somebody for anything, the weightiest first; most often
        nothing.
        """
        known = self.known(person_id)
        found = rules.guards(known, today)
        if not any(guard.key in rules.WITH_IDEA for guard in found):
            return found
        return rules.guards(known, today, self.idea_for(person_id, today))

    def known(self, person_id: int) -> rules.Asks:
        """What you asked of somebody and did for them, as far as it was logged."""
        db = self._store.reader
        known = asks.asks(db, [person_id]).get(person_id, rules.Asks())
        return replace(known, asks_in_a_row=asks.asks_in_a_row(db, person_id))

    def idea_for(self, person_id: int, today: date) -> Idea:
        """One thing you could do for somebody first."""
        page = self._giving.of_person(person_id, today)
        may_recommend = recommendable.is_recommendable(self._store.reader, person_id)
        return rules.idea_of(page.under_way, page.needs, may_recommend=may_recommend)

    def rest(self, today: date) -> Guard | None:
        """Whether you gave so much lately that you may rest. Call it off the UI thread."""
        since = today - timedelta(rules.MONTH_DAYS - 1)
        return rules.rest(asks.given_since(self._store.reader, since))
