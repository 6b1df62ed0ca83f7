"""What the page shows: read on a thread, drawn by its cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop_app.domain.giving import GivingPage
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.proposals import Proposals
    from desktop_app.services.address_book import AddressBook


@dataclass(frozen=True, slots=True)
class ShownPage:
    """The page on a local day, with the rows of the list of people for those in it."""

    page: GivingPage
    day: date
    lines: Mapping[int, PersonLine]


@dataclass(frozen=True, slots=True)
class ShownProposals:
    """The matches, with the rows of the list of people for those in them."""

    proposals: Proposals
    lines: Mapping[int, PersonLine]


def read_page(book: AddressBook, today: date) -> ShownPage:
    """Read the page. Call it off the UI thread."""
    page = book.giving.page(today)
    people = {person.id for waits in page.under_way for person in waits.favour.people}
    people |= {need.person.id for need in page.to_ask if need.person is not None}
    return ShownPage(page, today, _lines(book, people))


def read_proposals(book: AddressBook, today: date) -> ShownProposals:
    """Read the matches. Call it off the UI thread: the first time may take seconds."""
    found = book.proposals.page(today)
    return ShownProposals(found, _lines(book, {row for item in found.found for row in item.people}))


def _lines(book: AddressBook, people: set[int]) -> dict[int, PersonLine]:
    ordered = sorted(people)
    found: dict[int, PersonLine] = {}
    for at in range(0, len(ordered), 500):
        found |= {line.id: line for line in book.people_list.lines(ordered[at : at + 500])}
    return found
