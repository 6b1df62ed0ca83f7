"""A clock for tests: it stands still until it is set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo


@dataclass
class StoppedClock:
    """Always `moment`, an aware moment in a zone."""

    moment: datetime

    @property
    def zone(self) -> ZoneInfo:
        assert isinstance(self.moment.tzinfo, ZoneInfo)
        return self.moment.tzinfo

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()
