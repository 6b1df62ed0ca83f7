"""What a screen reader is told of titles, focus, decoration and choices."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QMainWindow,
    QTextBrowser,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from desktop_app.ui.composer.edit import ComposerEdit
from desktop_app.ui.kit.accessible import announce, be_heading, hand_focus
from desktop_app.ui.kit.boxes import scroller
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.completions import float_completions
from desktop_app.ui.kit.field_button import FieldButton
from desktop_app.ui.kit.labels import HeardLabel, PlainLabel
from desktop_app.ui.kit.row_view import RowTree
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.vault.secret_field import SecretField
from tests.ui.reach import button, every, show_details, texts


@pytest.mark.parametrize("face", Face)
def test_titles_are_headings(qtbot, context, face: Face) -> None:
    announce()
    label = PlainLabel(context.theme, "Whom you know", face)
    qtbot.addWidget(label)
    told = QAccessible.queryAccessibleInterface(label)
    is_title = face in (Face.NAME, Face.TITLE, Face.GREETING)
    role = QAccessible.Role.Heading if is_title else QAccessible.Role.StaticText
    assert told is not None
    assert told.role() == role
    assert told.text(QAccessible.Text.Name) == "Whom you know"


def test_a_heading_says_all_of_what_is_cut(qtbot, context) -> None:
    announce()
    label = PlainLabel(context.theme, "Maximiliane von Hohenberg", Face.NAME, elide=True)
    qtbot.addWidget(label)
    label.resize(60, 30)
    told = QAccessible.queryAccessibleInterface(label)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "Maximiliane von Hohenberg"


def _told(widget: QWidget) -> QAccessibleInterface:
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return told


def test_groups_of_a_code_are_no_headings(qtbot, context) -> None:
    announce()
    label = PlainLabel(context.theme, "G2WWT", Face.TITLE)
    label.setProperty("kind", "code")
    qtbot.addWidget(label)
    assert _told(label).role() == QAccessible.Role.StaticText


def test_only_what_takes_the_keys_is_told_as_focused(qtbot) -> None:
    announce()
    page, field = QWidget(), QLineEdit()
    around = QWidget(page)
    field.setParent(around)
    hand_focus(around, field)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    around.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert _told(field).state().focused
    assert around.hasFocus()
    assert not _told(around).state().focused


def test_what_scrolls_is_told_as_focused_once(qtbot) -> None:
    announce()
    view = QTextBrowser()
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.viewport().hasFocus()
    assert not _told(view.viewport()).state().focused


@pytest.fixture
def heard() -> Iterator[None]:
    """A screen reader is there, which asks about things while they are made."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("heard")
def test_what_scrolls_is_told_as_focused_once_to_who_asked_early(qtbot) -> None:
    announce()
    page = QWidget()
    edit = ComposerEdit()
    edit.setParent(page)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    assert _told(edit).state().focused
    assert not _told(edit.viewport()).state().focused


def test_the_glass_in_a_search_field_is_not_told(qtbot, context) -> None:
    announce()
    field = SearchField(context.theme, context.icons, "Find anybody")
    qtbot.addWidget(field)
    field.show()
    buttons = [_told(button) for button in field.findChildren(QToolButton)]
    heard = [told for told in buttons if told.text(QAccessible.Text.Name) != "Clear"]
    assert [told.state().invisible for told in heard] == [1]


def test_a_choice_is_told_its_name_through_a_label(qtbot) -> None:
    """On Linux Qt tells the value of a choice as its name."""
    page, choice = QWidget(), ChoiceBox()
    choice.setAccessibleName("Column “Fax”")
    choice.addItem("Left out")
    column = QVBoxLayout(page)
    column.addWidget(choice)
    qtbot.addWidget(page)
    page.show()
    relations = _told(choice).relations(QAccessible.RelationFlag.Label)
    assert [told.text(QAccessible.Text.Name) for told, _ in relations] == ["Column “Fax”"]
    choice.setAccessibleName("Column “Telex”")
    relations = _told(choice).relations(QAccessible.RelationFlag.Label)
    assert [told.text(QAccessible.Text.Name) for told, _ in relations] == ["Column “Telex”"]
    assert not [label for label in page.findChildren(HeardLabel) if label.isVisible()]
    choice.setEditable(True)
    choice.setAccessibleName("Your addresses")
    line = choice.lineEdit()
    assert line is not None
    assert _told(line).text(QAccessible.Text.Name) == "Your addresses"
    choice.setParent(None)
    choice.deleteLater()
    qtbot.waitUntil(lambda: not page.findChildren(HeardLabel))


