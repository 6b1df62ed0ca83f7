"""What the tests of the import have in common: cards, files of them, and what the dialog shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from desktop_app.ui.importing.card_list import CardList
from tests.ui.reach import named, only

if TYPE_CHECKING:
    from desktop_app.ui.importing.screen import ImportScreen
    from tests.ui.conftest import Opened

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nUID:{1}\r\nTITLE:{2}\r\nTEL;TYPE=cell:{3}\r\n{4}END:VCARD\r\n"
NO_KEY = Qt.KeyboardModifier.NoModifier


def card(
    name: str, uid: str = "", title: str = "Potter", number: str = "+351 1", more: str = ""
) -> str:
    """One card."""
    return CARD.format(name, uid or name, title, number, more)


def write(path: Path, *cards: str) -> Path:
    """A file of cards."""
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def ids(opened: Opened) -> list[int]:
    """Everybody in the list."""
    return list(opened.window.list.model.ids())


def main_button(dialog: ImportScreen) -> QPushButton:
    """The button that goes on."""
    return next(
        item
        for item in dialog.findChildren(QPushButton)
        if item.property("kind") == "primary" and item.isVisible()
    )


def left(qtbot, opened: Opened) -> None:
    """Wait until something else than the page is shown."""
    qtbot.waitUntil(lambda: opened.window.screens.current() != "importing")


def rows(dialog: ImportScreen) -> list[str]:
    """What assistive technology is told of each row."""
    model = only(dialog, CardList).model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]


def ticks(dialog: ImportScreen) -> list[bool]:
    """Which rows have their tick."""
    model = only(dialog, CardList).model()
    states = [
        model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())
    ]
    return [state is Qt.CheckState.Checked for state in states]


def choose_all(dialog: ImportScreen) -> QCheckBox:
    """The tick above the list."""
    return named(dialog, "Choose all cards shown", QCheckBox)


def click_tick(qtbot, dialog: ImportScreen, row: int) -> None:
    """Click on the tick of a row."""
    view = only(dialog, CardList)
    place = view.visualRect(view.model().index(row, 0))
    spot = QPoint(
        place.right() - 22 if view.isRightToLeft() else place.left() + 22, place.center().y()
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, spot)


@contextmanager
def full_disk(folder: Path, room: int) -> Iterator[None]:
    """A disk with so many bytes left for what is written next to the address book."""
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    written = sum(path.stat().st_size for path in folder.glob("*-wal"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (written + room, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
