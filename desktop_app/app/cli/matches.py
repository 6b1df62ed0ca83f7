"""`kith matches --try -`: which of the offers on standard input answer which of the needs there."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json_line
from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.matching.index import Match
    from desktop_app.services.address_book import AddressBook

MOST = 10
"""So many offers are named for a need at most."""


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--try",
        dest="tried",
        choices=["-"],
        required=True,
        metavar="-",
        help="read needs and offers as JSON from standard input and say which match; touches no address book",
    )


def _try(arguments: Namespace) -> int:
    needs, offers = _lines(sys.stdin.read())
    for match in sorted(_matches(needs, offers), key=lambda match: -match.score):
        print_json_line(_match_json(match))
    return 0


def _matches(needs: dict[str, str], offers: dict[str, str]) -> Iterator[Match]:
    from desktop_app.app.paths import resources_dir
    from desktop_app.domain.matching.index import MatchIndex
    from desktop_app.domain.matching.reading import Reader
    from desktop_app.services.matching_words import read_lexicon

    lexicon = read_lexicon(resources_dir() / "matching")
    reader, index = Reader(lexicon), MatchIndex(lexicon.within)
    for key, text in needs.items():
        index.put_need(key, reader.need(text))
    for key, text in offers.items():
        index.put_offer(key, reader.offer(text))
    yield from index.matches(MOST)


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
    return _try(arguments)


MATCHES = Command(
    "matches",
    "say which offer answers which need",
    _run,
    _add_arguments,
    answers_json=False,
    without_book=_try,
)
