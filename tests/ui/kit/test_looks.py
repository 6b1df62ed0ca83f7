"""Theme, avatars and boxes: colours and sizes in force, what a ring shows, margins that mirror."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.ui.kit.avatar import Avatar, colour_index, initials, paint_avatar
from desktop_app.ui.kit.badge import LONGEST, Badge
from desktop_app.ui.kit.boxes import clear, column, frame, line, row, scroller, steady
from desktop_app.ui.kit.empty_state import Strip
from desktop_app.ui.kit.theme import AVATARS, Face, Role
from tests.ui.reach import has_button, texts

RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def mirrored(qapp):
    """Windows that are read from right to left."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("choice", "system_is_dark", "is_dark"),
    [
        ("system", True, True),
        ("system", False, False),
        ("light", True, False),
        ("dark", False, True),
    ],
)
def test_the_system_is_followed_unless_something_is_chosen(
    context, choice: str, system_is_dark: bool, is_dark: bool
) -> None:
    theme = context.theme
    theme.set_choice(choice)
    theme.follow(not system_is_dark)
    changed = QSignalSpy(theme.changed)
    theme.follow(system_is_dark)
    assert (theme.is_dark, theme.choice) == (is_dark, choice)
    assert changed.count() == (1 if choice == "system" else 0)
    theme.follow(system_is_dark)
    assert changed.count() == (1 if choice == "system" else 0)
    wanted = QColor(Role.BG.value[is_dark])
    assert theme.colour(Role.BG) == wanted
    assert QApplication.palette().color(QApplication.palette().ColorRole.Window) == wanted


@pytest.mark.parametrize(("wanted", "scale"), [(1.3, 1.3), (0.1, 0.8), (9.0, 2.0)])
def test_text_may_be_larger_but_stays_of_use(context, text_scale, wanted: float, scale) -> None:
    theme = context.theme
    usual = theme.px(100)
    text_scale(wanted)
    assert theme.text_scale == scale
    assert theme.px(100) == round(usual * scale)
    assert QApplication.font().pixelSize() == theme.font(Face.BODY).pixelSize()
    assert theme.font(Face.NAME).pixelSize() > theme.font(Face.TINY).pixelSize() >= 8


def test_a_length_is_never_nothing(context) -> None:
    assert context.theme.px(0.001) == 1


def test_a_tint_lies_between_ground_and_colour(context) -> None:
    theme, black, white = context.theme, QColor("#000000"), QColor("#ffffff")
    assert theme.mix(black, white, 0) == black
    assert theme.mix(black, white, 1) == white
    assert theme.mix(black, white, 0.5).red() == 128
    assert theme.tint(black) == theme.mix(theme.colour(Role.PANEL), black, 0.14)


@given(st.text())
@example("\ud800")
def test_everybody_has_one_of_eight_hues_for_ever(uid: str) -> None:
    assert colour_index(uid) == colour_index(uid)
    assert 0 <= colour_index(uid) < len(AVATARS)


def test_the_hues_of_known_people_do_not_change() -> None:
    assert [colour_index(uid) for uid in ("ana", "ben", "cleo", "")] == [2, 1, 6, 0]


@given(st.text(max_size=40))
@example("\ud800 \udfff")
@example("Ǆorđe ß")
def test_any_name_has_initials_that_fit(qapp, name: str) -> None:
    found = initials(name)
    assert found and not found.isspace()
    assert len(found) <= max(1, len(name)) or found == "?"


def _painted(context, warmth, photo=None, ring=True, name="Ana Sousa") -> QImage:
    image = QImage(120, 120, QImage.Format.Format_ARGB32)
    image.fill(context.theme.colour(Role.PANEL))
    painter = QPainter(image)
    paint_avatar(painter, QRectF(0, 0, 120, 120), context.theme, name, "u", warmth, photo, ring)
    painter.end()
    return image


def _ember(context, image: QImage) -> int:
    """How much of the ring has a colour of warmth."""
    hues = {context.theme.colour(role).rgb() for role in (Role.EMBER, Role.AMBER, Role.COLD)}
    return sum(image.pixel(x, y) in hues for x in range(120) for y in range(120))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(one=st.floats(0, 1), other=st.floats(0, 1))
def test_a_warmer_tie_has_a_longer_arc(context, one: float, other: float) -> None:
    cold, warm = sorted((one, other))
    lengths = [_ember(context, _painted(context, warmth)) for warmth in (cold, warm)]
    # The ends of an arc are round and blend: a few points either way.
    assert lengths[0] <= lengths[1] + 12
    assert lengths[0] > 0


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_without_a_rhythm_there_is_no_ring(context, choice: str) -> None:
    context.theme.set_choice(choice)
    assert _ember(context, _painted(context, None)) == 0
    assert _ember(context, _painted(context, 1.0, ring=False)) == 0
    assert _painted(context, None).pixelColor(60, 2) == context.theme.colour(Role.PANEL)


