"""What a file tells besides people: what passed between you, favours, skills, and about yourself.

Each thing names people as its file does; who of the address book that is, is found when it is
stored. `own_id` is the same for a thing that comes again, so it is stored once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop_app.domain.favours import Side
    from desktop_app.domain.person import Contact, Position
    from desktop_app.domain.timeline import InteractionKind, Starter


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody as a file names them: by the address of a profile (`linkedin.com/in/ana`, in lower
    case, without scheme), an e-mail address, or the name with where they work. One with the id they
    have at the source of the file (`own_id`) is whoever came with that id, and nobody else.
    """

    name: str = ""
    profile: str = ""
    email: str = ""
    organisation: str = ""
    title: str = ""
    own_id: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A further line of an entry: words under the key of a title, in which {said} is put; with no
    key it is `said` as it stands.
    """

    key: str
    said: str


@dataclass(frozen=True, slots=True)
class ThingRead:
    """What all things have: the key of the option (`domain/importing.Option`) by which it is
    wanted, and where it stood, as of a record.
    """

    own_id: str
    option: str
    source: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class EntryRead(ThingRead):
    """Something that passed between you and others, or a gathering. `about` is the key of a title
    for one that has no words of its own (`summary`), or of one that has them in it ({said}).
    `remarks` are put below `body`. `day` is local, `at` the UTC moment. One with
    people of whom none is known is left out; one without people stands for itself. `count` is how many
    of what its option counts it was made of (messages of a talk). One that `is_proposed` waits in the
    weekly review until it is confirmed.
    """

    kind: InteractionKind
    day: date
    at: datetime | None = None
    minutes: int | None = None
    starter: Starter | None = None
    about: str = ""
    summary: str = ""
    body: str = ""
    who: tuple[Mention, ...] = ()
    count: int = 1
    remarks: tuple[Remark, ...] = ()
    is_proposed: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class ReminderRead(ThingRead):
    """Something to be reminded of, on a local day or from then on by `rule` (RFC 5545). Where no day
    is told (None) Kith chooses one: these come a few a week. One with people of whom none is
    here is left out.
    """

    text: str
    day: date | None = None
    rule: str = ""
    who: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class RecommendationRead(ThingRead):
    """A recommendation that was written: GIVEN by you or RECEIVED, on a local day, word for
    word. `is_shown`: it can be read on the profile.
    """

    side: Side
    day: date
    who: Mention
    words: str
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class OfferRead(ThingRead):
    """Something that somebody (None: you) can help with, since a local day (None: not told). `pick` is
    the key by which it is chosen one by one (`domain/importing.Pick`), "" where it is not.
    """

    text: str
    who: Mention | None = None
    day: date | None = None
    told_by: Mention | None = None
    pick: str = ""


@dataclass(frozen=True, slots=True)
class YouRead(ThingRead):
    """What the file says of yourself."""

    contact: Contact = field(hash=False)


@dataclass(frozen=True, slots=True)
class RosterRead(ThingRead):
    """That these are all whom the source has on a list today (connections), by their ids there: who
    was on it in an earlier file and is not is no more.
    """

    own_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LostConnection:
    """Somebody who was on such a list before, by id and the ids they have at the source; `is_close`:
    in a circle, or starred.
    """

    person_id: int
    name: str
    own_ids: frozenset[str]
    is_close: bool


@dataclass(frozen=True, slots=True)
class NewJob:
    """A position that a later archive tells of somebody, by id and uid."""

    person_id: int
    uid: str
    position: Position


Thing: TypeAlias = EntryRead | ReminderRead | RecommendationRead | OfferRead | YouRead
"""Any of them."""
