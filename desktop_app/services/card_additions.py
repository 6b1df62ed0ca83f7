"""What a record that says only a little of a person adds to what is known of them.

A partial source (LinkedIn) tells one position and few ways to reach somebody. What it does not say is
not gone; and where it tells another position than before, the one it told then is over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.channels import number_tail
from desktop_app.domain.names import fold
from desktop_app.domain.person import ChannelKind
from desktop_app.services.mentions import address_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.own_values import OwnKind, OwnValue
    from desktop_app.domain.person import Channel, Contact, Home, ImportantDate, Part, Position


def with_additions(stored: Contact, card: Contact, before: Contact) -> Contact:
    """`stored` with the ways and the position of `card`, of whose source `before` is what it said
    last. Lists that do not change are the same objects.
    """
    result = replace(stored)
    there = {_way(way) for way in stored.channels}
    more = [way for way in card.channels if _way(way) not in there]
    if more:
        result.channels = [*stored.channels, *more]
    new = new_position(card, before)
    if new is not None:
        result.positions = _with_position(stored.positions, new, before.positions)
    days = {_day(date) for date in stored.dates}
    more_days = [date for date in card.dates if _day(date) not in days]
    if more_days:
        result.dates = [*stored.dates, *more_days]
    return result


def with_ways(stored: Contact, card: Contact) -> Contact:
    """`stored` with those ways to reach them and days of `card` that are not there in whatever
    writing, an address only where there is none. Lists that do not change are the same objects.
    """
    result = replace(stored)
    there = {_reach(way) for way in stored.channels}
    more = [way for way in card.channels if _reach(way) not in there]
    if more:
        result.channels = [*stored.channels, *more]
    days = {_day(date) for date in stored.dates}
    more_days = [date for date in card.dates if _day(date) not in days]
    if more_days:
        result.dates = [*stored.dates, *more_days]
    return result


def with_own_values(stored: Contact, card: Contact, *, is_newer: bool) -> list[OwnValue]:
    """What stands in fields of one's own, with what `card` says where there is nothing yet; when
    `is_newer`, wherever it says something. The same list where nothing changes.
    """
    here = {_own(each): each.text for each in stored.own_values}
    told = {_own(each): each for each in card.own_values}
    if not is_newer:
        told = {key: each for key, each in told.items() if key not in here}
    if all(here.get(key) == each.text for key, each in told.items()):
        return stored.own_values
    kept = [each for each in stored.own_values if _own(each) not in told]
    return [*kept, *told.values()]


def with_homes(stored: Contact, card: Contact, before: Contact, *, is_newer: bool) -> list[Home]:
    """The household somebody lives in: the one that `card` says where there is none yet or still the
    one its source said `before`, and when `is_newer` wherever it says one. What a card does not say
    ends nothing, for most programs drop such lines. The same list where nothing changes.
    """
    here, now, old = (_home(each) for each in (stored, card, before))
    return card.homes if now and now != here and (is_newer or here in ("", old)) else stored.homes


def _home(contact: Contact) -> str:
    return next((each.household.uid for each in contact.homes), "")


def _own(value: OwnValue) -> tuple[str, OwnKind]:
    return fold(value.field), value.kind


def without_repeats(card: Contact, stored: Contact) -> Contact:
    """`card` without what only says the name of `stored` once more, as tables do that have no column
    for a name as it is shown: as the given name, or as the organisation of a company.
    """
    name = fold(stored.person.display_name)
    person = card.person
    if fold(person.given) == name and not (person.family or stored.person.given):
        person = replace(person, given="")
    work = card.positions
    if not stored.positions:
        work = [each for each in work if fold(each.organisation) != name or each.title]
    return replace(card, person=person, positions=work)


def new_parts(stored: Contact, card: Contact) -> Iterator[Part]:
    """The ways, positions and days of `card` that `stored` has not, nothing of which ends anything."""
    ways, days = {_way(way) for way in stored.channels}, {_day(date) for date in stored.dates}
    jobs = {_job(each) for each in stored.positions}
    yield from (way for way in card.channels if _way(way) not in ways)
    yield from (each for each in card.positions if _job(each) not in jobs)
    yield from (date for date in card.dates if _day(date) not in days)


def _day(date: ImportantDate) -> tuple[str, str]:
    """What a day is; there is one of a kind, but for those that have a name of their own."""
    return date.kind.value, fold(date.label)


def new_position(card: Contact, before: Contact) -> Position | None:
    """The position that a record tells and its source did not tell before."""
    told = {_job(each) for each in before.positions}
    return next((each for each in card.positions if _job(each) not in told), None)


def _with_position(stored: list[Position], new: Position, before: list[Position]) -> list[Position]:
    if any(_job(each) == _job(new) and each.is_current for each in stored):
        return stored
    over = {_job(each) for each in before}
    place = fold(new.organisation)
    kept = []
    for each in stored:
        # What that source told before, or another title at the same place.
        ends = _job(each) in over or (
            place and fold(each.organisation) == place and not each.is_study
        )
        kept.append(replace(each, ended=True) if ends and each.is_current else each)
    return [new, *kept]


def _job(position: Position) -> tuple[str, str]:
    return fold(position.organisation), fold(position.title)


def _reach(way: Channel) -> str:
    """What of a way to reach somebody is the same however a program writes it."""
    if way.kind is ChannelKind.ADDRESS:
        return str(way.kind.value)
    if way.kind is ChannelKind.PHONE:
        return number_tail(way.value) or way.value
    if way.kind is ChannelKind.CHAT:
        return fold(way.value)
    return address_key(way.value) or way.value


def _way(way: Channel) -> tuple[str, str]:
    return way.kind.value, address_key(way.value) or way.value
