"""Whom a newcomer may want to keep close: the signs, their points, and the order."""

from __future__ import annotations

import pytest

from desktop_app.domain.getting_started import (
    POINTS,
    CardSigns,
    Sign,
    is_favourite_group,
    suggested,
)
from desktop_app.domain.people_query import PersonLine


def _card(name: str, *signs: Sign, channels: int = 0, circle: int | None = None) -> CardSigns:
    return CardSigns(
        PersonLine(len(name), name, name, circle_id=circle), frozenset(signs), channels
    )


def _names(cards: list[CardSigns]) -> list[str]:
    return [card.line.name for card in cards]


def test_every_sign_has_points_and_each_counts_once() -> None:
    assert set(POINTS) == set(Sign)
    card = _card("Ana", *Sign)
    assert card.points == sum(POINTS.values())
    assert card.reasons == tuple(Sign)


def test_the_most_points_come_first_then_the_most_ways_then_the_order_given() -> None:
    cards = [
        _card("Photo", Sign.PHOTO),
        _card("Two", Sign.PHOTO, Sign.NOTES),
        _card("Star", Sign.STARRED),
        _card("Ways", Sign.PHOTO, channels=2),
        _card("Later", Sign.PHOTO),
    ]
    assert _names(suggested(cards)) == ["Star", "Two", "Ways", "Photo", "Later"]
    assert _names(suggested(cards, 2)) == ["Star", "Two"]


def test_nobody_of_whom_the_card_tells_nothing_and_nobody_with_a_circle() -> None:
    assert suggested([_card("Bare", channels=9), _card("Chosen", Sign.STARRED, circle=2)]) == []


def test_what_is_done_for_few_weighs_more_than_what_a_phone_does_by_itself() -> None:
    by_hand = (Sign.STARRED, Sign.GROUP, Sign.RELATION, Sign.FAMILY, Sign.LOGGED)
    assert min(POINTS[sign] for sign in by_hand) > POINTS[Sign.PHOTO] + POINTS[Sign.CHANNELS]


@pytest.mark.parametrize("name", ["starred", "Favourites", " VIP ", "Família", "FAMILIE"])
def test_groups_of_favourites_are_known_by_name(name: str) -> None:
    assert is_favourite_group(name)


@pytest.mark.parametrize("name", ["", "myContacts", "Clients", "work"])
def test_other_groups_are_not(name: str) -> None:
    assert not is_favourite_group(name)
