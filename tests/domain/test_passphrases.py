"""Passphrases: one spelling, and how well they hold."""

from __future__ import annotations

import unicodedata

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.passphrases import Strength, checked, plain, strength_of


def test_keyboards_and_systems_agree_on_one_spelling() -> None:
    typed = "Mädchen spielen Ölflöte"
    assert plain(unicodedata.normalize("NFD", typed)) == plain(typed)
    assert plain("five\u00a0apples\u2003sing") == "five apples sing"
    assert plain(" kept as typed ") == " kept as typed "


def test_a_short_one_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="^passphrase-too-short$"):
        checked("      abc      ")
    assert checked("abcd efg") == "abcd efg"


@pytest.mark.parametrize(
    ("typed", "strength"),
    [
        ("", Strength.SHORT),
        ("apples", Strength.SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("apple apple apple apple apple", Strength.WEAK),
        ("password", Strength.WEAK),
        ("12345678", Strength.WEAK),
        ("river apple", Strength.WEAK),
        ("apple river stone moon", Strength.FAIR),
        ("five apples sing under snow", Strength.STRONG),
        ("xK9#mQ2$vL8@pW4z", Strength.STRONG),
    ],
)
def test_how_well_it_holds(typed: str, strength: Strength) -> None:
    assert strength_of(typed) is strength
