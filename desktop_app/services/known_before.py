"""Who of those here before an import a record is probably about that has no id of theirs: somebody
whom another source brought, with the same address or number and a name that agrees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.doubles.channels import (
    email_key,
    is_profile,
    is_role,
    number_tail,
    page_key,
)
from desktop_app.domain.names import fold
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import ChannelKind, DateKind
from desktop_app.formats.source import sources
from desktop_app.services.mentions import KnownOtherwise
from desktop_app.services.phone_numbers import NumberMatcher
from desktop_app.services.region import region_of
from desktop_app.storage.queries import mentioned
from desktop_app.storage.queries.records import KnownPerson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.domain.doubles.candidate import Candidate
    from desktop_app.domain.importing import ContactRead
    from desktop_app.domain.person import Contact
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.records import SeenIds

EMAIL, PHONE, PROFILE = "email", "phone", "profile"
"""What a record and somebody have in common, as `Shared` calls it."""
MOST_SHARING = 40
"""Of what more people share nobody is known: a switchboard, a placeholder."""


class KnownBefore:
    """Finds whom a record is about by other means than its id: for `SeenIds.find` of `seen`.

    Of partial sources those whom `KnownOtherwise` finds; of others whoever is probably meant, who is
    one alone, and whom no other record of the import is about. `same_as` are those who were shown, by
    the fingerprints of their records: then nobody else is found. The address book is read once, when
    the first record comes.
    """

    def __init__(
        self, db: Database, seen: SeenIds, same_as: Mapping[str, int] | None = None
    ) -> None:
        self._db, self._seen, self._same_as = db, seen, same_as
        self._otherwise = KnownOtherwise(db)
        self._ways: _Ways | None = None

    def __call__(self, read: ContactRead) -> KnownPerson | None:
        """Who was here before and is meant; None for somebody new."""
        if sources()[read.source].is_partial:
            return self._otherwise(read)
        if self._same_as is not None:
            return self._shown(self._same_as.get(read.fingerprint))
        if self._ways is None:
            self._ways = _Ways(self._db, self._seen)
        shared = self._ways.shared_with(read.contact)
        found = [there for row, by in shared.items() if (there := self._agreed(read, row, by))]
        if len(found) != 1 or found[0].id in self._seen.claimed:
            return None
        return found[0]

    def _shown(self, person: int | None) -> KnownPerson | None:
        row = mentioned.whole_name(self._db, person) if person else None
        return None if row is None else KnownPerson(row[0], row[2], "shown")

    def _agreed(self, read: ContactRead, person: int, by: str) -> KnownPerson | None:
        """That person, where nothing speaks against its being them."""
        row = mentioned.whole_name(self._db, person)
        if row is None or not _agree(read.contact, row, is_own=by not in (PHONE, "")):
            return None
        days = (each.when for each in read.contact.dates if each.kind is DateKind.BIRTHDAY)
        day = next(days, None)
        if day is not None and (stored := mentioned.birthday(self._db, person)):
            from desktop_app.domain.doubles.scoring import Against
            from desktop_app.domain.doubles.weighing import birthdays

            if birthdays(day, PartialDate.parse(stored)) is Against.BIRTHDAY:
                return None
        return KnownPerson(row[0], row[2], by or EMAIL)


class _Ways:
    """Whose addresses and numbers those are that people had before the import. Asked for every
    record, so what is common in it is done first and with little.
    """

    def __init__(self, db: Database, seen: SeenIds) -> None:
        self._db = db
        self._matcher = NumberMatcher(region_of(db))
        self._of: dict[str, int] = {}
        self._more: dict[str, list[int]] = {}
        of, more = self._of, self._more
        for kind, value, person in mentioned.ways(db, seen.first_new):
            key = _KEYS[kind](value)
            if key and of.setdefault(key, person) != person:
                more.setdefault(key, []).append(person)

    def shared_with(self, contact: Contact) -> dict[int, str]:
        """Who has one of the addresses, profiles and numbers of somebody, by id, and what it is; ""
        for an address that several people read.
        """
        of, found = self._of, dict[int, str]()
        if not of:
            return found
        hits = [
            (key, way.value)
            for way in contact.channels
            if (make := _KINDS.get(way.kind)) and (key := make(way.value)) in of
        ]
        # An address of one's own says more than a number, whatever comes first in a record.
        for key, value in sorted(hits, key=lambda hit: hit[0].startswith("#")):
            for person in self._bearers(key):
                if not key.startswith("#"):
                    found[person] = found.get(person) or _by(key)
                elif person not in found and self._has_number(person, value):
                    found[person] = PHONE
        return found

    def _bearers(self, key: str) -> Iterator[int]:
        more = self._more.get(key, ())
        if len(more) < MOST_SHARING:
            yield self._of[key]
            yield from more

    def _has_number(self, person: int, value: str) -> bool:
        numbers = mentioned.numbers(self._db, person)
        return any(self._matcher.same(value, each) for each in numbers)


def _number_key(value: str) -> str:
    tail = number_tail(value)
    return f"#{tail}" if tail else ""


def _page_key(value: str) -> str:
    page = page_key(value)
    return f"/{page}" if is_profile(page) else ""


_KINDS: dict[ChannelKind, Callable[[str], str]] = {
    ChannelKind.EMAIL: email_key,
    ChannelKind.PHONE: _number_key,
    ChannelKind.SOCIAL: _page_key,
    ChannelKind.WEB: _page_key,
}
"""By what an address, a number or a profile is found, "" for what tells nobody."""
_KEYS = {kind.value: make for kind, make in _KINDS.items()}


def _by(key: str) -> str:
    if key.startswith("/"):
        return PROFILE
    return "" if is_role(key) else EMAIL


def _agree(contact: Contact, row: tuple[Any, ...], *, is_own: bool) -> bool:
    """Whether a contact's name is that of somebody here; a longer or shorter one of theirs where what
    they share `is_own`. A name that is only an address or a number agrees with none.
    """
    person = contact.person
    if "@" in person.display_name:
        return False
    # Not every form of a record tells that it is a company.
    if fold(person.display_name) == fold(row[2]) and person.suffix == row[7]:
        return any(map(str.isalpha, person.display_name))
    if bool(row[9]) != person.is_company:
        return False
    from desktop_app.domain.doubles.likeness import Comparer, Kind
    from desktop_app.domain.doubles.names import form_of
    from desktop_app.domain.doubles.nicknames import Nicknames
    from desktop_app.domain.doubles.scoring import EQUAL

    one, other = form_of(_candidate(contact)), form_of(_stored(row))
    generations = {one.generation, other.generation}
    if len(generations) > 1 and not (is_own and "" in generations):
        return False
    kind = Comparer(Nicknames(), lambda _: True).compare(one, other).kind
    return kind in EQUAL or (is_own and kind in (Kind.GROWN, Kind.SHORT))


def _candidate(contact: Contact) -> Candidate:
    from desktop_app.domain.doubles.candidate import Candidate

    who = contact.person
    return Candidate(
        0,
        "",
        who.display_name,
        who.prefix,
        who.given,
        who.middle,
        who.family,
        who.suffix,
        who.nickname,
        is_company=who.is_company,
    )


def _stored(row: tuple[Any, ...]) -> Candidate:
    from desktop_app.domain.doubles.candidate import Candidate

    found = Candidate(*row[:9])
    found.is_company = bool(row[9])
    return found
