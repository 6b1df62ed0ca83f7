"""Documents on somebody's page: dropped, pasted, chosen, opened as copies, renamed, removed; what is none is
refused in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop_app.ui.person.documents_card import DocumentRow, DocumentsCard
from tests.ui.reach import (
    button,
    choose,
    dialog,
    every,
    named,
    one,
    only,
    popped_up,
    says,
    told,
    write,
)

COPY, LEFT, NO_KEY = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def ana(qtbot, open_book):
    """The window on the page of Ana, and her id."""
    opened = open_book()
    row = opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(row)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == row)
    QApplication.clipboard().clear()
    return opened, row


@pytest.fixture
def asked(monkeypatch):
    """What the system was asked to open."""
    found: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(Path(url.toLocalFile())) or True
    )
    return found


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def _drop(opened, mime: QMimeData, words: str = "Drop to keep it with Ana Sousa") -> bool:
    """Whether the page takes what is dropped on it."""
    page = opened.window.person
    enter = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NO_KEY)
    enter.ignore()
    page.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    assert says(page, words)
    page.dropEvent(QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NO_KEY))
    return True


def _drag_over(qtbot, window, mime: QMimeData, words: str) -> None:
    """What is said while it is dragged over the window, and no longer."""
    window.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NO_KEY))
    assert says(window, words)
    window.dragLeaveEvent(QDragLeaveEvent())
    qtbot.waitUntil(lambda: not says(window, words))


def _row(opened, name: str) -> DocumentRow:
    return one(
        lambda: [
            row
            for row in every(opened.window.person, DocumentRow)
            if row.value.accessibleName().endswith(f": {name}")
        ]
    )


def _has(opened, *names: str) -> bool:
    rows = every(opened.window.person, DocumentRow)
    return [row.value.accessibleName().partition(": ")[2] for row in rows] == list(names)


def _menu(qtbot, opened, name: str):
    qtbot.mouseClick(button(opened.window.person, f"More for {name}"), LEFT)
    return popped_up(qtbot)


def test_files_are_dropped_opened_renamed_and_removed(qtbot, ana, asked, tmp_path) -> None:
    opened, ana_id = ana
    window, person = opened.window, opened.window.person
    letter, large, cards = (tmp_path / name for name in ("letter.txt", "scan.pdf", "people.vcf"))
    letter.write_text("Dear Ana")
    large.write_bytes(bytes(6_000_000))
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zoe\nEND:VCARD\n")
    people = _files(cards)
    assert not _drop(opened, people), "people are imported, as anywhere in the window"
    _drag_over(qtbot, window, people, "Drop to bring people in")
    words = "Drop to keep 3 files with Ana Sousa"
    assert _drop(opened, _files(letter, large, tmp_path / "gone.pdf"), words)
    told(qtbot, window, "Kept a document with Ana Sousa")
    assert person.tab() == "details"
    qtbot.waitUntil(lambda: _has(opened, "letter.txt"))
    wrong = "scan.pdf is larger than 5 MB. Make it smaller"
    qtbot.waitUntil(lambda: says(only(person, DocumentsCard), wrong))
    assert says(card := only(person, DocumentsCard), "gone.pdf is not there any more.")
    # What was kept is in sight, however long the page is above it.
    qtbot.waitUntil(lambda: not _row(opened, "letter.txt").visibleRegion().isEmpty())
    row = _row(opened, "letter.txt")
    assert row.value.accessibleName() == "Text: letter.txt"
    assert row.value.accessibleDescription().startswith("8\u00a0bytes · ")
    # Opened by a key: a copy, which the system's program may only read.
    qtbot.keyClick(row.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0].read_text() == "Dear Ana"
    assert not says(card, "scan.pdf")
    # Renamed by F2; what it was is said in place where a title is too long.
    qtbot.keyClick(row.value, Qt.Key.Key_F2)
    field = named(row, "Title of letter.txt", QLineEdit)
    write(qtbot, field, "x" * 201)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(row, "200"))
    write(qtbot, field, "A letter")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _has(opened, "A letter"))
    assert _row(opened, "A letter").value.accessibleDescription().startswith("letter.txt · ")
    choose(_menu(qtbot, opened, "A letter"), "Remove")
    told(qtbot, window, "Removed the document A letter")
    qtbot.waitUntil(lambda: _has(opened))
    window.shell.undo()
    qtbot.waitUntil(lambda: _has(opened, "A letter"))
    assert opened.book.documents.content(opened.book.documents.of(ana_id)[0].id) == b"Dear Ana"


def test_pasted_chosen_saved_and_never_run(qtbot, ana, asked, tmp_path) -> None:
    opened, ana_id = ana
    person = opened.window.person
    person.show_tab("details")
    card = one(lambda: every(person, DocumentsCard))
    button(card, "Paste a file or a picture as a document").click()
    qtbot.waitUntil(lambda: says(card, "holds neither a file nor a picture"))
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    button(card, "Add a file…").setFocus()
    qtbot.keyClick(button(card, "Add a file…"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    day = opened.window.context.today().isoformat()
    qtbot.waitUntil(lambda: _has(opened, f"Picture {day}.png"))
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    # From anywhere: by Ctrl+K.
    opened.window.shell.show("people")
    actions = opened.window.later.actions.get().available()
    assert "Add a document to Ana Sousa…" in [each.words() for each in actions]
    opened.window.shell.do("add-document")
    files = dialog(QFileDialog)
    files.filesSelected.emit([str(program)])
    files.close()
    qtbot.waitUntil(lambda: _has(opened, "setup.exe", f"Picture {day}.png"))
    _row(opened, "setup.exe").value.click()
    qtbot.waitUntil(lambda: says(only(person, DocumentsCard), "Kith does not open setup.exe"))
    menu = _menu(qtbot, opened, "setup.exe")
    assert not next(each for each in menu.actions() if each.text() == "Open").isEnabled()
    choose(menu, "Save a copy…")
    files = dialog(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "copy.exe"))
    files.close()
    told(qtbot, opened.window, "Saved as copy.exe")
    assert (tmp_path / "copy.exe").read_bytes() == b"MZ"
    assert asked == []
    # The same once more is not kept twice.
    QGuiApplication.clipboard().setMimeData(_files(program))
    button(only(person, DocumentsCard), "Paste a file or a picture as a document").click()
    qtbot.waitUntil(lambda: says(only(person, DocumentsCard), "setup.exe is here already."))
    assert len(opened.book.documents.of(ana_id)) == 2


def test_of_an_encrypted_book_it_is_asked_once(qtbot, ana, asked, monkeypatch, tmp_path) -> None:
    opened, ana_id = ana
    (tmp_path / "a.txt").write_text("a")
    _drop(opened, _files(tmp_path / "a.txt"))
    qtbot.waitUntil(lambda: _has(opened, "a.txt"))
    monkeypatch.setattr(type(opened.book), "is_encrypted", True)
    _row(opened, "a.txt").value.click()
    qtbot.waitUntil(lambda: opened.window.toast.text().startswith("Your address book is encrypted"))
    assert asked == []
    button(opened.window.toast, "Open the copy").click()
    qtbot.waitUntil(lambda: len(asked) == 1)
    _row(opened, "a.txt").value.click()
    qtbot.waitUntil(lambda: len(asked) == 2)
