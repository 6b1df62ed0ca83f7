"""The cards of Details come a few rows a turn: never somebody else's, and never away from under the
hands of who is at work on them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Relation
from desktop_app.ui.person.household_card import HouseholdCard
from desktop_app.ui.person.names_card import NamesCard
from desktop_app.ui.person.reach_card import ReachCard
from desktop_app.ui.person.rows import DetailRow, ValueButton
from tests.ui.reach import every, has_button, named, only, show_details


class Painted(QObject):
    """What is painted of somebody who is not the one shown."""

    def __init__(self, opened, marks: dict[int, str]) -> None:
        super().__init__()
        self._opened, self._marks = opened, marks
        self.wrong: list[str] = []
        self.right: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, ValueButton):
            shown = self._opened.window.person.person_id()
            for whose, mark in self._marks.items():
                if mark in watched.text():
                    self.right.add(whose) if whose == shown else self.wrong.append(mark)
        return False


def _a_turn(qtbot) -> None:
    """Let the window live for a turn of the event loop, in which the cards get a piece further."""
    turn = QTimer(interval=0, singleShot=True)
    with qtbot.waitSignal(turn.timeout):
        turn.start()


def test_switching_between_ten_people_never_paints_a_card_of_another(qtbot, open_book) -> None:
    opened = open_book()
    marks = {}
    for number in range(10):
        mark = f"[{number}]"
        ways = [Channel(ChannelKind.PHONE, f"+49 30 {at:05} {mark}") for at in range(12)]
        contact = Contact(
            Person(display_name=f"Aaron {mark}", headline=mark, notes=mark, met_text=mark),
            channels=ways,
            relations=[Relation("friend", mark)],
        )
        marks[opened.book.people.add(contact).result().value] = mark
    window, ids = opened.window, list(marks)
    window.shell.open_person(ids[0])
    details = show_details(qtbot, window)
    painted = Painted(opened, marks)
    QApplication.instance().installEventFilter(painted)
    try:
        for turns, person in enumerate([*ids, ids[4], ids[0]]):
            window.shell.open_person(person)
            window.person.grab()
            for _ in range(turns):
                _a_turn(qtbot)
                window.person.grab()
        qtbot.waitUntil(lambda: details.is_filled)
        window.person.grab()
    finally:
        QApplication.instance().removeEventFilter(painted)
    assert not painted.wrong
    assert ids[0] in painted.right and len(painted.right) > 3
    assert {
        marks[ids[0]] in each.text() for each in every(details, ValueButton) if "[" in each.text()
    } == {True}


def _row(details, label: str) -> DetailRow:
    (found,) = [each for each in every(details, DetailRow) if each.value.property("said") == label]
    return found


def _shows(qtbot, details, label: str, text: str) -> None:
    qtbot.waitUntil(lambda: details.is_filled and _row(details, label).value.text() == text)


def _change_below_a_menu(qtbot, people, details, row: DetailRow, phone: Channel) -> None:
    """A menu stays open, and the card shows the news once it is closed."""
    row.value.customContextMenuRequested.emit(row.value.rect().center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    phone.value = "+351 900 000 002"
    people.save_part(phone).result()
    qtbot.waitUntil(lambda: phone in people.contact(phone.person_id).channels)
    _a_turn(qtbot)
    qtbot.waitUntil(lambda: details.is_filled)
    assert isinstance(QApplication.activePopupWidget(), QMenu) and row.isVisible()
    QApplication.activePopupWidget().close()


def test_what_changes_elsewhere_leaves_focus_place_menus_and_fields_alone(qtbot, open_book) -> None:
    opened = open_book(size=(1100, 640))
    people, ana = opened.book.people, opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(ana)
    details = show_details(qtbot, opened.window)
    bar = only(details, QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    # Where one is, and what has the focus, stay; a card that shows the same is not even made anew.
    bar.setValue(bar.maximum() // 2)
    place, names = bar.value(), only(details, NamesCard)
    _row(details, "Headline").value.setFocus()
    phone = next(way for way in people.contact(ana).channels if way.kind is ChannelKind.PHONE)
    label = next(
        each.value.property("said")
        for each in every(details, DetailRow)
        if each.value.text() and phone.value[-4:] in each.value.text()
    )
    phone.value = "+351 900 000 001"
    people.save_part(phone).result()
    _shows(qtbot, details, label, "+351 900 000 001")
    assert only(details, NamesCard) is names
    people.edit(ana, headline="Keeps bees").result()
    _shows(qtbot, details, "Headline", "Keeps bees")
    assert opened.window.focusWidget() is _row(details, "Headline").value
    assert bar.value() == place

    # Tab goes on from a card that was made anew to the one below it.
    *_, last = every(only(details, ReachCard), DetailRow)
    last.value.setFocus()
    qtbot.keyClick(last.value, Qt.Key.Key_Tab)
    assert only(details, HouseholdCard).isAncestorOf(opened.window.focusWidget())

    _change_below_a_menu(qtbot, people, details, _row(details, label), phone)
    _shows(qtbot, details, label, "+351 900 000 002")

    # A field stays open, with what is half typed in it.
    row = _row(details, "Nickname")
    row.value.click()
    field = row.findChild(QLineEdit)
    qtbot.keyClicks(field, "half")
    people.edit(ana, nickname="Anita", pronouns="she/her").result()
    qtbot.waitUntil(lambda: people.contact(ana).person.nickname == "Anita")
    _a_turn(qtbot)
    assert field.isVisible() and opened.window.focusWidget() is field
    assert field.text().endswith("half")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    _shows(qtbot, details, "Nickname", "Anita")
    assert _row(details, "Pronouns").value.text() == "she/her"
    assert opened.window.focusWidget() is _row(details, "Nickname").value


def test_a_tag_half_typed_stays_as_it_is_while_others_write(qtbot, open_book) -> None:
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(ana)
    details = show_details(qtbot, opened.window)
    tags, line = opened.book.tags, named(details, "Add a tag", QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "bes")
    qtbot.keyClick(line, Qt.Key.Key_Left)
    people, history = opened.book.people, opened.book.history
    for write in (
        lambda: tags.put([ana], ["elsewhere"]),
        lambda: people.edit(ana, nickname="Ani"),
        history.undo,
    ):
        with qtbot.waitSignal(opened.window.changes.followed):
            write()
        qtbot.waitUntil(lambda: details.is_filled)
    assert opened.window.focusWidget() is line and line.isVisible()
    assert "bes" not in people.contact(ana).tags
    qtbot.keyClicks(line, "e")
    assert line.text() == "bees"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    for tag in ("bees", "elsewhere"):
        qtbot.waitUntil(lambda tag=tag: has_button(details, f"Take off the tag {tag}"))
    qtbot.waitUntil(lambda: opened.window.focusWidget() is named(details, "Add a tag"))
    # What came meanwhile is shown. What is typed and taken out again leaves nothing waiting.
    line = named(details, "Add a tag", QLineEdit)
    qtbot.keyClicks(line, "x")
    tags.put([ana], ["later"]).result()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: has_button(details, "Take off the tag later"))
