"""Who of the address book somebody is whom a file names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop_app.domain.doubles.channels import email_key, is_profile, page_key
from desktop_app.domain.names import fold
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.things_read import EntryRead, Mention, ReminderRead
from desktop_app.domain.timeline import Participant
from desktop_app.formats.source import sources
from desktop_app.storage.queries import mentioned
from desktop_app.storage.queries.records import KnownPerson

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead
    from desktop_app.domain.person import Contact
    from desktop_app.domain.things_read import Thing
    from desktop_app.storage.engine.connection import Database


def address_key(value: str) -> str:
    """An e-mail address or a page as it is compared."""
    return email_key(value) or unquote(page_key(value))


class Mentions:
    """Finds people by profile, then by e-mail address, then by name: one who alone bears it, or of
    several the one who works or worked where the file says. Nobody in the trash is found.

    One with the id they have at their source is found by that alone, once `know` was told of it.

    It reads the address book once; tell it who comes later by `add`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._by_address: dict[str, int] = {}
        self._by_name: dict[str, set[int]] = {}
        self._names: dict[int, str] = {}
        self._profiles: dict[int, set[str]] = {}
        self._by_own_id: dict[tuple[str, str], int] = {}
        for value, person in mentioned.addresses(db):
            key = address_key(value)
            self._by_address.setdefault(key, person)
            if is_profile(key):
                self._profiles.setdefault(person, set()).add(key)
        for person, name, parts in mentioned.names(db):
            self.add(person, name)
            self._by_name.setdefault(fold(parts), set()).add(person)

    def add(self, person: int, name: str) -> None:
        """Somebody who is here by now."""
        self._by_name.setdefault(fold(name), set()).add(person)
        self._names[person] = name

    def know(self, things: Iterable[Thing]) -> None:
        """Look up whom things mention by the id they have at their source."""
        wanted: dict[str, set[str]] = {}
        for thing in things:
            if isinstance(thing, EntryRead | ReminderRead):
                ids = {who.own_id for who in thing.who if who.own_id}
                wanted.setdefault(thing.source, set()).update(ids)
        for source, own_ids in wanted.items():
            new = {own for own in own_ids if (source, own) not in self._by_own_id}
            for own_id, person in mentioned.of_source(self._db, source, new) if new else ():
                self._by_own_id[source, own_id] = person

    def find(self, mention: Mention, source: str = "") -> Participant | None:
        """Who that is, None for nobody here or one of several who cannot be told apart. `source` is
        that of the file.
        """
        found = self._id(mention, source)
        # You are nobody's contact.
        name = None if found is None else self._names.get(found)
        return None if found is None or name is None else Participant(found, name)

    def find_certain(self, mention: Mention) -> Participant | None:
        """The same, but a name alone is not enough: they must work or have worked where it says."""
        found = self.find(mention)
        if found is None or self.has_address(mention, found.id):
            return found
        work = {fold(name) for _, name in mentioned.work(self._db, [found.id])}
        return found if mention.organisation and fold(mention.organisation) in work else None

    def has_address(self, mention: Mention, person: int) -> bool:
        """Whether that person has the profile or the e-mail address."""
        keys = (address_key(address) for address in (mention.profile, mention.email) if address)
        return any(self._by_address.get(key) == person for key in keys)

    def has_other_profile(self, mention: Mention, person: int) -> bool:
        """Whether that person has a profile at the same place, and it is another one."""
        place = mention.profile.partition("/")[0]
        theirs = {key for key in self._profiles.get(person, ()) if key.startswith(f"{place}/")}
        return bool(place and theirs) and address_key(mention.profile) not in theirs

    def is_anybody(self, mention: Mention) -> bool:
        """Whether somebody here bears that name, or several do."""
        return fold(mention.name) in self._by_name

    def all(self, mentions: Iterable[Mention], source: str = "") -> tuple[Participant, ...]:
        """Those of them who are here, each once."""
        found = (self.find(mention, source) for mention in mentions)
        return tuple({who.id: who for who in found if who is not None}.values())

    def _id(self, mention: Mention, source: str) -> int | None:
        if mention.own_id:
            return self._by_own_id.get((source, mention.own_id))
        for address in (mention.profile, mention.email):
            if address and (person := self._by_address.get(address_key(address))) is not None:
                return person
        people = self._by_name.get(fold(mention.name), set()) if mention.name else set()
        if len(people) > 1 and mention.organisation:
            wanted = fold(mention.organisation)
            works = mentioned.work(self._db, people)
            people = {person for person, name in works if fold(name) == wanted}
        return next(iter(people)) if len(people) == 1 else None


def mention_of(contact: Contact) -> Mention:
    """How a contact may be known here: by profile, first e-mail address, name and where they
    work.
    """
    values = dict.fromkeys(ChannelKind, "")
    for way in contact.channels:
        values[way.kind] = values[way.kind] or way.value
    work = next((each.organisation for each in contact.positions if each.organisation), "")
    profile = unquote(page_key(values[ChannelKind.SOCIAL])) if values[ChannelKind.SOCIAL] else ""
    return Mention(contact.person.display_name, profile, values[ChannelKind.EMAIL], work)


class KnownOtherwise:
    """Finds those whom a record of a partial source is about, though another source brought them.
    The address book is read once, when the first such record comes.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._mentions: Mentions | None = None

    def __call__(self, read: ContactRead) -> KnownPerson | None:
        """Who was here before and is meant; None for somebody new."""
        if not sources()[read.source].is_partial:
            return None
        if self._mentions is None:
            self._mentions = Mentions(self._db)
        mention = mention_of(read.contact)
        source = sources()[read.source]
        by_whole = source.knows_by_whole_name and " " in mention.name
        by_name = source.knows_by_name or by_whole
        find = self._mentions.find if by_name else self._mentions.find_certain
        found = find(mention)
        if found is None or self._mentions.has_other_profile(mention, found.id):
            return None
        return KnownPerson(found.id, found.name)
