"""The page of who is where, in the real window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListView, QSpinBox

from desktop_app.domain.person import Contact, Person
from desktop_app.ui.who_is_where.map_view import MapView
from desktop_app.ui.who_is_where.mending import MendingDialog
from desktop_app.ui.who_is_where.rows import RowsModel
from tests.ui.reach import button, dialog, every, named, only, says, texts, told


def page(qtbot, opened):
    opened.window.shell.show("who_is_where")
    found = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: not opened.window.runner.waiting())
    return found


def rows(found) -> list[str]:
    """What a screen reader hears of the rows of the list."""
    view = only(found, QListView)
    model = view.model()
    return [
        model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(model.rowCount())
    ]


def add(opened, name: str, place: str) -> int:
    contact = Contact(Person(display_name=name, uid=name, place=place))
    return opened.book.people.add(contact).result().value


def ask(qtbot, found, words: str) -> None:
    field = named(found, "Place", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_list_tells_what_the_map_shows(qtbot, open_book) -> None:
    found = page(qtbot, open_book())
    towns = rows(found)
    assert towns[:2] == [
        "Brno, Jihomoravský kraj, Czechia, 2 people",
        "London, England, United Kingdom, 2 people",
    ]
    assert "Lisbon, Lisboa, Portugal, 1 person" in towns
    drawn = only(found, MapView)
    assert sum(each.count for each in drawn.clusters) == 14
    assert "14 people" in drawn.accessibleDescription()
    assert "London 2" in drawn.accessibleDescription()


def test_who_is_near_a_place_that_is_typed(qtbot, open_book) -> None:
    opened = open_book()
    found = page(qtbot, opened)
    ask(qtbot, found, "Lisboa")
    qtbot.waitUntil(lambda: says(found, "1 person within 50 km of Lisbon"))
    assert [row.split(",")[0] for row in rows(found)] == ["Ana Sousa"]
    radius = only(found, QSpinBox)
    radius.setValue(400)
    qtbot.waitUntil(lambda: says(found, "2 people within 400 km of Lisbon"))
    qtbot.mouseClick(button(found, "Show in the list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == 2)


def test_a_place_is_chosen_from_what_is_proposed(qtbot, open_book) -> None:
    found = page(qtbot, open_book())
    field = named(found, "Place", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "brist")
    completer = field.completer()
    qtbot.waitUntil(completer.popup().isVisible)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(found, "1 person within 50 km of Bristol"))
    assert not completer.popup().isVisible()
    field.clear()
    qtbot.waitUntil(lambda: says(found, "Where most people are"))


def test_a_row_leads_to_the_town_and_then_to_the_person(qtbot, open_book) -> None:
    opened = open_book()
    found = page(qtbot, opened)
    view = only(found, QListView)
    view.setFocus()
    at = next(place for place, row in enumerate(rows(found)) if row.startswith("Kyoto"))
    view.setCurrentIndex(view.model().index(at, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(found, "1 person within 50 km of Kyoto"))
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() is not None)
    shown = opened.book.people.participant(opened.window.shell.shown_person())
    assert shown.name == "Hana Kobayashi"


def test_the_map_is_moved_by_keys_and_wheel(qtbot, open_book) -> None:
    found = page(qtbot, open_book())
    drawn = only(found, MapView)
    drawn.setFocus()
    whole = drawn.view()
    qtbot.keyClicks(drawn, "+")
    nearer = drawn.view()
    assert nearer.scale > whole.scale
    qtbot.keyClick(drawn, Qt.Key.Key_Right)
    assert drawn.view().left < nearer.left
    qtbot.keyClicks(drawn, "-")
    qtbot.keyClicks(drawn, "0")
    assert drawn.view() == whole


def test_a_click_on_a_number_comes_nearer_and_on_a_face_asks(qtbot, open_book) -> None:
    opened = open_book()
    found = page(qtbot, opened)
    drawn = only(found, MapView)
    several = next(each for each in drawn.clusters if len(each.towns) > 1)
    before = drawn.view().scale
    at = QPointF(*drawn.view().on_screen(several.x, several.y)).toPoint()
    qtbot.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=at)
    assert drawn.view().scale > before
    qtbot.keyClicks(drawn, "0")
    alone = next(each for each in drawn.clusters if each.towns[0].town.name == "Kyoto")
    at = QPointF(*drawn.view().on_screen(alone.x, alone.y)).toPoint()
    qtbot.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: says(found, "1 person within 50 km of Kyoto"))


def test_places_that_are_not_known_are_listed_and_mended(qtbot, open_book) -> None:
    opened = open_book()
    add(opened, "Zoe Quay", "Brigadoon")
    found = page(qtbot, opened)
    qtbot.mouseClick(button(found, "1 not on the map"), Qt.MouseButton.LeftButton)
    mending = dialog(MendingDialog)
    qtbot.waitUntil(lambda: "Brigadoon" in texts(mending))
    field = named(mending, "Which town is “Brigadoon”?", QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Glasgow")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Said where “Brigadoon” is")
    qtbot.waitUntil(lambda: says(mending, "You said: Glasgow, Scotland, United Kingdom"))
    mending.close()
    qtbot.waitUntil(lambda: any(row.startswith("Glasgow") for row in rows(found)))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: not any(row.startswith("Glasgow") for row in rows(found)))


def test_with_nobody_the_page_says_how_one_comes_onto_the_map(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    add(opened, "Ana", "")
    found = page(qtbot, opened)
    qtbot.waitUntil(lambda: says(found, "Nobody is on the map yet"))
    assert not every(found, MapView)
    add(opened, "Ben", "Porto")
    qtbot.waitUntil(lambda: len(every(found, MapView)) == 1)


def test_an_unknown_place_is_said(qtbot, open_book) -> None:
    opened = open_book()
    found = page(qtbot, opened)
    ask(qtbot, found, "Brigadoon")
    qtbot.waitUntil(lambda: "no place called “Brigadoon”" in opened.window.toast.text())


def test_the_model_of_the_rows_keeps_the_rules_of_qt(qtbot) -> None:
    model = RowsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([])
