"""Turning to a page of Preferences as a user does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.preferences.page_list import PageList
from tests.ui.reach import only

if TYPE_CHECKING:
    from desktop_app.ui.preferences.dialog import Preferences


def turn_to(shown: Preferences, words: str) -> Preferences:
    """Click the page called `words` in the list; answers `shown`."""
    pages = only(shown, PageList)
    (item,) = pages.findItems(words, Qt.MatchFlag.MatchExactly)
    place = pages.visualItemRect(item).center()
    QTest.mouseClick(
        pages.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    return shown
