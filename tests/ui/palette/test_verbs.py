"""A verb and a name in the palette: it says what will happen, and Enter does it, to be undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.reminders.editor import ReminderEditor
from tests.ui.conftest import NOW, Opened
from tests.ui.palette.test_finding import _open, _rows, _type, _under
from tests.ui.reach import button, dialog, every, only, told

TODAY = NOW.date()


@pytest.fixture
def opened(open_book) -> Opened:
    return open_book()


def _do(qtbot, opened: Opened, text: str, preview: str) -> None:
    palette = _open(qtbot, opened)
    _type(qtbot, palette, text)
    qtbot.waitUntil(lambda: _under(palette, "Do")[:1] == [preview])
    assert _rows(palette)[1].words == preview
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: every(opened.window, Palette) == [])


def _ana(opened: Opened) -> int:
    return opened.book.naming.resolve("Ana Sousa").id


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("log call ana", InteractionKind.CALL, TODAY),
        ("LOG coffee ana sou yesterday", InteractionKind.COFFEE, date(2026, 11, 20)),
        ("log lunch with ana on thursday", InteractionKind.MEAL, date(2026, 11, 19)),
    ],
)
def test_a_contact_is_logged(qtbot, opened, text: str, kind: InteractionKind, day: date) -> None:
    words = {"log call ana": "Log: Call with Ana Sousa, today"}.get(text)
    palette = _open(qtbot, opened)
    _type(qtbot, palette, text)
    # The first line that is read waits for the grammar.
    qtbot.waitUntil(lambda: _under(palette, "Do") != [])
    said = _under(palette, "Do")[0]
    assert said == words if words else said.startswith("Log: ")
    before = opened.book.timeline.page(_ana(opened))[0]
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened.book.timeline.page(_ana(opened))[0]) == len(before) + 1)
    newest = max(opened.book.timeline.page(_ana(opened))[0], key=lambda entry: entry.id)
    assert (newest.kind, newest.day) == (kind, day)
    assert newest.summary.startswith(("Call with", "Coffee with", "Lunch with"))
    assert [person.name for person in newest.people] == ["Ana Sousa"]
    qtbot.waitUntil(lambda: opened.window.toast.text() == said.removeprefix("Log: "))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.timeline.page(_ana(opened))[0] == before)


def test_a_favour_is_logged_and_one_thing_offered(qtbot, opened) -> None:
    kept = "You introduced Ana Sousa to Emeka Obi"
    _do(qtbot, opened, "log introduced ana to emeka", f"Log: {kept}. It goes on both pages.")
    told(qtbot, opened.window, "Kept: you introduced Ana Sousa to Emeka Obi")
    offer = "Ask in 3 weeks whether they met: Did Ana and Emeka meet?"
    qtbot.mouseClick(button(opened.window, offer), Qt.MouseButton.LeftButton)
    asked = lambda: [item.text for item in opened.book.reminders.waiting()]  # noqa: E731
    qtbot.waitUntil(lambda: "Did Ana and Emeka meet?" in asked())


def test_several_of_a_name_are_all_offered(qtbot, opened) -> None:
    opened.book.people.add(Contact(Person(display_name="Ana Weiss"))).result()
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "log call ana")
    wanted = {"Log: Call with Ana Sousa, today", "Log: Call with Ana Weiss, today"}
    qtbot.waitUntil(lambda: wanted <= set(_under(palette, "Do")))


def test_a_line_is_read_once_the_grammar_is_there(qtbot, opened, monkeypatch) -> None:
    loaded: list[bool] = []
    monkeypatch.setattr("desktop_app.ui.composer.grammar.is_loaded", lambda: bool(loaded))
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "remind dates")
    # What else there is does not wait for it, and Enter does.
    qtbot.waitUntil(lambda: _under(palette, "Manual") == ["Reminders and important dates"])
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Return)
    assert every(opened.window, Palette) == [palette]
    _type(qtbot, palette, "star ana")
    assert _under(palette, "Do") == ["Star Ana Sousa"]
    _type(qtbot, palette, "log call ana")
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Return)
    loaded.append(True)
    told(qtbot, opened.window, "Call with Ana Sousa, today")


def test_somebody_is_put_into_a_circle(qtbot, opened) -> None:
    names = {circle.name: circle.id for circle in opened.book.circles.all()}
    _do(qtbot, opened, "circle ana inn", "Ana Sousa → Inner")
    line = lambda: opened.book.people_list.line(_ana(opened))  # noqa: E731
    qtbot.waitUntil(lambda: line().circle_id == names["Inner"])
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: line().circle_id == names["Close"])


def test_without_a_circle_named_all_others_are_offered(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "circle ana sousa")
    found = _under(palette, "Do")
    assert "Ana Sousa → Inner" in found and "Ana Sousa → Close" not in found
    assert _rows(palette)[1].aside == "now in Close"


def test_a_reminder_is_set(qtbot, opened) -> None:
    who = opened.book.naming.resolve("Ben Carter").id
    before = {item.id for item in opened.book.reminders.waiting(who)}
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "remind ben carter friday")
    qtbot.waitUntil(lambda: _under(palette, "Do")[:1] != [])
    assert _under(palette, "Do")[0].startswith("Remind: ")
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Return)
    new = lambda: [item for item in opened.book.reminders.waiting(who) if item.id not in before]  # noqa: E731
    qtbot.waitUntil(lambda: len(new()) == 1)
    assert new()[0].due == date(2026, 11, 27)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: new() == [])


def test_a_reminder_without_a_day_asks_when(qtbot, opened) -> None:
    _do(qtbot, opened, "remind ana", "Remind me about Ana Sousa…")
    editor = dialog(ReminderEditor)
    editor.reject()


def test_a_tag_is_put_on(qtbot, opened) -> None:
    _do(qtbot, opened, "tag ana univ", "Tag Ana Sousa: university")
    tags = lambda: opened.book.people.contact(_ana(opened)).tags  # noqa: E731
    qtbot.waitUntil(lambda: "university" in tags())
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "tag ana readers")
    assert _under(palette, "Do") == ["Tag Ana Sousa: readers"]
    assert _rows(palette)[1].aside == "a new tag"


def test_somebody_is_starred_and_archived(qtbot, opened) -> None:
    ana = _ana(opened)
    line = lambda: opened.book.people_list.line(ana)  # noqa: E731
    assert line().starred
    _do(qtbot, opened, "unstar ana sousa", "Unstar Ana Sousa")
    qtbot.waitUntil(lambda: not line().starred)
    _do(qtbot, opened, "star ana sousa", "Star Ana Sousa")
    qtbot.waitUntil(lambda: line().starred)
    _do(qtbot, opened, "archive ana sousa", "Archive Ana Sousa")
    told(qtbot, opened.window, "Archived Ana Sousa")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: line().scope.value == "people")


def test_what_names_nobody_offers_nothing(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    for text in ("log", "log x", "circle zzzz close", "remind", "star q", "logan"):
        # Something is offered before, and must go.
        _type(qtbot, palette, "star ana sousa")
        qtbot.waitUntil(lambda: _under(palette, "Do") != [])
        _type(qtbot, palette, text)
        assert _under(palette, "Do") == [], text
