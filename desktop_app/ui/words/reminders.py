"""Repetitions and due times in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.recurrence import Frequency, Repeat, parse_rule
from desktop_app.domain.reminders import SOME_DAY, Origin
from desktop_app.ui.kit.dates import say_gone, say_time, say_weekday
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.reminder_texts import reminder_texts

if TYPE_CHECKING:
    from desktop_app.domain.reminders import Reminder, ReminderTexts
    from desktop_app.ui.kit.context import UiContext

WEEKDAYS = (0, 1, 2, 3, 4)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Reminders", text, None, count)


def stored_texts() -> ReminderTexts:
    """Texts of reminders for which nobody typed any, in the language of the window."""
    return reminder_texts(lambda text: QCoreApplication.translate("ReminderTexts", text))


def say_rule(rule: str) -> str:
    """So: "Every 3 months", "Every weekday", "Every month on the third Sunday"; "" for none."""
    if not rule:
        return ""
    try:
        repeat = parse_rule(rule)
    except InvalidValueError:
        return _tr("Repeats")
    return _say(repeat)


def _say(repeat: Repeat) -> str:
    count = repeat.interval
    if repeat.weekdays == WEEKDAYS and count == 1:
        return _tr("Every weekday")
    if repeat.weekdays:
        names = ", ".join(QLocale().dayName(day + 1) for day in repeat.weekdays)
        return (
            fill_in(_tr("Every %1"), names)
            if count == 1
            else fill_in(_tr("Every %Ln weeks on %1", count), names)
        )
    if (which := say_which(repeat)) and repeat.frequency is Frequency.MONTHLY:
        text = _tr("Every month %1") if count == 1 else _tr("Every %Ln months %1", count)
        return fill_in(text, which)
    one = {
        Frequency.DAILY: _tr("Every day"),
        Frequency.WEEKLY: _tr("Every week"),
        Frequency.MONTHLY: _tr("Every month"),
        Frequency.YEARLY: _tr("Every year"),
    }
    many = {
        Frequency.DAILY: _tr("Every %Ln days", count),
        Frequency.WEEKLY: _tr("Every %Ln weeks", count),
        Frequency.MONTHLY: _tr("Every %Ln months", count),
        Frequency.YEARLY: _tr("Every %Ln years", count),
    }
    return one[repeat.frequency] if count == 1 else many[repeat.frequency]


def say_which(repeat: Repeat) -> str:
    """The day of the month meant: "on the third Sunday", "on the last weekday"; "" when it is the
    same day each time.
    """
    if repeat.workday is not None:
        return _tr("on the first weekday") if repeat.workday > 0 else _tr("on the last weekday")
    if repeat.nth is not None:
        words = {
            1: _tr("on the first %1"),
            2: _tr("on the second %1"),
            3: _tr("on the third %1"),
            4: _tr("on the fourth %1"),
            5: _tr("on the fifth %1"),
            -1: _tr("on the last %1"),
        }
        return fill_in(words[repeat.nth[0]], QLocale().dayName(repeat.nth[1] + 1))
    if repeat.month_day is not None:
        return (
            _tr("on the last day")
            if repeat.month_day < 0
            else fill_in(_tr("on day %1"), str(repeat.month_day))
        )
    return ""


def say_due(reminder: Reminder, shown: date, context: UiContext) -> str:
    """The second line of a reminder: how it repeats, how late it is or when it is due."""
    today = context.today()
    parts = [say_rule(reminder.rule)] if reminder.rule else []
    if reminder.rule and reminder.from_done:
        parts.append(_tr("counted from when it is done"))
    late = (today - shown).days
    if late > 0 and reminder.origin is Origin.IMPORTANT_DATE:
        parts.append(say_gone(shown, today))
    elif late > 0:
        late_words = (
            _tr("%Ln day(s) late", late) if late < 14 else _tr("%Ln week(s) late", late // 7)
        )
        parts.append(late_words)
    elif today < shown < SOME_DAY:
        parts.append(say_weekday(shown, today))
    if reminder.snoozed_until is not None and reminder.snoozed_until > context.now():
        parts.append(
            fill_in(
                _tr("put off until %1"),
                say_time(reminder.snoozed_until.astimezone(context.zone).time()),
            )
        )
    elif reminder.time_of_day is not None:
        parts.append(say_time(reminder.time_of_day))
    return ", ".join(parts)
