"""Openings with what is shown beside each: read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.needs import Whose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.needs import Need
    from desktop_app.domain.reminders import Reminder
    from desktop_app.services.address_book import AddressBook


@dataclass(frozen=True, slots=True)
class ShownOpening:
    """An opening; its next step, when there is one still to be done; the offers that may fit it."""

    need: Need
    next_step: Reminder | None = None
    offers: tuple[Need, ...] = ()

    @property
    def is_pursued(self) -> bool:
        """Whether it is open and you pursue it."""
        return self.need.is_open and self.need.stage is not None

    @property
    def others(self) -> tuple[Need, ...]:
        """Those of the offers that are people's."""
        return tuple(offer for offer in self.offers if offer.whose is Whose.PERSON)


def read_openings(
    book: AddressBook, openings: Sequence[Need], today: date
) -> tuple[ShownOpening, ...]:
    """Read what stands beside these openings. Call it off the UI thread: the first time, what may
    fit takes seconds with many needs and offers.
    """
    still = [need for need in openings if need.is_open]
    offers = book.proposals.offers_for(still, today)
    return tuple(
        ShownOpening(need, next_step(book, need), offers.get(need.id, ())) for need in openings
    )


def next_step(book: AddressBook, need: Need) -> Reminder | None:
    """The next step of an opening, while it is to be done."""
    if need.reminder_id is None:
        return None
    try:
        found = book.reminders.reminder(need.reminder_id)
    except NotFoundError:
        return None
    return found if found.done_at is None else None
