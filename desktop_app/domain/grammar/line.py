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

from desktop_app.domain.grammar.asked import AskedFor, asked_for
from desktop_app.domain.grammar.days import coming_day
from desktop_app.domain.grammar.jottings import in_clauses
from desktop_app.domain.grammar.kinds import kind_token
from desktop_app.domain.grammar.names_remembered import Remembered
from desktop_app.domain.grammar.plans import ahead_in
from desktop_app.domain.grammar.reading import Line, kept
from desktop_app.domain.grammar.reminders import ReminderDraft
from desktop_app.domain.grammar.telling import Apart, apart_in, told_in
from desktop_app.domain.grammar.timing import Plan, plan_of, time_tokens, when_it_was
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, blanked
from desktop_app.domain.timeline import InteractionKind, Participant, Starter

if TYPE_CHECKING:
    from desktop_app.domain.giving_told import GivingTold
    from desktop_app.domain.grammar.facts import Fact
    from desktop_app.domain.grammar.giving import Giving
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.grammar.promises import Promise

LOOK_AT = 2000
"""Characters that are parsed; what follows is text."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a line means. `at` is a UTC moment when a time of day was said; a promise of your own
    stays in the text, and so do the `place` where it was and the `facts` it tells about people.
    What is `planned` has no reminder yet, for its day has to be asked for. `give` is what it tells
    of giving, which is stored beside the entry or the reminder, and `goes_on` the id of the favour
    begun before that it means, once that was asked.
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
    planned: bool = False
    give: GivingTold | None = None
    goes_on: int | None = None


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
    open, who takes part unless somebody else was called, written to or given something. Never
    fails.

    A line about an earlier day says when it is `written`: what is to come is counted from there.
    """
    fixed = corrections or Corrections()
    names = Remembered(names)
    line = Line(
        text,
        in_clauses(text[:LOOK_AT]),
        now,
        written or now,
        names,
        current,
        fixed,
        day_first,
        language,
    )
    asked = asked_for(line)
    apart = apart_in(blanked(line.head, list(asked.tokens)), line)
    under_way = language.plans.under_way.match(line.head) is not None
    no_plan = asked.tokens or (apart.promise and not under_way) or apart.is_need
    plan = None if no_plan else plan_of(line)
    if plan is not None and apart.giving is not None and apart.giving.is_no_plan(plan.to_do):
        plan = None
    if plan is not None and (plan.to_do or plan.reminder is not None):
        apart = replace(apart, promised=None)
    known = plan.tokens if plan else asked.tokens
    tokens, starter = _tokens(line, known, apart, plan, asked.all_of_it)
    draft = _with_giving(_draft(line, tokens, asked.reminder), apart)
    facts = apart.facts(draft.people)
    draft = replace(draft, promise=apart.promise, starter=starter, facts=facts)
    draft = _to_be_asked(_settled(line, draft, asked, plan), apart.giving, asked, line)
    return _left_as_text(line, _event_ahead(draft, apart, asked, line))


def _tokens(
    line: Line, known: tuple[Token, ...], apart: Apart, plan: Plan | None, asked: bool
) -> tuple[list[Token], Starter | None]:
    """All that is understood, in the order of the text, and who started it; `known` says what is
    still to be done; all of it is, where the line is `asked` to come up again.
    """
    tokens = list(known)
    # "I'll call on Friday" tells of a Friday to come, not of the one on which it was said.
    body = apart.less_needs(blanked(line.head, tokens))
    kind = kind_token(body, line.language, line.fixed)
    tokens += _times(line, body, kind, plan)
    said, starter = told_in(blanked(line.head, tokens), apart, line, asked)
    return sorted(tokens + said, key=lambda token: token.start), starter


_OF_AN_ENTRY = (TokenKind.DATE, TokenKind.TIME, TokenKind.WHEN)


def _settled(line: Line, draft: Draft, asked: AskedFor, plan: Plan | None) -> Draft:
    """The draft as what happened, as what is planned, or as what has to be asked for."""
    if asked.all_of_it and asked.reminder is not None:
        # The day of what is planned stands in its text; it is none on which something was.
        left = tuple(token for token in draft.tokens if token.kind not in _OF_AN_ENTRY)
        return replace(draft, at=None, summary="", tokens=left)
    if plan is not None and plan.reminder is not None:
        return replace(draft, at=None, summary="", reminder=plan.reminder)
    if (plan is not None and plan.to_do) or asked.all_of_it:
        return replace(draft, kind=InteractionKind.NOTE, planned=True)
    if plan is not None and plan.day is not None:
        draft = _on_day(draft, plan.day, line.now)
    return _as_plan(draft, line.today)


def _to_be_asked(draft: Draft, giving: Giving | None, asked: AskedFor, line: Line) -> Draft:
    """A line that is all about a favour to ask somebody for: nothing happened, and without a day it
    is kept among what is under way, so that none has to be asked for.
    """
    if giving is None or asked.tokens or not giving.told.is_to_ask(draft.planned):
        return draft
    alone = len(line.head[: giving.start].split()) <= _FEW and draft.promise is None
    if not alone or draft.reminder is not None or draft.kind is not InteractionKind.NOTE:
        return draft
    left = tuple(token for token in draft.tokens if token.kind is not TokenKind.WHEN or token.days)
    return replace(draft, planned=True, tokens=left)


_FEW = 2
"""Words before what is to be asked: “I really must”."""


def _left_as_text(line: Line, draft: Draft) -> Draft:
    """A line whose day was asked for and left as text: it is a note of today, for contact on a day
    nobody knows must not count as contact today.
    """
    text = line.head.lower()
    left = any(kind is TokenKind.WHEN and said in text for kind, said in line.fixed.dismissed)
    if not left or draft.reminder is not None or draft.day != line.now.date():
        return draft
    tokens = tuple(token for token in draft.tokens if token.kind is not TokenKind.KIND)
    return replace(draft, kind=InteractionKind.NOTE, tokens=tokens)


