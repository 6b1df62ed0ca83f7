"""What a typed line means."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.line import Draft, parse
from desktop_app.domain.names import fold
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Participant

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
PEOPLE = (
    "Ana Sousa",
    "Ana Lima",
    "Ben Carter",
    "Julia Marques",
    "April Jones",
    "Mark",
    "Jean-Luc O’Neill",
    "山田 太郎",
)
MONTHLY, WORKDAYS = "FREQ=MONTHLY;", "BYDAY=MO,TU,WE,TH,FR;BYSETPOS="
TODAY, YESTERDAY = "2026-11-21", "2026-11-20"


class Names:
    """Knows the people above by whole name or first word."""

    def find(self, words: str) -> tuple[Participant, ...]:
        wanted = fold(words)
        whole = [name for name in PEOPLE if fold(name) == wanted]
        found = whole or [name for name in PEOPLE if fold(name).split()[0] == wanted]
        return tuple(Participant(PEOPLE.index(name) + 1, name) for name in found)

    def near(self, words: str) -> tuple[Participant, ...]:
        return ()

    def organisation(self, words: str) -> str:
        return ""


def parsed(text: str, now: datetime = NOW, **more) -> Draft:
    return parse(text, now, ENGLISH, Names(), **more)


@pytest.mark.parametrize(
    ("text", "kind", "day", "people", "summary"),
    [
        (
            "Coffee yesterday, asked about Berlin",
            K.COFFEE,
            YESTERDAY,
            "",
            "Coffee, asked about Berlin",
        ),
        ("Coffee with Ben yesterday", K.COFFEE, YESTERDAY, "Ben Carter", "Coffee with Ben"),
        (
            "Lunch with Ben and Julia on 3 Nov",
            K.MEAL,
            "2026-11-03",
            "Ben Carter, Julia Marques",
            "Lunch with Ben and Julia",
        ),
        ("Called Ben last Tuesday", K.CALL, "2026-11-17", "Ben Carter", "Called Ben"),
        ("Lunch with Ben two Fridays ago", K.MEAL, "2026-11-13", "Ben Carter", "Lunch with Ben"),
        ("met Julia two weeks ago", K.MEETING, "2026-11-07", "Julia Marques", "met Julia"),
        ("mailed @Ben 3 days ago", K.EMAIL, "2026-11-18", "Ben Carter", "mailed @Ben"),
        ("E-mailed Ben today", K.EMAIL, TODAY, "Ben Carter", "E-mailed Ben"),
        ("texted Ben this morning", K.MESSAGE, TODAY, "Ben Carter", "texted Ben"),
        ("Wrote to Ben on Monday", K.LETTER, "2026-11-16", "Ben Carter", "Wrote to Ben"),
        ("gave Ben a book", K.GIFT, TODAY, "Ben Carter", "gave Ben a book"),
        ("Dinner the day before yesterday", K.MEAL, "2026-11-19", "", "Dinner"),
        ("Call 2025-12-01", K.CALL, "2025-12-01", "", "Call"),
        ("Call 3/11", K.CALL, "2026-11-03", "", "Call"),
        ("Call 3.11.2025", K.CALL, "2025-11-03", "", "Call"),
        ("Call Nov 20", K.CALL, "2026-11-20", "", "Call"),
        ("Call 30 November 2024", K.CALL, "2024-11-30", "", "Call"),
        ("Coffee last month", K.COFFEE, "2026-10-21", "", "Coffee last month"),
        ("Coffee a week ago", K.COFFEE, "2026-11-14", "", "Coffee"),
        (
            "Conference Tuesday, spoke with April",
            K.EVENT,
            "2026-11-17",
            "April Jones",
            "Conference, spoke with April",
        ),
        ("asked about Berlin", K.NOTE, TODAY, "", "asked about Berlin"),
        ("", K.NOTE, TODAY, "", ""),
        ("Prefers to talk on the phone", K.NOTE, TODAY, "", "Prefers to talk on the phone"),
        ("bought a coffee machine", K.NOTE, TODAY, "", "bought a coffee machine"),
        ("call off the party plan", K.EVENT, TODAY, "", "call off the party plan"),
        ("met her boss", K.NOTE, TODAY, "", "met her boss"),
        ("finished 3/4 of the work", K.NOTE, TODAY, "", "finished 3/4 of the work"),
        ("We may meet in March", K.NOTE, TODAY, "", "We may meet in March"),
        ("told me about a call", K.NOTE, TODAY, "", "told me about a call"),
        ("coffee with milk", K.COFFEE, TODAY, "", "coffee with milk"),
        ("talked on Monday's call", K.CALL, TODAY, "", "talked on Monday's call"),
        ("Coffee 31 February", K.COFFEE, TODAY, "", "Coffee 31 February"),
        (
            "Coffee with 山田 太郎 yesterday",
            K.COFFEE,
            YESTERDAY,
            "山田 太郎",
            "Coffee with 山田 太郎",
        ),
        (
            "Lunch with Jean-Luc O’Neill",
            K.MEAL,
            TODAY,
            "Jean-Luc O’Neill",
            "Lunch with Jean-Luc O’Neill",
        ),
        ("yesterday", K.NOTE, YESTERDAY, "", ""),
        ("lunch tuesday", K.MEAL, "2026-11-17", "", "lunch"),
        ("lunch Tue with Ben", K.MEAL, "2026-11-17", "Ben Carter", "lunch with Ben"),
        ("Called on Tuesday 3 Nov", K.CALL, "2026-11-03", "", "Called"),
        ("Called Friday, 6 November", K.CALL, "2026-11-06", "", "Called"),
        ("Called on 3.11.", K.CALL, "2026-11-03", "", "Called"),
        ("Lunch on the 3rd", K.MEAL, "2026-11-03", "", "Lunch"),
        ("Lunch on the 3rd floor", K.MEAL, TODAY, "", "Lunch on the 3rd floor"),
        ("Met a fortnight ago", K.MEETING, "2026-11-07", "", "Met"),
        ("met half a year ago", K.MEETING, "2026-05-21", "", "met"),
        ("met last weekend", K.MEETING, "2026-11-14", "", "met last weekend"),
        ("Met the day before yesterday", K.MEETING, "2026-11-19", "", "Met"),
        ("phoned Ben yesterday evening", K.CALL, YESTERDAY, "Ben Carter", "phoned Ben"),
        ("Met her at the fair", K.MEETING, TODAY, "", "Met her at the fair"),
        ("met the deadline", K.NOTE, TODAY, "", "met the deadline"),
        ("call for an hour", K.CALL, TODAY, "", "call for an hour"),
        ("call for papers", K.NOTE, TODAY, "", "call for papers"),
        ("Talked to Ben", K.CALL, TODAY, "Ben Carter", "Talked to Ben"),
        ("spoke to Ben", K.CALL, TODAY, "Ben Carter", "spoke to Ben"),
        ("sent an email to Ben", K.EMAIL, TODAY, "Ben Carter", "sent an email to Ben"),
        (
            "ran into Ben at the station",
            K.MEETING,
            TODAY,
            "Ben Carter",
            "ran into Ben at the station",
        ),
        (
            "Coffee w/ Ben & Julia",
            K.COFFEE,
            TODAY,
            "Ben Carter, Julia Marques",
            "Coffee w/ Ben & Julia",
        ),
        (
            "mailed Ben and Julia",
            K.EMAIL,
            TODAY,
            "Ben Carter, Julia Marques",
            "mailed Ben and Julia",
        ),
        ("Ben called yesterday", K.CALL, YESTERDAY, "Ben Carter", "Ben called"),
        (
            "coffee with Zoe Quinn and Ben",
            K.COFFEE,
            TODAY,
            "Ben Carter",
            "coffee with Zoe Quinn and Ben",
        ),
        ("texted Ben on sunday", K.MESSAGE, "2026-11-15", "Ben Carter", "texted Ben"),
        ("Read John 3:16 together", K.NOTE, TODAY, "", "Read John 3:16 together"),
    ],
)
def test_kind_day_people_and_what_stays(
    text: str, kind: K, day: str, people: str, summary: str
) -> None:
    draft = parsed(text)
    names = ", ".join(person.name for person in draft.people)
    assert (draft.kind, draft.day.isoformat(), names, draft.summary) == (kind, day, people, summary)


@pytest.mark.parametrize(
    ("text", "due", "clock", "rule", "task"),
    [
        ("remind me in 2 weeks", "2026-12-05", None, "", ""),
        ("remind me tomorrow at 9", "2026-11-22", "09:00", "", ""),
        ("remind me on Friday at 9 to send the draft", "2026-11-27", "09:00", "", "send the draft"),
        ("remind me to call him tomorrow at 5pm", "2026-11-22", "17:00", "", "call him"),
        ("remind me next month", "2026-12-21", None, "", ""),
        ("remind me on 3 Dec", "2026-12-03", None, "", ""),
        ("remind me on 3 Nov", "2027-11-03", None, "", ""),
        ("remind me every month", "2026-12-21", None, "FREQ=MONTHLY", ""),
        ("remind me every two weeks", "2026-12-05", None, "FREQ=WEEKLY;INTERVAL=2", ""),
        ("remind me every Monday at 8:30", "2026-11-23", "08:30", "FREQ=WEEKLY;BYDAY=MO", ""),
        ("remind me every weekday", "2026-11-23", None, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", ""),
        ("remind me every year", "2027-11-21", None, "FREQ=YEARLY", ""),
        ("remind me every third Sunday", "2026-12-20", None, "FREQ=MONTHLY;BYDAY=3SU", ""),
        (
            "remind me every last Friday at 16:00",
            "2026-11-27",
            "16:00",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "",
        ),
        (
            "remind me every first Monday of the month",
            "2026-12-07",
            None,
            "FREQ=MONTHLY;BYDAY=1MO",
            "",
        ),
        (
            "remind me on the last weekday of every month",
            "2026-11-30",
            None,
            f"{MONTHLY}{WORKDAYS}-1",
            "",
        ),
        (
            "remind me on the first working day of each month",
            "2026-12-01",
            None,
            f"{MONTHLY}{WORKDAYS}1",
            "",
        ),
        (
            "remind me every last weekday to pay her",
            "2026-11-30",
            None,
            f"{MONTHLY}{WORKDAYS}-1",
            "pay her",
        ),
        (
            "remind me on the last day of every month",
            "2026-11-30",
            None,
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "",
        ),
        (
            "remind me on the 2nd Tuesday of every 3 months",
            "2027-02-09",
            None,
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU",
            "",
        ),
        (
            "remind me every two months on the third Sunday",
            "2027-01-17",
            None,
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=3SU",
            "",
        ),
        (
            "remind me to pay every last Friday",
            "2026-11-27",
            None,
            "FREQ=MONTHLY;BYDAY=-1FR",
            "pay",
        ),
        ("remind me at 18:00", "2026-11-21", "18:00", "", ""),
        ("remind me at 9", "2026-11-22", "09:00", "", ""),
        ("remind me on Friday 9am", "2026-11-27", "09:00", "", ""),
        ("remind me tomorrow 8:30", "2026-11-22", "08:30", "", ""),
        ("remind me tomorrow morning", "2026-11-22", "09:00", "", ""),
        ("remind me in 3 hours", "2026-11-21", "17:32", "", ""),
        ("remind me in half an hour", "2026-11-21", "15:02", "", ""),
        ("remind me in half a year", "2027-05-21", None, "", ""),
        ("remind me at the end of the month", "2026-11-30", None, "", ""),
        ("remind me on the 3rd", "2026-12-03", None, "", ""),
        ("remind me by Friday", "2026-11-27", None, "", ""),
        ("remind me monthly", "2026-12-21", None, "FREQ=MONTHLY", ""),
        ("remind me every 2 weeks on Friday", "2026-11-27", None, "FREQ=WEEKLY;INTERVAL=2", ""),
        ("remind me every year on 3 Nov", "2027-11-03", None, "FREQ=YEARLY", ""),
        ("remind me every month on the 3rd at 9", "2026-12-03", "09:00", "FREQ=MONTHLY", ""),
        (
            "remind me to water the plants every Monday",
            "2026-11-23",
            None,
            "FREQ=WEEKLY;BYDAY=MO",
            "water the plants",
        ),
        (
            "remind me tomorrow to call him every week",
            "2026-11-22",
            None,
            "",
            "call him every week",
        ),
        ("remind me about the slides on Friday", "2026-11-27", None, "", "the slides"),
        ("remind me on Friday to send the draft at 9", "2026-11-27", "09:00", "", "send the draft"),
        ("remind me of the fair tomorrow", "2026-11-22", None, "", "the fair"),
    ],
)
def test_reminders(text: str, due: str, clock: str | None, rule: str, task: str) -> None:
    draft = parsed(f"Coffee with Ben, {text}")
    found = draft.reminder
    assert found is not None
    said = found.clock.strftime("%H:%M") if found.clock else None
    assert (found.due.isoformat(), said, found.rule, found.text) == (due, clock, rule, task)
    assert draft.summary == "Coffee with Ben"
    assert draft.day == date(2026, 11, 21)


def test_a_promise_stays_in_the_text_and_its_day_is_not_the_day_it_happened() -> None:
    draft = parsed("Coffee with Ben yesterday, I'll call him on Friday at 9")
    assert (draft.day.isoformat(), draft.at, draft.summary) == (
        YESTERDAY,
        None,
        "Coffee with Ben, I'll call him on Friday at 9",
    )
    assert draft.promise is not None
    assert (draft.promise.text, draft.promise.day) == ("call him at 9", date(2026, 11, 27))
    asked = parsed("Coffee with Ben, I'll call him, remind me on Friday")
    assert asked.reminder is not None and asked.promise is not None


def test_a_reminder_without_a_time_stays_text() -> None:
    draft = parsed("Coffee, remind me to be kind")
    assert draft.reminder is None
    assert draft.summary == "Coffee, remind me to be kind"
