"""Searching the timeline of everybody, picking a person, going to a day: on the edges, and what is
remembered of it."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, TimelineQuery
from desktop_app.ui.composer.person_sheet import PersonSheet
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.timeline.jump import JumpSheet
from tests.ui.conftest import NOW, close
from tests.ui.reach import button, named, says, texts
from tests.ui.timeline.helpers import page_of, show

TODAY = NOW.date()
KEY = Qt.Key


def _whole(qtbot, page) -> None:
    qtbot.waitUntil(page.entries.model.is_whole)


def _search(qtbot, page, text: str) -> None:
    page.search.setText(text)
    qtbot.waitUntil(lambda: page.query().text == text.strip())
    _whole(qtbot, page)


def _popup(kind):
    found = QApplication.activePopupWidget()
    assert isinstance(found, kind)
    return found


def test_typing_in_the_list_searches_and_escape_shows_all_again(qtbot, shown) -> None:
    page = page_of(shown)
    everything = page.entries.model.rowCount()
    page.entries.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_F)
    assert page.search.hasFocus() and page.search.text() == "f"
    qtbot.keyClicks(page.search, "air")
    qtbot.waitUntil(lambda: page.query().text == "fair")
    _whole(qtbot, page)
    assert 0 < page.entries.model.rowCount() < everything
    count = page.entries.model.rowCount()
    assert says(page, f"{count} entr{'y' if count == 1 else 'ies'}")
    qtbot.keyClick(page.search, KEY.Key_Return)
    assert page.entries.view.hasFocus()
    qtbot.keyClick(page.entries.view, KEY.Key_Escape)
    qtbot.waitUntil(lambda: page.query() == TimelineQuery() and page.search.text() == "")
    qtbot.waitUntil(lambda: page.entries.model.rowCount() == everything)


def test_a_slash_goes_to_the_search_without_being_written(qtbot, shown) -> None:
    page = page_of(shown)
    page.search.setText("before")
    page.entries.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Slash)
    assert page.search.hasFocus()
    assert (page.search.text(), page.search.selectedText()) == ("before", "before")


def test_nothing_found_is_told_from_nothing_logged(qtbot, shown) -> None:
    page = page_of(shown)
    _search(qtbot, page, "zzzz")
    qtbot.waitUntil(lambda: says(page, "Nothing found"))
    assert says(page, "0 entries")
    page.clear()
    qtbot.waitUntil(lambda: not says(page, "Nothing found"))


def test_with_no_entry_at_all_it_says_how_to_begin(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(Person(display_name="Ana"))).result()
    opened.book.timeline.log(Interaction(InteractionKind.NOTE, TODAY, "First")).result()
    page = show(qtbot, opened)
    entry = page.entries.model.item(0)
    opened.book.timeline.remove([entry.id]).result()
    qtbot.waitUntil(lambda: says(page, "Nothing logged yet"))
    assert page.jump.text().strip().startswith("November 2026")
    page.go_to(TODAY)
    page.open_jump()
    sheet = _popup(JumpSheet)
    qtbot.keyClick(sheet.line, KEY.Key_Down)
    assert sheet.months.count() == 0 and sheet.line.hasFocus()
    sheet.close()
    opened.book.history.undo().result()
    qtbot.waitUntil(lambda: page.entries.model.rowCount() == 1)


def test_what_is_chosen_stays_chosen_when_a_search_still_holds_it(qtbot, shown) -> None:
    page = page_of(shown)
    _search(qtbot, page, "fair")
    page.entries.view.choose(page.entries.model.rowCount() - 1)
    chosen = page.entries.view.current_item()
    page.clear()
    _whole(qtbot, page)
    qtbot.waitUntil(lambda: page.entries.view.current_item() == chosen)
    rect = page.entries.view.visualRect(page.entries.view.currentIndex())
    assert page.entries.view.viewport().rect().intersects(rect)
    _search(qtbot, page, "zzzz")
    assert page.entries.view.current_item() is None


def test_search_filter_and_place_come_back_after_a_restart(qtbot, open_book) -> None:
    opened = open_book()
    page = show(qtbot, opened)
    page.show_query(TimelineQuery(kinds=(InteractionKind.CALL, InteractionKind.MEAL)))
    _whole(qtbot, page)
    page.entries.view.go_to(12, 9)
    top = page.entries.view.place()
    assert top is not None
    close(opened)
    again = open_book()
    page = show(qtbot, again)
    assert page.query().kinds == (InteractionKind.CALL, InteractionKind.MEAL)
    assert button(page.chips, "Kind: Call, Meal").isChecked()
    qtbot.waitUntil(lambda: page.entries.view.place() == top)


def test_a_remembered_entry_that_is_gone_leaves_one_at_the_newest(qtbot, open_book) -> None:
    opened = open_book()
    page = show(qtbot, opened)
    page.entries.view.go_to(12)
    gone, _ = page.entries.view.place()
    close(opened)
    opened.book.close()
    state = WindowState(opened.book.folder)
    query, entry, above = json.loads(state.text("timeline"))
    assert entry == gone
    state.keep(timeline=json.dumps([query, 10**9, above]))
    again = open_book()
    page = show(qtbot, again)
    assert page.entries.view.place() is None
    assert page.entries.view.top_item() == page.entries.model.item(0)


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        "[]",
        "{}",
        "[1, 2, 3]",
        '["[]", 1, 2]',
        '["{\\"kinds\\": [\\"dance\\"]}", 1, 2]',
        '["{}", null, 0]',
        '["{\\"circles\\": 7}", 0, 0]',
    ],
)
def test_what_cannot_be_read_of_it_counts_for_nothing(qtbot, open_book, tmp_path, text) -> None:
    (tmp_path / "kith").mkdir()
    state = WindowState(tmp_path / "kith")
    state.keep(timeline=text, view="timeline")
    opened = open_book(sample=False)
    page = show(qtbot, opened)
    assert page.query() == TimelineQuery()


def test_a_day_is_gone_to_in_many_words(qtbot, shown) -> None:
    page = page_of(shown)
    # Each lies before the last, so that one that leads nowhere is found.
    for typed, day in (
        ("today", TODAY),
        ("  yesterday ", TODAY - timedelta(1)),
        ("14 May 2026", date(2026, 5, 14)),
        ("march 2026", date(2026, 3, 31)),
        ("2025", date(2025, 12, 31)),
    ):
        page.open_jump()
        sheet = _popup(JumpSheet)
        gone_to: list[date] = []
        sheet.picked.connect(gone_to.append)
        qtbot.keyClicks(sheet.line, typed)
        qtbot.keyClick(sheet.line, KEY.Key_Return)
        assert gone_to == [day]
        assert page.entries.view.top_item().day <= day
        assert page.entries.view.current_item().day <= day
        assert QApplication.activePopupWidget() is None


def test_what_says_no_date_stays_to_be_corrected(qtbot, shown) -> None:
    page = page_of(shown)
    before = page.entries.view.top_item()
    page.open_jump()
    sheet = _popup(JumpSheet)
    assert not says(sheet, "This says no date.")
    qtbot.keyClicks(sheet.line, "whenever")
    qtbot.keyClick(sheet.line, KEY.Key_Return)
    assert says(sheet, "This says no date.") and sheet.line.text() == "whenever"
    qtbot.keyClick(sheet.line, KEY.Key_Backspace)
    assert not says(sheet, "This says no date.")
    qtbot.keyClick(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()
    assert page.entries.view.top_item() == before


def test_before_the_first_entry_one_ends_at_the_first(qtbot, shown) -> None:
    page = page_of(shown)
    page.go_to(date(1900, 1, 1))
    last = page.entries.model.rowCount() - 1
    shown_rows = page.entries.view.visualRect(page.entries.model.index(last, 0))
    assert page.entries.view.viewport().rect().intersects(shown_rows)
    page.go_to(date(9999, 12, 31))
    assert page.entries.view.top_item() == page.entries.model.item(0)


def test_one_person_is_let_go_again_by_anybody(qtbot, shown) -> None:
    page = page_of(shown)
    ana = shown.book.naming.resolve("Ana Sousa")
    page.chips.only(ana)
    qtbot.waitUntil(lambda: page.query().person == ana.id)
    _whole(qtbot, page)
    button(page.chips, "Person: Ana Sousa").click()
    picker = _popup(PersonSheet)
    assert picker.names.item(0).text() == "Anybody"
    qtbot.keyClick(picker.line, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.query() == TimelineQuery())


def test_the_picker_goes_by_arrows_and_mouse_and_knows_nobody(qtbot, shown) -> None:
    page = page_of(shown)
    button(page.chips, "Person").click()
    picker = _popup(PersonSheet)
    assert "Anybody" not in [picker.names.item(row).text() for row in range(picker.names.count())]
    for key, row in (
        (KEY.Key_Up, 0), (KEY.Key_Down, 1), (KEY.Key_Down, 2), (KEY.Key_Up, 1),
    ):  # fmt: skip
        qtbot.keyClick(picker.line, key)
        assert picker.names.currentRow() == row
    qtbot.keyClicks(picker.line, "nobody at all")
    assert picker.names.count() == 0
    qtbot.keyClick(picker.line, KEY.Key_Down)
    qtbot.keyClick(picker.line, KEY.Key_Return)
    assert picker.isVisible() and page.query() == TimelineQuery()
    picker.line.setText("ben c")
    item = picker.names.item(0)
    assert item.text().startswith("Ben Carter")
    place = picker.names.visualItemRect(item).center()
    qtbot.mouseClick(picker.names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    ben = shown.book.naming.resolve("Ben Carter").id
    qtbot.waitUntil(lambda: page.query().person == ben)


def test_a_name_of_many_lines_is_one_in_the_picker(qtbot, shown) -> None:
    shown.book.people.add(Contact(Person(display_name="Zacharias " + "x" * 200))).result()
    page = page_of(shown)
    button(page.chips, "Person").click()
    picker = _popup(PersonSheet)
    picker.line.setText("zacharias")
    assert len(picker.names.item(0).text()) == 60
    picker.close()


def test_everything_there_is_called_something(qtbot, shown) -> None:
    page = page_of(shown)
    assert named(page, "Search what passed", QLineEdit).isEnabled()
    for name in ("What happened", "Timeline"):
        assert named(page, name).isEnabled()
    assert page.jump.accessibleName().startswith("Go to a date; shown is ")
    page.open_jump()
    sheet = _popup(JumpSheet)
    assert {named(sheet, name).accessibleName() for name in ("Go to", "Months", "Calendar")}
    assert isinstance(named(sheet, "Go to"), QLineEdit)
    assert texts(page)[0] == "Timeline"
    sheet.close()
