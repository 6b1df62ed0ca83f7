"""What a notice says: whose day, which reminder, how many."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.domain.agenda import Notice, NoticeKind
from desktop_app.domain.important_dates import UpcomingDate
from desktop_app.domain.person import DateKind
from desktop_app.domain.timeline import Participant
from desktop_app.ui.words.notices import (
    LINES,
    LONGEST,
    say_body,
    say_coming,
    say_group,
    say_lines,
    say_title,
)
from tests.ui.conftest import NOW

TODAY = NOW.date()
AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ANA, BEN, CLEO, DEV = (
    Participant(number, name) for number, name in enumerate(("Ana", "Ben", "Cleo", "Dev"), 1)
)


def _reminder(text: str = "Call about the fair", **more) -> Notice:
    return Notice("r", NoticeKind.REMINDER, more.pop("at", AT), text, **more)


def _date(text: str = "", **more) -> Notice:
    return Notice("d", NoticeKind.IMPORTANT_DATE, AT, text, people=(ANA,), date_id=1, **more)


def _coming(
    kind: DateKind = DateKind.BIRTHDAY, label: str = "", turns: int | None = None
) -> UpcomingDate:
    return UpcomingDate(1, ANA, kind, label, TODAY, turns, 3)


@pytest.mark.parametrize(
    ("notice", "coming", "title"),
    [
        (_reminder(), None, "Call about the fair"),
        (_reminder("two\n  lines\tof it"), None, "two lines of it"),
        (_date(), _coming(), "Ana: Birthday"),
        (_date("Name day"), _coming(DateKind.OTHER, "Name day"), "Ana: Name day"),
        (_date(), None, "Ana: an important day"),
        (Notice("g", NoticeKind.DIGEST, AT, count=1), None, "1 thing for today"),
        (Notice("g", NoticeKind.DIGEST, AT, count=12), None, "12 things for today"),
    ],
)
def test_the_heading(context, notice: Notice, coming, title: str) -> None:
    assert say_title(notice, coming) == title


def test_a_heading_is_of_a_length_a_service_lays_out(context) -> None:
    assert len(say_title(_reminder("x" * 50_000))) == LONGEST
    assert say_title(_reminder("x" * LONGEST)) == "x" * LONGEST


@pytest.mark.parametrize(
    ("notice", "body"),
    [
        (_reminder(due=TODAY), "09:00"),
        (_reminder(due=TODAY, people=(ANA,)), "Ana, 09:00"),
        (_reminder(due=TODAY, people=(ANA, BEN, CLEO, DEV)), "Ana, Ben, Cleo, 09:00"),
        (_reminder(due=TODAY - timedelta(1)), "Yesterday"),
        (_reminder(due=date(2025, 3, 2)), "2 Mar 2025"),
        # Without a day of its own it is of the day on which it fell due here.
        (_reminder(at=AT - timedelta(days=2)), "Thu 19 Nov"),
    ],
)
def test_below_the_heading_of_a_reminder(context, notice: Notice, body: str) -> None:
    assert say_body(notice, context) == body


@pytest.mark.parametrize(
    ("days", "coming", "body"),
    [
        (0, _coming(turns=40), "Today, turns 40"),
        (3, _coming(turns=1), "Tuesday, turns 1"),
        (1, _coming(DateKind.ANNIVERSARY, turns=1), "Tomorrow, 1 year"),
        (30, _coming(DateKind.ANNIVERSARY, turns=25), "21 December, 25 years"),
        (0, _coming(), "Today"),
        (0, None, "Today"),
    ],
)
def test_below_the_heading_of_a_day(context, days: int, coming, body: str) -> None:
    assert say_body(_date(due=TODAY + timedelta(days)), context, coming) == body


def test_a_day_without_a_date_says_nothing_of_when(context) -> None:
    assert say_body(_date(), context) == ""


@pytest.mark.parametrize(
    ("kind", "label", "words"),
    [
        (DateKind.BIRTHDAY, "", "Ana: Birthday"),
        (DateKind.DEATH, "", "Ana: Day of death"),
        (DateKind.OTHER, "Moved to Porto", "Ana: Moved to Porto"),
        (DateKind.BIRTHDAY, "Saint’s day", "Ana: Saint’s day"),
    ],
)
def test_a_day_in_a_line(context, kind: DateKind, label: str, words: str) -> None:
    assert say_coming(_coming(kind, label)) == words


@pytest.mark.parametrize(
    ("titles", "count", "lines"),
    [
        ([], 0, ""),
        (["a"], 1, "a"),
        (list("abcde"), 5, "a\nb\nc\nd\ne"),
        (list("abcdefg"), 7, "a\nb\nc\nd\ne\nand 2 more"),
        # A digest knows only the first few of what it stands for.
        (["a", "b"], 9, "a\nb\nand 7 more"),
    ],
)
def test_several_are_a_few_lines_and_a_number(context, titles, count: int, lines: str) -> None:
    assert say_lines(titles, count) == lines
    assert lines.count("\n") <= LINES


def test_what_fell_due_together_says_how_much_it_is(context) -> None:
    titles = ["Call Ana", "2 things for today"]
    lines = "Call Ana\n2 things for today"
    assert say_group(titles, 3, True) == ("Due now: 3 things", lines)
    assert say_group(titles, 3, False) == ("3 days to know of", lines)


def test_markup_and_places_to_fill_in_peoples_words_are_words(context) -> None:
    hostile = Participant(1, "<b>%1</b>")
    notice = Notice("d", NoticeKind.IMPORTANT_DATE, AT, "%Ln & <i>%2</i>", people=(hostile,))
    assert say_title(notice) == "<b>%1</b>: %Ln & <i>%2</i>"
