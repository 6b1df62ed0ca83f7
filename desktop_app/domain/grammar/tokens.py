"""The pieces of a typed line that were understood, and what the user said about them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.timeline import Participant


class TokenKind(Enum):
    """What a piece of the line was understood as."""

    KIND = "kind"
    DATE = "date"
    TIME = "time"
    PERSON = "person"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    REMINDER = "reminder"
    MINUTES = "minutes"
    PLACE = "place"
    PROMISE = "promise"
    WHEN = "when"
    GIVING = "giving"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the line and what it means; `start` and `end` count code points.

    `candidates` are the people an ambiguous name may mean. What `stays` says more, or less, than
    its value. A WHEN is a day that has to be asked for before the line is stored: `days` are the
    local days it may be, the one that was before the one that will be; none for words of time that
    were not understood. It lies `ahead` where something is to be done on it. The answer is a correction
    whose value is the local `date`.
    """

    kind: TokenKind
    start: int
    end: int
    text: str
    value: Any = None
    candidates: Sequence[Participant] = ()
    stays: bool = False
    days: tuple[date, ...] = ()
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the user said about tokens, kept by kind and text so that it survives further typing."""

    dismissed: frozenset[tuple[TokenKind, str]] = frozenset()
    replaced: dict[tuple[TokenKind, str], Any] = field(default_factory=dict)

    def dismiss(self, token: Token) -> Corrections:
        """That token is plain text."""
        return Corrections(self.dismissed | {(token.kind, token.text.lower())}, self.replaced)

    def replace(self, token: Token, value: Any) -> Corrections:
        """That token means something else."""
        return Corrections(
            self.dismissed, self.replaced | {(token.kind, token.text.lower()): value}
        )


def corrected(token: Token, fixed: Corrections) -> Token | None:
    """The token as the user wants it, None when it is to be plain text."""
    key = (token.kind, token.text.lower())
    if key in fixed.dismissed:
        return None
    if key in fixed.replaced:
        return replace(token, value=fixed.replaced[key])
    return token


def blanked(text: str, tokens: list[Token]) -> str:
    """`text` with what is understood already taken out, every other character in its place."""
    for token in tokens:
        text = text[: token.start] + "\n" * (token.end - token.start) + text[token.end :]
    return text
