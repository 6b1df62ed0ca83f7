"""What the toolkit must not do to us."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont


def test_calls_into_qt_leave_none_alone(qapp) -> None:
    """PySide6 6.12.0 dropped a reference to None with every call that returns nothing; a few
    thousand ended Python."""
    font, before = QFont(), sys.getrefcount(None)
    for _ in range(1000):
        font.setPixelSize(12)
    assert abs(sys.getrefcount(None) - before) < 500
