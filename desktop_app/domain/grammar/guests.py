"""Lines about the people of an event: who else comes, and whom one met there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.line import parse
from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.domain.timeline import Participant

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.grammar.reminders import ReminderDraft

_NAME = r"[^\W\d_a-z][\w'’-]*(?:\s+(?:(?:d[aeio]s?|v[ao]n|de[nrl]?|la|le|bin|al)\s+)*[^\W\d_a-z][\w'’-]*){0,3}"
_IS_NAME = re.compile(_NAME)


@dataclass(frozen=True, slots=True)
class GuestsLine:
    """People a line names: those `known`, names of those who are `new`, names that may mean several
    (`unclear`), and what is `left`: words that are no names.
    """

    known: tuple[Participant, ...] = ()
    new: tuple[str, ...] = ()
    unclear: tuple[tuple[str, tuple[Participant, ...]], ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MetLine:
    """Whom one met (those with the id 0 are new), the words on them, and what is to be done next.
    `tokens` are what was understood; one of the kind AMBIGUOUS may mean several people.
    """

    who: tuple[Participant, ...]
    words: str
    reminder: ReminderDraft | None
    tokens: tuple[Token, ...]

    @property
    def unclear(self) -> Token | None:
        """The first name that may mean several people."""
        return next((each for each in self.tokens if each.kind is TokenKind.AMBIGUOUS), None)


def guests_in(text: str, between: re.Pattern[str], names: NameFinder) -> GuestsLine:
    """The people `text` names, with commas or the words of `between` between them."""
    known, new, unclear, left = dict[int, Participant](), list[str](), [], list[str]()
    for part in (" ".join(part.split()) for part in between.split(text)):
        if not part:
            continue
        found = names.find(part)
        if len(found) == 1:
            known[found[0].id] = found[0]
        elif found:
            unclear.append((part, found))
        elif _IS_NAME.fullmatch(part):
            new.append(part)
        else:
            left.append(part)
    return GuestsLine(tuple(known.values()), tuple(dict.fromkeys(new)), tuple(unclear), tuple(left))


def met_in(
    text: str,
    now: datetime,
    language: Language,
    between: re.Pattern[str],
    names: NameFinder,
    day_first: bool = True,
) -> MetLine:
    """What a line says of whom one met: the names it begins with, else those it holds, what was said,
    and what is to be done. A name nobody has is somebody new.
    """
    draft = parse(text, now, language, names, day_first=day_first)
    rest = [each for each in draft.tokens if each.kind is TokenKind.REMINDER]
    said = _tidy(draft.summary) if draft.summary else _tidy(text)
    first = _named_first(text, between, names)
    if not first:
        held = [each for each in draft.tokens if each.kind in _PEOPLE]
        first = [each if each.kind is not TokenKind.UNKNOWN else _new(each) for each in held]
    elif said.startswith(text[first[0].start : first[-1].end]):
        said = said[first[-1].end - first[0].start :]
    who = tuple(each.value for each in first if isinstance(each.value, Participant))
    reminder = draft.reminder
    if reminder is not None and not draft.summary:
        # All of the line is something to do.
        said = ""
    said = _tidy(said)
    tokens = tuple(sorted([*first, *rest], key=lambda each: each.start))
    return MetLine(who, said[:1].upper() + said[1:], reminder, tokens)


_PEOPLE = (TokenKind.PERSON, TokenKind.UNKNOWN, TokenKind.AMBIGUOUS)


def _new(token: Token) -> Token:
    return replace(token, kind=TokenKind.PERSON, value=Participant(0, token.text))


def _named_first(text: str, between: re.Pattern[str], names: NameFinder) -> list[Token]:
    """The names a line begins with; of one nobody has, all words written as a name."""
    found, at = list[Token](), len(text) - len(text.lstrip())
    while (name := _IS_NAME.match(text, at)) is not None:
        token = _one_name(name[0], name.start(), names)
        if _may_be_a_verb(token, text):
            return []
        found.append(token)
        more = between.match(text, token.end)
        if more is None:
            break
        at = more.end()
    return found


def _may_be_a_verb(token: Token, text: str) -> bool:
    """Whether it is one word nobody is called by, and the sentence goes on: “Talked about boats”."""
    is_new = isinstance(token.value, Participant) and token.value.id == 0
    return (
        is_new and " " not in token.text and text[token.end :].lstrip()[:1] not in ("", *",:;–-&")
    )


def _one_name(words: str, start: int, names: NameFinder) -> Token:
    """The longest beginning of `words` that somebody is called, else all of it, as somebody new."""
    parts = words.split()
    for count in range(len(parts), 0, -1):
        said = words[: _end_of(words, count)]
        who = names.find(said)
        end = start + len(said)
        if len(who) == 1:
            return Token(TokenKind.PERSON, start, end, said, who[0])
        if who:
            return Token(TokenKind.AMBIGUOUS, start, end, said, candidates=who)
    return Token(TokenKind.PERSON, start, start + len(words), words, Participant(0, words))


def _end_of(words: str, count: int) -> int:
    """Where the first `count` words end."""
    return list(re.finditer(r"\S+", words))[count - 1].end()


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:–-")
