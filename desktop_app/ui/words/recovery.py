"""What is said when the address book is damaged, changed by another program, or gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.recovery import MissingKind
from desktop_app.ui.kit.dates import say_day_within, say_time
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from desktop_app.domain.backups import Holding
    from desktop_app.domain.errors import KithError
    from desktop_app.domain.recovery import MissingThing

CHANGED, GONE = "book-has-changed", "book-is-gone"
_ICONS = {
    MissingKind.PERSON: "user-round",
    MissingKind.ENTRY: "message-circle",
    MissingKind.REMINDER: "bell",
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Recovery", text, "", count)


def say_repairable() -> str:
    """A check found what a repair mends."""
    return _tr("Something in your address book means nothing to Kith. It can be repaired.")


def say_look() -> str:
    """The button beside it."""
    return _tr("Look…")


def say_title(error: KithError) -> str:
    """The heading."""
    if error.key == GONE:
        return _tr("Your address book is not in its place")
    if error.key == CHANGED:
        return _tr("Your book is not as Kith left it")
    return _tr("Part of your book cannot be read")


def say_what_happened(error: KithError, now: datetime) -> str:
    """What is known of it, in a sentence."""
    if error.key == GONE:
        return _tr("The file is gone, and something of it is left. No new, empty book was made.")
    clock = say_time(now.time())
    if error.key == CHANGED:
        return fill_in(
            _tr(
                "At %1 part of the file was not as Kith left it: a failing disk, or another program."
            ),
            clock,
        )
    return fill_in(
        _tr("At %1 part of the file did not read back as written: a failing disk, or a power cut."),
        clock,
    )


def say_kept(error: KithError) -> str:
    """What becomes of the file."""
    if error.key == GONE:
        return _tr("What is left stays beside the book. Kith writes over nothing.")
    return _tr("The damaged file stays, and Kith will not touch it again.")


def say_when(made: datetime, zone: ZoneInfo, today: date) -> str:
    """The moment of a copy: "today, 12:20"."""
    here = made.astimezone(zone)
    return fill_in(_tr("%1, %2"), say_day_within(here.date(), today), say_time(here.time()))


def say_holding(holding: Holding) -> str:
    """How much a copy holds."""
    people = _tr("%Ln person(s)", holding.people)
    entries = _tr("%Ln entry(s)", holding.entries)
    return fill_in(_tr("%1 and %2"), people, entries)


def say_missing(count: int, *, is_gone: bool) -> str:
    """How many things a copy lacks that can still be read."""
    if count:
        return _tr("%Ln thing(s) you wrote since then can still be read.", count)
    if is_gone:
        return _tr("What you wrote since then, which is not in this copy.")
    return _tr("Nothing that can be read was written since then.")


def thing_icon(thing: MissingThing) -> str:
    """The name of its icon."""
    return _ICONS[thing.kind]


def say_thing(thing: MissingThing) -> str:
    """What it says, or what it is."""
    if thing.text:
        return thing.text.splitlines()[0]
    return _tr("An entry without words")
