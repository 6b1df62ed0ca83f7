"""Scenes of openings, of the page of an organisation and of the way in, taken with a Studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop_app.ui.ways_in.dialog import WayInDialog
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("600", "light", (600, 700)),
)


@takes(*(f"organisation-{name}" for name, _, _ in SIZES))
def organisation(studio: Studio) -> None:
    """Northwind, whom you know there, and what it needs."""
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.shell.show("organisation", "Northwind")
        studio.settle(900)
        studio.take(f"organisation-{name}", window)


@takes(*(f"openings-{name}" for name, _, _ in SIZES))
def openings(studio: Studio) -> None:
    """What is pursued, and what was only heard of."""
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.shell.show("openings")
        studio.settle(1500)
        studio.take(f"openings-{name}", window)


@takes("way-in-light", "way-in-dark")
def way_in(studio: Studio) -> None:
    """The way in to somebody one hardly knows."""
    for choice in ("light", "dark"):
        window = studio.reset(choice, who="Tove Lund")
        window.shell.do("way-in")
        studio.settle(900)
        shown = next(
            item
            for item in QApplication.topLevelWidgets()
            if isinstance(item, WayInDialog) and item.isVisible()
        )
        studio.take(f"way-in-{choice}", window, shown)
        shown.reject()
