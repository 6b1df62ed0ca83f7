"""What is said of a suggestion holds the numbers it was ranked by; thoughts and drafts keep their
form."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop_app.domain.good_turns import GoodTurn, TurnKind
from desktop_app.domain.suggestions import Candidate, ReasonKey, suggestion_for
from desktop_app.domain.today import TodayData
from desktop_app.ui.today.drafts import draft_for, draft_of_turn
from desktop_app.ui.today.thoughts import LONGEST, THOUGHTS, thought_of
from desktop_app.ui.today.turn_words import say_turn_button, say_turn_title, say_turn_why
from desktop_app.ui.today.words import (
    say_greeting,
    say_headline,
    say_more,
    say_points,
    say_reason,
    say_why,
)
from tests.domain.test_suggestions import TABLE, TODAY

pytestmark = pytest.mark.usefixtures("context")
CANDIDATES = [row[0] for row in TABLE]
OF_THE_DAY = (
    TurnKind.PROMISE, TurnKind.POSITION, TurnKind.BIRTHDAY, TurnKind.ANNIVERSARY, TurnKind.FOLLOW_UP,
    TurnKind.DORMANT,
)  # fmt: skip


@pytest.mark.parametrize("candidate", CANDIDATES, ids=[one.person.name for one in CANDIDATES])
def test_every_number_counted_is_said(candidate: Candidate) -> None:
    found = suggestion_for(candidate, TODAY)
    for reason in found.reasons:
        said = say_why(reason)
        numbers = {reason.days, reason.ideal, reason.clock_days, reason.count} - {0}
        assert all(f"{number}" in said for number in numbers), said
        assert reason.text in said
        assert "%" not in said
        assert f"{reason.points}" in say_points(reason.points)
    assert "%" not in say_reason(found, TODAY)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Daniela", "Close tie, quiet for 5 months."),
        ("Kwame", "Close tie, quiet for 10 days."),
        ("Lena", "No contact logged yet."),
        ("Oskar", "Former co-worker, dormant for 4 years, outside your field."),
        ("Viktor", "Dormant for 3 years."),
        ("Ivan", "Former manager, quiet for 3 months."),
        ("Priya", "New work: Product manager, Northwind."),
        ("Hana", "Birthday today."),
        ("Rosa", "Close tie, quiet for 4 weeks, birthday on Thursday."),
        ("Tove", "Quiet for 5 months, outside your field."),
    ],
)
def test_the_line_under_a_name(name: str, said: str) -> None:
    candidate = next(one for one in CANDIDATES if one.person.name == name)
    if name == "Daniela":
        candidate = replace(candidate, last_contact=TODAY - timedelta(153))
    assert say_reason(suggestion_for(candidate, TODAY), TODAY) == said


def test_what_was_spoken_about_is_said_on_one_line_and_not_read_as_anything_else() -> None:
    candidate = replace(CANDIDATES[0], last_topic="Her <b>studio</b>\nmove, " + "and more " * 30)
    said = say_reason(suggestion_for(candidate, TODAY), TODAY)
    assert "Last time: Her <b>studio</b> move, and more" in said
    assert said.endswith("…")
    assert "\n" not in said


def test_the_greeting_follows_the_hour() -> None:
    said = [say_greeting(datetime(2026, 11, 23, hour)) for hour in (4, 5, 11, 12, 17, 18, 23)]
    assert [text.partition(" ")[2] for text in said] == [
        "evening", "morning", "morning", "afternoon", "afternoon", "evening", "evening",
    ]  # fmt: skip


def test_three_a_day_is_said_with_its_day() -> None:
    page = TodayData(TODAY)
    assert (
        say_more(replace(page, more_due=9))
        == "9 more people are due. Three a day reach them by Thursday."
    )
    assert (
        say_more(replace(page, more_due=1))
        == "1 more person is due. Tomorrow’s three will reach them."
    )
    assert say_more(replace(page, more_due=5000)) == "5000 more people are due."
    assert say_more(page) == "Nobody is due."
    assert say_headline(page) == "Monday 23 November. Nothing waits for you."


def test_thoughts_are_many_short_and_come_in_turn() -> None:
    assert len(set(THOUGHTS)) == len(THOUGHTS) >= 60
    assert max(map(len, THOUGHTS)) <= LONGEST
    first = date(2026, 1, 1)
    assert {thought_of(first + timedelta(days)) for days in range(len(THOUGHTS))} == set(THOUGHTS)
    assert thought_of(first) == thought_of(first)


@pytest.mark.parametrize("candidate", CANDIDATES, ids=[one.person.name for one in CANDIDATES])
def test_a_draft_is_short_calls_by_name_and_leaves_nothing_open(candidate: Candidate) -> None:
    found = suggestion_for(candidate, TODAY)
    drafts = {draft_for(found, "Ana %2", f"day {number}") for number in range(20)}
    assert len(drafts) == 2
    for draft in drafts:
        assert draft.body.startswith("Hello Ana %2,\n\n")
        assert "%1" not in draft.body
        assert draft.body.count("%2") == 1
        assert len(draft.body) < 500
        assert draft.subject
    assert draft_for(found, "", "day 1").body.startswith("Hello,\n")
    if found.reason(ReasonKey.POSITION):
        assert all("Product manager, Northwind" in draft.body for draft in drafts)


@pytest.mark.parametrize(
    ("ago", "said"),
    [(0, "Today."), (1, "Was yesterday."), (2, "Was Thursday."), (9, "Was 12 November.")],
)
@pytest.mark.parametrize("kind", [TurnKind.BIRTHDAY, TurnKind.ANNIVERSARY])
def test_a_good_turn_says_of_a_day_gone_by_that_it_was(kind: TurnKind, ago: int, said: str) -> None:
    day = date(2026, 11, 21)
    turn = GoodTurn(kind, "key", CANDIDATES[0].person, day - timedelta(ago), ago, 40)
    assert said in say_turn_why(turn, day)


@pytest.mark.parametrize("kind", OF_THE_DAY)
@pytest.mark.parametrize("text", ["", "Send the <b>list</b>"])
def test_a_good_turn_says_what_and_why(kind: TurnKind, text: str) -> None:
    turn = GoodTurn(kind, "key", CANDIDATES[0].person, TODAY, 40, 30, text)
    said = [
        say_turn_title(turn),
        say_turn_why(turn, TODAY),
        say_turn_button(turn),
        draft_of_turn(turn, "Ana", "day").body,
    ]
    assert all("%" not in words for words in said)
    assert "Daniela" in said[0]
    assert text in said[1] + said[3] or kind is TurnKind.BIRTHDAY
    assert say_turn_title(replace(turn, person=None, text="Buy flowers")) == "Buy flowers"


def _all_drafts() -> list[str]:
    """What is proposed to be written, in every way it is said."""
    days = [f"day {number}" for number in range(20)]
    turn = GoodTurn(TurnKind.PROMISE, "key", CANDIDATES[0].person, TODAY, 0, 30, OWN_WORDS)
    turns = [replace(turn, kind=kind, days=late) for kind in OF_THE_DAY for late in (0, 3)]
    found = [suggestion_for(candidate, TODAY) for candidate in CANDIDATES]
    made = [draft_of_turn(turn, "Fatima", day) for turn in turns for day in days]
    made += [draft_for(item, "Fatima", day) for item in found for day in days]
    return sorted({draft.body for draft in made})


OWN_WORDS = "Send her the deck"


def test_a_draft_is_about_the_last_talk_where_it_fits() -> None:
    said = {
        kind.value: {
            "about the spring list." in draft_of_turn(turn, "Ana", str(day), "the spring list").body
            for day in range(20)
        }
        for kind in OF_THE_DAY
        for turn in [GoodTurn(kind, "key", CANDIDATES[0].person, TODAY, 0, 30, OWN_WORDS)]
    }
    assert {kind for kind, found in said.items() if found == {True}} == {"follow-up", "dormant"}
    assert all(len(found) == 1 for found in said.values())
    due = next(one for one in CANDIDATES if one.person.name == "Rosa")
    body = draft_for(suggestion_for(due, TODAY), "Rosa", "day 1", "the spring list").body
    assert "When we were last in touch, it was about the spring list." in body


def test_every_draft_is_written_as_english_is() -> None:
    drafts = _all_drafts()
    assert len(drafts) > 12
    for body in drafts:
        hello, empty, text = body.partition("\n\n")
        assert (hello, empty) == ("Hello Fatima,", "\n\n")
        for sentence in re.findall(r"(?:^|[.!?]\s+)(\S)", text.strip()):
            assert sentence.isupper(), body
        assert text.strip()[-1] in ".?!", body
        assert "in return" not in body


def test_what_one_wrote_for_oneself_is_not_said_to_them() -> None:
    of_days = (TurnKind.ANNIVERSARY, TurnKind.POSITION)
    for kind in OF_THE_DAY:
        turn = GoodTurn(kind, "key", CANDIDATES[0].person, TODAY, 0, 30, OWN_WORDS)
        said = any(OWN_WORDS in draft_of_turn(turn, "Ana", str(day)).body for day in range(20))
        assert said == (kind in of_days), kind
