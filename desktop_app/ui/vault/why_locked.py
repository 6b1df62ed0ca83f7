"""When and why an address book was locked, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

IDLE, SCREEN, SLEEP, ASKED = "idle", "screen", "sleep", "asked"
"""Why an address book was locked."""
_SENTENCES = {
    IDLE: QT_TRANSLATE_NOOP(
        "Locker", "Locked at %1, because nobody was here. Reminders still come, without names."
    ),
    SCREEN: QT_TRANSLATE_NOOP(
        "Locker", "Locked at %1, with the screen. Reminders still come, without names."
    ),
    SLEEP: QT_TRANSLATE_NOOP(
        "Locker", "Locked at %1, before the computer slept. Reminders still come, without names."
    ),
    ASKED: QT_TRANSLATE_NOOP("Locker", "Locked at %1. Reminders still come, without names."),
}


def say_why_locked(why: str, at: str) -> str:
    """The sentence for one of these reasons; `at` is the time of day as it is shown."""
    return fill_in(QCoreApplication.translate("Locker", _SENTENCES[why]), at)
