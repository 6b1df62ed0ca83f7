"""The Backups page, taken with a Studio."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QListWidget

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.timeline import Interaction, InteractionKind
from tests.shots.pictures import takes
from tests.ui.reach import named

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook
    from tests.shots.studio import Studio

SIZES = (("light", "light", (1440, 900)), ("dark", "dark", (1440, 900)))
MADE = (
    (timedelta(hours=2), "changes"),
    (timedelta(hours=5, minutes=20), "import"),
    (timedelta(hours=15, minutes=52), "quit"),
    (timedelta(days=2), "changes"),
    (timedelta(days=3), "changes"),
    (timedelta(days=6), "changes"),
    (timedelta(days=13), "changes"),
    (timedelta(days=21), "changes"),
)
"""How long before now each was made, and what for."""


def _fill(book: AddressBook, now: datetime) -> None:
    """Backups of some weeks, which all hold the same, and what was done after them."""
    made = book.backups.make(BackupReason.ASKED)
    path = book.backups.path(made)
    for ago, reason in MADE:
        name = (now - ago).astimezone().strftime("%Y-%m-%dT%H-%M-%SZ")
        shutil.copyfile(path, path.with_name(f"{name}-{reason}.sqlite3"))
    path.unlink()
    ben = book.naming.resolve("Ben Carter")
    for words in ("Coffee", "Lunch"):
        entry = Interaction(InteractionKind.MEETING, date.today(), words, people=(ben,))
        book.timeline.log(entry).result()
    ana = book.naming.resolve("Ana Sousa")
    book.people.edit(ana.id, headline="Publisher").result()
    book.people.trash([book.naming.resolve("Marco Bianchi").id]).result()


@takes(*(f"backups-{name}" for name, _, _ in SIZES))
def backups(studio: Studio) -> None:
    """What is in the backup of the evening before."""
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        before = window.book.history.undoable()
        _fill(window.book, window.context.now())
        window.shell.show("backups")
        studio.settle(1500)
        named(window, "Backups", QListWidget).setCurrentRow(4)
        studio.settle(1500)
        box = next(
            box
            for box in window.findChildren(QCheckBox)
            if box.accessibleName().startswith("Marco")
        )
        box.setChecked(True)
        studio.settle()
        studio.take(f"backups-{name}", window)
        while (step := window.book.history.undoable()) != before:
            window.book.history.undo(step).result()
        for backup in window.book.backups.all():
            window.book.backups.path(backup).unlink()