def _hear(told: QAccessibleInterface | None) -> None:
    """Ask as a screen reader does, for everything in it."""
    if told is not None:
        told.text(QAccessible.Text.Name)
        told.parent()
        for at in range(told.childCount()):
            _hear(told.child(at))


def test_what_was_heard_is_not_taken_for_deleted(qtbot, context) -> None:
    """Questions that PySide answers by a new owner take what is below it for deleted."""
    announce()
    window, inside = QMainWindow(), QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(PlainLabel(context.theme, "Kith is locked", Face.GREETING))
    field = SecretField(context, "Passphrase")
    column.addWidget(field)
    window.setCentralWidget(scroller(inside))
    qtbot.addWidget(window)
    window.show()
    _hear(QAccessible.queryAccessibleInterface(window))
    gc.collect()
    field.hide()
    eye = field.findChild(FieldButton)
    assert eye is not None and eye.accessibleName() == "Show what is typed: Passphrase"


def test_ways_tabs_and_choices_are_no_boxes_to_tick(qtbot, open_book) -> None:
    announce()
    window = open_book().window
    window.shell.open_person(window.book.naming.resolve("Ana Sousa").id)
    qtbot.waitUntil(lambda: window.person.isVisible())
    roles = {
        "Timeline": QAccessible.Role.PageTab,
        "Details": QAccessible.Role.PageTab,
        "Everyone": QAccessible.Role.RadioButton,
        "Inner circle, 2": QAccessible.Role.ListItem,
        "Starred": QAccessible.Role.CheckBox,
    }
    for name, role in roles.items():
        within = window.person if role is QAccessible.Role.PageTab else window
        told = _told(button(within, name))
        assert (told.role(), told.text(QAccessible.Text.Name)) == (role, name)
    details = button(window.person, "Details")
    assert [_told(details).state().selected, _told(details).state().checkable] == [0, 0]
    told = _told(details).actionInterface()
    assert told is not None
    told.doAction(told.pressAction())
    assert window.person.tab() == "details"
    assert _told(details).state().selected


