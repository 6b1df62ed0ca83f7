"""A line while it is read, and what is kept of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.facts import DATED, FactFound, facts_in
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.patterns import words_of
from desktop_app.domain.grammar.people import people_tokens
from desktop_app.domain.grammar.tokens import Token, TokenKind

if TYPE_CHECKING:
    from datetime import date, datetime

    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.grammar.tokens import Corrections
    from desktop_app.domain.timeline import Participant


@dataclass(frozen=True)
class Line:
    """What is read, and all that decides how. Only `head` is looked at; `later` is when it is
    written, both aware local moments.
    """

    text: str
    head: str
    now: datetime
    later: datetime
    names: NameFinder
    current: Participant | None
    fixed: Corrections
    day_first: bool
    language: Language

    @property
    def today(self) -> date:
        """The local day on which it is written."""
        return self.later.date()

    @cached_property
    def told(self) -> tuple[FactFound, ...]:
        """What it tells that belongs on a card."""
        return facts_in(self.head, self.language)

    @cached_property
    def seen(self) -> str:
        """`head` as it is searched for days and times: without addresses, quotes and people who are
        called as a day is, and without numbers and days of a card, unless something is to be done on them. Every other
        character is in its place.
        """
        text = masked(self.head)
        to_do = self.language.plans.to_do.match(text) is not None
        for fact in (fact for fact in self.told if fact.kind in DATED and not to_do):
            text = text[: fact.start] + "_" * (fact.end - fact.start) + text[fact.end :]
        calendar = self.language.calendar
        days = calendar.weekdays.keys() | calendar.months.keys()
        if not any(self.names.find(word) for word in days & words_of(text)):
            return text
        for item in people_tokens(text, self.language, self.names, self.fixed):
            if item.kind is not TokenKind.UNKNOWN and item.text.lower().split()[0] in days:
                text = text[: item.start] + "_" * (item.end - item.start) + text[item.end :]
        return text


_LEAVES = {TokenKind.DATE, TokenKind.TIME, TokenKind.MINUTES, TokenKind.REMINDER, TokenKind.WHEN}


def kept(text: str, tokens: list[Token]) -> str:
    """The line without the words that are kept as a day, a time or a reminder."""
    parts, place = [], 0
    for token in sorted(tokens, key=lambda token: token.start):
        if token.kind in _LEAVES and not token.stays and token.start >= place:
            parts.append(text[place : token.start])
            place = token.end
    if not parts:
        return text.strip()
    kept = "\x00".join([*parts, text[place:]])
    kept = re.sub(r"\([ ]*\x00[ ]*\)", "\x00", kept)
    kept = re.sub(r"^(?:[ ,;/|]*\x00[ ,;:.!?/|–—-]*)+", "", kept)
    kept = re.sub(r"(?<=[.!?])[ ,;]*\x00[ ]*[.!?]", "", kept)
    kept = re.sub(r"[ ,;/|]*\x00[ ]*(?=[,;.!?/|\x00]|$)", "", kept)
    kept = re.sub(r"[ ]*\x00[ ]*", " ", kept).strip(" ,;")
    kept = re.sub(r"\n[-*•–][ ]*$|(?:[ ]+[-–—])+$", "", kept)
    capital = kept[:1].upper()
    # "ß" becomes two letters and "µ" another one, which nobody typed.
    return capital + kept[1:] if text[:1].isupper() and capital.lower() == kept[:1] else kept
