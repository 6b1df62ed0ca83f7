"""Lines that say what somebody looks for or can help with."""

from __future__ import annotations

import pytest

from desktop_app.domain.needs import NeedSide
from desktop_app.domain.told_need import ToldNeed, told_need

NEED, OFFER = NeedSide.NEED, NeedSide.OFFER


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ana needs a copy editor", ToldNeed("Ana", NEED, "a copy editor")),
        ("Ana Maria Sousa is looking for a flat.", ToldNeed("Ana Maria Sousa", NEED, "a flat")),
        ("Ben can help with memoirs", ToldNeed("Ben", OFFER, "memoirs")),
        ("Mei offers her spare room", ToldNeed("Mei", OFFER, "her spare room")),
        ("I can look through a portfolio", ToldNeed("", OFFER, "look through a portfolio")),
        ("I'm looking for part-time work", ToldNeed("", NEED, "part-time work")),
        ("i need a printer", ToldNeed("", NEED, "a printer")),
        ("Ian needs ink", ToldNeed("Ian", NEED, "ink")),
    ],
)
def test_it_tells_who_and_what(line: str, told: ToldNeed) -> None:
    assert told_need(line) == told


@pytest.mark.parametrize("line", ["", "coffee with Ana", "Ana", "needs a copy editor", "I can"])
def test_other_lines_tell_nothing(line: str) -> None:
    assert told_need(line) is None
