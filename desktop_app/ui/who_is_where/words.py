"""What the map and its list say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.ui.kit.dates import say_ago
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words import places

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.whereabouts.people import Everywhere, Near
    from desktop_app.domain.whereabouts.town import Town
    from desktop_app.ui.who_is_where.clusters import Cluster

NAMED = 5
"""So many towns are named where there are more."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("WhoIsWhere", text, None, count)


def in_places(text: str) -> str:
    """The words of `ui.words.places` in the language of the window."""
    return QCoreApplication.translate("Places", text)


def say_people(count: int) -> str:
    """How many people: "12 people"."""
    return _tr("%Ln person(s)", count)


def say_cluster(cluster: Cluster) -> str:
    """Which towns a number stands for, and how many people they have."""
    shown = cluster.towns[:NAMED]
    lines = [f"{places.town_in_full(each.town)}: {say_people(len(each.people))}" for each in shown]
    if more := len(cluster.towns) - len(shown):
        lines.append(_tr("and %Ln more place(s)", more))
    return "\n".join(lines)


def say_map(everywhere: Everywhere) -> str:
    """What the map shows, for those who do not see it."""
    if not everywhere.towns:
        return _tr("Nobody is on the map.")
    shown = everywhere.towns[:NAMED]
    most = ", ".join(f"{each.town.name} {len(each.people)}" for each in shown)
    where = _tr("in %Ln place(s)", len(everywhere.towns))
    told = fill_in(_tr("%1 %2."), say_people(everywhere.placed), where)
    return f"{told} {fill_in(_tr('Most are in %1. The list beside it tells the same.'), most)}"


def say_whole(everywhere: Everywhere) -> str:
    """How many are on the map and how many say no place."""
    parts = [fill_in(_tr("%1 on the map"), say_people(everywhere.placed))]
    if everywhere.silent:
        parts.append(_tr("%Ln without a place", everywhere.silent))
    return " · ".join(parts)


def say_not_found(count: int) -> str:
    """How many say a place that no table knows."""
    return _tr("%Ln not on the map", count)


def say_within(count: int, km: int, town: Town) -> str:
    """How many are within so many kilometres of a place."""
    distance = fill_in(_tr("%1 km"), QLocale().toString(km))
    return fill_in(_tr("%1 within %2 of %3"), say_people(count), distance, town.name)


def say_where(near: Near) -> str:
    """How far somebody is, and where: "26 km · lives in Potsdam"."""
    where = places.say_tie(near.tie, near.town, in_places, is_guess=near.is_guess)
    return f"{places.far(near.km, in_places)} · {where}"


def say_last(line: PersonLine, today: date) -> str:
    """When you were last in touch."""
    return say_last_day(line.last_contact, today)


def say_last_day(day: date | None, today: date) -> str:
    """How long ago a day of contact was."""
    return _tr("never") if day is None else say_ago(day, today)


HELP = QT_TRANSLATE_NOOP(
    "WhoIsWhere", "Wheel or + and − zoom, dragging or the arrow keys move, 0 shows everybody."
)


def say_help() -> str:
    """How the map is moved."""
    return _tr(HELP)
