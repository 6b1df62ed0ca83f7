"""The composer under the keyboard: one line and one Enter, and no text is ever lost."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from desktop_app.domain.errors import KithError
from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.person import Contact, person_named
from desktop_app.ui.composer.token_words import choices, say_token
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.dates import say_exactly
from desktop_app.ui.kit.day_sheet import DaySheet
from tests.ui.composer.helpers import sheet_of
from tests.ui.conftest import NOW, close
from tests.ui.reach import button, choose, popped_up, texts

CONTROL = Qt.KeyboardModifier.ControlModifier


def _on_page_of(qtbot, opened, name: str):
    person = opened.book.naming.resolve(name)
    opened.window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    qtbot.keyClick(opened.window, Qt.Key.Key_L, CONTROL)
    edit = opened.window.person.composer.edit
    qtbot.waitUntil(edit.hasFocus)
    return edit


def _newest(opened, name: str):
    return opened.book.timeline.page(opened.book.naming.resolve(name).id)[0][0]


def test_one_enter_saves_a_line_that_ends_in_a_clear_name(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Coffee with Emeka")
    qtbot.waitUntil(edit.completer.popup().isVisible)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.toPlainText() == "")
    qtbot.waitUntil(lambda: _newest(opened, "Emeka Obi").summary == "Coffee with Emeka")


def test_a_line_typed_before_the_grammar_is_there_is_read_and_stored_by_it(
    qtbot, open_book, monkeypatch
) -> None:
    loaded: list[bool] = []
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    monkeypatch.setattr("desktop_app.ui.composer.grammar.is_loaded", lambda: bool(loaded))
    qtbot.keyClicks(edit, "Coffee with Emeka yesterday")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, ", fair")
    assert edit.extraSelections() == []
    loaded.append(True)
    # It was entered, and something typed after that: so it is only read.
    qtbot.waitUntil(lambda: edit.extraSelections() != [])
    assert edit.toPlainText() == "Coffee with Emeka yesterday, fair"
    loaded.clear()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    loaded.append(True)
    summary = "Coffee with Emeka, fair"
    qtbot.waitUntil(lambda: _newest(opened, "Emeka Obi").summary == summary)


def test_the_beginning_of_a_name_is_completed_first(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Coffee with @Eme")
    popup = edit.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.toPlainText() == "Coffee with @Emeka Obi")


def test_undo_in_the_empty_line_takes_back_what_was_logged(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    before = _newest(opened, "Ana Sousa").id
    qtbot.keyClicks(edit, "Called")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Call with Ana Sousa, today")
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: opened.window.toast.text().startswith("Undone"))
    assert _newest(opened, "Ana Sousa").id == before
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: _newest(opened, "Ana Sousa").summary == "Called")


def test_undo_in_a_line_being_typed_takes_back_typing(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Called about the fair")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.toPlainText() == ""
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.toPlainText() == "Called about the fair"


def test_a_line_waits_on_its_page(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Lunch yesterday")
    _on_page_of(qtbot, opened, "Emeka Obi")
    assert edit.toPlainText() == ""
    qtbot.keyClicks(edit, "Gift: ")
    _on_page_of(qtbot, opened, "Ana Sousa")
    assert edit.toPlainText() == "Lunch yesterday"
    close(opened)
    again = open_book(sample=False)
    qtbot.waitUntil(lambda: again.window.person.composer.text() == "Lunch yesterday")


def test_a_line_outlives_another_name_for_the_person(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Lunch yesterday")
    opened.book.people.edit(opened.window.person.person_id(), display_name="Ana S.").result()
    qtbot.waitUntil(lambda: "Ana S." in texts(opened.window.person.header))
    assert edit.toPlainText() == "Lunch yesterday"


def test_a_line_that_cannot_be_stored_comes_back(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")

    def full(*_args, **_more):
        raise KithError("entry-is-gone")

    monkeypatch.setattr("desktop_app.storage.timeline.insert", full)
    qtbot.keyClicks(edit, "Lunch yesterday")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: opened.window.toast.text() == "This entry is no longer in the timeline."
    )
    assert edit.toPlainText() == "Lunch yesterday"


def test_an_unknown_name_becomes_a_person_by_keyboard(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Coffee with Zoe Quinn")
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    add = next(
        action for action in menu.actions() if action.text() == "Add Zoe Quinn to your people"
    )
    menu.setActiveAction(add)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Added Zoe Quinn")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _newest(opened, "Ana Sousa").summary == "Coffee with Zoe Quinn")
    assert [person.name for person in _newest(opened, "Zoe Quinn").people] == [
        "Ana Sousa",
        "Zoe Quinn",
    ]


def _menu(qtbot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def _two_bens(opened) -> None:
    opened.book.people.add(Contact(person_named("Ben Adams"))).result()


def test_enter_asks_which_of_two_is_meant_and_then_saves(qtbot, open_book) -> None:
    opened = open_book()
    _two_bens(opened)
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Lunch with Ben yesterday")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    menu = _menu(qtbot)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Which Ben?", "Ben Adams", "Ben Carter", "Somebody else…", "Save without them",
    ]  # fmt: skip
    assert edit.toPlainText() == "Lunch with Ben yesterday"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: opened.window.toast.text() == "Meal with Ana Sousa, Ben Adams, yesterday"
    )
    assert _newest(opened, "Ben Adams").summary == "Lunch with Ben"


def test_leaving_the_question_keeps_the_line_and_saves_nothing(qtbot, open_book) -> None:
    opened = open_book()
    _two_bens(opened)
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    before = _newest(opened, "Ana Sousa").id
    qtbot.keyClicks(edit, "Lunch with Ben yesterday")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(_menu(qtbot), Qt.Key.Key_Escape)
    assert (edit.toPlainText(), _newest(opened, "Ana Sousa").id) == (
        "Lunch with Ben yesterday",
        before,
    )


def test_a_piece_says_under_the_mouse_what_it_means(qtbot, open_book) -> None:
    opened = open_book()
    composer = opened.window.person.composer
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Lunch with Emeka on 3 Nov, remind me every first Monday to call Emeka")
    said = {token.text: say_token(token, NOW.date()) for token in composer.draft().tokens}
    assert said == {
        "Lunch": "Meal",
        "Emeka": "Emeka Obi",
        "on 3 Nov": say_exactly(date(2026, 11, 3)),
        "remind me every first Monday to call Emeka": f"Reminder: {say_exactly(date(2026, 12, 7))}, Every month on the first Monday",
    }
    place = edit.cursorRect(_cursor_at(edit, "3 Nov")).center()
    QApplication.sendEvent(
        edit.viewport(),
        QHelpEvent(QHelpEvent.Type.ToolTip, place, edit.viewport().mapToGlobal(place)),
    )
    assert "2026" in QToolTip.text()


def _cursor_at(edit, words: str) -> QTextCursor:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(edit.toPlainText().index(words) + 1)
    return cursor


def test_every_token_can_be_corrected_to_something_else(qtbot, open_book) -> None:
    opened = open_book()
    composer = opened.window.person.composer
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Had lunch with Emeka at 9 in March for 45 min")
    for token in composer.draft().tokens:
        if token.kind in (TokenKind.DATE, TokenKind.REMINDER, TokenKind.WHEN):
            continue
        offered = choices(token, opened.window.context, opened.book.naming)
        assert offered and (token.kind is TokenKind.PERSON or len(offered) > 1), token.text
        words, value = offered[-1]
        edit.setTextCursor(_cursor_at(edit, token.text))
        assert composer.open_token_menu()
        choose(popped_up(qtbot), plain_text(words))
        kept = next(item for item in composer.draft().tokens if item.text == token.text)
        assert kept.value == value


def test_a_click_on_a_piece_corrects_it_and_one_beside_it_does_not(qtbot, open_book) -> None:
    opened = open_book()
    composer = opened.window.person.composer
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Lunch with Emeka yesterday about things")
    qtbot.waitUntil(lambda: composer.draft().day == NOW.date() - timedelta(1))
    beside = edit.cursorRect(_cursor_at(edit, "things")).center()
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert not isinstance(QApplication.activePopupWidget(), QMenu)
    place = edit.cursorRect(_cursor_at(edit, "yesterday")).center()
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    sheet = sheet_of(qtbot, DaySheet)
    qtbot.mouseClick(button(sheet, "Three days ago, Wed 18 Nov"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: composer.draft().day == NOW.date() - timedelta(3))
    assert edit.toPlainText().startswith("Lunch with Emeka")


def test_the_order_of_day_and_month_is_the_users(qtbot, open_book) -> None:
    opened = open_book()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en_US"))
        qtbot.keyClicks(edit, "Had lunch 3/11")
        assert opened.window.person.composer.draft().day == date(2026, 3, 11)
        QLocale.setDefault(QLocale("en_GB"))
        assert opened.window.person.composer.draft().day == date(2026, 11, 3)
    finally:
        QLocale.setDefault(before)


def test_in_the_timeline_of_everybody_too_long_a_text_is_refused_in_words(qtbot, open_book) -> None:
    opened = open_book(view="timeline")
    page = opened.window.pages.currentWidget()
    data = QMimeData()
    data.setText("x" * 200_000)
    page.composer.edit.insertFromMimeData(data)
    assert opened.window.toast.text() == "This text is too long to be kept."


def test_no_window_waits_for_the_grammar_and_the_first_letter_finds_it_there() -> None:
    program = (
        "import sys, desktop_app.ui.composer.composer as made\n"
        "assert 'desktop_app.domain.grammar.english.days' not in sys.modules\n"
        "made.grammar.load().join()\n"
        "assert 'desktop_app.domain.grammar.english.days' in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
