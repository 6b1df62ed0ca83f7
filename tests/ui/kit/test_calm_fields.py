"""The wheel changes a field only while the field has the focus; else the page goes on."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.kit.calm_fields import ChoiceBox, ClockBox, NumberBox, StepSlider


def _number() -> NumberBox:
    made = NumberBox()
    made.setRange(0, 100)
    made.setValue(50)
    return made


def _choice(editable: bool) -> ChoiceBox:
    made = ChoiceBox()
    made.addItems(["one", "two", "three"])
    made.setEditable(editable)
    made.setCurrentIndex(1)
    return made


def _slider() -> StepSlider:
    made = StepSlider()
    made.setRange(0, 100)
    made.setValue(50)
    return made


FIELDS = {
    "number": (_number, lambda field: field.value()),
    "choice": (lambda: _choice(False), lambda field: field.currentText()),
    "choice to type in": (lambda: _choice(True), lambda field: field.currentText()),
    "time": (lambda: ClockBox(time(9, 30)), lambda field: field.time()),
    "slider": (_slider, lambda field: field.value()),
}


def turn(field: QWidget, steps: int = -1) -> bool:
    """Turn the wheel over a field; whether the field took it, else Qt hands it to the page."""
    event = QWheelEvent(
        QPointF(field.rect().center()),
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.fixture
def page(qtbot, context):
    """A page that scrolls, with a field in its upper part and another that takes the focus."""
    area, content = QScrollArea(), QWidget()
    area.box = QVBoxLayout(content)
    area.other = _number()
    area.box.addWidget(area.other)
    content.setMinimumHeight(2000)
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.resize(300, 400)
    qtbot.addWidget(area)
    return area


def _shown(qtbot, page: QScrollArea, field: QWidget, focus: QWidget) -> None:
    page.box.insertWidget(0, field)
    page.box.addStretch(1)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    focus.setFocus()
    qtbot.waitUntil(focus.hasFocus)


@pytest.mark.parametrize("name", FIELDS)
def test_in_passing_the_wheel_changes_nothing_and_goes_on_to_the_page(
    qtbot, page, name: str
) -> None:
    make, value = FIELDS[name]
    field = make()
    _shown(qtbot, page, field, page.other)
    before = value(field)
    assert not turn(field)
    assert value(field) == before
    assert not field.hasFocus()


@pytest.mark.parametrize("name", FIELDS)
def test_with_the_focus_it_does(qtbot, page, name: str) -> None:
    make, value = FIELDS[name]
    field = make()
    _shown(qtbot, page, field, field)
    before = value(field)
    assert turn(field)
    assert value(field) != before


@pytest.mark.parametrize(
    "keys", [(Qt.Key.Key_F4,), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)]
)
def test_the_key_that_opens_a_choice_is_no_shortcut_of_the_window(qtbot, keys) -> None:
    window, asked = QWidget(), list[str]()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    choice = _choice(False)
    column.addWidget(choice)
    for words in ("Alt+Down", "F4"):
        shortcut = QShortcut(QKeySequence(words), window)
        shortcut.activated.connect(lambda words=words: asked.append(words))
    window.show()
    window.activateWindow()
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    qtbot.keyClick(choice, *keys)
    qtbot.waitUntil(choice.view().isVisible)
    choice.hidePopup()
    assert not asked
