"""What the page shows: read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.needs import OpeningStage
from desktop_app.ui.pursuing.shown import ShownOpening, read_openings

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.services.address_book import AddressBook

HEARD_SHOWN = 200
"""Of those you only heard of, so many are read at most, the newest first."""
_LAST = OpeningStage.OFFERED, OpeningStage.TALKING, OpeningStage.WROTE, OpeningStage.HEARD


@dataclass(frozen=True, slots=True)
class ShownOpenings:
    """Those you pursue, by stage, the furthest first; those you heard of, the newest first, and
    how many of these there are.
    """

    day: date
    pursued: tuple[tuple[OpeningStage, tuple[ShownOpening, ...]], ...] = ()
    heard: tuple[ShownOpening, ...] = ()
    heard_count: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is none at all."""
        return not self.pursued and not self.heard


def read_page(book: AddressBook, today: date) -> ShownOpenings:
    """Read the page. Call it off the UI thread."""
    needs = book.needs.openings()
    wanted = [need for need in needs if need.stage is not None]
    heard = [need for need in needs if need.stage is None]
    read = read_openings(book, wanted + heard[:HEARD_SHOWN], today)
    by_stage = (
        (stage, tuple(item for item in read if item.need.stage is stage)) for stage in _LAST
    )
    return ShownOpenings(
        today,
        tuple((stage, items) for stage, items in by_stage if items),
        tuple(item for item in read if item.need.stage is None),
        len(heard),
    )
