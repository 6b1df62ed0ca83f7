"""Choices of what is printed: their words are read whole at any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.printing.fields import Choice

LONG = "Avery L7160 · 63.5 × 38.1 mm · 21 labels"


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (230, 2), (150, 3)])
def test_words_that_do_not_fit_take_more_lines(qtbot, context, width: int, lines: int) -> None:
    page, choice = QWidget(), Choice("Sheet", [("A4", 1), (LONG, 2)], 2)
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(choice)
    layout.addStretch(1)
    page.resize(width, 300)
    page.show()
    one = choice.fontMetrics().height()
    around = choice.sizeHint().height() - one
    qtbot.waitUntil(lambda: (choice.height() - around) // one >= lines)
    room = QRect(0, 0, width - 45, 300)
    words = choice.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, LONG)
    assert words.height() <= choice.height()
    choice.setCurrentIndex(0)
    qtbot.waitUntil(lambda: choice.height() == choice.sizeHint().height())
