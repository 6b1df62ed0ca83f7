"""The composer's grammar: one typed line becomes an interaction, and perhaps a reminder.

"Coffee yesterday with Ben, talked about the fair, remind me in 2 weeks" is a coffee, yesterday, with Ben, and a
reminder. No text is ever eaten: words that became a day, a time or a reminder are shown as tokens and leave the line;
all others, also the kind and the names, stay in it. Nothing understood is a note dated today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Protocol

from desktop_app.domain.composer_reminder import ReminderDraft, clock_in, reminder_in
from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.day_words import past_day
from desktop_app.domain.promises import Promise, promise_in
from desktop_app.domain.timeline import InteractionKind, Participant, Starter

LOOK_AT = 2000
"""Characters that are parsed; what follows is text."""
MOST_NAME_WORDS = 4


class TokenKind(Enum):
    """What a piece of the line was understood as."""

    KIND = "kind"
    DATE = "date"
    TIME = "time"
    PERSON = "person"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    REMINDER = "reminder"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the line and what it means; `start` and `end` count code points.

    `candidates` are the people an ambiguous name may mean.
    """

    kind: TokenKind
    start: int
    end: int
    text: str
    value: Any = None
    candidates: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the user said about tokens, kept by kind and text so that it survives further typing."""

    dismissed: frozenset[tuple[TokenKind, str]] = frozenset()
    replaced: dict[tuple[TokenKind, str], Any] = field(default_factory=dict)

    def dismiss(self, token: Token) -> Corrections:
        """That token is plain text."""
        return Corrections(self.dismissed | {(token.kind, token.text.lower())}, self.replaced)

    def replace(self, token: Token, value: Any) -> Corrections:
        """That token means something else."""
        return Corrections(self.dismissed, self.replaced | {(token.kind, token.text.lower()): value})


@dataclass(frozen=True, slots=True)
class Draft:
    """What a line means. `at` is a UTC moment when a time of day was said; a promise of your own stays in the text."""

    kind: InteractionKind
    day: date
    at: datetime | None
    people: tuple[Participant, ...]
    summary: str
    reminder: ReminderDraft | None
    starter: Starter | None
    minutes: int | None
    tokens: tuple[Token, ...]
    promise: Promise | None = None


class NameFinder(Protocol):
    """Knows people by name."""

    def find(self, words: str) -> tuple[Participant, ...]:
        """The people `words` may name, none when nobody; several mean that the words alone do not tell."""


_REMIND = re.compile(r"(?:[,;]?\s*\band)?\s*\bremind me\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;\n]|\.\s|\.$")
_MINUTES = re.compile(
    r"\b(?:for\s+(?P<number>\d{1,3}(?:\.5)?|half an|an|a|two|three)\s*|(?<!\bin )(?<!every )(?P<bare>\d{1,3}(?:\.5)?)\s?)"
    r"(?P<unit>min(?:ute)?s?|h(?:(?:ou)?rs?)?)\b(?P<half>\s+and\s+a\s+half\b)?(?!\s+(?:late|early|later|ago|from|away)\b)",
    re.IGNORECASE,
)
_NAMES_FOLLOW = re.compile(
    r"\bwith\s+|\bw/\s*|@"
    r"|\b(?:(?:e-?mail|mail|message|text|letter|postcard|card|note|gift|present|call)\s+(?:to|from|for)"
    r"|call(?:ed)?|met|meet|saw|visit(?:ed)?|(?:e-?)?mail(?:ed)?|text(?:ed)?|messaged?|phoned?|rang|gave|sent"
    r"|wrote(?:\s+to)?|(?:talked|spoke|chatted)\s+(?:to|with)|(?:ran|bumped)\s+into)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)@?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_BEGINS = re.compile(rf"\s+(?:{ENGLISH.begins})\b", re.IGNORECASE)
_LEADING = 5
"""Words at the start of the line among which the kind is looked for."""


def parse(
    text: str,
    now: datetime,
    names: NameFinder,
    current: Participant | None = None,
    corrections: Corrections | None = None,
    day_first: bool = True,
) -> Draft:
    """What `text` means at the aware local moment `now`; `current` is the person whose page is open. Never fails."""
    fixed = corrections or Corrections()
    head = text[:LOOK_AT]
    tokens: list[Token] = []
    reminder = _take_reminder(head, now, tokens, fixed, day_first)
    body = _blanked(head, tokens)
    promise = promise_in(body, now.date(), day_first)
    if promise is not None:
        # "I'll call on Friday" tells of a Friday to come, not of the one on which it was said.
        body = body[: promise.start] + "\n" * (promise.end - promise.start) + body[promise.end :]
    day = _date_token(body, now, fixed, day_first)
    timed = _blanked(body, [day] if day else [])
    found = (day, _time_token(timed, fixed), _kind_token(body, fixed), _minutes_token(body, fixed))
    tokens += [token for token in found if token is not None]
    tokens += _people_tokens(_blanked(head, [item for item in tokens if item.kind is not TokenKind.KIND]), names, fixed)
    tokens.sort(key=lambda token: token.start)
    return replace(_draft(text, now, current, tokens, reminder), promise=promise)


def _draft(
    text: str, now: datetime, current: Participant | None, tokens: list[Token], reminder: ReminderDraft | None
) -> Draft:
    said = {token.kind: token.value for token in tokens}
    day = said.get(TokenKind.DATE, now.date())
    clock = said.get(TokenKind.TIME)
    people = [token.value for token in tokens if token.kind is TokenKind.PERSON]
    unique = {person.id: person for person in ([current] if current else []) + people}
    at = None if clock is None else datetime.combine(day, clock, now.tzinfo).astimezone(UTC)
    starter = Starter.THEY if _they_started(text[:LOOK_AT], tokens) else None
    return Draft(
        kind=said.get(TokenKind.KIND, InteractionKind.NOTE),
        day=day,
        at=at,
        people=tuple(unique.values()),
        summary=_kept(text, tokens),
        reminder=reminder,
        starter=starter,
        minutes=said.get(TokenKind.MINUTES),
        tokens=tuple(tokens),
    )


def _they_started(text: str, tokens: list[Token]) -> bool:
    """Whether somebody named begins the line and did something, or something was done to "me"."""
    first = tokens[0] if tokens else None
    named = first is not None and first.start == 0 and first.kind in (TokenKind.PERSON, TokenKind.AMBIGUOUS)
    if first is not None and named and _BEGINS.match(text, first.end):
        return True
    return re.search(ENGLISH.they_started, text, re.IGNORECASE) is not None


def _corrected(token: Token, fixed: Corrections) -> Token | None:
    """The token as the user wants it, None when it is to be plain text."""
    key = (token.kind, token.text.lower())
    if key in fixed.dismissed:
        return None
    if key in fixed.replaced:
        return Token(token.kind, token.start, token.end, token.text, fixed.replaced[key])
    return token


def _blanked(text: str, tokens: list[Token]) -> str:
    """`text` with what is understood already taken out, every other character in its place."""
    for token in tokens:
        text = text[: token.start] + "\n" * (token.end - token.start) + text[token.end :]
    return text


def _take_reminder(
    text: str, now: datetime, tokens: list[Token], fixed: Corrections, day_first: bool
) -> ReminderDraft | None:
    for found in _REMIND.finditer(text):
        end = _CLAUSE_END.search(text, found.end())
        clause = text[found.end() : end.start() if end else len(text)]
        draft, length = reminder_in(clause, now, day_first)
        if draft is None:
            continue
        start = found.end() - len(found[0].lstrip(" ,;"))
        token = Token(TokenKind.REMINDER, start, found.end() + length, text[start : found.end() + length], draft)
        kept = _corrected(token, fixed)
        if kept is not None:
            tokens.append(kept)
            return kept.value if isinstance(kept.value, ReminderDraft) else draft
    return None


def _date_token(text: str, now: datetime, fixed: Corrections, day_first: bool) -> Token | None:
    found = past_day(text, now.date(), day_first)
    if found is None:
        return None
    return _corrected(Token(TokenKind.DATE, found.start, found.end, text[found.start : found.end], found.day), fixed)


def _time_token(text: str, fixed: Corrections) -> Token | None:
    found = clock_in(text)
    if found is None:
        return None
    clock, start, end = found
    return _corrected(Token(TokenKind.TIME, start, end, text[start:end], clock), fixed)


def _kind_token(text: str, fixed: Corrections) -> Token | None:
    """The earliest word that names a kind among the first few; later ones are what the talk was about."""
    words = list(re.finditer(r"\S+", text.replace("\n", " ")))
    limit = words[_LEADING].start() if len(words) > _LEADING else len(text)
    best: Token | None = None
    for pattern, kind in ENGLISH.kinds:
        found = re.search(rf"\b(?:{pattern})\b", text[:limit], re.IGNORECASE)
        if found and (best is None or found.start() < best.start):
            best = Token(TokenKind.KIND, found.start(), found.end(), found[0], kind)
    if best is None or re.search(r"\b(?:about|that|whether|if)\b", text[: best.start], re.IGNORECASE):
        return None
    return _corrected(best, fixed)


def _minutes_token(text: str, fixed: Corrections) -> Token | None:
    found = _MINUTES.search(text)
    if found is None:
        return None
    word = (found["number"] or found["bare"]).lower()
    number = {"an": 1.0, "a": 1.0, "half an": 0.5, "two": 2.0, "three": 3.0}.get(word) or float(word)
    number += 0.5 if found["half"] else 0
    minutes = round(number * 60) if found["unit"].lower().startswith("h") else round(number)
    return _corrected(Token(TokenKind.MINUTES, found.start(), found.end(), found[0], minutes), fixed)


def _people_tokens(text: str, names: NameFinder, fixed: Corrections) -> Iterator[Token]:
    """The names after "with", @ and verbs such as "called"; also one that begins the line and did something."""
    place = 0
    token, end = _name_at(text, 0, names, fixed, False, False)
    if token is not None and _BEGINS.match(text, end):
        yield token
        place = end
    while (found := _NAMES_FOLLOW.search(text, place)) is not None:
        place = found.end()
        sure = found[0] == "@" or found[0].lower().startswith("w") and not found[0].lower().startswith("wrote")
        while True:
            token, end = _name_at(text, place, names, fixed, sure, found[0] == "@")
            if token is not None:
                yield token
            joint = _AND.match(text, end) if end > place else None
            place = end
            if joint is None:
                break
            place = joint.end()


def _name_at(
    text: str, place: int, names: NameFinder, fixed: Corrections, sure: bool, marked: bool
) -> tuple[Token | None, int]:
    """The longest name of somebody known that begins at `place`; else an unknown one that looks like a name."""
    words: list[re.Match[str]] = []
    at = place
    while len(words) < MOST_NAME_WORDS and (word := _WORD.match(text, at)) is not None:
        words.append(word)
        gap = re.match(r" ", text[word.end() : word.end() + 1])
        if gap is None:
            break
        at = word.end() + 1
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        said = text[place:end].rstrip(".'’-")
        said = re.sub(r"['’]s$", "", said)
        found = names.find(said)
        if found:
            end = place + len(said)
            kind = TokenKind.PERSON if len(found) == 1 else TokenKind.AMBIGUOUS
            token = Token(kind, place, end, said, found[0] if len(found) == 1 else None, found)
            key = (TokenKind.AMBIGUOUS, said.lower())
            if key in fixed.replaced:
                token = Token(TokenKind.PERSON, place, end, said, fixed.replaced[key], found)
            return _corrected(token, fixed), end
    if words and (marked or (sure and words[0][0][0].isupper())):
        last = words[0]
        for word in words[1:]:
            if not word[0][0].isupper():
                break
            last = word
        name = text[place : last.end()].rstrip(".")
        token = Token(TokenKind.UNKNOWN, place, place + len(name), name)
        key = (TokenKind.UNKNOWN, name.lower())
        if key in fixed.replaced:
            token = Token(TokenKind.PERSON, token.start, token.end, name, fixed.replaced[key])
        return _corrected(token, fixed), token.end
    return None, place


_LEAVES = {TokenKind.DATE, TokenKind.TIME, TokenKind.REMINDER}


def _kept(text: str, tokens: list[Token]) -> str:
    """The line without the words that are kept as a day, a time or a reminder."""
    parts, place = [], 0
    for token in tokens:
        if token.kind in _LEAVES and token.start >= place:
            parts.append(text[place : token.start])
            place = token.end
    if not parts:
        return text.strip()
    kept = "\x00".join([*parts, text[place:]])
    kept = re.sub(r"^(?:[ ,;]*\x00[ ,;.!?]*)+", "", kept)
    kept = re.sub(r"(?<=[.!?])[ ,;]*\x00[ ]*[.!?]", "", kept)
    kept = re.sub(r"[ ,;]*\x00[ ]*(?=[,;.!?\x00]|$)", "", kept)
    kept = re.sub(r"[ ]*\x00[ ]*", " ", kept).strip(" ,;")
    capital = kept[:1].upper()
    # "ß" becomes two letters and "µ" another one, which nobody typed.
    return capital + kept[1:] if text[:1].isupper() and capital.lower() == kept[:1] else kept


def completion_at(text: str, cursor: int) -> str | None:
    """The beginning of a name being typed before `cursor` after @ or "with", None when none is."""
    found = re.search(r"(?:@|\bwith )([^@\n]{0,80})$", text[:cursor])
    if found is None:
        return None
    beginning = re.split(r", (?:and )?| and | & ", found[1])[-1]
    return beginning if re.fullmatch(r"(?:[^\W\d_][\w'’ .-]{0,40})?", beginning) else None
