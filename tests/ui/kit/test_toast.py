"""The message at the foot of the window: how long it stays, where it stands, who hears it."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.ui.kit.toast import SHOWN_FOR, Toast
from tests.ui.reach import button, has_button, tick


@pytest.fixture
def host(qtbot) -> QWidget:
    """A window with a field in it."""
    made = QWidget()
    qtbot.addWidget(made)
    QLineEdit(made)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    # Not over the message: that would keep it there.
    qtbot.mouseMove(made, QPoint(3, 3))
    return made


@pytest.fixture
def toast(context, host) -> Toast:
    """Its message."""
    return Toast(context.theme, host)


def _time_passes(toast: Toast) -> None:
    tick(toast, SHOWN_FOR)


def test_it_goes_by_itself(toast) -> None:
    toast.say("Starred Ana")
    assert toast.text() == "Starred Ana"
    _time_passes(toast)
    assert toast.text() == ""


def test_it_stays_while_its_button_has_the_focus(toast, host) -> None:
    toast.say("Starred Ana", "Undo", lambda: None)
    button(toast, "Undo").setFocus()
    _time_passes(toast)
    assert toast.text() == "Starred Ana"
    host.findChild(QLineEdit).setFocus()
    _time_passes(toast)
    assert toast.text() == ""


def test_it_stays_under_the_pointer(qtbot, toast, host) -> None:
    toast.say("Starred Ana")
    qtbot.mouseMove(toast, toast.rect().center())
    qtbot.waitUntil(toast.underMouse)
    _time_passes(toast)
    assert toast.text() == "Starred Ana"
    qtbot.mouseMove(host, QPoint(3, 3))
    qtbot.waitUntil(lambda: not toast.underMouse())
    _time_passes(toast)
    assert toast.text() == ""


def test_a_new_message_takes_the_place_of_the_old_with_its_button(toast) -> None:
    done: list[str] = []
    toast.say("One", "Undo", lambda: done.append("one"))
    toast.say("Two", "Again", lambda: done.append("two"))
    assert not has_button(toast, "Undo")
    button(toast, "Again").click()
    assert (done, toast.text()) == (["two"], "")
    toast.say("Three")
    assert not has_button(toast, "Again")


def test_a_button_without_a_deed_only_closes(toast) -> None:
    toast.say("One", "Understood")
    button(toast, "Understood").click()
    assert toast.text() == ""


def test_a_deed_may_say_something_itself(toast) -> None:
    toast.say("One", "Undo", lambda: toast.say("Undone"))
    button(toast, "Undo").click()
    assert toast.text() == "Undone"


@pytest.mark.parametrize("length", [159, 160, 100_000])
def test_a_long_message_is_cut(toast, length: int) -> None:
    toast.say("x" * length)
    assert len(toast.text()) == min(length, 160)
    assert toast.text().endswith("…") == (length >= 160)


@pytest.mark.parametrize("width", [300, 600, 1600])
def test_it_stands_in_the_middle_at_the_foot_and_follows_the_window(
    qtbot, toast, host, width
) -> None:
    toast.say("Starred Ana", "Undo")
    host.resize(width, 500)
    qtbot.waitUntil(lambda: abs(toast.geometry().center().x() - width // 2) <= 1)
    assert host.rect().contains(toast.geometry())
    assert 0 < host.height() - toast.geometry().bottom() < 60
    toast.say("A much longer sentence about what was done just now, and to whom. " * 2, "Undo")
    qtbot.waitUntil(lambda: host.rect().contains(toast.geometry()))


def test_larger_text_still_has_room(qtbot, toast, host, text_scale) -> None:
    toast.say("Starred Ana Sousa", "Undo")
    before = toast.size()
    text_scale(1.5)
    toast.say("Starred Ana Sousa", "Undo")
    qtbot.waitUntil(lambda: toast.width() > before.width() and toast.height() > before.height())


def test_it_is_on_top_of_what_came_after_it(toast, host) -> None:
    later = QWidget(host)
    later.setGeometry(QRect(0, 0, 800, 500))
    later.show()
    toast.say("Starred Ana")
    assert host.childAt(toast.geometry().center()) in {toast, *toast.findChildren(QWidget)}


def test_it_is_announced_whole_to_who_hears_it(toast, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    toast.say("x" * 300)
    assert heard == ["x" * 300]


def test_what_was_quick_is_never_said_to_take_long(qtbot, toast) -> None:
    work: Future[None] = Future()
    toast.say_while(work, "Importing…")
    assert toast.text() == ""
    qtbot.waitUntil(lambda: toast.text() == "Importing…")
    _time_passes(toast)
    assert toast.text() == ""
    work.set_result(None)


def test_a_hidden_message_is_no_message(toast) -> None:
    toast.say("One", "Undo")
    clicked = QSignalSpy(toast.findChild(QPushButton).clicked)
    toast.hide()
    assert (toast.text(), clicked.count()) == ("", 0)


def test_it_makes_way_for_what_has_the_focus(qtbot, toast, host) -> None:
    below = QPushButton("Go on", host)
    below.setGeometry(600, 450, 190, 34)
    below.show()
    below.setFocus()
    toast.say(
        "Imported 4 people. Those without a circle wait in Circles. " * 2, "Undo", lambda: None
    )
    place = QRect(below.pos(), below.size())
    qtbot.waitUntil(lambda: toast.geometry().bottom() < place.top())
    # It comes with the focus as well, and what is as large as a page is no reason to move.
    field = host.findChild(QLineEdit)
    field.setFocus()
    toast.say("Starred Ana", "Undo", lambda: None)
    stands = toast.geometry()
    field.setGeometry(0, 0, host.width(), host.height())
    below.setGeometry(stands)
    below.setFocus()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(below.geometry()))
