"""The services of an address book for giving: who can help whom, and by whom one gets to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.services.acquaintances import Acquaintances
    from desktop_app.services.events import Events
    from desktop_app.services.favours import Favours
    from desktop_app.services.fields import Fields
    from desktop_app.services.giving import Giving
    from desktop_app.services.guards import Guards
    from desktop_app.services.meetings import Meetings
    from desktop_app.services.naming import Naming
    from desktop_app.services.needs import Needs
    from desktop_app.services.organisations import Organisations
    from desktop_app.services.portfolio import Portfolio
    from desktop_app.services.proposals import ProposalFinder
    from desktop_app.services.reach import Reaching
    from desktop_app.services.recommendations import Recommendations
    from desktop_app.services.ways import Ways
    from desktop_app.services.whereabouts import Whereabouts
    from desktop_app.storage.engine.store import Store


class GivingServices:
    """What people do for each other, and the rooms that show it.

    A part of `AddressBook`, which sets what is named here.
    """

    folder: Path
    _store: Store
    _clock: Callable[[], datetime]
    _words: Path | None

    @cached_property
    def favours(self) -> Favours:
        """What people do for each other."""
        from desktop_app.services.favours import Favours

        return Favours(self._store, self._clock)

    @cached_property
    def needs(self) -> Needs:
        """What people look for and can help with."""
        from desktop_app.services.needs import Needs

        return Needs(self._store, self._clock)

    @cached_property
    def proposals(self) -> ProposalFinder:
        """Matches as a page proposes them, kept up to date."""
        from desktop_app.services.matching_words import OWN
        from desktop_app.services.proposals import ProposalFinder

        return ProposalFinder(self._store, self._words, self.folder / OWN)

    @cached_property
    def giving(self) -> Giving:
        """The pages about giving."""
        from desktop_app.services.giving import Giving

        return Giving(self._store)

    @cached_property
    def portfolio(self) -> Portfolio:
        """Help you gave that may be shown."""
        from desktop_app.services.portfolio import Portfolio

        return Portfolio(self._store)

    @cached_property
    def recommendations(self) -> Recommendations:
        """Who could write of your work."""
        from desktop_app.services.recommendations import Recommendations

        return Recommendations(self._store, self._clock)

    @cached_property
    def guards(self) -> Guards:
        """What to think of before asking somebody."""
        from desktop_app.services.guards import Guards

        return Guards(self._store, self.giving)

    @cached_property
    def events(self) -> Events:
        """Gatherings, past and ahead."""
        from desktop_app.services.events import Events

        return Events(self._store, self._clock)

    @cached_property
    def meetings(self) -> Meetings:
        """What to know before you meet somebody."""
        from desktop_app.services.meetings import Meetings

        return Meetings(self._store, self.proposals, self.acquaintances)

    @cached_property
    def organisations(self) -> Organisations:
        """Where people work or study."""
        from desktop_app.services.organisations import Organisations

        return Organisations(self._store)

    @cached_property
    def naming(self) -> Naming:
        """From typed words to people."""
        from desktop_app.services.naming import Naming

        return Naming(self._store)

    @cached_property
    def ways(self) -> Ways:
        """By whom one gets to somebody."""
        from desktop_app.services.ways import Ways

        return Ways(self._store, self.naming, self.guards)

    @cached_property
    def acquaintances(self) -> Acquaintances:
        """Who knows whom."""
        from desktop_app.services.acquaintances import Acquaintances

        return Acquaintances(self._store)

    @cached_property
    def fields(self) -> Fields:
        """Fields of work."""
        from desktop_app.services.fields import Fields

        return Fields(self._store)

    @cached_property
    def reach(self) -> Reaching:
        """How far your circle goes."""
        from desktop_app.services.reach import Reaching

        return Reaching(self._store)

    @cached_property
    def whereabouts(self) -> Whereabouts:
        """Where people are, and who is near a place."""
        from desktop_app.services.whereabouts import Whereabouts

        # The table of places lies beside the lists of words.
        folder = None if self._words is None else self._words.with_name("places")
        return Whereabouts(self._store, folder)
