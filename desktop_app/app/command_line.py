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
from desktop_app.app.paths import data_dir
from desktop_app.app.printing import complain
from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from desktop_app.services.kith import Kith

Task = Callable[["Kith", argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (without the program's name; the process's own when None); gives the exit status."""
    arguments = _parser().parse_args(argv)
    if arguments.quit:
        from desktop_app.app.quitting import quit_open

        return quit_open(arguments.data_dir)
    if arguments.selftest:
        from desktop_app.app.selftest import run_selftest

        return run_selftest()
    if arguments.task is None:
        from desktop_app.app.interpreter import tune

        tune()
        from desktop_app.app.main import run_window

        return run_window(
            arguments.data_dir, demo=arguments.demo, paths=tuple(arguments.open), hidden=arguments.hidden,
            quick_log=arguments.quick_log,
        )  # fmt: skip
    try:
        status = _run(arguments)
        sys.stdout.flush()
        return status
    except KithError as error:
        complain(str(error))
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


def _run(arguments: argparse.Namespace) -> int:
    from desktop_app.app import tasks
    from desktop_app.services.kith import Kith

    kith = Kith(data_dir(arguments.data_dir))
    try:
        task: Task = getattr(tasks, f"run_{arguments.task}")
        return task(kith, arguments)
    finally:
        kith.close()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line; argparse would print the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(2, f"{message[0].upper()}{message[1:]}; “{self.prog} --help” lists what there is.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kith", description="Your address book that remembers. Without a task, opens the window.")
    parser.add_argument("--version", action="version", version=f"Kith {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="FOLDER", help="use the address book in this folder")
    parser.add_argument("--demo", action="store_true", help="open the window on sample people, kept apart from yours")
    parser.add_argument("--hidden", action="store_true", help="start in the tray, without a window")
    parser.add_argument("--quick-log", action="store_true", help="show only the line to log what happened")
    parser.add_argument("--quit", action="store_true", help="have the Kith that is open quit, and wait until it has")
    words = "open the window and import these files; a window that is open already takes them"
    parser.add_argument("--open", nargs="+", type=Path, default=(), metavar="FILE", help=words)
    parser.add_argument("--selftest", action="store_true", help="check that all Kith needs came with its installation")
    tasks = parser.add_subparsers(dest="task", metavar="TASK")
    _add(tasks, "import", "bring in vCard files and folders").add_argument(
        "paths", nargs="+", type=Path, metavar="PATH"
    )
    export = _add(tasks, "export", "take everybody out", json=False)
    export.add_argument("--format", choices=("vcard3", "vcard4", "json"), default="vcard3")
    export.add_argument("--to", type=Path, metavar="FILE", help="write here instead of to standard output")
    _add(tasks, "search", "find people and what passed between you").add_argument("text", nargs="+")
    _add(tasks, "list", "list everybody")
    _add(tasks, "show", "show one person").add_argument("name", nargs="+")
    log = _add(tasks, "log", "log what happened, such as “Coffee with Ana yesterday”")
    log.add_argument("text", nargs="+")
    _add(tasks, "due", "list reminders due, important dates near and people to be in touch with")
    _add(tasks, "check", "check the address book for damage")
    return parser


def _add(tasks: argparse._SubParsersAction, name: str, words: str, json: bool = True) -> argparse.ArgumentParser:  # type: ignore[type-arg]
    task: argparse.ArgumentParser = tasks.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    if json:
        task.add_argument("--json", action="store_true", help="answer as JSON")
    return task


if __name__ == "__main__":
    raise SystemExit(main())
