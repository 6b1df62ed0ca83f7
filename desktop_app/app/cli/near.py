"""`kith near`: who lives or works near a place."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import person_json, person_line, print_json
from desktop_app.app.printing import say
from desktop_app.domain.errors import KithError
from desktop_app.domain.whereabouts.town import FARTHEST_KM, How
from desktop_app.ui.words.places import far, say_tie, town_in_full

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.whereabouts.people import Near
    from desktop_app.domain.whereabouts.town import Located, Town
    from desktop_app.domain.whereabouts.visiting import Visit
    from desktop_app.services.address_book import AddressBook

USUAL_KM = 50
AT_ONCE = 500
"""Rows of people that are read with one question."""


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "place", nargs="+", help="a town, with its region or country where it needs one"
    )
    parser.add_argument(
        "--within",
        type=_kilometres,
        default=USUAL_KM,
        metavar="KM",
        help=f"so many kilometres from there; {USUAL_KM} without it",
    )


def _kilometres(text: str) -> float:
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0 < found <= FARTHEST_KM:
        raise ArgumentTypeError(f"a number of kilometres up to {FARTHEST_KM}")
    return found


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when there is nobody."""
    words = " ".join(arguments.place)
    place = book.whereabouts.located(words)
    if place.town is None:
        raise KithError("place-not-known", place=words)
    found = book.whereabouts.near(place.town.at, arguments.within)
    lines = _lines(book, [each.person for each in found])
    found = [each for each in found if each.person in lines]
    if arguments.json:
        print_json(_json(place, place.town, arguments.within, found, lines))
    else:
        say(_head(book, place, place.town, words))
        _say(found, lines)
    return 0 if found else 1


def show_visit(book: AddressBook, visit: Visit, *, as_json: bool) -> None:
    """Print whom one could see where one will be: as `kith near` does, with the days."""
    found = book.whereabouts.near(visit.town.at, USUAL_KM)
    lines = _lines(book, [each.person for each in found])
    found = [each for each in found if each.person in lines]
    if as_json:
        place = book.whereabouts.located(town_in_full(visit.town))
        days = {"first": visit.first.isoformat(), "last": visit.last.isoformat()}
        print_json({"visit": days} | _json(place, visit.town, USUAL_KM, found, lines))
        return
    when = visit.first.isoformat()
    if visit.last != visit.first:
        when += f" to {visit.last.isoformat()}"
    say(f"{town_in_full(visit.town)}, {when}: nothing is logged; near there live or work")
    _say(found, lines)
    if not found:
        say("nobody.")


def _say(found: Sequence[Near], lines: Mapping[int, PersonLine]) -> None:
    for each in found:
        where = f"{far(each.km)}  {say_tie(each.tie, each.town, is_guess=each.is_guess)}"
        say(f"{person_line(lines[each.person])}  {where}")


def _head(book: AddressBook, place: Located, town: Town, words: str) -> str:
    """The place that was meant, and what else it may be."""
    others = [each for each in book.whereabouts.proposed(words) if each != town]
    if place.how is not How.GUESS or not others:
        return town_in_full(town)
    return f"{town_in_full(town)} (or {town_in_full(others[0])}?)"


def _lines(book: AddressBook, people: Sequence[int]) -> dict[int, PersonLine]:
    parts = (people[at : at + AT_ONCE] for at in range(0, len(people), AT_ONCE))
    return {line.id: line for part in parts for line in book.people_list.lines(part)}


def _json(
    place: Located, town: Town, km: float, found: Sequence[Near], lines: Mapping[int, PersonLine]
) -> dict[str, Any]:
    people = [
        person_json(lines[each.person])
        | {
            "km": round(each.km, 1),
            "at": _town_json(each.town),
            "lives": not each.tie.is_work,
            "guess": each.is_guess,
        }
        for each in found
    ]
    return {
        "place": _town_json(town) | {"guess": place.how is How.GUESS},
        "within_km": km,
        "people": people,
    }


def _town_json(town: Town) -> dict[str, Any]:
    return {
        "name": town.name,
        "region": town.region,
        "country": town.country,
        "latitude": town.at.latitude,
        "longitude": town.at.longitude,
    }


NEAR = Command("near", "who lives or works near a place", _run, _add_arguments)
