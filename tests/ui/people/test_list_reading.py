"""How a list is read in steps: names within the keystroke, then by what was logged, all after a
pause; and nothing of an older text among the answers to a newer one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.storage.queries import mentions
from tests.ui.conftest import NOW, SAMPLE, Opened

TODAY = NOW.date()


@pytest.fixture
def opened(qtbot, open_book) -> Opened:
    opened = open_book()
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == SAMPLE)
    return opened


def _log(opened: Opened, words: str, *rows: int) -> list[int]:
    """An entry with those rows of the list each; the ids of the people."""
    people = [opened.window.list.model.ids()[row] for row in rows]
    for number, person in enumerate(people):
        who = opened.book.people.participant(person)
        day = TODAY - timedelta(days=number)
        opened.book.timeline.log(
            Interaction(InteractionKind.CALL, day, words, people=(who,))
        ).result()
    return people


def test_what_comes_later_is_put_behind_what_is_there(qtbot, opened, monkeypatch) -> None:
    monkeypatch.setattr(mentions, "ENTRIES_AT_ONCE", 2)
    people = _log(opened, "About the quillfair", 3, 7, 11, 15, 19)
    pane = opened.window.list
    seen: list[list[int]] = []
    pane.shown.connect(lambda whole: seen.append(list(pane.model.ids())))
    pane.search.setText("quillfair")
    whole = list(reversed(people))
    qtbot.waitUntil(lambda: list(pane.model.ids()) == whole)
    answers = [ids for ids in seen if set(ids) <= set(people)]
    assert answers and all(whole[: len(ids)] == ids for ids in answers)


def test_the_rows_stay_until_there_is_an_answer(qtbot, opened) -> None:
    pane = opened.window.list
    before = list(pane.model.ids())
    pane.search.setText("zzqx")
    # No name begins so: nothing is shown as the answer before what was logged is looked at.
    assert list(pane.model.ids()) == before
    qtbot.waitUntil(lambda: len(pane.model.ids()) == 0)


def test_an_answer_to_what_was_typed_before_is_dropped(qtbot, opened) -> None:
    _log(opened, "About the quillfair", 3)
    pane = opened.window.list
    for text in ("q", "qu", "quil", "emeka"):
        pane.search.setText(text)
    emeka = opened.book.naming.resolve("Emeka Obi").id
    qtbot.waitUntil(lambda: list(pane.model.ids()) == [emeka])
    qtbot.waitUntil(lambda: "people" not in opened.window.runner.waiting())
    assert list(pane.model.ids()) == [emeka]
    assert pane.model.second_line(pane.model.line(0)).end == 0


def test_a_person_who_changes_keeps_the_rows_found(qtbot, opened) -> None:
    people = _log(opened, "About the quillfair", 3, 7)
    pane = opened.window.list
    pane.search.setText("quillfair")
    qtbot.waitUntil(lambda: sorted(pane.model.ids()) == sorted(people))
    seen: list[int] = []
    pane.shown.connect(lambda whole: seen.append(len(pane.model.ids())))
    opened.window.tools.people.star([people[0]], True)
    qtbot.waitUntil(lambda: bool(seen) and pane.model.line(pane.model.row_of(people[0])).starred)
    assert set(seen) == {2}


def test_a_smart_list_with_a_text_counts_what_it_shows(qtbot, opened) -> None:
    _log(opened, "About the quillfair", 3, 7)
    query = PeopleQuery(text="quillfair")
    assert opened.book.people_list.count(query, TODAY) == 2
    opened.window.list.show_query(query)
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == 2)
    assert opened.window.list.search.text() == "quillfair"
