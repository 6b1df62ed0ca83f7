"""`kith backup`, `kith backups` and `kith restore`: copies of everything, made, listed, brought back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.output import print_json
from desktop_app.app.printing import complain, say
from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import KithError
from desktop_app.ui.words.backup_words import reason_words
from desktop_app.ui.words.error_sentences import sentence_of

if TYPE_CHECKING:
    from desktop_app.domain.backups import Backup
    from desktop_app.services.address_book import AddressBook


def _add_backup_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, metavar="FOLDER", help="put the copy there, beside none of yours"
    )


def _back_up(book: AddressBook, arguments: Namespace) -> int:
    book.checking.refuse_damaged()
    if arguments.to is None:
        made = book.backups.make(BackupReason.ASKED)
        path = book.backups.path(made)
    else:
        path = book.backups.copy_to(arguments.to)
    if arguments.json:
        print_json({"id": path.stem, "file": str(path)})
    else:
        say(f"Backed up and checked: {path}")
    return 0


def _list(book: AddressBook, arguments: Namespace) -> int:
    """The status is 1 when one of them cannot be read."""
    found = [(backup, _holding(book, backup)) for backup in book.backups.all()]
    if arguments.json:
        print_json([_json(backup, held) for backup, held in found])
    for backup, held in found:
        if not arguments.json:
            here = backup.made.astimezone()
            say(f"{here:%Y-%m-%d %H:%M}  {reason_words(backup.reason)}")
            say(f"   {held if isinstance(held, str) else _counts(held)}")
            say(f"   {backup.id}")
    return int(any(isinstance(held, str) for _, held in found))


def _holding(book: AddressBook, backup: Backup) -> dict[str, int] | str:
    """How much it holds, or why that cannot be told."""
    try:
        held = book.backups.holding(backup)
    except KithError as error:
        return sentence_of(error)
    return {"people": held.people, "entries": held.entries}


def _counts(held: dict[str, int]) -> str:
    people, entries = held["people"], held["entries"]
    return (
        f"{people:,} {'person' if people == 1 else 'people'}, "
        f"{entries:,} {'entry' if entries == 1 else 'entries'}"
    )


def _json(backup: Backup, held: dict[str, int] | str) -> dict[str, Any]:
    return {
        "id": backup.id,
        "made": backup.made.astimezone(UTC).isoformat(),
        "reason": backup.reason.value,
        "bytes": backup.size,
        **(held if isinstance(held, dict) else {"problem": held}),
    }


def _add_restore_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("backup", metavar="ID|FILE", help="what kith backups lists, or a file")
    parser.add_argument(
        "--person", metavar="NAME", help="only this person, with what passed between you"
    )


def _restore(book: AddressBook, arguments: Namespace) -> int:
    """The status is 2 when several people of the copy have that name."""
    file = Path(arguments.backup)
    path = file if file.is_file() else book.backups.path(book.backups.get(arguments.backup))
    if arguments.person is None:
        before = book.backups.restore(path).result().value
        if arguments.json:
            print_json({"restored": path.stem, "before": before.stem})
        else:
            say(f"Everything is as in {path.stem}.")
            say(f"What was there before: kith restore {before.stem}")
        return 0
    found = book.backups.named(path, arguments.person)
    if len(found) > 1:
        complain(f"{len(found)} people of this copy are called so; say one of these instead:")
        for uid, name in found.items():
            complain(f"   {uid}  {name}")
        return 2
    book.backups.restore_people(path, list(found))
    if arguments.json:
        print_json({"restored": path.stem, "people": list(found)})
    else:
        say(f"{next(iter(found.values()))} is as in {path.stem}.")
    return 0


BACKUP = Command("backup", "copy everything, and check the copy", _back_up, _add_backup_arguments)
BACKUPS = Command("backups", "list the copies there are, and what they hold", _list)
RESTORE = Command(
    "restore", "bring a copy back, whole or one person of it", _restore, _add_restore_arguments
)
