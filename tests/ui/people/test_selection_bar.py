"""What is done with several people at once, each as one step that is taken back whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop_app.domain.people_query import Scope
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.people.selection_bar import SelectionBar
from tests.ui.conftest import SAMPLE
from tests.ui.reach import button, choose, dialog, every, has_button, only, popped_up, says, told


@pytest.fixture
def several(qtbot, open_book):
    """The window with the first three people selected, and their ids."""
    opened = open_book()
    view = opened.window.list.view
    ids = list(opened.window.list.model.ids()[:3])
    view.setFocus()
    view.show_person(ids[0])
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(every(opened.window.list, SelectionBar)) == 1)
    return opened, ids


def _bar(opened) -> SelectionBar:
    return only(opened.window.list, SelectionBar)


def test_it_stands_there_for_two_or_more_and_counts_them(qtbot, several) -> None:
    opened, ids = several
    assert says(_bar(opened), "3 selected")
    assert not has_button(_bar(opened), "Restore")
    opened.window.list.view.show_person(ids[0])
    qtbot.waitUntil(lambda: every(opened.window.list, SelectionBar) == [])


def test_all_of_them_get_a_tag_and_lose_it(qtbot, several) -> None:
    opened, ids = several
    tag = opened.book.tags.all()[0].name
    before = [opened.book.people.contact(row).tags for row in ids]
    button(_bar(opened), "Tag").click()
    choose(popped_up(qtbot), tag)
    qtbot.waitUntil(lambda: all(tag in opened.book.people.contact(row).tags for row in ids))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: [opened.book.people.contact(row).tags for row in ids] == before)


def test_a_new_tag_is_made_for_them(qtbot, several) -> None:
    opened, ids = several
    button(_bar(opened), "Tag").click()
    choose(popped_up(qtbot), "New tag…")
    asked = dialog(AskName)
    qtbot.keyClicks(only(asked, QLineEdit), "garden party")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: all("garden party" in opened.book.people.contact(row).tags for row in ids)
    )


def test_all_of_them_come_into_a_circle(qtbot, several) -> None:
    opened, ids = several
    before = [opened.book.people.contact(row).person.circle_id for row in ids]
    button(_bar(opened), "Circle").click()
    choose(popped_up(qtbot), "Network")
    wanted = next(circle.id for circle in opened.book.circles.all() if circle.name == "Network")
    qtbot.waitUntil(
        lambda: {opened.book.people.contact(row).person.circle_id for row in ids} == {wanted}
    )
    opened.window.shell.undo()
    qtbot.waitUntil(
        lambda: [opened.book.people.contact(row).person.circle_id for row in ids] == before
    )


def test_all_of_them_are_archived_and_restored_from_there(qtbot, several) -> None:
    opened, ids = several
    window = opened.window
    button(_bar(opened), "Archive").click()
    qtbot.waitUntil(lambda: opened.book.people_list.counts()[Scope.ARCHIVE] == 3)
    window.shell.show("archive")
    qtbot.waitUntil(lambda: sorted(window.list.model.ids()) == sorted(ids))
    window.list.view.selectAll()
    qtbot.waitUntil(lambda: has_button(window.list, "Restore"))
    assert not has_button(window.list, "Archive")
    button(_bar(opened), "Restore").click()
    qtbot.waitUntil(lambda: opened.book.people_list.counts()[Scope.PEOPLE] == SAMPLE)


def test_all_of_them_go_to_the_trash_and_come_back(qtbot, several) -> None:
    opened, ids = several
    button(_bar(opened), "Move to trash").click()
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == SAMPLE - 3)
    told(qtbot, opened.window, "Moved 3 people to the trash")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: set(ids) <= set(opened.window.list.model.ids()))


@pytest.mark.parametrize("form", ["3.0", "4.0"])
def test_they_are_exported_in_the_form_that_was_chosen(
    qtbot, several, tmp_path: Path, form: str
) -> None:
    opened, ids = several
    button(_bar(opened), "Export").click()
    asked = dialog(QFileDialog)
    # Whoever asks for some people is not offered the whole book.
    assert not any("JSON" in name for name in asked.nameFilters())
    asked.selectNameFilter(next(name for name in asked.nameFilters() if form in name))
    asked.setDirectory(str(tmp_path))
    asked.selectFile("three")
    asked.accept()
    qtbot.waitUntil(lambda: opened.window.toast.text() == "3 cards written to three.vcf")
    text = (tmp_path / "three.vcf").read_text(encoding="utf-8")
    assert text.count(f"VERSION:{form}") == 3
    assert all(f"UID:{opened.book.people.contact(row).person.uid}" in text for row in ids)
