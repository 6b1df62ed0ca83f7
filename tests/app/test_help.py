"""F1 opens the right file with the system's browser, from dialogs too, and says so when it
cannot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit, QVBoxLayout

from desktop_app.app import paths
from desktop_app.app.help import Help
from desktop_app.ui.kit.own_keys import OwnKeys


class Browser(QObject):
    """Stands where the system's browser would: keeps what it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Takes every file the program opens."""
    taker = Browser()
    QDesktopServices.setUrlHandler("file", taker, "show")
    yield taker
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def helper(qapp) -> Iterator[Help]:
    """F1, for as long as the test runs."""
    made = Help(qapp, OwnKeys())
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pages as a bundle holds them, behind a link as a package may lay it."""
    pages = tmp_path / "doc" / "html"
    (pages / "manual").mkdir(parents=True)
    for name in ("index.html", "manual/preferences.html"):
        (pages / name).write_text("<title>Kith</title>", encoding="utf-8")
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "site").symlink_to(pages)
    monkeypatch.setattr(paths.sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    return pages


class Sheet(QDialog):
    """A dialog that knows its page."""

    help_page = "preferences"


def _open(qtbot, dialog: QDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)


def test_a_dialog_opens_its_page_once(
    qtbot, helper: Help, browser: Browser, installed: Path
) -> None:
    dialog = Sheet()
    field, other = QLineEdit(), QLineEdit()
    layout = QVBoxLayout(dialog)
    layout.addWidget(field)
    layout.addWidget(other)
    _open(qtbot, dialog)
    other.setFocus()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert browser.opened == [installed / "manual" / "preferences.html"]


def test_a_dialog_of_qt_opens_the_beginning(
    qtbot, helper: Help, browser: Browser, installed: Path
) -> None:
    dialog = QInputDialog()
    _open(qtbot, dialog)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_F1)
    assert browser.opened == [installed / "index.html"]


def test_a_page_that_is_not_there_opens_the_beginning(
    helper: Help, browser: Browser, installed: Path
) -> None:
    helper.open("nowhere")
    assert browser.opened == [installed / "index.html"]


def test_a_checkout_without_built_pages_opens_the_text(
    helper: Help, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "checkout"
    (root / "docs" / "manual").mkdir(parents=True)
    for name in ("README", "today"):
        (root / "docs" / "manual" / f"{name}.md").write_text("# Kith\n", encoding="utf-8")
    monkeypatch.setattr(paths, "__file__", str(root / "desktop_app" / "app" / "paths.py"))
    monkeypatch.setattr(paths, "_installed_places", lambda: [tmp_path / "share"])
    helper.open("today")
    (tmp_path / "share" / "site" / "manual").mkdir(parents=True)
    (tmp_path / "share" / "site" / "manual" / "today.html").touch()
    helper.open("today")
    (root / "build" / "site" / "manual").mkdir(parents=True)
    (root / "build" / "site" / "manual" / "today.html").touch()
    helper.open("today")
    assert browser.opened == [
        root / "docs" / "manual" / "today.md",
        tmp_path / "share" / "site" / "manual" / "today.html",
        root / "build" / "site" / "manual" / "today.html",
    ]


def test_a_missing_manual_is_said(
    qtbot, helper: Help, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths.sys, "_MEIPASS", str(tmp_path), raising=False)
    with qtbot.waitSignal(helper.failed) as failed:
        helper.open("today")
    assert failed.args == ["The manual is missing from this installation."]
