"""“Also on the card” on a person's Details: folded, by mouse and keyboard, each with Undo."""

from __future__ import annotations

import base64

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from desktop_app.ui.person.unread_card import LineRow
from tests.ui.reach import (
    button,
    choose,
    every,
    has_button,
    named,
    one,
    popped_up,
    says,
    show_details,
    told,
    write,
)

KEY = base64.b64encode(b"\x99\x01" + bytes(2098)).decode()
MORE = f"X-HOBBY:chess|X-WED:2001-05-14|X-SINCE:long ago|KEY;ENCODING=b;TYPE=PGP:{KEY}"


def _opened(qtbot, open_book, tmp_path):
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    card = f"FN:Ana Sousa|N:Sousa;Ana|UID:{ana.uid}|{MORE}".split("|")
    path = tmp_path / "phone.vcf"
    text = "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *card, "END:VCARD", ""))
    path.write_text(text, encoding="utf-8", newline="")
    opened.book.importing.run([path])
    opened.window.shell.open_person(ana.id)
    show_details(qtbot, opened.window)
    tab = opened.window.person.tab_page("details")
    return opened, ana, tab


def _names(opened, ana) -> list[str]:
    return [line.line.name for line in opened.book.card_lines.of(ana.id)]


def _row(tab, name: str) -> LineRow:
    return one(lambda: [row for row in every(tab, LineRow) if row.value.property("said") == name])


def test_lines_are_folded_told_and_made_fields(qtbot, open_book, tmp_path) -> None:
    opened, ana, tab = _opened(qtbot, open_book, tmp_path)
    qtbot.waitUntil(lambda: says(tab, "Also on the card · 4"))
    assert not every(tab, LineRow)
    qtbot.keyClick(button(tab, "Show"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(every(tab, LineRow)) == 4)
    assert says(tab, "From phone.vcf, vCard, today")
    assert _row(tab, "KEY").value.accessibleName() == "KEY: PGP key, 2.1 KB"
    # A day that is none is said in place, and nothing is lost.
    qtbot.keyClick(_row(tab, "X-SINCE").value, Qt.Key.Key_Return)
    row = _row(tab, "X-SINCE")
    kind = named(row, "Keep it as", QComboBox)
    assert kind.currentText() == "Good to remember"
    kind.setCurrentText("A date")
    day = named(row, "Day", QLineEdit)
    assert day.text() == "long ago"
    button(row, "Save").click()
    qtbot.waitUntil(lambda: says(row, "date"))
    assert "X-SINCE" in _names(opened, ana)
    write(qtbot, day, "1999")
    button(row, "Save").click()
    told(qtbot, opened.window, "Kept “X-SINCE” on the page of Ana Sousa")
    qtbot.waitUntil(lambda: says(tab, "Also on the card · 3"))
    assert "1999" in [str(date.when) for date in opened.book.people.contact(ana.id).dates]
    # The note's text as it came; Undo puts the line back.
    _row(tab, "X-HOBBY").value.click()
    note = named(_row(tab, "X-HOBBY"), "Text", QPlainTextEdit)
    assert note.toPlainText() == "Hobby: chess"
    button(_row(tab, "X-HOBBY"), "Save").click()
    told(qtbot, opened.window, "Kept “X-HOBBY” on the page of Ana Sousa")
    qtbot.waitUntil(lambda: says(tab, "Also on the card · 2"))
    assert "Hobby: chess" in opened.book.people.contact(ana.id).person.notes
    opened.book.history.undo().result()
    qtbot.waitUntil(lambda: says(tab, "Also on the card · 3"))


def test_data_is_copied_and_dropped_from_its_menu(qtbot, open_book, tmp_path) -> None:
    opened, ana, tab = _opened(qtbot, open_book, tmp_path)
    qtbot.waitUntil(lambda: has_button(tab, "Show"))
    button(tab, "Show").click()
    qtbot.waitUntil(lambda: len(every(tab, LineRow)) == 4)
    _row(tab, "KEY").value.click()
    menu = popped_up(qtbot)
    assert [item.text() for item in menu.actions() if item.text()] == [
        "Save as a file…",
        "Copy",
        "Drop",
    ]
    choose(menu, "Copy")
    assert QGuiApplication.clipboard().text() == KEY
    for name, left in (("KEY", 3), ("X-HOBBY", 2), ("X-WED", 1)):
        button(tab, f"More for {name}").click()
        choose(popped_up(qtbot), "Drop")
        told(qtbot, opened.window, f"Dropped “{name}” from the card of Ana Sousa")
        qtbot.waitUntil(lambda left=left: says(tab, f"Also on the card · {left}"))
    button(tab, "More for X-SINCE").click()
    choose(popped_up(qtbot), "Drop")
    told(qtbot, opened.window, "Dropped “X-SINCE” from the card of Ana Sousa")
    qtbot.waitUntil(lambda: not says(tab, "Also on the card"))
    assert not _names(opened, ana)
