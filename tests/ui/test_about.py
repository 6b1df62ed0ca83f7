"""What Kith says of itself: everything as text, nothing asked of the network."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.about import AboutDialog, AboutFacts
from desktop_app.ui.kit.labels import PlainLabel
from tests.ui.reach import button, choose, every, named, popped_up, says, texts


class _Opened(QObject):
    """Hears what is handed to the system."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def hear(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def handed():
    """The addresses handed to the system, which opens none of them."""
    heard = _Opened()
    for scheme in ("file", "https"):
        QDesktopServices.setUrlHandler(scheme, heard, "hear")
    yield heard.urls
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def facts(tmp_path: Path) -> AboutFacts:
    """Facts with a folder for the data and none for the log yet."""
    (tmp_path / "data").mkdir()
    pages = "https://example.org/kith"
    return AboutFacts(
        "9.8.7", "Qt 6, Python 3", tmp_path / "data", tmp_path / "log", pages, f"{pages}/releases"
    )


@pytest.fixture
def shown(qtbot, context, facts: AboutFacts):
    """The dialog over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = AboutDialog(context, facts, window)
    made.open()
    yield made
    made.reject()


def test_it_tells_version_licence_folders_and_pages(shown, facts: AboutFacts) -> None:
    told = texts(shown)
    assert "Kith 9.8.7" in told and "Qt 6, Python 3" in told
    assert says(shown, "MIT licence") and says(shown, "ISC") and says(shown, "LGPL")
    assert {str(facts.data), str(facts.logs), facts.pages, facts.releases} <= set(told)


def test_what_it_tells_can_be_selected_and_is_no_link(shown, facts: AboutFacts) -> None:
    for text in (facts.pages, facts.releases, str(facts.data)):
        (label,) = [item for item in every(shown, PlainLabel) if item.whole_text() == text]
        flags = label.textInteractionFlags()
        assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not flags & Qt.TextInteractionFlag.LinksAccessibleByMouse


def test_a_folder_is_shown_and_one_that_is_not_there_yet_cannot_be(
    qtbot, shown, handed, facts: AboutFacts
) -> None:
    qtbot.mouseClick(button(shown, "Your data: Show folder"), Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in handed] == [str(facts.data)]
    assert not button(shown, "Log: Show folder").isEnabled()


def test_version_and_folders_are_copied(qtbot, shown, facts: AboutFacts) -> None:
    qtbot.mouseClick(button(shown, "Copy version and folders"), Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().splitlines()
    assert lines == ["Kith 9.8.7", "Qt 6, Python 3", str(facts.data), str(facts.logs)]
    assert button(shown, "Copied").isVisible()


def test_enter_and_escape_close_it(qtbot, context, facts: AboutFacts) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        made = AboutDialog(context, facts, window)
        made.open()
        qtbot.keyClick(made, key)
        qtbot.waitUntil(lambda: every(window, AboutDialog) == [])


def test_the_menu_and_the_palette_lead_to_it(qtbot, open_book) -> None:
    window = open_book().window
    assert "about" in {spec.id for spec in window.later.actions.get().available()}
    named(window.sidebar, "Menu").click()
    menu = popped_up(qtbot)
    with qtbot.waitSignal(window.about_requested):
        choose(menu, "About Kith")
