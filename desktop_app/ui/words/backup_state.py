"""How it stands with the backups, and when each was made, in words."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.dates import say_day_name, say_month_of, say_time
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.services.backups import BackupState


class SaidState(NamedTuple):
    """A few words for the sidebar, the whole sentence, and the icon with its colour."""

    words: str
    whole: str
    icon: str
    role: Role


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("BackupState", text, None, count)


def say_state(state: BackupState, now: datetime) -> SaidState:
    """What the sidebar says; `now` is aware."""
    made = "" if state.made is None else fill_in(_tr("Backed up %1"), say_since(state.made, now))
    if state.failed is not None:
        whole = fill_in(_tr("The last backup failed. %1"), say_error(state.failed))
        kept = fill_in(_tr("What there is was kept: %1."), made) if made else ""
        return SaidState(
            _tr("Backup failed"), f"{whole} {kept}".strip(), "triangle-alert", Role.EMBER
        )
    if state.is_running:
        return SaidState(_tr("Backing up…"), _tr("Backing up…"), "shield-check", Role.SOFT)
    if not made:
        words = _tr("No backup yet")
        return SaidState(
            words,
            _tr("The first comes ten minutes after something changes."),
            "shield-check",
            Role.SOFT,
        )
    return SaidState(made, made, "shield-check", Role.GREEN)


def say_since(made: datetime, now: datetime) -> str:
    """So: "just now", "12 min ago", "2 h ago", "yesterday", "3 d ago"."""
    minutes = max(0, int((now - made) / timedelta(minutes=1)))
    if minutes < 2:
        return _tr("just now")
    if minutes < 60:
        return _tr("%Ln min ago", minutes)
    days = (now.date() - made.astimezone(now.tzinfo).date()).days
    if days < 1 or minutes < 12 * 60:
        return _tr("%Ln h ago", minutes // 60)
    return _tr("yesterday") if days == 1 else _tr("%Ln d ago", days)


def say_moment(made: datetime, now: datetime) -> str:
    """Of a backup in a list: "12:20" today, "yesterday, 22:40", "Thursday, 18:02" within the week,
    "15 November, 9:30", with the year when it is another one.
    """
    here = made.astimezone(now.tzinfo)
    away = (now.date() - here.date()).days
    clock = say_time(here.time())
    if away <= 0:
        return clock
    return fill_in(_tr("%1, %2"), _day(here.date(), now.date()), clock)


def say_inside(made: datetime, now: datetime) -> str:
    """The same within a sentence: "today, 12:20"."""
    here = made.astimezone(now.tzinfo)
    if here.date() >= now.date():
        return fill_in(_tr("today, %1"), say_time(here.time()))
    return say_moment(made, now)


def say_part(made: datetime, now: datetime) -> str:
    """The heading a backup stands under."""
    away = (now.date() - made.astimezone(now.tzinfo).date()).days
    if away <= 0:
        return _tr("Today")
    return _tr("This week") if away < 7 else _tr("Before that, one a week and one a month")


def _day(day: date, today: date) -> str:
    away = (today - day).days
    if away == 1:
        return _tr("yesterday")
    if away < 7:
        return say_day_name(day)
    return fill_in("%1 %2", str(day.day), say_month_of(day, today))