def test_a_photo_is_round_and_wears_the_ring(context) -> None:
    photo = QPixmap(50, 50)
    photo.fill(Qt.GlobalColor.blue)
    image = _painted(context, 0.5, photo)
    assert image.pixelColor(60, 60) == Qt.GlobalColor.blue
    assert image.pixelColor(14, 14) != Qt.GlobalColor.blue
    assert _ember(context, image) > 0
    assert _painted(context, 0.5, QPixmap()) == _painted(context, 0.5)


def test_the_widget_is_as_large_as_text_makes_it(qtbot, context, text_scale) -> None:
    avatar = Avatar(context.theme, 40)
    qtbot.addWidget(avatar)
    usual = context.theme.px(40)
    assert avatar.width() == avatar.height() == usual
    text_scale(1.5)
    assert avatar.width() == round(usual * 1.5)
    avatar.set_size(20)
    assert avatar.width() == context.theme.px(20)


def test_an_avatar_shows_somebody_else_when_told(qtbot, context) -> None:
    avatar = Avatar(context.theme, 40)
    qtbot.addWidget(avatar)
    avatar.show_person("Ana Sousa", "u")
    ana = avatar.grab().toImage()
    avatar.show_person("Ben Carter", "u")
    assert avatar.grab().toImage() != ana
    avatar.show_person("Ana Sousa", "u", 1.0)
    assert avatar.grab().toImage() != ana
    avatar.show_person("Ana Sousa", "u")
    assert avatar.grab().toImage() == ana


def test_a_long_badge_is_cut_but_heard_whole(qtbot, context) -> None:
    badges = [Badge(context.theme, "x" * length) for length in (LONGEST - 5, LONGEST + 1, 5000)]
    for badge in badges:
        qtbot.addWidget(badge)
    short, cut, long = (badge.sizeHint().width() for badge in badges)
    assert short < cut == long
    assert badges[2].accessibleName() == "x" * 5000
    assert badges[2].minimumSizeHint().width() <= context.theme.px(48)


def test_things_stand_side_by_side_or_below_one_another(qtbot, context) -> None:
    theme = context.theme
    one, two = QPushButton("1"), QPushButton("2")
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(row(theme, one, None, two, space=10, margins=(4, 6, 8, 2)))
    host.resize(400, 60)
    host.show()
    margins = host.layout().contentsMargins()
    assert [margins.left(), margins.top(), margins.right(), margins.bottom()] == [
        theme.px(size) for size in (4, 6, 8, 2)
    ]
    assert one.x() == theme.px(4) and two.geometry().right() == 399 - theme.px(8)
    three, four = QPushButton("3"), line()
    below = QWidget()
    qtbot.addWidget(below)
    below.setLayout(column(theme, three, four, space=0))
    below.show()
    assert three.geometry().bottom() < four.geometry().top()


def test_margins_mirror_with_the_window(mirrored, qtbot, context) -> None:
    theme = context.theme
    margins = row(theme, margins=(4, 0, 20, 0)).contentsMargins()
    assert (margins.left(), margins.right()) == (theme.px(20), theme.px(4))


@pytest.mark.parametrize("direction", ["plain", "mirrored"])
def test_room_is_kept_for_a_scroll_bar_before_there_is_one(qtbot, qapp, context, direction) -> None:
    qapp.setLayoutDirection(RTL if direction == "mirrored" else Qt.LayoutDirection.LeftToRight)
    try:
        content, tall = QWidget(), QWidget()
        inside = column(context.theme, tall, margins=(10, 0, 10, 0))
        content.setLayout(inside)
        area = steady(scroller(content), inside, context.theme)
        qtbot.addWidget(area)
        area.resize(300, 200)
        area.show()
        before = tall.width()
        tall.setMinimumHeight(2000)
        qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
        qtbot.waitUntil(lambda: tall.width() == before)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_taken_out_of_a_layout_is_gone_at_once(qtbot, context) -> None:
    inner, outer = QPushButton("inner"), QPushButton("outer")
    layout = column(context.theme, outer, row(context.theme, inner), None)
    host = frame("card", layout)
    qtbot.addWidget(host)
    host.show()
    clear(layout)
    assert layout.count() == 0
    assert not inner.isVisible() and not outer.isVisible()
    assert host.property("kind") == "card"


def test_a_strip_says_it_in_place_and_goes_with_its_deed(qtbot, context) -> None:
    strip, done = Strip(context.theme, context.icons), list[str]()
    qtbot.addWidget(strip)
    assert strip.text() == ""
    strip.say("The file <b>has</b> changed.", "Read it again", lambda: done.append("read"))
    assert strip.text() == strip.accessibleName() == "The file <b>has</b> changed."
    assert "The file <b>has</b> changed." in texts(strip)
    made = strip.findChild(QPushButton)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert (done, strip.text()) == (["read"], "")
    strip.say("Only to be known.")
    assert not has_button(strip, "Read it again")
    assert not made.isVisible()
