"""Keeping the address book in another folder: a verified copy there, then the pointer, then a word to the user."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.app.paths import set_data_location
from desktop_app.domain.errors import KithError, StorageUnavailableError

if TYPE_CHECKING:
    from desktop_app.services.kith import Kith
    from desktop_app.ui.main_window import MainWindow


def move_data(window: MainWindow, kith: Kith, here: Path, there: Path) -> None:
    """Copy the open address book to `there` and use it from the next start on; the old file stays where it is."""

    def done(_: object) -> None:
        set_data_location(there)
        window.toast.say(
            QWidget.tr(window, "From the next start on your data is in %1. The old file was kept.").replace(
                "%1", str(there)
            )
        )

    def work() -> None:
        if there.resolve() == here.resolve():
            raise StorageUnavailableError("Your address book is in this folder already.")
        kith.copy_to(there)

    def failed(error: BaseException) -> None:
        if not isinstance(error, KithError):
            raise error
        window.toast.say(str(error))

    window.runner.run("move", work, done, failed)
