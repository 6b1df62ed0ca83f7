"""An open address book: the store and every service on it, made together and closed together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.services.book_files import FileServices
from desktop_app.services.book_giving import GivingServices
from desktop_app.services.history import History
from desktop_app.services.people_list import PeopleList
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.domain.errors import StorageUnavailableError
    from desktop_app.domain.faults import Fault
    from desktop_app.services.agenda import Agenda
    from desktop_app.services.card_facts import CardFacts
    from desktop_app.services.card_lines import CardLines
    from desktop_app.services.checking import Checking
    from desktop_app.services.circles import Circles
    from desktop_app.services.documents import Documents
    from desktop_app.services.drafts import Drafts
    from desktop_app.services.getting_started import GettingStarted
    from desktop_app.services.good_turns import GoodTurns
    from desktop_app.services.households import Households
    from desktop_app.services.important_dates import ImportantDates
    from desktop_app.services.message_templates import MessageTemplates
    from desktop_app.services.own_fields import OwnFields
    from desktop_app.services.people import People
    from desktop_app.services.proposed import Proposed
    from desktop_app.services.region import Region
    from desktop_app.services.relation_kinds import RelationKinds
    from desktop_app.services.reminders import Reminders
    from desktop_app.services.review import Reviews
    from desktop_app.services.rhythms import Rhythms
    from desktop_app.services.rules import Rules
    from desktop_app.services.search import Search
    from desktop_app.services.settings import Settings
    from desktop_app.services.smart_lists import SmartLists
    from desktop_app.services.tags import Tags
    from desktop_app.services.timeline import Timeline
    from desktop_app.services.timeline_list import TimelineList
    from desktop_app.services.today import Today
    from desktop_app.services.typed_lines import TypedLines
    from desktop_app.services.waiting import WhatWaits
    from desktop_app.storage.engine.key import Key


class AddressBook(GivingServices, FileServices):
    """The services of one address book. `app` builds it and hands each screen the services it
    needs.

    `clock` gives the UTC moment, `key` opens an encrypted file; `words` is the folder with the lists
    of words by which needs and names are compared: without it no match is proposed. `reader` is the
    command that starts a process to read foreign files in (`services/reading`): without it they are
    read in this one. Opening raises what opening a `Store` does. Services are loaded when asked for.
    """

    only_read: StorageUnavailableError | None = None
    """Why nothing of it can be written, where that is so (`services.read_only`)."""
    was_older = False
    """Whether a copy of an older format, brought up to date, is read in its place."""

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
        self.people_list = PeopleList(self._store, lambda: self.whereabouts.follow())

    @property
    def is_encrypted(self) -> bool:
        """Whether its file opens only with a key."""
        return self._store.reader.key is not None

    @cached_property
    def people(self) -> People:
        """Single people."""
        from desktop_app.services.people import People

        return People(self._store, self._clock, self._before)

    @cached_property
    def card_lines(self) -> CardLines:
        """What came on people's cards and is not understood."""
        from desktop_app.services.card_lines import CardLines

        return CardLines(self._store, self._clock)

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
    def proposed(self) -> Proposed:
        """Entries that mailboxes and calendars propose."""
        from desktop_app.services.proposed import Proposed

        return Proposed(self._store, self._clock)

    @cached_property
    def reviews(self) -> Reviews:
        """The weekly review."""
        from desktop_app.services.review import Reviews

        return Reviews(self._store, self.rhythms, self.proposed)

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
    def message_templates(self) -> MessageTemplates:
        """Messages of one's own to begin from."""
        from desktop_app.services.message_templates import MessageTemplates

        return MessageTemplates(self._store, self.people, self.timeline)

    @cached_property
    def documents(self) -> Documents:
        """Documents kept with people."""
        from desktop_app.services.documents import Documents

        return Documents(self._store, self._clock)

    @cached_property
    def households(self) -> Households:
        """Who lives together."""
        from desktop_app.services.households import Households

        return Households(self._store, self._clock)

    @cached_property
    def own_fields(self) -> OwnFields:
        """Fields of one's own."""
        from desktop_app.services.own_fields import OwnFields

        return OwnFields(self._store)

    @cached_property
    def relation_kinds(self) -> RelationKinds:
        """Words of one's own for relations."""
        from desktop_app.services.relation_kinds import RelationKinds

        return RelationKinds(self._store)

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
    def drafts(self) -> Drafts:
        """What was typed and is not stored yet."""
        from desktop_app.services.drafts import Drafts

        return Drafts(self._store)

    @cached_property
    def region(self) -> Region:
        """Where the reader is: how numbers and addresses read there."""
        from desktop_app.services.region import Region

        return Region(self._store)

    @cached_property
    def smart_lists(self) -> SmartLists:
        """Saved searches."""
        from desktop_app.services.smart_lists import SmartLists

        return SmartLists(self._store)

    @cached_property
    def rules(self) -> Rules:
        """What the rules of smart lists name, and whom they find."""
        from desktop_app.services.rules import Rules

        return Rules(self._store, self.people_list)

    @cached_property
    def search(self) -> Search:
        """Finding what is neither a person nor an entry."""
        from desktop_app.services.search import Search

        return Search(self._store)

    @cached_property
    def good_turns(self) -> GoodTurns:
        """What could be done for somebody today."""
        from desktop_app.services.good_turns import GoodTurns

        return GoodTurns(self._store, self.today, self.proposals, self.giving, self.guards)

    @cached_property
    def checking(self) -> Checking:
        """Whether the file is whole."""
        from desktop_app.services.checking import Checking

        return Checking(self._store, lambda: self.backups, self._clock)

    def check(self) -> list[Fault]:
        """Everything that is wrong with the file, empty when it is sound; may take seconds."""
        return self.checking.whole()

    def copy_to(self, folder: Path, *, again: bool = False) -> Path:
        """A verified copy in another folder of all that was written so far; may take seconds.

        Raises StorageUnavailableError when there is an address book already, unless it is to be
        made `again`.
        """
        return self._store.copy_to(folder, again=again)

    def stop_reading(self) -> None:
        """End what reads files of others, so that nobody waits for it; an import under way is taken
        back.
        """
        if "reading" in self.__dict__:
            self.reading.close()

    def close(self) -> None:
        """Finish every queued write and backup and close the file."""
        if "proposals" in self.__dict__:
            self.proposals.close()
        self.stop_reading()
        if "documents" in self.__dict__:
            self.documents.close()
        if self._backups is not None:
            self._backups.second_place.hurry()
            self._backups.close()
        self._store.close()
