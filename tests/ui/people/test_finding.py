"""Finding people in the real window: by what was logged, with the reason in the row and the number
found beside the order; filters that do not drop one another."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Relation
from desktop_app.domain.rules.rule import STARRED
from desktop_app.domain.timeline import Interaction, InteractionKind
from tests.ui.conftest import NOW, SAMPLE, Opened
from tests.ui.reach import button, has_button, says, texts, write

TODAY = NOW.date()


@pytest.fixture
def opened(qtbot, open_book) -> Opened:
    """The window with the sample people, and a dinner after the fair with one of them."""
    opened = open_book()
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == SAMPLE)
    return opened


def _log(opened: Opened, name: str, words: str, days: int = 40) -> int:
    book = opened.book
    who = book.people.participant(book.naming.resolve(name).id)
    day = TODAY - timedelta(days=days)
    done = book.timeline.log(Interaction(InteractionKind.MEAL, day, words, people=(who,))).result()
    return done.value


def _names(opened: Opened) -> list[str]:
    model = opened.window.list.model
    return [model.line(row).name for row in range(len(model.ids()))]


def _search(qtbot, opened: Opened, text: str, names: list[str]) -> None:
    write(qtbot, opened.window.list.search, text)
    qtbot.waitUntil(lambda: _names(opened) == names)


def _spoken(opened: Opened, row: int) -> str:
    model = opened.window.list.model
    return model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_word_of_an_entry_finds_the_person_and_the_row_says_which(qtbot, opened) -> None:
    _log(opened, "Daniela Rossi", "Dinner after the quillfair")
    _search(qtbot, opened, "quillf", ["Daniela Rossi"])
    qtbot.waitUntil(lambda: "Dinner after the quillfair, 12 Oct" in _spoken(opened, 0))
    qtbot.waitUntil(lambda: says(opened.window.list, "1 found"))
    opened.window.list.search.clear()
    qtbot.waitUntil(lambda: len(_names(opened)) == SAMPLE)
    assert not any("found" in text for text in texts(opened.window.list))
    assert all("quillfair" not in _spoken(opened, row) for row in range(SAMPLE))


def test_the_word_that_was_found_stands_out(qtbot, opened) -> None:
    _log(opened, "Daniela Rossi", "Dinner after the quillfair")
    model = opened.window.list.model
    _search(qtbot, opened, "quillf", ["Daniela Rossi"])
    qtbot.waitUntil(lambda: model.second_line(model.line(0)).end > 0)
    said = model.second_line(model.line(0))
    assert said.words[said.start : said.end] == "quillfair"
    picture = QPixmap(opened.window.list.size())
    opened.window.list.render(picture)
    assert not picture.isNull()


def test_one_found_by_name_and_one_by_an_entry_stand_in_that_order(qtbot, opened) -> None:
    _log(opened, "Daniela Rossi", "Spoke about Emeka")
    _search(qtbot, opened, "emek", ["Emeka Obi", "Daniela Rossi"])
    qtbot.waitUntil(lambda: "Spoke about Emeka" in _spoken(opened, 1))
    assert "Spoke" not in _spoken(opened, 0)


def test_a_relative_finds_the_person_and_is_said(qtbot, opened) -> None:
    who = opened.book.naming.resolve("Daniela Rossi").id
    opened.book.people.save_part(Relation("spouse", "Wolfram Quill", person_id=who)).result()
    _search(qtbot, opened, "wolfram", ["Daniela Rossi"])
    qtbot.waitUntil(lambda: "Wolfram Quill, spouse" in _spoken(opened, 0))


def test_what_is_logged_while_its_word_is_searched_comes_into_the_list(qtbot, opened) -> None:
    write(qtbot, opened.window.list.search, "quillfair")
    qtbot.waitUntil(lambda: says(opened.window.list, "Nobody found"))
    _log(opened, "Daniela Rossi", "Dinner after the quillfair")
    qtbot.waitUntil(lambda: _names(opened) == ["Daniela Rossi"])
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: says(opened.window.list, "Nobody found"))


def test_all_is_not_lit_while_a_search_shows_a_few(qtbot, opened) -> None:
    qtbot.waitUntil(lambda: has_button(opened.window.list, f"All {SAMPLE}"))
    everybody = button(opened.window.list, f"All {SAMPLE}")
    assert everybody.isChecked()
    _search(qtbot, opened, "emeka ob", ["Emeka Obi"])
    assert not everybody.isChecked()
    everybody.click()
    qtbot.waitUntil(lambda: len(_names(opened)) == SAMPLE)
    assert everybody.isChecked() and opened.window.list.search.text() == ""


def test_enter_before_the_answer_goes_to_who_is_found_then(qtbot, opened) -> None:
    _log(opened, "Daniela Rossi", "Dinner after the quillfair")
    pane = opened.window.list
    pane.search.setFocus()
    pane.search.setText("quillfair")
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    who = opened.book.naming.resolve("Daniela Rossi").id
    qtbot.waitUntil(lambda: pane.view.selected_ids() == [who])
    qtbot.waitUntil(lambda: opened.window.person.person_id() == who)
    assert pane.view.hasFocus()


@pytest.mark.parametrize(
    ("name", "kept"),
    [("Dormant ties", "Silent for 3 years"), ("Ex-colleagues", "Once: manager, report, co-worker")],
)
def test_a_chip_narrows_a_smart_list_and_drops_nothing(qtbot, opened, name: str, kept: str) -> None:
    book, pane = opened.book, opened.window.list
    smart = next(item for item in book.smart_lists.all() if item.name == name)
    opened.window.shell.show(smart)
    whole = list(book.people_list.ids(smart.query, TODAY))
    qtbot.waitUntil(lambda: list(pane.model.ids()) == whole)
    assert button(pane, kept).isChecked()
    book.people.set_starred(whole[:1], True).result()
    button(pane, "Starred").click()
    qtbot.waitUntil(lambda: list(pane.model.ids()) == whole[:1])
    assert button(pane, kept).isChecked() and button(pane, "Starred").isChecked()
    qtbot.waitUntil(lambda: says(pane, "1 person"))
    button(pane, kept).click()
    starred = list(book.people_list.ids(PeopleQuery.by(STARRED, sort=smart.query.sort), TODAY))
    qtbot.waitUntil(lambda: list(pane.model.ids()) == starred)
    assert not has_button(pane, kept)


def test_a_chip_stays_in_the_archive(qtbot, opened) -> None:
    book, pane = opened.book, opened.window.list
    gone = list(pane.model.ids())[:2]
    book.people.set_starred(gone[:1], True).result()
    opened.window.tools.people.archive(gone)
    opened.window.shell.show("archive")
    qtbot.waitUntil(lambda: sorted(pane.model.ids()) == sorted(gone))
    button(pane, "Starred").click()
    qtbot.waitUntil(lambda: list(pane.model.ids()) == gone[:1])


def test_rows_scrolled_to_are_told_why_too(qtbot, opened) -> None:
    book, pane = opened.book, opened.window.list
    ids = list(pane.model.ids())
    people = tuple(book.people.participant(row) for row in ids)
    entry = Interaction(InteractionKind.EVENT, TODAY, "The quillfair", people=people)
    book.timeline.log(entry).result()
    write(qtbot, pane.search, "quillfair")
    qtbot.waitUntil(lambda: len(pane.model.ids()) == len(ids))
    pane.view.scrollToBottom()
    qtbot.waitUntil(lambda: "The quillfair, 21 Nov" in _spoken(opened, len(ids) - 1))
