"""`kith check`: whether pages, links, values and the search index are sound; with --repair, made so."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import complain, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.faults import Fault
    from desktop_app.domain.repairs import Repair
    from desktop_app.services.address_book import AddressBook

BEYOND = (
    "No repair mends the file itself. Open Kith: it offers the newest good backup and what can still"
    " be read; the damaged file is kept."
)


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--repair", action="store_true", help="back up, then mend what can be mended"
    )


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when something is wrong, and still is."""
    faults = book.check()
    if arguments.repair and book.checking.damage is None:
        return _repair(book, arguments, faults)
    repairs = book.checking.repairs(faults)
    if arguments.json:
        print_json(
            {
                "sound": not faults,
                "problems": _sentences(faults),
                "repairs": list(map(_json, repairs)),
            }
        )
    elif faults:
        _complain_of(faults)
        complain(BEYOND if book.checking.damage is not None else "kith check --repair would:")
        _list(repairs)
    else:
        say("Your address book is sound.")
    return 1 if faults else 0


def _repair(book: AddressBook, arguments: Namespace, faults: Sequence[Fault]) -> int:
    done = book.checking.repair().value
    if arguments.json:
        print_json(
            {
                "sound": not done.left,
                "problems": _sentences(faults),
                "repaired": list(map(_json, done.repairs)),
                "backup": None if done.backup is None else done.backup.id,
                "left": _sentences(done.left),
            }
        )
        return 1 if done.left else 0
    if done.backup is not None:
        say(f"What was there before: kith restore {done.backup.id}")
        _list(done.repairs)
    if done.left:
        _complain_of(done.left)
        complain("This is wrong still.")
        return 1
    say("Your address book is sound.")
    return 0


def _list(repairs: Sequence[Repair]) -> None:
    from desktop_app.ui.words.repairs import repair_words

    for repair in repairs:
        say(f"   {repair_words(repair)}")


def _complain_of(faults: Sequence[Fault]) -> None:
    for sentence in _sentences(faults):
        complain(sentence)


def _sentences(faults: Sequence[Fault]) -> list[str]:
    from desktop_app.ui.words.fault_sentences import sentence_of_fault

    return list(map(sentence_of_fault, faults))


def _json(repair: Repair) -> dict[str, Any]:
    return {
        "deed": repair.deed.value,
        "table": repair.table,
        "key": list(map(_value, repair.key)),
        "column": repair.column,
        "was": _value(repair.was),
        "now": _value(repair.now),
        "row": {name: _value(value) for name, value in repair.values.items()},
    }


def _value(value: object) -> object:
    """Bytes as their hexadecimal digits: nothing that goes is left out."""
    return value.hex() if isinstance(value, bytes) else value


CHECK = Command("check", "check the address book for damage, and mend it", _run, _add_arguments)
