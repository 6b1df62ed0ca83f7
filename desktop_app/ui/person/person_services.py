"""The services the page about a person uses."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.circles import Circles
    from desktop_app.services.households import Households
    from desktop_app.services.naming import Naming
    from desktop_app.services.own_fields import OwnFields
    from desktop_app.services.people import People
    from desktop_app.services.rhythms import Rhythms
    from desktop_app.services.tags import Tags
    from desktop_app.ui.kit.runner import Runner


@dataclass(frozen=True, slots=True)
class PersonServices:
    """What a page reads and writes through. `started` is told every write, so that the window can
    confirm it.
    """

    people: People
    tags: Tags
    circles: Circles
    naming: Naming
    rhythms: Rhythms
    own_fields: OwnFields
    households: Households
    started: Callable[[Future[Done[Any]]], None]
    runner: Runner

    @classmethod
    def of(
        cls, book: AddressBook, started: Callable[[Future[Any]], None], runner: Runner
    ) -> PersonServices:
        """Those of an open address book."""
        return cls(
            book.people,
            book.tags,
            book.circles,
            book.naming,
            book.rhythms,
            book.own_fields,
            book.households,
            started,
            runner,
        )
