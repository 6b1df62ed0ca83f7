"""Of anything a person has, the first hundred are shown, and more when they are asked for."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Relation
from desktop_app.ui.kit.boxes import scroller
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.person.several import Several
from tests.ui.reach import button, every, show_details, texts


def _count(page, beginning: str) -> int:
    """How many buttons are in sight that begin so."""
    return sum(each.text().startswith(beginning) for each in every(page, QAbstractButton))


def _details(qtbot, opened, person_id: int):
    opened.window.shell.open_person(person_id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person_id)
    show_details(qtbot, opened.window)
    return opened.window.person.tab_page("details")


def test_the_first_hundred_stand_there_and_the_next_come_when_asked_for(qtbot, open_book) -> None:
    opened = open_book()
    phones = [Channel(ChannelKind.PHONE, f"+49 30 {number:07}") for number in range(205)]
    relations = [Relation("friend", f"Friend {number}") for number in range(20)]
    many = Contact(Person(display_name="Aaron Many"), channels=phones, relations=relations)
    row = opened.book.people.add(many).result().value
    page = _details(qtbot, opened, row)
    assert _count(page, "+49 30") < 20
    qtbot.waitUntil(lambda: _count(page, "105 more") == 1)
    qtbot.waitUntil(lambda: _count(page, "+49 30") == 100)
    qtbot.waitUntil(lambda: _count(page, "Friend ") == 20)
    button(page, "105 more").click()
    qtbot.waitUntil(lambda: _count(page, "5 more") == 1)
    qtbot.waitUntil(lambda: _count(page, "+49 30") == 200)
    button(page, "5 more").click()
    qtbot.waitUntil(lambda: _count(page, "+49 30") == 205)
    qtbot.waitUntil(lambda: _count(page, "5 more") == 0)


class Resized(QObject):
    """Counts how often something is made wider or higher."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Resize
        return False


def test_rows_that_come_leave_those_that_are_there_as_they_are(qtbot, context) -> None:
    """Each that was squeezed and stretched again cost a turn 30 ms at a hundred rows."""
    seen: list[Resized] = []

    def make(number: int) -> QWidget:
        made = DetailRow(context, "Phone", f"+49 30 {number:07}", Mock())
        seen.append(Resized(made))
        return made

    page = QWidget()
    cards = QVBoxLayout(page)
    for _ in range(3):
        cards.addWidget(Several(range(60), make, Turns(page)))
    cards.addStretch(1)
    area = scroller(page)
    qtbot.addWidget(area)
    area.resize(600, 400)
    area.show()
    qtbot.waitUntil(lambda: len(seen) == 180)
    qtbot.waitUntil(lambda: all(each.count for each in seen))
    assert max(each.count for each in seen) < 6


def test_what_a_card_says_besides_is_shown_a_hundred_lines_at_a_time(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book()
    lines = "".join(f"X-ODD:{number:04}\r\n" for number in range(120))
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Aaron Many\r\n{lines}END:VCARD\r\n"
    (tmp_path / "many.vcf").write_text(card)
    opened.book.importing.run([tmp_path / "many.vcf"])
    page = _details(qtbot, opened, opened.book.naming.resolve("Aaron Many").id)
    qtbot.waitUntil(lambda: "Also on the card · 120" in texts(page))
    button(page, "Show").click()
    qtbot.waitUntil(lambda: _count(page, "20 more") == 1)
    qtbot.waitUntil(lambda: _count(page, "0") == 100)
