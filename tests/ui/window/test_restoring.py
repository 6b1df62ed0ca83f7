"""A start shows whoever was shown before, however long its parts take to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.window import main_window
from tests.ui.conftest import close

if TYPE_CHECKING:
    import pytest

SLOW = 400
"""Milliseconds between two parts of a window on a machine that is busy with other things."""


def test_rows_that_come_before_the_page_choose_nobody_else(
    qtbot, open_book, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_book()
    hana = opened.book.naming.resolve("Hana Kobayashi").id
    opened.window.shell.open_person(hana)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == hana)
    close(opened)
    monkeypatch.setattr(main_window, "BREATH", SLOW)
    again = open_book(sample=False, wait=False).window
    whole: list[bool] = []
    again.list.shown.connect(whole.append)
    again.activateWindow()
    qtbot.waitUntil(lambda: True in whole)
    assert not again.is_settled()
    qtbot.waitUntil(again.is_settled)
    assert again.person.person_id() == hana
    qtbot.waitUntil(lambda: again.list.current_id() == hana)
    qtbot.waitUntil(lambda: again.focusWidget() is again.list.view)


def test_with_nobody_shown_before_the_first_is(
    qtbot, open_book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "BREATH", SLOW)
    window = open_book(wait=False).window
    whole: list[bool] = []
    window.list.shown.connect(whole.append)
    window.activateWindow()
    qtbot.waitUntil(lambda: True in whole)
    qtbot.waitUntil(window.is_settled)
    first = window.list.model.ids()[0]
    qtbot.waitUntil(lambda: window.person.person_id() == first)
    qtbot.waitUntil(lambda: window.focusWidget() is window.list.view)
