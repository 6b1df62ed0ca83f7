"""What Enter asks before a line is stored, by keyboard and by mouse; nothing is kept before it is
answered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu, QToolTip

from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.composer.person_sheet import PersonSheet
from desktop_app.ui.kit.day_sheet import DaySheet
from desktop_app.ui.kit.floating import shown_place
from desktop_app.ui.kit.theme import Role
from tests.ui.composer.helpers import cursor_at, line_of, page_line, pretend, sheet_of
from tests.ui.conftest import NOW
from tests.ui.reach import button, choose, named, popped_up, texts, told

TODAY = NOW.date()
WAS, WILL_BE = date(2026, 11, 16), date(2026, 11, 30)
ALT = Qt.KeyboardModifier.AltModifier


def _words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def _newest(opened) -> Interaction:
    """What was logged last; events that lie ahead stand before it."""
    return max(opened.book.timeline.page()[0], key=lambda entry: entry.id)


def _enter(qtbot, composer, text: str) -> None:
    qtbot.keyClicks(composer.edit, text)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)


def _calendar_view(sheet: DaySheet) -> QAbstractItemView:
    return sheet.calendar.findChild(QAbstractItemView)


# When


def test_enter_asks_whether_it_was_or_will_be(qtbot, open_book, monkeypatch) -> None:
    pretend(monkeypatch, when={"on Monday": (WAS, WILL_BE)})
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    before = _newest(opened).id
    _enter(qtbot, composer, "Lunch on Monday")
    menu = popped_up(qtbot)
    assert _words(menu) == [
        "Was it on Mon 16 November or will it be on Mon 30 November?",
        "It was on Mon 16 November",
        "It will be on Mon 30 November",
        "Another day…",
        "Leave it as text, a note of today",
    ]
    assert (composer.text(), _newest(opened).id) == ("Lunch on Monday", before)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Meal with Ana Sousa, Mon 16 Nov")
    qtbot.waitUntil(lambda: composer.text() == "")


def test_escape_leaves_the_line_as_typed(qtbot, open_book, monkeypatch) -> None:
    pretend(monkeypatch, when={"on Monday": (WAS, WILL_BE)})
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    before = _newest(opened).id
    _enter(qtbot, composer, "Lunch on Monday")
    QTest.keyClick(popped_up(qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(composer.edit.hasFocus)
    assert (composer.text(), _newest(opened).id) == ("Lunch on Monday", before)


def test_days_beside_today_are_said_as_people_say_them(qtbot, open_book, monkeypatch) -> None:
    pretend(monkeypatch, when={"at night": (TODAY - timedelta(1), TODAY)})
    opened = open_book()
    _enter(qtbot, page_line(qtbot, opened, "Ana Sousa"), "Lunch at night")
    assert _words(popped_up(qtbot))[:3] == [
        "Was it yesterday or will it be today?", "It was yesterday", "It will be today",
    ]  # fmt: skip
    popped_up(qtbot).close()


def test_words_of_time_nobody_understood_ask_when(qtbot, open_book, monkeypatch) -> None:
    pretend(monkeypatch, when={"in Blurtember": ()})
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    _enter(qtbot, composer, "Lunch in Blurtember")
    menu = popped_up(qtbot)
    assert _words(menu) == [
        "When was it?", "Today", "Yesterday", "Thu 19 Nov", "Wed 18 Nov", "Sat 14 Nov",
        "Another day…", "Leave it as text, a note of today",
    ]  # fmt: skip
    choose(menu, "Another day…")
    sheet = sheet_of(qtbot, DaySheet)
    sheet.calendar.setSelectedDate(QDate(2026, 4, 12))
    QTest.keyClick(_calendar_view(sheet), Qt.Key.Key_Return)
    told(qtbot, opened.window, "Meal with Ana Sousa, Sun 12 Apr")


def test_a_day_to_be_asked_for_is_tinted_and_says_so(qtbot, open_book, monkeypatch) -> None:
    pretend(
        monkeypatch, when={"in Blurtember": ()}, tokens={"send her the deck": TokenKind.PROMISE}
    )
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, "Lunch in Blurtember, send her the deck")
    said = {
        selection.cursor.selectedText(): selection.format.foreground().color().name()
        for selection in composer.edit.extraSelections()
    }
    ember = opened.window.context.theme.colour
    assert said["in Blurtember"] == said["send her the deck"] == ember(Role.EMBER).name()


def test_a_click_on_such_a_day_answers_without_saving(qtbot, open_book, monkeypatch) -> None:
    pretend(monkeypatch, when={"in Blurtember": (WAS, WILL_BE)})
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    before = _newest(opened).id
    qtbot.keyClicks(composer.edit, "Lunch in Blurtember")
    composer.edit.setTextCursor(cursor_at(composer.edit, "Blurtember"))
    qtbot.keyClick(composer.edit, Qt.Key.Key_Down, ALT)
    menu = popped_up(qtbot)
    assert _words(menu)[0] == "It was on Mon 16 November"
    choose(menu, "It was on Mon 16 November")
    qtbot.waitUntil(lambda: composer.draft().day == WAS)
    assert (composer.text(), _newest(opened).id) == ("Lunch in Blurtember", before)


# The day


def test_the_day_opens_a_calendar_on_the_day_it_says(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, "Lunch yesterday")
    composer.edit.setTextCursor(cursor_at(composer.edit, "yesterday"))
    qtbot.keyClick(composer.edit, Qt.Key.Key_Down, ALT)
    sheet = sheet_of(qtbot, DaySheet)
    assert sheet.calendar.selectedDate() == QDate(2026, 11, 20)
    assert button(sheet, "Yesterday, Fri 20 Nov").accessibleDescription() == "chosen now"
    QTest.keyClick(_calendar_view(sheet), Qt.Key.Key_Up)
    QTest.keyClick(_calendar_view(sheet), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: composer.draft().day == date(2026, 11, 13))
    qtbot.waitUntil(composer.edit.hasFocus)
    assert composer.text() == "Lunch yesterday"


def _choose_day(qtbot, composer, words: str, day: date) -> None:
    composer.edit.setTextCursor(cursor_at(composer.edit, words))
    qtbot.keyClick(composer.edit, Qt.Key.Key_Down, ALT)
    sheet = sheet_of(qtbot, DaySheet)
    sheet.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
    QTest.keyClick(_calendar_view(sheet), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_a_day_to_come_makes_a_plan_and_one_that_was_an_entry(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, "Lunch yesterday")
    _choose_day(qtbot, composer, "yesterday", WILL_BE)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Reminder for Mon 30 Nov: Lunch")
    qtbot.keyClicks(composer.edit, "Call Emeka tomorrow at 9")
    _choose_day(qtbot, composer, "tomorrow", WAS)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Call with Emeka Obi, Mon 16 Nov")


def test_a_day_can_be_plain_text(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, "Lunch yesterday")
    composer.edit.setTextCursor(cursor_at(composer.edit, "yesterday"))
    assert composer.open_token_menu()
    sheet = sheet_of(qtbot, DaySheet)
    qtbot.mouseClick(button(sheet, "Plain text"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: composer.draft().day == TODAY)
    assert composer.draft().summary == "Lunch yesterday"


def test_what_was_asked_to_be_reminded_of_stays_a_reminder(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, "Lunch, remind me in 2 weeks to call")
    _choose_day(qtbot, composer, "remind", WILL_BE)
    draft = composer.draft()
    assert (draft.summary, draft.reminder.due, draft.reminder.text) == ("Lunch", WILL_BE, "call")


# Whom


@pytest.mark.parametrize(
    ("text", "question", "first"),
    [
        ("Coffee this morning", "With whom?", None),
        ("Allergic to nuts", "Whom is this note about?", "About nobody"),
    ],
)
def test_a_line_about_nobody_asks_whom(qtbot, open_book, text, question, first) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    before = _newest(opened)
    _enter(qtbot, composer, text)
    sheet = sheet_of(qtbot, PersonSheet)
    assert question in texts(sheet)
    shown = [sheet.names.item(row).text() for row in range(sheet.names.count())]
    assert (shown[0] if first else shown[-1]) == "About nobody"
    newest = opened.book.naming.recent()[0].name
    assert newest in shown[1 if first else 0]
    assert (composer.text(), _newest(opened).id) == (text, before.id)
    sheet.close()
    assert composer.text() == text


def test_somebody_is_found_by_a_few_letters_and_enter_saves(qtbot, open_book) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, "Coffee yesterday")
    sheet = sheet_of(qtbot, PersonSheet)
    qtbot.keyClicks(sheet.line, "hana")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Coffee with Hana Kobayashi, yesterday")
    qtbot.waitUntil(lambda: composer.text() == "")
    qtbot.waitUntil(composer.edit.hasFocus)


def test_it_may_be_about_nobody(qtbot, open_book) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, "Allergic to nuts")
    sheet = sheet_of(qtbot, PersonSheet)
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _newest(opened).summary == "Allergic to nuts")
    assert (_newest(opened).kind, _newest(opened).people) == (InteractionKind.NOTE, ())


def test_somebody_new_is_added_from_there(qtbot, open_book) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, "Coffee yesterday")
    sheet = sheet_of(qtbot, PersonSheet)
    qtbot.keyClicks(sheet.line, "Zoe Quinn")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Coffee with Zoe Quinn, yesterday")


def test_on_a_page_and_for_what_is_to_be_done_nobody_is_asked_for(qtbot, open_book) -> None:
    opened = open_book()
    _enter(qtbot, page_line(qtbot, opened, "Ana Sousa"), "Allergic to nuts")
    told(qtbot, opened.window, "Note: Ana Sousa, today")
    _enter(qtbot, line_of(qtbot, opened), "Remind me tomorrow to buy stamps")
    told(qtbot, opened.window, "Reminder for tomorrow: Buy stamps")


# Who


def test_near_names_come_before_a_new_person(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    pretend(monkeypatch, near={"Anna": (ana,)})
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, "Coffee with Anna")
    menu = popped_up(qtbot)
    assert _words(menu) == [
        "Who is Anna?", "Ana Sousa?", "Add Anna to your people", "Somebody else…",
        "Save without them",
    ]  # fmt: skip
    QTest.keyClick(menu, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Coffee with Ana Sousa, today")


def test_somebody_else_can_be_meant(qtbot, open_book) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, "Coffee with Zoe Quinn")
    choose(popped_up(qtbot), "Somebody else…")
    sheet = sheet_of(qtbot, PersonSheet)
    qtbot.keyClicks(sheet.line, "emeka")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Coffee with Emeka Obi, today")


def test_saved_without_them_it_asks_no_more(qtbot, open_book) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    _enter(qtbot, composer, "Coffee with Zoe Quinn")
    choose(popped_up(qtbot), "Save without them")
    qtbot.waitUntil(lambda: _newest(opened).summary == "Coffee with Zoe Quinn")
    assert _newest(opened).people == ()


def test_questions_never_cover_the_line(qtbot, open_book) -> None:
    opened = open_book()
    composer = line_of(qtbot, opened)
    top = composer.mapToGlobal(composer.rect().topLeft()).y()
    for text, kind in (("Coffee yesterday", PersonSheet), ("Coffee with Zoe Quinn", QMenu)):
        composer.set_text(text)
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
        asks = popped_up(qtbot) if kind is QMenu else sheet_of(qtbot, kind)
        covers = shown_place(asks)
        assert covers.top() >= top + composer.height() or covers.bottom() <= top
        asks.close()


def test_the_names_of_what_asks_are_heard(qtbot, open_book) -> None:
    opened = open_book()
    _enter(qtbot, line_of(qtbot, opened), "Coffee yesterday")
    sheet = sheet_of(qtbot, PersonSheet)
    assert sheet.accessibleName() == "With whom?"
    assert named(sheet, "Name", QLineEdit) is sheet.line
    assert named(sheet, "People") is sheet.names
    sheet.close()


# With the grammar as it is


def test_a_feast_that_was_and_will_be_is_asked_about(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    _enter(qtbot, composer, "Lunch at Easter")
    menu = popped_up(qtbot)
    question = "Was it on Sun 5 April or will it be on Sun 28 March 2027?"
    assert _words(menu)[0] == question
    choose(menu, "It will be on Sun 28 March 2027")
    told(qtbot, opened.window, "Reminder for 28 Mar 2027: Lunch at Easter")


def test_left_as_text_it_is_a_note_of_today(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    _enter(qtbot, composer, "Lunch at Easter")
    choose(popped_up(qtbot), "Leave it as text, a note of today")
    told(qtbot, opened.window, "Note: Ana Sousa, today")


def test_a_reminder_without_a_day_asks_for_one_ahead(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    _enter(qtbot, composer, "Remind me to send her the deck")
    menu = popped_up(qtbot)
    assert _words(menu)[:3] == ["When?", "Tomorrow", "Mon 23 Nov"]
    choose(menu, "Tomorrow")
    told(qtbot, opened.window, "Reminder for tomorrow: Send her the deck")


def test_what_a_piece_means_is_said_below_the_line(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, "Call, I'll send her the deck")
    cursor = cursor_at(composer.edit, "deck")
    place = composer.edit.cursorRect(cursor).center()
    view = composer.edit.viewport()
    QApplication.sendEvent(
        view, QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place))
    )
    assert "Your promise" in QToolTip.text()
    (tip,) = [item for item in QApplication.topLevelWidgets() if item.inherits("QTipLabel")]
    foot = composer.mapToGlobal(composer.rect().bottomLeft()).y()
    assert tip.geometry().top() > foot
    QToolTip.hideText()
