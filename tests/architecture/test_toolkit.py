"""What the toolkit must not do to us."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from PySide6.QtGui import QFont

ROOT = Path(__file__).resolve().parents[2]


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
        f"{path.name}: {ast.unparse(node.func)}"
        for path in sorted((ROOT / "desktop_app").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in WHEELED
    ]
    assert made == []
