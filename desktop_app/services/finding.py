"""Finding people by typed words: by what they are, and by what was logged with them. The window's
list, its palette and `kith search` all ask here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.found import Because, Found, Reason, place_of, reason_for, words_of
from desktop_app.domain.people_query import PeopleQuery, Sort
from desktop_app.services import phone_numbers
from desktop_app.services.region import region_of
from desktop_app.storage.queries import found_texts, people_list, search
from desktop_app.storage.queries.mentions import mentions

if TYPE_CHECKING:
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.storage.engine.connection import Database

QUICK = 500
"""People who can be put in order within a keystroke."""
_BY_NAME = (Sort.NAME, Sort.FAMILY)


def find_soon(db: Database, query: PeopleQuery, today: date) -> Found | None:
    """The whole answer, or its beginning, as far as it is had within a keystroke; None when too many
    are found by what they are, or a number is to be read and what reads it is not loaded yet.
    """
    matched = matched_soon(db, query.text, QUICK + 1)
    if matched is None:
        return None
    if len(matched) > QUICK:
        return None
    found = people_list.ids(db, query, today, among=list(matched))
    own = names_first(db, found, query)
    logged = mentions(db, query.text, soon=True)
    others = [row for row in logged.entries if row not in matched]
    wanted = set(people_list.ids(db, query, today, among=others))
    ids = [*own, *(row for row in others if row in wanted)]
    return Found(ids, logged.whole, {row: logged.entries[row] for row in others})


def find(
    db: Database,
    query: PeopleQuery,
    today: date,
    ordered: Sequence[int],
    stop: Callable[[], bool] | None = None,
) -> Found:
    """Everybody `query` finds among those `ordered`, who are all its filters let through in its
    order.

    People whose name begins with the text come first, then others whose names match, then those
    whom anything else about them tells; each in the order of the list, where that is by name. Those
    whom only an entry tells come last, the one logged last first. Raises StoppedError soon after
    `stop` becomes true.
    """
    if not search.tokens(query.text):
        return Found([])
    with db.until(stop):
        matched = search.people_matching(db, query.text, numbers=_numbers(db, query.text))
        own = names_first(db, [row for row in ordered if row in matched], query)
    logged = mentions(db, query.text, stop=stop)
    wanted = set(ordered) - matched
    entries = {row: entry for row, entry in logged.entries.items() if row in wanted}
    return Found([*own, *entries], True, entries)


def with_number(db: Database, text: str, today: date, limit: int) -> list[tuple[PersonLine, str]]:
    """The rows of people with a telephone number that was typed as `text`, whole or begun, each with
    the number as it is read here; none where `text` is no number. For a thread.
    """
    if not phone_numbers.may_be_number(text):
        return []
    matched = search.people_matching(db, text, QUICK, _numbers(db, text))
    ids = people_list.ids(db, PeopleQuery(text=text), today, among=list(matched))
    lines = people_list.lines(db, ids[:limit])
    why = reasons(db, text, lines, {})
    numbers = {row: reason.text for row, reason in why.items() if reason.because is Because.REACH}
    return [(line, numbers[line.id]) for line in lines if line.id in numbers]


def matched_soon(db: Database, text: str, limit: int) -> set[int] | None:
    """What `search.people_matching` finds, None when it takes longer than a keystroke may: a number
    is to be read and what reads it is not loaded yet.
    """
    if phone_numbers.may_be_number(text) and not phone_numbers.is_loaded():
        return None
    return search.people_matching(db, text, limit, _numbers(db, text))


def _numbers(db: Database, text: str) -> Sequence[str]:
    """The digits for which a number that was typed may stand."""
    if not phone_numbers.may_be_number(text):
        return ()
    return phone_numbers.number_forms(text, region_of(db))


def names_first(db: Database, found: Sequence[int], query: PeopleQuery) -> Sequence[int]:
    """Those found with whose name begins with the text first, and then whose name matches."""
    if query.sort not in _BY_NAME:
        return found
    text = query.text.strip()
    beginning = set(people_list.starting_with(db, text, -1, query.sort))
    named = set(found) if len(text) == 1 else search.names_matching(db, text)
    return sorted(found, key=lambda row: 0 if row in beginning else 1 if row in named else 2)


def reasons(
    db: Database, text: str, lines: Sequence[PersonLine], entries: Mapping[int, int]
) -> dict[int, Reason]:
    """Why the people of those rows (a page of them) were found, where the row does not show it;
    `entries` are those of `Found`.
    """
    numbers = _numbers(db, text)
    words = list(numbers[-1:]) or words_of(text)
    shown = {line.id: f"{line.name} {_second(line)}" for line in lines}
    told = {row: entry for row, entry in entries.items() if row in shown}
    texts = found_texts.of_entries(db, told) if told else {}
    unclear = [row for row in shown if row not in told and not _shows(shown[row], words)]
    if unclear:
        texts |= found_texts.of_people(db, unclear)
    found = {row: reason_for(words, shown[row], some) for row, some in texts.items()}
    region = region_of(db) if numbers else ""
    return {row: _read_here(reason, region) for row, reason in found.items() if reason is not None}


def _read_here(reason: Reason, region: str) -> Reason:
    """A number that was found by its digits, as the reader writes it; others as they are."""
    if not region or reason.because is not Because.REACH:
        return reason
    number = phone_numbers.shown(reason.text, region)
    return replace(reason, text=number, start=0, end=len(number))


def _shows(shown: str, words: Sequence[str]) -> bool:
    return all(place_of(word, shown) is not None for word in words)


def _second(line: PersonLine) -> str:
    return line.headline or f"{line.title} {line.organisation}"
