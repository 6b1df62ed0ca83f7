"""Smart lists and tags of the sidebar: kept, renamed, coloured, deleted, each taken back by one
Undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.ui.kit.asking import AskName
from tests.ui.reach import button, choose, dialog, every, named, one, popped_up, write


def _entry(window, beginning: str) -> QPushButton:
    """The entry of the sidebar that is called so, whatever its count."""
    return one(
        lambda: [
            item
            for item in every(window.sidebar, QPushButton)
            if item.accessibleName().startswith(beginning)
        ]
    )


def _menu_of(qtbot, window, beginning: str):
    entry = _entry(window, beginning)
    entry.customContextMenuRequested.emit(entry.rect().center())
    return popped_up(qtbot)


def _answer(qtbot, name: str) -> None:
    asked = dialog(AskName)
    write(qtbot, named(asked, "Name", QLineEdit), name)
    qtbot.keyClick(asked, Qt.Key.Key_Return)


def _lists(opened) -> list[str]:
    return [item.name for item in opened.book.smart_lists.all()]


def _tags(opened) -> list[str]:
    return [tag.name for tag in opened.book.tags.all()]


def test_a_search_is_kept_as_a_list_and_shown_by_a_click(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    everybody = list(window.list.model.ids())
    window.list.search.setText("lisbon")
    qtbot.waitUntil(lambda: 0 < len(window.list.model.ids()) < len(everybody))
    found = list(window.list.model.ids())
    window.shell.do("save-list")
    _answer(qtbot, "In Lisbon")
    qtbot.waitUntil(lambda: "In Lisbon" in _lists(opened))
    window.list.search.setText("")
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == everybody)
    qtbot.waitUntil(
        lambda: any(
            item.accessibleName().startswith("In Lisbon") for item in every(window, QPushButton)
        )
    )
    qtbot.mouseClick(_entry(window, "In Lisbon"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == found)
    assert window.list.search.text() == "lisbon"
    window.shell.undo()
    qtbot.waitUntil(lambda: "In Lisbon" not in _lists(opened))


def test_a_list_is_renamed_taken_anew_and_deleted(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    choose(_menu_of(qtbot, window, "Overdue"), "Rename…")
    _answer(qtbot, "Late")
    qtbot.waitUntil(lambda: "Late" in _lists(opened) and "Overdue" not in _lists(opened))
    window.list.search.setText("potter")
    qtbot.waitUntil(lambda: window.list.query().text == "potter")
    qtbot.waitUntil(
        lambda: any(item.accessibleName().startswith("Late") for item in every(window, QPushButton))
    )
    choose(_menu_of(qtbot, window, "Late"), "Change to what is shown now")
    kept = lambda: {item.name: item.query for item in opened.book.smart_lists.all()}  # noqa: E731
    qtbot.waitUntil(lambda: kept()["Late"].text == "potter")
    choose(_menu_of(qtbot, window, "Late"), "Delete")
    qtbot.waitUntil(lambda: "Late" not in _lists(opened))
    window.shell.undo()
    qtbot.waitUntil(lambda: kept().get("Late") is not None and kept()["Late"].text == "potter")


def test_a_list_needs_a_name_of_its_own(qtbot, open_book) -> None:
    opened = open_book()
    before = _lists(opened)
    choose(_menu_of(qtbot, opened.window, "Overdue"), "Rename…")
    asked = dialog(AskName)
    write(qtbot, named(asked, "Name", QLineEdit), "   ")
    assert not button(asked, "Save").isEnabled()
    button(asked, "Cancel").click()
    assert _lists(opened) == before


def test_a_tag_is_renamed_everywhere_and_comes_back(qtbot, open_book) -> None:
    opened = open_book()
    tag = opened.book.tags.all()[0]
    with_tag = opened.book.tags.counts()[tag.id]
    choose(_menu_of(qtbot, opened.window, tag.name), "Rename…")
    _answer(qtbot, "renamed")
    qtbot.waitUntil(lambda: "renamed" in _tags(opened))
    assert opened.book.tags.counts()[tag.id] == with_tag > 0
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: tag.name in _tags(opened) and "renamed" not in _tags(opened))


def test_a_tag_takes_the_next_colour_and_goes_from_everybody(qtbot, open_book) -> None:
    opened = open_book()
    tag = opened.book.tags.all()[0]
    counts = opened.book.tags.counts()
    choose(_menu_of(qtbot, opened.window, tag.name), "Next colour")
    qtbot.waitUntil(lambda: opened.book.tags.all()[0].colour == (tag.colour + 1) % 8)
    choose(_menu_of(qtbot, opened.window, tag.name), "Delete")
    qtbot.waitUntil(lambda: tag.name not in _tags(opened))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.tags.counts() == counts)


def test_a_click_on_a_tag_shows_those_who_carry_it(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    tag = opened.book.tags.all()[0]
    qtbot.mouseClick(_entry(window, tag.name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == opened.book.tags.counts()[tag.id])
    assert all(tag.name in opened.book.people.contact(row).tags for row in window.list.model.ids())
    assert _entry(window, tag.name).isChecked()
