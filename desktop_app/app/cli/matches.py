"""`kith matches`: which offer answers which need, in the address book or, with `--try -`, of those
on standard input.
"""

from __future__ import annotations

import gc
import json
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli import here
from desktop_app.app.cli.command import Command
from desktop_app.app.cli.needs import need_json, need_line
from desktop_app.app.cli.output import print_json, print_json_line
from desktop_app.app.printing import say
from desktop_app.app.standard_streams import given_lines
from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.domain.matching.index import Match
    from desktop_app.domain.matching.words import Met
    from desktop_app.domain.proposals import FoundMatch
    from desktop_app.services.address_book import AddressBook


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="*", help="only those of this person")
    parser.add_argument(
        "--try",
        dest="tried",
        choices=["-"],
        metavar="-",
        help="read needs and offers as JSON from standard input and say which match; touches no address book",
    )


def _try(arguments: Namespace) -> int | None:
    if arguments.tried is None:
        return None
    # All that is made stays until the end: looking for cycles in it takes a fifth of the time.
    gc.disable()
    needs, offers = _lines("".join(given_lines()))
    found = _matches(needs, offers, _own_lists(arguments.data_dir))
    for match in sorted(found, key=lambda match: -match.score):
        print_json_line(_match_json(match))
    return 0


def _own_lists(folder: Path | None) -> Path | None:
    """The user's own lists of words, where the folder of the people can be told."""
    from desktop_app.app.paths import data_dir
    from desktop_app.services.matching_words import OWN

    try:
        return data_dir(folder) / OWN
    except KithError:
        return None


def _matches(needs: dict[str, str], offers: dict[str, str], own: Path | None) -> Iterator[Match]:
    from desktop_app.app.paths import resources_dir
    from desktop_app.domain.matching.compared import EACH
    from desktop_app.domain.matching.index import MatchIndex
    from desktop_app.domain.matching.reading import Reader
    from desktop_app.services.matching_words import read_lexicon

    lexicon = read_lexicon(resources_dir() / "matching", own)
    reader, index = Reader(lexicon), MatchIndex(lexicon.within)
    for key, text in needs.items():
        index.put_need(key, reader.need(text))
    for key, text in offers.items():
        index.put_offer(key, reader.offer(text))
    yield from index.matches(EACH)


def _lines(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """The needs and the offers by their ids. Raises KithError for anything of another form."""
    try:
        given = json.loads(text)
        needs, offers = (
            {str(line["id"]): str(line["text"]) for line in given[name]}
            for name in ("needs", "offers")
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise KithError("needs-and-offers-not-read") from error
    return needs, offers


def _match_json(match: Match) -> dict[str, Any]:
    why = [{"need": met.need, "offer": met.offer, "rule": met.rule} for met in match.why]
    return {"need": match.need, "offer": match.offer, "score": round(match.score, 3), "why": why}


def _run(book: AddressBook, arguments: Namespace) -> int:
    name = " ".join(arguments.name)
    person = book.naming.resolve(name).id if name else None
    found = book.proposals.all(here.local_now().date(), person)
    if arguments.json:
        print_json([_found_json(match) for match in found])
        return 0
    for match in found:
        say(f"{need_line(match.need)}  <  {need_line(match.offer)}")
        say(f"   {', '.join(map(_met, match.why))}")
    return 0


def _found_json(match: FoundMatch) -> dict[str, Any]:
    return {
        "need": need_json(match.need),
        "offer": need_json(match.offer),
        "score": round(match.score, 3),
        "why": list(map(_met, match.why)),
    }


def _met(met: Met) -> str:
    """Which words met, so that it can be checked."""
    if met.need.casefold() == met.offer.casefold():
        return f"both say “{met.need}”"
    return f"“{met.need}” is close to “{met.offer}”"


MATCHES = Command(
    "matches", "say which offer answers which need", _run, _add_arguments, without_book=_try
)
