"""What a card says, fact by fact, each with the lines that say it.

Reading collects facts into a Contact. Writing compares the facts of a contact with those of the
card it came from: lines all of whose facts still hold stay as they are, lines that say something no
longer true go, and facts no line says get a line of their own. So whatever Kith does not know
survives an edit.
"""

from __future__ import annotations

import sys
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import Cadence, check_cadence
from desktop_app.domain.households import with_household_address, without_household_address
from desktop_app.domain.names import built_name, fold
from desktop_app.domain.own_fields import checked_name, read_value
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    POOR_LABELS,
    Channel,
    ChannelKind,
    Contact,
    Home,
    ImportantDate,
    Person,
    Position,
    Relation,
    bare,
)
from desktop_app.formats.one_line import name_on_one_line

if TYPE_CHECKING:
    from desktop_app.domain.faults import Fault

NAME_PARTS = ("prefix", "given", "middle", "family", "suffix")
TEXTS = ("display_name", "nickname", "file_as", "notes", "gender", "time_zone", "uid")
PHONETIC = ("phonetic_given", "phonetic_middle", "phonetic_family")
KITH_TEXTS = ("headline", "place", "pronouns", "other_script", "met_text", "met_event")


MOST_VALUES = 1000
"""Values of a card that come in: ways to reach somebody, positions, dates, relations, tags,
fields of work and fields of one's own together."""


