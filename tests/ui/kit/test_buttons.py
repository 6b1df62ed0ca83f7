"""Buttons: Enter presses the one that has the focus, and goes no further."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.kit.buttons import button, chip, icon_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Page(QWidget):
    """A page that does something of its own on Enter."""

    entered = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered += 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_focus(context, qtbot, key: Qt.Key) -> None:
    page, pressed = Page(), list[str]()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made = [
        button("Skip", clicked=lambda: pressed.append("skip")),
        chip("New", checkable=True, clicked=lambda: pressed.append("new")),
        icon_button(context.theme, context.icons, "bell", "Bell", lambda: pressed.append("bell")),
    ]
    for each in made:
        column.addWidget(each)
    page.show()
    for each in made:
        each.setFocus()
        qtbot.keyClick(each, key)
    assert (pressed, page.entered) == (["skip", "new", "bell"], 0)
