"""A person and what hangs on them: ways to reach them, positions, dates, relations, values of fields of
one's own, the household they live in, tags, photo.

`id` is the row in this database (0 for something not stored yet); `uid` is a UUID or the verbatim
UID of the card a person came from and never changes, on any machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.scripts import is_all_east_asian, is_vietnamese

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Cadence
    from desktop_app.domain.partial_date import PartialDate


@dataclass(slots=True)
class Person:
    """Someone you know: names, what to remember, how you met, and where they stand with you.

    `display_name` is what every list shows and is never empty once stored. `place` is free text,
    `time_zone` an IANA name. Days are local; `archived_at`, `trashed_at`, `created_at`,
    `updated_at` are UTC moments. `cadence` is the person's own rhythm and wins over the circle's;
    `rhythm_since` is the local day on which what gives them a rhythm (circle, own one, tag) was
    last chosen.
    `last_contact` is kept by the database from what was logged and is ignored on writing.
    """

    id: int = 0
    uid: str = ""
    display_name: str = ""
    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    phonetic_given: str = ""
    phonetic_middle: str = ""
    phonetic_family: str = ""
    other_script: str = ""
    file_as: str = ""
    pronouns: str = ""
    gender: str = ""
    headline: str = ""
    place: str = ""
    time_zone: str = ""
    notes: str = ""
    met_text: str = ""
    met_on: PartialDate | None = None
    met_event: str = ""
    introduced_by: int | None = None
    circle_id: int | None = None
    cadence: Cadence | None = None
    rhythm_since: date | None = None
    fields: tuple[str, ...] = ()
    starred: bool = False
    is_you: bool = False
    is_company: bool = False
    archived_at: datetime | None = None
    trashed_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    last_contact: date | None = None


class ChannelKind(Enum):
    """The ways to reach a person."""

    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    WEB = "web"
    CHAT = "chat"
    SOCIAL = "social"

    # They are asked for some hundred thousand times a file; Enum's own hash is made anew each time.
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """The parts of a postal address, as in vCard's ADR (RFC 6350 section 6.3.1)."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""

    def one_line(self) -> str:
        """The address on one line, known parts only, in the order of its country, which is named
        wherever it is read.
        """
        # Late: `postal` has the countries, and most of what knows people needs no address.
        from desktop_app.domain.postal.lines import one_line

        return one_line(self)


@dataclass(slots=True)
class Channel:
    """One way to reach a person.

    `label` is a lower-case standard word (home, work, mobile, fax, pager, homepage, other …) or the
    user's own words verbatim, "" when unknown. `service` names the chat or social network in lower
    case. For an address, `value` is `address.one_line()` unless the source had only free text.
    """

    kind: ChannelKind
    value: str
    label: str = ""
    service: str = ""
    preferred: bool = False
    address: PostalAddress | None = None
    id: int = 0
    person_id: int = 0


class Standing(Enum):
    """What somebody was to you in a position."""

    MANAGER = "manager"
    REPORT = "report"
    CO_WORKER = "co-worker"
    CLIENT = "client"
    SUPPLIER = "supplier"
    CLASSMATE = "classmate"
    TEACHER = "teacher"
    MENTOR = "mentor"


@dataclass(slots=True)
class Position:
    """Work or study at an organisation. Open-ended (`until` None and not `ended`) means it is held
    now.
    """

    organisation: str = ""
    title: str = ""
    department: str = ""
    role: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    ended: bool = False
    is_study: bool = False
    standing: Standing | None = None
    id: int = 0
    person_id: int = 0

    @property
    def is_current(self) -> bool:
        """Whether the position is held now, as far as was said."""
        return self.until is None and not self.ended


class DateKind(Enum):
    """What a day in somebody's life is; OTHER carries its name in the label."""

    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    DEATH = "death"
    OTHER = "other"

    # They are asked for some hundred thousand times a file; Enum's own hash is made anew each time.
    __hash__ = object.__hash__


@dataclass(slots=True)
class ImportantDate:
    """A named day. `when` is None when the source gave only words, kept in `text` ("circa 1800").

    `lead_days` is how many days ahead to be reminded, None for the default of its kind.
    """

    kind: DateKind
    when: PartialDate | None = None
    label: str = ""
    text: str = ""
    lead_days: int | None = None
    id: int = 0
    person_id: int = 0


