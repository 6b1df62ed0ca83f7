"""What `kith` understands: its options, and the commands as they declare themselves."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app import __version__
from desktop_app.app.printing import say, shown
from desktop_app.app.start_requests import START_OPTIONS

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line; argparse would print the whole usage before
    it.
    """

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(
            2,
            f"{shown(message[0].upper() + message[1:])}; “{self.prog} --help” lists what there is.\n",
        )

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """What argparse prints by; help that cannot be written is a fault, which it passes over."""
        if file is sys.stdout:
            say(message.removesuffix("\n"))
        else:
            super()._print_message(message, file)
        # A full disk is met only when what was said is written.
        sys.stdout.flush()


def _folder(text: str) -> Path:
    if not text:
        # As a path it would be the folder one happens to be in.
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return Path(text)


def command_parser() -> argparse.ArgumentParser:
    """The parser of a whole call; the manual page and what shells complete are made from this
    too.
    """
    from desktop_app.app.cli.commands import COMMANDS

    parser = start_parser()
    tasks = parser.add_subparsers(dest="task", metavar="TASK", prog="kith")
    for command in COMMANDS:
        words = command.words
        added = tasks.add_parser(
            command.name, help=words, description=f"{words[0].upper()}{words[1:]}."
        )
        command.add_arguments(added)
        if command.answers_json:
            added.add_argument("--json", action="store_true", help="answer as JSON")
        added.set_defaults(
            run=command.run,
            may_make=command.may_make,
            without_book=command.without_book,
        )
    return parser


def start_parser() -> argparse.ArgumentParser:
    """The options without a command: what a start of the window needs, for which the commands are
    not loaded.
    """
    parser = _Parser(
        prog="kith",
        usage="%(prog)s [OPTION …] [FILE …]\n       %(prog)s [--data-dir FOLDER] TASK …",
        description="Your address book that remembers. Without a task, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Kith {__version__}")
    parser.add_argument(
        "--data-dir", type=_folder, metavar="FOLDER", help="use the address book in this folder"
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help="open the window on sample people, kept apart from yours",
    )
    start_options = parser.add_mutually_exclusive_group()
    for name, words in START_OPTIONS.items():
        start_options.add_argument(
            name, action="store_const", dest="request", const=name, default="", help=words
        )
    start_options.add_argument(
        "--quit", action="store_true", help="have the Kith that is open quit, and wait until it has"
    )
    words = (
        "show who is in these files and folders, to import them; the option’s name may be left out"
    )
    start_options.add_argument("--open", nargs="+", default=(), metavar="FILE", help=words)
    parser.add_argument(
        "--selftest",
        action="store_true",
        help="check that all Kith needs came with its installation",
    )
    parser.set_defaults(run=None)
    return parser
