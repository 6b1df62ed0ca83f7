"""Texts of reminders for which nobody typed any. Knows nothing of Qt: the command line stores them
too.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.reminders import ReminderTexts
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP


def reminder_texts(translated: Callable[[str], str] = str) -> ReminderTexts:
    """Those texts; `translated` turns an English one into the language it is stored in."""
    return ReminderTexts(
        in_touch=translated(QT_TRANSLATE_NOOP("ReminderTexts", "Be in touch with {names}")),
        follow_up=translated(QT_TRANSLATE_NOOP("ReminderTexts", "Follow up with {names}")),
        follow_up_on=translated(QT_TRANSLATE_NOOP("ReminderTexts", "Follow up: {what}")),
        untitled=translated(QT_TRANSLATE_NOOP("ReminderTexts", "Reminder")),
    )
