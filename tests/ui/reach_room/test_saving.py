"""Reach saved as a picture, a drawing and a page, and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.domain.people_query import PersonLine
from desktop_app.domain.reach.circles import Area, drawn, rings, sliced
from desktop_app.ui.reach.picture import FORMS, Report, saved
from desktop_app.ui.reach.scene import Scene
from tests.ui.reach import button, choose, dialog, popped_up, says, told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.context import UiContext
    from tests.ui.conftest import Opened

SVG = "{http://www.w3.org/2000/svg}"


def open_dialogs() -> list[QFileDialog]:
    """The file dialogs there are; one that was answered is deleted a little later."""
    return [item for item in QApplication.topLevelWidgets() if isinstance(item, QFileDialog)]


def _report(many: int = 0) -> Report:
    areas = sliced([Area("Books", True, 40, 0), Area("<Law> & order", False, 9, 4)])
    people = {(0, 0): [1, 2], (3, 1): [3], (4, 0): [*range(10, 10 + many)]}
    bands = rings(("Inner", "Close", "Active", "Network", "Acquaintance"), False)
    return Report("Reach", ["You met <b>nobody</b>."], Scene(drawn(bands, areas, people)))


def _lines(ids: list[int]) -> list[PersonLine]:
    return [PersonLine(row, f"u{row}", f"Ana{row} Bee") for row in ids]


def test_a_picture_shows_the_colours_of_the_areas(context: UiContext) -> None:
    image = QImage.fromData(saved(_report(2000), "png", context.theme, _lines))
    assert (image.width(), image.height()) == (2000, 2828)
    small = image.scaled(500, 707)
    seen = {small.pixelColor(x, y).name() for x in range(500) for y in range(707)}
    assert context.theme.avatar(0).name() in seen
    assert len(seen) > 50


@pytest.mark.parametrize("many", [0, 2000])
def test_a_drawing_is_well_formed_and_holds_the_names(context: UiContext, many: int) -> None:
    root = ElementTree.fromstring(saved(_report(many), "svg", context.theme, _lines))
    assert root.tag == f"{SVG}svg"
    words = [text.strip() for text in root.itertext() if text.strip()]
    assert {"Reach", "You", "Ana1", "AB", "Inner", "<Law> & order"} <= set(words)
    assert any("<b>nobody</b>" in text for text in words)
    assert (root.find(f".//{SVG}image") is not None) == bool(many)


def test_a_page_is_a_pdf_of_one_page(context: UiContext) -> None:
    page = saved(_report(600), "pdf", context.theme, _lines)
    assert page.startswith(b"%PDF-")
    assert page.rstrip().endswith(b"%%EOF")
    assert page.count(b"/Type /Page\n") == 1


def test_it_is_saved_where_one_says(
    qtbot: QtBot, open_book: Callable[..., Opened], tmp_path: Path
) -> None:
    opened = open_book()
    window = opened.window
    window.shell.show("reach")
    qtbot.waitUntil(lambda: says(window, "outside your field"))
    qtbot.waitUntil(lambda: says(window, "Books and design, yours"))
    for form, words in zip(FORMS, ("Picture (PNG)", "Drawing (SVG)", "Page (PDF)"), strict=True):
        qtbot.mouseClick(button(window, "Save"), Qt.MouseButton.LeftButton)
        choose(popped_up(qtbot), words)
        asked = dialog(QFileDialog)
        asked.setDirectory(str(tmp_path))
        asked.selectFile(f"mine.{form}")
        asked.accept()
        told(qtbot, window, f"Saved as mine.{form}")
        qtbot.waitUntil(lambda: not [item for item in open_dialogs() if item.isVisible()])
    assert not QImage(str(tmp_path / "mine.png")).isNull()
    assert b"Ana" in (tmp_path / "mine.svg").read_bytes()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
