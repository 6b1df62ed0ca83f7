"""Lines as people type them: what is still to be done, months, days in numbers, and who was
there."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.line import parse
from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from desktop_app.domain.names import fold
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Participant
from tests.domain.grammar.test_line import NOW, TODAY, YESTERDAY, parsed


@pytest.mark.parametrize(
    ("text", "due", "clock", "task", "people"),
    [
        ("call Ben tomorrow", "2026-11-22", None, "call Ben", "Ben Carter"),
        (
            "Call Ben tommorow at 5 about the roof",
            "2026-11-22",
            "17:00",
            "Call Ben about the roof",
            "Ben Carter",
        ),
        (
            "dinner with Julia next Friday at 8",
            "2026-11-27",
            "20:00",
            "dinner with Julia",
            "Julia Marques",
        ),
        (
            "Planning dinner with Ben for next Friday",
            "2026-11-27",
            None,
            "Planning dinner with Ben",
            "Ben Carter",
        ),
        (
            "Ask Julia about the flat next week",
            "2026-11-23",
            None,
            "Ask Julia about the flat",
            "Julia Marques",
        ),
        ("Tomorrow: call Ben", "2026-11-22", None, "Call Ben", "Ben Carter"),
        ("Follow up with Ben in two weeks", "2026-12-05", None, "Follow up with Ben", "Ben Carter"),
        ("Coffee 2026-12-01 with Ben", "2026-12-01", None, "Coffee with Ben", "Ben Carter"),
        ("Dinner with Ben 5 December 2026", "2026-12-05", None, "Dinner with Ben", "Ben Carter"),
    ],
)
def test_what_is_still_to_be_done_is_a_reminder_and_no_contact(
    text: str, due: str, clock: str | None, task: str, people: str
) -> None:
    draft = parsed(text)
    found = draft.reminder
    assert found is not None and draft.summary == ""
    said = found.clock.strftime("%H:%M") if found.clock else None
    assert (found.due.isoformat(), said, found.text) == (due, clock, task)
    assert ", ".join(person.name for person in draft.people) == people
    token = next(item for item in draft.tokens if item.kind is TokenKind.REMINDER)
    assert parsed(text, corrections=Corrections().dismiss(token)).summary != ""


@pytest.mark.parametrize(
    "text",
    [
        "Called Ben about the meeting tomorrow",
        "Coffee with Ben, he starts tomorrow",
        "Call with Ben about the launch next week",
        "Had lunch with Ben, in two weeks he moves",
    ],
)
def test_a_day_to_come_that_is_told_of_makes_no_reminder(text: str) -> None:
    draft = parsed(text)
    assert (draft.reminder, draft.summary, draft.day.isoformat()) == (None, text, TODAY)


@pytest.mark.parametrize(
    ("text", "due", "rule", "task", "people"),
    [
        ("remind me Friday: call Ben", "2026-11-27", "", "call Ben", "Ben Carter"),
        ("remind me tomorrow 9am call Ben", "2026-11-22", "", "call Ben", "Ben Carter"),
        ("Reminder: call Ben on Friday", "2026-11-27", "", "call Ben", "Ben Carter"),
        (
            "remind me in a month or so to check on Ben",
            "2026-12-21",
            "",
            "check on Ben",
            "Ben Carter",
        ),
        (
            "remind me every Tuesday and Thursday to stretch",
            "2026-11-24",
            "FREQ=WEEKLY;BYDAY=TU,TH",
            "stretch",
            "",
        ),
        (
            "remind me on the 15th of every month to pay",
            "2026-12-15",
            "FREQ=MONTHLY;BYMONTHDAY=15",
            "pay",
            "",
        ),
        (
            "remind me every first Monday to call Ben",
            "2026-12-07",
            "FREQ=MONTHLY;BYDAY=1MO",
            "call Ben",
            "Ben Carter",
        ),
    ],
)
def test_a_line_that_is_only_a_reminder(
    text: str, due: str, rule: str, task: str, people: str
) -> None:
    draft = parsed(text)
    found = draft.reminder
    assert found is not None and (draft.summary, draft.people) == ("", ())
    assert (found.due.isoformat(), found.rule, found.text) == (due, rule, task)
    assert ", ".join(person.name for person in found.people) == people


@pytest.mark.parametrize(
    ("text", "day", "word"),
    [
        ("met Ben in March 2024", "2024-03-01", "in March 2024"),
        ("met Ben at the fair in March", "2026-03-01", "in March"),
        ("Had dinner with April in April", "2026-04-01", "in April"),
        ("lunch with Ben last June", "2026-06-01", "last June"),
        ("met Ben in mid-March", "2026-03-15", "in mid-March"),
        ("met Ben at the end of March", "2026-03-31", "at the end of March"),
        ("met Ben in 2019", "2019-01-01", "in 2019"),
        ("met Ben in November", "2026-11-01", "in November"),
        ("met Ben in December", "2025-12-01", "in December"),
    ],
)
def test_a_month_files_the_entry_under_its_first_day_and_stays_in_the_line(
    text: str, day: str, word: str
) -> None:
    draft = parsed(text)
    assert (draft.day.isoformat(), draft.summary) == (day, text)
    token = next(item for item in draft.tokens if item.kind is TokenKind.DATE)
    assert token.text == word
    fixed = Corrections().replace(token, date(2024, 3, 9))
    assert (parsed(text, corrections=fixed).day, parsed(text, corrections=fixed).summary) == (
        date(2024, 3, 9),
        text,
    )
    assert parsed(text, corrections=Corrections().dismiss(token)).day.isoformat() == TODAY


@pytest.mark.parametrize(
    "text",
    [
        "Ben moved to Lisbon in March 2024",
        "talked with Ben about the move in March",
        "Coffee with Ben. He moved in March 2024",
        "Call with Ben, his exhibition is in March",
        "met Ben in March 2031",
    ],
)
def test_a_month_that_is_told_of_is_no_day(text: str) -> None:
    assert (parsed(text).day.isoformat(), parsed(text).summary) == (TODAY, text)


@pytest.mark.parametrize(
    ("text", "day", "summary"),
    [
        ("Lunch 3/11/26", "2026-11-03", "Lunch"),
        ("Lunch 3.11.26", "2026-11-03", "Lunch"),
        ("Lunch 3/11/98", "1998-11-03", "Lunch"),
        ("On the 20th I met Ben", YESTERDAY, "I met Ben"),
        ("Last night: dinner with Ben", YESTERDAY, "Dinner with Ben"),
        ("cofee with Ben yesterdya", YESTERDAY, "cofee with Ben"),
        ("lunch with Ben on Wendesday", "2026-11-18", "lunch with Ben"),
        ("Ben called, wants the slides by Friday", TODAY, "Ben called, wants the slides by Friday"),
        ("Ben is away until Monday", TODAY, "Ben is away until Monday"),
        ("Ben called, she will visit on Sunday", TODAY, "Ben called, she will visit on Sunday"),
        ("Ben's birthday is 3 May", TODAY, "Ben's birthday is 3 May"),
        ("Met Ben, his wedding is on 5 June", TODAY, "Met Ben, his wedding is on 5 June"),
        ("met Ben 2026-12-01", TODAY, "met Ben 2026-12-01"),
    ],
)
def test_days_as_they_are_typed(text: str, day: str, summary: str) -> None:
    assert (parsed(text).day.isoformat(), parsed(text).summary) == (day, summary)


def test_somebody_called_as_a_day_is_comes_before_the_day() -> None:
    draft = parse("coffee with Friday on friday", NOW, ENGLISH, _Called("Friday James"))
    assert ([person.name for person in draft.people], draft.day.isoformat(), draft.summary) == (
        ["Friday James"], YESTERDAY, "coffee with Friday",
    )  # fmt: skip


class _Called:
    """Knows one person by first name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find(self, words: str) -> tuple[Participant, ...]:
        known = fold(words) in (fold(self._name), fold(self._name.split()[0]))
        return (Participant(1, self._name),) if known else ()

    def near(self, words: str) -> tuple[Participant, ...]:
        return ()

    def organisation(self, words: str) -> str:
        return ""


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        ("had a long talk w/ Julia, she got the job!", K.CALL, "Julia Marques"),
        ("Played tennis with Ben", K.MEETING, "Ben Carter"),
        ("Helped Ben move house", K.OTHER, "Ben Carter"),
        ("Took Julia to the theatre", K.MEETING, "Julia Marques"),
        ("hung out with Ben", K.MEETING, "Ben Carter"),
        ("Thanked Julia for the reference", K.OTHER, "Julia Marques"),
        ("Introduced Ben to Julia", K.OTHER, "Ben Carter, Julia Marques"),
        ("sent Ben a birthday card", K.LETTER, "Ben Carter"),
        ("WhatsApp from Ben", K.MESSAGE, "Ben Carter"),
        ("heard from Ben", K.MESSAGE, "Ben Carter"),
        ("gave Ben a call", K.CALL, "Ben Carter"),
        ("Lunch w ben", K.MEAL, "Ben Carter"),
        ("Ben, lunch, long overdue", K.MEAL, "Ben Carter"),
        ("Ben and I had dinner", K.MEAL, "Ben Carter"),
        ("Party at Ben's", K.EVENT, "Ben Carter"),
        ("Julia has a baby!", K.NOTE, "Julia Marques"),
        ("didn't call Ben", K.NOTE, "Ben Carter"),
        ("Had to cancel lunch with Ben", K.NOTE, "Ben Carter"),
        ("Lunch with Ben was cancelled", K.NOTE, "Ben Carter"),
        ("1:1 with Ben", K.MEETING, "Ben Carter"),
        ("Zoom: Ben, Julia and April", K.CALL, "Ben Carter, Julia Marques, April Jones"),
        ("Coffee with Julia Pinto", K.COFFEE, ""),
        ("Coffee with Ben Monday", K.COFFEE, "Ben Carter"),
        ("Tried to call Ben, no answer", K.NOTE, "Ben Carter"),
        ("missed call from Ben", K.NOTE, "Ben Carter"),
        ("Saw on LinkedIn that Ben moved", K.SOCIAL, ""),
        ("Agreed with Ben on the price", K.NOTE, "Ben Carter"),
        ("Mark the calendar", K.NOTE, ""),
        ("talked about Ben's new job", K.NOTE, ""),
        ("Went to Berlin", K.NOTE, ""),
    ],
)
def test_what_counts_as_contact_and_with_whom(text: str, kind: K, people: str) -> None:
    draft = parsed(text)
    assert (draft.kind, ", ".join(person.name for person in draft.people)) == (kind, people)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Dinner at 8 with Ben", "20:00"),
        ("Lunch at 1 with Ben", "13:00"),
        ("Call at 3", "15:00"),
        ("Call at 9", "09:00"),
        ("Call at 03:30", "03:30"),
        ("Breakfast at 6 with Ben", "06:00"),
        ("Call at 3am", "03:00"),
        ("Call at 16h", "16:00"),
    ],
)
def test_an_hour_without_am_or_pm_is_one_people_are_awake_at(text: str, clock: str) -> None:
    at = parsed(f"{text} yesterday").at
    assert at is not None and at.astimezone(NOW.tzinfo).strftime("%H:%M") == clock


