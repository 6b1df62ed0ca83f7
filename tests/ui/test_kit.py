"""The kit: contrast, initials, plain text, photos behind guards, stale answers."""

from __future__ import annotations

import struct
import threading
import zlib
from concurrent.futures import Future
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.ui.kit.avatar import initials, paint_avatar
from desktop_app.ui.kit.dates import say_ago, say_ago_short, say_day, say_days, say_partial
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.links import link_of
from desktop_app.ui.kit.photos import decoded, encoded
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.theme import AVATARS, Role
from tests.patience import SECONDS

TODAY = date(2026, 11, 21)


def _luminance(colour: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * part(colour.redF())
        + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF())
    )


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("more", "least", "line"), [(False, 4.5, 1.0), (True, 7.0, 3.0)])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_text_can_be_read(
    context, choice: str, more: bool, least: float, line: float
) -> None:
    theme = context.theme
    theme.set_choice(choice)
    theme.follow_contrast(more)
    pairs = [
        (text, ground)
        for text in (Role.INK, Role.SOFT, Role.FAINT)
        for ground in (Role.BG, Role.PANEL, Role.SIDE)
    ]
    pairs += [
        (Role.EMBER, Role.PANEL),
        (Role.EMBER, Role.EMBER_BG),
        (Role.ON_EMBER, Role.EMBER),
        (Role.INK, Role.SEL),
    ]
    pairs += [
        (Role.GREEN, Role.GREEN_BG),
        (Role.BLUE, Role.BLUE_BG),
        (Role.SOFT, Role.SEL),
        (Role.EMBER, Role.SEL),
    ]
    weak = [
        (a.name, b.name) for a, b in pairs if _contrast(theme.colour(a), theme.colour(b)) < least
    ]
    assert weak == []
    grounds = [theme.colour(role) for role in (Role.BG, Role.PANEL, Role.SIDE)]
    assert min(_contrast(theme.colour(Role.LINE), ground) for ground in grounds) >= line
    hues = [theme.avatar(index) for index in range(len(AVATARS))]
    assert [hue.name() for hue in hues if _contrast(hue, theme.tint(hue)) < least] == []


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ana Sousa", "AS"), ("Kwame", "K"), ("山田 太郎", "山"), ("Hana Kobayashi 小林花", "HK"), ("", "?"), ("  ", "?"),
     ("Ångström Émile", "ÅÉ"), ("(Bob) Dylan", "BD"), ("😀", "😀"), ("a b c d", "AD"),
     ("Mr. John Smith Sr.", "JS"), ("Dr. Ana Sousa", "AS"), ("Ana Sousa, PhD", "AS"), ("Sammy Jr.", "S"), ("Dr.", "D"), ("Jr.", "J")],
)  # fmt: skip
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_label_shows_markup_as_text(qtbot, context) -> None:
    label = PlainLabel(context.theme, "<b>bold</b><img src=file:///etc/passwd>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<b>")


@pytest.mark.parametrize(
    ("warmth", "role"), [(1.0, Role.EMBER), (0.3, Role.AMBER), (0.05, Role.COLD)]
)
def test_the_ring_tells_how_warm(context, warmth: float, role: Role) -> None:
    image = QImage(120, 120, QImage.Format.Format_ARGB32)
    image.fill(context.theme.colour(Role.PANEL))
    painter = QPainter(image)
    paint_avatar(painter, QRectF(0, 0, 120, 120), context.theme, "Ana", "u", warmth)
    painter.end()
    assert image.pixelColor(63, 3) == context.theme.colour(role)
    left = image.pixelColor(3, 60)
    assert left == context.theme.colour(role if warmth == 1.0 else Role.LINE)


def test_words_for_days(context) -> None:
    assert say_day(date(2026, 11, 20), TODAY) == "Yesterday"
    assert say_ago_short(date(2026, 11, 19), TODAY) == "2 d"
    assert say_ago_short(date(2026, 6, 21), TODAY) == "5 mo"
    assert say_ago(date(2026, 6, 21), TODAY) == "5 months ago"
    assert say_days(30) == "every month"
    assert say_partial(PartialDate(month=5, day=14)).endswith("year unknown")


def _bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.expects("JPEG")
def test_photos_that_are_bombs_or_no_photos_are_refused(context, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    QImage(10, 10, QImage.Format.Format_RGB32).save(str(secret))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{secret}" width="9" height="9"/></svg>'.encode()
    for data in (
        _bomb(60000, 60000),
        _bomb(8000, 8000),
        svg,
        b"",
        b"not a picture",
        b"\xff\xd8\xff\xe0 cut",
    ):
        assert decoded(data) is None


def test_a_photo_is_kept_small_and_without_what_the_camera_wrote(context, tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.setText("Author", "secret place")
    image.save(str(path))
    found = decoded(path.read_bytes(), 1600)
    assert found is not None
    data, media = encoded(found)
    assert media == "image/jpeg"
    assert b"secret" not in data
    again = decoded(data)
    assert again is not None
    assert max(again.width(), again.height()) == 512


def test_stale_answers_are_dropped(qtbot) -> None:
    runner = Runner(threads=2)
    release = threading.Event()
    heard: list[int] = []
    runner.run("list", lambda: release.wait(SECONDS) and 1, heard.append)
    runner.run("list", lambda: 2, heard.append)
    qtbot.waitUntil(lambda: heard == [2])
    release.set()
    runner.run("other", lambda: 3, heard.append)
    qtbot.waitUntil(lambda: 3 in heard)
    assert heard == [2, 3]
    runner.close()


def test_an_answer_that_is_there_at_once_waits_until_the_caller_is_done(qtbot) -> None:
    runner, heard = Runner(), []
    ready: Future[int] = Future()
    ready.set_result(1)
    runner.watch(ready, heard.append)
    assert heard == []
    qtbot.waitUntil(lambda: heard == [1])
    runner.close()


@pytest.mark.parametrize(
    ("kind", "value", "opens"),
    [
        (ChannelKind.WEB, "example.org/a", "https://example.org/a"),
        (ChannelKind.WEB, "javascript:alert(1)", None),
        (ChannelKind.WEB, "file:///usr/bin/xterm", None),
        (ChannelKind.WEB, "smb://server/share", None),
        (ChannelKind.SOCIAL, "https://twitter.com/zo", "https://twitter.com/zo"),
        (ChannelKind.EMAIL, "a@b.c?attach=/etc/passwd", "mailto:a@b.c%3Fattach%3D%2Fetc%2Fpasswd"),
        (ChannelKind.PHONE, "+1 (212) 555 ext. 9", "tel:+1212555"),
        (ChannelKind.PHONE, "+1212555;ext=9", "tel:+1212555;ext=9"),
        (ChannelKind.PHONE, "+1212555;ext=9;phone-context=x", "tel:+1212555"),
        (
            ChannelKind.ADDRESS,
            "Weg 1 & 2, Berlin",
            "https://www.openstreetmap.org/search?query=Weg%201%20%26%202%2C%20Berlin",
        ),
    ],
)
def test_only_safe_links_are_opened(kind: ChannelKind, value: str, opens: str | None) -> None:
    found = link_of(Channel(kind, value))
    assert (
        found.toString(found.ComponentFormattingOption.FullyEncoded) if found else None
    ) == opens
