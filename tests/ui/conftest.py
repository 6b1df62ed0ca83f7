"""The real window on a real address book in a folder of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from desktop_app.app.paths import resources_dir
from desktop_app.app.sample import fill
from desktop_app.services.address_book import AddressBook
from desktop_app.services.read_only import BookToRead
from desktop_app.ui.composer import grammar
from desktop_app.ui.kit.context import UiContext
from desktop_app.ui.kit.icons import Icons
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.theme import Theme
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.rooms import ROOMS
from desktop_app.ui.window.main_window import MainWindow
from tests.clock import StoppedClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.domain.errors import StorageUnavailableError
    from desktop_app.ui.room import Room

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
SAMPLE = 41
"""The forty sample people, and the one who is you."""


@pytest.fixture(scope="session", autouse=True)
def grammar_loaded() -> None:
    """Lines are read at once, as some seconds after the first focus of a line."""
    grammar.load().join()


@pytest.fixture
def context(qapp: QApplication) -> Iterator[UiContext]:
    """The theme on the application, with the clock stopped."""
    plurals = QTranslator()
    assert plurals.load(str(resources_dir() / "translations" / "kith_en.qm"))
    qapp.installTranslator(plurals)
    theme = Theme(qapp, resources_dir() / "icons")
    theme.set_choice("light")
    yield UiContext(theme, Icons(theme, resources_dir() / "icons"), StoppedClock(NOW))
    qapp.removeTranslator(plurals)
    theme.deleteLater()


@pytest.fixture
def text_scale(context: UiContext) -> Iterator[Callable[[float], None]]:
    """Makes all text larger for the test; the next one begins from what it finds."""
    yield context.theme.set_text_scale
    context.theme.set_text_scale(1.0)


@dataclass
class Opened:
    """A window and the address book in it."""

    window: MainWindow
    book: AddressBook
    closed: bool = False


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An address book of the sample people, written once; a test opens a copy of it."""
    folder = tmp_path_factory.mktemp("sample") / "kith"
    book = AddressBook(folder, lambda: NOW.astimezone(UTC))
    fill(book, resources_dir() / "sample", NOW.date())
    book.close()
    return folder


@pytest.fixture
def open_book(
    qtbot, context: UiContext, tmp_path: Path, sample_folder: Path
) -> Iterator[Callable[..., Opened]]:
    """Opens the window on the folder, with sample people or with nobody; may be called again after
    `close`.

    `view` is what was left open; with "" nothing is remembered. `only_read` says why nothing can be
    written.
    """
    opened: list[Opened] = []

    def make(
        *,
        sample: bool = True,
        size: tuple[int, int] = (1440, 900),
        wait: bool = True,
        view: str = "people",
        rooms: Sequence[Room] = ROOMS,
        only_read: StorageUnavailableError | None = None,
    ) -> Opened:
        folder = tmp_path / "kith"
        if sample and not folder.exists():
            shutil.copytree(sample_folder, folder)
        words = resources_dir() / "matching"

        def clock() -> datetime:
            return NOW.astimezone(UTC)

        book = AddressBook(folder, clock, words=words) if only_read is None else None
        book = book or BookToRead(folder, only_read, clock, words=words)
        runner, state = Runner(), WindowState(folder)
        if view and not state.text("view"):
            state.keep(view=view)
        window = MainWindow(book, context, state, runner, rooms=rooms)
        window.resize(*size)
        window.show()
        found = Opened(window, book)
        opened.append(found)
        if not wait:
            return found
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(window.is_settled)
        if sample:
            qtbot.waitUntil(lambda: len(window.list.model.ids()) > 0)
        return found

    yield make
    for found in opened:
        close(found)


def close(found: Opened) -> None:
    """Close the window as a user would, then the address book; a second time does nothing."""
    if found.closed:
        return
    found.closed = True
    found.window.close()
    found.window.runner.close()
    found.book.close()
    found.window.deleteLater()
    # At once, or the next test would style every widget of this one anew.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
