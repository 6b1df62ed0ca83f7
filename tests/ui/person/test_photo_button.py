"""The photo at the head of the page: chosen, pasted, dropped, cropped, taken away; what is none is
refused in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from desktop_app.domain.person import Photo
from desktop_app.ui.kit.photos import decoded, encoded
from desktop_app.ui.person.crop_dialog import CropDialog, CropView
from tests.ui.reach import button, choose, dialog, every, has_button, only, popped_up, says

COPY, LEFT, NO_KEY = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture twice as wide as high, blue on the left and red on the right."""
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#204060"))
    for x in range(300, 600):
        for y in range(300):
            image.setPixelColor(x, y, QColor("#c04020"))
    image.save(str(tmp_path / "face.png"))
    return tmp_path / "face.png"


@pytest.fixture
def ana(qtbot, open_book):
    """The window on the page of Ana, and her id."""
    opened = open_book()
    row = opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(row)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == row)
    QApplication.clipboard().clear()
    return opened, row


def _button(opened) -> QAbstractButton:
    return button(opened.window.person, "Change the photo")


def _menu(qtbot, opened):
    qtbot.mouseClick(_button(opened), LEFT)
    return popped_up(qtbot)


def _words(menu) -> dict[str, bool]:
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def _crop(qtbot, opened) -> CropDialog:
    qtbot.waitUntil(lambda: len(every(opened.window, CropDialog)) == 1)
    return dialog(CropDialog)


def _use(qtbot, opened) -> None:
    button(_crop(qtbot, opened), "Use photo").click()


def _is_red(colour: QColor) -> bool:
    return colour.red() > 150 > 100 > colour.blue()


def _shows_red(opened) -> bool:
    found = _button(opened)
    return _is_red(found.grab().toImage().pixelColor(found.rect().center()))


def _give(opened, row: int) -> None:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#c04020"))
    opened.book.people.set_photo(row, Photo(*encoded(image))).result()


def _drop(opened, mime: QMimeData) -> bool:
    """Drop something on the photo; whether it was taken."""
    found = _button(opened)
    where = found.rect().center()
    enter = QDragEnterEvent(where, COPY, mime, LEFT, NO_KEY)
    enter.ignore()
    QApplication.sendEvent(found, enter)
    if enter.isAccepted():
        QApplication.sendEvent(found, QDropEvent(QPointF(where), COPY, mime, LEFT, NO_KEY))
    return enter.isAccepted()


def _file(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def test_a_photo_is_chosen_cropped_by_keys_and_stored(qtbot, ana, picture: Path) -> None:
    opened, row = ana
    assert not _shows_red(opened)
    choose(_menu(qtbot, opened), "Choose a photo…")
    asked = dialog(QFileDialog)
    asked.setDirectory(str(picture.parent))
    asked.selectFile(picture.name)
    asked.accept()
    view = only(_crop(qtbot, opened), CropView)
    view.setFocus()
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)
    stored = decoded(opened.book.people.photo(row), 512)
    assert stored.width() == stored.height()
    qtbot.waitUntil(lambda: _shows_red(opened))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is None)
    qtbot.waitUntil(lambda: not _shows_red(opened))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_opens_what_is_offered(qtbot, ana, key: Qt.Key) -> None:
    opened, _ = ana
    found = _button(opened)
    found.setFocus()
    qtbot.keyClick(found, key)
    menu = popped_up(qtbot)
    assert _words(menu) == {"Choose a photo…": True, "Paste a photo": False}
    menu.close()


def test_change_and_remove_are_kept_apart(qtbot, ana) -> None:
    opened, row = ana
    _give(opened, row)
    qtbot.waitUntil(lambda: _shows_red(opened))
    menu = _menu(qtbot, opened)
    shown = [action.text() for action in menu.actions()]
    assert shown == ["Choose another photo…", "Paste a photo", "", "Remove the photo"]
    choose(menu, "Remove the photo")
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is None)
    qtbot.waitUntil(lambda: not _shows_red(opened))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)


