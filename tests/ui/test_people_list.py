"""The people list under the keyboard: where the cursor goes when somebody leaves, and what Delete
means."""

from __future__ import annotations

import atexit
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.domain.people_query import PeopleQuery, PersonLine, Scope
from desktop_app.domain.rules.rule import STARRED
from desktop_app.ui.people.erase_dialog import EraseDialog
from desktop_app.ui.people.selection_bar import SelectionBar
from desktop_app.ui.people_view.model import subtitle
from tests.ui.conftest import NOW, SAMPLE
from tests.ui.reach import button, dialog, every, has_button, texts


def test_who_is_deleted_leaves_the_cursor_on_the_next(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    first, second, third = list(window.list.model.ids())[:3]
    window.list.view.setFocus()
    window.list.open_person(first)
    qtbot.keyClick(window.list.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.list.view.selected_ids() == [second])
    assert window.person.person_id() == second
    qtbot.keyClick(window.list.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.list.view.selected_ids() == [third])
    assert opened.book.people_list.counts()[Scope.TRASH] == 2


def test_who_no_longer_fits_a_filter_stays_open(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.list.show_query(PeopleQuery.by(STARRED))
    qtbot.waitUntil(lambda: 0 < len(window.list.model.ids()) < SAMPLE)
    shown = window.list.model.ids()[0]
    window.list.open_person(shown)
    window.tools.people.star([shown], False)
    qtbot.waitUntil(lambda: shown not in list(window.list.model.ids()))
    assert window.person.person_id() == shown


def test_delete_in_the_trash_asks_and_erases(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    gone = window.list.model.ids()[0]
    window.tools.people.trash([gone])
    window.shell.show("trash")
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == [gone])
    window.list.view.setFocus()
    window.list.open_person(gone)
    qtbot.keyClick(window.list.view, Qt.Key.Key_Delete)
    asked = dialog(EraseDialog)
    qtbot.waitUntil(button(asked, "Erase for ever").isEnabled)
    button(asked, "Erase for ever").click()
    qtbot.waitUntil(lambda: window.toast.text().startswith("Erased"))
    qtbot.waitUntil(lambda: opened.book.people_list.counts()[Scope.TRASH] == 0)
    assert "trash-chosen" not in [spec.id for spec in window.later.actions.get().available()]


def test_who_is_dragged_out_is_a_file_that_goes_with_the_program(
    qtbot, open_book, monkeypatch
) -> None:
    opened = open_book()
    at_exit = []
    monkeypatch.setattr(
        atexit, "register", lambda act, *args, **more: at_exit.append(lambda: act(*args, **more))
    )
    data = opened.window.tools.people.mime(opened.window.list.model.ids()[:1])
    path = Path(data.urls()[0].toLocalFile())
    assert path.name == f"{opened.window.list.model.line(0).name}.vcf"
    assert path.read_bytes() == bytes(data.data("text/vcard")) == data.text().encode()
    for act in at_exit:
        act()
    assert not path.exists()


def test_who_is_no_longer_shown_is_no_longer_selected(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.list.view.selectAll()
    qtbot.waitUntil(lambda: len(every(window.list, SelectionBar)) == 1)
    shown = window.list.model.line(0).name
    window.list.search.setText(shown)
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == 1)
    assert every(window.list, SelectionBar) == []
    assert window.list.view.selected_ids() == list(window.list.model.ids())


def test_thousands_stay_selected_while_the_list_is_read_anew(qtbot, open_book) -> None:
    pane = open_book().window.list
    pane.model.set_ids(range(1, 5001))
    pane.view.select_all_rows()
    chosen = pane.view.selected_ids()
    pane.model.set_ids(range(1, 5003))
    pane.view.select(chosen, None)
    assert pane.view.selected_ids() == list(range(1, 5001))


def test_copying_says_what_was_copied_and_what_was_not(qtbot, open_book) -> None:
    window = open_book().window
    ids = list(window.list.model.ids())
    window.tools.people.copy(ids[:1])
    assert window.toast.text() == f"Copied {window.list.model.line(0).name} as vCard"
    assert "BEGIN:VCARD" in QApplication.clipboard().text()
    window.tools.people.copy(ids[:3])
    assert window.toast.text() == "Copied 3 people as vCards"
    window.tools.people.copy(ids[:1] * 2001)
    assert window.toast.text() == "Only the first 2000 were copied: export takes them all."


def test_who_is_away_can_be_brought_back_from_their_page(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    gone = window.list.model.ids()[0]
    window.shell.open_person(gone)
    restore = next(
        item
        for item in window.person.findChildren(QPushButton)
        if item.accessibleName() == "Restore"
    )
    assert not restore.isVisible() and has_button(window.person, "Log contact")
    window.tools.people.trash([gone])
    window.shell.show("trash")
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == [gone])
    window.list.open_person(gone)
    qtbot.waitUntil(restore.isVisible)
    assert not has_button(window.person, "Log contact")
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.people_list.counts()[Scope.TRASH] == 0)


def test_a_company_is_not_named_twice(qtbot, open_book) -> None:
    line = PersonLine(1, "uid", "Acme Ltd", organisation="Acme Ltd")
    assert subtitle(line) == ""
    assert subtitle(replace(line, title="Plumbers")) == "Plumbers"


def test_all_are_selected_also_where_only_the_first_are_shown_yet(
    qtbot, open_book, monkeypatch
) -> None:
    opened = open_book()
    pane = opened.window.list
    whole = list(opened.book.people_list.ids(PeopleQuery(text="a"), NOW.date()))
    monkeypatch.setattr(opened.book.people_list, "first", lambda query, today: (whole[:5], False))
    pane.search.setText("a")
    assert list(pane.model.ids()) == whole[:5] != whole
    qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pane.view.selected_ids() == whole)


def test_lists_have_their_names_before_anybody_is_counted(open_book) -> None:
    window = open_book(wait=False).window
    window.counts.get().refresh()
    names = {item.accessibleName() for item in window.sidebar.findChildren(QPushButton)}
    assert {"Inner circle", "Overdue", "publishing"} <= names


def test_where_everybody_has_gone_is_said(qtbot, open_book) -> None:
    window = open_book().window
    window.tools.people.archive(list(window.list.model.ids()))
    qtbot.waitUntil(lambda: not len(window.list.model.ids()))
    qtbot.waitUntil(lambda: "Everybody is in the archive or in the trash." in texts(window.list))


def test_the_menus_of_one_person_tick_what_they_are_in(qtbot, open_book) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    ana = book.naming.resolve("Ana Sousa").id

    def ticked(menu) -> list[str]:
        return [action.text() for action in menu.actions() if action.isChecked()]

    commands = window.tools.people
    assert ticked(commands.circle_menu(window, [ana])) == ["Close"]
    tags = commands.tag_menu(window, [ana])
    assert ticked(tags) == book.people.contact(ana).tags == ["publishing"]
    next(action for action in tags.actions() if action.isChecked()).trigger()
    qtbot.waitUntil(lambda: book.people.contact(ana).tags == [])
    assert ticked(commands.tag_menu(window, list(window.list.model.ids()))) == []
