"""Writing where the words of addresses lie: beside what the user wrote, and no step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from desktop_app.domain.whereabouts.town import How
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import whereabouts as queries
from desktop_app.storage.settings import forget_setting, set_setting

if TYPE_CHECKING:
    from desktop_app.domain.whereabouts.town import Located
    from desktop_app.storage.engine.connection import Database

CHOSEN = "places.chosen"
"""The setting that keeps which place the user says some words mean, by those words."""
_COLUMNS = ("text", "how", "latitude", "longitude", "name", "region", "country")


def keep(db: Database, found: Mapping[str, Located]) -> None:
    """Note where words lie; what was noted of them before goes."""
    forget(db, found)
    rows.insert_many(db, "located", _COLUMNS, [_row(text, at) for text, at in found.items()])


def forget(db: Database, texts: Iterable[str]) -> None:
    """Drop what was noted of some words."""
    rows.delete_many(db, "located", ("text",), [(text,) for text in texts])


def begin_anew(db: Database, edition: str) -> None:
    """Drop all that was noted, for the table of places is of another `edition` now."""
    rows.clear(db, "located")
    rows.insert(db, "located", {"text": queries.EDITION, "how": 0, "name": edition})


def forget_unsaid(db: Database) -> None:
    """Drop what was noted, and chosen, of words that nobody says any more."""
    gone = queries.unsaid(db)
    forget(db, gone)
    from desktop_app.storage.queries.settings import setting

    chosen = setting(db, CHOSEN)
    if not isinstance(chosen, dict) or not chosen.keys() & set(gone):
        return
    if left := {text: place for text, place in chosen.items() if text not in set(gone)}:
        set_setting(db, CHOSEN, left)
    else:
        forget_setting(db, CHOSEN)


def _row(text: str, found: Located) -> tuple[object, ...]:
    town = found.town
    if found.how is How.UNKNOWN or town is None:
        return (text, int(How.UNKNOWN), None, None, "", "", "")
    north, east = (round(degrees * queries.GRID) for degrees in town.at)
    return (text, int(found.how), north, east, town.name, town.region, town.country)
