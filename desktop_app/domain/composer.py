"""The composer's grammar: one typed line becomes an interaction, and perhaps a reminder.

"Coffee yesterday with Ben, talked about the fair, remind me in 2 weeks" is a coffee, yesterday, with Ben, and a
reminder. No text is ever eaten: words that became a day, a time or a reminder are shown as tokens and leave the line;
all others, also the kind and the names, stay in it, and so does a month, which says less than the day it is filed under.
What is still to be done, "call Tom tomorrow", is a reminder and nothing that happened. Nothing understood is a note
dated today.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from desktop_app.domain.composer_kind import activity_token, kind_token
from desktop_app.domain.composer_people import NameFinder, named_instead, people_tokens, they_started
from desktop_app.domain.composer_plan import plan_in
from desktop_app.domain.composer_reminder import ReminderDraft, clock_in, reminder_in
from desktop_app.domain.composer_tokens import Corrections, Token, TokenKind, blanked, corrected
from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.day_words import DayFound, past_day, past_month
from desktop_app.domain.promises import Promise, promise_in
from desktop_app.domain.timeline import InteractionKind, Participant, Starter

LOOK_AT = 2000
"""Characters that are parsed; what follows is text."""


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


_REMIND = re.compile(r"(?:[,;]?\s*\band)?\s*\bremind me\b|^\s*(?:reminder|to[- ]?do|task)\s*:", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;\n]|\.\s|\.$")
_MINUTES = re.compile(
    r"\b(?:for\s+(?P<number>\d{1,3}(?:\.5)?|half an|an|a|two|three)\s*|(?<!\bin )(?<!\bat )(?<!every )(?P<bare>\d{1,3}(?:\.5)?)\s?)"
    r"(?P<unit>min(?:ute)?s?|h(?:(?:ou)?rs?)?)\b(?P<half>\s+and\s+a\s+half\b)?(?!\s+(?:late|early|later|ago|from|away)\b)",
    re.IGNORECASE,
)


def parse(
    text: str,
    now: datetime,
    names: NameFinder,
    current: Participant | None = None,
    corrections: Corrections | None = None,
    day_first: bool = True,
    written: datetime | None = None,
) -> Draft:
    """What `text` means at the aware local moment `now`; `current` is the person whose page is open. Never fails.

    A line about an earlier day says when it is `written`: what is to come is counted from there.
    """
    later = written or now
    fixed = corrections or Corrections()
    head = text[:LOOK_AT]
    tokens: list[Token] = []
    reminder = _take_reminder(head, later, tokens, fixed, day_first)
    if reminder is not None:
        told = people_tokens(reminder.text, names, Corrections())
        reminder = replace(reminder, people=tuple(item.value for item in told if item.kind is TokenKind.PERSON))
    body = blanked(head, tokens)
    promise = promise_in(body, later.date(), day_first)
    if promise is not None:
        # "I'll call on Friday" tells of a Friday to come, not of the one on which it was said.
        body = body[: promise.start] + "\n" * (promise.end - promise.start) + body[promise.end :]
    planned = None if reminder or promise else _planned(text, head, later, fixed, day_first)
    if planned is not None:
        tokens, body = [planned], blanked(head, [planned])
    kind = kind_token(body, fixed)
    if planned is None:
        day = _date_token(_without_names(body, names, fixed), now, kind, fixed, day_first)
        timed = blanked(body, [day] if day else [])
        tokens += [token for token in (day, _time_token(timed, head, fixed)) if token is not None]
    tokens += [token for token in (kind, _minutes_token(body, fixed)) if token is not None]
    bare = blanked(head, [item for item in tokens if item.kind is not TokenKind.KIND])
    people = [_of_the_page(token, current) for token in people_tokens(bare, names, fixed)]
    if not people and current is None:
        people = named_instead(bare, names, fixed)
    if kind is None and promise is None and (activity := activity_token(bare, people, fixed)) is not None:
        tokens.append(activity)
    tokens = sorted(tokens + people, key=lambda token: token.start)
    draft = replace(_draft(text, now, current, tokens, reminder), promise=promise)
    return draft if planned is None else replace(draft, summary="", reminder=planned.value)


def _of_the_page(token: Token, current: Participant | None) -> Token:
    """On the page of one of those a name may mean, that one is meant."""
    if token.kind is TokenKind.AMBIGUOUS and current is not None:
        for person in token.candidates:
            if person.id == current.id:
                return replace(token, kind=TokenKind.PERSON, value=person)
    return token


def _planned(text: str, head: str, now: datetime, fixed: Corrections, day_first: bool) -> Token | None:
    """What the line says is still to be done, as a reminder that holds all of its other words."""
    found = plan_in(head, now.date(), day_first)
    if found is None:
        return None
    bare = Token(TokenKind.REMINDER, found.start, found.end, head[found.start : found.end])
    told = ReminderDraft(found.day, found.clock, text=_kept(text, [bare]))
    token = corrected(replace(bare, value=told), fixed)
    if token is None or not isinstance(token.value, ReminderDraft):
        return None
    return replace(token, value=replace(token.value, text=told.text))


def _without_names(text: str, names: NameFinder, fixed: Corrections) -> str:
    """`text` less the people who are called as a day is: "coffee with Friday"."""
    days = ENGLISH.weekdays.keys() | ENGLISH.months.keys()
    if not any(word in days for word in re.findall(r"[a-z]+", text.lower())):
        return text
    for item in people_tokens(text, names, fixed):
        if item.kind is not TokenKind.UNKNOWN and item.text.lower().split()[0] in days:
            text = text[: item.start] + "_" * (item.end - item.start) + text[item.end :]
    return text


def _draft(
    text: str, now: datetime, current: Participant | None, tokens: list[Token], reminder: ReminderDraft | None
) -> Draft:
    said = {token.kind: token.value for token in tokens}
    day = said.get(TokenKind.DATE, now.date())
    clock = said.get(TokenKind.TIME)
    people = [token.value for token in tokens if token.kind is TokenKind.PERSON]
    unique = {person.id: person for person in ([current] if current else []) + people}
    at = None if clock is None else datetime.combine(day, clock, now.tzinfo).astimezone(UTC)
    starter = Starter.THEY if they_started(text[:LOOK_AT], tokens) else None
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


def _take_reminder(
    text: str, now: datetime, tokens: list[Token], fixed: Corrections, day_first: bool
) -> ReminderDraft | None:
    for found in _REMIND.finditer(text):
        end = _CLAUSE_END.search(text, found.end())
        clause = text[found.end() : end.start() if end else len(text)]
        draft, length = reminder_in(clause, now, day_first, alone=not text[: found.start()].strip())
        if draft is None:
            continue
        start = found.end() - len(found[0].lstrip(" ,;"))
        token = Token(TokenKind.REMINDER, start, found.end() + length, text[start : found.end() + length], draft)
        kept = corrected(token, fixed)
        if kept is not None:
            tokens.append(kept)
            return kept.value if isinstance(kept.value, ReminderDraft) else draft
    return None


def _date_token(text: str, now: datetime, kind: Token | None, fixed: Corrections, day_first: bool) -> Token | None:
    found = past_day(text, now.date(), day_first)
    loose = found is None or found.day > now.date()
    if loose:
        found = (
            None if kind is None or kind.value is InteractionKind.NOTE else _month_after(text, kind.start, now.date())
        )
    if found is None:
        return None
    said = text[found.start : found.end]
    return corrected(Token(TokenKind.DATE, found.start, found.end, said, found.day, stays=loose), fixed)


_ANOTHER_MATTER = re.compile(r"\b(?:about|that|whether|if|who|whose|when|because|re)\b|[;\n]|\.\s", re.IGNORECASE)


def _month_after(text: str, place: int, today: date) -> DayFound | None:
    """The month or year in which the contact named at `place` was, None when it belongs to something told there."""
    found = past_month(text, today)
    return None if found is None or _ANOTHER_MATTER.search(text, min(place, found.start), found.start) else found


def _time_token(text: str, whole: str, fixed: Corrections) -> Token | None:
    found = clock_in(text, whole)
    if found is None:
        return None
    clock, start, end = found
    return corrected(Token(TokenKind.TIME, start, end, text[start:end], clock), fixed)


def _minutes_token(text: str, fixed: Corrections) -> Token | None:
    found = _MINUTES.search(text)
    if found is None:
        return None
    word = (found["number"] or found["bare"]).lower()
    number = {"an": 1.0, "a": 1.0, "half an": 0.5, "two": 2.0, "three": 3.0}.get(word) or float(word)
    number += 0.5 if found["half"] else 0
    minutes = round(number * 60) if found["unit"].lower().startswith("h") else round(number)
    return corrected(Token(TokenKind.MINUTES, found.start(), found.end(), found[0], minutes), fixed)


_LEAVES = {TokenKind.DATE, TokenKind.TIME, TokenKind.REMINDER}


def _kept(text: str, tokens: list[Token]) -> str:
    """The line without the words that are kept as a day, a time or a reminder."""
    parts, place = [], 0
    for token in tokens:
        if token.kind in _LEAVES and not token.stays and token.start >= place:
            parts.append(text[place : token.start])
            place = token.end
    if not parts:
        return text.strip()
    kept = "\x00".join([*parts, text[place:]])
    kept = re.sub(r"^(?:[ ,;]*\x00[ ,;:.!?–—-]*)+", "", kept)
    kept = re.sub(r"(?<=[.!?])[ ,;]*\x00[ ]*[.!?]", "", kept)
    kept = re.sub(r"[ ,;]*\x00[ ]*(?=[,;.!?\x00]|$)", "", kept)
    kept = re.sub(r"[ ]*\x00[ ]*", " ", kept).strip(" ,;")
    kept = re.sub(r"\n[-*•–][ ]*$", "", kept)
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
