"""What reading a file of contacts gives: contacts, groups, and problems that cost no neighbour."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.things_read import ThingRead

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.faults import Fault
    from desktop_app.domain.field_choices import Take
    from desktop_app.domain.mailbox import Correspondence
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.tables.look import AsTable


class Severity(Enum):
    """How bad a problem is: PROBLEM kept a card (or file) out, NOTICE is about something in a card
    that came in.
    """

    PROBLEM = "problem"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read. `line` counts from 1 (0: the whole file).

    `cards` is how many cards it cost: 1 for a card refused, 0 for a notice or a file that could not
    be opened. `raw` is the text it is about as it stands in the file, or its beginning.
    """

    file: str
    line: int
    fault: Fault
    card_name: str = ""
    severity: Severity = Severity.PROBLEM
    cards: int = 0
    raw: str = ""


@dataclass(frozen=True, slots=True)
class ContactRead:
    """A contact with the file and line its card began on (counted from 1), and what was noticed in
    it.

    `source` is the key of the format it was read by, `fingerprint` the same for records that say
    the same; "" when there is none, and then nothing tells this record from another. Somebody who
    `is_offered` comes in only where they are chosen.
    """

    contact: Contact
    line: int
    problems: tuple[Problem, ...] = ()
    file: str = ""
    source: str = ""
    fingerprint: str = ""
    is_offered: bool = False


@dataclass(frozen=True, slots=True)
class GroupRead:
    """A card that stands for a group. `members` are UIDs without `urn:uuid:`, or other URIs as they
    were.

    `file`, `line`, `source` and `fingerprint` are as those of a contact.
    """

    name: str
    uid: str
    members: tuple[str, ...]
    raw: RawCard
    line: int
    file: str = ""
    source: str = ""
    fingerprint: str = ""


RecordRead = ContactRead | GroupRead | ThingRead | Problem
"""What a format gives, one after another."""


@dataclass(frozen=True, slots=True)
class Charset:
    """How the text of a file is written: `name` is Python's name of the encoding.

    `is_guess` says that the file does not tell, and then `others` are what else its letters may be,
    the likeliest first. One of them can be given to whatever reads the file.
    """

    name: str
    is_guess: bool = False
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that can be brought in: its key, and the endings its files usually have, with
    the dot.
    """

    key: str
    suffixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import has come. `file` is the one being read; `files` of `all_files` are
    finished.
    """

    file: str
    files: int
    all_files: int
    cards: int


class CardOutcome(Enum):
    """What an import does with a card.

    NEW makes somebody (or a group), UPDATES fills in somebody known, IDENTICAL changes nothing,
    REFUSED cannot be read.
    """

    NEW = "new"
    UPDATES = "updates"
    IDENTICAL = "identical"
    REFUSED = "refused"

    # Those of 20,000 cards are counted while the window waits; Enum's own hash is made anew each time.
    __hash__ = object.__hash__


class OnKnown(Enum):
    """What becomes of a card about somebody who is here already.

    FILL_IN takes what is empty or still as this source said it before, NEWER what the card says
    wherever it says something, SKIP nothing; KEEP_BOTH makes somebody new of it.
    """

    FILL_IN = "fill-in"
    NEWER = "newer"
    SKIP = "skip"
    KEEP_BOTH = "keep-both"


@dataclass(frozen=True, slots=True)
class Pick:
    """One of the things of an option that can be chosen one by one: its key, what it is about, whose
    name stands with it, and whether it is about you rather than about them.
    """

    key: str
    text: str
    name: str
    is_yours: bool


@dataclass(frozen=True, slots=True)
class Option:
    """Something in a file besides people, which comes in where it is wanted: a key with words of
    its own (`ui/words/import_options.py`), how many there are and with how many people (0: that is
    not said). Where they can be chosen one by one, `picks` has each.
    """

    key: str
    count: int
    people: int = 0
    is_wanted: bool = True
    picks: tuple[Pick, ...] = ()


