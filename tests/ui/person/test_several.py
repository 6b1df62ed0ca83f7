"""Of anything a person has, the first hundred are shown, and more when they are asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Relation
from tests.ui.reach import button, every, texts


def _count(page, beginning: str) -> int:
    """How many buttons are in sight that begin so."""
    return sum(each.text().startswith(beginning) for each in every(page, QAbstractButton))


def _details(qtbot, opened, person_id: int):
    opened.window.shell.open_person(person_id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person_id)
    opened.window.person.show_tab("details")
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
