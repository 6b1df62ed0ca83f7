"""Whom Today proposes and why: a table of invented people, each with the points and reasons they
must get."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.person import Standing
from desktop_app.domain.suggestions import (
    Action,
    Answer,
    AnswerKind,
    Candidate,
    Reason,
    ReasonKey,
    Suggestion,
    is_outside,
    suggest,
    suggestion_for,
)
from desktop_app.domain.timeline import Participant

TODAY = date(2026, 11, 23)
WEEKLY, MONTHLY, YEARLY = Cadence(7, 11), Cadence(30, 45), Cadence(365, 548)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def person(name: str, number: int = 1, **values) -> Candidate:
    """Somebody whose clock stands where they were last in touch, unless said otherwise."""
    if "quiet" in values:
        day = ago(values.pop("quiet"))
        values = {"last_contact": day, "clock_day": day, "contacts": 1} | values
    return Candidate(Participant(number, name, f"uid-{number}"), **values)


NOBODY: list[tuple[str, Candidate]] = [
    ("within the rhythm", person("Ana", cadence=MONTHLY, quiet=20)),
    ("without a rhythm, quiet for a year, in your field", person("Ben", quiet=365)),
    ("without a rhythm and nothing logged", person("Chidi")),
    (
        "in touch today already",
        person("Daniela", cadence=WEEKLY, last_contact=TODAY, clock_day=ago(30), contacts=9),
    ),
    ("outside your field, spoken to last week", person("Emeka", outside=True, quiet=7)),
    (
        "new work, but you have spoken since",
        person("Fatima", position="Chef", position_since=ago(20), quiet=3),
    ),
    (
        "work begun half a year ago",
        person("Georg", position="Chef", position_since=ago(180), quiet=200),
    ),
    ("birthday in two days, nothing else", person("Hana", birthday=TODAY + timedelta(2), quiet=5)),
    ("three years to the day", person("Ivan", quiet=1095)),
]

TABLE: list[tuple[Candidate, Action, tuple[Reason, ...]]] = [
    (
        # Five times the monthly rhythm: three times is the most that counts.
        person("Daniela", cadence=MONTHLY, quiet=152, contacts=9, has_phone=True),
        Action.MESSAGE,
        (
            Reason(ReasonKey.OVERDUE, 60, days=152, ideal=30, clock_days=152),
            Reason(ReasonKey.CLOSE, 15, ideal=30),
            Reason(ReasonKey.REGULAR, 4, count=9),
        ),
    ),
    (
        # Half a year and longer deserves a voice, where there is a number to call.
        person("Emeka", cadence=Cadence(180, 270), quiet=200, has_phone=True, starred=True),
        Action.CALL,
        (
            Reason(ReasonKey.OVERDUE, 22, days=200, ideal=180, clock_days=200),
            Reason(ReasonKey.STARRED, 5),
        ),
    ),
    (
        # A like ten days ago keeps the clock where it was: quiet for 10 days, the clock says 16.
        person("Kwame", cadence=WEEKLY, last_contact=ago(10), clock_day=ago(16), contacts=3),
        Action.MESSAGE,
        (
            Reason(ReasonKey.OVERDUE, 45, days=10, ideal=7, clock_days=16),
            Reason(ReasonKey.CLOSE, 15, ideal=7),
        ),
    ),
    (
        person("Lena", cadence=YEARLY),
        Action.MESSAGE,
        (Reason(ReasonKey.NEVER, 30, ideal=365),),
    ),
    (
        person(
            "Oskar",
            quiet=1587,
            contacts=2,
            former=Standing.CO_WORKER,
            former_at="Acme Books",
            outside=True,
        ),
        Action.MESSAGE,
        (
            Reason(ReasonKey.DORMANT, 25, days=1587),
            Reason(ReasonKey.OUTSIDE, 10),
            Reason(ReasonKey.FORMER, 5, standing=Standing.CO_WORKER, text="Acme Books"),
            Reason(ReasonKey.NOVEL, 5, count=2),
        ),
    ),
    (
        # Just over three years: a tie that sleeps is told once, not as overdue as well.
        person("Viktor", cadence=YEARLY, quiet=1096, contacts=12, has_phone=True),
        Action.MESSAGE,
        (Reason(ReasonKey.DORMANT, 25, days=1096),),
    ),
    (
        person(
            "Ivan",
            cadence=Cadence(90, 180),
            quiet=92,
            former=Standing.MANAGER,
            former_at="Acme Books",
        ),
        Action.MESSAGE,
        (
            Reason(ReasonKey.OVERDUE, 20, days=92, ideal=90, clock_days=92),
            Reason(ReasonKey.FORMER, 10, standing=Standing.MANAGER, text="Acme Books"),
        ),
    ),
    (
        # Silent for more than a year: get warm first, ask later.
        person(
            "Ines",
            cadence=YEARLY,
            quiet=400,
            former=Standing.MANAGER,
            former_at="Acme Books",
            has_phone=True,
        ),
        Action.CALL,
        (
            Reason(ReasonKey.OVERDUE, 21, days=400, ideal=365, clock_days=400),
            Reason(ReasonKey.FORMER, 10, standing=Standing.MANAGER, text="Acme Books"),
        ),
    ),
    (
        person("Priya", position="Product manager, Northwind", position_since=ago(12), quiet=79),
        Action.CONGRATULATE,
        (Reason(ReasonKey.POSITION, 25, days=12, text="Product manager, Northwind"),),
    ),
    (
        person("Hana", birthday=TODAY, quiet=5, starred=True),
        Action.WISH,
        (Reason(ReasonKey.BIRTHDAY, 25, days=0), Reason(ReasonKey.STARRED, 5)),
    ),
    (
        # A birthday ahead is not a cause by itself but adds to one.
        person("Rosa", cadence=MONTHLY, quiet=31, birthday=TODAY + timedelta(3)),
        Action.MESSAGE,
        (
            Reason(ReasonKey.OVERDUE, 20, days=31, ideal=30, clock_days=31),
            Reason(ReasonKey.BIRTHDAY, 16, days=3),
            Reason(ReasonKey.CLOSE, 15, ideal=30),
        ),
    ),
    (
        person("Tove", outside=True, quiet=180),
        Action.MESSAGE,
        (Reason(ReasonKey.OUTSIDE, 10), Reason(ReasonKey.QUIET, 10, days=180)),
    ),
]


@pytest.mark.parametrize(("why", "candidate"), NOBODY, ids=[why for why, _ in NOBODY])
def test_these_are_left_in_peace(why: str, candidate: Candidate) -> None:
    assert suggestion_for(candidate, TODAY) is None


@pytest.mark.parametrize(
    ("candidate", "action", "reasons"), TABLE, ids=[row[0].person.name for row in TABLE]
)
def test_reasons_action_and_score(
    candidate: Candidate, action: Action, reasons: tuple[Reason, ...]
) -> None:
    found = suggestion_for(candidate, TODAY)
    assert found is not None
    assert found.reasons == reasons
    assert found.action is action
    assert found.score == sum(reason.points for reason in reasons)
    assert found.topic == candidate.last_topic


def _names(found: list[Suggestion]) -> list[str]:
    return [item.person.name for item in found]


FAR = person("Far", 1, cadence=MONTHLY, quiet=200)
NEAR = person("Near", 2, cadence=MONTHLY, quiet=60)
SOON = person("Soon", 3, cadence=MONTHLY, quiet=45)
OLD = person("Old", 4, quiet=2000, contacts=9)
STRANGE = person("Strange", 5, quiet=300, outside=True, contacts=4)
EVERYBODY = [STRANGE, OLD, SOON, NEAR, FAR]


def test_the_three_with_most_points_but_one_of_them_dormant_or_outside_your_field() -> None:
    assert _names(suggest([SOON, NEAR, FAR], TODAY)) == ["Far", "Near", "Soon"]
    assert _names(suggest(EVERYBODY, TODAY)) == ["Far", "Near", "Old"]
    assert _names(suggest([STRANGE, SOON, NEAR, FAR], TODAY)) == ["Far", "Near", "Strange"]
    assert _names(suggest([OLD, FAR], TODAY)) == ["Far", "Old"]


@pytest.mark.parametrize("kind", AnswerKind)
def test_an_answer_today_takes_a_place_and_leaves_the_others(kind: AnswerKind) -> None:
    answers = [Answer(1, kind, TODAY, TODAY + timedelta(365))]
    assert _names(suggest(EVERYBODY, TODAY, answers)) == ["Near", "Old"]
    answers.append(Answer(4, kind, TODAY, TODAY + timedelta(365)))
    assert _names(suggest(EVERYBODY, TODAY, answers)) == ["Near"]
    answers.append(Answer(2, kind, TODAY, TODAY + timedelta(365)))
    assert suggest(EVERYBODY, TODAY, answers) == []


def test_who_was_put_off_or_dismissed_stays_away_until_that_day() -> None:
    before = ago(10)
    answers = [
        Answer(1, AnswerKind.SNOOZED, before, TODAY + timedelta(1)),
        Answer(2, AnswerKind.NOT_THIS, before, TODAY),
    ]
    assert _names(suggest(EVERYBODY, TODAY, answers)) == ["Near", "Soon", "Old"]


def test_somebody_due_whom_you_met_today_takes_a_place_and_leaves_the_others() -> None:
    met = replace(FAR, met_today=True)
    assert _names(suggest([STRANGE, OLD, SOON, NEAR, met], TODAY)) == ["Near", "Old"]
    dormant = replace(OLD, met_today=True)
    assert _names(suggest([STRANGE, dormant, SOON, NEAR, FAR], TODAY)) == ["Far", "Near"]
    stranger = person("First word today", 9, cadence=MONTHLY, met_today=True)
    assert _names(suggest([*EVERYBODY, stranger], TODAY)) == ["Far", "Near", "Old"]


def test_a_good_turn_done_takes_no_place_and_is_enough_for_that_person() -> None:
    answers = [Answer(1, AnswerKind.DONE, TODAY, turn="dormant:1")]
    assert _names(suggest(EVERYBODY, TODAY, answers)) == ["Near", "Soon", "Old"]
    met = replace(FAR, met_today=True)
    assert _names(suggest([STRANGE, OLD, SOON, NEAR, met], TODAY, answers)) == [
        "Near",
        "Soon",
        "Old",
    ]


def test_your_field_is_what_tells_who_is_outside() -> None:
    yours = ("Publishing", "design")
    assert is_outside(("radio",), yours)
    assert not is_outside(("radio", "publishing "), yours)
    assert not is_outside((), yours)
    assert not is_outside(("radio",), ())


def test_equals_take_turns_from_day_to_day() -> None:
    equals = [person(f"P{number}", number, cadence=MONTHLY, quiet=300) for number in range(40)]
    seen = set()
    for days in range(30):
        seen.update(
            _names(
                suggest(
                    [replace(one, last_contact=ago(300)) for one in equals], TODAY + timedelta(days)
                )
            )
        )
    assert len(seen) > 25


people = st.builds(
    lambda number, cadence, quiet, contacts, outside, starred: person(
        f"P{number}", number, cadence=cadence, outside=outside, starred=starred,
        **({} if quiet is None else {"quiet": quiet, "contacts": contacts}),
    ),
    st.integers(1, 10**6),
    st.sampled_from([None, WEEKLY, MONTHLY, YEARLY]),
    st.none() | st.integers(0, 3000),
    st.integers(1, 30),
    st.booleans(),
    st.booleans(),
)  # fmt: skip


@given(st.lists(people, max_size=30, unique_by=lambda one: one.person.id), st.randoms())
def test_the_same_day_and_people_give_the_same_three(candidates: list[Candidate], dice) -> None:
    first = suggest(candidates, TODAY)
    dice.shuffle(candidates)
    assert suggest(candidates, TODAY) == first
    fresh = {ReasonKey.DORMANT, ReasonKey.OUTSIDE}
    possible = [
        item for item in (suggestion_for(one, TODAY) for one in candidates) if item is not None
    ]
    assert len(first) == min(3, len(possible))
    if any(reason.key in fresh for item in possible for reason in item.reasons):
        assert any(reason.key in fresh for item in first for reason in item.reasons)


def _keys(candidate: Candidate) -> list[ReasonKey]:
    found = suggestion_for(candidate, TODAY)
    return [reason.key for reason in found.reasons] if found else []


def test_the_days_on_which_reasons_begin_and_end() -> None:
    begun = {
        days: _keys(person("Ana", position="Chef", position_since=ago(days)))
        for days in (-1, 0, 60, 61)
    }
    assert begun == {-1: [], 0: [ReasonKey.POSITION], 60: [ReasonKey.POSITION], 61: []}
    assert ReasonKey.CLOSE in _keys(person("Ana", cadence=Cadence(45, 60), quiet=45))
    assert ReasonKey.CLOSE not in _keys(person("Ana", cadence=Cadence(46, 60), quiet=46))
    assert [_keys(person("Ana", outside=True, quiet=days)) for days in (179, 180)] == [
        [],
        [ReasonKey.OUTSIDE, ReasonKey.QUIET],
    ]


def test_the_days_on_which_the_action_changes() -> None:
    def action(days: int, **more) -> Action:
        return suggestion_for(person("Ana", cadence=WEEKLY, quiet=days, **more), TODAY).action

    mentor = {"former": Standing.MENTOR, "former_at": "Acme"}
    assert [action(days, **mentor) for days in (30, 170)] == [Action.MESSAGE, Action.MESSAGE]
    assert [action(days, has_phone=True) for days in (179, 180, 1095, 1096)] == [
        Action.MESSAGE, Action.CALL, Action.CALL, Action.MESSAGE,
    ]  # fmt: skip
