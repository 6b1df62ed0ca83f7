"""What a line tells of: kinds of contact, what was none, who started it, and where it was."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Starter
from tests.domain.grammar.known import names, read, words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rang Pedro", K.CALL), ("Got hold of Ines at last", K.CALL), ("FaceTimed Yusuf", K.CALL),
        ("Grabbed a bite with Pedro", K.MEAL), ("Ines came for dinner", K.MEAL),
        ("Had a cuppa with Yusuf", K.COFFEE), ("Bumped into Pedro", K.MEETING),
        ("Ines popped round", K.MEETING), ("Sat next to Yusuf on the bus", K.MEETING),
        ("Walked the dogs with Pedro", K.MEETING), ("Sauna with Ines", K.MEETING),
        ("Picked up Pedro from the port", K.MEETING), ("Interviewed by Ines", K.MEETING),
        ("Pedro wrote to me on LinkedIn", K.MESSAGE), ("Sent Ines the slides", K.MESSAGE),
        ("Pedro answered my email", K.EMAIL), ("mail from ines", K.EMAIL),
        ("Got a postcard from Yusuf", K.LETTER), ("Christmas card from Pedro", K.LETTER),
        ("Liked Ines's photos", K.SOCIAL), ("Wished Pedro well on Facebook", K.SOCIAL),
        ("Sent Yusuf flowers", K.GIFT), ("Pedro gave me advice on rent", K.OTHER),
        ("helped Ines with her CV", K.OTHER), ("Gave Pedro a lift", K.OTHER),
        ("Karaoke with Yusuf", K.EVENT), ("Globex open day", K.EVENT),
        ("Talked to Pedro at the bus stop", K.MEETING), ("Ines and I talked for an hour", K.CALL),
        ("Paid 12.50 for lunch with Pedro", K.MEAL),
    ],
)  # fmt: skip
def test_what_people_call_contact(text: str, kind: K) -> None:
    assert read(text).kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("calld pedro", K.CALL), ("cofee wiht ines", K.COFFEE), ("lucnh w yusuf", K.MEAL),
        ("txted Ines", K.MESSAGE), ("mtg with Pedro", K.MEETING), ("emialed Yusuf", K.EMAIL),
    ],
)  # fmt: skip
def test_slips_of_the_fingers_change_nothing(text: str, kind: K) -> None:
    draft = read(text)
    assert (draft.kind, len(draft.people), draft.summary) == (kind, 1, text)
    (token,) = [token for token in draft.tokens if token.kind is TokenKind.KIND]
    assert text[token.start : token.end] == token.text
    assert read(text, corrections=Corrections().dismiss(token)).kind is K.NOTE


@pytest.mark.parametrize(
    "text",
    [
        "Left a voicemail for Pedro", "tried Ines twice", "Rang Yusuf, no answer",
        "Pedro didn't pick up", "Line was busy when I rang Ines", "Went round to Pedro's, nobody in",
        "Coffee with Ines was cancelled", "Pedro called off lunch", "Dinner with Yusuf fell through",
        "Ines didn't make it to the party", "Lunch with Pedro got moved to next week",
        "No coffee with Ines this week", "Nearly called Pedro", "Should I ring Yusuf?",
        "Is Ines still in Rome?", "Lunch with Pedro?", "Yusuf said he'll call", "Pedro will call",
        "Ines wants to meet", "Pedro met Ines at the fair", "Yusuf and Ines are getting married",
        "If Pedro calls, say no", "Hope to see Ines soon", "Would love to see Yusuf again",
        "Waiting for Pedro's reply", "Ines has a meeting at Globex", "Ring for Ines's wedding arrived",
        "Bought tickets for Yusuf's concert", "invited Pedro to the advertiser's event",
        "Invited to Ines's wedding", "Agreed with Pedro on the price", "Email is down again",
        "Pedro got a new job", "I never got round to calling Ines", "met nobody",
    ],
)  # fmt: skip
def test_what_fills_no_ring_is_a_note(text: str) -> None:
    assert read(text).kind is K.NOTE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Missed the bus, so coffee with Pedro", K.COFFEE),
        ("Tried to ring Pedro, no answer, texted him instead", K.MESSAGE),
        ("Texted Ines, no reply yet", K.MESSAGE),
        ("Lunch with Pedro, he's moved to Leeds", K.MEAL),
        ("Coffee with Ines, her trip was cancelled", K.COFFEE),
        ("Called Pedro back after his voicemail", K.CALL),
        ("Called Yusuf to call off dinner", K.CALL),
        ("When I called Ines she was driving", K.CALL),
    ],
)
def test_what_was_contact_all_the_same(text: str, kind: K) -> None:
    assert read(text).kind is kind


YOU, THEY = Starter.YOU, Starter.THEY


@pytest.mark.parametrize(
    ("text", "starter"),
    [
        ("Called Pedro", YOU), ("I texted Ines", YOU), ("Emailed Yusuf", YOU), ("Visited Pedro", YOU),
        ("Wrote to Ines", YOU), ("mail to pedro", YOU), ("Dropped by Pedro's", YOU),
        ("Pedro rang", THEY), ("Ines came by", THEY), ("Yusuf messaged me", THEY),
        ("Got a postcard from Pedro", THEY), ("mail from ines", THEY), ("Heard from Yusuf", THEY),
        ("Pedro from the garage rang", THEY), ("The other Nora, Vik, called", THEY),
        ("Coffee with Pedro", None), ("Pedro and I called", None), ("Met Ines", None),
        ("Call with Yusuf", None), ("Pedro will call", None), ("Rang Pedro, no answer", None),
    ],
)  # fmt: skip
def test_who_started_it(text: str, starter: Starter | None) -> None:
    assert read(text).starter is starter


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Met Pedro at the station", "station"), ("Met Ines at the school gates", "school gates"), ("Lunch with Ines in Porto", "Porto"),
        ("Coffee at Café Lisboa with Yusuf", "Café Lisboa"), ("Saw Pedro in the old town hall", "old town hall"),
        ("Dinner at Pedro's", ""), ("Dinner at ours with Ines", ""), ("Coffee with Pedro in March", ""),
        ("Call with Ines about the flat in Porto", ""), ("Lunch with Pedro, he works at Globex", ""),
        ("Emailed Yusuf in Rome", ""), ("Met Pedro at 9", ""), ("Ines will be in Porto", ""),
    ],
)  # fmt: skip
def test_where_it_was(text: str, place: str) -> None:
    draft = read(text)
    assert (draft.place, words(draft, TokenKind.PLACE)) == (place, [place] if place else [])
    assert place in draft.summary


def test_a_place_made_plain_text_is_none() -> None:
    text = "Met Pedro at the station"
    (token,) = [token for token in read(text).tokens if token.kind is TokenKind.PLACE]
    assert read(text, corrections=Corrections().dismiss(token)).place == ""


def test_contact_with_nobody_named_is_contact() -> None:
    draft = read("Lunch at the harbour")
    assert (draft.kind, names(draft)) == (K.MEAL, "")
