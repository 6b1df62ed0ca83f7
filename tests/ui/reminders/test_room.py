"""What can be done with a reminder comes up beside its words, never over them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QToolButton

from desktop_app.domain.reminders import Reminder
from desktop_app.ui.kit.labels import PlainLabel
from tests.ui.conftest import NOW
from tests.ui.reach import button, every

LONG = "Ask whether the second half of the memoir may come in January rather than in March"


def _cover_no_word(row, tools: list[QToolButton], labels: list[PlainLabel]) -> None:
    """The icons of the tools, which alone are drawn of them, are beside the words of the labels."""
    for tool in tools:
        icon = QRect(QPoint(0, 0), tool.iconSize())
        icon.moveCenter(tool.mapTo(row, tool.rect().center()))
        assert row.rect().contains(icon)
        for label in labels:
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
            words = label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text())
            words.moveTopLeft(label.mapTo(row, words.topLeft()))
            assert not words.intersects(icon), label.text()


@pytest.mark.parametrize("with_somebody", [True, False])
def test_put_off_and_edit_cover_no_word(qtbot, open_book, with_somebody: bool) -> None:
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    people = (ana,) if with_somebody else ()
    opened.book.reminders.add(Reminder(LONG, NOW.date(), people=people)).result()
    pane = opened.window.reminders
    qtbot.waitUntil(lambda: LONG in [row.reminder.text for row in pane.rows()])
    qtbot.waitUntil(lambda: not opened.window.runner.waiting())
    row = next(row for row in pane.rows() if row.reminder.text == LONG)
    qtbot.waitUntil(lambda: row.isVisible() and row.height() > 30)
    place = QPointF(row.rect().center())
    QApplication.sendEvent(row, QEnterEvent(place, place, place))
    tools = [button(row, f"{words}: {LONG}") for words in ("Put off", "Edit")]
    labels = every(row, PlainLabel)
    assert LONG in [label.whole_text() for label in labels]
    _cover_no_word(row, tools, labels)
    # Without a line that says when they stand beside the words.
    row.say_when("In the second half of January, once the first half of the memoir was read")
    qtbot.waitUntil(lambda: not row.isHidden())
    _cover_no_word(row, tools, labels)
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))


def test_at_every_size_of_text(qtbot, open_book) -> None:
    # Wide enough that larger text leaves the reminders beside the page.
    opened = open_book(size=(2000, 900))
    theme = opened.window.context.theme
    try:
        theme.set_text_scale(1.5)
        pane = opened.window.reminders
        pane.reload()
        qtbot.waitUntil(lambda: not opened.window.runner.waiting())
        qtbot.waitUntil(
            lambda: len(pane.rows()) > 3 and all(row.isVisible() for row in pane.rows())
        )
        for row in pane.rows():
            tools = every(row, QToolButton)
            assert len(tools) == 2
            _cover_no_word(row, tools, every(row, PlainLabel))
    finally:
        theme.set_text_scale(1.0)
