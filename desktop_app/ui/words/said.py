"""Advice and warnings as the window says them, in its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.dates import say_month_of
from desktop_app.ui.words.warnings import guard_sentence, history_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.guards import Asks, Guard


def say_advice(text: str) -> str:
    """A constant of `advice.py` whose context is "Advice"."""
    return QCoreApplication.translate("Advice", text)


def say_before_asking(guards: Sequence[Guard], asks: Asks, name: str, today: date) -> str:
    """The weightiest of what there is to think of before asking `name`, else what is known of help
    and asks until the local day `today`.
    """
    if guards:
        return say_guard(guards[0], name)
    month = lambda day: say_month_of(day, today)  # noqa: E731
    translate = lambda text: QCoreApplication.translate("Warnings", text)  # noqa: E731
    return history_sentence(asks, today, name, month, translate)


def say_guard(guard: Guard, name: str) -> str:
    """What to think of before asking `name`."""
    return guard_sentence(guard, name, lambda text: QCoreApplication.translate("Warnings", text))
