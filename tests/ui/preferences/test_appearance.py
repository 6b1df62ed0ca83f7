"""Preferences: how it looks, and where the data is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QRadioButton

from desktop_app.ui.kit.theme import Face
from desktop_app.ui.preferences.appearance import AppearanceCard
from desktop_app.ui.preferences.data import DataCard
from desktop_app.ui.preferences.dialog import Preferences
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import button, dialog, every, named, only, says, texts


@pytest.fixture
def card(qtbot, context):
    """The card about the look, in sight."""
    made = AppearanceCard(context)
    qtbot.addWidget(made)
    made.show()
    yield made
    context.theme.set_text_scale(1.0)


def _mode(card: AppearanceCard, words: str) -> QRadioButton:
    return next(item for item in every(card, QRadioButton) if item.text() == words)


def test_light_and_dark_are_chosen_at_once(card, context) -> None:
    assert _mode(card, "Light").isChecked()
    light = context.theme.is_dark
    _mode(card, "Dark").click()
    assert (context.theme.choice, context.theme.is_dark) == ("dark", not light)
    _mode(card, "As the system").click()
    assert context.theme.choice == "system"
    _mode(card, "Light").click()
    assert (context.theme.choice, context.theme.is_dark) == ("light", light)


def test_text_grows_at_once(card, context) -> None:
    size = named(card, "Text size", QComboBox)
    assert size.currentText() == "100 %"
    before = context.theme.font(Face.BODY).pixelSize()
    size.setCurrentText("150 %")
    assert context.theme.text_scale == 1.5
    assert context.theme.font(Face.BODY).pixelSize() == pytest.approx(before * 1.5, rel=0.05)


class Taker(QObject):
    """Stands in for the file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what is to be shown."""
        self.opened.append(url.toLocalFile())


def test_the_folder_is_named_and_shown(qtbot, context, tmp_path: Path) -> None:
    card, taker = DataCard(context, tmp_path, None), Taker()
    qtbot.addWidget(card)
    card.show()
    assert str(tmp_path) in texts(card)
    QDesktopServices.setUrlHandler("file", taker, "take")
    button(card, "Show folder").click()
    QDesktopServices.unsetUrlHandler("file")
    assert taker.opened == [str(tmp_path)]
    assert not button(card, "Keep it elsewhere…").isEnabled()


def test_another_folder_is_handed_over_when_one_is_chosen(qtbot, context, tmp_path: Path) -> None:
    moved: list[Path] = []
    card = DataCard(context, tmp_path, moved.append)
    qtbot.addWidget(card)
    card.show()
    button(card, "Keep it elsewhere…").click()
    asked = dialog(QFileDialog)
    assert asked.fileMode() is QFileDialog.FileMode.Directory
    asked.reject()
    assert moved == []
    button(card, "Keep it elsewhere…").click()
    asked = dialog(QFileDialog)
    (tmp_path / "there").mkdir()
    asked.selectFile(str(tmp_path / "there"))
    asked.accept()
    qtbot.waitUntil(lambda: moved == [tmp_path / "there"])


def test_preferences_open_by_key_and_close(qtbot, open_book) -> None:
    window = open_book().window
    window.shell.do("preferences")
    shown = dialog(Preferences)
    assert len(every(shown, AppearanceCard)) == 1
    assert says(turn_to(shown, "Your data"), "Nothing leaves it.")
    only_close = [item for item in every(shown, QPushButton) if item.text() == "Close"]
    assert len(only_close) == 1
    only_close[0].click()
    assert not shown.isVisible()
    assert only(window, type(window.list)).isVisible()
