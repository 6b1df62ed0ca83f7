"""`kith way-in`: by whom one gets to a person or to an organisation."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.here import local_now
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import say
from desktop_app.ui.words.warnings import guard_sentence
from desktop_app.ui.words.way_sentences import no_way, tie_sentence

if TYPE_CHECKING:
    from desktop_app.domain.ways.ties import Tie
    from desktop_app.domain.ways.ways import Way
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.ways import WaysIn


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="+", help="a person or an organisation")
    parser.add_argument(
        "--job",
        action="store_true",
        help="for help with a job: those with about ten contacts in common with you first",
    )


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when there is no way."""
    found = book.ways.named(" ".join(arguments.name), local_now().date(), job=arguments.job)
    if arguments.json:
        print_json(_json(found))
    elif found.ways:
        for place, way in enumerate(found.ways, 1):
            _say(place, way)
    else:
        say(no_way(found.name))
    return 0 if found.ways else 1


def _say(place: int, way: Way) -> None:
    say(f"{place}  {' > '.join(step.person.name for step in way.steps)}")
    for words in [*_guards(way), *_reasons(way)]:
        say(f"   {words}")


def _guards(way: Way) -> list[str]:
    return [guard_sentence(guard, way.helper.name) for guard in way.guards]


def _reasons(way: Way) -> list[str]:
    names = ["", *(step.person.name for step in way.steps)]
    told = [
        tie_sentence(step.tie, *pair)
        for step, pair in zip(way.steps, zip(names, names[1:], strict=False), strict=True)
    ]
    return told if way.arrival is None else [*told, tie_sentence(way.arrival, "", names[-1])]


def _json(found: WaysIn) -> dict[str, Any]:
    target: dict[str, Any] = {"kind": "organisation", "name": found.name}
    if found.person is not None:
        target = {"kind": "person", "uid": found.person.uid, "name": found.name}
    return {"target": target, "ways": [_way_json(way) for way in found.ways]}


def _way_json(way: Way) -> dict[str, Any]:
    reasons = _reasons(way)
    steps = [
        {"uid": step.person.uid, "name": step.person.name, "reason": _tie_json(step.tie, words)}
        for step, words in zip(way.steps, reasons, strict=False)
    ]
    guards = [
        {"key": guard.key.value, "days": guard.days, "count": guard.count, "words": words}
        for guard, words in zip(way.guards, _guards(way), strict=True)
    ]
    found = {"cost": round(way.cost, 3), "shared_contacts": way.shared, "guards": guards}
    arrival = None if way.arrival is None else _tie_json(way.arrival, reasons[-1])
    return found | {"steps": steps, "arrival": arrival}


def _tie_json(tie: Tie, words: str) -> dict[str, Any]:
    return {
        "kind": tie.kind.value,
        "text": tie.text,
        "since": tie.since,
        "until": tie.until,
        "day": tie.day,
        "contacts": tie.count,
        "words": words,
    }


WAY_IN = Command(
    "way-in",
    "by whom you get to a person or an organisation, with the reason of each step",
    _run,
    _add_arguments,
)
