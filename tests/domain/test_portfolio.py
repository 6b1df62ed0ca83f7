"""What of favours can be shown."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.portfolio import can_be_shown, picture_file

DAY = date(2026, 11, 21)
K, S = FavourKind, FavourStep


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("file:///home/robin/a%20cover.PNG", "/home/robin/a cover.PNG"),
        ("file:///C:/Users/Robin/cover.jpg", "C:/Users/Robin/cover.jpg"),
        ("file://localhost/tmp/x.webp", "/tmp/x.webp"),
        ("file:///etc/passwd", ""),
        ("file://server/share/x.png", ""),
        ("https://example.org/x.png", ""),
        ("file://[", ""),
        ("", ""),
    ],
)
def test_a_picture_is_a_file_of_this_computer(link: str, path: str) -> None:
    assert picture_file(link) == path


@pytest.mark.parametrize(
    ("kind", "side", "step", "can"),
    [
        (K.HELP, Side.GIVEN, S.DONE, True),
        (K.ADVICE, Side.GIVEN, S.DONE, True),
        (K.HELP, Side.GIVEN, S.PROMISED, False),
        (K.HELP, Side.RECEIVED, S.DONE, False),
        (K.LOAN, Side.GIVEN, S.GIVEN, False),
    ],
)
def test_help_that_took_place_can_be_shown(kind, side, step, can) -> None:
    assert can_be_shown(Favour(kind, side, step, DAY)) is can
