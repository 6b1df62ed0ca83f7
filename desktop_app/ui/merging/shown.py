"""What the page of merging shows, read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError
from desktop_app.domain.timeline import Participant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.domain.doubles.scoring import Double
    from desktop_app.domain.merging import ComesAlong, Merging
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.address_book import AddressBook


@dataclass(frozen=True, slots=True)
class ShownMerging:
    """The plan, with what is said around it. `named` has the names of introducers by their ids and
    of circles by theirs, negative; `origins` has the format of the file that told last of somebody
    and the UTC moment, by id.
    """

    plan: Merging
    people: tuple[Participant, ...]
    lines: dict[int, PersonLine]
    along: ComesAlong
    named: dict[int, str]
    double: Double | None
    origins: dict[int, tuple[str, datetime]]


def read_merging(book: AddressBook, ids: Sequence[int]) -> ShownMerging | None:
    """The cards of these people; None when one of them is gone."""
    try:
        plan = book.mergers.plan(ids)
    except KithError:
        return None
    people = [card.person for card in plan.cards]
    rows = [person.id for person in people]
    named = {-circle.id: circle.name for circle in book.circles.all()}
    for person in people:
        if person.introduced_by:
            named[person.introduced_by] = book.people.participant(person.introduced_by).name
    double = book.doubles.between(*rows) if len(rows) == 2 else None
    return ShownMerging(
        plan,
        tuple(Participant(each.id, each.display_name, each.uid) for each in people),
        {line.id: line for line in book.people_list.lines(rows)},
        book.mergers.comes_along(rows),
        named,
        double,
        book.mergers.origins(rows),
    )
