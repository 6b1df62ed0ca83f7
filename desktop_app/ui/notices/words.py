"""What a notice says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import NoticeKind
from desktop_app.ui.kit.dates import say_day, say_time

if TYPE_CHECKING:
    from desktop_app.domain.agenda import Notice
    from desktop_app.ui.look import Look

LINES = 5
LONGEST = 200
"""Characters of one text: services lay out every one of them."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Notices", text, None, count)


def say_title(notice: Notice) -> str:
    """The heading: the reminder's own words, or whose day it is."""
    if notice.kind is NoticeKind.DIGEST:
        return _tr("%Ln thing(s) for today", notice.count)
    if notice.kind is NoticeKind.IMPORTANT_DATE and notice.people:
        return _tr("%1: %2").replace("%1", notice.people[0].name).replace("%2", _short(notice.text))
    return _short(notice.text)


def say_body(notice: Notice, look: Look) -> str:
    """Below the heading: with whom, and since when if it is not from this very day."""
    if notice.kind is NoticeKind.DIGEST:
        return _tr("Open Kith to see them.")
    names = ", ".join(person.name for person in notice.people[:3]) if notice.kind is NoticeKind.REMINDER else ""
    return ", ".join(part for part in (names, _when(notice, look)) if part)


def say_group(notices: Sequence[Notice]) -> tuple[str, str]:
    """Heading and lines for several at once."""
    count = sum(notice.count for notice in notices)
    lines = [say_title(notice) for notice in notices[:LINES]]
    if len(notices) > LINES:
        lines.append(_tr("and %Ln more", len(notices) - LINES))
    return _tr("%Ln thing(s) are due", count), "\n".join(lines)


def _when(notice: Notice, look: Look) -> str:
    today, local = look.today(), notice.at.astimezone(look.zone)
    if notice.kind is NoticeKind.IMPORTANT_DATE:
        return say_day(notice.due, today) if notice.due is not None else ""
    day = notice.due or local.date()
    return say_day(day, today) if day != today else say_time(local.time())


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
