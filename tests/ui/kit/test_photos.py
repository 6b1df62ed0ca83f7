"""Photos on their way to the screen: the guards before a picture is decoded, what is kept of it,
and the cache."""

from __future__ import annotations

import struct
import threading
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter

from desktop_app.ui.kit import photos
from desktop_app.ui.kit.photos import (
    LARGEST_SIDE,
    MOST_PIXELS,
    PhotoCache,
    decoded,
    encoded,
    squared,
)
from desktop_app.ui.kit.runner import Runner


def _photo(colour: str) -> bytes:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return encoded(image)[0]


def _image(width: int, height: int, colour: str = "#c04020", alpha: bool = False) -> QImage:
    image = QImage(
        width, height, QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32
    )
    image.fill(QColor(colour))
    return image


def _bytes(image: QImage, kind: bytes, turned: bool = False) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    if turned:
        writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image)
    return bytes(buffer.data().data())


def _png_head(width: int, height: int) -> bytes:
    """A PNG that says it is so large and holds nothing."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.mark.parametrize("kind", [b"png", b"jpeg"])
@pytest.mark.parametrize(("size", "side", "wanted"), [
    ((40, 20), 512, (40, 20)), ((512, 512), 512, (512, 512)), ((513, 300), 512, (512, 299)), ((300, 1200), 512, (128, 512)),
    ((2000, 1), 512, (512, 1)), ((100, 50), 10, (10, 5)),
])  # fmt: skip
def test_a_picture_is_read_no_larger_than_asked(
    kind: bytes, size: tuple[int, int], side: int, wanted: tuple[int, int]
) -> None:
    found = decoded(_bytes(_image(*size), kind), side)
    assert found is not None and (found.width(), found.height()) == wanted
    assert found.pixelColor(0, 0).red() > 150 > 100 > found.pixelColor(0, 0).blue()


def test_a_picture_is_turned_as_its_camera_was_held() -> None:
    found = decoded(_bytes(_image(40, 20), b"jpeg", turned=True))
    assert (found.width(), found.height()) == (20, 40)


def test_what_is_no_picture_or_too_large_is_not_decoded() -> None:
    for data in (b"", b"text", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", _bytes(_image(9, 9), b"bmp"),
                 b"\xff\xd8\xff", _bytes(_image(9, 9), b"png")[:40]):  # fmt: skip
        assert decoded(data) is None


def test_how_many_pixels_there_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_PIXELS == 24_000_000
    assert decoded(_png_head(100_000, 100_000)) is None
    monkeypatch.setattr(photos, "MOST_PIXELS", 200)
    assert decoded(_bytes(_image(20, 10), b"png")) is not None
    assert decoded(_bytes(_image(201, 1), b"png")) is None


@pytest.mark.parametrize(
    ("size", "kept"),
    [
        ((512, 512), (512, 512)),
        ((1024, 512), (512, 256)),
        ((300, 600), (256, 512)),
        ((9, 9), (9, 9)),
    ],
)
def test_what_is_kept_is_small_and_says_nothing_of_the_camera(
    size: tuple[int, int], kept: tuple[int, int]
) -> None:
    image = _image(*size)
    image.setText("GPS", "38.7 N")
    data, media = encoded(image)
    found = QImage.fromData(data)
    assert (media, (found.width(), found.height()), found.textKeys()) == ("image/jpeg", kept, [])
    assert b"GPS" not in data
    assert LARGEST_SIDE == 512


def test_what_can_be_seen_through_stays_so() -> None:
    data, media = encoded(_image(9, 9, "#00000000", alpha=True))
    found = QImage.fromData(data)
    assert (media, found.pixelColor(4, 4).alpha()) == ("image/png", 0)
    assert encoded(_image(9, 9, "#ffffff"))[1] == "image/jpeg"


@pytest.mark.parametrize("size", [(30, 10), (10, 30)])
def test_the_middle_is_what_an_avatar_shows(size: tuple[int, int]) -> None:
    image = _image(*size, "#204060")
    for place in range(10):
        for across in range(10):
            at = (place + 10, across) if size[0] > size[1] else (across, place + 10)
            image.setPixelColor(*at, QColor("#c04020"))
    found = squared(image)
    assert (found.width(), found.height()) == (10, 10)
    assert {found.pixelColor(*at).name() for at in ((0, 0), (9, 9), (0, 9), (9, 0))} == {"#c04020"}


class Loads:
    """Gives stored photos and counts how often it was asked."""

    def __init__(self, **stored: bytes) -> None:
        self.stored = {int(key[1:]): value for key, value in stored.items()}
        self.asked: list[int] = []

    def __call__(self, person_id: int) -> bytes | None:
        self.asked.append(person_id)
        return self.stored.get(person_id)


@pytest.fixture
def runner(qapp):
    runner = Runner(threads=1)
    yield runner
    runner.close()


def _settle(qtbot, runner: Runner) -> None:
    """Wait until the one thread has answered all."""
    done: list[bool] = []
    runner.run("settle", lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_a_photo_is_read_once_for_each_size(qtbot, runner: Runner) -> None:
    load = Loads(p1=_photo("#c04020"), p2=b"no picture")
    cache, ready = PhotoCache(load, runner), []
    cache.ready.connect(ready.append)
    assert [cache.pixmap(row, 16) for row in (1, 1, 2, 3)] == [None] * 4
    _settle(qtbot, runner)
    assert (load.asked, ready) == ([1, 2, 3], [1])
    found = cache.pixmap(1, 16)
    assert (found.width(), found.height()) == (32, 32)
    assert [cache.pixmap(row, 16) for row in (2, 3)] == [None, None]
    assert cache.pixmap(1, 20) is None
    _settle(qtbot, runner)
    assert load.asked == [1, 2, 3, 1]


@pytest.mark.parametrize(("gone", "asked"), [({1}, [1]), ({2, 9}, [2]), (None, [1, 2]), ((), [])])
def test_what_is_forgotten_is_read_anew(
    qtbot, runner: Runner, gone: object, asked: list[int]
) -> None:
    load = Loads(p1=_photo("#c04020"), p2=_photo("#c04020"))
    cache = PhotoCache(load, runner)
    for row in (1, 2):
        cache.pixmap(row, 16)
    _settle(qtbot, runner)
    load.asked.clear()
    cache.forget(gone)
    for row in (1, 2):
        cache.pixmap(row, 16)
    _settle(qtbot, runner)
    assert load.asked == asked


def test_what_was_looked_at_longest_ago_is_dropped(
    qtbot, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos, "KEEP", 2)
    load = Loads(**{f"p{row}": _photo("#c04020") for row in (1, 2, 3)})
    cache = PhotoCache(load, runner)
    for row in (1, 2, 1, 3, 1, 2):
        cache.pixmap(row, 16)
        _settle(qtbot, runner)
    assert load.asked == [1, 2, 3, 2]


def test_a_photo_changed_while_the_old_one_is_read_is_read_anew(qtbot, runner: Runner) -> None:
    stored = {1: _photo("#c04020")}
    reading, gate = threading.Event(), threading.Event()

    def load(person_id: int) -> bytes | None:
        data = stored[person_id]
        reading.set()
        gate.wait()
        return data

    cache = PhotoCache(load, runner)
    assert cache.pixmap(1, 32) is None
    reading.wait()
    stored[1] = _photo("#204060")
    cache.forget({1})
    gate.set()
    with qtbot.waitSignal(cache.ready):
        # One thread: whatever the first reading gave has come before this.
        runner.run("after", lambda: None, lambda _: cache.pixmap(1, 32))
    colour = cache.pixmap(1, 32).toImage().pixelColor(16, 16)
    assert colour.blue() > colour.red()
