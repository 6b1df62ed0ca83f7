"""What the window looks like where looks can be measured: widths kept, nothing moved by the focus,
nothing cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.person import Contact, Person
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Theme
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.rows import ENTRY
from desktop_app.ui.person.photo_button import PhotoButton
from tests.ui.reach import every, only, show_details


@pytest.fixture
def theme(context) -> Iterator[Theme]:
    """The theme, with its text as large as before once the test is over: the next one begins from
    what it finds."""
    yield context.theme
    context.theme.set_text_scale(1.0)


def _open(opened, name: str) -> int:
    person = opened.book.naming.resolve(name).id
    opened.window.shell.open_person(person)
    return person


def test_panes_get_their_width_back_when_a_narrow_window_grows(qtbot, open_book) -> None:
    window = open_book().window
    window.splitter.want([300, 0, 290])
    for width in (1024, 900, 600, 1440):
        window.resize(width, 800)
        qtbot.waitUntil(lambda width=width: window.width() == width)
    qtbot.waitUntil(lambda: window.list.width() == 300 and window.side.width() == 290)


def test_the_edges_yield_before_the_page_gets_too_narrow(qtbot, open_book) -> None:
    opened = open_book()
    _open(opened, "Ana Sousa")
    opened.window.resize(1000, 700)
    qtbot.waitUntil(lambda: opened.window.splitter.width() < 950)
    assert opened.window.pages.width() >= opened.window.pages.minimumWidth()


@pytest.mark.parametrize("kind", ["plain", "quiet", "chip", "nav", "sort"])
def test_the_focus_is_a_ring_and_nothing_within_it(qtbot, context, kind: str) -> None:
    host = QWidget()
    host.setLayout(QVBoxLayout())
    made, other = button("Somebody", kind), button("Else", kind)
    host.layout().addWidget(other)
    host.layout().addWidget(made)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    other.setFocus()
    inside = made.rect().adjusted(14, 3, -14, -3)
    before = made.grab().toImage()
    # From the first Tab on Qt draws a mark of its own too.
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    qtbot.waitUntil(made.hasFocus)
    after = made.grab().toImage()
    assert after != before
    assert after.copy(inside) == before.copy(inside)


@pytest.mark.parametrize(
    "kind", ["plain", "primary", "quiet", "chip", "nav", "tab", "link", "sort", "key"]
)
@pytest.mark.parametrize("scale", [1.0, 1.15, 1.5])
def test_nothing_moves_when_the_focus_comes(qtbot, theme, kind: str, scale: float) -> None:
    theme.set_text_scale(scale)
    first, second = button("Somebody", kind), button("Somebody", kind)
    for made in (first, second):
        made.setCheckable(kind == "nav")
        made.setChecked(kind == "nav")
        qtbot.addWidget(made)
    first.show()
    qtbot.waitUntil(first.isVisible)
    plain = first.sizeHint()
    first.setFocus()
    first.activateWindow()
    qtbot.waitUntil(first.hasFocus)
    first.updateGeometry()
    assert first.sizeHint() == plain
    second.setChecked(False)
    assert second.sizeHint() == plain


def test_a_long_word_is_broken_and_read_out_whole(qtbot, context) -> None:
    word = "Ö" * 400
    label = PlainLabel(context.theme, word, wrap=True)
    qtbot.addWidget(label)
    label.setFixedWidth(200)
    assert label.heightForWidth(200) > 5 * QFontMetrics(context.theme.font(Face.BODY)).height()
    assert label.accessibleName() == word == label.whole_text()
    label.setText("short")
    assert label.accessibleName() == ""


def test_a_badge_gives_way_instead_of_being_cut(qtbot, context) -> None:
    badge = Badge(context.theme, "Rindfleischetikettierungsüberwachung")
    qtbot.addWidget(badge)
    assert badge.minimumSizeHint().width() < badge.sizeHint().width() / 2


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_details_are_never_wider_than_their_place(qtbot, open_book, theme, scale: float) -> None:
    opened = open_book()
    theme.set_text_scale(scale)
    _open(opened, "Ana Sousa")
    show_details(qtbot, opened.window)
    area = opened.window.person.tab_page("details").findChild(QScrollArea)
    qtbot.waitUntil(lambda: 0 < area.widget().width() <= area.viewport().width())


def test_the_bell_brings_the_reminders_and_covers_nothing(qtbot, open_book) -> None:
    window = open_book(size=(600, 700)).window
    bell = window.sidebar.bell
    qtbot.waitUntil(bell.isVisible)
    search = window.list.search
    assert not QRect(bell.mapTo(window, QPoint()), bell.size()).intersects(
        QRect(search.mapTo(window, QPoint()), search.size())
    )
    qtbot.mouseClick(bell, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.reminders.isVisible)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not bell.isVisible())


def test_a_menu_for_one_person_offers_the_star_or_its_removal(qtbot, open_book) -> None:
    opened = open_book()
    person = _open(opened, "Ana Sousa")
    for starred in (True, False):
        opened.book.people.set_starred([person], starred).result()
        menu = opened.window.tools.people.menu(
            opened.window, [person], opened.window.list.query().scope
        )
        words = [action.text() for action in menu.actions()]
        assert ("Star" in words, "Remove star" in words) == (not starred, starred)
        menu.deleteLater()


def test_the_palette_ends_by_escape_and_gives_the_focus_back(qtbot, open_book) -> None:
    window = open_book().window
    window.list.search.setFocus()
    qtbot.waitUntil(window.list.search.hasFocus)
    window.shell.do("palette")
    window.shell.do("palette")
    palettes = [item for item in window.findChildren(Palette) if item.isVisible()]
    assert len(palettes) == 1
    line = palettes[0].findChild(QLineEdit)
    qtbot.keyClicks(line, "zzzz")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert palettes[0].isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.list.search.hasFocus)
    assert not palettes[0].isVisible()


def test_the_palette_finds_actions_by_the_beginnings_of_words(qtbot, open_book) -> None:
    window = open_book().window
    window.shell.do("palette")
    palette = window.findChild(Palette)
    line = palette.findChild(QLineEdit)
    qtbot.keyClicks(line, "pref")
    found = only(palette, QListWidget)
    # What is looked for least comes with what is read.
    qtbot.waitUntil(
        lambda: (
            [found.item(place).data(ENTRY).words for place in range(found.count())]
            == [
                "Actions",
                "Preferences",
                "In the timeline",
                "Prefers voice notes to long e-mail.",
                "Manual",
                "Preferences",
            ]
        )
    )
    assert found.currentRow() == 1
    palette.end()


def test_the_first_start_marks_nothing_until_tab_is_pressed(qtbot, open_book) -> None:
    window = open_book(sample=False).window
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert not isinstance(QApplication.focusWidget(), QPushButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Import a file…"
    assert window.isVisible()


def test_somebody_is_shown_when_kith_opens_for_the_first_time(qtbot, open_book) -> None:
    window = open_book().window
    qtbot.waitUntil(lambda: window.person.person_id() == window.list.model.ids()[0])
    assert window.list.view.hasFocus()
    assert window.list.view.selected_ids() == [window.person.person_id()]


def test_long_notes_leave_room_for_the_timeline(qtbot, open_book) -> None:
    opened = open_book()
    person = (
        opened.book.people.add(Contact(Person(display_name="Somebody", notes="Words " * 400)))
        .result()
        .value
    )
    opened.window.shell.open_person(person)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person)
    qtbot.waitUntil(lambda: opened.window.person.tab_page("timeline-tab").entries.height() > 300)


@pytest.mark.parametrize(("size", "side"), [((1440, 900), 80), ((760, 600), 48)])
def test_the_picture_gives_way_to_the_name(
    qtbot, open_book, size: tuple[int, int], side: int
) -> None:
    opened = open_book(size=size)
    _open(opened, "Bruno Costa")
    header = opened.window.person.header
    qtbot.waitUntil(lambda: header.findChild(PhotoButton).width() == side)
    qtbot.waitUntil(lambda: "Bruno Costa" in [item.text() for item in every(header, PlainLabel)])
