"""A photo brought to a page: chosen, dropped, cropped by mouse, wheel and slider."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QSlider

from desktop_app.ui.kit.photos import decoded
from desktop_app.ui.person.photo_row import CropDialog, CropView, PhotoRow
from tests.ui.reach import button, dialog, every, named, only

COPY, LEFT, NO_KEY = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture twice as wide as high, blue on the left and red on the right."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#204060"))
    for x in range(200, 400):
        for y in range(200):
            image.setPixelColor(x, y, QColor("#c04020"))
    image.save(str(tmp_path / "face.png"))
    return tmp_path / "face.png"


@pytest.fixture
def row(qtbot, open_book):
    """The window and the row with the photo of Ana."""
    opened = open_book()
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    opened.window.person.show_tab("details")
    details = opened.window.person.tab_page("details")
    qtbot.waitUntil(
        lambda: len(every(details, PhotoRow)) == 1 and not opened.window.runner.waiting()
    )
    return opened, only(details, PhotoRow)


@pytest.fixture
def crop(context, qtbot, picture: Path) -> CropView:
    """The picture being cropped."""
    view = CropView(context, decoded(picture.read_bytes(), 1600))
    qtbot.addWidget(view)
    view.show()
    return view


def _wheel(view: CropView, turn: int) -> None:
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle, view.mapToGlobal(middle), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, NO_KEY,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_at_first_the_middle_is_kept_whole(crop: CropView) -> None:
    assert crop.window_rect().getRect() == (100, 0, 200, 200)


def test_the_mouse_drags_the_picture_under_the_window(qtbot, crop: CropView) -> None:
    start, width = crop.rect().center(), crop.width()
    qtbot.mousePress(crop, LEFT, NO_KEY, start)
    qtbot.mouseMove(crop, start + QPoint(width // 4, 0))
    assert crop.window_rect().getRect() == (50, 0, 200, 200)
    qtbot.mouseRelease(crop, LEFT, NO_KEY, start)
    qtbot.mouseMove(crop, start)
    assert crop.window_rect().x() == 50


def test_it_stops_at_the_edges(qtbot, crop: CropView) -> None:
    for key, x in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 200)):
        for _ in range(50):
            qtbot.keyClick(crop, key)
        assert crop.window_rect().getRect() == (x, 0, 200, 200)
    for _ in range(5):
        qtbot.keyClick(crop, Qt.Key.Key_Down)
    assert crop.window_rect().y() == 0


def test_wheel_and_keys_zoom_between_one_and_five(qtbot, crop: CropView) -> None:
    heard: list[float] = []
    crop.zoomed.connect(heard.append)
    _wheel(crop, 120)
    assert heard == [pytest.approx(1.1)]
    _wheel(crop, -120)
    assert crop.window_rect().width() == 200
    qtbot.keyClick(crop, Qt.Key.Key_Minus)
    assert crop.window_rect().width() == 200
    for _ in range(40):
        qtbot.keyClick(crop, Qt.Key.Key_Plus)
    assert crop.window_rect().width() == 40 and max(heard) == 5.0


def test_what_is_shown_is_what_is_kept(qtbot, crop: CropView) -> None:
    for _ in range(50):
        qtbot.keyClick(crop, Qt.Key.Key_Left)
    kept = crop.result()
    assert (kept.width(), kept.height()) == (200, 200)
    for image in (kept, crop.grab().toImage()):
        middle = image.pixelColor(image.width() // 2, image.height() // 2)
        assert middle.blue() > middle.red()


def test_a_picture_is_dropped_on_the_row(qtbot, row, picture: Path) -> None:
    opened, shown = row
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    where = shown.rect().center()
    enter = QDragEnterEvent(where, COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(shown, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(shown, QDropEvent(QPointF(where), COPY, mime, LEFT, NO_KEY))
    cropping = dialog(CropDialog)
    named(cropping, "Zoom", QSlider).setValue(200)
    assert only(cropping, CropView).window_rect().width() == 100
    button(cropping, "Use photo").click()
    ana = opened.window.person.person_id()
    qtbot.waitUntil(lambda: opened.book.people.photo(ana) is not None)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.people.photo(ana) is None)


def test_text_is_not_taken_for_a_picture(row) -> None:
    _, shown = row
    mime = QMimeData()
    mime.setText("a face")
    enter = QDragEnterEvent(shown.rect().center(), COPY, mime, LEFT, NO_KEY)
    enter.ignore()
    QApplication.sendEvent(shown, enter)
    assert not enter.isAccepted()


def test_a_picture_is_chosen_and_given_up(qtbot, row, picture: Path) -> None:
    opened, shown = row
    before = opened.book.history.undoable()
    button(shown, "Choose a photo…").click()
    asked = dialog(QFileDialog)
    asked.setDirectory(str(picture.parent))
    asked.selectFile(picture.name)
    asked.accept()
    qtbot.waitUntil(lambda: len(every(opened.window, CropDialog)) == 1)
    button(dialog(CropDialog), "Cancel").click()
    assert opened.book.history.undoable() == before
