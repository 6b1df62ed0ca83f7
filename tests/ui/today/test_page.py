"""Today on the real window: read it, act on it, take it back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop_app.domain.people_query import Scope
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    Person,
    person_named,
)
from desktop_app.domain.suggestions import Action
from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.window.sidebar_entry import NavButton
from tests.ui.conftest import NOW, Opened, close
from tests.ui.reach import choose, only, popped_up, says, told

if TYPE_CHECKING:
    from desktop_app.ui.today.screen import TodayScreen

TODAY = NOW.date()


class Outside(QObject):
    """Stands in for the programs that mails and calls are handed to."""

    def __init__(self, *schemes: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self._schemes = schemes
        for scheme in schemes:
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())

    def close(self) -> None:
        for scheme in self._schemes:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def outside():
    made = Outside("mailto", "tel")
    yield made
    made.close()


def _show(qtbot, opened: Opened) -> TodayScreen:
    opened.window.shell.show("today")
    view = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: view.page is not None and not opened.window.runner.waiting())
    return view


def _names(view: TodayScreen) -> list[str]:
    return [row.item.person.name for row in view.reach_out.rows()]


def _badge(opened: Opened) -> str:
    buttons = opened.window.sidebar.findChildren(NavButton)
    return next(
        item.accessibleName() for item in buttons if item.accessibleName().startswith("Today")
    )


def _dialog(qtbot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def test_kith_opens_on_today_when_nothing_else_was_left_open(qtbot, open_book) -> None:
    opened = open_book(view="")
    assert opened.window.screens.current() == "today"
    view = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: len(view.reach_out.rows()) == 3)
    assert not opened.window.list.isVisible()
    assert not opened.window.side.isVisible()
    assert QApplication.focusWidget() is view
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.isAncestorOf(QApplication.focusWidget())
    assert view.greeting.whole_text() == "Good afternoon"
    close(opened)
    assert open_book(sample=False, view="").window.screens.current() == "today"


def test_nothing_else_is_shown_before_it(qtbot, open_book) -> None:
    opened = open_book(view="", wait=False)
    window = opened.window
    assert not window.is_settled()
    assert not window.list.isVisible()
    assert not window.side.isVisible()
    window.shell.show("people")
    assert window.list.isVisible()
    qtbot.waitUntil(window.is_settled)
    assert window.screens.current() == "people"


def test_without_anybody_there_is_the_first_start_and_then_the_list(qtbot, open_book) -> None:
    opened = open_book(sample=False, view="")
    assert opened.window.stack.currentWidget() is not opened.window.people_page
    assert opened.window.screens.current() == "people"


def test_with_ten_acquaintances_reach_out_says_that_nobody_has_a_rhythm(qtbot, open_book) -> None:
    opened = open_book(sample=False, wait=False, view="today")
    window, people = opened.window, opened.book.people
    ids = [
        people.add(Contact(person_named(f"Person {number}"))).result().value for number in range(10)
    ]
    people.set_circle(ids, 5).result()
    view = _show(qtbot, opened)
    qtbot.waitUntil(view.reach_out.sort.isVisible)
    assert says(view.reach_out, "Nobody has a rhythm yet.")
    qtbot.mouseClick(view.reach_out.sort, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.screens.current() == "circles")
    people.set_circle(ids[:1], 1).result()
    window.shell.show("today")
    qtbot.waitUntil(lambda: not view.reach_out.sort.isVisible())


def test_logging_a_call_to_somebody_lets_them_leave_and_undo_brings_them_back(
    qtbot, open_book
) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    before, badge = _names(view), _badge(opened)
    assert len(before) == 3
    assert says(view, "3 people to reach")
    person = view.reach_out.rows()[0].item.person
    entry = Interaction(InteractionKind.CALL, TODAY, "Rang", people=(person,))
    opened.book.timeline.log(entry).result()
    qtbot.waitUntil(lambda: _names(view) == before[1:])
    for row in view.reach_out.rows():
        entry = Interaction(InteractionKind.CALL, TODAY, "Rang", people=(row.item.person,))
        opened.book.timeline.log(entry).result()
    qtbot.waitUntil(lambda: says(view.reach_out, "That is all for today. Well done."))
    for _ in range(2):
        opened.window.shell.undo()
    qtbot.waitUntil(lambda: _names(view) == before[1:])
    # People to reach do not wait: the number beside Today is of reminders and days.
    assert _badge(opened) == badge
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _names(view) == before)
    assert _badge(opened) == badge


def test_done_logs_and_the_focus_goes_to_the_next(qtbot, open_book) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    before = _names(view)
    first = view.reach_out.rows()[0]
    first.done.setFocus()
    qtbot.waitUntil(first.done.hasFocus)
    qtbot.keyClick(first.done, Qt.Key.Key_Space)
    # What was proposed stands ready: a message.
    qtbot.keyClick(popped_up(qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _names(view) == before[1:])
    # The platform without a screen makes a menu the active window.
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: view.reach_out.rows()[0].done.hasFocus())
    newest = opened.book.timeline.page(first.item.person.id)[0][0]
    assert (newest.kind, newest.day, newest.starter) == (
        InteractionKind.MESSAGE,
        TODAY,
        Starter.YOU,
    )
    told(qtbot, opened.window, f"Message: {before[0]}, today")
    for _ in range(2):
        shown = _names(view)
        view.reach_out.rows()[0].done.click()
        choose(popped_up(qtbot), "&Wrote")
        qtbot.waitUntil(lambda shown=shown: _names(view) != shown)
    labels = [label.text() for label in view.reach_out.findChildren(PlainLabel)]
    assert any(text.startswith("That is all for today. Well done.") for text in labels)
    for _ in range(3):
        opened.window.shell.undo()
    qtbot.waitUntil(lambda: _names(view) == before)


def test_putting_off_and_not_this_person(qtbot, open_book) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    before = _names(view)
    later = {
        action.text().partition("  ")[0]: action
        for action in view.reach_out.rows()[0].later_menu().actions()
    }
    assert list(later) == ["Until tomorrow", "Until next week", "Until next month"]
    later["Until next week"].trigger()
    qtbot.waitUntil(lambda: _names(view) == before[1:])
    menu = {action.text(): action for action in view.reach_out.rows()[0].menu().actions()}
    menu["Not this person"].trigger()
    qtbot.waitUntil(lambda: _names(view) == before[2:])
    told(qtbot, opened.window, f"{before[1]} will not be proposed for a year")
    opened.window.shell.undo()
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _names(view) == before)


def test_why_these_adds_up(qtbot, open_book) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    view.reach_out.why.click()
    dialog = _dialog(qtbot, QDialog)
    said = [label.text() for label in dialog.findChildren(PlainLabel)]
    for item in view.page.suggestions:
        place = said.index(item.person.name)
        points = [
            int(text.split()[0]) for text in said[place + 1 : place + 2 + 2 * len(item.reasons) : 2]
        ]
        assert points[0] == item.score == sum(points[1:])
    dialog.reject()


def test_a_message_is_handed_to_the_mail_program_and_logged_in_one_click(
    qtbot, open_book, outside: Outside
) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    row = next(row for row in view.reach_out.rows() if row.item.action is not Action.CALL)
    row.action.click()
    dialog = _dialog(qtbot, MessageDialog)
    assert not dialog.log.isVisible()
    dialog.subject.setText("50 % off? &bcc=all@example.org")
    dialog.body.setPlainText("Hello,\nhow & where?")
    qtbot.mouseClick(dialog.mail, Qt.MouseButton.LeftButton)
    mail = dialog.address.currentData()
    assert outside.opened == [
        f"mailto:{mail}?subject=50%20%25%20off%3F%20%26bcc%3Dall%40example.org&body=Hello%2C%0D%0Ahow%20%26%20where%3F"
    ]
    qtbot.mouseClick(dialog.log, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.item.person.name not in _names(view))
    newest = opened.book.timeline.page(row.item.person.id)[0][0]
    assert (newest.kind, newest.day) == (InteractionKind.EMAIL, TODAY)


def test_a_call_is_handed_to_the_phone_and_logged_from_the_message(
    qtbot, open_book, outside: Outside
) -> None:
    opened = open_book(sample=False)
    contact = Contact(
        Person(display_name="Ana", circle_id=3), channels=[Channel(ChannelKind.PHONE, "+351 912")]
    )
    ana = opened.book.people.participant(opened.book.people.add(contact).result().value)
    entry = Interaction(InteractionKind.MEAL, TODAY - timedelta(400), "Lunch", people=(ana,))
    opened.book.timeline.log(entry).result()
    view = _show(qtbot, opened)
    qtbot.waitUntil(lambda: _names(view) == ["Ana"])
    row = view.reach_out.rows()[0]
    assert row.action.text() == "Call"
    row.action.click()
    assert outside.opened == ["tel:+351912"]
    only(opened.window.toast, QPushButton).click()
    qtbot.waitUntil(lambda: _names(view) == [])
    assert opened.book.timeline.page(ana.id)[0][0].kind is InteractionKind.CALL


def test_who_says_who_they_are_is_told_who_works_outside_their_field(qtbot, open_book) -> None:
    opened = open_book()
    ana, robin = (opened.book.naming.resolve(name).id for name in ("Ana Sousa", "Robin Moreira"))
    view = _show(qtbot, opened)
    daniela = "Close tie, quiet for 4 months"
    assert any(row.reason.whole_text().startswith(f"{daniela}.") for row in view.reach_out.rows())
    assert any("outside your field" in row.reason.whole_text() for row in view.reach_out.rows())
    menus = {
        row: opened.window.tools.people.menu(opened.window, [row], Scope.PEOPLE)
        for row in (ana, robin)
    }
    found = {
        row: [item for item in menu.actions() if item.text() == "This is me"]
        for row, menu in menus.items()
    }
    assert found[robin] == []
    found[ana][0].trigger()
    # Ana is in publishing alone, Daniela in design.
    qtbot.waitUntil(
        lambda: any(
            row.reason.whole_text().startswith(f"{daniela}, outside")
            for row in view.reach_out.rows()
        )
    )
    assert [opened.book.people_list.line(row).is_you for row in (ana, robin)] == [True, False]
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.people_list.line(robin).is_you)


def test_a_reminder_is_ticked_where_it_stands(qtbot, open_book) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    texts = [row.reminder.text for row in view.due.rows()]
    assert texts == [
        "Check in with Daniela",
        "Ask Ivan for a recommendation",
        "Send Chidi the meetup link",
    ]
    view.due.rows()[1].box.setFocus()
    qtbot.keyClick(view.due.rows()[1].box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [row.reminder.text for row in view.due.rows()] == [texts[0], texts[2]])
    assert view.due.rows()[1].box.hasFocus()
