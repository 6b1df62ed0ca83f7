"""Titles of what Kith writes into a calendar. Knows nothing of Qt: the command line writes them
too.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.calendar_file import CalendarTexts
from desktop_app.domain.person import DateKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP


def calendar_texts(translated: Callable[[str], str] = str) -> CalendarTexts:
    """Those titles; `translated` turns an English one into the language they are written in."""
    return CalendarTexts(
        name=translated(QT_TRANSLATE_NOOP("CalendarTexts", "Kith")),
        days={
            DateKind.BIRTHDAY: translated(QT_TRANSLATE_NOOP("CalendarTexts", "{name}: birthday")),
            DateKind.ANNIVERSARY: translated(
                QT_TRANSLATE_NOOP("CalendarTexts", "{name}: anniversary")
            ),
            DateKind.DEATH: translated(QT_TRANSLATE_NOOP("CalendarTexts", "{name}: day of death")),
            DateKind.OTHER: translated(QT_TRANSLATE_NOOP("CalendarTexts", "{name}: {label}")),
        },
        about=translated(QT_TRANSLATE_NOOP("CalendarTexts", "{text} ({names})")),
    )
