"""A line with the slips of the fingers in known words put right, so that patterns hold each word
once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.grammar.tokens import Token

_WORD = re.compile(r"[^\W\d_]{2,20}")


@dataclass(frozen=True, slots=True)
class Respelt:
    """`text` as it is meant, `typed` as it was written, and for each place of the first the place
    of the second.
    """

    text: str
    typed: str
    places: tuple[int, ...]

    def as_typed(self, token: Token) -> Token:
        """The token with the place and the words it has in the typed line."""
        if self.text is self.typed:
            return token
        start, end = self.places[token.start], self.places[token.end]
        return replace(token, start=start, end=end, text=self.typed[start:end])


def respelt(typed: str, slips: Mapping[str, str]) -> Respelt:
    """`typed` with each word of `slips` (lower case) as it is spelt there; a capital stays one."""
    parts: list[str] = []
    places: list[int] = []
    place = 0
    for found in _WORD.finditer(typed):
        meant = slips.get(found[0].lower())
        if meant is None:
            continue
        parts += [typed[place : found.start()], _capital(meant, found[0])]
        places += [*range(place, found.start()), *_spread(found, len(meant))]
        place = found.end()
    if not parts:
        return Respelt(typed, typed, ())
    places += range(place, len(typed) + 1)
    return Respelt("".join([*parts, typed[place:]]), typed, tuple(places))


def _capital(word: str, typed: str) -> str:
    return word.capitalize() if typed[0].isupper() else word


def _spread(found: re.Match[str], length: int) -> list[int]:
    """A place of the typed word for each letter of the meant one; the last ones share its end."""
    return [min(found.start() + at, found.end() - 1) for at in range(length)]
