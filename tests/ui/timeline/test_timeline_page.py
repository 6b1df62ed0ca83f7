"""The timeline of everybody in the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QSpinBox

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, TimelineQuery
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.entries.editor import InteractionEditor
from desktop_app.ui.entries.painter import EntryPainter
from desktop_app.ui.timeline.screen import TimelineScreen
from tests.ui.conftest import NOW, close
from tests.ui.reach import button, named, only, texts, write
from tests.ui.timeline.helpers import page_of, show

if TYPE_CHECKING:
    from desktop_app.ui.entries.view import TimelineView

TODAY = NOW.date()


def _summaries(page: TimelineScreen) -> list[str]:
    model = page.entries.model
    return [model.item(row).summary for row in range(model.rowCount())]


def _row(page: TimelineScreen, beginning: str) -> int:
    return next(
        row for row, summary in enumerate(_summaries(page)) if summary.startswith(beginning)
    )


def _names_in(view: TimelineView, row: int) -> dict[str, QPoint]:
    """Whose names a click finds in a row, each with a point on it."""
    rect = view.visualRect(view.model().index(row, 0))
    points = (
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 4)
        for x in range(rect.left(), rect.right(), 4)
    )
    return {
        found[1].name: point for point in points if (found := view.person_at(point)) is not None
    }


def _filter(qtbot, page: TimelineScreen, **changes) -> None:
    page.show_query(replace(page.query(), **changes))
    qtbot.waitUntil(page.entries.model.is_whole)


def test_an_entry_of_several_people_comes_once_with_all_of_them(qtbot, shown) -> None:
    page = page_of(shown)
    row = _row(page, "Met about the joint campaign")
    assert [
        summary.startswith("Met about the joint campaign") for summary in _summaries(page)
    ].count(True) == 1
    assert {person.name for person in page.entries.model.item(row).people} == {
        "Ana Sousa",
        "Julia Marques",
    }
    view = page.entries.view
    view.scrollTo(page.entries.model.index(row))
    julia = _names_in(view, row)["Julia Marques"]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=julia)
    qtbot.waitUntil(lambda: shown.window.person.header.isVisible())
    assert shown.window.person.person_id() == shown.book.naming.resolve("Julia Marques").id


def test_filters_narrow_say_so_and_are_let_go_by_one_key(qtbot, shown) -> None:
    page = page_of(shown)
    everything = _summaries(page)
    assert not page.chips.clear.isVisible()
    _filter(qtbot, page, kinds=(InteractionKind.COFFEE, InteractionKind.CALL))
    kinds = {page.entries.model.item(row).kind for row in range(page.entries.model.rowCount())}
    assert kinds == {InteractionKind.COFFEE, InteractionKind.CALL}
    assert button(page.chips, "Kind: Coffee, Call").text() == "Coffee, Call ▾"
    assert page.chips.clear.isVisible()
    page.focus_search()
    qtbot.keyClicks(page.search, "kwame")
    qtbot.waitUntil(lambda: page.query().text == "kwame" and page.entries.model.is_whole())
    people = {
        person.name
        for row in range(page.entries.model.rowCount())
        for person in page.entries.model.item(row).people
    }
    assert "Kwame Mensah" in people
    assert 0 < page.entries.model.rowCount() < len(everything)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.entries.model.is_whole() and _summaries(page) == everything)
    assert (page.search.text(), button(page.chips, "Kind").text()) == ("", "Kind ▾")
    _filter(qtbot, page, circles=(1,))
    assert 0 < page.entries.model.rowCount() < len(everything)
    qtbot.mouseClick(page.chips.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.entries.model.is_whole() and _summaries(page) == everything)


def test_what_was_chosen_is_found_again_when_the_filter_goes(qtbot, shown) -> None:
    page = page_of(shown)
    _filter(qtbot, page, text="memoir")
    page.entries.view.choose(0)
    chosen = page.entries.view.current_item()
    page.clear()
    qtbot.waitUntil(page.entries.model.is_whole)
    assert page.entries.view.current_item() == chosen
    assert (
        page.entries.view.viewport()
        .rect()
        .contains(page.entries.view.visualRect(page.entries.view.currentIndex()))
    )


def test_nothing_found_and_nothing_yet_say_different_things(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(Person(display_name="Ana"))).result()
    qtbot.waitUntil(lambda: opened.window.stack.currentWidget() is opened.window.people_page)
    page = show(qtbot, opened)
    assert "Nothing logged yet" in texts(page.entries)
    _filter(qtbot, page, text="zebra")
    assert "Nothing found" in texts(page.entries)
    _filter(qtbot, page, text="", person=opened.book.naming.resolve("Ana").id)
    assert "Nothing found" in texts(page.entries)
    page.clear()
    page.composer.set_text("Coffee with Ana yesterday")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.entries.model.rowCount() == 1)
    assert page.entries.view.isVisible()


def test_enter_edits_in_place(qtbot, shown) -> None:
    page = page_of(shown)
    page.entries.view.choose(1)
    entry = page.entries.view.current_item()
    qtbot.keyClick(page.entries.view, Qt.Key.Key_Return)
    dialog = shown.window.findChild(InteractionEditor)
    write(qtbot, named(dialog, "What", QLineEdit), "Something else entirely")
    write(qtbot, named(dialog, "Place", QLineEdit), "Harbour")
    named(dialog, "Lasted", QSpinBox).setValue(45)
    button(dialog, "Save").click()
    qtbot.waitUntil(lambda: page.entries.model.item(1).summary == "Something else entirely")
    assert page.entries.view.currentIndex().row() == 1
    said = page.entries.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Something else entirely" in said
    assert "Harbour" in said
    assert "45 min" in said
    shown.window.shell.undo()
    qtbot.waitUntil(lambda: page.entries.model.item(1).summary == entry.summary)


def test_deleted_entries_come_back_and_the_place_stays(qtbot, shown) -> None:
    page, model = page_of(shown), page_of(shown).entries.model
    page.entries.view.go_to(60, 10)
    page.entries.view.choose(61)
    top, entry = page.entries.view.top_item(), page.entries.view.current_item()
    count = model.rowCount()
    qtbot.keyClick(page.entries.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: model.rowCount() == count - 1)
    assert page.entries.view.top_item() == top
    assert page.entries.view.currentIndex().row() == 61
    qtbot.waitUntil(lambda: shown.window.toast.text() == "Deleted 1 entry")
    shown.window.shell.undo()
    qtbot.waitUntil(lambda: model.rowCount() == count)
    assert model.item(61) == entry
    assert page.entries.view.top_item() == top


def test_what_comes_above_moves_nothing(qtbot, shown) -> None:
    page, view = page_of(shown), page_of(shown).entries.view
    view.go_to(50, 7)
    view.choose(52)
    top, chosen, place = view.top_item(), view.current_item(), view.place()
    for number in range(3):
        shown.book.timeline.log(Interaction(InteractionKind.CALL, TODAY, f"New {number}")).result()
    qtbot.waitUntil(lambda: page.entries.model.row_of(top.id) == 53)
    assert (view.top_item(), view.current_item(), view.place()) == (top, chosen, place)
    view.go_to(0)
    shown.book.timeline.log(Interaction(InteractionKind.CALL, TODAY, "Newest")).result()
    qtbot.waitUntil(lambda: view.top_item().summary == "Newest")


def test_a_renamed_person_is_renamed_here(qtbot, shown) -> None:
    page = page_of(shown)
    kwame = shown.book.naming.resolve("Kwame Mensah").id
    assert page.entries.model.item(0).people[0].id == kwame
    shown.book.people.edit(kwame, display_name="Kwame of the bar").result()
    qtbot.waitUntil(lambda: page.entries.model.item(0).people[0].name == "Kwame of the bar")


def _menu_of(page: TimelineScreen, row: int) -> QMenu:
    view = page.entries.view
    view.menu_requested.emit(page.entries.model.item(row), QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _do(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text() == words)
    menu.close()
    action.trigger()


def test_the_menu_copies_reminds_filters_and_opens(qtbot, shown) -> None:
    page = page_of(shown)
    row = _row(page, "Met about the joint campaign")
    _do(_menu_of(page, row), "Copy text")
    copied = QGuiApplication.clipboard().text()
    assert "Met about the joint campaign" in copied
    assert "Julia Marques" in copied
    _do(_menu_of(page, row), "Remind me…")
    dialog = next(
        item
        for item in QApplication.topLevelWidgets()
        if item.isVisible() and item is not shown.window
    )
    names = {person.name for person in only(dialog, PeopleField).people()}
    assert names == {"Ana Sousa", "Julia Marques"}
    dialog.reject()
    _do(_menu_of(page, row), "Only with Julia Marques")
    julia = shown.book.naming.resolve("Julia Marques").id
    qtbot.waitUntil(lambda: page.query() == TimelineQuery(julia) and page.entries.model.is_whole())
    _do(_menu_of(page, 0), "Open Julia Marques")
    qtbot.waitUntil(lambda: shown.window.person.person_id() == julia)


def test_ctrl_f_slash_and_letters_search_here(qtbot, shown) -> None:
    page = page_of(shown)
    page.entries.setFocus()
    qtbot.keyClick(shown.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    page.entries.setFocus()
    qtbot.keyClick(page.entries.view, Qt.Key.Key_Slash)
    assert (page.search.hasFocus(), page.search.text()) == (True, "")
    page.entries.setFocus()
    qtbot.keyClick(page.entries.view, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert page.search.text() == ""
    qtbot.keyClick(page.entries.view, Qt.Key.Key_K)
    assert (page.search.hasFocus(), page.search.text()) == (True, "k")


def test_the_next_start_finds_filters_and_place_again(qtbot, open_book) -> None:
    opened = open_book()
    page = show(qtbot, opened)
    _filter(
        qtbot, page, kinds=(InteractionKind.COFFEE, InteractionKind.EMAIL, InteractionKind.CALL)
    )
    page.entries.view.go_to(20, 9)
    query, top, place = page.query(), page.entries.view.top_item(), page.entries.view.place()
    close(opened)
    again = open_book(sample=False)
    qtbot.waitUntil(lambda: isinstance(again.window.pages.currentWidget(), TimelineScreen))
    page = page_of(again)
    qtbot.waitUntil(page.entries.model.is_whole)
    assert (page.query(), page.entries.view.top_item(), page.entries.view.place()) == (
        query,
        top,
        place,
    )
    assert page.chips.clear.isVisible()


def test_rows_are_told_to_assistive_technology(qtbot, shown) -> None:
    page = page_of(shown)
    page.entries.view.choose(0)
    told = QAccessible.queryAccessibleInterface(page.entries.view)
    assert told.childCount() == page.entries.model.rowCount()
    first, last = told.child(0), told.child(told.childCount() - 1)
    assert "Coffee at the bar" in first.text(QAccessible.Text.Name)
    assert "Kwame Mensah" in first.text(QAccessible.Text.Name)
    assert first.state().selected
    assert (
        page.entries.view.viewport()
        .rect()
        .contains(page.entries.view.viewport().mapFromGlobal(first.rect().center()))
    )
    assert last.text(QAccessible.Text.Name)
    assert (
        not page.entries.view.viewport()
        .rect()
        .intersects(last.rect().translated(-page.entries.view.viewport().mapToGlobal(QPoint(0, 0))))
    )


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_mirrored_and_large_nothing_lies_on_anything(
    qtbot, qapp, open_book, context, mirrored: bool, scale: float
) -> None:
    before = qapp.layoutDirection()
    try:
        if mirrored:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        opened = open_book(size=(1024, 700))
        people = [
            opened.book.naming.resolve(name)
            for name in ("Ana Sousa", "Julia Marques", "Hana Kobayashi")
        ]
        opened.book.timeline.log(
            Interaction(InteractionKind.MEAL, TODAY, "Lunch, " + "many words about it " * 12, place="Harbour",
                        minutes=90, people=tuple(people))
        ).result()  # fmt: skip
        context.theme.set_text_scale(scale)
        page = show(qtbot, opened)
        view = page.entries.view
        qtbot.waitUntil(lambda: view.top_item().summary.startswith("Lunch"))
        painter = EntryPainter(context, opened.window.tools.photos, everybody=True)
        rects = [
            view.visualRect(page.entries.model.index(row))
            for row in range(page.entries.model.rowCount())
        ]
        seen = [
            (row, rect)
            for row, rect in enumerate(rects)
            if rect.bottom() < view.viewport().height()
        ]
        assert len(seen) >= 2
        for row, rect in seen:
            laid = painter.layout(page.entries.model.item(row), rect.width())
            parts = [
                laid.title,
                laid.text,
                laid.foot,
                laid.when,
                *(chip.place for chip in laid.chips),
            ]
            drawn = [painter.placed(part, rect, mirrored) for part in parts if not part.isEmpty()]
            assert all(rect.contains(part) for part in drawn)
            assert not any(one.intersects(two) for one in drawn for two in drawn if one is not two)
        assert rects[0].bottom() > context.theme.px(90)
        opened.window.grab()
    finally:
        context.theme.set_text_scale(1.0)
        qapp.setLayoutDirection(before)


def test_the_persons_tab_is_the_same_list(qtbot, open_book) -> None:
    opened = open_book()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    entries = opened.window.person.tab_page("timeline-tab").entries
    tester = QAbstractItemModelTester(entries.model, mode)
    tester.setUseFetchMore(False)
    ana = opened.book.naming.resolve("Ana Sousa")
    opened.window.shell.open_person(ana.id)
    qtbot.waitUntil(
        lambda: entries.model.query() == TimelineQuery(ana.id) and entries.model.is_whole()
    )
    entries.view.choose(0)
    row = next(
        row for row in range(entries.model.rowCount()) if len(entries.model.item(row).people) > 1
    )
    entries.view.scrollTo(entries.model.index(row))
    others = {person.name for person in entries.model.item(row).people} - {"Ana Sousa"}
    assert set(_names_in(entries.view, row)) == others
    ben = opened.book.naming.resolve("Ben Carter")
    opened.window.shell.open_person(ben.id)
    qtbot.waitUntil(lambda: entries.model.query() == TimelineQuery(ben.id))
    assert not entries.view.currentIndex().isValid()
    assert entries.view.verticalScrollBar().value() == 0
    assert tester
