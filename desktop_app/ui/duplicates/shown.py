"""What the page of doubles shows of each pair, read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from desktop_app.domain.doubles.scoring import Double
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.address_book import AddressBook


@dataclass(frozen=True, slots=True)
class ShownDouble:
    """A pair with the lines of both, the one who would stay first, and what else tells them
    apart.
    """

    double: Double
    one: PersonLine
    other: PersonLine
    one_reach: str = ""
    other_reach: str = ""


@dataclass(frozen=True, slots=True)
class ShownDoubles:
    """All pairs found; of those in sight what is to be shown. `people` is how many were compared."""

    sure: tuple[Double, ...]
    doubtful: tuple[Double, ...]
    shown: dict[tuple[int, int], ShownDouble]
    people: int


def read_doubles(
    book: AddressBook,
    most: int,
    known: list[Double] | None,
    apart: Collection[tuple[int, int]],
    progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> tuple[list[Double], ShownDoubles]:
    """Find the doubles, unless they are `known`, and read what is shown of the first `most` of each
    kind. Of those known the pairs told `apart` since are left out.
    """
    if known is None:
        found = book.doubles.find(None, progress, is_cancelled)
    else:
        found = [each for each in known if each.pair not in apart]
    people = book.doubles.people(found)
    there = [each for each in found if each.one in people and each.other in people]
    sure = tuple(each for each in there if each.is_sure)
    doubtful = tuple(each for each in there if not each.is_sure)
    shown = _shown(book, [*sure[:most], *doubtful[:most]])
    return there, ShownDoubles(sure, doubtful, shown, book.doubles.compared())


def _shown(book: AddressBook, doubles: list[Double]) -> dict[tuple[int, int], ShownDouble]:
    ids = list(dict.fromkeys(row for each in doubles for row in each.pair))
    lines = {line.id: line for line in book.people_list.lines(ids)}
    reach = book.doubles.reach(ids)
    found = {}
    for each in doubles:
        first, second = each.pair
        if first in lines and second in lines:
            found[each.pair] = ShownDouble(
                each,
                lines[first],
                lines[second],
                reach.get(first, ""),
                reach.get(second, ""),
            )
    return found