def with_option(options: list[Option], more: Option) -> None:
    """Put a further option among others; those of one key are one, in whatever files."""
    for place, same in enumerate(options):
        if same.key == more.key:
            count, people = same.count + more.count, same.people + more.people
            options[place] = replace(
                same, count=count, people=people, picks=same.picks + more.picks
            )
            return
    options.append(more)


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself: whose it is, and on which local day it was made; "" and None where
    it does not say.
    """

    owner: str = ""
    day: date | None = None


NOTHING_SAID = About()


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a file is, before it is read: the key of its format ("" for none known), whether it is a
    whole address book, how its text is written where that is a question, what may be chosen, what it
    says of itself, of a mailbox or calendar what it holds, and of an archive the files within whose
    text is read by a guess, by the archive and their names in it.
    """

    key: str = ""
    is_book: bool = False
    charset: Charset | None = None
    options: tuple[Option, ...] = ()
    about: About = NOTHING_SAID
    told: Correspondence | None = None
    charsets: dict[str, Charset] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody chose for an import.

    `tags` are for everybody who comes in, `known` is for all who are here already and `known_each`
    for single cards by their fingerprints. `options` are the keys of those wanted, None for those
    that are wanted unless somebody says otherwise; `picks` those chosen one by one, None for all.
    `tables` are how tables are read, by path, and `remembered` how those of a header, by its key,
    shall be from now on. `fields_each` says of single cards, by their fingerprints, whose word
    stands in which field (`domain/field_choices.py`).
    `titles` are words, by key and in the user’s language, for entries that have none of their own.
    `mine` are the e-mail addresses by which you are known in mailboxes and calendars, where they are
    not those the address book has of you.
    `same_as` are those whom cards are probably about and who were shown, by the fingerprints of the
    cards: the id of somebody, or the fingerprint of the card that brings them. Where nothing was
    shown (None) they are found, and `fills_probable` says whether they are treated as those known, or
    come in as new people.
    """

    tags: tuple[str, ...] = ()
    known: OnKnown = OnKnown.FILL_IN
    known_each: Mapping[str, OnKnown] = field(default_factory=dict)
    options: frozenset[str] | None = None
    picks: frozenset[str] | None = None
    tables: Mapping[str, AsTable] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    fields_each: Mapping[str, Mapping[str, Take]] = field(default_factory=dict)
    remembered: Mapping[str, AsTable] = field(default_factory=dict)
    mine: tuple[str, ...] = ()
    fills_probable: bool = False
    same_as: Mapping[str, int | str] | None = None

    def wants(self, option: str) -> bool:
        """Whether an option is wanted that is so unless somebody says otherwise."""
        return self.options is None or option in self.options

    def takes(self, thing: ThingRead) -> bool:
        """Whether a thing of an option that is wanted is taken: it is not one that was left out."""
        pick = getattr(thing, "pick", "")
        return self.picks is None or not pick or pick in self.picks

    def on_known(self, fingerprint: str, *, is_new: bool = False) -> OnKnown:
        """What becomes of that card when it is about somebody who is here; whoever `is_new` came
        with this import, and what was chosen for all those who were here is not for them.
        """
        return self.known_each.get(fingerprint, OnKnown.FILL_IN if is_new else self.known)

    def fields_of(self, fingerprint: str) -> Mapping[str, Take]:
        """Whose word stands in fields of whom that card is about, where that was chosen."""
        return self.fields_each.get(fingerprint, {})

    def wants_again(self, fingerprint: str) -> bool:
        """Whether a card that came before was chosen to do more than nothing."""
        way = self.known_each.get(fingerprint)
        return way in (OnKnown.NEWER, OnKnown.KEEP_BOTH) or fingerprint in self.fields_each


NO_WISHES = Wishes()


@dataclass(slots=True)
class FileFound:
    """A file and what is in it: the key of its format ("" for none that is known), how many cards
    of people and of groups, how many that cannot be read, and what it says of itself; of a mailbox or
    calendar what it holds.
    """

    path: Path
    source: str = ""
    people: int = 0
    groups: int = 0
    refused: int = 0
    about: About = NOTHING_SAID
    told: Correspondence | None = None


@dataclass(frozen=True, slots=True)
class Probable:
    """Whom a card is probably about: their name, and `by` what they have in common besides it,
    "email", "phone" or "profile".
    """

    name: str
    by: str


@dataclass(slots=True)
class FoundCard:
    """A card in a file and what an import would do with it, before anything is written.

    `reach` is the first e-mail address and number, `fingerprint` tells the card from others (""
    when it cannot be read), `fault` why not or what was noticed in it. `person` is the id of whom
    it is about already; `members` counts those of a group, -1 for a person. `photo` is left out
    where there are too many.
    """

    outcome: CardOutcome
    name: str
    file: str
    line: int
    title: str = ""
    organisation: str = ""
    reach: tuple[str, ...] = ()
    fingerprint: str = ""
    fault: Fault | None = None
    person: int | None = None
    members: int = -1
    photo: bytes | None = None
    uid: str = ""
    charset: str = ""
    """The one its file was read by because somebody chose it, else ""."""
    table: AsTable | None = None
    """How its file was read because somebody chose so, now or before for its header."""
    is_offered: bool = False
    """Whether they come in only where they are chosen."""
    is_different: bool = False
    """Whether it fills nothing in, but says something else of somebody who is here: it comes in
    only where it is chosen as what is newer, or beside them."""
    asks: bool = False
    """Whether it says something of somebody who is here that does not stand here: what becomes of
    it may be chosen."""
    came_before: bool = False
    """Whether that very card came before: it is about `person`, and does more than nothing only
    where that is chosen for it alone."""

    probably: Probable | None = None
    """How it is known that it is about `person`, where that is not sure."""
    follows: str = ""
    """The fingerprint of the card before it in these files that brings whom it is about, "" for
    none: where that one does not come in, this one brings them."""
    adds_nothing: bool = False
    """Whether it says nothing of whom it is probably about that does not stand here: it comes in
    only where it is chosen to stand beside them."""

    @property
    def is_group(self) -> bool:
        """Whether the card stands for a group rather than for a person."""
        return self.members >= 0


@dataclass(slots=True)
class Preview:
    """What is in the files someone wants to bring in, card by card in the order read; `files`
    counts them.

    `found` says it file by file, `options` what there is besides people. `books` are those that hold a whole address book, into which nobody has looked here. `charsets`
    has, by file, those whose text was read by a guess, or by a charset that somebody chose.
    """

    files: int = 0
    found: list[FileFound] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    cards: list[FoundCard] = field(default_factory=list)
    books: list[Path] = field(default_factory=list)
    charsets: dict[str, Charset] = field(default_factory=dict)
    cancelled: bool = False

    def same_as(self) -> dict[str, int | str]:
        """Those whom cards are probably about, by the fingerprints of the cards: for `Wishes`."""
        return {
            card.fingerprint: card.person or card.follows
            for card in self.cards
            if card.probably is not None and (card.person or card.follows)
        }


@dataclass(frozen=True, slots=True)
class CardShown:
    """A card whole: `after` is the person as an import would leave them, `before` as they are now
    (None: not here yet), and `says` what the card says by itself, where somebody is here.

    `notices` are what is odd in the card.
    """

    after: Contact
    before: Contact | None = None
    notices: tuple[Fault, ...] = ()
    says: Contact | None = None
