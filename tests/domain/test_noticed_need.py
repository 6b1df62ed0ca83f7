"""A need or an offer told by the way: whose it is, as far as the words tell."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.needs import NeedSide
from desktop_app.domain.noticed_need import need_in
from desktop_app.domain.timeline import Participant

DAY = date(2026, 11, 28)
ANA, BEN = Participant(1, "Ana Sousa"), Participant(2, "Ben Carter")


@pytest.mark.parametrize(
    ("words", "people", "told"),
    [
        ("She is looking for copy editors", (ANA,), (ANA, NeedSide.NEED, "copy editors")),
        ("is looking for copy editors", (ANA,), (ANA, NeedSide.NEED, "copy editors")),
        ("Ben can help with Python", (ANA, BEN), (BEN, NeedSide.OFFER, "Python")),
    ],
)
def test_it_is_theirs(
    words: str, people: tuple[Participant, ...], told: tuple[Participant, NeedSide, str]
) -> None:
    need = need_in(words, people, DAY)
    assert need is not None
    assert (need.person, need.side, need.text, need.told_on) == (*told, DAY)


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("She is looking for copy editors", (ANA, BEN)),
        ("I am looking for copy editors", (ANA,)),
        ("Tom is looking for copy editors", (ANA,)),
        ("They talked for an hour", (ANA,)),
        ("is looking for copy editors", ()),
        ("", (ANA,)),
    ],
)
def test_nobody_can_tell_whose_it_is(words: str, people: tuple[Participant, ...]) -> None:
    assert need_in(words, people, DAY) is None
