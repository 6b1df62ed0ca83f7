"""Names that are looked up once, or not before somebody asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.timeline import Participant

MOST_LOOKED_UP = 120
"""Names looked for in one line; what follows in a very long one is text."""


class Near(Sequence["Participant"]):
    """Those whose name is spelt nearly as `words`, looked up when they are first asked for: most
    lines are stored without.
    """

    def __init__(self, names: NameFinder, words: str) -> None:
        self._names, self._words = names, words

    @cached_property
    def _people(self) -> tuple[Participant, ...]:
        return self._names.near(self._words)

    @overload
    def __getitem__(self, at: int) -> Participant: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Participant, ...]: ...

    def __getitem__(self, at: int | slice) -> Participant | tuple[Participant, ...]:
        return self._people[at]

    def __len__(self) -> int:
        return len(self._people)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Near) and self._words == other._words

    def __hash__(self) -> int:
        return hash(self._words)


@dataclass(frozen=True, slots=True)
class Remembered:
    """A finder that looks for each name of one line once, and for no more than some."""

    names: NameFinder
    _found: dict[str, tuple[Participant, ...]] = field(default_factory=dict)
    _firms: dict[str, str] = field(default_factory=dict)

    def find(self, words: str) -> tuple[Participant, ...]:
        """As `NameFinder.find`; nobody once too many were looked for."""
        key = words.lower()
        if key not in self._found:
            if len(self._found) >= MOST_LOOKED_UP:
                return ()
            self._found[key] = self.names.find(words)
        return self._found[key]

    def near(self, words: str) -> tuple[Participant, ...]:
        """As `NameFinder.near`."""
        return self.names.near(words)

    def organisation(self, words: str) -> str:
        """As `NameFinder.organisation`."""
        if words not in self._firms:
            self._firms[words] = self.names.organisation(words)
        return self._firms[words]
