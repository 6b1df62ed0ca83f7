"""`kith reach`: how far your circle goes, within a quarter, a year, or altogether."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from datetime import MAXYEAR, MINYEAR
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import PEOPLE_SHOWN, print_json
from desktop_app.app.printing import say
from desktop_app.domain.reach.reach import QUARTER_DAYS, YEAR_DAYS, Span
from desktop_app.ui.words import reach_sentences as words
from desktop_app.ui.words.advice import YOUR_FIELD_UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.reach.reach import Reach
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.reach import Reaching

CHAINS_SHOWN = BRIDGES_SHOWN = 10


def _year(text: str) -> int:
    year = int(text)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(text)
    return year


def _add_arguments(parser: ArgumentParser) -> None:
    span = parser.add_mutually_exclusive_group()
    span.add_argument("--year", type=_year, metavar="N", help="that year; else the last 365 days")
    span.add_argument("--quarter", action="store_true", help="the last 91 days")
    span.add_argument("--all", action="store_true", help="from the beginning")


def _span(arguments: Namespace, today: date) -> Span:
    if arguments.year is not None:
        return Span.of_year(arguments.year)
    if arguments.all:
        return Span(None, today)
    return Span.back(today, QUARTER_DAYS if arguments.quarter else YEAR_DAYS)


def _run(book: AddressBook, arguments: Namespace) -> int:
    today = local_now().date()
    found = book.reach.over(_span(arguments, today), today)
    if arguments.json:
        print_json(_json(book.reach, found))
        return 0
    for line in _lines(book.reach, found):
        say(line)
    return 0


def _lines(reach: Reaching, found: Reach) -> list[str]:
    def told(key: str, ids: Sequence[int]) -> str:
        return words.sentence(key, _names(reach, ids[: words.NAMES]), len(ids))

    lines = [
        YOUR_FIELD_UNKNOWN if found.outside is None else told("outside", found.outside),
        *_thinnest(reach, found),
        told("met-once", found.met_once),
        told("dormant", found.dormant),
        words.started(found.beginnings, _names(reach, found.beginnings.they_first[: words.NAMES])),
        *_bridges(reach, found),
        words.brokerage_sentence(found.brokerage),
        words.diversity_sentence("Fields of work", found.by_field),
        words.diversity_sentence("Circles", found.by_circle),
    ]
    chains = [" > ".join(_names(reach, chain.people)) for chain in found.chains[:CHAINS_SHOWN]]
    return [line for line in (*lines, *chains) if line]


def _thinnest(reach: Reaching, found: Reach) -> list[str]:
    thin = found.thinnest
    if thin is None:
        return []
    people = _names(reach, thin.people[: words.NAMES])
    return [words.sentence("thinnest", people, len(thin.people), field=thin.field)]


def _bridges(reach: Reaching, found: Reach) -> list[str]:
    if not found.bridges:
        return []
    lines = []
    for bridge in found.bridges[:BRIDGES_SHOWN]:
        (person,) = _names(reach, [bridge.person]) or ("?",)
        place = reach.place_of(bridge.beyond)
        beyond = [place] if place else _names(reach, bridge.beyond[: words.NAMES])
        count = 1 if place else len(bridge.beyond)
        lines.append(words.sentence("bridge", beyond, count, person=person))
    return [*lines, words.ties_told(found.ties)]


def _names(reach: Reaching, ids: Sequence[int]) -> list[str]:
    return [person.name for person in reach.people(ids)]


def _json(reach: Reaching, found: Reach) -> dict[str, Any]:
    def people(ids: Sequence[int]) -> dict[str, Any]:
        named = reach.people(ids[:PEOPLE_SHOWN])
        shown = [{"uid": person.uid, "name": person.name} for person in named]
        return {"count": len(ids), "people": shown}

    thin, began = found.thinnest, found.beginnings
    return {
        "first": found.span.first,
        "last": found.span.last,
        "spoken": found.spoken,
        "of_a_field": found.of_a_field,
        "outside": None if found.outside is None else people(found.outside),
        "areas": [asdict(area) for area in found.areas],
        "by_field": None if found.by_field is None else asdict(found.by_field),
        "by_circle": None if found.by_circle is None else asdict(found.by_circle),
        "thinnest": None if thin is None else {"field": thin.field} | people(thin.people),
        "met_once": people(found.met_once),
        "dormant": people(found.dormant),
        "started": {"you": began.you, "they": began.they, "they_first": people(began.they_first)},
        "ties": found.ties,
        "brokerage": None if found.brokerage is None else asdict(found.brokerage),
        "bridges": [
            {"person": people([bridge.person])["people"], "place": reach.place_of(bridge.beyond)}
            | {"beyond": people(bridge.beyond)}
            for bridge in found.bridges[:BRIDGES_SHOWN]
        ],
        "led": [people(chain.people)["people"] for chain in found.chains[:PEOPLE_SHOWN]],
    }


REACH = Command(
    "reach",
    "how far your circle goes: outside your field, met once, quiet ties, who started, bridges",
    _run,
    _add_arguments,
)
