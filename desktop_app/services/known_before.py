"""Who of those here before an import a record is probably about that has no id of theirs: somebody
whom another source brought, with the same address or number and a name that agrees. So are those
whom another file of the same import brought.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.names import fold
from desktop_app.domain.partial_date import PartialDate
from desktop_app.formats.source import sources
from desktop_app.services.mentions import KnownOtherwise
from desktop_app.services.newcomers import Newcomers, birthday_of, names_of
from desktop_app.services.phone_numbers import NumberMatcher
from desktop_app.services.region import region_of
from desktop_app.services.shared_ways import (
    EMAIL,
    MOST_SHARING,
    PHONE,
    Way,
    is_number,
    key_of,
    said_by,
    ways_of,
)
from desktop_app.storage.queries import mentioned
from desktop_app.storage.queries.records import KnownPerson

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.domain.doubles.candidate import Candidate
    from desktop_app.domain.importing import ContactRead
    from desktop_app.domain.person import Contact
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.records import SeenIds


class KnownBefore:
    """Finds whom a record is about by other means than its id: for `SeenIds.find` of `seen`.

    Of partial sources those whom `KnownOtherwise` finds; of others whoever is probably meant, who is
    one alone, and whom no other record of the same file is about: somebody who was here before, or
    whom another file brought. `same_as` are those who were shown, by the fingerprints of their
    records: then nobody else is found. `alone` is the file of which all records are, "" where there
    are several. The address book is read once, when the first record comes.
    """

    def __init__(
        self,
        db: Database,
        seen: SeenIds,
        same_as: Mapping[str, int | str] | None = None,
        alone: str = "",
    ) -> None:
        self._db, self._seen, self._same_as, self._alone = db, seen, same_as, alone
        self._otherwise = KnownOtherwise(db)
        self._stored: _Ways | None = None
        self._newcomers = Newcomers()
        self._matcher = NumberMatcher(region_of(db))
        self._probable: ContactRead | None = None
        self._asked: ContactRead | None = None
        self._ways: list[Way] = []
        self._brought: dict[str, KnownPerson] = {}
        told = () if same_as is None else same_as.values()
        self._bringing = {each for each in told if isinstance(each, str)}

    def __call__(self, read: ContactRead) -> KnownPerson | None:
        """Who was here before, or came before in these files, and is meant; None for somebody
        new.
        """
        if sources()[read.source].is_partial:
            return self._otherwise(read)
        if self._same_as is not None:
            return self._shown(self._same_as.get(read.fingerprint))
        if self._stored is None:
            self._stored = _Ways(self._db, self._seen.first_new, self._matcher)
        if not self._stored and not self._newcomers:
            return None
        found = self._agreeing(read)
        if len(found) != 1 or self._seen.is_claimed(read.file, found[0]):
            return None
        self._probable = read
        return found[0]

    def came(self, row: int, read: ContactRead) -> None:
        """Somebody new came by a record, as the person of that row; 0 where nothing is stored.
        Whoever is probably somebody known stands for nobody else.
        """
        person = KnownPerson(row, read.contact.person.display_name, "shown", read.fingerprint)
        if self._same_as is not None:
            # Where the card that was to bring them did not come in, the next one did.
            for brought in (read.fingerprint, self._same_as.get(read.fingerprint)):
                if brought in self._bringing:
                    self._brought.setdefault(str(brought), person)
        elif read.file != self._alone and read is not self._probable:
            self._newcomers.add(person, read, self._ways_of(read))

    def forget_from(self, row: int) -> None:
        """Forget who came as the person of that row or a later one: they were not stored."""
        self._newcomers.forget_from(row)
        self._brought = {key: who for key, who in self._brought.items() if who.id < row}

    def _shown(self, told: int | str | None) -> KnownPerson | None:
        if isinstance(told, str):
            return self._brought.get(told)
        row = mentioned.whole_name(self._db, told) if told else None
        return None if row is None else KnownPerson(row[0], row[2], "shown")

    def _ways_of(self, read: ContactRead) -> list[Way]:
        """The ways of a record, which are asked for twice where it brings somebody new."""
        if self._asked is not read:
            self._asked, self._ways = read, ways_of(read.contact)
        return self._ways

    def _agreeing(self, read: ContactRead) -> list[KnownPerson]:
        """Those who share something with whom a record is about, and of whom nothing speaks against
        its being them.
        """
        ways, found = self._ways_of(read), list[KnownPerson]()
        stored = self._stored.shared_with(ways) if self._stored is not None else {}
        for person, by in stored.items():
            names = mentioned.whole_name(self._db, person)
            if names is not None and _agree(read.contact, names, is_own=by not in (PHONE, "")):
                day = mentioned.birthday(self._db, person)
                if not _differ(read.contact, PartialDate.parse(day) if day else None):
                    found.append(KnownPerson(names[0], names[2], by or EMAIL))
        for came, by in self._newcomers.sharing(ways, read.file, self._matcher):
            agree = _agree(read.contact, came.names, is_own=by not in (PHONE, ""))
            if agree and not _differ(read.contact, came.birthday):
                found.append(replace(came.person, by=by or EMAIL))
        return found


def _differ(contact: Contact, birthday: PartialDate | None) -> bool:
    """Whether a contact has another birthday than that."""
    day = birthday_of(contact)
    if day is None or birthday is None:
        return False
    from desktop_app.domain.doubles.scoring import Against
    from desktop_app.domain.doubles.weighing import birthdays

    return birthdays(day, birthday) is Against.BIRTHDAY


class _Ways:
    """Whose addresses and numbers those are that people had before the import, who have rows below
    `before`. Asked for every record, so what is common in it is done first and with little.
    """

    def __init__(self, db: Database, before: int, matcher: NumberMatcher) -> None:
        self._db, self._matcher = db, matcher
        self._of: dict[str, int] = {}
        self._more: dict[str, list[int]] = {}
        of, more = self._of, self._more
        for kind, value, person in mentioned.ways(db, before):
            key = key_of(kind, value)
            if key and of.setdefault(key, person) != person:
                more.setdefault(key, []).append(person)

    def __bool__(self) -> bool:
        return bool(self._of)

    def shared_with(self, ways: Sequence[Way]) -> dict[int, str]:
        """Who has one of these addresses, profiles and numbers, by id, and what it is; "" for an
        address that several people read.
        """
        of, found = self._of, dict[int, str]()
        for way in ways:
            if way.key not in of:
                continue
            for person in self._bearers(way.key):
                if not is_number(way.key):
                    found[person] = found.get(person) or said_by(way.key)
                elif person not in found and self._has_number(person, way.value):
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

    one, other = form_of(_stored(names_of(contact))), form_of(_stored(row))
    generations = {one.generation, other.generation}
    if len(generations) > 1 and not (is_own and "" in generations):
        return False
    kind = Comparer(Nicknames(), lambda _: True).compare(one, other).kind
    return kind in EQUAL or (is_own and kind in (Kind.GROWN, Kind.SHORT))


def _stored(row: tuple[Any, ...]) -> Candidate:
    from desktop_app.domain.doubles.candidate import Candidate

    found = Candidate(*row[:9])
    found.is_company = bool(row[9])
    return found
