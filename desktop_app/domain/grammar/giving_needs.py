"""Needs and offers in a line: what `matching.notice` finds, and whose it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.giving_told import (
    GivingKind,
    GivingPart,
    GivingSpan,
    GivingTold,
    Named,
)
from desktop_app.domain.grammar.giving_view import NameAt, View, last_before
from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.matching.notice import Noticed, Side, notice
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.grammar.reading import Line
    from desktop_app.domain.grammar.tokens import Token

_ACTS = re.compile(r"[^\W\d_].*[^\W\d_]|\w", re.DOTALL)
_WHO_ENDS = re.compile(r"(?:['’](?:s|re|m|d|ll|ve)?|(?:\s+(?:would|will|to|might))?\s+be)$")


def _in_full(word: str, in_full: Mapping[str, str]) -> str:
    return in_full[word.lower()]


@dataclass(frozen=True, slots=True)
class NeedFound:
    """A need, an offer or an opening, and where in the line it is told."""

    told: GivingTold
    start: int
    end: int
    people: tuple[Token, ...]
    kind: InteractionKind = InteractionKind.NOTE


def need_in(view: View, line: Line) -> NeedFound | None:
    """The first need or offer told in the line, None for none, or for nobody's."""
    return _Needs(view, line).found()


class _Needs:
    """Reads one line."""

    def __init__(self, view: View, line: Line) -> None:
        self.view, self.line = view, line
        self.words = line.language.giving.notice
        self.source: NameAt | None = None

    def found(self) -> NeedFound | None:
        start, end = self._sourced()
        hires = self.words.hires.search(self.view.text, start, end)
        if hires is not None:
            return self._opening(hires)
        first, last = self.view.places[start], self.view.places[end]
        said = self.words.asks.sub("", self.view.typed[first:last].replace("\n", " "))
        if said.rstrip().endswith("?"):
            if self.source is None:
                return None
            said = said.rstrip().rstrip("?")
        ends = self.words.ends.search(said, 1)
        said = said if ends is None else said[: ends.start()]
        written = self.words.short.sub(lambda met: _in_full(met[0], self.words.in_full), said)
        noticed = notice(written, self.words.languages)
        if noticed is None:
            return None
        place = self._place(noticed.what, first, last)
        if place is None or any(name.start == place[0] and name.token for name in self.view.names):
            # “needs Ben's number” is an errand.
            return None
        return self._whose(noticed, place, first)

    def _sourced(self) -> tuple[int, int]:
        """The part of the view that does not say who told it."""
        start, end = 0, len(self.view.text)
        before = self.words.told_before.match(self.view.text)
        if before is not None:
            self._source(before)
            return before.end(), end
        after = self.words.told_after.search(self.view.text)
        if after is not None and after.start() > 0:
            self._source(after)
            end = after.start()
        return start, end

    def _source(self, found: re.Match[str]) -> None:
        groups = found.groupdict().items()
        said = next((said for name, said in groups if "told" in name and said), "")
        self.source = self.view.name_at(said) if said else None

    def _opening(self, found: re.Match[str]) -> NeedFound | None:
        groups = {name.rstrip("_"): name for name, said in found.groupdict().items() if said}
        name = self.view.name_at(found[groups["who"]])
        if name is None:
            return None
        what = self.view.span(*found.span(groups["what"]))
        return self._need(GivingKind.OPENING, name, what, self.view.places[found.start()])

    def _place(self, what: str, first: int, last: int) -> tuple[int, int] | None:
        """Where the words stand, which have single blanks."""
        words = r"\s+".join(map(self._as_typed, what.split()))
        found = re.compile(words).search(self.view.typed, first, last)
        return None if found is None else found.span()

    def _as_typed(self, word: str) -> str:
        """A pattern for a word, which may have been typed short."""
        shorts = [short for short, full in self.words.in_full.items() if full == word]
        return "(?:" + "|".join(map(re.escape, (word, *shorts))) + ")"

    def _whose(self, noticed: Noticed, place: tuple[int, int], first: int) -> NeedFound | None:
        giving = self.line.language.giving
        who = _WHO_ENDS.sub("", noticed.who).strip()
        begins = self.view.typed.rfind(who, first, place[0]) if who else place[0]
        what = GivingKind.NEED if noticed.side is Side.NEED else GivingKind.OFFER
        if who.lower() in giving.you:
            return self._need(what, None, place, begins)
        owned = " of " in who
        name = None if owned else self._named(who, begins, begins + len(who))
        if name is None and (not who or who.lower() in giving.them):
            firm = self._firm(place) if what is GivingKind.NEED else None
            name = firm or last_before(self.view, begins) or self.source
        if name is None and not who and self.line.current is None:
            text = self.view.typed[first : place[0]]
            if self.words.yours.match(text.lstrip()):
                return self._need(what, None, place, first + len(text) - len(text.lstrip()))
        if name is None:
            return self._on_page(what, place, begins) if not who or who in giving.them else None
        return self._need(what, name, place, begins)

    def _firm(self, place: tuple[int, int]) -> NameAt | None:
        """The organisation at the end of what is needed: “they need an editor at Fable Press”."""
        places = self.view.places
        last = next((at for at, where in enumerate(places) if where >= place[1]), len(places) - 1)
        found = self.words.at_firm.search(self.view.text, 0, last)
        return None if found is None else self.view.name_at(found["who"])

    def _named(self, who: str, start: int, end: int) -> NameAt | None:
        """Whose it is where `who` is a name alone, or ends with one: not “Tom's sister”."""
        inside = [name for name in self.view.names if start <= name.start and name.end <= end]
        if not inside:
            return None
        if inside[-1].end == end:
            return inside[-1]
        # “Tom is stuck with his thesis, needs feedback”
        owns = self.view.typed[inside[0].end : inside[0].end + 1] in "'’"
        return inside[0] if inside[0].start == start and not owns else None

    def _on_page(self, what: GivingKind, place: tuple[int, int], begins: int) -> NeedFound | None:
        current = self.line.current
        if current is None:
            return None
        told = self._told(what, Named(current.name, current), place, begins)
        return NeedFound(told, begins, place[1], ())

    def _need(
        self, what: GivingKind, name: NameAt | None, place: tuple[int, int], begins: int
    ) -> NeedFound:
        if name is not None and name.named.is_organisation and what is GivingKind.NEED:
            what = GivingKind.OPENING
        if name is not None and self._is_hiring(name, begins, place[0]):
            firm = Named(name.named.words, is_organisation=True)
            name, what = replace(name, named=firm, token=None), GivingKind.OPENING
        named = Named("you", is_you=True) if name is None else name.named
        tokens = [each.token for each in (name, self.source) if each is not None and each.token]
        told = self._told(what, named, place, begins, name)
        end = max(place[1], self.source.end if self.source else 0)
        start = min(begins, self.source.start if self.source else begins)
        return NeedFound(told, start, end, tuple(tokens))

    def _is_hiring(self, name: NameAt, begins: int, end: int) -> bool:
        """Whether somebody nobody is called hires people, as organisations do."""
        if name.token is None or name.token.kind is not TokenKind.UNKNOWN:
            return False
        return self.words.hiring.search(self.view.typed, begins, end) is not None

    def _told(
        self,
        what: GivingKind,
        who: Named,
        place: tuple[int, int],
        begins: int,
        name: NameAt | None = None,
    ) -> GivingTold:
        source = None
        if self.source is not None and (name is None or name.start != self.source.start):
            source = self.source.named
        spans = self._spans(place, begins, name)
        subject = self.view.typed[place[0] : place[1]]
        return GivingTold(what, subject=subject, who=who, told_by=source, spans=spans)

    def _spans(
        self, place: tuple[int, int], begins: int, name: NameAt | None
    ) -> tuple[GivingSpan, ...]:
        found = [GivingSpan(GivingPart.SUBJECT, *place)]
        after = begins
        for each in (name, self.source):
            if each is None or any(span.start == each.start for span in found):
                continue
            firm = each.named.is_organisation
            part = GivingPart.ORGANISATION if firm else GivingPart.PERSON
            found.append(GivingSpan(part, each.start, each.end))
            after = max(after, each.end) if each.end <= place[0] else after
        act = _ACTS.search(self.view.typed, after, place[0])
        if act is not None:
            found.append(GivingSpan(GivingPart.ACT, *act.span()))
        return tuple(sorted(found, key=lambda span: span.start))
