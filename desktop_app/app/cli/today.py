"""`kith today`: one good turn, three people to be in touch with, and what is due."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.due import date_json, date_line
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import print_json, reminder_json, reminder_line
from desktop_app.app.printing import say
from desktop_app.domain.suggestions import ReasonKey
from desktop_app.ui.words.advice import DONE_TODAY
from desktop_app.ui.words.turn_sentences import WHY, match_why, recommend_why, turn_title
from desktop_app.ui.words.warnings import guard_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.good_turns import GoodTurn, GoodTurnsPage
    from desktop_app.domain.suggestions import Reason, Suggestion
    from desktop_app.domain.today import TodayData
    from desktop_app.services.address_book import AddressBook

_REASONS = {
    ReasonKey.OVERDUE: "quiet for {days} days, with a rhythm of {ideal}",
    ReasonKey.NEVER: "no contact logged yet, with a rhythm of {ideal} days",
    ReasonKey.DORMANT: "no contact for {days} days",
    ReasonKey.POSITION: "new work for {days} days: {text}",
    ReasonKey.BIRTHDAY: "birthday in {days} days",
    ReasonKey.CLOSE: "a close tie",
    ReasonKey.OUTSIDE: "outside your field",
    ReasonKey.QUIET: "no contact for {days} days",
    ReasonKey.FORMER: "once your {standing}",
    ReasonKey.NOVEL: "contacts so far: {count}",
    ReasonKey.REGULAR: "contacts so far: {count}",
    ReasonKey.STARRED: "has your star",
}


def _run(book: AddressBook, arguments: Namespace) -> int:
    now = local_now()
    page, turns = book.today.page(now), book.good_turns.page(now)
    if arguments.json:
        print_json(_json(page, turns))
        return 0
    for line in [*_turn_lines(turns), *map(_suggestion_line, page.suggestions), *_due_lines(page)]:
        say(line)
    return 0


def _turn_lines(page: GoodTurnsPage) -> Iterator[str]:
    if page.done:
        yield DONE_TODAY
    elif page.turns:
        yield turn_title(page.turns[0])
        if why := _why(page.turns[0]):
            yield f"   {why}"
    if page.rest is not None:
        yield guard_sentence(page.rest, "")


def _why(turn: GoodTurn) -> str:
    if turn.proposal is not None:
        return match_why(turn)
    if turn.waits is None and turn.kind.value == "recommendation":
        return recommend_why(turn)
    return WHY.get(turn.kind, turn.text)


def _suggestion_line(item: Suggestion) -> str:
    return f"{item.person.name}  {', '.join(map(_reason, item.reasons))}"


def _reason(reason: Reason) -> str:
    standing = "" if reason.standing is None else reason.standing.value
    if reason.key is ReasonKey.BIRTHDAY and reason.days <= 1:
        return "birthday tomorrow" if reason.days else "birthday today"
    return _REASONS[reason.key].format(
        days=reason.days,
        ideal=reason.ideal,
        text=reason.text,
        standing=standing,
        count=reason.count,
    )


def _due_lines(page: TodayData) -> Iterator[str]:
    yield from (reminder_line(item.reminder) for item in page.due)
    yield from map(date_line, page.due_dates)


def _json(page: TodayData, turns: GoodTurnsPage) -> dict[str, Any]:
    shown = None if turns.done or not turns.turns else turns.turns[0]
    return {
        "day": page.day,
        "good_turn": None if shown is None else _turn_json(shown),
        "other_ideas": [_turn_json(turn) for turn in turns.turns if turn is not shown],
        "done_today": turns.done,
        "rest": None if turns.rest is None else guard_sentence(turns.rest, ""),
        "reach_out": [_suggestion_json(item) for item in page.suggestions],
        "waiting": page.count,
        "reminders": [
            {"uid": item.reminder.uid} | reminder_json(item.reminder) for item in page.due
        ],
        "dates": [date_json(item) for item in page.due_dates],
    }


def _turn_json(turn: GoodTurn) -> dict[str, Any]:
    people = [] if turn.person is None else [turn.person]
    if turn.proposal is not None:
        sides = (turn.proposal.need.person, turn.proposal.offer.person)
        people = [person for person in sides if person is not None]
    elif turn.waits is not None:
        people = list(turn.waits.favour.people)
    return {
        "kind": turn.kind.value,
        "title": turn_title(turn),
        "why": _why(turn),
        "people": [{"uid": person.uid, "name": person.name} for person in people],
    }


def _suggestion_json(item: Suggestion) -> dict[str, Any]:
    return {
        "uid": item.person.uid,
        "name": item.person.name,
        "action": item.action.value,
        "last_time": item.topic,
        "reasons": [
            {"key": reason.key.value, "points": reason.points, "words": _reason(reason)}
            for reason in item.reasons
        ],
    }


TODAY = Command(
    "today", "say the good turn of the day, three people to be in touch with, and what is due", _run
)
