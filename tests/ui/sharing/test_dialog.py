"""Sharing a card: what goes along is seen and chosen, and handed on as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog

from desktop_app.ui.sharing.dialog import ShareDialog
from tests.ui.reach import button, choose, dialog, every, has_button, popped_up, says, told

READ = "A phone’s camera reads the card from here."


@pytest.fixture
def shared(qtbot, open_book):
    """The window with Ana's page, and the dialog."""
    opened = open_book()
    window = opened.window
    ana = opened.book.naming.resolve("Ana Sousa").id
    opened.book.people.edit(ana, notes="SECRET").result()
    window.shell.open_person(ana)
    qtbot.waitUntil(lambda: window.person.person_id() == ana)
    qtbot.waitUntil(lambda: window.shell.chosen() == [ana])
    window.shell.do("share-card")
    shown = dialog(ShareDialog)
    qtbot.waitUntil(lambda: says(shown, READ))
    return opened, shown


def _ticks(shown: ShareDialog) -> dict[str, bool]:
    return {box.text(): box.isChecked() for box in every(shown, QCheckBox)}


def _box(shown: ShareDialog, words: str) -> QCheckBox:
    return next(box for box in every(shown, QCheckBox) if box.text() == words)


def test_what_is_yours_is_not_ticked_and_goes_along_only_then(qtbot, shared) -> None:
    opened, shown = shared
    ticks = _ticks(shown)
    assert ticks["Phone numbers"]
    assert ticks["E-mail addresses"]
    yours = ("What you remember", "Tags", "Circle and rhythm")
    assert not any(ticks[words] for words in yours)
    button(shown, "Copy").click()
    told(qtbot, opened.window, "Copied the card of Ana Sousa")
    text = QGuiApplication.clipboard().text()
    assert "FN:Ana Sousa" in text
    assert "SECRET" not in text
    _box(shown, "What you remember").click()
    _box(shown, "Phone numbers").click()
    button(shown, "Copy").click()
    qtbot.waitUntil(lambda: "SECRET" in QGuiApplication.clipboard().text())
    assert "TEL" not in QGuiApplication.clipboard().text()


def test_too_much_for_a_code_is_said_and_left_out(qtbot, shared) -> None:
    opened, shown = shared
    ana = opened.window.person.person_id()
    opened.book.people.edit(ana, notes="many words " * 300).result()
    _box(shown, "What you remember").click()
    said = "This is too much for a QR code. Leave out: What you remember."
    qtbot.waitUntil(lambda: says(shown, said))
    qtbot.waitUntil(lambda: has_button(shown, "Leave them out"))
    button(shown, "Leave them out").click()
    qtbot.waitUntil(lambda: says(shown, READ))
    assert not _ticks(shown)["What you remember"]


def test_the_code_is_saved_as_a_picture(qtbot, shared, tmp_path: Path) -> None:
    opened, shown = shared
    button(shown, "Save QR code").click()
    choose(popped_up(qtbot), "As a picture (PNG)…")
    qtbot.waitUntil(lambda: bool(shown.findChildren(QFileDialog)))
    (asked,) = shown.findChildren(QFileDialog)
    path = tmp_path / "ana.png"
    asked.fileSelected.emit(str(path))
    asked.reject()
    told(qtbot, opened.window, "Written to ana.png")
    assert path.read_bytes().startswith(b"\x89PNG")
