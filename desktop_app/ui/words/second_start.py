"""What is said when the address book is open already and its Kith does not answer. Knows nothing of
Qt: the command line says it too.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

_HANGS = QT_TRANSLATE_NOOP(
    "SecondStart",
    "Kith is open already and does not answer%1. Wait until it does, or end it with what your system"
    " has for that; then start Kith again. Nothing you stored is lost by that.",
)
_PROCESS = QT_TRANSLATE_NOOP("SecondStart", " (process %1)")
_STILL = QT_TRANSLATE_NOOP(
    "SecondStart", "Kith is still writing before it ends%1. It was left to do so."
)


def say_hangs(process: int | None, translated: Callable[[str], str] = str) -> str:
    """That the window does not answer, and what to do; `process` is its number, None if unknown."""
    return fill_in(translated(_HANGS), _number(process, translated))


def say_still_closing(process: int | None, translated: Callable[[str], str] = str) -> str:
    """That the window heard that it shall quit, and has not ended yet."""
    return fill_in(translated(_STILL), _number(process, translated))


def _number(process: int | None, translated: Callable[[str], str]) -> str:
    return "" if process is None else fill_in(translated(_PROCESS), str(process))