def test_rows_are_told_in_a_list_and_have_the_focus_alone(qtbot, open_book) -> None:
    announce()
    window = open_book().window
    assert _told(window.pages).role() == QAccessible.Role.Client
    view = window.list.view
    told = _told(view)
    row = told.child(1)
    assert row is not None
    assert (told.role(), row.role()) == (QAccessible.Role.List, QAccessible.Role.ListItem)
    assert told.childCount() == view.model().rowCount()
    assert (told.indexOfChild(row), told.child(told.childCount())) == (1, None)
    assert row.text(QAccessible.Text.Name) == view.model().index(1, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    pressed = row.actionInterface()
    assert pressed is not None
    pressed.doAction(pressed.pressAction())
    qtbot.waitUntil(view.hasFocus)
    assert view.currentIndex().row() == 1
    assert _focused(told) == [row.text(QAccessible.Text.Name)]
    assert told.childAt(*row.rect().center().toTuple()) is row
    window.list.search.setFocus()
    qtbot.waitUntil(lambda: not view.hasFocus())
    assert _focused(told) == []


@pytest.mark.usefixtures("heard")
def test_what_is_offered_below_a_line_has_the_focus_and_gives_it_back(qtbot, monkeypatch) -> None:
    announce()
    given: list[tuple[QWidget, int]] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Focus:
            given.append((event.object(), event.child()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    line = QLineEdit()
    completer = QCompleter(["Ana Sousa", "Ana Ferreira"], line)
    float_completions(completer)
    line.setCompleter(completer)
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    offered = completer.popup()
    qtbot.keyClicks(line, "Ana")
    qtbot.waitUntil(offered.isVisible)
    assert given == []
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(given))
    assert given == [(offered, 0)]
    assert _told(offered).text(QAccessible.Text.Name) == "Suggestions"
    qtbot.keyClick(offered, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(given) > 1)
    assert given[1:] == [(line, -1)]


def _focused(told: QAccessibleInterface) -> list[str]:
    """What is told as focused, of a view and its rows."""
    things = (told, *(told.child(at) for at in range(told.childCount())))
    return [
        each.text(QAccessible.Text.Name)
        for each in things
        if each is not None and each.state().focused
    ]


@pytest.mark.usefixtures("heard")
def test_a_line_of_a_tree_is_one_thing_and_its_rows_go_with_it(qtbot) -> None:
    announce()
    page, tree = QWidget(), RowTree()
    tree.setParent(page)
    tree.setColumnCount(2)
    area = QTreeWidgetItem(tree, ["Print", "yours"])
    QTreeWidgetItem(area, ["print", "paper, press"])
    other = QTreeWidgetItem(tree, ["Law", ""])
    qtbot.addWidget(page)
    page.show()
    told = _told(tree)

    def rows() -> list[str]:
        found = [told.child(at) for at in range(told.childCount())]
        for each in found:
            QAccessible.uniqueId(each)
        return [each.text(QAccessible.Text.Name) for each in found if each is not None]

    assert rows() == ["Print, yours", "Law"]
    first = told.child(0)
    assert first is not None
    assert (first.role(), first.state().collapsed) == (QAccessible.Role.TreeItem, 1)
    area.setExpanded(True)
    assert rows() == ["Print, yours", "print, paper, press", "Law"]
    other.setHidden(True)
    qtbot.waitUntil(lambda: rows() == ["Print, yours", "print, paper, press"])
    for _ in range(50):
        tree.clear()
        QTreeWidgetItem(tree, ["Law", ""])
        assert rows() == ["Law"]
    gc.collect()
    tree.deleteLater()
    qtbot.waitUntil(lambda: not Shiboken.isValid(tree))
    gc.collect()


def test_the_list_is_read_first_then_the_page_then_the_reminders(qtbot, open_book) -> None:
    announce()
    window = open_book().window
    told = _told(window.splitter)
    heard = [told.child(number).object() for number in range(told.childCount())]
    panes = [part for part in heard if part in (window.list, window.pages, window.side)]
    assert panes == [window.list, window.pages, window.side]


def test_no_description_repeats_the_name_and_groups_say_what_they_are(qtbot, open_book) -> None:
    announce()
    opened = open_book()
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    show_details(qtbot, window)
    qtbot.waitUntil(lambda: bool(every(window.reminders, QToolButton)))
    for shown in every(window, QWidget):
        told = QAccessible.queryAccessibleInterface(shown)
        if told is None or not shown.isVisibleTo(window):
            continue
        name = told.text(QAccessible.Text.Name)
        described = told.text(QAccessible.Text.Description).strip()
        assert not (described and described in name), (name, described)
        if shown.property("kind") == "card":
            assert name, texts(shown)
    assert window.person.accessibleName() == "About Ana Sousa"
    # Also where somebody asked about it while it was made.
    late = PlainLabel(window.context.theme, "Later", Face.SMALL_STRONG)
    assert _told(late).role() == QAccessible.Role.StaticText
    QAccessible.setActive(True)
    be_heading(late)
    QAccessible.setActive(False)
    assert _told(late).role() == QAccessible.Role.Heading
    (overdue,) = [each for each in every(window, PlainLabel) if each.whole_text() == "Overdue"]
    assert _told(overdue).role() == QAccessible.Role.Heading