def _times(line: Line, body: str, kind: Token | None, plan: Plan | None) -> list[Token]:
    """The day, the time of day and the length, less what a plan has said of them."""
    seen = "".join(
        mark if mark == "\n" else other for mark, other in zip(body, line.seen, strict=True)
    )
    if plan is None:
        return when_it_was(line, seen, kind)
    start, end = plan.span
    seen = seen[:start] + "\n" * (end - start) + seen[end:]
    has_clock = any(token.kind is TokenKind.TIME for token in plan.tokens)
    told = [] if plan.tokens else when_it_was(line, seen, kind)
    return told or [
        token
        for token in time_tokens(line, seen)
        if token.kind is TokenKind.MINUTES or (not has_clock and plan.day is not None)
    ]


_WITH_ONE = {
    InteractionKind.CALL,
    InteractionKind.EMAIL,
    InteractionKind.MESSAGE,
    InteractionKind.LETTER,
    InteractionKind.SOCIAL,
    InteractionKind.GIFT,
}
"""What goes from one to another: “called Ben”, typed on Ana's page, says nothing of Ana."""


def _draft(line: Line, tokens: list[Token], reminder: ReminderDraft | None) -> Draft:
    said = {token.kind: token.value for token in tokens}
    day = said.get(TokenKind.DATE, line.now.date())
    clock = said.get(TokenKind.TIME)
    kind = said.get(TokenKind.KIND, InteractionKind.NOTE)
    people = [token.value for token in tokens if token.kind is TokenKind.PERSON]
    if line.current is not None and not (people and kind in _WITH_ONE):
        people = [line.current, *people]
    unique = {person.id: person for person in people}
    at = None if clock is None else datetime.combine(day, clock, line.now.tzinfo).astimezone(UTC)
    return Draft(
        kind=kind,
        day=day,
        at=at,
        people=tuple(unique.values()),
        summary=kept(line.text, tokens),
        reminder=reminder,
        starter=None,
        minutes=said.get(TokenKind.MINUTES),
        place=said.get(TokenKind.PLACE, ""),
        tokens=tuple(tokens),
    )


def _with_giving(draft: Draft, apart: Apart) -> Draft:
    """The draft with what is told of giving, which says the kind where nothing else does."""
    giving = apart.giving
    if giving is None:
        return draft
    is_note = draft.kind is InteractionKind.NOTE and not giving.beside
    return replace(draft, kind=giving.kind if is_note else draft.kind, give=giving.told)


def _event_ahead(draft: Draft, apart: Apart, asked: AskedFor, line: Line) -> Draft:
    """A gathering that would be a reminder as an entry on its day, which is an event; one that is
    not ahead is none that giving knows of.
    """
    if apart.giving is None or not apart.giving.ahead:
        return draft
    plan = draft.reminder or _coming(draft, apart.giving, line)
    if asked.tokens or plan is None or plan.rule or draft.people:
        return replace(draft, give=None)
    tokens = [
        replace(token, value=plan.due) if token.kind is TokenKind.DATE else token
        for token in draft.tokens
        if token.kind is not TokenKind.KIND
    ]
    clock = plan.clock
    at = None if clock is None else datetime.combine(plan.due, clock, line.now.tzinfo)
    return replace(
        draft,
        kind=InteractionKind.EVENT,
        day=plan.due,
        at=None if at is None else at.astimezone(UTC),
        summary=plan.text,
        reminder=None,
        tokens=tuple(tokens),
    )


def _coming(draft: Draft, giving: Giving, line: Line) -> ReminderDraft | None:
    """The next day of the name that a gathering was read to have been on, None for another day and
    where it is told how it was.
    """
    date_said = next((token for token in draft.tokens if token.kind is TokenKind.DATE), None)
    if not giving.coming or line.language.plans.did.search(line.head):
        return None
    if date_said is None:
        ahead = ahead_in(line.seen, line.now, line.language, line.day_first)
        if ahead is None or ahead.rough or ahead.day <= line.today:
            return None
        return ReminderDraft(ahead.day, ahead.clock, text=draft.summary)
    found = coming_day(date_said.text, line.today, line.language, line.day_first)
    if found is None or found.day <= line.today:
        return None
    clock = next((token.value for token in draft.tokens if token.kind is TokenKind.TIME), None)
    return ReminderDraft(found.day, clock, text=draft.summary)


def _on_day(draft: Draft, day: date, now: datetime) -> Draft:
    """The same on another local day, at its time of day."""
    clock = next((token.value for token in draft.tokens if token.kind is TokenKind.TIME), None)
    at = None if clock is None else datetime.combine(day, clock, now.tzinfo).astimezone(UTC)
    return replace(draft, day=day, at=at)


def _as_plan(draft: Draft, today: date) -> Draft:
    """A line whose day was chosen to lie after `today` as a reminder that holds all of its words;
    others stay as they are.
    """
    if draft.reminder is not None or draft.day <= today:
        return draft
    clock = next((token.value for token in draft.tokens if token.kind is TokenKind.TIME), None)
    plan = ReminderDraft(draft.day, clock, text=draft.summary)
    return replace(draft, day=today, at=None, summary="", reminder=plan)


def completion_at(text: str, cursor: int, language: Language) -> str | None:
    """The beginning of a name being typed before `cursor` after @ or "with", None when none is."""
    found = language.people.being_typed.search(text[:cursor])
    if found is None:
        return None
    beginning = language.people.between_typed.split(found[1])[-1]
    return beginning if re.fullmatch(r"(?:[^\W\d_][\w'’ .-]{0,40})?", beginning) else None
