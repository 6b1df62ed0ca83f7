"""What every widget needs to draw itself and to tell time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from desktop_app.ui.kit.icons import Icons
    from desktop_app.ui.kit.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """Theme, icons and the clock; `now` gives the aware local moment."""

    theme: Theme
    icons: Icons
    now: Callable[[], datetime]
    zone: ZoneInfo

    def today(self) -> date:
        """The local day."""
        return self.now().date()
