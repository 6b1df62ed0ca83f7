"""Who is where: the map with everybody, and with the people near one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.whereabouts.town import At, Town
from tests.shots.giving import LOOKS
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio


MANCHESTER = Town("Manchester", "GB", "England", At(53.481, -2.237))


@takes(
    "places-light",
    "places-dark",
    "places-600",
    "places-near-light",
    "places-near-dark",
    "places-near-600",
)
def who_is_where(studio: Studio) -> None:
    """Everybody, then who is near Manchester, by day and by night, and in little room."""
    for choice, size, name in LOOKS:
        window = studio.reset(choice, size)
        window.shell.show("who_is_where")
        studio.settle(1500)
        studio.take(f"places-{name}", window)
        window.shell.show("who_is_where", MANCHESTER)
        studio.settle(1500)
        studio.take(f"places-near-{name}", window)
