"""The portfolio: what of your help is shown, and what could be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.favours import FavourQuery, Side
from desktop_app.domain.portfolio import SHOWN, PortfolioPage, can_be_shown
from desktop_app.storage.queries import favours
from desktop_app.storage.queries import people as people_queries

if TYPE_CHECKING:
    from desktop_app.storage.engine.store import Store

MOST = 200


class Portfolio:
    """Reads are synchronous. What is ticked is changed by `Favours.set_in_portfolio`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, limit: int = 30) -> PortfolioPage:
        """What is shown, the newest first, and the `limit` newest of what is not. Call it off the UI
        thread.
        """
        db = self._store.reader
        you = people_queries.id_of_you(db)
        person = None if you is None else people_queries.load_person(db, you)
        ticked = favours.page(
            db, FavourQuery(side=Side.GIVEN, kinds=SHOWN, in_portfolio=True), MOST
        )
        given = favours.page(db, FavourQuery(side=Side.GIVEN, kinds=SHOWN), limit + MOST + 1)
        others = [item for item in given if can_be_shown(item) and not item.in_portfolio]
        return PortfolioPage(
            "" if person is None else person.display_name,
            "" if person is None else person.headline,
            tuple(item for item in ticked if can_be_shown(item)),
            tuple(others[:limit]),
            len(others) > limit,
        )
