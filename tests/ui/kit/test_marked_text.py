"""A line with a word that stands out: the word is seen, whatever room there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from desktop_app.ui.kit.marked_text import MarkedText, paint_marked

RED, BLACK = QColor("#ff0000"), QColor("#000000")


def _painted(text: MarkedText, room: int) -> tuple[QImage, int]:
    """The line in black, its marked word in red, in that many pixels; and the width it says."""
    image = QImage(600, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setPen(BLACK)
    font = QFont(painter.font())
    font.setBold(True)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    used = paint_marked(painter, QRect(0, 0, room, 30), text, (font, RED), lambda part: part, flags)
    painter.end()
    return image, used


def _red(image: QImage) -> list[int]:
    """The columns in which something reddish stands."""
    return [
        x
        for x in range(image.width())
        if any(
            image.pixelColor(x, y).red() - image.pixelColor(x, y).green() > 120 for y in range(30)
        )
    ]


def _last(image: QImage) -> int:
    white = QColor("#ffffff")
    return max(
        x for x in range(image.width()) if any(image.pixelColor(x, y) != white for y in range(30))
    )


@pytest.mark.parametrize("room", [500, 200, 120])
def test_the_word_is_whole_in_narrow_rows_too(qapp, room: int) -> None:
    text = MarkedText("…and then she may come to Berlin in spring, perhaps", 26, 32, ", 23 Sep")
    wide, _ = _painted(text, 590)
    image, used = _painted(text, room)
    assert max(_red(image)) - min(_red(image)) == max(_red(wide)) - min(_red(wide))
    assert _last(image) <= room and used <= room + 1


def test_what_follows_is_kept_where_the_words_have_no_room(qapp) -> None:
    whole = MarkedText("Dinner after the fair", 17, 21, ", 12 Oct")
    alone, used = _painted(MarkedText("", tail=", 12 Oct"), 300)
    image, width = _painted(whole, used)
    assert _red(image) == [] and width == used and _last(image) == _last(alone)


def test_a_line_without_a_word_in_it_is_just_drawn(qapp) -> None:
    image, used = _painted(MarkedText("Editor"), 300)
    assert _red(image) == [] and 0 < _last(image) <= used


def test_words_left_out_before_it_leave_whole_words(qapp) -> None:
    _, room = _painted(MarkedText("…other at the fair", 14, 18), 590)
    image, _ = _painted(MarkedText("Ran into one another at the fair", 28, 32), room)
    begun, _ = _painted(MarkedText("…at the fair", 8, 12), 590)
    assert image == begun