@dataclass(slots=True)
class Facts:
    """A contact being read, and for every fact its key, value and the numbers of its lines.

    However many values there are, each is taken in the same time. Beyond `most` of them they are
    only counted, in `left_out`; their lines stay with the card.
    """

    contact: Contact = field(default_factory=lambda: Contact(Person()))
    said: list[tuple[str, Any, list[int]]] = field(default_factory=list)
    otherwise: set[int] = field(default_factory=set)
    """Lines that say otherwise what a line before them said: they go with its lines, and are shown."""
    notices: list[Fault] = field(default_factory=list)
    kind: str = ""
    members: list[str] = field(default_factory=list)
    most: int = sys.maxsize
    left_out: int = 0
    _values: int = 0
    _places: dict[Hashable, list[int]] = field(default_factory=dict)
    """Where in `said` a fact stands, by its key, by key and value, and channels by value alone."""

    def says(self, key: str, value: Any, *lines: int) -> None:
        """Note a fact, whatever else says it."""
        place, places = len(self.said), self._places
        self.said.append((key, value, [*lines]))
        if key in places:
            places[key].append(place)
        else:
            places[key] = [place]
        if key in _WITH_LINES_OF_THEIR_OWN:
            places[key, id(value)] = [place]

    def text(self, key: str, value: str, *lines: int) -> None:
        """A text field of the person; the first line that gives one wins, others belong to it."""
        if not value:
            return
        if known := getattr(self.contact.person, key):
            self.also(key, *lines)
            if known != value and key not in _OF_THE_CARD:
                self.otherwise.update(lines)
        else:
            setattr(self.contact.person, key, value)
            self.says(key, value, *lines)

    def also(self, key: str, *more: int) -> None:
        """Further lines go where the lines of the facts of that key go: what they say is not
        shown.
        """
        for place in self._places.get(key, ()):
            self.said[place][2].extend(more)

    def belongs(self, key: str, value: Any, line: int) -> None:
        """A line that goes where the lines of that very fact go."""
        for place in self._places.get((key, id(value)), ()):
            self.said[place][2].append(line)

    def channel(self, channel: Channel, line: int) -> None:
        """A way to reach the person; the same value twice (Apple writes chat handles so) is one
        fact with two lines, unless they are labelled differently.
        """
        known_as = ("channel", channel.kind, channel.value, channel.service)
        places = self._places.get(known_as, ())
        for place in places[:_MOST_LABELS]:
            _, known, lines = self.said[place]
            if _is_same(known, channel):
                known.label = known.label or channel.label
                known.preferred = known.preferred or channel.preferred
                lines.append(line)
                return
        if self.has_room():
            self._places.setdefault(known_as, []).append(len(self.said))
            self.contact.channels.append(channel)
            self.says("channel", channel, line)

    def only_date(self, date: ImportantDate, line: int) -> None:
        """A date of which there is one: a day goes before words, and the first before others."""
        for place in self._places.get(("date", date.kind), ()):
            key, value, lines = self.said[place]
            is_said = (value.when, value.text) == (date.when, date.text)
            if value.when is None and date.when is not None:
                self.otherwise.update(lines)
                dates = self.contact.dates
                dates[dates.index(value)] = date
                self.said[place] = (key, date, lines)
                self._places[_known_as(date)] = [place]
            elif not is_said:
                self.otherwise.add(line)
            lines.append(line)
            return
        self.date(date, line)

    def date(self, date: ImportantDate, line: int) -> None:
        """An important date; the same day of the same kind twice is one fact with two lines."""
        if self._is_new(_known_as(date), line):
            self._places.setdefault(("date", date.kind), [len(self.said)])
            self.contact.dates.append(date)
            self.says("date", date, line)

    def relation(self, relation: Relation, line: int) -> None:
        """Somebody to this person; the same name and kind twice is one fact with two lines."""
        if self._is_new(("relation", relation.kind, relation.other_name, relation.other_uid), line):
            self.contact.relations.append(relation)
            self.says("relation", relation, line)

    def own_value(self, value: OwnValue, line: int) -> None:
        """What stands in a field of one's own; the first of a field, and a line that says the same
        again goes with it.
        """
        known_as = ("own", fold(value.field), value.kind)
        places = self._places.get(known_as, ())
        if any(self.said[place][1] != value for place in places):
            return
        if self._is_new(known_as, line):
            self.contact.own_values.append(value)
            self.says("own", value, line)

    def home(self, home: Home, line: int) -> None:
        """The household they live in; the first of several."""
        if not self.contact.homes and self.has_room():
            self.contact.homes.append(home)
            self.says("home", home, line)

    def leave_address_to_household(self) -> None:
        """Once all is read: the address of their household is none of their own. Its line says so
        all the same.
        """
        self.contact.channels = without_household_address(self.contact, self.contact).channels

    def tag(self, name: str, line: int) -> None:
        """A tag, once."""
        if name and ("tag", name) not in self._places and self.has_room():
            self._places["tag", name] = [len(self.said)]
            self.contact.tags.append(name)
            self.says("tag", name, line)

    def _is_new(self, known_as: Hashable, line: int) -> bool:
        """Whether a value is to be noted now; a line that says it again goes to the first."""
        if places := self._places.get(known_as):
            self.said[places[0]][2].append(line)
            return False
        if not self.has_room():
            return False
        self._places[known_as] = [len(self.said)]
        return True

    def has_room(self) -> bool:
        """Whether one more value comes in; it is counted either way."""
        if self._values >= self.most:
            self.left_out += 1
            return False
        self._values += 1
        return True


_OF_THE_CARD = ("uid", "file_as")
"""Texts about the card, and not about somebody: what else they may be is not shown."""
_MOST_LABELS = 50
"""How many differently labelled ways of one value a further one is compared with."""


def _known_as(date: ImportantDate) -> Hashable:
    return ("date", date.kind, date.when, date.label, date.text, date.lead_days)


_WITH_LINES_OF_THEIR_OWN = ("channel",)
"""Keys of facts to which single lines may belong."""


def _is_same(one: Channel, other: Channel) -> bool:
    """Whether two ways of the same value are one: labelled alike, or one not at all. A number
    without label is no fax.
    """
    if one.kind is ChannelKind.CHAT or one.label == other.label:
        return True
    labels = {one.label, other.label}
    return "" in labels and labels.isdisjoint(POOR_LABELS)


