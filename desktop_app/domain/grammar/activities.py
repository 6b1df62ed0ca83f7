"""What was done together, or for one another, that is no kind of its own: "played tennis with Tom"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import Clause, clause_at
from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.domain.timeline import InteractionKind, Starter

if TYPE_CHECKING:
    from desktop_app.domain.grammar.told_line import ToldLine


_GAP = re.compile(r"\s{2,}")


def activity_in(line: ToldLine) -> tuple[Token | None, Starter | None]:
    """The token of what was done, a meeting or something else, and who started it; no token for
    nothing of the sort.
    """
    return _Activity(line).found()


class _Activity:
    """Reads the first clause of a line."""

    def __init__(self, line: ToldLine) -> None:
        self.line = line
        self.text, self.language = line.text, line.language
        self.cut, self.people = line.cut, line.people

    def found(self) -> tuple[Token | None, Starter | None]:
        """Something done together that is no kind of its own, or for one another: "Played tennis
        with Tom" is a meeting, "Thanked Ana" something else.
        """
        known, text, clause = self.language.kinds, self.text, self.cut[0]
        filler = self.language.people.fillers.match(text, 0, clause.end)
        begin = filler.end() if filler else 0
        if known.noted.match(text, clause.start) or clause.after == "?":
            return None, None
        subject = self.line.name_from(begin)
        if subject is not None:
            with_you = self.line.with_you(clause.start, begin, subject)
            if with_you is None and (home := known.own_home.match(text, subject)) is not None:
                return self._token(*home.span("home"), InteractionKind.MEETING), None
            if with_you is None:
                return self._for_me(subject, clause)
            did = known.activity.match(text, with_you) or known.both_did.match(text, with_you)
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

    def _together(self, clause: Clause) -> int | None:
        """Where "with" stands before the first name of the clause, or who was there is listed after
        it, None where nothing was done together.
        """
        known, text = self.language.kinds, self.text
        for first, _ in self.people:
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
        known, said = self.language.kinds, self.text[clause.start : clause.end]
        if not known.list_begins.fullmatch(self.text, clause.end, first) or not said.strip():
            return None
        last = self.line.name_from(first)
        after = self.cut[clause_at(self.cut, first)]
        goes_on = last is None or self.text[last : after.end].strip()
        if goes_on or known.no_list.search(said) or known.no_activity.search(said):
            return None
        return clause.start + len(said.rstrip())

    def _at_home(self, clause: Clause) -> int | None:
        """Where it is said that it was at somebody's: "Jam session at Liam's"."""
        known, text = self.language.kinds, self.text
        for first, last in self.people:
            if first >= clause.end:
                return None
            at = known.at_home.search(text, clause.start, first)
            said = text[clause.start : at.start()] if at else ""
            if said.strip() and not known.left_there.search(said) and known.home.match(text, last):
                return clause.start + len(said.rstrip())
        return None

    def _stands_by(self, place: int) -> bool:
        return any(0 <= first - place <= 1 for first, _ in self.people)

    def _for_me(self, subject: int, clause: Clause) -> tuple[Token | None, Starter | None]:
        words, text = self.language.starters, self.text
        did = words.for_me.match(text, subject)
        if did is None or words.me.match(text, did.end() + 1) is None:
            return None, None
        return self._token(*did.span("did"), InteractionKind.OTHER), Starter.THEY

    def _token(self, start: int, end: int, kind: InteractionKind) -> Token:
        # What was understood within, such as a day, is blank here, and its words are no kind's.
        said = _GAP.split(self.text[start:end], maxsplit=1)[0]
        return Token(TokenKind.KIND, start, start + len(said), said, kind)
