"""An open address book: the store and every service on it, made together and closed together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.services.history import History
from desktop_app.services.people_list import PeopleList
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.domain.faults import Fault
    from desktop_app.services.acquaintances import Acquaintances
    from desktop_app.services.agenda import Agenda
    from desktop_app.services.calendar_file import CalendarFile
    from desktop_app.services.card_facts import CardFacts
    from desktop_app.services.circles import Circles
    from desktop_app.services.doubles import Doubles
    from desktop_app.services.events import Events
    from desktop_app.services.exporting import Exporting
    from desktop_app.services.favours import Favours
    from desktop_app.services.fields import Fields
    from desktop_app.services.getting_started import GettingStarted
    from desktop_app.services.giving import Giving
    from desktop_app.services.good_turns import GoodTurns
    from desktop_app.services.guards import Guards
    from desktop_app.services.important_dates import ImportantDates
    from desktop_app.services.importing import Importing
    from desktop_app.services.json_book import JsonBook
    from desktop_app.services.meetings import Meetings
    from desktop_app.services.merging import Mergers
    from desktop_app.services.naming import Naming
    from desktop_app.services.needs import Needs
    from desktop_app.services.organisations import Organisations
    from desktop_app.services.people import People
    from desktop_app.services.portfolio import Portfolio
    from desktop_app.services.proposals import ProposalFinder
    from desktop_app.services.reach import Reaching
    from desktop_app.services.reading.door import Reading
    from desktop_app.services.recommendations import Recommendations
    from desktop_app.services.reminders import Reminders
    from desktop_app.services.review import Reviews
    from desktop_app.services.rhythms import Rhythms
    from desktop_app.services.search import Search
    from desktop_app.services.settings import Settings
    from desktop_app.services.smart_lists import SmartLists
    from desktop_app.services.tags import Tags
    from desktop_app.services.timeline import Timeline
    from desktop_app.services.timeline_list import TimelineList
    from desktop_app.services.today import Today
    from desktop_app.services.typed_lines import TypedLines
    from desktop_app.services.waiting import WhatWaits
    from desktop_app.services.ways import Ways
    from desktop_app.storage.engine.key import Key


class AddressBook:
    """The services of one address book. `app` builds it and hands each screen the services it
    needs.

    `clock` gives the UTC moment, `key` opens an encrypted file; `words` is the folder with the lists
    of words by which needs and names are compared: without it no match is proposed. `reader` is the
    command that starts a process to read foreign files in (`services/reading`): without it they are
    read in this one. Opening raises what opening a `Store` does. Services are loaded when asked for.
    """

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        key: Key | None = None,
        *,
        make: bool = True,
        words: Path | None = None,
        reader: Sequence[str] = (),
    ) -> None:
        self.folder = folder
        self._reader = reader
        self._words = words
        self._store = Store(folder, key, make=make)
        self.is_new = self._store.is_new
        self._clock = clock
        self.history = History(self._store)
        self.people_list = PeopleList(self._store)

    @cached_property
    def people(self) -> People:
        """Single people."""
        from desktop_app.services.people import People

        return People(self._store, self._clock)

    @cached_property
    def timeline(self) -> Timeline:
        """What passed between you."""
        from desktop_app.services.timeline import Timeline

        return Timeline(self._store, self._clock)

    @cached_property
    def today(self) -> Today:
        """Whom to reach today, what is due and what comes."""
        from desktop_app.services.today import Today

        return Today(self._store, self.important_dates, self.waiting, self._clock)

    @cached_property
    def waiting(self) -> WhatWaits:
        """What waits today: the number said everywhere."""
        from desktop_app.services.waiting import WhatWaits

        return WhatWaits(self._store)

    @cached_property
    def timeline_list(self) -> TimelineList:
        """Timelines as lists."""
        from desktop_app.services.timeline_list import TimelineList

        return TimelineList(self._store, self._clock)

    @cached_property
    def reminders(self) -> Reminders:
        """What is to be done."""
        from desktop_app.services.reminders import Reminders

        return Reminders(self._store, self._clock)

    @cached_property
    def typed_lines(self) -> TypedLines:
        """Lines typed to be logged."""
        from desktop_app.services.typed_lines import TypedLines

        return TypedLines(self._store, self.favours, self.needs, self._clock)

    @cached_property
    def card_facts(self) -> CardFacts:
        """What typed lines told about people, for their cards."""
        from desktop_app.services.card_facts import CardFacts

        return CardFacts(self._store, self._clock)

    @cached_property
    def rhythms(self) -> Rhythms:
        """How often, how warm, how strong."""
        from desktop_app.services.rhythms import Rhythms

        return Rhythms(self._store)

    @cached_property
    def reviews(self) -> Reviews:
        """The weekly review."""
        from desktop_app.services.review import Reviews

        return Reviews(self._store, self.rhythms)

    @cached_property
    def important_dates(self) -> ImportantDates:
        """Birthdays, anniversaries and named days."""
        from desktop_app.services.important_dates import ImportantDates

        return ImportantDates(self._store)

    @cached_property
    def agenda(self) -> Agenda:
        """What to tell the user, and when."""
        from desktop_app.services.agenda import Agenda

        return Agenda(self._store)

    @cached_property
    def tags(self) -> Tags:
        """Words put on people by hand."""
        from desktop_app.services.tags import Tags

        return Tags(self._store, self._clock)

    @cached_property
    def circles(self) -> Circles:
        """Layers of closeness."""
        from desktop_app.services.circles import Circles

        return Circles(self._store, self._clock)

    @cached_property
    def getting_started(self) -> GettingStarted:
        """The first people one chooses to keep close."""
        from desktop_app.services.getting_started import GettingStarted

        return GettingStarted(self._store, self.people_list)

    @cached_property
    def settings(self) -> Settings:
        """Preferences that belong to the data."""
        from desktop_app.services.settings import Settings

        return Settings(self._store)

    @cached_property
    def smart_lists(self) -> SmartLists:
        """Saved searches."""
        from desktop_app.services.smart_lists import SmartLists

        return SmartLists(self._store)

    @cached_property
    def search(self) -> Search:
        """Finding what is neither a person nor an entry."""
        from desktop_app.services.search import Search

        return Search(self._store)

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
    def good_turns(self) -> GoodTurns:
        """What could be done for somebody today."""
        from desktop_app.services.good_turns import GoodTurns

        return GoodTurns(self._store, self.today, self.proposals, self.giving, self.guards)

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
    def doubles(self) -> Doubles:
        """Who may be here twice."""
        from desktop_app.services.doubles import Doubles

        return Doubles(self._store, self._words)

    @property
    def mergers(self) -> Mergers:
        """Putting people together who are one."""
        from desktop_app.services.merging import Mergers

        return Mergers(self._store, self._clock)

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

    @property
    def importing(self) -> Importing:
        """Bringing files in."""
        from desktop_app.services.importing import Importing

        return Importing(self._store, self._clock, self.reading)

    @cached_property
    def reading(self) -> Reading:
        """The door to foreign files."""
        from desktop_app.services.reading.door import Reading

        return Reading(self._reader)

    @property
    def exporting(self) -> Exporting:
        """Taking people out."""
        from desktop_app.services.exporting import Exporting

        return Exporting(self._store)

    @property
    def calendar_file(self) -> CalendarFile:
        """Taking days, events and reminders out as a calendar."""
        from desktop_app.services.calendar_file import CalendarFile

        return CalendarFile(self._store, self._clock)

    @property
    def json_book(self) -> JsonBook:
        """Everything as one file, out and in."""
        from desktop_app.services.json_book import JsonBook

        return JsonBook(self._store, self._clock)

    def check(self) -> list[Fault]:
        """One sentence for everything wrong with the file; empty when it is sound. May take
        seconds.
        """
        from desktop_app.storage.engine import check

        return check.problems_of(self._store.path, self._store.reader.key)

    def copy_to(self, folder: Path, *, again: bool = False) -> Path:
        """A verified copy in another folder of all that was written so far; may take seconds.

        Raises StorageUnavailableError when there is an address book already, unless it is to be
        made `again`.
        """
        return self._store.copy_to(folder, again=again)

    def close(self) -> None:
        """Finish every queued write and close the file."""
        if "proposals" in self.__dict__:
            self.proposals.close()
        if "reading" in self.__dict__:
            self.reading.close()
        self._store.close()
