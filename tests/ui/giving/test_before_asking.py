"""What there is to think of is said before an ask goes out, and keeps nobody from it."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Passed, Side
from desktop_app.domain.person import Contact, person_named
from desktop_app.ui.message import MessageDialog
from tests.ui.conftest import NOW
from tests.ui.reach import button, dialog, says

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.guards import Guard
    from tests.ui.conftest import Opened

TODAY = NOW.date()
WISH = "You want to ask Ivan Petrenko for a recommendation"


def test_who_was_asked_often_is_first_done_something_for(
    qtbot: QtBot, open_book: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Opened = open_book(sample=False)
    threads = []
    before_asking = opened.book.guards.before_asking

    def watched(person_id: int, today: date) -> tuple[Guard, ...]:
        threads.append(threading.current_thread())
        return before_asking(person_id, today)

    monkeypatch.setattr(opened.book.guards, "before_asking", watched)
    opened.book.people.add(Contact(person_named("Ivan Petrenko"))).result()
    ivan = opened.book.naming.resolve("Ivan Petrenko")
    for days in (60, 90):
        day = TODAY - timedelta(days)
        asked = Favour(
            FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, day, ivan, thanked_on=day,
            passed=(Passed(FavourStep.ASKED, day),),
        )  # fmt: skip
        opened.book.favours.add(asked).result()
    wish = Favour(FavourKind.RECOMMENDATION, Side.RECEIVED, FavourStep.TO_ASK, TODAY, ivan)
    row = opened.book.favours.add(wish).result().value
    opened.window.shell.show("giving")
    screen = opened.window.pages.currentWidget()
    assert screen is not None
    qtbot.waitUntil(lambda: says(screen, WISH))
    ask = button(screen, f"Ask Ivan: {WISH}")
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    message = dialog(MessageDialog)
    qtbot.waitUntil(lambda: says(message, "Perhaps do something for Ivan first?"))
    qtbot.waitUntil(lambda: says(message, "You could ask what they are working on"))
    assert threads
    assert threading.main_thread() not in threads
    qtbot.mouseClick(message.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(message.log.isVisible)
    qtbot.mouseClick(message.log, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.favours.favour(row).step is FavourStep.ASKED)
