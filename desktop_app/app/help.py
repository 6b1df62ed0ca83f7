"""F1: the manual, opened by the system's browser at the page about the place somebody is in. No
network is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from desktop_app.app.paths import manual_page
from desktop_app.ui.kit.help_page import page_for
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop_app.ui.kit.own_keys import OwnKeys

KEY = "F1"


class Help(QObject):
    """Opens pages, and gives each dialog the key. `failed` says in a sentence why no page could be
    opened.
    """

    failed = Signal(str)

    def __init__(self, app: QApplication, keys: OwnKeys) -> None:
        super().__init__(app)
        self._app, self._keys = app, keys
        app.focusChanged.connect(self._follow)

    def open(self, name: str) -> None:
        """Open a page of the manual by its name; "" is its beginning, which also stands in for a
        page there is not.
        """
        page = manual_page(name) or manual_page("")
        if page is None:
            self.failed.emit(self.tr("The manual is missing from this installation."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            self.failed.emit(
                fill_in(self.tr("No program opened the manual. It is in %1"), str(page))
            )

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        """The keys of the window sleep while a dialog is open; so the dialog gets this one for
        itself.
        """
        dialog = focused.window() if focused is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, KEY) is None:
            key = QShortcut(QKeySequence(self._keys.first("help", KEY)), dialog)
            key.setObjectName(KEY)
            key.activated.connect(lambda: self.open(page_for(dialog.focusWidget() or dialog)))
