"""Opening for writing what could only be read until now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop_app.app.launching import own_command
from desktop_app.app.opening import can_only_be_read
from desktop_app.domain.errors import KithError
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.key import Key
    from desktop_app.ui.window.main_window import MainWindow


class Startable(Protocol):
    """What is needed of the program."""

    folder: Path
    own: bool
    key: Key | None
    window: MainWindow | None
    again: list[str]

    def leave(self) -> None:
        """Quit."""


def try_again(program: Startable) -> None:
    """Where the address book can be written by now, end the program and go on as a new start does,
    with what is typed kept as drafts. Else the window says what stands against it.
    """
    window = program.window
    if window is None or window.book.only_read is None:
        return
    if can_only_be_read(program.folder):
        window.shell.say_error(window.book.only_read)
        return
    typed = window.drafts.get().typed()
    try:
        book = AddressBook(program.folder, key=program.key, make=False)
        try:
            if typed:
                book.drafts.keep(lambda: typed).result()
        finally:
            book.close()
    except KithError as error:
        window.shell.say_error(error)
        return
    program.again = own_command(folder=None if program.own else program.folder)
    program.leave()
