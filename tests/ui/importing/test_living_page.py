"""The page of an import: one may go elsewhere and come back, choose for all, and open a report
again."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from desktop_app.domain.person import Channel, ChannelKind, Contact, person_named
from desktop_app.services.importing import Importing
from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.report import ProblemList
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.window.first_start import FirstStart
from tests.patience import SECONDS
from tests.ui.conftest import SAMPLE
from tests.ui.importing.helpers import card, ids, left, main_button, rows, ticks, write
from tests.ui.reach import button, every, has_button, named, only, says, texts, told

if TYPE_CHECKING:
    import pytest

BROKEN = "BEGIN:VCARD\r\nVERSION:3.0\r\nX-KILN:two\r\nEND:VCARD\r\n"


def test_one_may_go_elsewhere_while_it_reads_and_imports(
    qtbot, open_book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, read, preview = open_book(), Event(), Importing.preview
    window = opened.window
    monkeypatch.setattr(Importing, "preview", lambda *told: read.wait(SECONDS) and preview(*told))
    window.import_paths([write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B"))])
    page = only(window, ImportScreen)
    assert "Reading…" in texts(page)
    window.shell.show("today")
    read.set()
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)
    assert window.screens.current() == "today"
    window.shell.do("imports")
    qtbot.waitUntil(lambda: page.isVisible() and len(rows(page)) == 2)
    only(page, CardList).go_to(1)
    only(page, CardList).toggle()
    window.shell.show("today")
    window.shell.do("back")
    qtbot.waitUntil(page.isVisible)
    assert ticks(page) == [True, False]
    button(page, "Import 1 person").click()
    window.shell.show("today")
    told(qtbot, window, "Imported 1 person")
    qtbot.waitUntil(lambda: page.stage is Stage.TOLD)
    # Nobody is taken away from where they are.
    assert window.screens.current() == "today"
    window.shell.do("imports")
    qtbot.waitUntil(lambda: says(page, "1 person added"))


def test_what_is_chosen_for_all_is_done_and_the_report_is_opened_again(
    qtbot, shown, tmp_path: Path
) -> None:
    opened, page = shown(write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B")))
    main_button(page).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 2)
    left(qtbot, opened)
    # Written by hand since: only what is newer takes its place.
    zoe = opened.book.people.id_of("Zoe A")
    work = opened.book.people.contact(zoe).positions[0]
    work.title = "Master"
    opened.book.people.save_part(work).result()
    path = write(
        tmp_path / "b.vcf",
        card("Zoe A", title="Sculptor", more="NICKNAME:Zo\r\n"),
        card("Zoe C", number="+351 912 345 678"),
        BROKEN,
    )
    _, page = shown(path, opened=opened)
    assert {"b.vcf", "2 people, vCard, 1 cannot be read"} <= set(texts(page))
    known = named(page, "What becomes of those you know", QComboBox)
    known.setFocus()
    qtbot.keyClick(known, Qt.Key.Key_Down)
    assert known.currentText() == "Take the newer"
    field = named(page, "Add a tag", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "kiln")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert named(page, "Take off the tag kiln").isVisible()
    # Enter in the field keeps the tag, and imports nothing.
    assert page.stage is Stage.CHOOSING
    main_button(page).click()
    qtbot.waitUntil(lambda: page.stage is Stage.TOLD)
    assert "1 person added" in texts(page)
    contact = opened.book.people.contact(zoe)
    assert (contact.positions[0].title, contact.tags) == ("Sculptor", ["kiln"])
    assert named(page, "The text in the file", QPlainTextEdit).toPlainText().endswith("X-KILN:two")
    _copy_and_open_again(qtbot, opened, page)


def _copy_and_open_again(qtbot, opened, page: ImportScreen) -> None:
    button(page, "Copy").click()
    said = QApplication.clipboard().text()
    assert said.splitlines()[0].startswith("b.vcf, line ")
    assert said.endswith("X-KILN:two")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    left(qtbot, opened)
    # Somebody written by hand since may be one of them.
    ways = [Channel(ChannelKind.PHONE, "+351 912 345 678")]
    opened.book.people.add(Contact(person_named("Zoe C"), channels=ways)).result()
    opened.window.shell.do("imports")
    were = named(page, "Imports that were", QListWidget)
    qtbot.waitUntil(lambda: were.count() == 2)
    assert "b.vcf\n1 person added" in were.item(0).text()
    were.setCurrentRow(0)
    were.setFocus()
    qtbot.keyClick(were, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(every(page, ProblemList)))
    assert named(page, "The text in the file", QPlainTextEdit).toPlainText().endswith("X-KILN:two")
    qtbot.waitUntil(lambda: says(page, "1 of those who came in may be here twice."))
    button(page, "Close").click()
    qtbot.waitUntil(were.isVisible)


def test_with_nobody_here_the_page_is_shown_and_left_again(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book(sample=False)
    opened.window.import_paths([write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B"))])
    page = only(opened.window, ImportScreen)
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)
    button(page, "Cancel").click()
    qtbot.waitUntil(lambda: len(every(opened.window, FirstStart)) == 1)
    opened.window.shell.do("imports")
    qtbot.waitUntil(page.isVisible)
    assert button(page, "Choose files…").isVisible()
    assert not every(page, QListWidget)


def test_what_only_differs_comes_in_where_it_is_taken_as_newer(
    qtbot, shown, tmp_path: Path
) -> None:
    opened, page = shown(write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B")), sample=False)
    main_button(page).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == 2)
    left(qtbot, opened)
    zoe = opened.book.people.id_of("Zoe A")
    work = opened.book.people.contact(zoe).positions[0]
    work.title = "Master"
    opened.book.people.save_part(work).result()
    # The number is here, the title was written by hand since.
    again = card("Zoe A", title="Sculptor")
    _, page = shown(write(tmp_path / "b.vcf", again, card("Zoe C")), opened=opened)
    assert [row.split(", ")[-1] for row in rows(page)] == ["Already here", "New"]
    assert ticks(page) == [False, True]
    qtbot.waitUntil(lambda: says(page, "what stands in Kith stays"))
    way = named(page, "What becomes of this card", QComboBox)
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: ticks(page) == [True, True])
    assert [row.split(", ")[-1] for row in rows(page)] == ["Fills in", "New"]
    button(page, "Fills in 1")
    qtbot.keyClick(way, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: ticks(page) == [False, True])
    known = named(page, "What becomes of those you know", QComboBox)
    known.setFocus()
    qtbot.keyClick(known, Qt.Key.Key_Down)
    # What was chosen for one goes before.
    assert ticks(page) == [False, True]
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: ticks(page) == [True, True])
    button(page, "Import 2 people").click()
    qtbot.waitUntil(lambda: len(ids(opened)) == 3)
    titles = [item.title for item in opened.book.people.contact(zoe).positions]
    assert titles == ["Sculptor"]


def test_the_same_file_again_after_an_edit_is_chosen_field_by_field(
    qtbot, shown, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B"))
    opened, page = shown(path, sample=False)
    main_button(page).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == 2)
    left(qtbot, opened)
    zoe = opened.book.people.id_of("Zoe A")
    contact = opened.book.people.contact(zoe)
    work, phone = contact.positions[0], contact.channels[0]
    work.title, phone.value = "Master", "+351 9"
    opened.book.people.save_part(work).result()
    opened.book.people.save_part(phone).result()
    _, page = shown(path, opened=opened)
    assert [row.split(", ")[-1] for row in rows(page)] == ["Already here", "Already here"]
    take = "Phone: take +351 1 · Mobile"
    qtbot.waitUntil(lambda: has_button(page, take))
    assert not button(page, take).isChecked()
    way = named(page, "What becomes of this card", QComboBox)
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_End)
    assert way.currentText() == "Keep both"
    qtbot.waitUntil(lambda: rows(page)[0].endswith("New") and not has_button(page, take))
    qtbot.keyClick(way, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: rows(page)[0].endswith("Already here") and has_button(page, take))
    both = button(page, "Phone: keep both")
    both.setFocus()
    qtbot.keyClick(both, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ticks(page) == [True, False])
    # One goes on where one was.
    assert page.focusWidget() is both and both.isChecked()
    button(page, "Import 1 person").click()
    left(qtbot, opened)

    def said() -> tuple[list[str], str]:
        now = opened.book.people.contact(zoe)
        return [way.value for way in now.channels], now.positions[0].title

    qtbot.waitUntil(lambda: said() == (["+351 9", "+351 1"], "Master"))
    opened.window.shell.do("undo")
    qtbot.waitUntil(lambda: said() == (["+351 9"], "Master"))
