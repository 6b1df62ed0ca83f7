"""The pages that stand within Give and ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.shots.pictures import takes

if TYPE_CHECKING:
    from tests.shots.studio import Studio

LOOKS = (
    ("light", (1440, 900), "light"),
    ("dark", (1440, 900), "dark"),
    ("light", (600, 800), "600"),
)


@takes("recommendations-light", "recommendations-dark", "recommendations-600")
def recommendations(studio: Studio) -> None:
    """The planner by day and by night, and in little room."""
    for choice, size, name in LOOKS:
        window = studio._reset(choice, size)
        window.shell.show("recommendations")
        studio.take(f"recommendations-{name}", window)


@takes("portfolio-light", "portfolio-dark", "portfolio-600")
def portfolio(studio: Studio) -> None:
    """Help you gave, and the page as others see it."""
    for choice, size, name in LOOKS:
        window = studio._reset(choice, size)
        window.shell.show("portfolio")
        studio.take(f"portfolio-{name}", window)
