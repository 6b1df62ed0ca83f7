"""What a notice says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import NoticeKind
from desktop_app.domain.person import DateKind
from desktop_app.ui.kit.dates import say_day, say_gone, say_time, say_weekday
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.person import date_kind

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.agenda import Notice
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.ui.kit.context import UiContext

LINES = 5
LONGEST = 200
"""Characters of one text: services lay out every one of them."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Notices", text, None, count)


def say_title(notice: Notice, coming: UpcomingDate | None = None) -> str:
    """The heading: the reminder's own words, or whose day it is. `coming` is what is known of an
    important date.
    """
    if notice.kind is NoticeKind.DIGEST:
        return (
            _tr("%Ln thing(s) for today", notice.count)
            if notice.waits
            else _tr("%Ln day(s) to know of", notice.count)
        )
    if notice.kind is NoticeKind.MEETING:
        return fill_in(_tr("Soon: %1"), _short(notice.text))
    if notice.kind is NoticeKind.REMINDER or not notice.people:
        return _short(notice.text)
    what = notice.text or (
        date_kind(coming.kind) if coming is not None else _tr("an important day")
    )
    return _whose(notice.people[0].name, what)


def say_coming(coming: UpcomingDate) -> str:
    """An important date in a line: whose, and what it is."""
    return _whose(coming.person.name, coming.label or date_kind(coming.kind))


def say_body(notice: Notice, context: UiContext, coming: UpcomingDate | None = None) -> str:
    """Below the heading of one thing: with whom or how many years it makes, and when."""
    if notice.kind is NoticeKind.MEETING:
        at = say_time(notice.at.astimezone(context.zone).time())
        return ", ".join([*(person.name for person in notice.people[:3]), at])
    if notice.kind is NoticeKind.REMINDER:
        return ", ".join([*(person.name for person in notice.people[:3]), _when(notice, context)])
    day = "" if notice.due is None else _say_day(notice.due, context.today())
    if coming is None or coming.turns is None:
        return day
    words = (
        _tr("turns %Ln", coming.turns)
        if coming.kind is DateKind.BIRTHDAY
        else _tr("%Ln year(s)", coming.turns)
    )
    return f"{day}, {words}"


def _say_day(day: date, today: date) -> str:
    return say_gone(day, today) if day < today else say_weekday(day, today)


def say_group(titles: Sequence[str], count: int, waits: bool) -> tuple[str, str]:
    """Heading and lines for several at once, `count` things in all, which all wait or all only come
    or went by.
    """
    heading = _tr("Due now: %Ln thing(s)", count) if waits else _tr("%Ln day(s) to know of", count)
    return heading, say_lines(titles, len(titles))


def say_lines(titles: Sequence[str], count: int) -> str:
    """The first few titles, one a line, and how many more there are of `count`."""
    lines = list(titles[:LINES])
    if count > len(lines):
        lines.append(_tr("and %Ln more", count - len(lines)))
    return "\n".join(lines)


def _whose(name: str, what: str) -> str:
    return fill_in(_tr("%1: %2"), _short(name), _short(what))


def _when(notice: Notice, context: UiContext) -> str:
    local = notice.at.astimezone(context.zone)
    day, today = notice.due or local.date(), context.today()
    return say_day(day, today) if day != today else say_time(local.time())


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
