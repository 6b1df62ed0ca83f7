"""What a form of giving has found in a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.giving_told import GivingPart, GivingSpan, GivingTold, Named
from desktop_app.domain.grammar.giving_dates import month_or_year
from desktop_app.domain.grammar.giving_view import NameAt, View, last_before

if TYPE_CHECKING:
    from desktop_app.domain.grammar.giving_words import GivingForm
    from desktop_app.domain.grammar.reading import Line
    from desktop_app.domain.grammar.tokens import Token
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.person import Standing

_WORDS = ("subject", "event", "title")
_DATES = ("since", "until", "standing")


class FormFound:
    """Reads what is said of it. A group of a pattern may have been numbered with `_`."""

    def __init__(self, view: View, form: GivingForm, found: re.Match[str], line: Line) -> None:
        self.view, self.form, self.line = view, form, line
        self.words = line.language.giving
        self.groups = {
            name.rstrip("_"): found.span(name)
            for name, said in found.groupdict().items()
            if said is not None
        }
        self.tokens: list[Token] = []

    def told(self) -> GivingTold:
        """It, with all that was said of it."""
        form = self.form
        return GivingTold(
            form.what,
            self._named("giver", form.giver),
            self._named("receiver", form.receiver),
            self._named("third"),
            form.step,
            self._said("subject"),
            self._named("who", form.who),
            self._named("told_by"),
            self._organisation(),
            self._said("event"),
            self._said("title"),
            self._date("since"),
            self._date("until"),
            self._standing(),
            self.words.past.fullmatch(self._said("act")) is not None,
            self._spans(),
        )

    def people(self) -> tuple[Token, ...]:
        """The tokens of those who are of the party; after `told`."""
        return tuple({token.start: token for token in self.tokens}.values())

    def _named(self, role: str, default: str = "") -> Named | None:
        if role not in self.groups:
            return Named(default, is_you=True) if default in self.words.you else None
        start, end = self.groups[role]
        said = self.view.text[start:end]
        name = self.view.name_at(said) if len(said) == 1 else None
        if name is None and said.lower() in self.words.you:
            return Named(said, is_you=True)
        if name is None and said.lower() in self.words.them:
            name = last_before(self.view, self.view.places[start])
            current = self.line.current
            if name is None:
                return None if current is None else Named(current.name, current)
        if name is None:
            return Named(self.view.said(start, end), is_organisation=True)
        self._take(name, role)
        return name.named

    def _take(self, name: NameAt, role: str) -> None:
        if name.token is not None and role in self.form.party:
            self.tokens.append(name.token)

    def _said(self, group: str) -> str:
        if group not in self.groups:
            return ""
        return self.view.said(*self.groups[group]).strip(" ,.:!")

    def _organisation(self) -> str:
        """Its name in full where it is known, else as it is typed."""
        start, end = self.groups.get("organisation", (0, 0))
        name = self.view.name_at(self.view.text[start:end]) if end - start == 1 else None
        return self._said("organisation") if name is None else name.named.name

    def _date(self, group: str) -> PartialDate | None:
        said = self._said(group)
        since = self._said("since") if group == "until" else ""
        return month_or_year(said, since, self.line, self.form.ahead) if said else None

    def _standing(self) -> Standing | None:
        said, known = self._said("standing").lower(), self.words.standings
        return known.get(said, known.get(said.removesuffix("s"), self.form.standing))

    def _spans(self) -> tuple[GivingSpan, ...]:
        found: list[GivingSpan] = []
        for group, (first, last) in sorted(self.groups.items(), key=lambda item: item[1]):
            start, end = self.view.span(first, last)
            if group in _DATES or (found and start < found[-1].end):
                continue
            found.append(GivingSpan(self._part(group), start, end))
        return tuple(found)

    def _part(self, group: str) -> GivingPart:
        if group == "act":
            return GivingPart.ACT
        if group in _WORDS:
            return GivingPart.SUBJECT
        name = self.view.name_at(self.view.text[self.groups[group][0]])
        is_firm = group == "organisation" or (name is not None and name.named.is_organisation)
        return GivingPart.ORGANISATION if is_firm else GivingPart.PERSON
