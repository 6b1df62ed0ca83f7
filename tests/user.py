"""What stands in for a user in tests of the window: acts as soon as a person could, and not sooner.

A row that was just made is shown by an event that is still to come: until then a click on it goes
nowhere. And what is true for a moment only is seen by nobody who looks ten milliseconds later.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton
from pytestqt.exceptions import TimeoutError as WaitedTooLongError
from pytestqt.wait_signal import SignalBlocker

from tests.patience import MILLISECONDS

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

PAUSE = 0.0005
"""Seconds between two looks, in which other threads get on."""

_KEYS = ("keyClick", "keyClicks", "keyPress", "keyRelease")
_MOUSE = ("mouseClick", "mouseDClick", "mouseMove", "mousePress", "mouseRelease")


def stand_in(qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
    """Give `qtbot` a user's patience: longer waits that look after every event, and a mouse that
    waits for what it is meant for to be in sight."""
    for name in ("waitSignal", "waitSignals", "waitCallback", "waitActive", "waitExposed"):
        patch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=MILLISECONDS))
    for name in ("waitUntil", "wait_until"):
        patch.setattr(qtbot, name, wait_until)
    for name in _MOUSE:
        patch.setattr(qtbot, name, _once_in_sight(getattr(qtbot, name)))
    for name in _KEYS:
        patch.setattr(qtbot, name, _to_somebody(getattr(qtbot, name)))


def wait_until(looks: Callable[[], bool | None], *, timeout: int = MILLISECONDS) -> None:
    """Let one event after another happen until `looks` is true, or raises no AssertionError."""
    __tracebackhide__ = True
    end = time.monotonic() + timeout / 1000
    while True:
        try:
            fault, found = None, looks()
        except AssertionError as error:
            fault, found = error, False
        if found is None or found:
            return
        if time.monotonic() > end:
            raise WaitedTooLongError(f"not so after {timeout} milliseconds") from fault
        _what_is_due()
        time.sleep(PAUSE)


def _once_in_sight(give: Callable[..., None]) -> Callable[..., None]:
    def to(target: QWidget, *args: Any, **named: Any) -> None:
        __tracebackhide__ = True
        wait_until(target.isVisible)
        if isinstance(target, QCheckBox) and "pos" not in named and len(args) < 3:
            named["pos"] = _on_the_tick(target)
        give(target, *args, **named)

    return to


def _to_somebody(give: Callable[..., None]) -> Callable[..., None]:
    """Keys for what has the focus, which may be nothing just now: Qt would end the whole process."""

    def to(target: QWidget | None, *args: Any, **named: Any) -> None:
        __tracebackhide__ = True
        if target is None:
            wait_until(lambda: QApplication.focusWidget() is not None)
            target = QApplication.focusWidget()
        give(target, *args, **named)

    return to


def _on_the_tick(box: QCheckBox) -> QPoint:
    """The middle of the square to tick. Only a box in sight knows it: one that was just made is
    still 480 pixels high.
    """
    option = QStyleOptionButton()
    box.initStyleOption(option)
    square = QStyle.SubElement.SE_CheckBoxIndicator
    return box.style().subElementRect(square, option, box).center()


def _what_is_due() -> None:
    """What is in the queue of events now, and not what that puts into it."""
    timer, blocker = QTimer(singleShot=True, interval=0), SignalBlocker(MILLISECONDS)
    blocker.connect(timer.timeout)
    timer.start()
    blocker.wait()
