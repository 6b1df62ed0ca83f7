"""What a commit changed, told once to everybody who shows something."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import date, time

    from desktop_app.domain.timeline import InteractionKind

T = TypeVar("T")


class Noun(str):
    """A kind of thing a view can show, by its name in code. A noun says its own where its table is
    declared.

    Those that views of today ask for have a name here as well.
    """

    __slots__ = ()
    PERSON: ClassVar[Noun]
    INTERACTION: ClassVar[Noun]
    REMINDER: ClassVar[Noun]
    TAG: ClassVar[Noun]
    CIRCLE: ClassVar[Noun]
    SMART_LIST: ClassVar[Noun]
    SETTING: ClassVar[Noun]
    SUGGESTION: ClassVar[Noun]


Noun.PERSON = Noun("person")
Noun.INTERACTION = Noun("interaction")
Noun.REMINDER = Noun("reminder")
Noun.TAG = Noun("tag")
Noun.CIRCLE = Noun("circle")
Noun.SMART_LIST = Noun("smart-list")
Noun.SETTING = Noun("setting")
Noun.SUGGESTION = Noun("suggestion")


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Ids changed by one commit, by noun. A part of a person (channel, photo …) counts as that
    person.

    Of the nouns in `all_of` any row may have changed: there were too many to name. With
    `everything` any row of any noun may have: another program wrote.
    """

    ids: dict[Noun, frozenset[int]] = field(default_factory=dict)
    all_of: frozenset[Noun] = frozenset()
    everything: bool = False

    @property
    def is_large(self) -> bool:
        """Whether there is anything of which the rows are not named."""
        return self.everything or bool(self.all_of)

    def touches(self, noun: Noun, row: int | None = None) -> bool:
        """Whether something of that noun (or that very row) changed."""
        if self.everything or noun in self.all_of:
            return True
        changed = self.ids.get(noun, frozenset())
        return bool(changed) if row is None else row in changed

    def named(self, noun: Noun) -> frozenset[int] | None:
        """The changed rows of that noun, None when it may be any of them."""
        return None if self.everything or noun in self.all_of else self.ids.get(noun, frozenset())

    def __or__(self, other: ChangeSet) -> ChangeSet:
        """What both say together."""
        nouns = self.ids.keys() | other.ids.keys()
        ids = {
            noun: self.ids.get(noun, frozenset()) | other.ids.get(noun, frozenset())
            for noun in nouns
        }
        return ChangeSet(ids, self.all_of | other.all_of, self.everything or other.everything)

    def __bool__(self) -> bool:
        return self.is_large or any(self.ids.values())


REPAIR = "book.repair"
"""The key of the step that a repair is. Taken back, it leaves what was wrong as wrong as it was."""
EVERYTHING = ChangeSet(everything=True)
"""What to say when anything may have changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a command did, as data that the interface words: `key` such as "person.edit", who or
    what, how many.

    Of an entry it tells the kind, the names of the people and the local day, of a reminder the
    local day and time. `to` is the name of the circle people were put into, or of the second of two people. `reminder` is the local day of a reminder that was stored with an entry. It
    is the label of an undo step. `number` tells the steps of one run of the program apart, counting
    from 1; it is given when a step is stored, and two steps that say the same are equal whatever
    their numbers.
    """

    key: str
    subject: str = ""
    count: int = 1
    people: tuple[str, ...] = ()
    kind: InteractionKind | None = None
    day: date | None = None
    clock: time | None = None
    reminder: date | None = None
    to: str = ""
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a command answers once it is committed.

    `value` is the command's own answer, such as the id of a new row. `step` is what can be taken
    back, None when the command changed nothing: all was so already. `asked` is what the command was
    to do, also when nothing changed. What `is_final` was done and cannot be taken back: it has no
    step either.
    """

    value: T
    step: Step | None
    changes: ChangeSet
    asked: Step
    is_final: bool = False
