"""Those who come with an import, by their addresses and numbers: a further file may tell of them too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.domain.person import ChannelKind, DateKind
from desktop_app.services.shared_ways import MOST_SHARING, Way, is_number, said_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.importing import ContactRead
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.person import Contact
    from desktop_app.services.phone_numbers import NumberMatcher
    from desktop_app.storage.queries.records import KnownPerson


@dataclass(slots=True)
class Newcomer:
    """Somebody whom a record of `file` brought: `names` as `mentioned.whole_name` has them."""

    person: KnownPerson
    file: str
    names: tuple[Any, ...]
    numbers: tuple[str, ...]
    birthday: PartialDate | None
    keys: tuple[str, ...]


class Newcomers:
    """Whose addresses and numbers those are of people who came with the files so far."""

    def __init__(self) -> None:
        self._of: dict[str, list[Newcomer]] = {}

    def __bool__(self) -> bool:
        return bool(self._of)

    def add(self, person: KnownPerson, read: ContactRead, ways: Sequence[Way]) -> None:
        """Note whom a record brought, with its `ways`."""
        contact = read.contact
        keys = tuple({way.key for way in ways})
        numbers = tuple(way.value for way in contact.channels if way.kind is ChannelKind.PHONE)
        came = Newcomer(person, read.file, names_of(contact), numbers, birthday_of(contact), keys)
        for key in keys:
            self._of.setdefault(key, []).append(came)

    def sharing(
        self, ways: Sequence[Way], file: str, matcher: NumberMatcher
    ) -> list[tuple[Newcomer, str]]:
        """Who has one of these addresses, profiles and numbers and came by another file, and what
        they share, as `said_by` says it.
        """
        found: dict[int, tuple[Newcomer, str]] = {}
        for way in ways:
            there = self._of.get(way.key, ())
            for came in there if len(there) <= MOST_SHARING else ():
                if came.file == file or id(came) in found:
                    continue
                if not is_number(way.key) or any(
                    matcher.same(way.value, number) for number in came.numbers
                ):
                    found[id(came)] = (came, said_by(way.key))
        return list(found.values())

    def forget_from(self, row: int) -> None:
        """Forget those who came as the person of that row or a later one: they were not stored."""
        for key, there in list(self._of.items()):
            kept = [came for came in there if came.person.id < row]
            if kept:
                self._of[key] = kept
            else:
                del self._of[key]


def names_of(contact: Contact) -> tuple[Any, ...]:
    """The names of a contact as `mentioned.whole_name` has those of somebody who is here."""
    who = contact.person
    parts = (who.prefix, who.given, who.middle, who.family, who.suffix, who.nickname)
    return (0, "", who.display_name, *parts, who.is_company)


def birthday_of(contact: Contact) -> PartialDate | None:
    """The birthday a contact says."""
    days = (each.when for each in contact.dates if each.kind is DateKind.BIRTHDAY)
    return next(days, None)
