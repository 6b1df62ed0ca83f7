"""Printing: choosing, looking at the pages, saving them as PDF."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from desktop_app.domain.errors import StoppedError
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.ui.printing import printers
from desktop_app.ui.printing.order import ToPrint, What
from tests.pdf_text import pdf_text
from tests.ui.conftest import SAMPLE
from tests.ui.reach import button, dialog, named, says, told, write

CONTROL = Qt.KeyboardModifier.ControlModifier


def _shown(qtbot, opened, name: str) -> QWidget:
    """The page of the preview that is called so."""
    window = opened.window
    qtbot.waitUntil(
        lambda: any(
            found.isVisible() and found.accessibleName() == name
            for found in window.findChildren(QWidget)
        )
    )
    return named(window, name)


def _choice(root, name: str, words: str) -> None:
    box = named(root, name, QComboBox)
    box.setCurrentIndex(next(i for i in range(box.count()) if box.itemText(i).startswith(words)))


def _tick(root, words: str) -> None:
    next(
        box for box in root.findChildren(QCheckBox) if box.isVisible() and box.text() == words
    ).click()


def _save(qtbot, opened, path: Path, said: str) -> str:
    qtbot.waitUntil(lambda: button(opened.window, "Save as PDF…").isEnabled())
    button(opened.window, "Save as PDF…").click()
    asked = dialog(QFileDialog)
    asked.fileSelected.emit(str(path))
    asked.reject()
    told(qtbot, opened.window, said)
    return pdf_text(path.read_bytes())


def test_a_directory_is_looked_at_turned_and_saved(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    window = opened.window
    window.shell.do("print-directory")
    page = _shown(qtbot, opened, "Page 1 of 3")
    qtbot.waitUntil(page.hasFocus)
    for key, name in (
        (Qt.Key.Key_PageDown, "Page 2 of 3"),
        (Qt.Key.Key_End, "Page 3 of 3"),
        (Qt.Key.Key_PageUp, "Page 2 of 3"),
        (Qt.Key.Key_Home, "Page 1 of 3"),
    ):
        qtbot.keyClick(page, key)
        qtbot.waitUntil(lambda name=name: page.accessibleName() == name)
    button(window, "Next page").click()
    qtbot.waitUntil(lambda: named(window, "Page", QSpinBox).value() == 2)
    named(window, "Page", QSpinBox).setValue(3)
    qtbot.waitUntil(lambda: page.accessibleName() == "Page 3 of 3")
    assert not button(window, "Next page").isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: says(window, "75 %"))
    button(window, "Larger").click()
    qtbot.waitUntil(lambda: says(window, "100 %"))
    qtbot.keyClick(page, Qt.Key.Key_0, CONTROL)
    qtbot.waitUntil(lambda: not says(window, "100 %"))

    write(qtbot, named(window, "Title", QLineEdit), "The choir")
    _tick(window, "E-mail addresses")
    _choice(window, "The paper lies", "Across")
    qtbot.waitUntil(lambda: page.accessibleName() == "Page 2 of 2")
    text = _save(qtbot, opened, tmp_path / "choir.pdf", "2 pages written to choir.pdf")
    assert "The choir" in text and "Ana Sousa" in text and "Two kids" not in text
    assert "@" not in text and "Page 2 of 2" in text


def test_labels_say_who_is_left_out_and_show_them(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    window.shell.do("print-labels")
    _shown(qtbot, opened, "Page 1 of 1")
    qtbot.waitUntil(
        lambda: says(window, f"{SAMPLE - 3} people left out, without an address: Aoife")
    )
    _choice(window, "Sheet", "Other measures")
    qtbot.waitUntil(lambda: named(window, "Labels across", QLineEdit).isVisible())
    write(qtbot, named(window, "Width, mm", QLineEdit), "90")
    qtbot.waitUntil(lambda: says(window, "would lie over each other"))
    qtbot.waitUntil(lambda: not button(window, "Save as PDF…").isEnabled())
    write(qtbot, named(window, "Width, mm", QLineEdit), "60.5")
    qtbot.waitUntil(lambda: not says(window, "would lie over each other"))
    named(window, "Begin with label", QSpinBox).setValue(21)
    aoife = book.naming.resolve("Aoife Byrne").id
    part = Channel(ChannelKind.ADDRESS, "1 Liffey Street, Dublin", "home", person_id=aoife)
    book.people.save_part(part).result()
    _shown(qtbot, opened, "Page 1 of 2")
    text = _save(qtbot, opened, tmp_path / "labels.pdf", "2 pages written to labels.pdf")
    assert "1 Liffey Street" in text and "1200-195 Lisboa" in text
    button(window, "Show who is left out").click()
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == SAMPLE - 4)


def test_one_persons_page_holds_what_is_ticked(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    window = opened.window
    ana = opened.book.naming.resolve("Ana Sousa").id
    window.shell.open_person(ana)
    qtbot.waitUntil(lambda: window.shell.shown_person() == ana)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    _shown(qtbot, opened, "Page 1 of 1")
    text = _save(qtbot, opened, tmp_path / "ana.pdf", "1 page written to ana.pdf")
    assert "Managing editor, Fable Press" in text and "Two kids" not in text
    _tick(window, "Notes")
    _tick(window, "Timeline")
    text = _save(qtbot, opened, tmp_path / "full.pdf", "1 page written to full.pdf")
    assert "Two kids" in text and "Timeline" in text


def test_a_list_and_some_people(qtbot, open_book) -> None:
    opened = open_book()
    window, ids = opened.window, tuple(opened.window.list.model.ids()[:2])
    window.shell.show("printing", ToPrint(What.DIRECTORY, ids))
    _shown(qtbot, opened, "Page 1 of 1")
    assert named(window, "Whom", QComboBox).currentText() == "2 selected"
    _choice(window, "Whom", "Everybody")
    _shown(qtbot, opened, "Page 1 of 3")
    _choice(window, "Whom", "Inner circle")
    _shown(qtbot, opened, "Page 1 of 1")
    window.shell.show("printing", ToPrint(What.PAGE))
    qtbot.waitUntil(lambda: says(window, "Choose whose page it shall be."))
    assert not button(window, "Print…").isEnabled()
    # Where every list goes by family names, so does the directory.
    opened.book.people_list.sort_by_family(True).result()
    window.shell.do("print-directory")
    qtbot.waitUntil(lambda: named(window, "Sorted by", QComboBox).count() == 1)
    assert named(window, "Sorted by", QComboBox).currentText() == "Family name"
    assert named(window, "Whom", QComboBox).currentText() == "Everybody"


def test_print_hands_the_pages_to_the_viewer(qtbot, open_book, monkeypatch) -> None:
    given: list[str] = []
    monkeypatch.setattr(
        "desktop_app.ui.kit.paper.QDesktopServices.openUrl",
        lambda url: bool(given.append(url.toLocalFile())),
    )
    opened = open_book()
    opened.window.shell.do("print-directory")
    _shown(qtbot, opened, "Page 1 of 3")
    qtbot.waitUntil(lambda: button(opened.window, "Print…").isEnabled())
    button(opened.window, "Print…").click()
    qtbot.waitUntil(lambda: len(given) == 1)
    assert Path(given[0]).name == "Address book.pdf"
    assert "Ana Sousa" in pdf_text(Path(given[0]).read_bytes())
    told(qtbot, opened.window, "No program opens PDF files here.")


def test_print_asks_for_a_printer_and_sends_it_the_pages_chosen(
    qtbot, open_book, monkeypatch, tmp_path
) -> None:
    paper = tmp_path / "paper.pdf"

    def answered(dialog: QPrintDialog, *_: object) -> None:
        printer = dialog.printer()
        # What a printer would get goes to a file instead.
        printer.setOutputFileName(str(paper))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, 3)
        QTimer.singleShot(0, dialog, lambda: dialog.done(QDialog.DialogCode.Accepted))

    monkeypatch.setattr(printers, "printer_names", lambda: ["Office"])
    monkeypatch.setattr("desktop_app.ui.printing.printers.QDialog.open", answered)
    opened = open_book()
    window = opened.window
    window.shell.do("print-directory")
    _shown(qtbot, opened, "Page 1 of 3")
    qtbot.waitUntil(lambda: button(window, "Print…").isEnabled())
    button(window, "Print…").click()
    qtbot.waitUntil(lambda: window.toast.text().startswith("2 pages sent to"))
    text = pdf_text(paper.read_bytes())
    assert "Ana Sousa" not in text
    assert "Samuel Adeyemi" in text
    # A printer that takes nothing is said, and the pages are still there.
    monkeypatch.setattr(printers, "paint_pages", lambda *given: False)
    qtbot.waitUntil(lambda: button(window, "Print…").isEnabled())
    button(window, "Print…").click()
    qtbot.waitUntil(lambda: "prints nothing now" in window.toast.text())
    qtbot.waitUntil(lambda: button(window, "Save as PDF…").isEnabled())


def test_laying_out_can_be_cancelled_and_begun_again(qtbot, open_book, monkeypatch) -> None:
    pause = threading.Event()

    def endless(*given):
        told, stop = given[-2:]
        while not stop():
            told(1, 100_000)
            pause.wait(0.01)
        raise StoppedError("nobody-waits")

    opened = open_book()
    window = opened.window
    with monkeypatch.context() as slow:
        slow.setattr("desktop_app.ui.printing.documents.directory", endless)
        window.shell.do("print-directory")
        qtbot.waitUntil(lambda: says(window, "Laying out… 1 of 100,000"))
        assert not button(window, "Save as PDF…").isEnabled()
        button(window, "Cancel").click()
        qtbot.waitUntil(lambda: says(window, "Cancelled."))
    button(window, "Lay the pages out").click()
    _shown(qtbot, opened, "Page 1 of 3")
    qtbot.waitUntil(lambda: says(window, "3 pages"))
