"""The rows of a timeline under wheel and bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.timeline.helpers import page_of

if TYPE_CHECKING:
    pass


def test_wheel_and_bar_move_the_rows(qtbot, shown) -> None:
    view = page_of(shown).entries.view
    bar = view.verticalScrollBar()
    first = view.top_item()
    bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    assert view.place() is not None
    bar.setValue(bar.maximum())
    assert (
        view.indexAt(QPoint(300, view.viewport().height() - 20)).row()
        == page_of(shown).entries.model.rowCount() - 1
    )
    bar.setValue(0)
    assert view.top_item() == first


def test_each_step_of_the_bar_is_as_long_as_the_last(qtbot, shown) -> None:
    view = page_of(shown).entries.view
    bar = view.verticalScrollBar()

    def step() -> int:
        """Pixels the rows move."""
        below = (
            view.indexAt(QPoint(300, y))
            for y in range(view.viewport().height() // 2, view.viewport().height())
        )
        seen = next(index for index in below if index.isValid())
        before = view.visualRect(seen).top()
        bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
        return before - view.visualRect(seen).top()

    assert {step() for _ in range(12)} == {bar.singleStep()}
    middle = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -360),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert step() == bar.singleStep()
