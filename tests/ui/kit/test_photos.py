"""Photos on their way to the screen: what was forgotten while it was being read does not come back."""

from __future__ import annotations

import threading

from PySide6.QtGui import QColor, QImage

from desktop_app.ui.kit.photos import PhotoCache, encoded
from desktop_app.ui.kit.runner import Runner


def _photo(colour: str) -> bytes:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return encoded(image)[0]


def test_a_photo_changed_while_the_old_one_is_read_is_read_anew(qtbot) -> None:
    stored = {1: _photo("#c04020")}
    reading, gate = threading.Event(), threading.Event()

    def load(person_id: int) -> bytes | None:
        data = stored[person_id]
        reading.set()
        gate.wait()
        return data

    runner = Runner(threads=1)
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
    runner.close()
