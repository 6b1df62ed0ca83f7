"""A real window in a process of its own that says, line by line as JSON, what it shows. Its
arguments are `kith`'s.

With SPY_OPENS it is sent a file as macOS does; with SPY_IMPORTS it imports what it is shown; with
SPY_TYPES it types that into the line that is there; where it can only read, it presses *Try again* once the
file named by SPY_AGAIN is there.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop_app.app import main
from desktop_app.app.command_line import main as kith
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.recovery.window import RecoveryWindow
from tests.ui.reach import button

LOOK_EVERY = 20
"""Milliseconds between two looks at what is shown."""


class Spied(main.Program):
    """Tells what its window shows whenever that changes."""

    _said = ""

    def show_window(self) -> Any:
        """Show the window and start to tell."""
        window = super().show_window()
        self._timer = QTimer()
        self._timer.timeout.connect(self._context)
        self._timer.start(LOOK_EVERY)
        if path := os.environ.pop("SPY_OPENS", ""):
            event = QFileOpenEvent(QUrl.fromLocalFile(path))
            window.settled.connect(lambda: QApplication.sendEvent(QApplication.instance(), event))
        return window

    def show_failure(self, sentence: str) -> None:
        """Tell the sentence and end."""
        super().show_failure(sentence)
        self._say(
            {
                "failure": sentence,
                "windows": [
                    w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()
                ],
            }
        )
        QTimer.singleShot(0, QApplication.quit)

    def offer_help(self) -> Any:
        """Tell what is shown where there is no address book to open."""
        if self.book is None:
            QTimer.singleShot(LOOK_EVERY, self._tell_ways_back)
        return super().offer_help()

    def _tell_ways_back(self) -> None:
        if not isinstance(self.shown, RecoveryWindow):
            return
        titles = [label.whole_text() for label in self.shown.findChildren(PlainLabel)]
        self._say({"ways back": titles[0]})

    def _context(self) -> None:
        window = self.window
        if window is None or not window.is_settled():
            return
        if (
            "--today" not in sys.argv
            and window.person.person_id() is None
            and len(window.list.model.ids())
        ):
            window.shell.open_person(window.list.model.ids()[0])
        dialogs = window.findChildren(QDialog)
        pages = window.findChildren(ImportScreen)
        found = [page for page in pages if page.stage is Stage.CHOOSING]
        if found and "SPY_IMPORTS" in os.environ:
            buttons = found[0].findChildren(QPushButton)
            next(made for made in buttons if made.accessibleName().startswith("Import")).click()
        lines = [line for line in window.findChildren(Composer) if line.isVisible()]
        if lines and (text := os.environ.pop("SPY_TYPES", "")):
            lines[0].edit.insertPlainText(text)
        if window.book.only_read and Path(os.environ.get("SPY_AGAIN") or os.devnull).is_file():
            button(window, "Try again").click()
            return
        self._say(
            {
                "only read": window.book.only_read.key if window.book.only_read else "",
                "people": _rows(window.list.model),
                "timeline": _rows(window.person.tab_page("timeline-tab").entries.model),
                "view": window.screens.current(),
                "found": [row for item in found for row in _rows(item.findChild(CardList).model())],
                "dialogs": [dialog.windowTitle() for dialog in dialogs if dialog.isVisible()],
            }
        )

    def _say(self, what: dict[str, Any]) -> None:
        text = json.dumps(what)
        if text != self._said:
            self._said = text
            sys.stdout.write(text + "\n")
            sys.stdout.flush()


def _rows(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


if __name__ == "__main__":
    main.Program = Spied  # type: ignore[misc]
    raise SystemExit(kith())
