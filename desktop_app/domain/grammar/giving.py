"""What a line tells of giving: who gave what to whom, who needs or offers what.

A form of the language is matched at the beginning of each clause. What the clause says then is
giving, and no contact of its own: "helped Tom with his CV" is no meeting.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.giving_form import FormFound
from desktop_app.domain.grammar.giving_needs import need_in
from desktop_app.domain.grammar.giving_view import View, view_of
from desktop_app.domain.grammar.patterns import words_of
from desktop_app.domain.grammar.tokens import Token, corrected
from desktop_app.domain.timeline import InteractionKind, Starter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.giving_told import GivingTold
    from desktop_app.domain.grammar.giving_words import GivingForm, GivingWords
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.reading import Line


@dataclass(frozen=True, slots=True)
class Giving:
    """What is told, where, and what it makes of a line that tells nothing else: its kind and the
    tokens of its people. With `beside` the line is read as if it were not there; an event `ahead`
    is on a day to come.
    """

    told: GivingTold
    start: int
    end: int
    kind: InteractionKind
    people: tuple[Token, ...]
    beside: bool = False
    ahead: bool = False
    wish: bool = False
    coming: bool = False
    starter: Starter | None = None
    """Who began it, where it was by mail, say."""

    def is_no_plan(self, undated: bool) -> bool:
        """Whether what reads like a plan, with no day where it is `undated`, is none: it was only
        thought of, or done.
        """
        return self.wish and (undated or self.told.step is ToldStep.INTRODUCED)

    @property
    def is_need(self) -> bool:
        """Whether somebody's need or offer is told, whose days are not those of the line."""
        return self.told.what in (GivingKind.NEED, GivingKind.OFFER, GivingKind.OPENING)


def giving_in(text: str, line: Line) -> Giving | None:
    """The giving told in `text`, the line with what is understood already blanked out."""
    words, stand = line.language.giving, words_of(text)
    by_word, order = _by_word(line.language)
    forms = {
        form
        for each in stand & by_word.keys()
        for form in by_word[each]
        if not form.also or not form.also.isdisjoint(stand)
    }
    noticed = not words.notice.needs.isdisjoint(stand)
    if not forms and not noticed:
        return None
    view = view_of(text, line)
    wanted = sorted(forms, key=order.__getitem__)
    giving = _form_in(view, wanted, line) or (_need_in(view, line) if noticed else None)
    if giving is None or corrected(giving.told.token(line.head), line.fixed) is None:
        return None
    return giving


@lru_cache(maxsize=4)
def _by_word(language: Language) -> tuple[dict[str, list[GivingForm]], dict[GivingForm, int]]:
    """The forms that need each word, and the place of each among them."""
    found: dict[str, list[GivingForm]] = {}
    for form in language.giving.forms:
        for word in form.needs:
            found.setdefault(word, []).append(form)
    return found, {form: at for at, form in enumerate(language.giving.forms)}


def _form_in(view: View, forms: list[GivingForm], line: Line) -> Giving | None:
    for start, end in _clauses(view.text, line.language.giving) if forms else ():
        asked = view.text[end : end + 1] == "?"
        for form in forms:
            if asked and form.step is not ToldStep.IDEA:
                continue
            found = form.pattern.match(view.text, start)
            if found is None:
                continue
            told = FormFound(view, form, found, line)
            first, last = view.span(*found.span())
            return Giving(
                told.told(),
                first,
                last,
                form.kind,
                told.people(),
                form.beside,
                form.ahead and form.beside,
                form.wish,
                form.coming,
                Starter.THEY if view.name_at(view.text[start]) else Starter.YOU,
            )
    return None


def _clauses(text: str, words: GivingWords) -> Iterator[tuple[int, int]]:
    """Where clauses begin, less what may stand before what they tell; and where sentences end."""
    for place in (0, *(found.end() for found in words.begins.finditer(text))):
        filler = words.fillers.match(text, place)
        ends = [at for mark in ".?!\n" if (at := text.find(mark, place)) >= 0]
        end = min(ends, default=len(text))
        yield place if filler is None else filler.end(), end
        if filler is not None and filler.end() > place:
            yield place, end


def _need_in(view: View, line: Line) -> Giving | None:
    found = need_in(view, line)
    if found is None:
        return None
    return Giving(found.told, found.start, found.end, found.kind, found.people)
