"""The `kith` command: the window when called bare, else one task on the same services, without
loading Qt.

Exit status is 0 when done, 1 when something failed (one sentence on stderr), 2 for a wrong call.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from desktop_app.app.cli.parser import command_parser, start_parser
from desktop_app.app.given_files import file_of, names_file
from desktop_app.app.launching import READ, reader_command
from desktop_app.app.paths import data_dir, resources_dir
from desktop_app.app.printing import complain, shown, speak_utf8
from desktop_app.app.standard_streams import is_text, mend_streams
from desktop_app.app.start_requests import book_folder, message_of
from desktop_app.domain.errors import DamagedDatabaseError, KithError, NoBackupError

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook

ANSWERS_WITHIN = 3.0
"""Seconds the window that is open gets to answer before Qt is loaded to say that it hangs."""
_HELP = ("-h", "--help", "--hel", "--he")
_FILES = ("open", "backup")
"""Arguments that may name files, though they are no paths yet."""
Run = Callable[["AddressBook", argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (without the program's name; the process's own when None); gives
    the exit status.
    """
    speak_utf8()
    mend_streams()
    try:
        return _answer(argv)
    except Exception as error:
        from desktop_app.app.diagnostics import Diagnostics

        diagnostics = Diagnostics(quiet=True)
        diagnostics.hear(error)
        place = (
            f" Where in the program, tells {diagnostics.log.path()}."
            if diagnostics.log.is_written
            else ""
        )
        complain(f"Something went wrong that Kith did not expect.{place}")
        return 1


def _answer(argv: Sequence[str] | None) -> int:
    if argv is None and sys.argv[1:] == [READ]:
        from desktop_app.app.interpreter import collect_seldom
        from desktop_app.app.picture_pixels import decode_pictures
        from desktop_app.services.reading.child import run

        collect_seldom()
        decode_pictures()
        return run()
    try:
        arguments = _parsed(_with_open(sys.argv[1:] if argv is None else argv))
    except OSError as error:
        return _not_answered(error)
    if arguments.quit:
        from desktop_app.app.quitting import quit_open

        return quit_open(arguments.data_dir)
    if arguments.selftest:
        from desktop_app.app.selftest import run_selftest

        return run_selftest()
    if arguments.run is None:
        return _open(arguments)
    if argv is None:
        # The process is ours.
        from desktop_app.app.interpreter import collect_seldom

        collect_seldom()
    try:
        status = _run(arguments)
        sys.stdout.flush()
        return status
    except KithError as error:
        from desktop_app.ui.words.error_sentences import sentence_of

        complain(sentence_of(error))
        if isinstance(error, NoBackupError):
            complain("To go on without one, add --no-backup.")
    except KeyboardInterrupt:
        complain("Stopped.")
    except OSError as error:
        return _not_answered(error)
    return 1


def _not_answered(error: OSError) -> int:
    """What is printed goes to a full disk, say, or nowhere; gives the exit status."""
    if not isinstance(error, BrokenPipeError):
        complain(f"The answer cannot be written: {error.strerror}.")
    # Whoever read our output has heard enough; do not let the interpreter complain on the way out.
    sys.stdout = None
    return 1


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    """What the call says. One that only opens the window need not wait for the commands.

    Ends with status 2 for words that are no text; names of files may be any bytes.
    """
    parser = command_parser() if _names_task(argv) else start_parser()
    arguments = parser.parse_args(argv)
    given = vars(arguments)
    for name, value in given.items():
        for word in value if isinstance(value, list) else [value]:
            if isinstance(word, str) and name not in _FILES and not is_text(word):
                parser.error(f"“{shown(word)}” is not text in UTF-8")
    return arguments


def _names_task(argv: Sequence[str]) -> bool:
    """Whether there is a word that is neither an option nor what belongs to one, or help is asked
    for, which lists tasks.
    """
    before = ""
    for word in argv:
        if word == "--open":
            return False
        if word in _HELP or not (word.startswith("-") or before == "--data-dir"):
            return True
        before = word
    return False


def _open(arguments: argparse.Namespace) -> int:
    """Open the window, unless the Kith that has it open takes the request: then Qt need not be
    loaded.
    """
    from desktop_app.system.handing_over import UnansweredError, hand_over

    paths = tuple(map(file_of, arguments.open))
    try:
        if hand_over(
            book_folder(arguments.data_dir, demo=arguments.demo),
            message_of(arguments.request, paths),
            ANSWERS_WITHIN,
        ):
            return 0
    except (KithError, UnansweredError):
        # The window will say it; of one that hangs, after it was given some more time.
        pass
    from desktop_app.app.interpreter import tune

    tune()
    from desktop_app.app.main import run_window

    return run_window(
        arguments.data_dir, demo=arguments.demo, paths=paths, request=arguments.request
    )


def _run(arguments: argparse.Namespace) -> int:
    from desktop_app.app.diagnostics import Diagnostics
    from desktop_app.app.opening import open_address_book
    from desktop_app.app.passphrase import key_of

    Diagnostics(quiet=True).install()
    status: int | None = arguments.without_book(arguments)
    if status is not None:
        return status

    # A folder named by mistake must not look like an address book with nobody in it.
    folder, words = data_dir(arguments.data_dir), resources_dir() / "matching"
    key, run = key_of(folder), cast("Run", arguments.run)
    book = open_address_book(folder, key, words, reader_command(), make=arguments.may_make)
    try:
        return run(book, arguments)
    except (KithError, OSError):
        raise
    except Exception as error:
        # Nobody foresaw it: perhaps what is stored is not what was stored.
        if book.check():
            raise DamagedDatabaseError("book-has-unreadable", path=str(folder)) from error
        raise
    finally:
        book.close()


def _with_open(argv: Sequence[str]) -> list[str]:
    """`kith FILE…`, as a file manager calls it, is `kith --open FILE…`: the first word that is
    neither option nor task.
    """
    words, place = list(argv), 0
    while place < len(words) and words[place].startswith("-"):
        if words[place] in ("--", "--open"):
            return words
        place += 2 if words[place] == "--data-dir" else 1
    if place < len(words) and names_file(words[place]):
        words.insert(place, "--open")
    return words


if __name__ == "__main__":
    raise SystemExit(main())
