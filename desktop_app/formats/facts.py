"""What a card says, fact by fact, each with the lines that say it.

Reading collects facts into a Contact. Writing compares the facts of a contact with those of the
card it came from: lines all of whose facts still hold stay as they are, lines that say something no
longer true go, and facts no line says get a line of their own. So whatever Kith does not know
survives an edit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import Cadence, check_cadence
from desktop_app.domain.names import built_name
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    POOR_LABELS,
    Channel,
    ChannelKind,
    Contact,
    ImportantDate,
    Person,
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


@dataclass(slots=True)
class Facts:
    """A contact being read, and for every fact its key, value and the numbers of its lines."""

    contact: Contact = field(default_factory=lambda: Contact(Person()))
    said: list[tuple[str, Any, tuple[int, ...]]] = field(default_factory=list)
    notices: list[Fault] = field(default_factory=list)
    kind: str = ""
    members: list[str] = field(default_factory=list)
    reached: dict[tuple[ChannelKind, str, str], list[int]] = field(default_factory=dict)
    """Where in `said` each channel stands, by value, so that a card of 20,000 numbers is read in one pass."""

    def text(self, key: str, value: str, *lines: int) -> None:
        """A text field of the person; the first line that gives one wins, others belong to it."""
        if not value:
            return
        if getattr(self.contact.person, key):
            self.also(key, *lines)
        else:
            setattr(self.contact.person, key, value)
            self.said.append((key, value, lines))

    def also(self, key: str, *more: int) -> None:
        """Further lines go where the lines of the facts of that key go: what they say is not
        shown.
        """
        for place, (known, value, lines) in enumerate(self.said):
            if known == key:
                self.said[place] = (key, value, (*lines, *more))

    def belongs(self, key: str, value: Any, line: int) -> None:
        """A line that goes where the lines of that very fact go."""
        for place, (known, fact, lines) in enumerate(self.said):
            if known == key and fact is value:
                self.said[place] = (key, value, (*lines, line))

    def channel(self, channel: Channel, line: int) -> None:
        """A way to reach the person; the same value twice (Apple writes chat handles so) is one
        fact with two lines, unless they are labelled differently.
        """
        key = (channel.kind, channel.value, channel.service)
        places = self.reached.setdefault(key, [])
        for place in places:
            _, known, lines = self.said[place]
            if _is_same(known, channel):
                known.label = known.label or channel.label
                known.preferred = known.preferred or channel.preferred
                self.said[place] = ("channel", known, (*lines, line))
                return
        places.append(len(self.said))
        self.contact.channels.append(channel)
        self.said.append(("channel", channel, (line,)))

    def only_date(self, date: ImportantDate, line: int) -> None:
        """A date of which there is one: a day goes before words, and the first before others."""
        for place, (key, value, lines) in enumerate(self.said):
            if key == "date" and value.kind is date.kind:
                if value.when is None and date.when is not None:
                    dates = self.contact.dates
                    dates[dates.index(value)] = value = date
                self.said[place] = (key, value, (*lines, line))
                return
        self.date(date, line)

    def date(self, date: ImportantDate, line: int) -> None:
        """An important date; the same day of the same kind twice is one fact with two lines."""
        for place, (key, value, lines) in enumerate(self.said):
            if key == "date" and value == date:
                self.said[place] = (key, value, (*lines, line))
                return
        self.contact.dates.append(date)
        self.said.append(("date", date, (line,)))

    def relation(self, relation: Relation, line: int) -> None:
        """Somebody to this person; the same name and kind twice is one fact with two lines."""
        for place, (key, value, lines) in enumerate(self.said):
            if key == "relation" and value == relation:
                self.said[place] = (key, value, (*lines, line))
                return
        self.contact.relations.append(relation)
        self.said.append(("relation", relation, (line,)))

    def tag(self, name: str, line: int) -> None:
        """A tag, once."""
        if name and name not in self.contact.tags:
            self.contact.tags.append(name)
            self.said.append(("tag", name, (line,)))


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
    yield from (("channel", bare(item)) for item in contact.channels)
    yield from (("position", bare(item)) for item in contact.positions)
    yield from (("date", bare(item)) for item in contact.dates)
    yield from (("relation", bare(item)) for item in contact.relations)
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
    facts.said.append(("kith", (key, value), (line,)))


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
