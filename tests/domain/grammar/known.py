"""A small book of people for the tests of who and what."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.line import Draft, parse
from desktop_app.domain.names import fold
from desktop_app.domain.timeline import Participant

if TYPE_CHECKING:
    from desktop_app.domain.grammar.tokens import TokenKind

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
PEOPLE = (
    "Nora Lund",
    "Nora Vik",
    "Pedro Alves",
    "Ines Castro",
    "Yusuf Demir",
    "Mark Bell",
    "Grace Hall",
    "Wei Zhang",
)
FIRMS = ("Globex", "Studio Castro")


class Book:
    """Knows the people above by any words of their names, and two firms."""

    def find(self, words: str) -> tuple[Participant, ...]:
        wanted = set(fold(words).split())
        return tuple(
            Participant(row, name)
            for row, name in enumerate(PEOPLE, 1)
            if wanted and wanted <= set(fold(name).split())
        )

    def near(self, words: str) -> tuple[Participant, ...]:
        return self.find("Ines") if fold(words) == "inez" else ()

    def organisation(self, words: str) -> str:
        return {fold(firm): firm for firm in FIRMS}.get(fold(words), "")


def read(text: str, **more) -> Draft:
    """What `text` means on a Saturday afternoon."""
    return parse(text, NOW, ENGLISH, Book(), **more)


def names(draft: Draft) -> str:
    """Those of the party."""
    return ", ".join(person.name for person in draft.people)


def words(draft: Draft, kind: TokenKind) -> list[str]:
    """The words of the tokens of one kind."""
    return [token.text for token in draft.tokens if token.kind is kind]
