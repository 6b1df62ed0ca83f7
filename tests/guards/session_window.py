"""A real window in a process of its own that lives a whole session with hostile cards: it imports
them, opens everybody with every tab, every place, searches, opens every link, and quits.

Its arguments are `kith`'s; SESSION_IMPORTS is the folder to import.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop_app.app import main
from desktop_app.app.command_line import main as kith
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.kit.links import open_link
from desktop_app.ui.people.room import ROOM as PEOPLE
from desktop_app.ui.rooms import ROOMS

A_STEP = 40
"""Milliseconds between two steps."""


class Session(main.Program):
    """Lives by itself once its window has settled."""

    def show_window(self) -> Any:
        """Show the window and begin."""
        window = super().show_window()
        self._steps = self._lived()
        self._clock = QTimer()
        self._clock.timeout.connect(self._step)
        self._clock.start(A_STEP)
        return window

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self._clock.stop()
            print("lived to the end", flush=True)  # noqa: T201
            QTimer.singleShot(0, QApplication.quit)

    def _lived(self) -> Iterator[None]:
        window = self.window
        while window is None or not window.is_settled():
            yield
            window = self.window
        yield from self._import(window)
        window.shell.show(PEOPLE.places[0].key)
        yield
        ids = list(window.list.model.ids())
        print(f"{len(ids)} people", flush=True)  # noqa: T201
        for row in ids:
            window.shell.open_person(row)
            yield
            for tab in [tab.key for room in ROOMS for tab in room.tabs]:
                window.person.show_tab(tab)
                yield
            for channel in self.book.people.contact(row).channels:
                open_link(channel, lambda host: None)
        for place in (place.key for room in ROOMS for place in room.places):
            window.shell.show(place)
            yield
        window.shell.do("palette")
        yield
        for text in ("img", "\u202e", "good", "x" * 200):
            for shown in QApplication.topLevelWidgets():
                for line in shown.findChildren(QLineEdit) if shown.isVisible() else []:
                    line.setText(text)
            yield
        for widget in QApplication.topLevelWidgets():
            if widget is not window:
                widget.close()
        yield

    def _import(self, window: Any) -> Iterator[None]:
        window.import_paths([Path(os.environ["SESSION_IMPORTS"])])
        while not _pages(window, Stage.CHOOSING):
            yield
        buttons = _pages(window, Stage.CHOOSING)[0].findChildren(QPushButton)
        next(made for made in buttons if made.accessibleName().startswith("Import")).click()
        while not _pages(window, Stage.TOLD):
            yield


def _pages(window: Any, stage: Stage) -> list[ImportScreen]:
    return [page for page in window.findChildren(ImportScreen) if page.stage is stage]


if __name__ == "__main__":
    main.Program = Session  # type: ignore[misc]
    raise SystemExit(kith())
