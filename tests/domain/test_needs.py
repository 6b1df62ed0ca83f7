"""Whose a need is, and when it is asked whether it still holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain import needs as rules
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.events import Event, follow_up_by, is_to_be_asked
from desktop_app.domain.giving import open_on, waiting
from desktop_app.domain.needs import Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant

DAY = date(2026, 5, 1)
ANA = Participant(1, "Ana")
NEED = Need(NeedSide.NEED, Whose.PERSON, "a copy editor", DAY, ANA, ask_on=rules.ask_day(DAY))


def test_a_need_is_somebodys_and_has_words() -> None:
    rules.check(NEED)
    opening = Need(NeedSide.NEED, Whose.ORGANISATION, "a designer", DAY, organisation="Acme")
    rules.check(replace(opening, stage=OpeningStage.WROTE))
    assert opening.is_opening
    assert not NEED.is_opening
    for key, bad in {
        "need-needs-words": replace(NEED, text=""),
        "need-is-nobodys": replace(NEED, person=None),
        "stage-of-no-opening": replace(NEED, stage=OpeningStage.HEARD),
    }.items():
        with pytest.raises(InvalidValueError, match=f"^{key}$"):
            rules.check(bad)
    with pytest.raises(InvalidValueError, match="^need-is-nobodys$"):
        rules.check(replace(opening, organisation=""))
    with pytest.raises(InvalidValueError, match="^stage-of-no-opening$"):
        rules.check(replace(opening, side=NeedSide.OFFER, stage=OpeningStage.HEARD))


def test_it_is_asked_about_after_half_a_year_or_once_its_last_day_went_by() -> None:
    later = DAY + timedelta(183)
    assert not rules.is_to_be_asked(NEED, later - timedelta(1))
    assert rules.is_to_be_asked(NEED, later)
    until = replace(NEED, until=DAY + timedelta(10))
    assert not rules.is_to_be_asked(until, DAY + timedelta(10))
    assert rules.is_to_be_asked(until, DAY + timedelta(11))
    for never in (replace(NEED, ask_on=None), replace(until, closed_on=DAY)):
        assert not rules.is_to_be_asked(never, later)


def test_the_open_ones_of_one_side() -> None:
    offer, closed = replace(NEED, side=NeedSide.OFFER), replace(NEED, closed_on=DAY)
    assert open_on([NEED, offer, closed], NeedSide.NEED) == (NEED,)
    assert open_on([NEED, offer, closed], NeedSide.OFFER) == (offer,)
    assert waiting([], DAY) == ()


def test_the_morning_after_an_event_asks_whom_you_met() -> None:
    event = Event(Interaction(InteractionKind.EVENT, DAY, "Book fair"))
    assert not is_to_be_asked(event, DAY)
    assert is_to_be_asked(event, DAY + timedelta(1))
    assert not is_to_be_asked(replace(event, is_settled=True), DAY + timedelta(1))
    assert follow_up_by(event) == DAY + timedelta(2)
