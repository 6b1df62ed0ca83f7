"""A photo: chosen, moved and zoomed by keys, stored, taken away; refused in place when it is
none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.photos import decoded
from desktop_app.ui.person.photo_row import CropDialog, CropView, PhotoRow
from tests.ui.reach import says


def _row(opened) -> PhotoRow:
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.person.show_tab("details")
    return window.person.tab_page("details").findChild(PhotoRow)


def _newest(opened) -> PhotoRow:
    """The page is made anew after each change; the row before lives on until Qt clears it away."""
    return opened.window.person.tab_page("details").findChildren(PhotoRow)[-1]


def _button(opened, words: str) -> QPushButton:
    return next(
        item for item in _newest(opened).findChildren(QPushButton) if words in item.accessibleName()
    )


def _is_red(colour: QColor) -> bool:
    return colour.red() > 150 > 100 > colour.blue()


def _shows_red(opened) -> bool:
    avatar = _newest(opened).findChild(Avatar)
    return _is_red(avatar.grab().toImage().pixelColor(avatar.rect().center()))


def test_a_picture_is_cropped_by_keys_and_stored(qtbot, open_book, tmp_path) -> None:
    opened = open_book()
    row = _row(opened)
    assert not _shows_red(opened)
    picture = QImage(600, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("#204060"))
    for x in range(300, 600):
        for y in range(0, 300, 1):
            picture.setPixelColor(x, y, QColor("#c04020"))
    picture.save(str(tmp_path / "face.png"))
    _button(opened, "Choose").setFocus()
    row.open_file(str(tmp_path / "face.png"))
    dialog = row.findChild(CropDialog)
    view = dialog.findChild(CropView)
    view.setFocus()
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    ana = opened.window.person.person_id()
    qtbot.waitUntil(lambda: opened.book.people.photo(ana) is not None)
    stored = decoded(opened.book.people.photo(ana), 512)
    assert stored.width() == stored.height()
    assert _is_red(stored.pixelColor(stored.width() // 2, stored.height() // 2))
    # The change reaches the window after the file: the row that shows it is another one, and the
    # focus follows to it.
    qtbot.waitUntil(lambda: _shows_red(opened))
    qtbot.waitUntil(lambda: opened.window.focusWidget() is _button(opened, "Choose"))


def test_what_is_no_picture_is_refused_in_place(qtbot, open_book, tmp_path) -> None:
    row = _row(open_book())
    (tmp_path / "letter.png").write_text("Dear Ana")
    row.open_file(str(tmp_path / "letter.png"))
    qtbot.waitUntil(lambda: says(row, "no JPEG"))
    assert row.findChild(CropDialog) is None


def test_a_photo_is_taken_away(qtbot, open_book, tmp_path) -> None:
    opened = open_book()
    test_a_picture_is_cropped_by_keys_and_stored(qtbot, lambda: opened, tmp_path)
    ana = opened.window.person.person_id()
    _button(opened, "Remove").click()
    qtbot.waitUntil(lambda: opened.book.people.photo(ana) is None)
    qtbot.waitUntil(lambda: not _shows_red(opened))
