"""What a file may say at most, whatever its format: a record too large to be of a person is refused,
and of countless problems the first are told one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.faults import Fault, fault
from desktop_app.domain.importing import ContactRead, Problem, RecordRead, Severity
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.formats.facts import MOST_VALUES

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact

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
    why = None
    if count > MOST_VALUES:
        why = fault("record-has-too-much", count=count, most=MOST_VALUES)
    elif contact.raw is not None:
        why = too_long(contact, contact.raw.lines)
    if why is None:
        return item
    return Problem(item.file, item.line, why, contact.person.display_name[:80], cards=1)


def too_long(contact: Contact, lines: Sequence[str]) -> Fault | None:
    """Why a contact read from these lines is refused for its size, None when it is not. A name or an
    address may be put together from several fields, each of which is short enough.
    """
    if sum(map(len, lines)) <= LONGEST_TEXT:
        # No field is longer than the lines it was read from.
        return None
    longest = max(map(len, _texts(contact)), default=0)
    return (
        fault("card-field-too-long", length=longest, most=LONGEST_TEXT)
        if longest > LONGEST_TEXT
        else None
    )


def _texts(contact: Contact) -> Iterator[str]:
    """Every text of a contact that Kith shows."""
    parts: list[Any] = [contact.person]
    parts += (*contact.channels, *contact.positions, *contact.dates, *contact.relations)
    parts += (*contact.own_values, *(home.household for home in contact.homes))
    yield from (
        text
        for part in parts
        for item in fields(part)
        if isinstance(text := getattr(part, item.name), str)
    )
    yield from (*contact.person.fields, *contact.tags, contact.circle, contact.introduced_by_uid)
