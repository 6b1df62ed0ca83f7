"""What a commit changed, told once to everybody who shows something."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Noun(Enum):
    """The kinds of thing a view can show."""

    PERSON = "person"
    INTERACTION = "interaction"
    REMINDER = "reminder"
    TAG = "tag"
    CIRCLE = "circle"
    SMART_LIST = "smart-list"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Ids changed by one commit, by noun. A part of a person (channel, photo …) counts as that person.

    `everything` means "treat all as changed": another process wrote, or a batch was too large to name.
    `added` holds the rows that came or went, so that a list knows whether its order may have changed.
    """

    ids: dict[Noun, frozenset[int]] = field(default_factory=dict)
    added: dict[Noun, frozenset[int]] = field(default_factory=dict)
    everything: bool = False

    def touches(self, noun: Noun, row: int | None = None) -> bool:
        """Whether something of that noun (or that very row) changed."""
        if self.everything:
            return True
        changed = self.ids.get(noun, frozenset())
        return bool(changed) if row is None else row in changed

    def __bool__(self) -> bool:
        return self.everything or any(self.ids.values())


@dataclass(frozen=True, slots=True)
class Step:
    """What a command did, as data that the interface words: `key` such as "person.edit", who or what, how many.

    It is the label of an undo step.
    """

    key: str
    subject: str = ""
    count: int = 1