@dataclass(slots=True)
class Relation:
    """Somebody is `kind` (spouse, child, friend, manager …) *to* this person: "Rui is child of Ana"
    is stored on Ana.

    `other_id` is set when they are in the address book, `other_uid` when a card named them by UID,
    and `other_name` is always what to show. `other_kind` is what this person is to them, where
    `kind` is a word of the user's own and that was told once; it is of the kind, not of the
    relation, and so no part of what makes two relations equal.
    """

    kind: str
    other_name: str = ""
    other_id: int | None = None
    other_uid: str = ""
    id: int = 0
    person_id: int = 0
    other_kind: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Household:
    """People who live together: an address that is changed once for all of them, and `name`, the
    line on an envelope to them, "" where it is made of their names (`domain.households`).

    `address` and `value` are as with a Channel; both may be empty. `id` is no part of what makes
    two households equal, nor is `line`: what stands on the envelope, where that was worked out.
    """

    name: str = ""
    value: str = ""
    address: PostalAddress | None = None
    uid: str = ""
    id: int = field(default=0, compare=False)
    line: str = field(default="", compare=False)


@dataclass(slots=True)
class Home:
    """That a person lives in a household, and the place of their name on its envelope, from 0."""

    household: Household
    place: int = 0
    id: int = 0
    person_id: int = 0


Part = Channel | Position | ImportantDate | Relation | OwnValue | Home


def bare(part: Part) -> Part:
    """A part without what only this database knows: for comparing with what a card says.

    Of a relation to a UID that is the name as well: it is that of whoever has the UID here. Of an
    address in parts it is the line, which an earlier release may have put together otherwise.
    """
    if isinstance(part, Channel) and part.address is not None:
        return replace(part, id=0, person_id=0, value=part.address.one_line())
    if isinstance(part, Relation):
        name = "" if part.other_uid else part.other_name
        return replace(part, id=0, person_id=0, other_id=None, other_name=name)
    if isinstance(part, OwnValue):
        return replace(part, id=0, person_id=0, field_id=0)
    if isinstance(part, Home):
        return replace(part, id=0, person_id=0, household=replace(part.household, id=0))
    return replace(part, id=0, person_id=0)


@dataclass(frozen=True, slots=True)
class Photo:
    """An encoded picture, JPEG or PNG, already scaled to at most 512 px a side when it comes from
    storage.
    """

    data: bytes
    media_type: str = "image/jpeg"


@dataclass(frozen=True, slots=True)
class RawCard:
    """A card as it was read: its property lines, unfolded and decoded to text, in order, without
    BEGIN and END.
    """

    version: str
    lines: tuple[str, ...]


@dataclass(slots=True)
class Contact:
    """One person whole, as a file gives them or as the page about them shows them.

    `homes` has the household they live in, one at most. `circle` is the circle's name and `introduced_by_uid` the introducer's uid, or
    `introduced_by_name` the name: what a file can carry of both.
    """

    person: Person
    channels: list[Channel] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    dates: list[ImportantDate] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    photo: Photo | None = None
    raw: RawCard | None = None
    circle: str = ""
    introduced_by_uid: str = ""
    introduced_by_name: str = ""
    own_values: list[OwnValue] = field(default_factory=list)
    homes: list[Home] = field(default_factory=list)


POOR_LABELS = ("fax", "home fax", "work fax", "other fax", "pager", "telex", "modem")
"""Of numbers labelled so nobody expects a call."""


def best_channel(contact: Contact, kind: ChannelKind) -> Channel | None:
    """The way of that kind by which somebody is best reached: the preferred one, and the first of
    several.
    """
    ways = [channel for channel in contact.channels if channel.kind is kind]
    return min(ways, key=lambda way: (way.label in POOR_LABELS, not way.preferred), default=None)


def person_named(name: str) -> Person:
    """A new person whose family name is the last word, or the first where its letters are those of
    Chinese, Japanese, Korean or Vietnamese.
    """
    name = name.strip()
    words = name.split(" ")
    if len(words) > 1 and (is_all_east_asian("".join(words)) or is_vietnamese(name)):
        middle = " ".join(words[1:-1])
        return Person(display_name=name, given=words[-1], middle=middle, family=words[0])
    given, _, family = name.rpartition(" ")
    return Person(display_name=name, given=given or family, family=family if given else "")
