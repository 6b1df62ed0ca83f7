"""For whom is printed: their region, the day, and the direction they read in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Qt

from desktop_app.domain.printing.paper import Paper, usual_paper


@dataclass(frozen=True, slots=True)
class Reader:
    """`region` is a code of two letters (ISO 3166-1), "" when it is not known; `today` the local
    day.
    """

    region: str
    today: date
    mirrored: bool = False

    @property
    def paper(self) -> Paper:
        """The paper that is usual there."""
        return usual_paper(self.region)


def reader_here(region: str, today: date) -> Reader:
    """Whoever uses this computer; `region` is what the address book says (`services/region.py`)."""
    mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return Reader(region, today, mirrored)
