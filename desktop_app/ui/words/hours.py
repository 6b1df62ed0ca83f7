"""Other people's clocks in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.time_zones import is_late, moment_in_zone
from desktop_app.ui.kit.dates import say_day_name, say_time
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.ui.kit.context import UiContext


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hours", text)


def say_clock(context: UiContext, zone: str) -> str:
    """The time it is now in that zone; "" when it is the same as here."""
    there = moment_in_zone(context.now(), zone)
    return "" if there is None else say_time(there.time())


def say_late(context: UiContext, zone: str, name: str) -> str:
    """A warning when it is night or early morning now where somebody is, else ""."""
    there = moment_in_zone(context.now(), zone)
    if there is None or not is_late(there.time()):
        return ""
    return fill_in(_tr("It is %1 for %2."), say_time(there.time()), name[:60])


def say_both(moment: datetime, zone: str, name: str) -> str:
    """So: "17:00 for you is 02:00, Wednesday, for Hana"; "" when the clocks agree. `moment` is
    aware and local.
    """
    there = moment_in_zone(moment, zone)
    if there is None:
        return ""
    when = say_time(there.time())
    if there.date() != moment.date():
        when = f"{when}, {say_day_name(there.date())},"
    return fill_in(_tr("%1 for you is %2 for %3."), say_time(moment.time()), when, name[:60])
