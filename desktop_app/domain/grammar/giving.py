"""What a line tells of giving: who gave what to whom, who needs or offers what.

A form of the language is matched at the beginning of each clause. What the clause says then is
giving, and no contact of its own: "helped Tom with his CV" is no meeting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.giving_told import GivingPart, GivingSpan, GivingTold, Named
from desktop_app.domain.grammar.giving_view import NameAt, View, view_of
from desktop_app.domain.grammar.patterns import words_of
from desktop_app.domain.grammar.tokens import Token, corrected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.grammar.giving_words import GivingForm, GivingWords
    from desktop_app.domain.grammar.reading import Line
    from desktop_app.domain.timeline import InteractionKind

_ROLES = ("giver", "receiver", "third", "who", "told_by")
_WORDS = ("subject", "event", "title")


@dataclass(frozen=True, slots=True)
class Giving:
    """What is told, where, and what it makes of a line that tells nothing else: its kind and the
    tokens of its people.
    """

    told: GivingTold
    start: int
    end: int
    kind: InteractionKind
    people: tuple[Token, ...]


def giving_in(text: str, line: Line) -> Giving | None:
    """The giving told in `text`, the line with what is understood already blanked out."""
    words = line.language.giving
    stand = words_of(text)
    if words.needs.isdisjoint(stand):
        return None
    forms = [form for form in words.forms if not form.needs.isdisjoint(stand)]
    if not forms:
        return None
    view = view_of(text, line)
    for start in _beginnings(view.text, words):
        for form in forms:
            found = form.pattern.match(view.text, start)
            if found is not None:
                giving = _Telling(view, form, found, line).giving()
                kept = corrected(giving.told.token(line.head), line.fixed)
                return None if kept is None else giving
    return None


def _beginnings(text: str, words: GivingWords) -> Iterator[int]:
    """Where clauses begin, less what may stand before what they tell."""
    for place in (0, *(found.end() for found in words.begins.finditer(text))):
        filler = words.fillers.match(text, place)
        yield place if filler is None else filler.end()


class _Telling:
    """Reads what one form has found."""

    def __init__(self, view: View, form: GivingForm, found: re.Match[str], line: Line) -> None:
        self.view, self.form, self.found, self.line = view, form, found, line
        self.words = line.language.giving
        self.groups = {name: said for name, said in found.groupdict().items() if said}
        self.tokens: list[Token] = []

    def giving(self) -> Giving:
        """It, with all that was said of it."""
        form = self.form
        default = {"giver": form.giver, "receiver": form.receiver, "who": form.who}
        who = {role: self._named(role, default.get(role, "")) for role in _ROLES}
        told = GivingTold(
            form.what,
            who["giver"],
            who["receiver"],
            who["third"],
            form.step,
            self._said("subject"),
            who["who"],
            who["told_by"],
            self._said("organisation"),
            self._said("event"),
            self._said("title"),
            spans=self._spans(),
        )
        first, last = self.view.span(*self.found.span())
        return Giving(told, first, last, form.kind, tuple(self.tokens))

    def _named(self, role: str, default: str) -> Named | None:
        said = self.groups.get(role, "")
        name = self.view.name_at(said) if len(said) == 1 else None
        if name is not None:
            self._take(name, role)
            return name.named
        if (said or default).lower() in self.words.you:
            return Named(said or default, is_you=True)
        return self._before(role) if said.lower() in self.words.them else None

    def _before(self, role: str) -> Named | None:
        """Who was named last before the words, or is on the page."""
        place = self.view.places[self.found.start(role)]
        names = [name for name in self.view.names if name.end <= place and name.token is not None]
        if names:
            self._take(names[-1], role)
            return names[-1].named
        current = self.line.current
        return None if current is None else Named(current.name, current)

    def _take(self, name: NameAt, role: str) -> None:
        if name.token is not None and role in self.form.party:
            self.tokens.append(name.token)

    def _said(self, group: str) -> str:
        if group not in self.groups:
            return ""
        return self.view.said(*self.found.span(group)).strip(" ,.:!")

    def _spans(self) -> tuple[GivingSpan, ...]:
        found: list[GivingSpan] = []
        for group in self.groups:
            start, end = self.view.span(*self.found.span(group))
            part = _part(self.view, group, self.groups[group])
            found.append(GivingSpan(part, start, end))
        return tuple(sorted(found, key=lambda span: span.start))


def _part(view: View, group: str, said: str) -> GivingPart:
    if group == "act":
        return GivingPart.ACT
    if group in _WORDS:
        return GivingPart.SUBJECT
    name = view.name_at(said) if len(said) == 1 else None
    is_firm = group == "organisation" or (name is not None and name.named.is_organisation)
    return GivingPart.ORGANISATION if is_firm else GivingPart.PERSON
