"""The `kith` command: the window when called bare, else one task on the same services, without loading Qt.

Exit status is 0 when done, 1 when something failed (one sentence on stderr), 2 for a wrong call.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app import __version__
from desktop_app.app.given_files import file_of, names_file
from desktop_app.app.paths import data_dir
from desktop_app.app.printing import complain, speak_utf8
from desktop_app.app.start_requests import START_OPTIONS, book_folder, message_of
from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook

Task = Callable[["AddressBook", argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (without the program's name; the process's own when None); gives the exit status."""
    speak_utf8()
    try:
        return _answer(argv)
    except Exception as error:
        from desktop_app.app.diagnostics import Diagnostics

        diagnostics = Diagnostics(quiet=True)
        diagnostics.hear(error)
        place = f" Where in the program, tells {diagnostics.log.path()}." if diagnostics.log.is_written else ""
        complain(f"Something went wrong that Kith did not expect.{place}")
        return 1


def _answer(argv: Sequence[str] | None) -> int:
    parser = command_parser()
    arguments = parser.parse_args(_with_open(sys.argv[1:] if argv is None else argv))
    if arguments.quit:
        from desktop_app.app.quitting import quit_open

        return quit_open(arguments.data_dir)
    if arguments.selftest:
        from desktop_app.app.selftest import run_selftest

        return run_selftest()
    if arguments.task is None:
        return _open(arguments)
    try:
        status = _run(arguments)
        sys.stdout.flush()
        return status
    except KithError as error:
        from desktop_app.ui.words.error_sentences import sentence_of

        complain(sentence_of(error))
    except KeyboardInterrupt:
        complain("Stopped.")
    except BrokenPipeError:
        # Whoever read our output has heard enough; do not let the interpreter complain on the way out.
        sys.stdout = None
    except OSError as error:
        # What is printed goes to a full disk, say.
        complain(f"The answer cannot be written: {error.strerror}.")
        sys.stdout = None
    return 1


def _open(arguments: argparse.Namespace) -> int:
    """Open the window, unless the Kith that has it open takes the request: then Qt need not be loaded."""
    from desktop_app.system.handing_over import hand_over

    paths = tuple(map(file_of, arguments.open))
    try:
        if hand_over(book_folder(arguments.data_dir, demo=arguments.demo), message_of(arguments.request, paths)):
            return 0
    except KithError:
        # The window will say it.
        pass
    from desktop_app.app.interpreter import tune

    tune()
    from desktop_app.app.main import run_window

    return run_window(arguments.data_dir, demo=arguments.demo, paths=paths, request=arguments.request)


def _run(arguments: argparse.Namespace) -> int:
    from desktop_app.app import tasks
    from desktop_app.app.diagnostics import Diagnostics
    from desktop_app.services.address_book import AddressBook

    Diagnostics(quiet=True).install()

    # A folder named by mistake must not look like an address book with nobody in it.
    book = AddressBook(data_dir(arguments.data_dir), make=arguments.task == "import")
    try:
        task: Task = getattr(tasks, f"run_{arguments.task}")
        return task(book, arguments)
    finally:
        book.close()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line; argparse would print the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(2, f"{message[0].upper()}{message[1:]}; “{self.prog} --help” lists what there is.\n")


def _with_open(argv: Sequence[str]) -> list[str]:
    """`kith FILE…`, as a file manager calls it, is `kith --open FILE…`: the first word that is neither option nor task."""
    words, place = list(argv), 0
    while place < len(words) and words[place].startswith("-"):
        if words[place] in ("--", "--open"):
            return words
        place += 2 if words[place] == "--data-dir" else 1
    if place < len(words) and names_file(words[place]):
        words.insert(place, "--open")
    return words


def command_parser() -> argparse.ArgumentParser:
    """What `kith` understands; its manual page and what shells complete are made from this too."""
    parser = _Parser(
        prog="kith",
        usage="%(prog)s [OPTION …] [FILE …]\n       %(prog)s [--data-dir FOLDER] TASK …",
        description="Your address book that remembers. Without a task, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Kith {__version__}")
    parser.add_argument("--data-dir", type=_folder, metavar="FOLDER", help="use the address book in this folder")
    parser.add_argument("--demo", action="store_true", help="open the window on sample people, kept apart from yours")
    start_options = parser.add_mutually_exclusive_group()
    for name, words in START_OPTIONS.items():
        start_options.add_argument(name, action="store_const", dest="request", const=name, default="", help=words)
    start_options.add_argument(
        "--quit", action="store_true", help="have the Kith that is open quit, and wait until it has"
    )
    words = "show who is in these files and folders, to import them; the option’s name may be left out"
    start_options.add_argument("--open", nargs="+", default=(), metavar="FILE", help=words)
    parser.add_argument("--selftest", action="store_true", help="check that all Kith needs came with its installation")
    tasks = parser.add_subparsers(dest="task", metavar="TASK", prog="kith")
    _add(tasks, "import", "bring in vCard files, folders of them, and JSON books").add_argument(
        "paths", nargs="+", type=Path, metavar="PATH"
    )
    export = _add(tasks, "export", "take everybody out", json=False)
    export.add_argument("--format", choices=("vcard3", "vcard4", "json"), default="vcard3", help="in this form")
    export.add_argument("--to", type=Path, metavar="FILE", help="write here instead of to standard output")
    _add(tasks, "search", "find people and what passed between you").add_argument("text", nargs="+")
    _add(tasks, "list", "list everybody")
    _add(tasks, "show", "show one person").add_argument("name", nargs="+")
    log = _add(tasks, "log", "log what happened, such as “Coffee with Ana yesterday”")
    log.add_argument("text", nargs="+")
    _add(tasks, "due", "list reminders due, important dates near and people to be in touch with")
    _add(tasks, "check", "check the address book for damage")
    return parser


def _folder(text: str) -> Path:
    if not text:
        # As a path it would be the folder one happens to be in.
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return Path(text)


def _add(tasks: argparse._SubParsersAction, name: str, words: str, json: bool = True) -> argparse.ArgumentParser:  # type: ignore[type-arg]
    task: argparse.ArgumentParser = tasks.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    if json:
        task.add_argument("--json", action="store_true", help="answer as JSON")
    return task


if __name__ == "__main__":
    raise SystemExit(main())
