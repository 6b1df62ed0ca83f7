"""What the toolkit must not do to us."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

from tests.architecture.parsed import PACKAGE, calls, where


def test_calls_into_qt_leave_none_alone(qapp) -> None:
    """PySide6 6.12.0 dropped a reference to None with every call that returns nothing; a few
    thousand ended Python."""
    font, before = QFont(), sys.getrefcount(None)
    for _ in range(1000):
        font.setPixelSize(12)
    assert abs(sys.getrefcount(None) - before) < 500


WHEELED = {"QSpinBox", "QDoubleSpinBox", "QComboBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit"}
WHEELED |= {"QSlider", "QDial", "QTabBar", "QTabWidget", "QFontComboBox"}


def test_no_window_makes_a_field_that_the_wheel_changes_in_passing() -> None:
    """`ui/kit/calm_fields.py` has those to be used."""
    made = [
        f"{where(path)}:{node.lineno}"
        for path in PACKAGE
        for node in calls(path, "|".join(WHEELED))
        if (getattr(node.func, "id", "") or getattr(node.func, "attr", "")) in WHEELED
    ]
    assert made == []


SAYS_NATIVELY = {"tray/menu.py", "app/locked_notices.py"}
"""Menus of the tray, which the desktop draws."""


def test_menus_and_lists_of_words_float() -> None:
    """`ui/kit/menus.py` and `ui/kit/completions.py` have those to be used."""
    plain = [
        f"{where(path)}:{node.lineno}"
        for path in PACKAGE
        for node in calls(path, "QMenu")
        if getattr(node.func, "id", "") == "QMenu"
        and not any(where(path).endswith(end) for end in SAYS_NATIVELY)
    ]
    assert plain == []
    unadorned = [
        where(path)
        for path in PACKAGE
        if any(getattr(node.func, "id", "") == "QCompleter" for node in calls(path, "QCompleter"))
        and not any(calls(path, "float_completions"))
    ]
    assert unadorned == []
