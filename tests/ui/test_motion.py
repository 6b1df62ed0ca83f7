"""What moves: the ring that fills, the tick, the row that goes. It ends, leaves nothing behind, and stays still
where that is asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit import motion
from desktop_app.ui.person.photo_button import PhotoButton
from tests.ui.composer.helpers import page_line
from tests.ui.reach import only


class Gauge(QWidget):
    """Notes each value it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[float] = []

    def show_value(self, value: float) -> None:
        self.seen.append(value)


@pytest.fixture
def moving(context):
    """Things may move."""
    context.theme.follow_motion(True)
    yield context.theme
    context.theme.follow_motion(False)


def test_a_value_glides_one_way_and_ends_where_it_should(qtbot) -> None:
    gauge = Gauge()
    qtbot.addWidget(gauge)
    motion.glide(gauge, 0.2, 0.9, gauge.show_value)
    motion.glide(gauge, 0.3, 1.0, gauge.show_value)
    assert len(gauge.findChildren(QVariantAnimation)) <= 2
    qtbot.waitUntil(lambda: not gauge.findChildren(QVariantAnimation))
    assert gauge.seen[-1] == 1.0 and gauge.seen == sorted(gauge.seen)


def test_a_tick_is_drawn_from_its_short_stroke_to_its_end() -> None:
    box = QRectF(0, 0, 100, 100)
    lengths = [
        sum(abs(b.x() - a.x()) + abs(b.y() - a.y()) for a, b in zip(line, line[1:], strict=False))
        for line in (motion.tick_drawn(box, share / 10) for share in range(11))
    ]
    assert lengths == sorted(lengths) and lengths[0] == 0 and lengths[-1] > 80


def test_a_day_with_things_that_move(qtbot, open_book, moving, monkeypatch) -> None:
    """Enter fills the ring, a tick is drawn, its row goes; then nothing of it is left."""
    opened = open_book()
    window, made = opened.window, []
    for name in ("_Ticking", "_Fading"):
        usual = getattr(motion, name)
        monkeypatch.setattr(motion, name, _noting(usual, made))
    glides = []
    monkeypatch.setattr(
        "desktop_app.ui.person.photo_button.glide", lambda *given: glides.append(given[1:3])
    )
    composer = page_line(qtbot, opened, "Daniela Rossi")
    composer.set_text("Coffee today")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(glides) > 0)
    ((start, end),) = glides
    assert 0 <= start < end <= 1
    row = window.reminders.rows()[0]
    row.box.click()
    qtbot.waitUntil(lambda: row.leaving)
    assert made == ["_Ticking"]
    qtbot.waitUntil(lambda: made == ["_Ticking", "_Fading"])
    qtbot.waitUntil(lambda: not window.findChildren(motion.Passing))
    window.context.theme.follow_motion(False)
    row = window.reminders.rows()[0]
    row.box.click()
    qtbot.waitUntil(lambda: row.leaving)
    assert made == ["_Ticking", "_Fading"]
    assert only(window, PhotoButton).findChildren(QVariantAnimation) == []


def _noting(kind, made):
    def make(*given):
        made.append(kind.__name__)
        return kind(*given)

    return make


def test_somebody_leaves_the_list_and_comes_back(qtbot, open_book, moving, monkeypatch) -> None:
    opened = open_book()
    window, made = opened.window, []
    for name in ("_Fading", "_Emerging"):
        monkeypatch.setattr(motion, name, _noting(getattr(motion, name), made))
    pane = window.list
    third = pane.model.ids()[2]
    place = pane.view.visualRect(pane.model.index(2, 0))
    window.tools.people.archive([third])
    qtbot.waitUntil(lambda: made == ["_Fading"])
    assert [lies.geometry() for lies in pane.findChildren(motion.Passing)] in ([place], [])
    window.shell.undo()
    qtbot.waitUntil(lambda: made == ["_Fading", "_Emerging"])
    qtbot.waitUntil(lambda: not pane.findChildren(motion.Passing))
    # Another list is no movement, and what changes out of sight none that is seen.
    pane.search.setText("ana")
    qtbot.waitUntil(lambda: len(pane.model.ids()) < 10 and not window.runner.waiting())
    pane.search.setText("")
    qtbot.waitUntil(lambda: len(pane.model.ids()) > 30)
    window.tools.people.archive([pane.model.ids()[-1]])
    qtbot.waitUntil(lambda: len(pane.model.ids()) == 40)
    assert len(made) == 2
    window.context.theme.follow_motion(False)
    window.tools.people.archive([third])
    qtbot.waitUntil(lambda: len(pane.model.ids()) == 39)
    assert len(made) == 2
