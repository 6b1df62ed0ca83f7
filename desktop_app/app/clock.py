"""The clock of this computer, and the zone it stands in."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


class SystemClock:
    """Asks the computer each time, so that a change of zone counts at once."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone of this computer; UTC when it does not say."""
        # Loaded late: the first frame needs the day, not the zone.
        from zoneinfo import ZoneInfo

        from PySide6.QtCore import QTimeZone

        try:
            return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC")
        except (ValueError, OSError):
            return ZoneInfo("UTC")

    def now(self) -> datetime:
        """The aware local moment."""
        return datetime.now(self.zone)

    def today(self) -> date:
        """The local day."""
        return date.today()
