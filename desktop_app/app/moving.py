"""Keeping the address book in another folder: a verified copy there at once, and once more when
everything is written.

Only then does the next start go there. Until the program ends the old file is the one, so nothing
that is written after asking stays behind, and whatever ends the program early loses nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.app.paths import set_data_location
from desktop_app.app.printing import complain
from desktop_app.domain.errors import KithError, StorageUnavailableError
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.window.main_window import MainWindow


def begin_move(
    window: MainWindow, book: AddressBook, here: Path, there: Path, copied: Callable[[Path], object]
) -> None:
    """Copy the open address book to `there`, and tell `copied` that it can be kept there; the old
    file stays.
    """

    def done(_: object) -> None:
        copied(there)
        words = QCoreApplication.translate(
            "Moving", "When Kith quits, your data moves to %1. The old file is kept."
        )
        window.toast.say(fill_in(words, str(there)))

    def work() -> None:
        if there.resolve() == here.resolve():
            raise StorageUnavailableError("book-is-here-already")
        book.copy_to(there)

    def failed(error: BaseException) -> None:
        if not isinstance(error, KithError):
            raise error
        window.toast.say(say_error(error))

    window.runner.run("move", work, done, failed)


def finish_move(book: AddressBook, there: Path) -> None:
    """Copy once more what was written since, and use that from the next start on; else everything
    stays as it was.
    """
    try:
        book.copy_to(there, again=True)
        set_data_location(there)
    except KithError as error:
        complain(f"Your address book was not moved. {say_error(error)}")
