"""The portfolio on the real window: ticked, looked at, saved, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QListWidget, QTextBrowser

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.person import Contact, person_named
from desktop_app.ui.giving.all_favours import AllFavours
from desktop_app.ui.kit.asking import AskName
from tests.pdf_text import pdf_text
from tests.ui.conftest import NOW
from tests.ui.reach import (
    button,
    choose,
    dialog,
    named,
    only,
    popped_up,
    says,
    told,
    write,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.screen import Screen
    from tests.ui.conftest import Opened

LEFT = Qt.MouseButton.LeftButton
COVER, MENU = "A cover for her first translation", "Designed the menu of the Corner Café"


def _show(qtbot: QtBot, opened: Opened) -> Screen:
    window = opened.window
    window.shell.show("giving")
    qtbot.mouseClick(button(window.pages, "Portfolio"), LEFT)
    qtbot.waitUntil(lambda: says(window, "Only what is ticked is on the page."))
    qtbot.waitUntil(lambda: not window.runner.waiting())
    screen = window.pages.currentWidget()
    assert screen is not None
    return screen


def _shown(screen: Screen) -> str:
    return only(screen, QTextBrowser).toPlainText()


def _click(qtbot: QtBot, screen, words: str) -> None:
    qtbot.mouseClick(button(screen, words), LEFT)


def _save(folder: Path, name: str) -> None:
    asked = dialog(QFileDialog)
    asked.setDirectory(str(folder))
    asked.selectFile(name)
    asked.accept()


def test_what_is_ticked_is_on_the_page_and_nothing_else(qtbot, open_book) -> None:
    opened = open_book()
    screen, window = _show(qtbot, opened), opened.window
    assert COVER in _shown(screen) and "Hana" not in _shown(screen)
    ask = named(screen, "Hana Kobayashi may be asked about it", QCheckBox)
    qtbot.mouseClick(ask, LEFT)
    qtbot.waitUntil(lambda: "Hana Kobayashi may be asked about it." in _shown(screen))
    tick = named(screen, f"Show it: {MENU}", QCheckBox)
    qtbot.mouseClick(tick, LEFT)
    told(qtbot, window, "Changed your portfolio: Kwame Mensah")
    qtbot.waitUntil(lambda: MENU not in _shown(screen))
    window.shell.do("undo")
    qtbot.waitUntil(lambda: MENU in _shown(screen))


def test_it_is_saved_as_a_web_page_and_as_a_pdf(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    screen, window = _show(qtbot, opened), opened.window
    _click(qtbot, screen, "Save as a web page…")
    assert dialog(QFileDialog).selectedFiles()[0].endswith("Portfolio Robin Moreira.html")
    _save(tmp_path, "mine")
    told(qtbot, window, "Your portfolio was written to mine.html")
    html = (tmp_path / "mine.html").read_text(encoding="utf-8")
    assert html.startswith("<!DOCTYPE html>") and MENU in html
    _click(qtbot, screen, "Save as PDF…")
    _save(tmp_path, "mine")
    told(qtbot, window, "Your portfolio was written to mine.pdf")
    assert MENU in pdf_text((tmp_path / "mine.pdf").read_bytes())
    (tmp_path / "in the way").write_text("x")
    _click(qtbot, screen, "Save as PDF…")
    asked = dialog(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "in the way" / "mine.pdf"))
    asked.reject()
    qtbot.waitUntil(lambda: "in the way" in window.toast.text())


def test_words_link_and_picture_are_changed_in_place(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    screen = _show(qtbot, opened)
    _click(qtbot, screen, f"More about: {COVER}")
    choose(popped_up(qtbot), "Change the words…")
    asks = dialog(AskName)
    write(qtbot, asks.field, "a cover of paper")
    _click(qtbot, asks, "Save")
    qtbot.waitUntil(lambda: "A cover of paper" in _shown(screen))
    _click(qtbot, screen, "More about: A cover of paper")
    choose(popped_up(qtbot), "A picture…")
    dialog(QFileDialog).fileSelected.emit(str(tmp_path / "gone & lost.png"))
    dialog(QFileDialog).reject()
    qtbot.waitUntil(lambda: says(screen, "The picture gone & lost.png is no longer there"))
    url = QUrl.fromLocalFile(str(tmp_path / "gone & lost.png")).toString(
        QUrl.ComponentFormattingOption.FullyEncoded
    )
    links = [item.link for item in opened.book.portfolio.page().ticked]
    assert url in links
    _click(qtbot, screen, "More about: A cover of paper")
    choose(popped_up(qtbot), "Take the picture away")
    qtbot.waitUntil(lambda: not says(screen, "is no longer there"))


def test_the_first_day_takes_a_line(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(person_named("Tom Reed"))).result()
    screen = _show(qtbot, opened)
    qtbot.waitUntil(lambda: says(screen, "What have you done for somebody?"))
    field = screen.composer.edit
    qtbot.waitUntil(field.hasFocus)
    write(qtbot, field, "helped Tom Reed with his CV")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(screen, "Help you gave"))
    assert len(opened.book.portfolio.page().others) == 1


def test_help_goes_into_it_from_all_favours_and_from_the_timeline(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    window, book = opened.window, opened.book
    tom = book.people.add(Contact(person_named("Tom Reed"))).result().value
    given = Favour(
        FavourKind.HELP,
        Side.GIVEN,
        FavourStep.DONE,
        NOW.date(),
        receiver=book.people.participant(tom),
        text="his CV",
    )
    row = book.favours.add(given).result().value
    window.shell.do("all-favours")
    every = dialog(AllFavours)
    shown = only(every, QListWidget)
    qtbot.waitUntil(lambda: shown.count() == 1)
    place = shown.visualItemRect(shown.item(0)).center()
    shown.customContextMenuRequested.emit(place)
    choose(popped_up(qtbot), "Into your portfolio")
    told(qtbot, window, "Changed your portfolio: Tom Reed")
    assert book.favours.favour(row).in_portfolio
    every.reject()
    window.shell.show("timeline")
    view = window.pages.currentWidget().entries.view
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    view.setCurrentIndex(view.model().index(0, 0))
    reason = QContextMenuEvent.Reason.Keyboard
    at = QPoint(5, 5)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    choose(popped_up(qtbot), "Out of your portfolio")
    qtbot.waitUntil(lambda: not book.favours.favour(row).in_portfolio)
