"""What tells of a locked screen and of sleep on this computer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.system.leaving.base import Leaving

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def leaving(parent: QObject | None = None) -> Leaving:
    """That of its system; where there is none, what never tells."""
    if sys.platform == "win32":
        from desktop_app.system.leaving.windows import WindowsLeaving

        return WindowsLeaving(parent)
    if sys.platform == "darwin":
        from desktop_app.system.leaving.mac import MacLeaving

        return MacLeaving(parent)
    if sys.platform.startswith("linux"):
        from desktop_app.system.bus import Bus
        from desktop_app.system.leaving.buses import BusLeaving

        return BusLeaving(Bus(), Bus("SYSTEM"), parent)
    return Leaving(parent)
