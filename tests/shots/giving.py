"""Give and ask, the pages that stand within it, and a line that tells of giving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from tests.shots.pictures import takes

if TYPE_CHECKING:
    from desktop_app.ui.window.main_window import MainWindow
    from tests.shots.studio import Studio

MARGIN, ABOVE, BELOW = 20, 110, 75
"""Pixels shown round the line."""
LOOKS = (
    ("light", (1440, 900), "light"),
    ("dark", (1440, 900), "dark"),
    ("light", (600, 800), "600"),
)


@takes("give-light", "give-dark", "give-600")
def give_and_ask(studio: Studio) -> None:
    """Who could help each other, and what is under way."""
    for choice, size, name in LOOKS:
        window = studio.reset(choice, size)
        window.shell.show("giving")
        studio.take(f"give-{name}", window)


@takes("giving-line-light")
def giving_line(studio: Studio) -> None:
    """What a line tells of giving, in green, and what it will be."""
    window = studio.reset()
    window.person.composer.set_text("Ben recommended me to Northwind")
    window.person.composer.edit.setFocus()
    studio.settle()
    line = window.person.composer
    place = line.mapTo(window, line.rect().topLeft())
    part = QRect(place.x() - MARGIN, place.y() - ABOVE, line.width() + 2 * MARGIN, ABOVE + BELOW)
    studio.take("giving-line-light", window, part=part)
    window.person.composer.clear()


@takes("recommendations-light", "recommendations-dark", "recommendations-600")
def recommendations(studio: Studio) -> None:
    """The planner by day and by night, and in little room."""
    for choice, size, name in LOOKS:
        window = studio.reset(choice, size)
        window.shell.show("recommendations")
        _take(studio, "recommendations", name, window)


@takes("portfolio-light", "portfolio-dark", "portfolio-600")
def portfolio(studio: Studio) -> None:
    """Help you gave, and the page as others see it."""
    for choice, size, name in LOOKS:
        window = studio.reset(choice, size)
        window.shell.show("portfolio")
        _take(studio, "portfolio", name, window)


def _take(studio: Studio, room: str, name: str, window: MainWindow) -> None:
    """The window; by day, as the manual has it, the page alone."""
    studio.settle()
    page = window.pages.currentWidget()
    place = QRect(page.mapTo(window, QPoint(0, 0)), page.size())
    studio.take(f"{room}-{name}", window, part=place if name == "light" else None)
