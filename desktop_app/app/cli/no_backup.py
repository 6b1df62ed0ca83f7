"""The option of commands that make a backup first."""

from __future__ import annotations

from argparse import ArgumentParser


def takes_no_backup(parser: ArgumentParser) -> None:
    """Give a command the option to go on where the backup before it cannot be made."""
    parser.add_argument(
        "--no-backup",
        action="store_true",
        help="go on where the backup before this cannot be made",
    )
