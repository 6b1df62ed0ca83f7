"""Lines read on Saturday 28 November 2026 at ten in the morning, in Lisbon."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.line import Draft, parse
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind
from tests.domain.grammar.test_line import Names

if TYPE_CHECKING:
    from datetime import date

MORNING = datetime(2026, 11, 28, 10, tzinfo=ZoneInfo("Europe/Lisbon"))
TODAY = "2026-11-28"


def said(text: str, fixed: Corrections | None = None) -> Draft:
    """What `text` means at that moment."""
    return parse(text, MORNING, ENGLISH, Names(), corrections=fixed)


def asks(draft: Draft) -> Token | None:
    """The WHEN of a line, None when its day is known."""
    return next((token for token in draft.tokens if token.kind is TokenKind.WHEN), None)


def answered(text: str, *days: date) -> Draft:
    """The line once its WHEN has been answered, and answered again."""
    fixed = Corrections()
    for day in days:
        token = next(
            item
            for item in said(text, fixed).tokens
            if item.kind in (TokenKind.WHEN, TokenKind.DATE, TokenKind.REMINDER)
        )
        fixed = fixed.replace(token, day)
    return said(text, fixed)


def plan(text: str) -> tuple[str, str | None, str, str]:
    """Day, time of day, rule and task of a line of which all is to be done; its day is known."""
    draft = said(text)
    found = draft.reminder
    assert found is not None, text
    assert (draft.summary, draft.at, asks(draft)) == ("", None, None), text
    clock = f"{found.clock:%H:%M}" if found.clock else None
    return found.due.isoformat(), clock, found.rule, found.text


def entry(text: str) -> tuple[str, str | None, int | None, str]:
    """Day, local time of day, minutes and text of a line of which all happened."""
    draft = said(text)
    assert (draft.reminder, draft.planned, asks(draft)) == (None, False, None), text
    clock = f"{draft.at.astimezone(MORNING.tzinfo):%H:%M}" if draft.at else None
    return draft.day.isoformat(), clock, draft.minutes, draft.summary
