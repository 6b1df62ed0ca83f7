"""What a line that tells of giving is stored as."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain import favour_steps
from desktop_app.domain.advance import Thanks
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.giving_told import GivingKind, GivingTold, Named, ToldStep
from desktop_app.domain.grammar.line import Draft
from desktop_app.domain.needs import NeedSide, Whose
from desktop_app.domain.person import Standing
from desktop_app.domain.timeline import InteractionKind, Participant
from desktop_app.domain.typed_giving import meant
from desktop_app.domain.typed_line import TypedLine, refuse_doubt, typed_line
from desktop_app.ui.words.reminder_texts import reminder_texts

TODAY = date(2026, 11, 21)
ANA, BEN, TOM = (
    Participant(row, name) for row, name in enumerate(("Ana Sousa", "Ben Carter", "Tom"), 1)
)
YOU = Named("me", is_you=True)
ACME = Named("Acme", is_organisation=True)
G, S, K, N = GivingKind, ToldStep, FavourKind, InteractionKind


def _named(person: Participant) -> Named:
    return Named(person.name, person)


def _draft(what: GivingKind, kind: InteractionKind = N.NOTE, day: date = TODAY, **told) -> Draft:
    give = GivingTold(what, **told)
    roles = (give.giver, give.receiver, give.third, give.who)
    people = tuple(role.person for role in roles if role is not None and role.person is not None)
    return Draft(kind, day, None, people, "as it was typed", None, None, None, (), give=give)


def _stored(draft: Draft) -> TypedLine:
    return typed_line(draft, "Europe/Lisbon", reminder_texts(), TODAY)


def _favour(kind: FavourKind, side: Side, step: FavourStep, **more) -> Favour:
    return Favour(kind, side, step, TODAY - timedelta(5), **more)


@pytest.mark.parametrize(
    ("draft", "side", "step", "has_entry"),
    [
        (_draft(G.INTRODUCTION, N.OTHER, giver=YOU, receiver=_named(ANA), third=_named(BEN), step=S.INTRODUCED),
         Side.GIVEN, FavourStep.INTRODUCED, True),
        (_draft(G.REFERRAL, N.OTHER, giver=_named(BEN), receiver=YOU, third=ACME, step=S.NAMED),
         Side.RECEIVED, FavourStep.NAMED, True),
        (_draft(G.RECOMMENDATION, giver=_named(BEN), receiver=YOU, step=S.TO_ASK),
         Side.RECEIVED, FavourStep.TO_ASK, False),
        (_draft(G.RECOMMENDATION, N.MESSAGE, giver=_named(BEN), receiver=YOU, step=S.ASKED),
         Side.RECEIVED, FavourStep.ASKED, True),
        (_draft(G.HELP, N.OTHER, giver=YOU, receiver=_named(TOM), step=S.DONE, subject="his CV"),
         Side.GIVEN, FavourStep.DONE, True),
        (_draft(G.HELP, giver=YOU, receiver=_named(TOM), step=S.PROMISED), Side.GIVEN, FavourStep.PROMISED, True),
        (_draft(G.INTRODUCTION, giver=YOU, receiver=_named(ANA), third=_named(BEN), step=S.IDEA),
         Side.GIVEN, FavourStep.IDEA, False),
        (_draft(G.INTRODUCTION, N.OTHER, giver=_named(TOM), receiver=_named(ANA), third=_named(BEN), step=S.INTRODUCED),
         Side.BETWEEN, FavourStep.INTRODUCED, True),
        (_draft(G.LOAN, N.OTHER, giver=_named(ANA), receiver=YOU), Side.RECEIVED, FavourStep.GIVEN, True),
    ],
)  # fmt: skip
def test_a_favour_has_who_gives_who_receives_and_how_far_it_is(
    draft: Draft, side: Side, step: FavourStep, has_entry: bool
) -> None:
    line = _stored(draft)
    assert line.favour is not None
    assert (line.favour.side, line.favour.step, line.entry is not None) == (side, step, has_entry)
    favour_steps.check_step(line.favour, TODAY)
    refuse_doubt(draft)


def test_an_organisation_is_the_third_of_a_referral() -> None:
    named = {"giver": _named(BEN), "receiver": YOU, "third": ACME}
    favour = _stored(_draft(G.REFERRAL, N.OTHER, step=S.NAMED, **named)).favour
    assert favour is not None
    assert (favour.giver, favour.receiver, favour.third, favour.organisation) == (
        BEN,
        None,
        None,
        "Acme",
    )


def test_a_need_is_no_entry_and_one_told_by_the_way_is_not_stored_by_itself() -> None:
    line = _stored(_draft(G.NEED, who=_named(ANA), subject="a copy editor"))
    assert line.entry is None
    assert line.need is not None
    assert (line.need.side, line.need.whose, line.need.person) == (NeedSide.NEED, Whose.PERSON, ANA)
    by_the_way = _stored(_draft(G.NEED, N.COFFEE, who=_named(ANA), subject="a copy editor"))
    assert by_the_way.is_plain
    assert by_the_way.entry is not None


def test_an_opening_an_offer_of_yours_a_position_and_an_event_ahead() -> None:
    opening = _stored(_draft(G.OPENING, who=ACME, told_by=_named(BEN), subject="a designer")).need
    assert opening is not None
    assert (opening.organisation, opening.told_by, opening.is_opening) == ("Acme", BEN, True)
    offer = _stored(_draft(G.OFFER, who=YOU, subject="proofreading")).need
    assert offer is not None
    assert (offer.side, offer.whose) == (NeedSide.OFFER, Whose.YOU)
    told = {"who": _named(BEN), "organisation": "Acme", "standing": Standing.MANAGER}
    position = _stored(_draft(G.POSITION, **told)).position
    assert position is not None
    assert (position.person_id, position.standing) == (BEN.id, Standing.MANAGER)
    ahead = _stored(_draft(G.EVENT, N.EVENT, TODAY + timedelta(9), event="open day"))
    assert ahead.entry is None
    assert ahead.event is not None
    assert _stored(_draft(G.EVENT, N.EVENT, event="open day")).is_plain


def test_somebody_nobody_knows_has_no_need_stored_and_the_words_stay() -> None:
    line = _stored(_draft(G.NEED, who=Named("Greta"), subject="a flat"))
    assert line.is_plain
    assert line.entry is not None


IDEA = _favour(K.INTRODUCTION, Side.GIVEN, FavourStep.IDEA, receiver=ANA, third=BEN, id=1)
YES = _favour(K.INTRODUCTION, Side.GIVEN, FavourStep.FIRST_YES, receiver=ANA, third=BEN, id=2)
DONE = _favour(K.INTRODUCTION, Side.GIVEN, FavourStep.INTRODUCED, receiver=ANA, third=BEN, id=3)
HELPED = _favour(K.HELP, Side.RECEIVED, FavourStep.DONE, giver=BEN, text="the contract", id=4)
ASKED = _favour(K.RECOMMENDATION, Side.RECEIVED, FavourStep.ASKED, giver=BEN, id=5)
LENT = _favour(K.LOAN, Side.GIVEN, FavourStep.GIVEN, receiver=TOM, text="a book", id=6)
DRILL = _favour(K.LOAN, Side.GIVEN, FavourStep.GIVEN, receiver=TOM, text="the drill", id=7)
ALL = (IDEA, YES, DONE, HELPED, ASKED, LENT, DRILL)
TWO = {"receiver": _named(ANA), "third": _named(BEN)}
TURNED = {"receiver": _named(BEN), "third": _named(ANA)}


@pytest.mark.parametrize(
    ("draft", "to"),
    [
        (_draft(G.STEP, step=S.SAID_YES, **TWO), {1: FavourStep.FIRST_YES}),
        (_draft(G.STEP, step=S.SAID_YES, **TURNED), {2: FavourStep.SECOND_YES}),
        (_draft(G.STEP, step=S.SAID_YES, receiver=_named(BEN)), {2: FavourStep.SECOND_YES, 5: FavourStep.PROMISED}),
        (_draft(G.STEP, step=S.MET, **TWO), dict.fromkeys((1, 2, 3), FavourStep.MET)),
        (_draft(G.INTRODUCTION, N.OTHER, giver=YOU, step=S.INTRODUCED, **TWO), dict.fromkeys((1, 2), FavourStep.INTRODUCED)),
        (_draft(G.THANKS, giver=YOU, receiver=_named(BEN)), {4: Thanks()}),
        (_draft(G.STEP, giver=_named(BEN), receiver=YOU, step=S.TOLD), {4: Thanks(is_news=True)}),
        (_draft(G.LOAN, N.OTHER, giver=YOU, receiver=_named(TOM), step=S.DONE, subject="the book"), {6: FavourStep.DONE}),
        (_draft(G.LOAN, N.OTHER, giver=YOU, receiver=_named(TOM), step=S.DONE), {6: FavourStep.DONE, 7: FavourStep.DONE}),
        (_draft(G.THANKS, giver=YOU, receiver=_named(ANA)), {}),
        (_draft(G.HELP, N.OTHER, giver=YOU, receiver=_named(TOM), step=S.DONE), {}),
    ],
)  # fmt: skip
def test_what_was_begun_before_goes_on(draft: Draft, to: dict[int, object]) -> None:
    assert {item.favour.id: item.to for item in meant(draft, ALL)} == to
