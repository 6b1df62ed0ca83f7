"""Advice and warnings as the window says them, in its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.words.warnings import guard_sentence

if TYPE_CHECKING:
    from desktop_app.domain.guards import Guard


def say_advice(text: str) -> str:
    """A constant of `advice.py` whose context is "Advice"."""
    return QCoreApplication.translate("Advice", text)


def say_guard(guard: Guard, name: str) -> str:
    """What to think of before asking `name`."""
    return guard_sentence(guard, name, lambda text: QCoreApplication.translate("Warnings", text))
