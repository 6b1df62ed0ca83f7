"""What a mouse finds: the menu of the window, and a button for whoever wants to add somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QMenu

from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.people.add_dialog import AddPersonDialog
from desktop_app.ui.window.main_menu import entries
from tests.ui.conftest import NOW, SAMPLE, close

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

LOWEST = 740
"""Pixels of a small screen's height that are left to a window."""


def _button(widget, name: str) -> QAbstractButton:
    return next(
        item for item in widget.findChildren(QAbstractButton) if item.accessibleName() == name
    )


def _popup(qtbot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_the_menu_holds_what_is_not_on_the_screen(qtbot, open_book) -> None:
    window = open_book().window
    qtbot.mouseClick(_button(window.sidebar, "Menu"), Qt.MouseButton.LeftButton)
    menu = _popup(qtbot)
    words = [action.text() for action in _all(menu)]
    assert len(words) == sum(map(len, entries(window.parts).values()))
    assert {
        "Sort people into circles",
        "Weekly review",
        "Import…",
        "Import a folder…",
        "Export everybody…",
        "Undo",
        "Preferences",
        "Quit",
    } <= set(words)
    assert menu.shown_size().height() < LOWEST and menu.columnCount() == 1
    menu.close()


def test_the_menu_scrolls_on_a_low_screen_and_its_keys_are_not_mirrored(
    qtbot, open_book, text_scale
) -> None:
    window = open_book().window
    text_scale(2.0)
    qtbot.mouseClick(_button(window.sidebar, "Menu"), Qt.MouseButton.LeftButton)
    menu = _popup(qtbot)
    screen = menu.screen().availableGeometry()
    assert menu.shown_size().height() > screen.height() >= menu.height()
    assert menu.columnCount() == 1
    menu.close()
    mirrored = QMenu(window)
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.later.actions.get().fill(mirrored, ["preferences"])
    assert mirrored.actions()[0].text() == "Preferences\t\u2068Ctrl+,\u2069"


def _all(menu: QMenu) -> list[QAction]:
    """What can be done by it, in the menus that open beside it too."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        if inner is not None:
            found += _all(inner)
        elif not action.isSeparator():
            found.append(action)
    return found


def test_the_menu_opens_by_key_and_does_what_it_says(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.tools.people.trash([opened.book.naming.resolve("Ana Sousa").id])
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == SAMPLE - 1)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    menu = _popup(qtbot)
    undo = next(
        action for action in menu.actions() if action.text() == "Undo: Moved Ana Sousa to the trash"
    )
    menu.setActiveAction(undo)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == SAMPLE)


def _asked(qtbot, window) -> AddPersonDialog | AskName:
    """The dialog that asks for a name."""

    def found() -> list[AddPersonDialog | AskName]:
        kinds = (AddPersonDialog, AskName)
        return [item for kind in kinds for item in window.findChildren(kind) if item.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_a_button_beside_the_list_adds_somebody(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    qtbot.mouseClick(_button(window.list, "Add a person"), Qt.MouseButton.LeftButton)
    dialog = _asked(qtbot, window)
    qtbot.keyClicks(dialog.field, "Zoe Quinn")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.toast.text() == "Added Zoe Quinn")
    assert opened.book.naming.resolve("Zoe Quinn").id == window.person.person_id()
    # The next thing to fill in has the focus.
    qtbot.waitUntil(lambda: _focused(window) == "Add a way")


def _focused(window) -> str:
    return window.focusWidget().accessibleName() if window.focusWidget() else ""


def test_nobody_is_added_without_a_name(qtbot, open_book) -> None:
    window = open_book().window
    window.shell.do("add")
    dialog = _asked(qtbot, window)
    for typed in ("", "   "):
        qtbot.keyClicks(dialog.field, typed)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible() and not dialog.yes.isEnabled()
    dialog.reject()


def test_a_name_that_is_taken_is_refused_where_it_was_typed(qtbot, open_book) -> None:
    opened = open_book()
    first, second = opened.book.tags.all()[:2]
    window = opened.window
    window.list_menus.get().open_tag_menu(first, QPoint(0, 0))
    next(action for action in _popup(qtbot).actions() if action.text() == "Rename…").trigger()
    dialog = _asked(qtbot, window)
    dialog.field.setText(second.name)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible() and "already" in dialog.fault.text() and dialog.fault.isVisible()
    dialog.field.setText("old friends")
    assert not dialog.fault.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "old friends" in [tag.name for tag in opened.book.tags.all()])


def test_what_cannot_be_done_is_not_offered_and_its_key_says_why(qtbot, open_book) -> None:
    opened = open_book()
    opened.book.history.forget()
    window = opened.window

    def offered() -> set[str]:
        return {spec.id for spec in window.later.actions.get().available()}

    assert not offered() & {"undo", "redo", "empty-trash", "save-list", "remind-offered", "restore"}
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.text() == "There is nothing to undo."
    window.tools.people.trash([window.list.model.ids()[0]])
    qtbot.waitUntil(lambda: "undo" in offered())
    assert "empty-trash" in offered() and "redo" not in offered()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "redo" in offered())
    assert "undo" not in offered()
    window.list.search.setText("ana")
    assert "save-list" in offered()


def test_the_key_of_the_star_stars_all_who_are_selected(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    ids = list(window.list.model.ids()[:3])
    opened.book.people.set_starred(ids[:1], True).result()
    window.list.open_person(ids[0])
    window.list.view.select(ids, ids[0])

    def stars() -> list[bool]:
        return [line.starred for line in opened.book.people_list.lines(ids)]

    for wanted in (True, False):
        qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda wanted=wanted: stars() == [wanted] * 3)


def test_no_control_reads_markup_aloud(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    for item in opened.window.findChildren(QAbstractButton):
        if "<" in item.toolTip():
            assert item.accessibleDescription() and "<" not in item.accessibleDescription()
        assert "▾" not in item.accessibleName()


def test_a_search_that_comes_back_can_be_cleared_by_mouse(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.list.search.setText("ana")
    close(opened)
    search = open_book(sample=False).window.list.search
    clear = _button(search, "Clear")
    qtbot.waitUntil(clear.isVisible)
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert search.text() == ""


def test_the_menu_says_what_undo_and_redo_would_do(qtbot, open_book) -> None:
    opened = open_book()
    window, ana = opened.window, opened.book.naming.resolve("Ana Sousa")
    opened.book.timeline.log(
        Interaction(InteractionKind.MEAL, NOW.date(), "Lunch", people=(ana,))
    ).result()

    def offered() -> dict[str, bool]:
        qtbot.mouseClick(_button(window.sidebar, "Menu"), Qt.MouseButton.LeftButton)
        menu = _popup(qtbot)
        found = {
            action.text(): action.isEnabled()
            for action in menu.actions()
            if action.text().startswith(("Undo", "Redo"))
        }
        menu.close()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        return found

    assert offered() == {"Undo: Meal with Ana Sousa, today": True, "Redo": False}
    window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.history.redoable() is not None)
    assert list(offered())[1] == "Redo: Meal with Ana Sousa, today"
    window.shell.do("palette")
    shown = window.findChildren(Palette)[-1]
    rows = shown.findChild(QListWidget)
    words = [rows.item(place).text() for place in range(rows.count())]
    assert any(text.startswith("Redo: Meal with Ana Sousa") for text in words)


def test_what_is_said_of_a_step_is_plain_text_and_fits(qtbot, open_book) -> None:
    opened = open_book()
    long = "Tom & Jerry " * 20
    opened.book.reminders.add(Reminder(long, NOW.date())).result()
    qtbot.keyClick(opened.window, Qt.Key.Key_F10)
    menu = _popup(qtbot)
    (undo,) = [action.text() for action in menu.actions() if action.text().startswith("Undo: ")]
    assert "Tom && Jerry" in undo and len(undo) < 90
    menu.close()
