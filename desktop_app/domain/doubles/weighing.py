"""What two people have in common, and what speaks against their being one."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.channels import (
    email_key,
    is_profile,
    is_role,
    number_tail,
    page_key,
)
from desktop_app.domain.doubles.letters import words
from desktop_app.domain.doubles.scoring import Against, Shared
from desktop_app.domain.family_first import LEGAL_FORMS
from desktop_app.domain.names import fold
from desktop_app.domain.person import POOR_LABELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.doubles.candidate import Candidate
    from desktop_app.domain.doubles.names import NameForm
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.person import PostalAddress

Key = tuple[str, str]
"""What is shared, as `Shared` calls it, and the value by which it is known."""
_OFFICE = frozenset({"work", *POOR_LABELS})
_SAY_LITTLE = LEGAL_FORMS | {"the", "und", "and"}


def keys_of(person: Candidate) -> dict[Key, str]:
    """All by which somebody may be recognised without their name: how each is written, by its key.
    Numbers are keyed by their last digits only.
    """
    found: dict[Key, str] = {}
    for value in person.emails:
        if key := email_key(value):
            found.setdefault((Shared.EMAIL.value, key), value)
    for number in person.phones:
        if tail := number_tail(number.value):
            found.setdefault((Shared.PHONE.value, tail), number.value)
    for value in person.pages:
        if key := page_key(value):
            kind = Shared.PROFILE if is_profile(key) else Shared.PAGE
            found.setdefault((kind.value, key), value)
    for service, handle in person.chats:
        found.setdefault(
            (Shared.CHAT.value, f"{service} {fold(handle.strip().lstrip('@'))}"), handle
        )
    for address in person.addresses:
        if key := address_key(address):
            found.setdefault((Shared.ADDRESS.value, key), address.one_line())
    return found


def is_office(key: Key) -> bool:
    """Whether what is shared is of a place where several people are, by the looks of it."""
    return key[0] == Shared.EMAIL.value and is_role(key[1])


def address_key(address: PostalAddress) -> str:
    """Street and number with the town (or its code), "" for an address that says less."""
    street, town = words(address.street), words(address.city) or words(address.postal_code)
    if not town or not any(word.isdigit() for word in street):
        return ""
    return " ".join((*street, "/", *town))


def work_key(name: str) -> tuple[str, ...]:
    """The words of an organisation without its legal form."""
    found = words(name)
    return tuple(word for word in found if word not in _SAY_LITTLE) or found


def birthdays(one: PartialDate | None, other: PartialDate | None) -> Shared | Against | None:
    """What two birthdays say; None when they say nothing, or may be one day told wrongly: a day off
    by a time zone, day and month swapped.
    """
    if one is None or other is None:
        return None
    years = {one.year, other.year} - {None}
    if None in (one.month, one.day, other.month, other.day):
        return Against.BIRTHDAY if len(years) > 1 else None
    if (one.month, one.day) == (other.month, other.day):
        if len(years) > 1:
            return Against.BIRTHDAY
        return Shared.BIRTHDAY if one.year and other.year else Shared.DAY
    if len(years) < 2 and (
        _is_next(one, other) or (one.month, one.day) == (other.day, other.month)
    ):
        return None
    return Against.BIRTHDAY


def _is_next(one: PartialDate, other: PartialDate) -> bool:
    days = []
    for each in (one, other):
        try:
            days.append(date(each.year or 2000, each.month or 1, each.day or 1))
        except ValueError:
            return False
    return abs((days[0] - days[1]).days) == 1


def contradictions(
    one: Candidate, other: Candidate, names: tuple[NameForm, NameForm], shared: set[Shared]
) -> set[Against]:
    """What both say and say differently, but for birthdays."""
    found = set()
    first, second = names[0].generation, names[1].generation
    if first != second and (first and second):
        found.add(Against.GENERATION)
    if one.phones and other.phones and Shared.PHONE not in shared:
        found.add(Against.PHONES)
    if one.emails and other.emails and Shared.EMAIL not in shared:
        found.add(Against.EMAILS)
    if one.work and other.work and Shared.WORK not in shared:
        found.add(Against.WORK)
    if _towns(one) and _towns(other) and not _towns(one) & _towns(other):
        found.add(Against.TOWN)
    return found


def _towns(person: Candidate) -> set[str]:
    return {town for each in person.addresses if (town := fold(each.city.strip()))} or (
        {fold(person.place)} if person.place else set()
    )


def share_work(one: Candidate, other: Candidate) -> bool:
    """Whether both are, or were, at one organisation."""
    return bool({*map(work_key, one.work)} & {*map(work_key, other.work)})


def agreeing_numbers(
    one: Candidate, other: Candidate, same: Callable[[str, str], bool]
) -> list[tuple[str, str, bool]]:
    """Pairs of numbers that are one, as each writes it, and whether it is one several people may
    have: of work, a fax.
    """
    return [
        (mine.value, theirs.value, not _OFFICE.isdisjoint((mine.label, theirs.label)))
        for mine, theirs in product(one.phones, other.phones)
        if number_tail(mine.value) == number_tail(theirs.value) != ""
        and same(mine.value, theirs.value)
    ]
