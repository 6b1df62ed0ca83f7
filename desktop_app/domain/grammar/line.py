"""One typed line becomes an interaction, and perhaps a reminder.

"Coffee yesterday with Ben, talked about the fair, remind me in 2 weeks" is a coffee, yesterday,
with Ben, and a reminder. No text is ever eaten: words that became a day, a time or a reminder are
shown as tokens and leave the line; all others, also the kind and the names, stay in it, and so does
a month, which says less than the day it is filed under. What is still to be done, "call Tom
tomorrow", is a reminder and nothing that happened. Nothing understood is a note dated today.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.chosen_day import chosen_for_plan, happened
from desktop_app.domain.grammar.clauses import without_addresses
from desktop_app.domain.grammar.clocks import clock_in, minutes_in
from desktop_app.domain.grammar.days import DayFound, past_day, past_month
from desktop_app.domain.grammar.kinds import kind_token
from desktop_app.domain.grammar.people import people_tokens
from desktop_app.domain.grammar.plans import plan_in
from desktop_app.domain.grammar.reminders import ReminderDraft, reminder_in
from desktop_app.domain.grammar.telling import Teller, apart_in, told_in
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, blanked, corrected
from desktop_app.domain.timeline import InteractionKind, Participant, Starter

if TYPE_CHECKING:
    from desktop_app.domain.grammar.facts import Fact
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.grammar.promises import Promise

LOOK_AT = 2000
"""Characters that are parsed; what follows is text."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a line means. `at` is a UTC moment when a time of day was said; a promise of your own
    stays in the text, and so do the `place` where it was and the `facts` it tells about people.
    """

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
    place: str = ""
    facts: tuple[Fact, ...] = ()


_CLAUSE_END = re.compile(r"[;\n]|\.\s|\.$")


@dataclass(frozen=True, slots=True)
class _Line:
    """What is read, and all that decides how. Only `head` is looked at; `later` is when it is
    written.
    """

    text: str
    head: str
    now: datetime
    later: datetime
    names: NameFinder
    current: Participant | None
    fixed: Corrections
    day_first: bool
    language: Language


def parse(
    text: str,
    now: datetime,
    language: Language,
    names: NameFinder,
    current: Participant | None = None,
    corrections: Corrections | None = None,
    day_first: bool = True,
    written: datetime | None = None,
) -> Draft:
    """What `text` means at the aware local moment `now`; `current` is the person whose page is
    open. Never fails.

    A line about an earlier day says when it is `written`: what is to come is counted from there.
    """
    fixed = corrections or Corrections()
    line = _Line(
        text, text[:LOOK_AT], now, written or now, names, current, fixed, day_first, language
    )
    tokens, reminder = _reminder(line)
    teller = Teller(language, names, fixed, current)
    apart = apart_in(blanked(line.head, tokens), line.later.date(), day_first, teller)
    # "I'll call on Friday" tells of a Friday to come, not of the one on which it was said.
    body = apart.less(blanked(line.head, tokens))
    plan, told = (None, None) if reminder or apart.promise else _planned(line)
    was = None if plan is None else happened(plan, fixed)
    planned = None if plan is None or plan.kind is TokenKind.DATE else plan
    if plan is not None and (planned or was) is not None:
        tokens, body = [was or plan], apart.less(blanked(line.head, [plan]))
    kind = kind_token(body, language, fixed)
    if planned is None and was is None:
        tokens += _when(line, body, kind)
    minutes = _minutes_token(line, body)
    tokens += [] if minutes is None else [minutes]
    said, starter = told_in(blanked(line.head, tokens), apart, teller)
    tokens = sorted(tokens + said, key=lambda token: token.start)
    draft = replace(_draft(line, tokens, reminder), promise=apart.promise, starter=starter)
    draft = replace(draft, facts=apart.facts(draft.people))
    if planned is not None:
        return replace(draft, summary="", reminder=planned.value)
    if was is not None and told is not None:
        draft = _at_clock(draft, told, line.now)
    return _as_plan(draft, line.later.date())


def _reminder(line: _Line) -> tuple[list[Token], ReminderDraft | None]:
    """The reminder the line asks for, with the people it names, and the token that says so."""
    for found in line.language.reminders.asks.finditer(line.head):
        end = _CLAUSE_END.search(line.head, found.end())
        clause = line.head[found.end() : end.start() if end else len(line.head)]
        alone = not line.head[: found.start()].strip()
        draft, length = reminder_in(clause, line.later, line.language, line.day_first, alone)
        if draft is None:
            continue
        start, end_of_it = found.end() - len(found[0].lstrip(" ,;")), found.end() + length
        token = Token(TokenKind.REMINDER, start, end_of_it, line.head[start:end_of_it], draft)
        kept = corrected(token, line.fixed)
        if kept is not None:
            chosen = kept.value if isinstance(kept.value, ReminderDraft) else draft
            told = people_tokens(chosen.text, line.language, line.names, Corrections(), True)
            people = tuple(item.value for item in told if item.kind is TokenKind.PERSON)
            return [kept], replace(chosen, people=people)
    return [], None


def _planned(line: _Line) -> tuple[Token | None, ReminderDraft | None]:
    """What the line says is still to be done, as a reminder that holds all of its other words, and
    as it was read. A DATE, where the user chose a day that was.
    """
    today = line.later.date()
    found = plan_in(without_addresses(line.head), today, line.language, line.day_first)
    if found is None:
        return None, None
    bare = Token(TokenKind.REMINDER, found.start, found.end, line.head[found.start : found.end])
    told = ReminderDraft(found.day, found.clock, text=_kept(line.text, [bare]))
    token = corrected(replace(bare, value=told), line.fixed)
    if token is None:
        return None, None
    token = chosen_for_plan(token, told, today)
    if isinstance(token.value, ReminderDraft):
        token = replace(token, value=replace(token.value, text=told.text))
    return token, told


def _when(line: _Line, body: str, kind: Token | None) -> list[Token]:
    """The day and the time of day on which it was."""
    day = _date_token(line, _without_names(line, body), kind)
    found = clock_in(blanked(body, [day] if day else []), line.language, line.head)
    if found is None:
        return [day] if day else []
    clock, start, end = found
    time = corrected(Token(TokenKind.TIME, start, end, body[start:end], clock), line.fixed)
    return [token for token in (day, time) if token is not None]


def _without_names(line: _Line, text: str) -> str:
    """`text` less the people who are called as a day is: "coffee with Friday"."""
    days = line.language.calendar.weekdays.keys() | line.language.calendar.months.keys()
    if not any(word in days for word in re.findall(r"[^\W\d_]+", text.lower())):
        return text
    for item in people_tokens(text, line.language, line.names, line.fixed):
        if item.kind is not TokenKind.UNKNOWN and item.text.lower().split()[0] in days:
            text = text[: item.start] + "_" * (item.end - item.start) + text[item.end :]
    return text


def _date_token(line: _Line, text: str, kind: Token | None) -> Token | None:
    today = line.now.date()
    found = past_day(text, today, line.language, line.day_first)
    loose = found is None or found.day > today
    if loose:
        is_contact = kind is not None and kind.value is not InteractionKind.NOTE
        found = _month_after(line, text, kind.start) if kind is not None and is_contact else None
    if found is None:
        return None
    said = text[found.start : found.end]
    return corrected(
        Token(TokenKind.DATE, found.start, found.end, said, found.day, stays=loose), line.fixed
    )


def _month_after(line: _Line, text: str, place: int) -> DayFound | None:
    """The month or year in which the contact named at `place` was, None when it belongs to
    something told there.
    """
    found = past_month(text, line.now.date(), line.language)
    if found is None or line.language.days.another_matter.search(
        text, min(place, found.start), found.start
    ):
        return None
    return found


def _minutes_token(line: _Line, text: str) -> Token | None:
    said = minutes_in(text, line.language)
    if said is None:
        return None
    minutes, found = said
    return corrected(
        Token(TokenKind.MINUTES, found.start(), found.end(), found[0], minutes), line.fixed
    )


def _draft(line: _Line, tokens: list[Token], reminder: ReminderDraft | None) -> Draft:
    said = {token.kind: token.value for token in tokens}
    day = said.get(TokenKind.DATE, line.now.date())
    clock = said.get(TokenKind.TIME)
    people = [token.value for token in tokens if token.kind is TokenKind.PERSON]
    unique = {person.id: person for person in ([line.current] if line.current else []) + people}
    at = None if clock is None else datetime.combine(day, clock, line.now.tzinfo).astimezone(UTC)
    return Draft(
        kind=said.get(TokenKind.KIND, InteractionKind.NOTE),
        day=day,
        at=at,
        people=tuple(unique.values()),
        summary=_kept(line.text, tokens),
        reminder=reminder,
        starter=None,
        minutes=said.get(TokenKind.MINUTES),
        place=said.get(TokenKind.PLACE, ""),
        tokens=tuple(tokens),
    )


def _at_clock(draft: Draft, told: ReminderDraft, now: datetime) -> Draft:
    """What happened on the day of `draft`, at the time of day the plan it was said."""
    if told.clock is None or draft.at is not None:
        return draft
    moment = datetime.combine(draft.day, told.clock, now.tzinfo)
    return replace(draft, at=moment.astimezone(UTC))


def _as_plan(draft: Draft, today: date) -> Draft:
    """A line whose day was chosen to lie after `today` as a reminder that holds all of its words;
    others stay as they are.
    """
    if draft.reminder is not None or draft.day <= today:
        return draft
    clock = next((token.value for token in draft.tokens if token.kind is TokenKind.TIME), None)
    plan = ReminderDraft(draft.day, clock, text=draft.summary)
    return replace(draft, day=today, at=None, summary="", reminder=plan)


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


def completion_at(text: str, cursor: int, language: Language) -> str | None:
    """The beginning of a name being typed before `cursor` after @ or "with", None when none is."""
    found = language.people.being_typed.search(text[:cursor])
    if found is None:
        return None
    beginning = language.people.between_typed.split(found[1])[-1]
    return beginning if re.fullmatch(r"(?:[^\W\d_][\w'’ .-]{0,40})?", beginning) else None
