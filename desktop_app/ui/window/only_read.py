"""The window of an address book that can only be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.buttons import button
from desktop_app.ui.window.banners import Banner
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.ui.window.frame import WindowFrame

WRITING = frozenset(
    (
        "add",
        "add-document",
        "add-opening",
        "archive-chosen",
        "back-up",
        "choose-ten",
        "correct",
        "empty-trash",
        "erase-chosen",
        "import",
        "import-folder",
        "keep-facts",
        "merge",
        "new-event",
        "redo",
        "remind",
        "remind-offered",
        "restore",
        "save-list",
        "star",
        "trash-chosen",
        "undo",
        "way-in",
    )
)
"""The ids of actions that do nothing but write, or begin with what is only asked for to be written."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("OnlyRead", text)


def show_only_read(window: WindowFrame) -> None:
    """Say over everything that nothing can be changed, why, and what can be done about it."""
    book = window.book
    if book.only_read is None:
        return
    more = [
        _tr(
            "You can look things up, print and export. Nothing can be changed, and what you type is not kept."
        )
    ]
    if book.was_older:
        more.append(_tr("It is of an earlier format; you see a copy that was brought up to date."))
    if window.tools.move_book is not None:
        more.append(_tr("In Preferences it can be moved to a folder of your own."))
    again = button(_tr("Try again"), clicked=window.again_requested.emit)
    window.banner_box.addWidget(
        Banner(window.context, say_error(book.only_read), " ".join(more), [again])
    )
