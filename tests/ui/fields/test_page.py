"""Fields of work on the real window: ticked, changed, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTreeWidget

from desktop_app.domain.person import Contact, Person, Position
from desktop_app.ui.fields.field_dialog import FieldDialog
from tests.ui.reach import button, dialog, every, has_button, named, only, says, told, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.screen import Screen
    from tests.ui.conftest import Opened

LEFT = Qt.MouseButton.LeftButton


def _open(open_book: Callable[..., Opened], qtbot: QtBot) -> tuple[Opened, Screen]:
    opened = open_book(sample=False)
    add: Any = opened.book.people.add
    add(Contact(Person(display_name="Robin", is_you=True, fields=("design",)))).result()
    for name, title in (("Samuel Adeyemi", "Solicitor"), ("Ana Sousa", "Editor")):
        add(Contact(Person(display_name=name), positions=[Position("", title)])).result()
    window = opened.window
    window.shell.show("reach")
    qtbot.waitUntil(lambda: has_button(window, "Fields of work"))
    qtbot.mouseClick(button(window.pages, "Fields of work"), LEFT)
    qtbot.waitUntil(lambda: says(window, "Ten to tick at once"))
    screen = window.pages.currentWidget()
    assert screen is not None
    return opened, screen


def test_kept_is_only_what_is_ticked(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened, screen = _open(open_book, qtbot)
    qtbot.waitUntil(lambda: len(every(screen, QCheckBox)) == 2)
    assert not button(screen, "Keep what is ticked").isEnabled()
    box = named(screen, "Samuel Adeyemi: law", QCheckBox)
    assert says(screen, "because of “solicitor” in the title")
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(box.isChecked)
    qtbot.mouseClick(button(screen, "Keep what is ticked"), LEFT)
    told(qtbot, opened.window, "Changed Samuel Adeyemi")
    qtbot.waitUntil(lambda: len(every(screen, QCheckBox)) == 1)
    samuel = opened.book.naming.resolve("Samuel").id
    assert opened.book.people.contact(samuel).person.fields == ("law",)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: len(every(screen, QCheckBox)) == 2)
    qtbot.mouseClick(button(screen, "Tick all"), LEFT)
    qtbot.waitUntil(lambda: all(each.isChecked() for each in every(screen, QCheckBox)))
    qtbot.mouseClick(button(screen, "Keep what is ticked"), LEFT)
    qtbot.waitUntil(lambda: says(screen, "Nobody is left whose title"))
    assert opened.book.people.contact(samuel).person.fields == ("law",)


def _rows(tree: QTreeWidget) -> dict[str, list[str]]:
    areas = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {
        area.text(0): [area.child(at).text(0) for at in range(area.childCount())]
        for area in areas
        if area is not None
    }


def test_the_list_is_changed_and_taken_back(qtbot: QtBot, open_book: Callable[..., Opened]) -> None:
    opened, screen = _open(open_book, qtbot)
    tree = only(screen, QTreeWidget)
    qtbot.waitUntil(lambda: "design" in _rows(tree).get("Books and design, yours", ()))
    first = _rows(tree)
    assert not button(screen, "Change").isEnabled()
    qtbot.mouseClick(button(screen, "Add a field"), LEFT)
    asked = dialog(FieldDialog)
    assert not button(asked, "Keep").isEnabled()
    write(qtbot, named(asked, "Field", QLineEdit), "falconry")
    write(qtbot, named(asked, "Area", QLineEdit), "BOOKS and design")
    write(qtbot, named(asked, "Words that tell of it", QLineEdit), "falcon-, hawks")
    qtbot.waitUntil(button(asked, "Keep").isEnabled)
    qtbot.mouseClick(button(asked, "Keep"), LEFT)
    qtbot.waitUntil(lambda: "falconry" in _rows(tree)["Books and design, yours"])
    (item,) = tree.findItems("falconry", Qt.MatchFlag.MatchRecursive)
    tree.setCurrentItem(item)
    qtbot.waitUntil(button(screen, "Change").isEnabled)
    qtbot.mouseClick(button(screen, "Change"), LEFT)
    asked = dialog(FieldDialog)
    named(asked, "Area", QLineEdit).clear()
    qtbot.mouseClick(button(asked, "Keep"), LEFT)
    qtbot.waitUntil(lambda: _rows(tree).get("falconry") == ["falconry"])
    (field,) = [each for each in opened.book.fields.taxonomy().fields if each.name == "falconry"]
    assert (field.area, field.words) == ("falconry", ("falcon-", "hawks"))
    qtbot.waitUntil(button(screen, "Remove").isEnabled)
    qtbot.mouseClick(button(screen, "Remove"), LEFT)
    qtbot.waitUntil(lambda: _rows(tree) == first)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: "falconry" in _rows(tree))
    qtbot.mouseClick(button(screen, "Back to the first list"), LEFT)
    qtbot.waitUntil(lambda: _rows(tree) == first)
