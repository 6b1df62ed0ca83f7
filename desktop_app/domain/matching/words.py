"""A line as the matcher sees it: its words, what kind each is and how much it says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a word can tell."""

    TOPIC = "topic"
    ACT = "act"
    TIME = "time"
    PLACE = "place"
    DESCRIBING = "describing"


class Side(StrEnum):
    """Which side of an act a word names: who borrows takes, who lends gives, a loan is both."""

    TAKES = "takes"
    GIVES = "gives"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Membership:
    """That a word is in a list: how closely (1 as the others, less where it is only near), and
    whether as a kind of what the list is about ("trumpet" in the list of brass).
    """

    group: str
    closeness: float = 1.0
    is_kind_of: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line or several that belong together ("copy editor").

    `text` is as typed; `stem` is the language and the folded stem ("en:memoir"); `groups` are the
    lists it is in; `says` is how much it says, its rarity times the weight of its place in the line. `listed`: some list has it.
    `sure` is how surely it means what it is listed for, in an offer.
    `lost` is what it takes away in a need where nothing meets it, `spared` what in an offer. `modifies`: it only says which kind the next
    word means, as "laptop" of "laptop stickers".
    """

    text: str
    stem: str
    kind: Kind
    groups: tuple[Membership, ...] = ()
    says: float = 0.0
    asked: bool = True
    listed: bool = False
    lost: float = 0.0
    spared: float = 0.0
    modifies: bool = False
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Act:
    """Something that is done between two people, and from which side a line speaks of it."""

    name: str
    side: Side


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Reading:
    """A line that was read. `topics` are the words that are compared; `seeks`: it says that somebody
    looks for something; `spared` is what the topics take away where nothing is close to them; `tongues` are the lists of languages among
    theirs, `keys` the `id` of each.
    """

    text: str
    language: str
    topics: tuple[Word, ...]
    acts: frozenset[Act] = frozenset()
    places: tuple[Word, ...] = ()
    times: tuple[Word, ...] = ()
    seeks: bool = False
    spared: float = 0.0
    tongues: frozenset[str] = frozenset()
    keys: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Met:
    """Two words that met, as typed, and the rule by which: "same word", "same stem", "listed
    together", "act", "place" or "time".
    """

    need: str
    offer: str
    rule: str
