"""What is said of an event: when and where it is, and who is there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.events import clock_of, is_called_off, is_to_be_asked
from desktop_app.ui.kit.dates import (
    say_ago,
    say_ahead,
    say_day_name,
    say_day_whole,
    say_time,
    say_weekday,
)
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.events import Event
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.context import UiContext

NEAR = 14
"""Days ahead within which the time of an event matters more than its place."""
ROOM = 60
"""Letters of a name or a place in a row."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Events", text, None, count)


def say_title(event: Event) -> str:
    """What it is called."""
    return event.entry.summary or _tr("An event")


def say_when(event: Event, context: UiContext) -> str:
    """The line under its name: when, where, and how long until then."""
    today, day = context.today(), event.entry.day
    clock = clock_of(event, context.zone)
    when = _tr("Yesterday") if day == today - timedelta(1) else say_day_whole(day, today)
    if clock is not None and day >= today:
        when = f"{when}, {say_time(clock)}"
    away = "" if day >= today - timedelta(1) and day < today else _away(day, today)
    off = _tr("called off") if is_called_off(event, today) else away
    return " · ".join(part for part in (when, event.entry.place, off) if part)


def _away(day: date, today: date) -> str:
    return say_ahead(day, today) if day >= today else say_ago(day, today)


def say_row(event: Event, context: UiContext) -> str:
    """The second line of its row in the list."""
    today, entry = context.today(), event.entry
    place = cut(entry.place.split(",")[0], ROOM)
    if is_called_off(event, today):
        return _joined(place, _tr("called off"))
    if entry.day >= today:
        return _row_ahead(event, context, place)
    if is_to_be_asked(event, today):
        return _tr("Whom did you meet?")
    if entry.day == today - timedelta(1):
        return _joined(_tr("Yesterday"), place)
    return _joined(place, say_met(entry.people))


def _row_ahead(event: Event, context: UiContext, place: str) -> str:
    today, day = context.today(), event.entry.day
    clock = clock_of(event, context.zone)
    if (day - today).days <= NEAR:
        name = say_weekday(day, today) if (day - today).days < 2 else say_day_name(day)
        return _joined(name if clock is None else f"{name}, {say_time(clock)}", place)
    return _joined(place, say_going(event.comes)) or say_day_name(day)


def say_met(people: Sequence[Participant]) -> str:
    """Whom you met there."""
    if not people:
        return ""
    if len(people) == 1:
        return fill_in(_tr("you met %1"), _first(people[0].name))
    return _tr("you met %Ln people", len(people))


def say_going(people: Sequence[Participant]) -> str:
    """Who goes there."""
    if not people:
        return ""
    if len(people) == 1:
        return fill_in(_tr("%1 goes"), _first(people[0].name))
    return _tr("%Ln people go", len(people))


def say_fresh(fields: Sequence[str]) -> str:
    """That people were met in fields in which you knew nobody."""
    names = [cut(field, ROOM) for field in fields[:4]]
    if len(names) == 1:
        return fill_in(
            _tr("New to you: somebody who works in %1, where you knew nobody."), names[0]
        )
    several = fill_in(_tr("%1 and %2"), ", ".join(names[:-1]), names[-1])
    return fill_in(_tr("New to you: people in fields where you knew nobody, %1."), several)


def _joined(*parts: str) -> str:
    """The parts there are, with a capital at the beginning."""
    text = " · ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


def _first(name: str) -> str:
    """What somebody is called for short: the first word of the name."""
    return cut(name.split()[0] if name.split() else name, ROOM)
