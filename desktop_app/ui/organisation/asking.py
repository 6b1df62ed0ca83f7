"""Asks for the name of an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import NotFoundError
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.organisations import Organisation
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _tr(text: str) -> str:
    return QCoreApplication.translate("Organisation", text)


def known(book: AddressBook, name: str) -> Organisation:
    """The organisation of that name, or the only one whose name begins so; raises NotFoundError."""
    found = book.organisations.named(name)
    if found is None:
        begun = book.organisations.beginning(name, 2)
        if len(begun) != 1:
            raise NotFoundError("no-organisation-called", text=name)
        found = begun[0]
    return found


def ask_which(shell: Shell, tools: RoomTools) -> None:
    """Ask for the name of an organisation, and open its page."""
    ask(
        shell,
        tools,
        _tr("Open an organisation"),
        _tr("What is it called?"),
        _tr("Open"),
        lambda name: shell.show("organisation", known(tools.book, name).id),
    )


def ask(
    shell: Shell,
    tools: RoomTools,
    title: str,
    label: str,
    yes: str,
    then: Callable[[str], object],
) -> None:
    """Ask for a name."""
    AskName(tools.context.theme, title, label, yes, then, say_error, shell.parent()).open()
