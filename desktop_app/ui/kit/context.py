"""What every widget needs to draw itself and to tell time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from desktop_app.ui.kit.own_keys import OwnKeys

if TYPE_CHECKING:
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from desktop_app.ui.kit.icons import Icons
    from desktop_app.ui.kit.theme import Theme


class Clock(Protocol):
    """Tells the time where the user is."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone in force; travellers change it."""

    def now(self) -> datetime:
        """The aware local moment."""

    def today(self) -> date:
        """The local day."""


@dataclass(frozen=True, slots=True)
class UiContext:
    """Theme, icons, the clock, and the keys somebody chose."""

    theme: Theme
    icons: Icons
    clock: Clock
    keys: OwnKeys = field(default_factory=OwnKeys)

    @property
    def zone(self) -> ZoneInfo:
        """The zone in force."""
        return self.clock.zone

    def now(self) -> datetime:
        """The aware local moment."""
        return self.clock.now()

    def today(self) -> date:
        """The local day."""
        return self.clock.today()
