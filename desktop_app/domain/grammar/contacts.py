"""Whether what a line tells of was contact, by who did it, and who started it.

"Ana called" is a call of hers; "Ana called Tom" and "Ana will call" are notes about her; "Ana and I
called" is nobody's start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import (
    Clause,
    clause_at,
    clauses,
    spaced,
)
from desktop_app.domain.grammar.kinds import KindFound, kind_in
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.places import place_token
from desktop_app.domain.grammar.respelling import Respelt, respelt
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.timeline import InteractionKind, Starter

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

_CAPITAL = re.compile(r"[^\W\d_a-z][^\W\d_]*")
_IS_OWNED = re.compile(r"['’]s\s(?:[\w-]+\s)?")
"""Between whose a gathering is and the word for it: "Ana's first hackathon"."""
NAMES = (TokenKind.PERSON, TokenKind.AMBIGUOUS, TokenKind.UNKNOWN)
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
        kind, starter = told.activity()
    token = None if kind is None else corrected(view.as_typed(kind), fixed)
    if token is None or token.value is InteractionKind.NOTE:
        return Contact(() if token is None else (token,))
    place = place_token(text, language, people, fixed)
    talks = language.places.talks.fullmatch(token.text) is not None
    if talks and token.value in REMOTE and (place is not None or told.together_before(found)):
        token = replace(token, value=InteractionKind.MEETING)
    elif place is not None and token.value in REMOTE:
        return Contact((token,), starter)
    return Contact((token,) if place is None else (token, place), starter)


class _Told:
    """One line, as it is meant: who begins its clauses."""

    def __init__(self, view: Respelt, people: Sequence[Token], language: Language) -> None:
        self._text = masked(view.text)
        self._language = language
        self._cut = clauses(self._text, language)
        places = {place: at for at, place in reversed(list(enumerate(view.places)))}
        self._people = [
            (places.get(item.start, item.start), places.get(item.end, item.end))
            if view.places
            else (item.start, item.end)
            for item in people
            if item.kind in NAMES
        ]

    def judged(self, found: KindFound) -> tuple[Token, Starter | None]:
        """The kind as it is to be filed, and who started it."""
        at = clause_at(self._cut, found.start)
        kind, starter = found.kind, found.starter
        if found.negated or self._is_with_things(found):
            kind = InteractionKind.NOTE
        else:
            subject = self._subject(at, found)
            if subject is not None and self._your_turn(subject, found.start):
                subject = None
            if subject is None and self._are_together(self._cut[at]):
                starter = None
            if subject is not None:
                kind, starter = self._theirs(found, subject, self._cut[at])
            elif self._after_others(at, found):
                kind = InteractionKind.NOTE
        clause = self._cut[at]
        if starter is Starter.YOU and self._language.starters.to_me.match(self._text, found.end):
            starter = Starter.THEY
        if starter is None and self._language.starters.did_to_me.search(
            self._text, clause.start, clause.end
        ):
            starter = Starter.THEY
        said = self._text[found.start : found.end]
        return Token(TokenKind.KIND, found.start, found.end, said, kind), starter

    def _is_with_things(self, found: KindFound) -> bool:
        """Whether nobody was there, but something of theirs: "cooked dinner, Ana's recipe"."""
        words, text = self._language.people, self._text
        if self._is_compound(found):
            return True
        if found.starter is not None or not all(
            words.owned.match(text, last) for _, last in self._people
        ):
            return False
        return any(
            words.owned.match(text, name.end())
            and _IS_OWNED.fullmatch(text, name.end(), max(name.end(), found.start)) is None
            for name in _CAPITAL.finditer(text)
        )

    def _is_compound(self, found: KindFound) -> bool:
        """Whether nobody is named and the word is the first half of another noun."""
        begins = not self._text[: found.start].strip()
        bare = begins and found.starter is None and not found.done and not self._people
        return bare and self._language.kinds.compound.match(self._text, found.end) is not None

    def together_before(self, found: KindFound | None) -> bool:
        """Whether an earlier clause tells with whom something was done: "drove to Porto with Ana,
        talked all the way".
        """
        known, text = self._language.kinds, self._text
        here = self._cut[clause_at(self._cut, found.start)].start if found else 0
        return any(
            first < here and known.with_whom.search(text, 0, first) is not None
            for first, _ in self._people
        )

    def _your_turn(self, start: int, end: int) -> bool:
        """Whether it goes on with what you did: "Ana was ill, so we had coffee"."""
        return self._language.starters.your_turn.search(self._text, start, end) is not None

    def _are_together(self, clause: Clause) -> bool:
        """Whether somebody and you begin the clause."""
        filler = self._language.people.fillers.match(self._text, clause.start, clause.end)
        begin = filler.end() if filler else clause.start
        end = self._name_from(begin)
        return end is not None and self._with_you(clause.start, begin, end) is not None

    def _subject(self, at: int, found: KindFound) -> int | None:
        """Where the name or word ends that begins the clause and is not you; None for you."""
        words, text, clause = self._language.people, self._text, self._cut[at]
        filler = words.fillers.match(text, clause.start, clause.end)
        begin = filler.end() if filler else clause.start
        if self._language.starters.you_and.search(text[clause.start : begin]):
            return None
        end = self._name_from(begin)
        if end is None:
            they = self._language.starters.they.match(text, begin)
            end = they.end() if they is not None else None
            if end is not None:
                end = self._name_from(end + 1) or end
        if end is None and clause.mark == "," and not text[clause.start : found.start].strip():
            before = self._cut[at - 1]
            done_to_them = self._language.starters.them.match(text, found.end)
            if found.starter is Starter.YOU and not done_to_them and self._ends_with_name(before):
                end = before.end
        if end is None or end > found.start:
            return None
        return None if self._language.starters.and_you.match(text, end) else end

    def _name_from(self, place: int) -> int | None:
        """Where the names end that begin at `place`."""
        end = next((last for first, last in self._people if first == place), None)
        while end is not None:
            joint = self._language.people.joint.match(self._text, end)
            following = joint and next(
                (last for first, last in self._people if first == joint.end()), None
            )
            if not following:
                return end
            end = following
        return None

    def _ends_with_name(self, clause: Clause) -> bool:
        return any(last == clause.end for _, last in self._people)

    def _theirs(
        self, found: KindFound, subject: int, clause: Clause
    ) -> tuple[InteractionKind, Starter | None]:
        """What somebody else did: contact with you, or their own affair."""
        words, text = self._language.starters, self._text
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
        words, text = self._language.people, self._text
        return self._visited(found) and words.beside.match(text, found.end + 1) is not None

    def _visited(self, found: KindFound) -> bool:
        known = self._language.kinds
        return known.visits.fullmatch(self._text, found.start, found.end) is not None

    def _has_object(self, place: int, end: int) -> bool:
        """Whether another person is named right after the verb."""
        joint = self._language.starters.object_joint.match(self._text, place)
        begins = joint.end() if joint else place
        if any(first == begins and first < end for first, _ in self._people):
            return True
        word = _CAPITAL.match(self._text, begins)
        words = self._language.people
        no_names = (words.never, words.ordinary, words.common)
        return word is not None and not any(word[0].lower() in each for each in no_names)

    def _after_others(self, at: int, found: KindFound) -> bool:
        """Whether a bare word of a kind stands in what is told of somebody who began the line."""
        if at == 0 or found.starter is not None or found.done or self._had_it(at, found):
            return False
        words, text = self._language.people, self._text
        filler = words.fillers.match(text, 0, self._cut[0].end)
        first = self._name_from(filler.end() if filler else 0)
        return (
            first is not None
            and words.tells.match(text, first) is not None
            and words.sure.match(text[found.end :].lstrip()[:6]) is None
        )

    def _had_it(self, at: int, found: KindFound) -> bool:
        """Whether a clause begins with what you had: "Ana is back, had her over for supper"."""
        begins = not self._text[self._cut[at].start : found.start].strip()
        had = self._language.kinds.had_first.match(self._text, found.start)
        return begins and had is not None

    def activity(self) -> tuple[Token | None, Starter | None]:
        """Something done together that is no kind of its own, or for one another: "Played tennis
        with Tom" is a meeting, "Thanked Ana" something else.
        """
        known, text, clause = self._language.kinds, self._text, self._cut[0]
        filler = self._language.people.fillers.match(text, 0, clause.end)
        begin = filler.end() if filler else 0
        if known.noted.match(text, clause.start) or clause.after == "?":
            return None, None
        subject = self._name_from(begin)
        if subject is not None:
            with_you = self._with_you(clause.start, begin, subject)
            if with_you is None and (home := known.own_home.match(text, subject)) is not None:
                return self._token(*home.span("home"), InteractionKind.MEETING), None
            if with_you is None:
                return self._for_me(subject, clause)
            did = known.activity.match(text, with_you)
            return (
                (None, None)
                if did is None
                else (self._token(*did.span("did"), InteractionKind.MEETING), None)
            )
        together = self._together(clause) or self._at_home(clause)
        did = known.activity.match(text, begin) or known.activity.match(text)
        if together is not None:
            first, last = did.span("did") if did is not None else (begin, together)
            first += len(text[first:last]) - len(text[first:last].lstrip())
            last = len(text[:last].rstrip())
            return self._token(first, last, InteractionKind.MEETING), None
        if did is None or not self._stands_by(did.end("did")):
            return None, None
        met = known.together.fullmatch(did["did"])
        kind = InteractionKind.MEETING if met else InteractionKind.OTHER
        return self._token(*did.span("did"), kind), None

    def _with_you(self, start: int, begin: int, subject: int) -> int | None:
        """Where it goes on after "Julia and I", "Me and Julia"; None where you are not with them."""
        words, text = self._language.starters, self._text
        if words.you_and.search(text[start:begin]):
            return subject
        joined = words.and_you.match(text, subject)
        return None if joined is None else joined.end()

    def _together(self, clause: Clause) -> int | None:
        """Where "with" stands before the first name of the clause, or who was there is listed after
        it, None where nothing was done together.
        """
        known, text = self._language.kinds, self._text
        for first, _ in self._people:
            if first >= clause.end:
                return self._listed(first, clause)
            joined = known.with_whom.search(text, clause.start, first)
            if joined is not None:
                said = text[clause.start : joined.start()]
                if len(said) > 1 and not said.strip():
                    # What was understood there says how long, or when.
                    return joined.end()
                done = said.strip() and not known.no_activity.search(said)
                return len(text[: joined.start()].rstrip()) if done else None
        return None

    def _listed(self, first: int, clause: Clause) -> int | None:
        """Where the clause ends after which stand only names: "Planning session: Mei, Georg",
        "Cards with the gang (Tom, Ana)".
        """
        known, said = self._language.kinds, self._text[clause.start : clause.end]
        if self._text[clause.end : first].strip(" :(") or not said.strip():
            return None
        last = self._name_from(first)
        after = self._cut[clause_at(self._cut, first)]
        goes_on = last is None or self._text[last : after.end].strip()
        if goes_on or known.no_list.search(said) or known.no_activity.search(said):
            return None
        return clause.start + len(said.rstrip())

    def _at_home(self, clause: Clause) -> int | None:
        """Where it is said that it was at somebody's: "Jam session at Liam's"."""
        known, text = self._language.kinds, self._text
        for first, last in self._people:
            if first >= clause.end:
                return None
            at = known.at_home.search(text, clause.start, first)
            said = text[clause.start : at.start()] if at else ""
            if said.strip() and not known.left_there.search(said) and known.home.match(text, last):
                return clause.start + len(said.rstrip())
        return None

    def _stands_by(self, place: int) -> bool:
        return any(0 <= first - place <= 1 for first, _ in self._people)

    def _for_me(self, subject: int, clause: Clause) -> tuple[Token | None, Starter | None]:
        words, text = self._language.starters, self._text
        did = words.for_me.match(text, subject)
        if did is None or words.me.match(text, did.end() + 1) is None:
            return None, None
        return self._token(*did.span("did"), InteractionKind.OTHER), Starter.THEY

    def _token(self, start: int, end: int, kind: InteractionKind) -> Token:
        return Token(TokenKind.KIND, start, end, self._text[start:end], kind)
