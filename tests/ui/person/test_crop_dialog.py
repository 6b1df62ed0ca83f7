"""A picture is cropped by mouse, wheel, keys and slider."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from desktop_app.ui.kit.photos import decoded
from desktop_app.ui.person.crop_dialog import CropDialog, CropView
from tests.ui.reach import every, named, only

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


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


def test_the_slider_zooms_and_enter_takes_what_is_shown(qtbot, context, picture: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asked = CropDialog(context, decoded(picture.read_bytes(), 1600), window)
    asked.open()
    named(asked, "Zoom", QSlider).setValue(200)
    assert only(asked, CropView).window_rect().width() == 100
    with qtbot.waitSignal(asked.cropped) as heard:
        qtbot.keyClick(only(asked, CropView), Qt.Key.Key_Return)
    assert (heard.args[0].width(), heard.args[0].height()) == (100, 100)


def test_escape_gives_it_up(qtbot, context, picture: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asked = CropDialog(context, decoded(picture.read_bytes(), 1600), window)
    heard: list[object] = []
    asked.cropped.connect(heard.append)
    asked.open()
    qtbot.keyClick(only(asked, CropView), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: every(window, CropDialog) == [])
    assert heard == []
