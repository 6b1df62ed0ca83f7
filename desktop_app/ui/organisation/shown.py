"""What the page shows: read on a thread, drawn by its cards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.ui.pursuing.shown import ShownOpening, read_openings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop_app.domain.giving import OrganisationPage
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.address_book import AddressBook


@dataclass(frozen=True, slots=True)
class ShownOrganisation:
    """The page on a local day, with the rows of the list of people for those in it."""

    page: OrganisationPage
    day: date
    openings: tuple[ShownOpening, ...] = ()
    lines: Mapping[int, PersonLine] = field(default_factory=dict)


def read_page(book: AddressBook, organisation_id: int, today: date) -> ShownOrganisation | None:
    """Read the page; None when the organisation is gone. Call it off the UI thread."""
    try:
        page = book.giving.of_organisation(organisation_id, today)
    except NotFoundError:
        return None
    people = {held.person.id for held in (*page.now, *page.before)}
    people |= {person.id for entry in page.entries for person in entry.people[:2]}
    return ShownOrganisation(
        page,
        today,
        read_openings(book, page.needs, today),
        {line.id: line for line in book.people_list.lines(sorted(people))},
    )
