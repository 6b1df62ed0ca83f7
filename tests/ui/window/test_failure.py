"""The window for an address book that cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop_app.ui.window.failure import Failure
from tests.ui.reach import button, texts


class Taker(QObject):
    """Stands in for the file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what is to be shown."""
        self.opened.append(url.toLocalFile())


@pytest.fixture
def failure(qtbot, context, tmp_path: Path) -> Failure:
    """The window, open."""
    made = Failure(context, "It is <b>damaged</b>. Nothing was changed.", tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_the_sentence_as_it_is(failure: Failure) -> None:
    assert texts(failure) == [
        "Kith cannot open your address book",
        "It is <b>damaged</b>. Nothing was changed.",
    ]


def test_its_buttons_show_the_folder_and_close(failure: Failure, tmp_path: Path) -> None:
    taker = Taker()
    QDesktopServices.setUrlHandler("file", taker, "take")
    button(failure, "Show folder").click()
    QDesktopServices.unsetUrlHandler("file")
    assert taker.opened == [str(tmp_path)]
    assert failure.isVisible()
    button(failure, "Close").click()
    assert not failure.isVisible()


def test_escape_closes_it(qtbot, failure: Failure) -> None:
    qtbot.keyClick(failure, Qt.Key.Key_Escape)
    assert not failure.isVisible()
