"""What holds of every rhythm, warmth and strength, whatever the numbers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.domain.cadence import (
    LONGEST_CHOSEN,
    MOST_DAYS,
    RHYTHM_DAYS,
    Cadence,
    RingColour,
    cadence_lasting,
    cadence_of,
    check_cadence,
    clock_day,
    is_due,
    ring_colour,
    warmth,
    yearly,
)
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.strength import Level, Tally, level, strength
from desktop_app.domain.timeline import InteractionKind, Starter

TODAY = date(2026, 11, 21)
DAYS = st.dates(date(1990, 1, 1), TODAY)
CADENCES = st.tuples(st.integers(1, 3000), st.integers(0, 3000)).map(
    lambda both: Cadence(both[0], sum(both))
)
CONTACTS = st.lists(st.tuples(DAYS, st.integers(0, 100)), max_size=8)
ORDER = [RingColour.COLD, RingColour.COOLING, RingColour.WARM]


@given(CONTACTS, CADENCES)
def test_the_clock_is_never_later_than_the_last_contact(contacts, cadence: Cadence) -> None:
    clock = clock_day(contacts, cadence)
    counted = [day for day, weight in contacts if weight]
    assert (clock is None) == (not counted)
    assert clock is None or clock <= max(counted)


@given(CONTACTS, CADENCES, st.permutations(range(8)))
def test_the_order_in_which_it_was_logged_is_nothing_to_it(contacts, cadence, order) -> None:
    shuffled = [contacts[place] for place in order if place < len(contacts)]
    assert clock_day(shuffled, cadence) == clock_day(contacts, cadence)


@given(CONTACTS, CADENCES, st.tuples(DAYS, st.integers(1, 100)))
def test_one_contact_more_never_makes_a_tie_colder(contacts, cadence, more) -> None:
    before = warmth(clock_day(contacts, cadence), cadence, TODAY)
    after = warmth(clock_day([*contacts, more], cadence), cadence, TODAY)
    assert before is not None and after is not None and after >= before


@given(CADENCES, DAYS, st.integers(1, 99))
def test_a_lighter_contact_holds_for_its_share_of_the_rhythm(cadence, day, weight: int) -> None:
    light = clock_day([(day, weight)], cadence)
    full = clock_day([(day, 100)], cadence)
    assert full == day and light is not None
    missing = cadence.ideal_days * (100 - weight) / 100
    assert missing <= (day - light).days < missing + 1 or light == date.min


@given(CADENCES, DAYS)
def test_whoever_was_put_into_a_circle_today_is_not_late(cadence: Cadence, begun: date) -> None:
    clock = clock_day([], cadence, begun)
    assert not is_due(clock, cadence, begun)
    assert warmth(clock, cadence, begun) == 1.0
    assert clock_day([], None, begun) is None
    # One contact from before says more than the day of the choice.
    earlier = begun - timedelta(400)
    assert clock_day([(earlier, 100)], cadence, begun) == earlier


@given(CADENCES, DAYS, st.integers(0, 4000), st.integers(0, 400))
def test_a_ring_only_empties_while_nothing_happens(cadence, day, first: int, more: int) -> None:
    seen = [warmth(day, cadence, day + timedelta(days)) for days in (0, first, first + more)]
    assert all(value is not None and 0 <= value <= 1 for value in seen)
    assert seen[0] == 1.0 and seen == sorted(seen, reverse=True)
    colours = [ORDER.index(ring_colour(value)) for value in seen]
    assert colours == sorted(colours, reverse=True)
    assert warmth(day, cadence, day + timedelta(cadence.longest_days)) == 0.0


@given(CADENCES, DAYS)
def test_due_begins_with_the_ideal_interval_and_not_before(cadence, day) -> None:
    assume((date.max - day).days > cadence.ideal_days)
    assert is_due(day, cadence, day + timedelta(cadence.ideal_days))
    assert not is_due(day, cadence, day + timedelta(cadence.ideal_days - 1))


def test_without_a_rhythm_nothing_is_due_and_nothing_warm() -> None:
    assert warmth(TODAY, None, TODAY) is None
    assert not is_due(None, None, TODAY)
    assert yearly(None) == 0.0
    assert cadence_of(None, 7) is None and cadence_of(7, None) is None
    assert cadence_of(7, 11) == Cadence(7, 11)


@pytest.mark.parametrize(
    ("value", "colour"),
    [(0.0, "cold"), (0.149, "cold"), (0.15, "cooling"), (0.449, "cooling"), (0.45, "warm"), (1.0, "warm")],
)  # fmt: skip
def test_the_looks_of_the_ring(value: float, colour: str) -> None:
    assert ring_colour(value).value == colour


@given(st.integers(1, LONGEST_CHOSEN))
def test_an_interval_alone_makes_a_rhythm_that_can_be_kept(days: int) -> None:
    made = cadence_lasting(days)
    check_cadence(made)
    assert made.ideal_days == days < made.longest_days


@pytest.mark.parametrize(
    ("ideal", "longest", "fits"),
    [(1, 1, True), (7, 11, True), (0, 5, False), (8, 7, False), (-1, 3, False), (1, MOST_DAYS, True), (1, MOST_DAYS + 1, False)],
)  # fmt: skip
def test_intervals_that_cannot_be_kept_are_refused(ideal: int, longest: int, fits: bool) -> None:
    if fits:
        check_cadence(Cadence(ideal, longest))
    else:
        with pytest.raises(InvalidValueError):
            check_cadence(Cadence(ideal, longest))
    check_cadence(None)


@given(st.sampled_from(RHYTHM_DAYS))
def test_a_shorter_rhythm_asks_for_more(days: int) -> None:
    assert yearly(Cadence(days, days)) > yearly(Cadence(days + 1, days + 1)) > 0


TALLIES = st.lists(
    st.builds(
        Tally,
        st.sampled_from(InteractionKind),
        st.sampled_from((None, *Starter)),
        st.integers(1, 300),
        st.dates(TODAY - timedelta(730), TODAY),
    ),
    max_size=6,
)


@given(TALLIES)
def test_strength_is_a_share_and_its_word_fits_it(tallies) -> None:
    found = strength(tallies, DEFAULT_WEIGHTS, TODAY)
    assert 0 <= found.value <= 1
    counted = [item for item in tallies if item.kind is not InteractionKind.NOTE]
    assert found.contacts == sum(item.count for item in counted)
    assert (found.level is Level.NONE) == (not counted)
    assert found.you_started + found.they_started <= found.contacts
    assert found.last == max((item.last for item in counted), default=None)


@given(TALLIES, st.permutations(range(6)))
def test_the_order_of_the_tallies_is_nothing_to_strength(tallies, order) -> None:
    shuffled = [tallies[place] for place in order if place < len(tallies)]
    one, other = (strength(some, DEFAULT_WEIGHTS, TODAY) for some in (tallies, shuffled))
    assert one.value == pytest.approx(other.value)
    assert (one.contacts, one.last, one.level) == (other.contacts, other.last, other.level)


@given(TALLIES, st.integers(1, 700))
def test_a_tie_that_is_left_alone_gets_no_stronger(tallies, days: int) -> None:
    now = strength(tallies, DEFAULT_WEIGHTS, TODAY)
    later = strength(tallies, DEFAULT_WEIGHTS, TODAY + timedelta(days))
    assert later.value <= now.value


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_stronger_tie_has_no_weaker_word(one: float, other: float) -> None:
    words = [Level.FAINT, Level.WEAK, Level.STEADY, Level.STRONG]
    weak, strong = sorted((one, other))
    assert words.index(level(weak)) <= words.index(level(strong))
