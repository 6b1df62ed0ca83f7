"""Nowhere in the window do numbers of what two people did for each other stand."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.rooms import ROOMS
from tests.ui.conftest import NOW
from tests.ui.reach import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.domain.timeline import Participant
    from tests.ui.conftest import Opened

TODAY = NOW.date()
GIVEN, RECEIVED = 43, 37
"""Numbers nothing else in the sample has; so are their sum and their difference shown nowhere."""
COUNTED = re.compile(
    rf"\b({GIVEN}|{RECEIVED}|{GIVEN + RECEIVED})\b(?! (pages|years|minutes|%))|"
    r"\b\d+ (favours?|times) (given|received)|\b(given|received|gave|got):? \d+\b|\bbalance\b|\btotals?\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("43 favours", True), ("helped 37 times", True), ("You gave 3", True), ("received: 5", True),
        ("Balance", True), ("Turns 40", False), ("Thursday", False), ("You gave advice", False),
    ],
)  # fmt: skip
def test_a_total_would_be_found(text: str, is_found: bool) -> None:
    assert bool(COUNTED.search(text)) is is_found


def _add(book: AddressBook, who: Participant, count: int, side: Side) -> None:
    for number in range(count):
        day = TODAY - timedelta(2 * number + 3)
        given = side is Side.GIVEN
        made = Favour(
            FavourKind.HELP, side, FavourStep.DONE, day, None if given else who,
            who if given else None, text=f"help of the {day:%A}", thanked_on=day, outcome="It went well",
            told_on=day,
        )  # fmt: skip
        book.favours.add(made).result()


def _said(root: QWidget) -> Iterator[str]:
    """All that is in sight, and what assistive technology and tooltips say of it."""
    yield from texts(root)
    for item in root.findChildren(QWidget):
        if item.isVisible():
            yield from (item.accessibleName(), item.accessibleDescription(), item.toolTip())


def _places() -> list[str]:
    return list(dict.fromkeys(place.key for room in ROOMS for place in room.places))


def test_no_number_of_favours_between_two_people_stands_anywhere(
    qtbot: QtBot, open_book: Any, sample_folder: Path, tmp_path: Path
) -> None:
    # Written before the window opens, which would read everything anew for each of them.
    shutil.copytree(sample_folder, tmp_path / "kith")
    book = AddressBook(tmp_path / "kith", lambda: NOW.astimezone(UTC))
    kwame = book.naming.resolve("Kwame Mensah")
    _add(book, kwame, GIVEN, Side.GIVEN)
    _add(book, kwame, RECEIVED, Side.RECEIVED)
    book.close()
    opened: Opened = open_book(size=(1440, 1400))
    shell, seen = opened.window.shell, dict[str, set[str]]()

    def look(where: str) -> None:
        qtbot.waitUntil(lambda: not opened.window.runner.waiting())
        seen[where] = {text for text in _said(opened.window) if text}

    for place in _places():
        shell.show(place)
        look(place)
    shell.open_person(kwame.id)
    look("person")
    assert len(seen) > 8
    assert any("Kwame Mensah" in text for text in seen["person"])
    found = [(where, text) for where, said in seen.items() for text in said if COUNTED.search(text)]
    assert found == []
