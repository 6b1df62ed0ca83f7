"""Parts of the kit on real widgets: sharp icons, graphemes, the message, lines that break, failed
work."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Event

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.toast import Toast


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_have_a_dot_for_every_dot_of_the_screen(context, scale: float) -> None:
    pixmap = context.icons.icon("bell").pixmap(QSize(16, 16), scale)
    assert pixmap.width() == 16 * scale
    assert pixmap.devicePixelRatio() == scale


def test_an_icon_takes_the_colour_of_the_new_theme(context) -> None:
    icon = context.icons.icon("bell")
    light = icon.pixmap(QSize(16, 16)).toImage()
    context.theme.set_choice("dark")
    assert icon.pixmap(QSize(16, 16)).toImage() != light


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("🇵🇹 Rui", "🇵🇹"),
        ("👩‍👩‍👧 Family", "👩‍👩‍👧"),
        ("👍🏽 Bob", "👍🏽"),
        ("नीति शर्मा", "नीश"),
        ("กำพล สุข", "กำสุ"),
        ("e\u0301mile zola", "E\u0301Z"),
        ("ß straße", "ßS"),
        ("محمد علي", "مع"),
        ("\u202eevil x", "EX"),
        ("1st Bank", "1B"),
    ],
)
def test_initials_are_what_a_reader_sees_as_letters(name: str, letters: str) -> None:
    assert initials(name) == letters


def _host(qtbot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    qtbot.waitExposed(host)
    return host


def test_undo_in_the_message_is_done_once_and_the_message_goes(qtbot, context) -> None:
    toast = Toast(context.theme, _host(qtbot))
    done: list[str] = []
    toast.say("Logged coffee with <b>Ana</b>", "Undo", lambda: done.append("undone"))
    assert toast.text() == "Logged coffee with <b>Ana</b>"
    button = toast.findChild(QPushButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == ["undone"]
    assert toast.text() == ""


@pytest.mark.parametrize(
    ("direction", "lefts"),
    [(Qt.LayoutDirection.LeftToRight, [0, 56, 0]), (Qt.LayoutDirection.RightToLeft, [70, 14, 70])],
)
def test_lines_break_and_mirror(qtbot, direction: Qt.LayoutDirection, lefts: list[int]) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(direction)
    flow = FlowLayout(host, 6)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(50, 20)
        flow.addWidget(box)
    host.resize(120, 100)
    host.show()
    qtbot.waitExposed(host)
    assert [box.x() for box in boxes] == lefts
    assert [flow.heightForWidth(width) for width in (400, 120, 50)] == [20, 46, 72]


def test_faults_go_to_who_asked_and_else_to_failed(qtbot) -> None:
    runner = Runner()
    heard: list[str] = []
    runner.failed.connect(lambda fault: heard.append(f"failed {fault}"))
    runner.run("a", lambda: [][1], lambda _: None, lambda fault: heard.append(type(fault).__name__))
    qtbot.waitUntil(lambda: heard == ["IndexError"])
    future: Future[int] = Future()
    runner.watch(future)
    future.set_exception(OSError("disk full"))
    qtbot.waitUntil(lambda: heard == ["IndexError", "failed disk full"])
    runner.close()
    late: Future[int] = Future()
    runner.watch(late, lambda _: heard.append("late"))
    late.set_result(1)
    assert "late" not in heard


def test_a_long_message_is_shown_whole_in_a_narrow_window(qtbot, context) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(420, 600)
    host.show()
    toast = Toast(context.theme, host)
    said = "/home/ana/Documents/Address books/people.vcf cannot be written: the disk is full and nothing was changed."
    words = toast.findChild(PlainLabel)
    for button in ("", "Undo"):
        toast.say(said, button)
        qtbot.waitUntil(lambda: toast.width() > 300)
        toast.layout().activate()
        assert words.height() >= words.heightForWidth(words.width())
        assert words.text().replace("\u200b", "") == said
        assert host.rect().contains(toast.geometry())
    for button in ("", "Redo"):
        toast.say("Undone: Saved the list Brunos", button)
        toast.layout().activate()
        one_line = words.fontMetrics().horizontalAdvance("Undone: Saved the list Brunos")
        assert one_line <= words.width() < one_line + 20


def test_work_that_takes_long_says_so(qtbot, context) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    toast, quick, slow = Toast(context.theme, host), Future(), Future()
    quick.set_result(None)
    toast.say_while(quick, "One moment…")
    toast.say_while(slow, "Still one moment…")
    qtbot.waitUntil(lambda: toast.text() == "Still one moment…")
    slow.set_result(None)


def test_an_answer_to_a_widget_that_is_gone_is_dropped(qtbot) -> None:
    class Waiting(QWidget):
        def take(self, answer: str) -> None:
            self.setWindowTitle(answer)

    runner, asked, other = Runner(threads=1), Waiting(), list[str]()
    faults: list[object] = []
    runner.failed.connect(faults.append)
    gone = Event()

    def late() -> str:
        gone.wait()
        return "late"

    runner.run("one", late, asked.take)
    asked.deleteLater()
    qtbot.waitUntil(lambda: not isValid(asked))
    gone.set()
    runner.run("two", lambda: "next", other.append)
    with qtbot.captureExceptions() as errors:
        qtbot.waitUntil(lambda: other == ["next"])
    assert errors == []
    runner.close()
    assert faults == []
