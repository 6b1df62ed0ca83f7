"""What a line asks to be reminded of, and what it says in a later clause is still to be done."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.kinds import kind_token
from desktop_app.domain.grammar.patterns import words_of
from desktop_app.domain.grammar.people import people_tokens
from desktop_app.domain.grammar.plans import Tense, ahead_in, plan_in
from desktop_app.domain.grammar.reading import kept
from desktop_app.domain.grammar.reminders import ReminderDraft, reminder_in, task_of
from desktop_app.domain.grammar.statements import Manner, manner_of, only_when
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.grammar.plans import PlanFound
    from desktop_app.domain.grammar.reading import Line
    from desktop_app.domain.timeline import Participant

_CLAUSE_END = re.compile(r"[;\n]|\.\s|\.$")
_CLAUSE_BEGINS = re.compile(r"[,;\n–—]|[.!?](?=\s)|\s-\s|\b(?:then)\b")
_ENDED = re.compile(r"[,;:.!?\n–—]\s*$|\s-\s+$")
"""What ends the clause before."""
_SHORT_CLAUSE_END = re.compile(r"[;\n–—!?]|\.\s|\.$|,\s")


@dataclass(frozen=True, slots=True)
class AskedFor:
    """The tokens of what is asked for, and the reminder once its day is known. With `all_of_it`
    nothing happened: the whole line is what is to be done.
    """

    tokens: tuple[Token, ...] = ()
    reminder: ReminderDraft | None = None
    all_of_it: bool = False


def asked_for(line: Line) -> AskedFor:
    """The reminder a line asks for, with the people it names; nothing when it asks for none."""
    words = line.language.reminders
    if words.needs and words.needs.isdisjoint(words_of(line.head)):
        return _to_do_later(line)
    for found in words.asks.finditer(line.seen):
        end = _CLAUSE_END.search(line.seen, found.end())
        clause = line.head[found.end() : end.start() if end else len(line.head)]
        asked = _asked(line, found, clause)
        if asked is not None:
            return asked
    return _to_do_later(line)


def _asked(line: Line, found: re.Match[str], clause: str) -> AskedFor | None:
    before = line.head[: found.start()]
    alone = not before.strip()
    plan = None if alone else _plan(line, before) or _plan_before(line, before, clause)
    draft, length = reminder_in(clause, line.later, line.language, line.day_first, alone, plan)
    start = found.end() - len(found[0].lstrip(" ,;"))
    if draft is None and only_when(before, line.today, line.language, line.day_first):
        said = before + " " * len(found[0]) + clause
        draft, length = reminder_in(said, line.later, line.language, line.day_first, alone=True)
        start, length = 0, length - found.end()
    if draft is None:
        return _without_day(line, start, found.end(), clause, alone)
    token = Token(
        TokenKind.REMINDER,
        start,
        found.end() + length,
        line.head[start : found.end() + length],
        draft,
    )
    token_kept = corrected(token, line.fixed)
    if token_kept is None:
        return None
    chosen = _chosen(token_kept, draft)
    whole = not chosen.text and (plan is not None or _is_to_get(line, before))
    if whole:
        chosen = replace(chosen, text=kept(line.text, [token_kept]))
    chosen = replace(chosen, people=_people(line, chosen.text))
    nothing_else = whole or not kept(line.text, [token_kept])
    return AskedFor((replace(token_kept, value=chosen),), chosen, nothing_else)


def _chosen(token: Token, draft: ReminderDraft) -> ReminderDraft:
    """What the user made of a reminder: another one, or a day for it."""
    if isinstance(token.value, ReminderDraft):
        return token.value
    return draft if token.value is None else replace(draft, due=token.value)


def _without_day(line: Line, start: int, end: int, clause: str, alone: bool) -> AskedFor | None:
    """A reminder that says no day, or none that can be read: it has to be asked for."""
    words = line.head[start:end].rstrip(" :")
    begins = alone or _ENDED.search(line.head[: max(start, end - len(words))]) is not None
    if not clause.strip(" ,.:") and not begins:
        return None
    bare = Token(TokenKind.WHEN, start, start + len(words), words, ahead=True)
    token = corrected(bare, line.fixed)
    if token is None:
        return None
    if token.value is None:
        return AskedFor((replace(token, stays=True),), None, alone)
    task, clock = task_of(clause, line.later, line.language)
    return _on(line, token, token.value, end + len(clause), task, clock=clock)


def _on(line: Line, token: Token, day: date, end: int, task: str, **more: object) -> AskedFor:
    """The reminder on the day that was chosen for it, whose words end at `end`."""
    draft = ReminderDraft(day, text=task, people=_people(line, task), **more)  # type: ignore[arg-type]
    said = line.head[token.start : end]
    whole = corrected(Token(TokenKind.REMINDER, token.start, end, said, draft), line.fixed)
    if whole is None:
        return AskedFor()
    chosen = _chosen(whole, draft)
    return AskedFor((replace(whole, value=chosen),), chosen, not kept(line.text, [whole]))


def _plan(line: Line, before: str) -> PlanFound | None:
    """What stands before the clause, when it is a plan."""
    seen = line.seen[: len(before)]
    plan = plan_in(seen, line.later, line.language, line.day_first)
    return plan if plan is not None and plan.tense is Tense.WILL_BE else None


def _plan_before(line: Line, before: str, clause: str) -> PlanFound | None:
    """What is to come when a reminder is wanted only so long before it."""
    lead = line.language.reminders.lead.search(clause)
    if lead is None or clause[lead.end() :].strip(" .!"):
        return None
    return ahead_in(before, line.later, line.language, line.day_first)


def _is_to_get(line: Line, before: str) -> bool:
    """Whether what stands before the clause is to be done, and nothing that happened."""
    words, text = line.language.plans, before.strip(" ,;")
    if not text:
        return False
    if words.things.match(text):
        return True
    manner = manner_of(text, None, line.language)
    if manner is not Manner.PLAIN:
        return manner is Manner.TO_DO
    kind = kind_token(text, line.language, Corrections())
    return kind is None or kind.value is InteractionKind.NOTE


def _people(line: Line, text: str) -> tuple[Participant, ...]:
    told = people_tokens(text, line.language, line.names, Corrections(), talked_of=True)
    return tuple(item.value for item in told if item.kind is TokenKind.PERSON)


def _to_do_later(line: Line) -> AskedFor:
    """A later clause that says what is to be done and when: “…; call again next Thursday”."""
    words, seen = line.language.plans, line.seen
    for mark in _CLAUSE_BEGINS.finditer(seen):
        if not seen[: mark.start()].strip():
            continue
        begin = words.to_begin.match(seen, mark.end())
        start = begin.end() if begin else mark.end()
        if not words.order.match(seen, start):
            continue
        found_end = _SHORT_CLAUSE_END.search(seen, start)
        end = found_end.start() if found_end else len(seen)
        if found_end is not None and found_end[0] == "?":
            continue
        whole = mark.end() + len(seen[mark.end() : start]) - len(seen[mark.end() : start].lstrip())
        asked = _to_do(line, whole, start, end)
        if asked is not None:
            return asked
    return AskedFor()


def _to_do(line: Line, begin: int, start: int, end: int) -> AskedFor | None:
    """What is said to be done from `start` to `end`; the words that join it begin at `begin`."""
    if _plan(line, line.head[:begin]) is not None:
        return None
    clause = line.head[start:end]
    draft, _ = reminder_in(clause, line.later, line.language, line.day_first, alone=True)
    if draft is None or not draft.text:
        return None
    said = line.head[begin:end]
    token = corrected(Token(TokenKind.REMINDER, begin, end, said, draft), line.fixed)
    if token is None:
        return None
    chosen = replace(_chosen(token, draft), people=_people(line, draft.text))
    return AskedFor((replace(token, value=chosen),), chosen)
