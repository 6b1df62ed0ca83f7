"""What a row of the timeline shows, and where: measured and looked at."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter
from desktop_app.ui.entries.painter import LONGEST_TEXT, MOST_PEOPLE, EntryPainter
from desktop_app.ui.kit.photos import PhotoCache
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.words.timeline import kind_roles
from tests.ui.conftest import NOW

K = InteractionKind
TODAY = NOW.date()
WIDTH = 700
PEOPLE = tuple(Participant(row, f"Person {row}", f"u{row}") for row in range(1, 9))


@pytest.fixture
def runner():
    """Threads for photos."""
    made = Runner()
    yield made
    made.close()


@pytest.fixture
def painter(context, runner) -> EntryPainter:
    """As on the timeline of everybody."""
    return EntryPainter(context, PhotoCache(lambda _: None, runner), everybody=True)


@pytest.fixture
def of_one(context, runner) -> EntryPainter:
    """As on the page of the person 1."""
    made = EntryPainter(context, PhotoCache(lambda _: None, runner), everybody=False)
    made.person = 1
    return made


_ids = iter(range(1, 10_000))


def _entry(summary: str = "Lunch", kind: K = K.MEAL, **more) -> Interaction:
    return Interaction(kind, more.pop("day", TODAY), summary, id=next(_ids), **more)


def _picture(painter: EntryPainter, item: Interaction, *, mirrored: bool = False, under=None, joined=False) -> QImage:  # fmt: skip
    """The row as it looks."""
    height = painter.layout(item, WIDTH).height
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    brush = QPainter(image)
    rect = QRect(0, 0, WIDTH, height)
    painter.paint(brush, rect, item, joined=joined, mirrored=mirrored, under=under)
    brush.end()
    return image


def _inked(image: QImage, place: QRect) -> int:
    """How many points of a place are not white."""
    place = place.intersected(image.rect())
    return sum(
        image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    )


def test_on_the_timeline_of_everybody_a_row_says_the_time_and_else_the_day(painter, of_one) -> None:
    entry = _entry(at=datetime.combine(TODAY, time(12, 30), UTC))
    assert painter.layout(entry, WIDTH).when_words == "12:30"
    assert of_one.layout(entry, WIDTH).when_words == "Today"
    assert painter.layout(_entry(), WIDTH).when_words == ""


def test_whose_page_it_is_goes_without_saying(painter, of_one) -> None:
    entry = _entry(people=PEOPLE[:3])
    assert [chip.words for chip in painter.layout(entry, WIDTH).chips] == [
        "Person 1", "Person 2", "Person 3",
    ]  # fmt: skip
    assert [chip.words for chip in of_one.layout(entry, WIDTH).chips] == ["Person 2", "Person 3"]
    assert of_one.layout(_entry(people=PEOPLE[:1]), WIDTH).chips == ()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, ["Person 1"]),
        (MOST_PEOPLE, [f"Person {row}" for row in range(1, 6)]),
        (MOST_PEOPLE + 1, [*(f"Person {row}" for row in range(1, 5)), "+2"]),
        (8, [*(f"Person {row}" for row in range(1, 5)), "+4"]),
    ],
)
def test_a_few_names_and_how_many_more(painter, count: int, words: list[str]) -> None:
    chips = painter.layout(_entry(people=PEOPLE[:count]), 1200).chips
    assert [chip.words for chip in chips] == words
    assert [chip.person is None for chip in chips] == [word.startswith("+") for word in words]


def test_names_without_room_become_a_number(painter) -> None:
    long = tuple(Participant(row, f"Somebody with a long name {row}") for row in range(4))
    for width in range(240, 900, 60):
        chips = painter.layout(_entry(people=long), width).chips
        named = [chip for chip in chips if chip.person is not None]
        told = sum(int(chip.words) for chip in chips if chip.person is None)
        assert named and len(named) + told == 4
        assert all(chip.place.right() <= width for chip in chips)


def test_a_short_line_has_its_people_beside_it_and_a_long_one_below(painter) -> None:
    short = painter.layout(_entry("Lunch", people=PEOPLE[:1]), WIDTH)
    long = painter.layout(_entry("word " * 13, people=PEOPLE[:2]), WIDTH)
    assert short.chips[0].place.center().y() == short.title.center().y()
    assert long.chips[0].place.top() > long.title.bottom()
    assert long.height > short.height


def test_a_longer_text_makes_a_higher_row_up_to_a_point(painter) -> None:
    heights = [
        painter.layout(_entry("Lunch", body="word " * count), WIDTH).height
        for count in (0, 20, 60, 110)
    ]
    assert heights == sorted(set(heights))
    whole = painter.layout(_entry("Lunch", body="x " * LONGEST_TEXT), WIDTH)
    assert len(whole.text_words) == LONGEST_TEXT + 1 and whole.text_words.endswith("…")
    assert painter.layout(_entry("Lunch", body="x " * 50_000), WIDTH).height == whole.height


def test_circumstances_stand_beside_the_people_or_below(painter) -> None:
    more = {"place": "Porto", "minutes": 30, "starter": Starter.YOU}
    alone = painter.layout(_entry(**more), WIDTH)
    assert alone.foot_words == "Porto · 30 min · you started it"
    assert alone.foot.top() > alone.title.bottom()
    below = painter.layout(_entry("word " * 13, people=PEOPLE[:2], **more), WIDTH)
    assert below.foot.top() == below.chips[0].place.top()
    narrow = painter.layout(_entry("word " * 13, people=PEOPLE[:2], **more), 330)
    assert narrow.foot.top() > narrow.chips[-1].place.bottom()


_TEXTS = st.text(st.characters(codec="utf-8"), max_size=200)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    summary=_TEXTS,
    body=_TEXTS,
    names=st.lists(_TEXTS, max_size=7),
    place=_TEXTS,
    width=st.integers(1, 1500),
)
def test_no_part_of_a_row_lies_outside_or_over_another(
    painter, summary, body, names, place, width
) -> None:
    people = tuple(Participant(row + 10, name) for row, name in enumerate(names))
    entry = _entry(summary, body=body, people=people, place=place)
    laid = painter.layout(entry, width)
    parts = [laid.text, *(chip.place for chip in laid.chips)]
    if laid.foot_words:
        parts.append(laid.foot)
    seen = [part for part in parts if part.width() > 0 and part.height() > 0]
    assert all(part.top() >= 0 and part.bottom() < laid.height for part in seen)
    chips = [chip.place for chip in laid.chips]
    assert not any(a.intersects(b) for a in chips for b in chips if a is not b)
    assert not any(laid.text.intersects(chip) for chip in chips if laid.text_words)


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("kind", K)
def test_the_round_picture_has_the_colour_of_its_kind(
    context, painter, choice: str, kind: K
) -> None:
    context.theme.set_choice(choice)
    image = _picture(painter, _entry(kind=kind))
    _, ground = kind_roles(kind)
    beside = context.theme.px(54) + context.theme.px(32) // 2
    assert QColor(image.pixel(beside, context.theme.px(8) + 4)) == context.theme.colour(ground)


def test_a_mirrored_row_begins_at_the_right(painter) -> None:
    entry = _entry("Lunch", people=PEOPLE[:1])
    laid = painter.layout(entry, WIDTH)
    plain, mirrored = _picture(painter, entry), _picture(painter, entry, mirrored=True)
    across = laid.title.adjusted(0, 0, 4, 0)
    other = QRect(WIDTH - 1 - across.right(), across.top(), across.width(), across.height())
    assert _inked(plain, across) > 50 and _inked(mirrored, other) > 50
    assert _inked(plain, other) == 0 and _inked(mirrored, across) == 0


def test_a_name_under_the_pointer_is_underlined(painter) -> None:
    entry = _entry(people=PEOPLE[:2])
    assert _picture(painter, entry) != _picture(painter, entry, under=2)
    assert _picture(painter, entry) == _picture(painter, entry, under=7)


def test_a_line_leads_to_the_next_entry_of_the_same_day(painter) -> None:
    one, next_one = _entry(), _entry()
    later = _entry(day=TODAY - timedelta(1))
    assert painter.is_joined(one, next_one)
    assert not painter.is_joined(one, later)
    assert not painter.is_joined(one, None)
    column = QRect(54, 42, 32, 20)
    assert _inked(_picture(painter, one, joined=True), column) > _inked(
        _picture(painter, one), column
    )


def test_a_month_and_a_day_have_room_above_their_first_entry(painter, of_one) -> None:
    one = _entry()
    same, day, month = _entry(), _entry(day=date(2026, 11, 2)), _entry(day=date(2026, 10, 31))
    year = _entry(day=date(2025, 11, 21))
    assert painter.head(one, same) == 0
    assert 0 < painter.head(one, day) < painter.head(one, month)
    assert painter.head(one, month) == painter.head(one, year) == painter.head(None, one)
    # On one person’s page each entry says its day, so that a day needs no room.
    assert of_one.head(one, day) == 0 < of_one.head(one, month)


def test_month_and_day_are_written_beside_the_first_entry_only(context, painter) -> None:
    one, same = _entry(), _entry()

    def head(before: Interaction | None) -> QImage:
        image = QImage(WIDTH, 120, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        brush = QPainter(image)
        painter.paint_head(brush, image.rect(), before, one, mirrored=False)
        brush.end()
        return image

    gutter = QRect(0, painter.head(None, one), 54, 80)
    assert _inked(head(None), gutter) > 20
    assert _inked(head(None), QRect(0, 0, WIDTH, painter.head(None, one))) > 50
    assert _inked(head(same), QRect(0, 0, WIDTH, 120)) == 0
    other_day = head(_entry(day=TODAY + timedelta(1)))
    assert _inked(other_day, QRect(0, 0, WIDTH, 8)) == 0 and _inked(other_day, gutter) > 20


def test_larger_text_makes_larger_rows(context, text_scale, painter) -> None:
    entry = _entry("Lunch", body="word " * 40)
    before = painter.layout(entry, WIDTH)
    text_scale(1.5)
    after = painter.layout(entry, WIDTH)
    assert after.height > before.height * 1.3
    assert after.title.height() == QFontMetrics(context.theme.font(Face.STRONG)).height()


def test_what_was_measured_is_measured_again_when_it_changed(painter) -> None:
    entry = _entry("Lunch")
    short = painter.layout(entry, WIDTH)
    assert painter.layout(entry, WIDTH) is short
    assert painter.layout(entry, WIDTH - 100) is not short
    changed = Interaction(K.MEAL, TODAY, "Lunch", "and more", id=entry.id)
    assert painter.layout(changed, WIDTH).text_words == "and more"