def test_a_picture_on_the_clipboard_is_pasted(qtbot, ana, picture: Path) -> None:
    opened, row = ana
    QApplication.clipboard().setImage(QImage(str(picture)))
    choose(_menu(qtbot, opened), "Paste a photo")
    _use(qtbot, opened)
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)


def test_a_file_on_the_clipboard_is_pasted(qtbot, ana, picture: Path) -> None:
    opened, row = ana
    QApplication.clipboard().setMimeData(_file(picture))
    choose(_menu(qtbot, opened), "Paste a photo")
    _use(qtbot, opened)
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)


def test_a_file_dropped_on_the_photo_is_taken_and_not_imported(qtbot, ana, picture: Path) -> None:
    opened, row = ana
    assert _drop(opened, _file(picture))
    _use(qtbot, opened)
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)


def test_a_picture_dragged_out_of_a_browser_is_taken(qtbot, ana, picture: Path) -> None:
    opened, row = ana
    mime = QMimeData()
    mime.setData("image/png", picture.read_bytes())
    mime.setImageData(QImage(str(picture)))
    assert _drop(opened, mime)
    _use(qtbot, opened)
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)


def test_text_is_not_taken_for_a_picture(ana) -> None:
    opened, _ = ana
    mime = QMimeData()
    mime.setText("a face")
    assert not _drop(opened, mime)


def test_what_is_no_picture_is_refused_in_place_until_one_is_taken(
    qtbot, ana, picture: Path
) -> None:
    opened, row = ana
    header = opened.window.person.header
    letter = picture.parent / "letter.png"
    letter.write_text("Dear Ana")
    _drop(opened, _file(letter))
    qtbot.waitUntil(lambda: says(header, "no JPEG"))
    assert every(opened.window, CropDialog) == []
    _drop(opened, _file(picture))
    _use(qtbot, opened)
    qtbot.waitUntil(lambda: not says(header, "no JPEG"))
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)


def test_a_fault_goes_with_the_page(qtbot, ana, picture: Path) -> None:
    opened, _ = ana
    _drop(opened, _file(picture.parent / "nothing.png"))
    qtbot.waitUntil(lambda: says(opened.window.person.header, "no JPEG"))
    opened.window.shell.open_person(opened.book.naming.resolve("Emeka Obi").id)
    assert not says(opened.window.person.header, "no JPEG")


def test_a_picture_that_is_too_large_is_refused(qtbot, ana) -> None:
    opened, row = ana
    mime = QMimeData()
    mime.setImageData(QImage(8000, 4000, QImage.Format.Format_Grayscale8))
    assert _drop(opened, mime)
    qtbot.waitUntil(lambda: says(opened.window.person.header, "no JPEG"))
    assert opened.book.people.photo(row) is None


def test_cancel_changes_nothing(qtbot, ana, picture: Path) -> None:
    opened, _ = ana
    before = opened.book.history.undoable()
    _drop(opened, _file(picture))
    button(_crop(qtbot, opened), "Cancel").click()
    assert opened.book.history.undoable() == before


def test_where_there_is_no_room_for_the_picture_the_menu_leads_to_it(
    qtbot, open_book, picture: Path
) -> None:
    opened = open_book(size=(760, 600))
    row = opened.book.naming.resolve("Bruno Costa").id
    opened.window.shell.open_person(row)
    qtbot.waitUntil(lambda: not has_button(opened.window.person, "Change the photo"))
    QApplication.clipboard().setImage(QImage(str(picture)))
    button(opened.window.person, "More").click()
    choose(popped_up(qtbot), "Photo…")
    qtbot.waitUntil(lambda: "Paste a photo" in _words(popped_up(qtbot)))
    choose(popped_up(qtbot), "Paste a photo")
    _use(qtbot, opened)
    qtbot.waitUntil(lambda: opened.book.people.photo(row) is not None)
