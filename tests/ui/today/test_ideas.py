"""Which idea the card shows, from one reading of the page to the next."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Next, NextKind, Side
from desktop_app.domain.giving import Waits
from desktop_app.domain.good_turns import GoodTurn, GoodTurnsPage, TurnKind
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.proposals import Proposal, ProposalKind
from desktop_app.domain.timeline import Participant
from desktop_app.ui.today.ideas import Ideas

TODAY = date(2026, 11, 28)
ANA, BEN = Participant(1, "Ana"), Participant(2, "Ben")
A, B, C = (GoodTurn(TurnKind.THANKS, key, ANA) for key in "abc")


def _ideas(*turns: GoodTurn, done: bool = False) -> Ideas:
    ideas = Ideas()
    ideas.take(GoodTurnsPage(turns, done), TODAY)
    return ideas


def test_the_first_is_shown_and_stays_while_it_is_one() -> None:
    ideas = _ideas(A, B)
    assert ideas.shown is A
    ideas.take(GoodTurnsPage((C, A, B)), TODAY)
    assert ideas.shown is A
    ideas.take(GoodTurnsPage((C, B)), TODAY)
    assert ideas.shown is C


def test_what_was_put_off_is_left_out_before_and_after_it_is_stored() -> None:
    ideas = _ideas(A, B, C)
    ideas.another()
    assert ideas.shown is B
    ideas.take(GoodTurnsPage((A, B, C)), TODAY)
    assert ideas.shown is B, "a page from before it was stored"
    ideas.take(GoodTurnsPage((B, C)), TODAY)
    assert ideas.shown is B
    ideas.take(GoodTurnsPage((A, B, C)), TODAY)
    assert ideas.shown is A, "it was taken back"


def test_the_last_one_is_kept_and_the_next_day_begins_anew() -> None:
    ideas = _ideas(A, B)
    assert ideas.has_another
    ideas.another()
    assert not ideas.has_another
    ideas.take(GoodTurnsPage((A, B)), TODAY + timedelta(1))
    assert ideas.has_another


def test_one_done_is_enough_until_another_is_wanted() -> None:
    ideas = _ideas(A, B, done=True)
    assert ideas.shown is None
    assert ideas.has_another
    ideas.another()
    assert ideas.shown is A
    ideas.take(GoodTurnsPage((A, B), done=True), TODAY)
    assert ideas.shown is A, "a change elsewhere does not take it away"
    ideas.take(GoodTurnsPage((A, B), done=False), TODAY)
    ideas.take(GoodTurnsPage((B,), done=True), TODAY)
    assert ideas.shown is None
    assert not _ideas(done=True).has_another


def test_a_match_taken_up_is_followed_by_what_became_of_it() -> None:
    need = Need(NeedSide.NEED, Whose.PERSON, "clay", TODAY, ANA, id=5)
    offer = Need(NeedSide.OFFER, Whose.PERSON, "clay", TODAY, BEN, id=6)
    match = GoodTurn(
        TurnKind.MATCH, "match", ANA, proposal=Proposal(ProposalKind.INTRODUCE, need, offer, 0.9)
    )
    favour = Favour(
        FavourKind.INTRODUCTION, Side.GIVEN, FavourStep.IDEA, TODAY, receiver=ANA, third=BEN,
        need_id=5,
    )  # fmt: skip
    begun = GoodTurn(
        TurnKind.INTRODUCTION, "begun", ANA, waits=Waits(favour, Next(NextKind.ASK_FIRST, TODAY))
    )
    ideas = _ideas(match, A)
    ideas.take(GoodTurnsPage((A, begun)), TODAY)
    assert ideas.shown is begun
