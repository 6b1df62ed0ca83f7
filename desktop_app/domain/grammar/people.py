"""Who a typed line says took part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import (
    Clause,
    clauses,
    spaced,
)
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.named import (
    is_family_name,
    is_of_a_thing,
    put_right,
    sure_of_all,
)
from desktop_app.domain.grammar.names import NameFinder, Reader
from desktop_app.domain.grammar.respelling import respelt
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

_SOMEBODY = re.compile(r"(?<![\w@.'’])[^\W\d_a-z][\w'’-]*")
_CAPITAL_BEFORE = re.compile(r"(?P<word>[^\W\d_a-z][\w'’-]+|&) \Z")
_BLANK = re.compile(" ")
_PAIR = re.compile(r" (?:&|\w{1,3}) ")
_MOST_IN_FIELD = 4
"""Words of a clause that may be nothing but names."""
MARK = "@"
"""Before a name in every language."""
_BEFORE = 40
"""Characters in front of a name that say whom it means."""


def people_tokens(
    text: str,
    language: Language,
    names: NameFinder,
    fixed: Corrections,
    talked_of: bool = False,
) -> list[Token]:
    """Those of the party, known or not, in the order in which they are named; for one nobody is of,
    the first who is named, with `talked_of` also in what is talked of.

    `text` may have places blanked out that were understood already.
    """
    view = respelt(spaced(text), language.slips)
    reader = Reader(masked(view.text), names, language, fixed)
    party = _Party(reader, clauses(reader.text, language), talked_of)
    return [view.as_typed(token) for token in sure_of_all(party.read())]


@dataclass(slots=True)
class _Party:
    """Reads one line clause by clause."""

    reader: Reader
    cut: Sequence[Clause]
    talked_of: bool
    found: list[Token] = field(default_factory=list)
    place: int = 0
    """What stands before is read."""
    came: bool = False
    """Whether the clause tells that somebody came to you."""

    def read(self) -> list[Token]:
        for at, clause in enumerate(self.cut):
            self._clause(clause, at)
        if not self.found:
            self._anybody()
        return self.found

    def _clause(self, clause: Clause, at: int) -> None:
        words, text = self.reader.language.people, self.reader.text
        begin = max(clause.start, self.place)
        filler = words.fillers.match(text, begin, clause.end)
        begin = filler.end() if filler else begin
        source = words.source.match(text, begin, clause.end)
        if source is not None:
            self._source(source.end(), at)
            return
        if begin >= clause.end or (words.told_of.match(text, begin) and not self._list(begin)):
            return
        matter = words.matter.search(text, begin, clause.end)
        end = matter.start() if matter else clause.end
        if self._is_matter(at):
            return
        rest, others = self._subject(begin, end, at)
        if rest is None:
            return
        if others and words.own_affair.match(text, rest):
            return
        bare = at == 0 or (not self.found and not others)
        purpose = words.purpose.search(text, rest, end)
        if purpose is not None:
            self._led(rest, purpose.start(), others, bare)
            if self.found:
                return
        self._led(rest, end, others, bare)

    def _is_matter(self, at: int) -> bool:
        """Whether the clause is what is talked of after a colon: "re: Tom's visit"."""
        if self.cut[at].mark != ":":
            return False
        before = self.cut[at - 1]
        said = self.reader.text[max(before.start, before.end - _BEFORE) : before.end].split()
        return bool(said) and self.reader.language.people.matter.fullmatch(said[-1]) is not None

    def _source(self, begin: int, at: int) -> None:
        """Reads who tells what the rest of the sentence says of others."""
        token, _ = self._name(begin, sure=True)
        if token is not None:
            self.found.append(token)
        rest = self.cut[at + 1 :]
        self.place = next(
            (each.start for each in rest if each.begins_sentence), len(self.reader.text)
        )

    def _list(self, begin: int) -> bool:
        """Whether a name stands right there all the same."""
        return self.reader.text.startswith(MARK, begin)

    def _subject(self, begin: int, end: int, at: int) -> tuple[int | None, bool]:
        """Reads who begins a clause: from where to read on, None for not at all, and whether the
        clause is theirs.
        """
        words, text = self.reader.language.people, self.reader.text
        begin += len(text[begin:end]) - len(text[begin:end].lstrip())
        if words.names_follow.match(text, begin):
            return begin, False
        small = at == 0 or self.cut[at].mark == ":" or self.cut[at].begins_sentence
        token, after = self._name(begin, sure=False, typed_small=small)
        if token is None and not small and len(text[begin:end].split()) <= _MOST_IN_FIELD:
            token, after = self._field(begin, end)
        if token is None and after == begin:
            token, after = self._somebody_did(begin)
        if token is None:
            return (begin if after == begin else after), after != begin
        tells = words.tells.match(text, token.end) is not None
        if self.found and tells and at > 0 and not words.was_there.match(text, token.end):
            return None, True
        named = not is_family_name(token) or words.ends_name.match(text, token.end) is not None
        if not named or self._is_a_pair(token.end):
            return (None, True) if named else (token.end, False)
        if at > 0 and words.owned.match(text, token.end):
            self.place = token.end
            return token.end, False
        last = self._accept(token)
        self.came = words.did.match(text, last) is not None
        return last, tells or words.tells.match(text, last) is not None

    def _field(self, begin: int, end: int) -> tuple[Token | None, int]:
        """Who is named in small letters and nothing else is said there: "lunch - mei - tuesday"."""
        words, text = self.reader.language.people, self.reader.text
        token, after = self._name(begin, sure=False)
        if token is None or not (
            text[token.end : end].strip() == "" or words.joint.match(text, token.end)
        ):
            return None, begin
        return token, after

    def _somebody_did(self, begin: int) -> tuple[Token | None, int]:
        """One who is not known, before what somebody does: "Priya called"."""
        words, text = self.reader.language.people, self.reader.text
        if not text[begin : begin + 1].isupper():
            return None, begin
        token, end = self.reader.at(begin, True)
        if token is None:
            return None, begin
        last = end
        while (joint := words.joint.match(text, last)) is not None:
            other, after = self.reader.at(joint.end(), True)
            if other is None:
                break
            last = after
        return (token, end) if words.did.match(text, last) else (None, begin)

    def _is_a_pair(self, end: int) -> bool:
        """Whether a name is one of two by which something else is called: "Tom and Jerry"."""
        words, text = self.reader.language.people, self.reader.text
        if words.firm.match(text, end):
            return True
        joint = _PAIR.match(text, end)
        if (
            joint is None
            or words.joint.match(text, end) is None
            or not text[joint.end() : joint.end() + 1].isupper()
        ):
            return False
        other, last = self.reader.at(joint.end(), True)
        return (
            other is not None
            and other.kind is TokenKind.UNKNOWN
            and not words.tells.match(text, last)
            and not words.did.match(text, last)
        )

    def _led(self, place: int, end: int, others: bool, bare: bool) -> None:
        """Reads the names that follow words, and where `bare` those with a capital alone."""
        text, place = self.reader.text, max(place, self.place)
        lead = self._next_lead(place, end, others)
        while place < end:
            if lead is not None and lead.start() < place:
                lead = self._next_lead(place, end, others)
            name = _SOMEBODY.search(text, place, end) if bare and not others else None
            if lead is None and name is None:
                return
            if name is not None and (lead is None or name.start() < lead.start()):
                place = self._bare(name)
            elif lead is not None:
                place = self._lead(lead, others)

    def _lead(self, lead: re.Match[str], others: bool) -> int:
        """Reads the names after words that lead to them; from where to read on."""
        words, text, said = self.reader.language.people, self.reader.text, lead[0].lstrip()
        introduces = words.introduces.match(said) is not None
        sure = words.sure.match(said) is not None and (not others or introduces or self.came)
        sure = sure and not (self.found and words.origin.search(said))
        joints = (words.joint, words.to_whom) if introduces else (words.joint,)
        token, end = self._name(lead.end(), sure, said.startswith(MARK))
        if token is not None and is_of_a_thing(self.reader, token, said):
            self.place = token.end
            return token.end
        if (
            token is not None
            and not sure
            and is_family_name(token)
            and words.possessive.match(text[end : end + 2])
        ):
            return end
        return max(end, lead.end()) if token is None else self._accept(token, sure, joints)

    def _next_lead(self, place: int, end: int, others: bool) -> re.Match[str] | None:
        words, text = self.reader.language.people, self.reader.text
        pattern = words.beside if others else words.names_follow
        return pattern.search(text, place, end)

    def _bare(self, word: re.Match[str]) -> int:
        """Reads a name nothing leads to: with a given name, and no part of a longer one."""
        text, place = self.reader.text, word.start()
        calendar = self.reader.language.calendar
        if word[0].lower() in calendar.weekdays or word[0].lower() in calendar.months:
            return word.end()
        before = _CAPITAL_BEFORE.search(text, max(0, place - _BEFORE), place)
        token, end = self._name(place, sure=False)
        if token is None:
            return max(end, word.end())
        if (before is not None and self._is_of_a_name(before)) or is_family_name(token):
            return token.end
        if self._is_a_pair(token.end):
            return self.reader.at(token.end + 1)[1]
        if is_of_a_thing(self.reader, token, text[max(0, place - _BEFORE) : place]):
            return token.end
        return self._accept(token)

    def _is_of_a_name(self, before: re.Match[str]) -> bool:
        """Whether the capital in front is that of a name, and not of a word that begins a line."""
        if self.found and self.found[-1].end == before.end("word"):
            return False
        words, said = self.reader.language.people, before["word"].lower()
        begins = any(
            not self.reader.text[clause.start : before.start()].strip()
            for clause in self.cut
            if clause.start <= before.start() < clause.end
        )
        no_names = (words.never, words.common, words.ordinary)
        return not begins and not any(said in each for each in no_names)

    def _accept(
        self, token: Token, sure: bool = False, joints: Sequence[re.Pattern[str]] = ()
    ) -> int:
        """Takes the name and those that are joined to it; where the last one ends."""
        words, text = self.reader.language.people, self.reader.text
        token = put_right(self.reader, token)
        self.found.append(token)
        end = self.place = token.end
        while (joint := self._joint(end, joints or (words.joint,))) is not None:
            known = sure or token.kind is not TokenKind.AMBIGUOUS
            marked = joint[0].endswith(MARK)
            following, after = self._name(joint.end(), known, marked)
            if following is None:
                companion = words.companions.match(text, joint.end())
                if companion is None:
                    return max(end, after) if after > joint.end() else end
                end = companion.end()
                continue
            if joint[0].startswith(",") and words.tells.match(text, following.end):
                self.place = end
                return end
            self.found.append(following)
            end = self.place = following.end
        return end

    def _joint(self, end: int, joints: Sequence[re.Pattern[str]]) -> re.Match[str] | None:
        found = (each.match(self.reader.text, end) for each in joints)
        joint = next((each for each in found if each is not None), None)
        if joint is None and self.reader.is_given_at(end + 1):
            return _BLANK.match(self.reader.text, end)
        return joint

    def _name(
        self, place: int, sure: bool, marked: bool = False, typed_small: bool = True
    ) -> tuple[Token | None, int]:
        """The name at `place`, None with where to read on when it means somebody else."""
        words, text = self.reader.language.people, self.reader.text
        described = words.described.match(text, place)
        if described is not None:
            token, end = self.reader.at(described.end(), True)
            return (token, end) if token is not None else (None, described.end())
        if not typed_small and text[place : place + 1].islower():
            return None, place
        token, end = self.reader.at(place, sure, marked)
        if token is None:
            return None, end
        if (firm := words.firm.match(text, token.end)) is not None:
            return None, firm.end()
        relative = words.relatives.match(text, token.end)
        if relative is not None:
            kin, after = (
                self.reader.at(relative.end(), True)
                if text[relative.end() :][:1].isupper()
                else (None, relative.end())
            )
            return kin, max(after, relative.end())
        before = text[max(0, place - _BEFORE) : place]
        owned = words.possessive.match(text[token.end : token.end + 2]) is not None
        if self.found and owned and words.on_behalf.search(before):
            return None, token.end
        if words.relative_of.search(before) or words.apart.search(before):
            return None, token.end
        return token, end

    def _anybody(self) -> None:
        """For a line that names nobody outright: the first who is named at all, in what is not
        talked of.
        """
        words, text = self.reader.language.people, self.reader.text
        ends = None if self.talked_of else words.matter.search(text)
        for word in _SOMEBODY.finditer(text, 0, ends.start() if ends else len(text)):
            if word.start() >= self.place:
                self.place = max(self.place, self._bare(word))
            if self.found:
                return
