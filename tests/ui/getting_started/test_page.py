"""Ten people, two minutes, in the real window: choose by key and click, search, take back, leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.domain.reminders import Reminder
from tests.ui.conftest import NOW, Opened, close
from tests.ui.reach import (
    button,
    choose,
    every,
    has_button,
    named,
    only,
    popped_up,
    says,
    texts,
    told,
    write,
)

FIELD = "Find anybody by name"


def _add(opened: Opened, name: str, **more) -> int:
    channels = more.pop("channels", [])
    person = Person(display_name=name, **more)
    return opened.book.people.add(Contact(person, channels=channels)).result().value


def _page(qtbot, opened: Opened, first: str):
    """The page once `first` is the one the keys are for."""
    opened.window.shell.show("getting_started")
    page = opened.window.pages.currentWidget()
    _is_at(qtbot, page, first)
    qtbot.waitUntil(lambda: _field(page).hasFocus())
    return page


def _field(page) -> QLineEdit:
    return named(page, FIELD, QLineEdit)


def _is_at(qtbot, page, name: str) -> None:
    """Wait until the keys are for that person."""
    qtbot.waitUntil(lambda: _field(page).accessibleDescription().split(",")[0] == name)


def _circle(opened: Opened, row: int) -> int | None:
    line = opened.book.people_list.line(row)
    assert line is not None
    return line.circle_id


def _key(qtbot, key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def newcomer(qtbot, open_book):
    """A window on four people: three with a note, of whom more is known the earlier they come."""
    opened = open_book(sample=False, wait=False, view="people")
    ways = [Channel(ChannelKind.PHONE, f"+351 913 555 02{number}") for number in range(3)]
    ids = [
        _add(opened, "Ada Lind", notes="Rain", starred=True),
        _add(opened, "Bo Roth", notes="Rain", channels=ways),
        _add(opened, "Cy Moss", notes="Rain"),
        _add(opened, "Di Vane"),
    ]
    qtbot.waitUntil(opened.window.is_settled)
    return opened, ids


def test_keys_choose_one_after_another_and_they_gather_with_their_circle(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    qtbot.waitUntil(lambda: says(page.choices, "Has your star, you keep a note"))
    qtbot.waitUntil(lambda: says(page.choices, "You keep a note, 3 ways to reach them"))
    assert "Di Vane" not in texts(page.choices)
    assert says(page.gathered, "Whoever you choose gathers here")
    _key(qtbot, Qt.Key.Key_1)
    _is_at(qtbot, page, "Bo Roth")
    _key(qtbot, Qt.Key.Key_3)
    _is_at(qtbot, page, "Cy Moss")
    qtbot.waitUntil(lambda: [_circle(opened, row) for row in ids] == [1, 3, None, None])
    expected = [
        "In your circles",
        "2 of 10",
        "Inner, every week",
        "Ada Lind",
        "Active, every six months",
        "Bo Roth",
    ]
    qtbot.waitUntil(
        lambda: [text for text in texts(page.gathered) if text[0] in "IAB2"] == expected
    )
    assert not says(page.gathered, "gathers here")


def test_each_is_one_step_that_undo_takes_back(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    _key(qtbot, Qt.Key.Key_1)
    _key(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: says(page.gathered, "2 of 10"))
    qtbot.waitUntil(lambda: has_button(opened.window, "Undo"))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _circle(opened, ids[1]) is None)
    _is_at(qtbot, page, "Bo Roth")
    assert _circle(opened, ids[0]) == 1
    # What is left of it is the circle, and nothing else.
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: says(page.gathered, "0 of 10"))
    _is_at(qtbot, page, "Ada Lind")


def test_backspace_in_the_empty_field_takes_back_the_last_one(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    _key(qtbot, Qt.Key.Key_1)
    _is_at(qtbot, page, "Bo Roth")
    qtbot.waitUntil(lambda: says(page.gathered, "Ada Lind"))
    _key(qtbot, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: _circle(opened, ids[0]) is None)
    _is_at(qtbot, page, "Ada Lind")
    _key(qtbot, Qt.Key.Key_Backspace)
    assert [_circle(opened, row) for row in ids] == [None] * 4


def test_ctrl_z_in_the_field_takes_back_what_was_chosen(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    _key(qtbot, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: says(page.gathered, "Ada Lind"))
    told(qtbot, opened.window, "Ada Lind put into Inner")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(_field(page), Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: _circle(opened, ids[0]) is None)
    told(qtbot, opened.window, "Undone: Ada Lind put into Inner")
    # What was typed is still taken back in the field itself.
    qtbot.keyClicks(_field(page), "bo")
    _is_at(qtbot, page, "Bo Roth")
    qtbot.keyClick(_field(page), Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: _field(page).text() == "")


def test_a_click_on_a_number_chooses(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    qtbot.mouseClick(button(page, "Cy Moss: Close"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _circle(opened, ids[2]) == 2)
    qtbot.waitUntil(lambda: says(page.gathered, "Cy Moss"))
    qtbot.waitUntil(lambda: _field(page).hasFocus())


def test_search_finds_anybody_by_letters_and_a_key_chooses(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    qtbot.keyClicks(_field(page), "di v")
    _is_at(qtbot, page, "Di Vane")
    qtbot.waitUntil(lambda: says(page.choices, "1 person found."))
    _key(qtbot, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: _circle(opened, ids[3]) == 4)
    _is_at(qtbot, page, "Ada Lind")
    assert _field(page).text() == ""
    # Whoever has a circle is found too, and can be moved.
    qtbot.keyClicks(_field(page), "di v")
    _is_at(qtbot, page, "Di Vane")
    qtbot.waitUntil(lambda: button(page, "Di Vane: Network").isChecked())
    _key(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: _circle(opened, ids[3]) == 2)


def test_nobody_found_is_said_and_escape_clears_then_leaves(qtbot, newcomer) -> None:
    opened, _ = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    qtbot.keyClicks(_field(page), "zzz")
    qtbot.waitUntil(lambda: says(page.choices, "Nobody is found."))
    _key(qtbot, Qt.Key.Key_1)
    _key(qtbot, Qt.Key.Key_Escape)
    _is_at(qtbot, page, "Ada Lind")
    assert opened.window.screens.current() == "getting_started"
    _key(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "today")
    assert opened.book.getting_started.in_circles() == 0


def test_a_telephone_number_is_searched_and_chooses_nobody(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    qtbot.keyClicks(_field(page), "+351913555")
    _is_at(qtbot, page, "Bo Roth")
    assert _field(page).text() == "+351913555"
    assert [_circle(opened, row) for row in ids] == [None] * 4


def test_arrows_and_clicks_say_for_whom_the_keys_are(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    _key(qtbot, Qt.Key.Key_Up)
    _is_at(qtbot, page, "Ada Lind")
    _key(qtbot, Qt.Key.Key_Down)
    _is_at(qtbot, page, "Bo Roth")
    row = next(
        item
        for item in every(page, type(named(page, "Cy Moss, You keep a note")))
        if item.accessibleName().startswith("Cy Moss")
    )
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    _is_at(qtbot, page, "Cy Moss")
    _key(qtbot, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: _circle(opened, ids[2]) == 5)
    _is_at(qtbot, page, "Bo Roth")


def test_one_is_taken_out_again_where_they_gather(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    _key(qtbot, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: has_button(page, "Take Ada Lind out again"))
    button(page, "Take Ada Lind out again").click()
    qtbot.waitUntil(lambda: _circle(opened, ids[0]) is None)
    _is_at(qtbot, page, "Ada Lind")


def test_more_than_a_page_of_people_is_turned(qtbot, open_book) -> None:
    opened = open_book(sample=False, wait=False, view="people")
    for number in range(25):
        _add(opened, f"Person {number:02}", notes="Rain")
    qtbot.waitUntil(opened.window.is_settled)
    page = _page(qtbot, opened, "Person 00")
    qtbot.waitUntil(lambda: has_button(page, "Others"))
    button(page, "Others").click()
    current = _field(page).accessibleDescription
    qtbot.waitUntil(lambda: current().startswith("Person ") and "Person 00" not in current())
    first = {f"Person {number:02}" for number in range(int(current().split(",")[0][-2:]))}
    assert len(first) >= 5
    qtbot.waitUntil(lambda: not first & set(texts(page.choices)))
    _key(qtbot, Qt.Key.Key_PageUp)
    _is_at(qtbot, page, "Person 00")
    for _ in range(len(first)):
        _key(qtbot, Qt.Key.Key_Down)
    _is_at(qtbot, page, f"Person {len(first):02}")
    _key(qtbot, Qt.Key.Key_Up)
    _is_at(qtbot, page, f"Person {len(first) - 1:02}")
    qtbot.keyClicks(_field(page), "person")
    qtbot.waitUntil(lambda: says(page.choices, "25 people found: type more to see fewer."))


def test_ten_are_enough_and_the_page_says_so(qtbot, open_book) -> None:
    opened = open_book(sample=False, wait=False, view="people")
    for number in range(12):
        _add(opened, f"Person {number:02}", notes="Rain")
    qtbot.waitUntil(opened.window.is_settled)
    page = _page(qtbot, opened, "Person 00")
    for number in range(10):
        _is_at(qtbot, page, f"Person {number:02}")
        _key(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: says(page, "Ten people are a good beginning."))
    qtbot.waitUntil(lambda: "10" in texts(page.gathered))
    button(page, "Go to Today").click()
    qtbot.waitUntil(lambda: opened.window.screens.current() == "today")
    opened.window.shell.do("choose-ten")
    told(
        qtbot,
        opened.window,
        "Ten people have a circle already. Circles sorts the others.",
    )
    assert opened.window.screens.current() == "today"


def test_palette_and_menu_lead_there_and_a_restart_comes_back(qtbot, newcomer, open_book) -> None:
    opened, _ = newcomer
    opened.window.shell.do("choose-ten")
    page = opened.window.pages.currentWidget()
    _is_at(qtbot, page, "Ada Lind")
    assert opened.window.focusWidget() is _field(page)
    close(opened)
    again = open_book(sample=False, view="")
    assert again.window.screens.current() == "getting_started"
    _is_at(qtbot, again.window.pages.currentWidget(), "Ada Lind")


def test_the_menu_leads_there_and_the_sidebar_has_no_entry(qtbot, newcomer) -> None:
    opened, _ = newcomer
    assert not has_button(opened.window.sidebar, "Ten people, two minutes")
    opened.window.shell.do("menu")
    choose(popped_up(qtbot), "Ten people, two minutes")
    qtbot.waitUntil(lambda: opened.window.screens.current() == "getting_started")
    _is_at(qtbot, opened.window.pages.currentWidget(), "Ada Lind")


def test_with_nobody_but_you_there_is_nobody_to_choose(qtbot, open_book) -> None:
    opened = open_book(sample=False, wait=False, view="people")
    opened.book.people.set_is_you(_add(opened, "Vera Lind", notes="Me")).result()
    qtbot.waitUntil(opened.window.is_settled)
    opened.window.shell.do("choose-ten")
    told(qtbot, opened.window, "There is nobody to choose from yet.")


def test_cards_that_tell_nothing_leave_the_search(qtbot, open_book) -> None:
    opened = open_book(sample=False, wait=False, view="people")
    row = _add(opened, "Di Vane")
    qtbot.waitUntil(opened.window.is_settled)
    opened.window.shell.show("getting_started")
    page = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: says(page, "No card tells who else is close to you."))
    qtbot.keyClicks(_field(page), "van")
    _is_at(qtbot, page, "Di Vane")
    _key(qtbot, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: _circle(opened, row) == 1)


def test_a_change_elsewhere_leaves_what_is_typed(qtbot, newcomer) -> None:
    opened, ids = newcomer
    page = _page(qtbot, opened, "Ada Lind")
    write(qtbot, _field(page), "bo")
    _is_at(qtbot, page, "Bo Roth")
    opened.book.people.edit(ids[1], display_name="Bob Roth").result()
    _is_at(qtbot, page, "Bob Roth")
    assert _field(page).text() == "bo"
    opened.book.reminders.add(Reminder("Water the plants", NOW.date())).result()
    assert only(page, QLineEdit).text() == "bo"