def test_what_one_has_to_do_is_offered_as_a_promise_is() -> None:
    for text in ("I have to call Ben", "Need to call Ben"):
        draft = parsed(text)
        assert (draft.kind, draft.promise and draft.promise.text) == (K.NOTE, "call Ben"), text


def test_a_span_of_hours_says_when_and_how_long() -> None:
    draft = parsed("Meeting with Ben 14:00-15:00 today")
    assert draft.at is not None
    assert (draft.at.isoformat(), draft.minutes, draft.summary) == (
        "2026-11-21T14:00:00+00:00",
        60,
        "Meeting with Ben",
    )


def test_a_pasted_paragraph_keeps_its_lines() -> None:
    text = "Coffee with Ben yesterday.\nHe moves to Porto in January.\n- wants a hand with Julia\n- remind me on Friday to send the list"
    draft = parsed(text)
    assert (
        draft.summary
        == "Coffee with Ben.\nHe moves to Porto in January.\n- wants a hand with Julia"
    )
    assert draft.reminder is not None and draft.reminder.text == "send the list"


def test_a_family_name_nobody_has_is_somebody_else() -> None:
    (unknown,) = [
        token
        for token in parsed("Coffee with Julia Pinto").tokens
        if token.kind is TokenKind.UNKNOWN
    ]
    assert unknown.text == "Julia Pinto"
