"""The sentence for what nobody caught waits until there is a window to say it."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop_app.app.fault_notice import FaultNotice
from desktop_app.ui.words.faults import say_copied, say_crash, say_fault


def test_what_went_wrong_without_a_window_is_said_once_there_is_one(qtbot, open_book) -> None:
    shown: list = []
    notice = FaultNotice(lambda: shown[0] if shown else None)
    thread = threading.Thread(target=notice.hear, args=("the report",))
    thread.start()
    thread.join()
    qtbot.wait_until(lambda: notice.is_waiting())
    window = open_book().window
    shown.append(window)
    assert window.toast.text() == ""
    notice.say_waiting()
    assert (window.toast.text(), notice.is_waiting()) == (say_fault(), False)
    button = next(item for item in window.toast.findChildren(QPushButton) if item.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (window.toast.text(), QGuiApplication.clipboard().text()) == (say_copied(), "the report")


def test_a_window_that_was_put_away_says_it_when_it_comes_back(qtbot, open_book) -> None:
    window = open_book().window
    notice = FaultNotice(lambda: window)
    window.hide()
    notice.hear_crash("the report")
    qtbot.wait_until(lambda: notice.is_waiting())
    window.show()
    notice.say_waiting()
    assert window.toast.text() == say_crash()
    notice.hear("another")
    qtbot.wait_until(lambda: window.toast.text() == say_fault())
