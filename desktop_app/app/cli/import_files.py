"""`kith import`: bring in files other programs wrote, and books of Kith."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.no_backup import takes_no_backup
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import complain, say

if TYPE_CHECKING:
    from desktop_app.domain.importing import Charset
    from desktop_app.services.address_book import AddressBook

_COUNTS = ("files", "cards", "added", "updated", "identical", "groups", "refused")

_SHARE = (
    "they share an address or a number and the name with somebody who was here or came before them"
)

MOST_GUESSES = 5
"""Files of which it is said one by one how their letters were read."""

BESIDES = {
    "linkedin-messages": "Talks by message, one for each day",
    "linkedin-recommendations": "Recommendations",
    "linkedin-jobs": "New jobs to congratulate on",
    "linkedin-connected": "Days on which you connected",
    "linkedin-you": "Your own profile",
    "linkedin-events": "Events",
    "linkedin-notes": "Notes",
    "linkedin-skills": "Skills of yours",
    "linkedin-endorsements": "Endorsements",
    "linkedin-invitations": "Invitations",
    "linkedin-lost": "Lost connections to think of",
    "monica-activities": "Activities",
    "monica-calls": "Calls",
    "monica-conversations": "Conversations",
    "monica-notes": "Notes",
    "monica-life-events": "Events of their lives",
    "monica-gifts": "Gifts",
    "monica-debts": "Debts, as notes",
    "monica-reminders": "Reminders",
    "monica-tasks": "Tasks",
    "monica-journal": "Pages of your journal",
    "monica-you": "Yourself",
    "nametag-last-contact": "Days of last contact",
    "whatsapp-talks": "Days of talk",
    "mail-entries": "Lines from mails, proposed in the weekly review",
    "calendar-meetings": "Meetings, proposed in the weekly review",
}
"""What comes in besides people, by the key of its option."""


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument(
        "--fill-in",
        action="store_true",
        help="fill in those who are probably here already instead of adding them once more",
    )
    parser.add_argument(
        "--me",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="an e-mail address of yours, by which it is known what you sent; may be given again",
    )
    parser.add_argument(
        "--charset",
        action="append",
        type=_charset,
        default=[],
        metavar="FILE=NAME",
        help="how the letters of a file are written, where it does not say and they look odd: windows-1251, "
        "say; of a file within an archive, ARCHIVE/FILE=NAME; may be given again",
    )

    takes_no_backup(parser)


def _charset(text: str) -> tuple[str, str]:
    """A file, and how its letters are written."""
    from desktop_app.formats.encoding import codec_of

    file, _, name = text.rpartition("=")
    if not file or not codec_of(name):
        raise ArgumentTypeError(f"a file, =, and a charset that Kith knows, not {text!r}")
    return str(Path(file)), codec_of(name)


def _run(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when a card was refused or a file could not be read; that nobody is in one
    counts only where it was named, not in a folder.
    """
    book.backups.goes_on_without = arguments.no_backup
    books, cards = book.importing.split(arguments.paths)
    try:
        status = _import_books(book, books, arguments.json and not cards)
        if not cards:
            return status
        return max(status, _import_cards(book, cards, arguments))
    finally:
        if book.is_new:
            # By this one notices a folder named by mistake.
            (complain if arguments.json else say)(f"This is a new address book, in {book.folder}.")


def _import_books(book: AddressBook, paths: list[Path], json_only: bool) -> int:
    from desktop_app.app.cli.json_books import as_json, bring_in, tell

    reports = bring_in(book, paths) if paths else []
    if json_only:
        print_json([as_json(report) for report in reports])
    else:
        for report in reports:
            tell(report)
    return 1 if any(report.is_refused for report in reports) else 0


def _import_cards(book: AddressBook, paths: list[Path], arguments: Namespace) -> int:
    from desktop_app.app.cli.problems import problem_as_json, say_problem
    from desktop_app.domain.importing import Wishes
    from desktop_app.ui.words.import_titles import import_titles

    wishes = Wishes(
        titles=import_titles(), mine=tuple(arguments.me), fills_probable=arguments.fill_in
    )
    chosen = dict(arguments.charset)
    report = book.importing.run(paths, charsets=chosen, wishes=wishes)
    guessed = {
        file: charset
        for file, charset in book.importing.guessed_charsets(paths).items()
        if file not in chosen
    }
    if arguments.json:
        problems = list(map(problem_as_json, report.problems))
        counts = {key: getattr(report, key) for key in _COUNTS}
        things = {"besides": dict(report.things), "left_out": report.left_out}
        things["may_be_here_twice"] = report.probable
        things["guessed_charsets"] = {file: charset.name for file, charset in guessed.items()}
        print_json(counts | things | {"problems": problems})
    else:
        say(
            f"{_counted(report.cards, 'card')} in {_counted(report.files, 'file')}: {report.added:,} added, "
            f"{report.updated:,} updated, {report.identical:,} already there, {_counted(report.groups, 'group')}, "
            f"{report.refused:,} refused."
        )
        if report.probable:
            say(
                f"May be here twice now: {report.probable:,}, since {_SHARE}. `kith duplicates` "
                "shows them; imported with --fill-in they are filled in instead."
            )
        for key, count in sorted(report.things.items()):
            say(f"{BESIDES[key]}: {count:,}")
        if report.left_out:
            say(f"Left out, since whom they are about is not here or not sure: {report.left_out:,}")
        _say_guesses(guessed)
        for problem in report.problems:
            complain(say_problem(problem))
    return 1 if report.refused_any(paths) else 0


def _say_guesses(guessed: dict[str, Charset]) -> None:
    """That nothing said how the letters of files are written, and how to say it."""
    for file, charset in islice(guessed.items(), MOST_GUESSES):
        say(
            f"{file}: that its letters are written in {charset.name} is a guess. Do names look odd, undo the "
            f"import and do it again with --charset '{file}=NAME'; next likely: {', '.join(charset.others[:3])}."
        )
    if (more := len(guessed) - MOST_GUESSES) > 0:
        say(f"So it is with {_counted(more, 'file')} more; --json names them all.")


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


IMPORT = Command(
    "import",
    "bring in vCard, CSV and LDIF files, mailboxes, calendars, folders of them, and JSON books",
    _run,
    _add_arguments,
    may_make=True,
)
