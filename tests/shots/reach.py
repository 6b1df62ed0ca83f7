"""Reach: your circles and what they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.shots.giving import LOOKS
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio


@takes("reach-light", "reach-dark", "reach-600")
def reach(studio: Studio) -> None:
    """Everybody about you, by day and by night, and in little room."""
    for choice, size, name in LOOKS:
        window = studio.reset(choice, size)
        window.shell.show("reach")
        studio.settle(1500)
        studio.take(f"reach-{name}", window)
