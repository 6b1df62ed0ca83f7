"""Letters lead to what begins with them: in menus, and in the sidebar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.kit.type_ahead import ListMenu, TypeAhead
from tests.ui.reach import button, choose, popped_up

NAMES = ("Ana", "Ángela", "Ben", "Bruno", "Chidi")


class _Clock:
    """Seconds as a test has them."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ahead(qapp):
    """Letters typed on a clock of our own."""
    clock = _Clock()
    return clock, TypeAhead(clock)


def _type(ahead, letters: str, at: int = -1) -> int | None:
    found = at
    for letter in letters:
        found = ahead[1].find(letter, NAMES, -1 if found is None else found)
    return found


def test_letters_in_a_row_are_one_beginning(ahead) -> None:
    assert NAMES[_type(ahead, "br")] == "Bruno"


def test_after_a_pause_they_begin_anew(ahead) -> None:
    assert NAMES[_type(ahead, "b")] == "Ben"
    ahead[0].now += 60
    assert NAMES[_type(ahead, "c", 2)] == "Chidi"


def test_the_same_letter_goes_from_one_to_the_next_and_round(ahead) -> None:
    assert [NAMES[_type(ahead, "a", at)] for at in (-1, 0, 1)] == ["Ana", "Ángela", "Ana"]


def test_marks_and_capitals_do_not_matter(ahead) -> None:
    assert NAMES[_type(ahead, "ANG")] == "Ángela"


def test_what_nothing_begins_with_leads_nowhere(ahead) -> None:
    assert _type(ahead, "x") is None
    ahead[0].now += 60
    assert ahead[1].find("a", (), -1) is None


def test_a_menu_goes_to_what_begins_so_and_passes_over_what_cannot_be_chosen(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    menu = ListMenu(window)
    chosen: list[str] = []
    for name in ("Tom && Jerry", "Tara", "Zoe"):
        menu.addAction(name, lambda name=name: chosen.append(name))
    menu.addSeparator()
    menu.addAction("Zack").setEnabled(False)
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.keyClicks(menu, "tom & j")
    assert menu.activeAction().text() == "Tom && Jerry"
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction().text() == "Tara"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["Tara"]


def test_the_filter_of_the_list_is_walked_by_letters(qtbot, open_book) -> None:
    opened = open_book()
    tags = [tag.name for tag in opened.book.tags.all()]
    button(opened.window.list, "Filter").click()
    menu = popped_up(qtbot)
    qtbot.keyClicks(menu, tags[-1][:3])
    assert menu.activeAction().text() == tags[-1]
    choose(menu, tags[-1])
    qtbot.waitUntil(lambda: opened.window.list.query().has_filter)


@pytest.mark.parametrize(
    ("letters", "name"), [("ti", "Timeline"), ("ar", "Archive"), ("ov", "Overdue")]
)
def test_letters_go_through_the_sidebar(qtbot, open_book, letters: str, name: str) -> None:
    window = open_book().window
    qtbot.waitUntil(lambda: not window.sidebar.is_empty())
    window.sidebar.land()
    qtbot.waitUntil(button(window.sidebar, "People").hasFocus)
    for letter in letters:
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    assert QApplication.focusWidget().accessibleName().startswith(name)


def test_the_entry_gone_to_is_opened_by_the_keyboard(qtbot, open_book) -> None:
    window = open_book().window
    window.sidebar.land()
    qtbot.waitUntil(button(window.sidebar, "People").hasFocus)
    qtbot.keyClicks(QApplication.focusWidget(), "t")
    qtbot.keyClicks(QApplication.focusWidget(), "i")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.screens.current() == "timeline")