def facts_of(contact: Contact) -> Iterator[tuple[str, Any]]:
    """Every fact about a contact, in the form in which reading notes them."""
    person = contact.person
    for key in TEXTS:
        if value := getattr(person, key):
            yield key, value
    name = tuple(getattr(person, part) for part in NAME_PARTS)
    if any(name):
        yield "name", name
    for key in PHONETIC:
        if value := getattr(person, key):
            yield key, value
    if person.is_company:
        yield "company", True
    yield from (("channel", bare(item)) for item in with_household_address(contact).channels)
    yield from (("position", bare(item)) for item in contact.positions)
    yield from (("date", bare(item)) for item in contact.dates)
    yield from (("relation", bare(item)) for item in contact.relations)
    yield from (("own", bare(item)) for item in contact.own_values)
    yield from (("home", bare(item)) for item in contact.homes)
    yield from (("tag", item) for item in contact.tags)
    if contact.photo is not None:
        yield "photo", contact.photo
    yield from (("kith", item) for item in kith_facts(contact))


def kith_facts(contact: Contact) -> Iterator[tuple[str, str]]:
    """What only Kith knows of, as name and text: the X-KITH- properties."""
    person = contact.person
    for key in KITH_TEXTS:
        if value := getattr(person, key):
            yield key, value
    if person.met_on is not None:
        yield "met_on", str(person.met_on)
    if person.cadence is not None:
        yield "cadence", f"{person.cadence.ideal_days}/{person.cadence.longest_days}"
    yield from (("field", item) for item in person.fields)
    for key in ("starred", "is_you"):
        if getattr(person, key):
            yield key, "yes"
    for key in ("archived_at", "trashed_at"):
        if moment := getattr(person, key):
            yield key, moment.astimezone(UTC).isoformat()
    if contact.circle:
        yield "circle", contact.circle
    if contact.introduced_by_uid:
        yield "introduced_by", contact.introduced_by_uid


def read_kith_fact(facts: Facts, key: str, value: str, line: int) -> None:
    """Note what an X-KITH- property says; ValueError, OverflowError or InvalidValueError when its
    value cannot be.
    """
    contact, person = facts.contact, facts.contact.person
    if key in KITH_TEXTS:
        setattr(person, key, value)
    elif key == "met_on":
        person.met_on = PartialDate.parse(value)
    elif key == "cadence":
        ideal, _, longest = value.partition("/")
        cadence = Cadence(int(ideal), int(longest))
        check_cadence(cadence)
        person.cadence = cadence
    elif key == "field":
        if not facts.has_room():
            return
        person.fields = (*person.fields, value)
    elif key in ("starred", "is_you"):
        setattr(person, key, True)
    elif key in ("archived_at", "trashed_at"):
        moment = datetime.fromisoformat(value)
        setattr(
            person, key, (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        )
    elif key == "circle":
        contact.circle = value
    elif key == "introduced_by":
        contact.introduced_by_uid = value
    else:
        return
    facts.says("kith", (key, value), line)


def read_own_value(facts: Facts, kind: str, name: str, text: str, line: int) -> None:
    """Note what stands in a field of one's own; ValueError or InvalidValueError when it cannot."""
    found = OwnKind(kind or OwnKind.TEXT.value)
    facts.own_value(OwnValue(checked_name(name), found, read_value(found, text)), line)


def names_only_organisation(contact: Contact) -> bool:
    """Whether a contact is called as the organisation it is at, and nothing else of it is of a person."""
    person, positions = contact.person, contact.positions
    is_alone = len(positions) == 1 and bare(positions[0]) == Position(positions[0].organisation)
    parts = (*NAME_PARTS, *PHONETIC, "nickname", "gender", "pronouns")
    return (
        is_alone
        and bool(person.display_name)
        and positions[0].organisation == person.display_name
        and not any(getattr(person, part) for part in parts)
        and not (contact.dates or contact.relations or person.is_you)
    )


def named(contact: Contact) -> str:
    """A name to show for a card without FN: its name parts, nickname, organisation, e-mail address
    or number.
    """
    person = contact.person
    if name := built_name(person):
        return name_on_one_line(name)
    for position in contact.positions:
        if position.organisation:
            return name_on_one_line(position.organisation)
    ways = (channel.value for channel in contact.channels if channel.value)
    return name_on_one_line(next(ways, ""))
