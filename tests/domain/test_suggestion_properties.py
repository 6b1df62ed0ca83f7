"""What holds of the day's proposals, whoever there is and whatever was answered."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.person import Standing
from desktop_app.domain.suggestions import (
    A_DAY,
    Action,
    Answer,
    AnswerKind,
    Candidate,
    ReasonKey,
    is_outside,
    kind_of_contact,
    rank,
    suggest,
    suggestion_for,
)
from desktop_app.domain.timeline import InteractionKind, Participant

TODAY = date(2026, 11, 21)
PAST = st.none() | st.integers(0, 3000).map(lambda days: TODAY - timedelta(days))
CANDIDATES = st.builds(
    Candidate,
    st.just(Participant(0, "")),
    cadence=st.none() | st.builds(Cadence, st.integers(1, 400), st.integers(400, 600)),
    clock_day=PAST,
    last_contact=PAST,
    contacts=st.integers(0, 40),
    last_topic=st.sampled_from(("", "clay")),
    outside=st.booleans(),
    former=st.none() | st.sampled_from(Standing),
    former_at=st.sampled_from(("", "Acme")),
    position=st.sampled_from(("", "Head, Acme")),
    position_since=st.none() | st.integers(0, 60).map(lambda days: TODAY - timedelta(days)),
    birthday=st.none() | st.integers(0, 7).map(lambda days: TODAY + timedelta(days)),
    starred=st.booleans(),
    has_phone=st.booleans(),
    met_today=st.sampled_from((False, False, False, True)),
)


def _numbered(found: list[Candidate]) -> list[Candidate]:
    for row, candidate in enumerate(found, 1):
        candidate.person = Participant(row, f"P{row}", f"uid-{row}")
    return found


PEOPLE = st.lists(CANDIDATES, max_size=8).map(_numbered)
ANSWERS = st.lists(
    st.builds(
        Answer,
        st.integers(1, 8),
        st.sampled_from(AnswerKind),
        st.integers(0, 400).map(lambda days: TODAY - timedelta(days)),
        st.none() | st.integers(-3, 30).map(lambda days: TODAY + timedelta(days)),
        st.sampled_from(("", "", "date:1:2026-11-21")),
    ),
    max_size=4,
)


@given(PEOPLE, ANSWERS)
def test_at_most_three_and_nobody_twice(people: list[Candidate], answers: list[Answer]) -> None:
    chosen, others, _ = rank(people, TODAY, answers)
    ids = [item.person.id for item in (*chosen, *others)]
    assert len(chosen) <= A_DAY
    assert len(set(ids)) == len(ids)
    assert chosen == suggest(people, TODAY, answers)
    # As long as there is a place nobody waits.
    answered = {answer.person_id for answer in answers if not answer.turn and answer.day == TODAY}
    if others and not any(person.met_today for person in people):
        assert len(chosen) == max(0, A_DAY - len(answered))


@given(PEOPLE, ANSWERS, st.randoms(use_true_random=False))
def test_the_order_in_which_people_come_is_nothing_to_it(
    people: list[Candidate], answers: list[Answer], chance
) -> None:
    shuffled = list(people)
    chance.shuffle(shuffled)
    assert rank(shuffled, TODAY, answers) == rank(people, TODAY, answers)


@given(PEOPLE, ANSWERS)
def test_who_was_answered_put_off_or_done_a_good_turn_is_not_proposed(
    people: list[Candidate], answers: list[Answer]
) -> None:
    chosen, others, _ = rank(people, TODAY, answers)
    proposed = {item.person.id for item in (*chosen, *others)}
    for answer in answers:
        is_away = answer.until is not None and answer.until > TODAY
        # A good turn that was put off says nothing of the person.
        is_done = answer.day == TODAY and (not answer.turn or answer.kind is AnswerKind.DONE)
        if is_done or (is_away and not answer.turn):
            assert answer.person_id not in proposed


@given(PEOPLE)
def test_the_weightiest_come_first_and_one_of_them_is_fresh(people: list[Candidate]) -> None:
    for person in people:
        person.met_today = False
    chosen, others, _ = rank(people, TODAY)
    scores = [item.score for item in others]
    assert scores == sorted(scores, reverse=True)
    full = len(chosen) == A_DAY
    replaced = full and [item for item in chosen[:-1] if item.is_fresh] == []
    for item in chosen if not replaced else chosen[:-1]:
        assert item.score >= max(scores, default=0)
    if full and any(item.is_fresh for item in others):
        assert any(item.is_fresh for item in chosen)


@given(CANDIDATES)
def test_every_point_has_a_reason_and_every_reason_its_points(candidate: Candidate) -> None:
    found = suggestion_for(candidate, TODAY)
    if found is None:
        return
    points = [reason.points for reason in found.reasons]
    assert found.score == sum(points)
    assert points == sorted(points, reverse=True)
    keys = [reason.key for reason in found.reasons]
    assert len(set(keys)) == len(keys)
    assert all(found.reason(key) is not None for key in keys)
    assert found.reason(ReasonKey.DORMANT) is None or found.reason(ReasonKey.OVERDUE) is None
    assert found.is_fresh == bool({ReasonKey.DORMANT, ReasonKey.OUTSIDE} & set(keys))
    # Nobody is asked to call who has no number.
    assert found.action is not Action.CALL or candidate.has_phone


@given(CANDIDATES, st.integers(0, 30))
def test_whom_you_met_today_nothing_calls_for(candidate: Candidate, ahead: int) -> None:
    candidate.last_contact = TODAY + timedelta(ahead)
    assert suggestion_for(candidate, TODAY) is None


FIELDS = st.lists(st.sampled_from(("law", "Law ", "LAW", "clay", "Łódź", "lodz")), max_size=3)


@settings(max_examples=60)
@given(FIELDS, FIELDS)
def test_outside_is_the_same_from_both_sides_and_needs_to_be_known(
    theirs: list[str], yours: list[str]
) -> None:
    assert is_outside(theirs, yours) == is_outside(yours, theirs)
    assert not is_outside(theirs, [])
    assert not is_outside(theirs, theirs)


def test_only_a_call_is_logged_as_one() -> None:
    kinds = {action: kind_of_contact(action) for action in Action}
    assert kinds.pop(Action.CALL) is InteractionKind.CALL
    assert set(kinds.values()) == {InteractionKind.MESSAGE}


def _due(row: int) -> Candidate:
    return Candidate(Participant(row, f"P{row}", f"uid-{row}"), Cadence(7, 9), TODAY - timedelta(row + 30), TODAY - timedelta(row + 30))  # fmt: skip


def test_each_answer_of_today_takes_a_place_and_one_of_a_good_turn_none() -> None:
    people = [_due(row) for row in range(1, 7)]
    for count in range(5):
        answers = [Answer(row, AnswerKind.DONE, TODAY) for row in range(1, count + 1)]
        assert len(suggest(people, TODAY, answers)) == max(0, A_DAY - count)
    turn = Answer(1, AnswerKind.DONE, TODAY, turn="date:1:2026-11-21")
    assert len(suggest(people, TODAY, [turn])) == A_DAY


def test_who_was_put_off_comes_back_on_that_day() -> None:
    day = TODAY - timedelta(3)
    for until, comes in (
        (TODAY - timedelta(1), True),
        (TODAY, True),
        (TODAY + timedelta(1), False),
    ):
        answers = [Answer(1, AnswerKind.SNOOZED, day, until)]
        assert bool(suggest([_due(1)], TODAY, answers)) is comes
