"""What a file may say at most, whatever its format: a record too large to be of a person is refused,
and of countless problems the first are told one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, Problem, RecordRead, Severity
from desktop_app.formats.facts import MOST_VALUES

MOST_PROBLEMS = 2000
"""Problems of one file that are listed; others are counted."""


def bounded(items: Iterable[RecordRead], file: str) -> Iterator[RecordRead]:
    """The records of a file, within bounds; one problem at the end stands for those not listed."""
    listed, more = 0, dict.fromkeys(Severity, 0)
    cards = 0
    for item in items:
        checked = _checked(item)
        problems = [checked] if isinstance(checked, Problem) else getattr(checked, "problems", ())
        listed += len(problems)
        if listed <= MOST_PROBLEMS or not problems:
            yield checked
            continue
        for problem in problems:
            more[problem.severity] += 1
        if isinstance(checked, Problem):
            cards += checked.cards
        elif isinstance(checked, ContactRead):
            yield replace(checked, problems=())
        else:
            yield checked
    for severity, count in more.items():
        if count:
            told = fault("file-has-more-problems", count=count)
            yield Problem(
                file, 0, told, "", severity, cards=cards if severity is Severity.PROBLEM else 0
            )


def _checked(item: RecordRead) -> RecordRead:
    """A record, or why it is refused: what comes in must go out as a card that is read whole. A card
    keeps what is beyond the bound among its lines instead.
    """
    if not isinstance(item, ContactRead):
        return item
    contact = item.contact
    count = len(contact.channels) + len(contact.positions) + len(contact.dates)
    count += len(contact.relations) + len(contact.tags) + len(contact.person.fields)
    count += len(contact.own_values) + len(contact.homes)
    if count <= MOST_VALUES:
        return item
    why = fault("record-has-too-much", count=count, most=MOST_VALUES)
    return Problem(item.file, item.line, why, contact.person.display_name[:80], cards=1)
