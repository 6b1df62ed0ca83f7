"""Whether what a line tells of was contact, by who did it, and who started it.

"Ana called" is a call of hers; "Ana called Tom" and "Ana will call" are notes about her; "Ana and I
called" is nobody's start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.activities import activity_in
from desktop_app.domain.grammar.clauses import (
    Clause,
    clause_at,
    spaced,
)
from desktop_app.domain.grammar.kinds import KindFound, kind_in
from desktop_app.domain.grammar.places import place_token
from desktop_app.domain.grammar.respelling import respelt
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.grammar.told_line import ToldLine
from desktop_app.domain.timeline import InteractionKind, Starter

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

_CAPITAL = re.compile(r"[^\W\d_a-z][^\W\d_]*")
_IS_OWNED = re.compile(r"['’]s\s(?:[\w-]+\s)?")
"""Between whose a gathering is and the word for it: "Ana's first hackathon"."""
REMOTE = frozenset(
    {
        InteractionKind.CALL,
        InteractionKind.EMAIL,
        InteractionKind.MESSAGE,
        InteractionKind.LETTER,
        InteractionKind.SOCIAL,
        InteractionKind.GIFT,
    }
)


@dataclass(frozen=True, slots=True)
class Contact:
    """The tokens of the kind and of the place, none for a plain note, and who started it."""

    tokens: tuple[Token, ...] = ()
    starter: Starter | None = None


def contact_in(
    text: str,
    language: Language,
    people: Sequence[Token],
    fixed: Corrections,
    promised: bool = False,
) -> Contact:
    """What a line in which `people` are named tells of; places understood already are blanked
    out. Where something was `promised`, only what names a kind is one.
    """
    view = respelt(spaced(text), language.slips)
    told = _Told(view, people, language)
    found = kind_in(view.text, language)
    kind: Token | None = None
    starter: Starter | None = None
    if found is not None:
        kind, starter = told.judged(found)
    elif not promised:
        kind, starter = activity_in(told)
    token = None if kind is None else corrected(view.as_typed(kind), fixed)
    if token is None or token.value is InteractionKind.NOTE:
        return Contact(() if token is None else (token,))
    place = place_token(text, language, people, fixed)
    talks = language.places.talks.fullmatch(token.text) is not None
    talked_there = talks and (
        place is not None or told.together_before(found) or told.face_to_face(found)
    )
    if talked_there and token.value in REMOTE:
        token = replace(token, value=InteractionKind.MEETING)
    elif place is not None and token.value in REMOTE:
        return Contact((token,), starter)
    return Contact((token,) if place is None else (token, place), starter)


class _Told(ToldLine):
    """Judges a kind by who begins its clause."""

    def judged(self, found: KindFound) -> tuple[Token, Starter | None]:
        """The kind as it is to be filed, and who started it."""
        at = clause_at(self.cut, found.start)
        kind, starter = found.kind, found.starter
        if found.negated or self._is_with_things(found):
            kind = InteractionKind.NOTE
        else:
            subject = self._subject(at, found)
            if subject is not None and self._your_turn(subject, found.start):
                subject = None
            if subject is None and self._are_together(self.cut[at]):
                starter = None
            if subject is not None:
                kind, starter = self._theirs(found, subject, self.cut[at])
            elif self._after_others(at, found):
                kind = InteractionKind.NOTE
        clause = self.cut[at]
        if starter is Starter.YOU and self.language.starters.to_me.match(self.text, found.end):
            starter = Starter.THEY
        if starter is None and self.language.starters.did_to_me.search(
            self.text, clause.start, clause.end
        ):
            starter = Starter.THEY
        said = self.text[found.start : found.end]
        return Token(TokenKind.KIND, found.start, found.end, said, kind), starter

    def _is_with_things(self, found: KindFound) -> bool:
        """Whether nobody was there, but something of theirs: "cooked dinner, Ana's recipe"."""
        words, text = self.language.people, self.text
        if self._is_compound(found):
            return True
        if found.starter is not None or not all(
            words.owned.match(text, last) for _, last in self.people
        ):
            return False
        return any(
            words.owned.match(text, name.end())
            and _IS_OWNED.fullmatch(text, name.end(), max(name.end(), found.start)) is None
            for name in _CAPITAL.finditer(text)
        )

    def _is_compound(self, found: KindFound) -> bool:
        """Whether a word that begins the line is the first half of another noun: "text editor",
        "drinks cabinet for Ana".
        """
        known, text = self.language.kinds, self.text
        if found.starter is not None or found.done or text[: found.start].strip():
            return False
        half = known.for_them if self.people else known.compound
        rest = half.match(text, found.end)
        return rest is not None and kind_in(text[found.end : rest.end()], self.language) is None

    def face_to_face(self, found: KindFound | None) -> bool:
        """Whether a talk was where both were: "talk with Mei on the train"."""
        if found is None:
            return False
        clause = self.cut[clause_at(self.cut, found.start)]
        words = self.language.places.face_to_face
        return words.search(self.text, found.end, clause.end) is not None

    def together_before(self, found: KindFound | None) -> bool:
        """Whether an earlier clause tells with whom something was done: "drove to Porto with Ana,
        talked all the way".
        """
        known, text = self.language.kinds, self.text
        here = self.cut[clause_at(self.cut, found.start)].start if found else 0
        return any(
            first < here and known.with_whom.search(text, 0, first) is not None
            for first, _ in self.people
        )

    def _your_turn(self, start: int, end: int) -> bool:
        """Whether it goes on with what you did: "Ana was ill, so we had coffee"."""
        return self.language.starters.your_turn.search(self.text, start, end) is not None

    def _are_together(self, clause: Clause) -> bool:
        """Whether somebody and you begin the clause."""
        filler = self.language.people.fillers.match(self.text, clause.start, clause.end)
        begin = filler.end() if filler else clause.start
        end = self.name_from(begin)
        return end is not None and self.with_you(clause.start, begin, end) is not None

    def _subject(self, at: int, found: KindFound) -> int | None:
        """Where the name or word ends that begins the clause and is not you; None for you."""
        words, text, clause = self.language.people, self.text, self.cut[at]
        filler = words.fillers.match(text, clause.start, clause.end)
        begin = filler.end() if filler else clause.start
        if self.language.starters.you_and.search(text[clause.start : begin]):
            return None
        end = self.name_from(begin)
        if end is None:
            they = self.language.starters.they.match(text, begin)
            end = they.end() if they is not None else None
            if end is not None:
                end = self.name_from(end + 1) or end
        if end is None and clause.mark == "," and not text[clause.start : found.start].strip():
            before = self.cut[at - 1]
            done_to_them = self.language.starters.them.match(text, found.end)
            if found.starter is Starter.YOU and not done_to_them and self._ends_with_name(before):
                end = before.end
        if end is None or end > found.start:
            return None
        return None if self.language.starters.and_you.match(text, end) else end

    def _ends_with_name(self, clause: Clause) -> bool:
        return any(last == clause.end for _, last in self.people)

    def _theirs(
        self, found: KindFound, subject: int, clause: Clause
    ) -> tuple[InteractionKind, Starter | None]:
        """What somebody else did: contact with you, or their own affair."""
        words, text = self.language.starters, self.text
        between = text[subject : found.start]
        at_once = not between.strip() or words.at_once.fullmatch(between) is not None
        rest = text[found.end : clause.end]
        with_you = words.me.search(text, subject, clause.end) is not None
        if words.one_another.fullmatch(text, found.start, found.end) and not words.us.search(rest):
            return InteractionKind.NOTE, None
        verb = found.starter is Starter.YOU or words.came.match(text, found.start) is not None
        if at_once and found.starter is not Starter.THEY:
            if verb:
                if (
                    not with_you
                    and not self._brought(found)
                    and (
                        self._has_object(found.end, clause.end)
                        or (words.to_others.match(text, found.end) and not self._visited(found))
                    )
                ):
                    return InteractionKind.NOTE, None
                return found.kind, Starter.THEY
            if with_you or not self._has_object(found.end, clause.end) or not rest.strip():
                return found.kind, Starter.THEY if with_you and found.kind in REMOTE else None
        if with_you:
            return found.kind, Starter.THEY if found.kind in REMOTE else None
        if words.came_to.fullmatch(between):
            return found.kind, None
        return InteractionKind.NOTE, None

    def _brought(self, found: KindFound) -> bool:
        """Whether who came to you came with somebody."""
        words, text = self.language.people, self.text
        return self._visited(found) and words.beside.match(text, found.end + 1) is not None

    def _visited(self, found: KindFound) -> bool:
        known = self.language.kinds
        return known.visits.fullmatch(self.text, found.start, found.end) is not None

    def _has_object(self, place: int, end: int) -> bool:
        """Whether another person is named right after the verb."""
        joint = self.language.starters.object_joint.match(self.text, place)
        begins = joint.end() if joint else place
        if any(first == begins and first < end for first, _ in self.people):
            return True
        word = _CAPITAL.match(self.text, begins)
        words = self.language.people
        no_names = (words.never, words.ordinary, words.common)
        return word is not None and not any(word[0].lower() in each for each in no_names)

    def _after_others(self, at: int, found: KindFound) -> bool:
        """Whether a bare word of a kind stands in what is told of somebody who began the line."""
        if at == 0 or found.starter is not None or found.done or self._had_it(at, found):
            return False
        words, text = self.language.people, self.text
        filler = words.fillers.match(text, 0, self.cut[0].end)
        first = self.name_from(filler.end() if filler else 0)
        return (
            first is not None
            and words.tells.match(text, first) is not None
            and words.sure.match(text[found.end :].lstrip()[:6]) is None
        )

    def _had_it(self, at: int, found: KindFound) -> bool:
        """Whether a clause begins with what you had: "Ana is back, had her over for supper"."""
        begins = not self.text[self.cut[at].start : found.start].strip()
        had = self.language.kinds.had_first.match(self.text, found.start)
        return begins and had is not None
