"""Any walk of a favour along its steps keeps the rules."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import favour_steps as rules
from desktop_app.domain.favours import Favour, FavourKind, Side
from desktop_app.domain.timeline import Participant

TODAY = date(2026, 11, 21)
ANA, BEN = Participant(1, "Ana"), Participant(2, "Ben")


@st.composite
def walks(draw: st.DrawFn) -> list[Favour]:
    """A favour as it was after each of its steps."""
    kind, side = draw(st.sampled_from(FavourKind)), draw(st.sampled_from(Side))
    day = TODAY - timedelta(draw(st.integers(0, 900)))
    first = draw(st.sampled_from(rules.steps(kind, side)))
    found = [rules.begun(Favour(kind, side, first, day, ANA, BEN), TODAY)]
    while (following := rules.following(found[-1])) and draw(st.booleans()):
        day = min(TODAY, day + timedelta(draw(st.integers(0, 200))))
        found.append(rules.moved(found[-1], draw(st.sampled_from(following)), day, TODAY))
    return found


@settings(max_examples=150, deadline=None)
@given(walks())
def test_steps_rise_in_order_and_in_time(walk: list[Favour]) -> None:
    last = walk[-1]
    row = rules.steps(last.kind, last.side)
    gone = [row.index(item.step) for item in last.passed]
    assert gone == sorted(set(gone))
    days = [item.day for item in last.passed] + [last.day]
    assert days == sorted(days)
    assert len(last.passed) == len(walk) - 1
    assert rules.is_over(last) == (last.step in rules.ENDS or last.step is row[-1])


@settings(max_examples=150, deadline=None)
@given(walks())
def test_it_is_asked_about_once_for_each_step_that_asks_and_never_at_an_end(
    walk: list[Favour],
) -> None:
    days = {favour.ask_on for favour in walk} - {None}
    asking = [step for (kind, step) in rules.ASKED_AFTER if kind is walk[0].kind]
    assert len(days) <= len(asking)
    for favour in walk:
        assert favour.ask_on is None or favour.step not in rules.ENDS


@settings(max_examples=150, deadline=None)
@given(walks())
def test_what_waits_is_since_a_day_that_was(walk: list[Favour]) -> None:
    for favour in walk:
        waits = rules.next_of(favour, TODAY)
        assert waits is None or (favour.side is not Side.BETWEEN and waits.since <= TODAY)
        assert rules.happened_on(favour) is None or rules.has_happened(favour)
