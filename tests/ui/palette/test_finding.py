"""The palette finds everything that has a name, and puts what is used most first."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.domain.rules.rule import silent_for
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.entries.view import TimelineView
from desktop_app.ui.palette.manual_pages import PAGES
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.rows import ENTRY, Entry
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.rooms import ROOMS
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import dialog, every, has_button, named, only, says, write

TODAY = NOW.date()
MANUAL = Path(__file__).resolve().parents[3] / "docs" / "manual"


@pytest.fixture
def opened(open_book) -> Opened:
    return open_book()


def _open(qtbot, opened: Opened) -> Palette:
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    qtbot.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(every(opened.window, Palette)) == 1)
    return only(opened.window, Palette)


def _rows(palette: Palette) -> list[Entry]:
    found = palette.findChild(QListWidget)
    return [found.item(row).data(ENTRY) for row in range(found.count())]


def _under(palette: Palette, heading: str) -> list[str]:
    """The words of the rows under a heading."""
    found: list[str] = []
    inside = False
    for entry in _rows(palette):
        if entry.act is None:
            inside = entry.words == heading
        elif inside:
            found.append(entry.words)
    return found


def _type(qtbot, palette: Palette, text: str) -> None:
    write(qtbot, only(palette, QLineEdit), text)


def _choose(qtbot, palette: Palette, words: str) -> None:
    """Go down to the row of those words and press Enter."""
    qtbot.waitUntil(lambda: any(entry.words == words for entry in _rows(palette)))
    line = only(palette, QLineEdit)
    found = palette.findChild(QListWidget)
    for _ in range(found.count()):
        if found.currentItem().data(ENTRY).words == words:
            break
        qtbot.keyClick(line, Qt.Key.Key_Down)
    assert found.currentItem().data(ENTRY).words == words
    qtbot.keyClick(line, Qt.Key.Key_Return)


def _chosen_entry(opened: Opened) -> str:
    """The line of the entry that is chosen in the timeline and has the focus."""
    view = opened.window.focusWidget()
    item = view.current_item() if isinstance(view, TimelineView) else None
    return item.summary if item is not None else ""


def test_a_word_of_an_entry_is_found_and_leads_to_it(qtbot, opened) -> None:
    who = opened.book.people.participant(opened.book.naming.resolve("Daniela Rossi").id)
    day = TODAY - timedelta(days=40)
    entry = Interaction(InteractionKind.MEAL, day, "Dinner after the quillfair", people=(who,))
    opened.book.timeline.log(entry).result()
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "quillf")
    qtbot.waitUntil(lambda: _under(palette, "In the timeline") == ["Dinner after the quillfair"])
    found = _rows(palette)[-1]
    assert found.words[found.start : found.end] == "quillfair"
    assert "Daniela Rossi" in found.aside and "12 Oct" in found.aside
    _choose(qtbot, palette, "Dinner after the quillfair")
    qtbot.waitUntil(lambda: opened.window.screens.current() == "timeline")
    qtbot.waitUntil(lambda: _chosen_entry(opened) == "Dinner after the quillfair")


def test_of_several_on_a_day_the_one_chosen_is_gone_to_whatever_is_filtered(qtbot, opened) -> None:
    who = opened.book.people.participant(opened.book.naming.resolve("Daniela Rossi").id)
    day = TODAY - timedelta(days=41)
    for words in ("Tea before the quillfair", "Talk at the quillfair", "Walk, and nothing else"):
        entry = Interaction(InteractionKind.MEAL, day, words, people=(who,))
        opened.book.timeline.log(entry).result()
    opened.window.shell.show("timeline")
    qtbot.waitUntil(lambda: opened.window.screens.current() == "timeline")
    write(qtbot, named(opened.window, "Search what passed", QLineEdit), "nothing else")
    qtbot.waitUntil(lambda: says(opened.window, "1 entry"))
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "tea before")
    _choose(qtbot, palette, "Tea before the quillfair")
    qtbot.waitUntil(lambda: _chosen_entry(opened) == "Tea before the quillfair")
    assert not says(opened.window, "1 entry")


def test_an_organisation_shows_who_is_there(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "fable pr")
    qtbot.waitUntil(lambda: "Fable Press" in _under(palette, "Organisations"))
    _choose(qtbot, palette, "Fable Press")
    window = opened.window
    qtbot.waitUntil(lambda: window.screens.current() == "organisation")
    page = window.pages.currentWidget()
    qtbot.waitUntil(lambda: has_button(page, "Ana Sousa"))
    qtbot.waitUntil(lambda: says(page, "Managing editor since March 2023"))


def test_a_telephone_number_leads_to_whose_it_is(qtbot, opened) -> None:
    ana = opened.book.naming.resolve("Ana Sousa").id
    number = Channel(ChannelKind.PHONE, "+49 30 1234567", person_id=ana)
    opened.book.people.save_part(number).result()
    opened.book.region.choose("DE").result()
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "030 12345")
    qtbot.waitUntil(lambda: "Ana Sousa" in _under(palette, "Numbers"))
    assert [row.aside for row in _rows(palette) if row.words == "Ana Sousa"] == ["030 1234567"]
    _choose(qtbot, palette, "Ana Sousa")
    qtbot.waitUntil(lambda: opened.window.person.person_id() == ana)


def test_what_somebody_looks_for_opens_their_page(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "copy edi memo")
    qtbot.waitUntil(lambda: "a copy editor for a memoir" in _under(palette, "Needs and offers"))
    _choose(qtbot, palette, "a copy editor for a memoir")
    ana = opened.book.naming.resolve("Ana Sousa").id
    qtbot.waitUntil(lambda: opened.window.person.person_id() == ana)


def test_a_favour_opens_the_page_of_whom_it_is_for(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "name of a bookb")
    qtbot.waitUntil(lambda: "the name of a bookbinder" in _under(palette, "Favours"))
    _choose(qtbot, palette, "the name of a bookbinder")
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    qtbot.waitUntil(lambda: opened.window.person.person_id() == aoife)


def test_a_tag_and_a_smart_list_are_shown(qtbot, opened) -> None:
    for text, name in (("publ", "publishing"), ("dorm", "Dormant ties")):
        palette = _open(qtbot, opened)
        _type(qtbot, palette, text)
        qtbot.waitUntil(
            lambda name=name, palette=palette: _under(palette, "Lists and tags") == [name]
        )
        _choose(qtbot, palette, name)
        qtbot.waitUntil(lambda: every(opened.window, Palette) == [])
    qtbot.waitUntil(lambda: opened.window.list.query().rules.has(silent_for(1095)))


@pytest.mark.parametrize(
    ("text", "title", "focused"),
    [
        ("anniversaries", "Important dates", "Birthday: days before"),
        ("weights", "What counts as contact", "Meal: counts for"),
    ],
)
def test_a_setting_opens_preferences_on_its_card(
    qtbot, opened, text: str, title: str, focused: str
) -> None:
    palette = _open(qtbot, opened)
    _type(qtbot, palette, text)
    qtbot.waitUntil(lambda: _under(palette, "Preferences") == [title])
    _choose(qtbot, palette, title)
    shown = dialog(Preferences)
    qtbot.waitUntil(lambda: shown.focusWidget() is not None)
    assert says(shown, title)
    assert shown.focusWidget() is named(shown, focused)
    shown.accept()


def test_a_page_of_the_manual_is_opened(qtbot, opened) -> None:
    asked: list[str] = []
    opened.window.help_requested.connect(asked.append)
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "weekly rev")
    qtbot.waitUntil(lambda: _under(palette, "Manual") == ["Weekly review"])
    # The action of that name stands above; from it up, round the end, is the last row.
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Up)
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Return)
    assert asked == ["review"]


def test_enter_before_the_only_answer_waits_for_it(qtbot, opened) -> None:
    asked: list[str] = []
    opened.window.help_requested.connect(asked.append)
    palette = _open(qtbot, opened)
    only(palette, QLineEdit).setText("how kith counts")
    qtbot.keyClick(only(palette, QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == ["formulas"])
    assert every(opened.window, Palette) == []


def test_every_page_of_the_manual_is_there_by_its_own_title() -> None:
    titles = {path.stem: path.read_text("utf-8").splitlines()[0] for path in MANUAL.glob("*.md")}
    assert {name: f"# {title}" for name, title in PAGES} == titles


def test_every_card_of_preferences_can_be_found() -> None:
    cards = [card for room in ROOMS for card in room.cards]
    assert cards and [card.order for card in cards if not card.words or not card.also] == []


def test_it_never_lists_itself(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    assert "Find anything" not in [entry.words for entry in _rows(palette)]
    _type(qtbot, palette, "find anyth")
    assert "Find anything" not in [entry.words for entry in _rows(palette)]


def test_what_is_used_most_comes_first_also_after_a_restart(qtbot, opened) -> None:
    for _ in range(2):
        palette = _open(qtbot, opened)
        _type(qtbot, palette, "show today")
        _choose(qtbot, palette, "Show today")
        qtbot.waitUntil(lambda: every(opened.window, Palette) == [])
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "emeka")
    _choose(qtbot, palette, "Emeka Obi")
    qtbot.waitUntil(lambda: every(opened.window, Palette) == [])
    palette = _open(qtbot, opened)
    assert _under(palette, "Used most") == ["Show today", "Emeka Obi"]
    assert "Show today" not in _under(palette, "Actions")
    _type(qtbot, palette, "show")
    assert _under(palette, "Actions")[0] == "Show today"
    assert "Show today" in opened.window.tools.state.text("palette") or (
        "action:today" in opened.window.tools.state.text("palette")
    )
    who = opened.book.naming.resolve("Emeka Obi").id
    opened.book.people.trash([who]).result()
    _type(qtbot, palette, " ")
    assert _under(palette, "Used most") == ["Show today"]


def test_rows_that_come_later_leave_the_chosen_one_where_it_is(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    _type(qtbot, palette, "ana")
    found = palette.findChild(QListWidget)
    chosen = found.currentItem().data(ENTRY).words
    qtbot.waitUntil(lambda: "palette" not in opened.window.runner.waiting())
    assert found.currentItem().data(ENTRY).words == chosen and found.currentRow() == 1


def test_pages_are_gone_through_by_keys(qtbot, opened) -> None:
    palette = _open(qtbot, opened)
    found, line = palette.findChild(QListWidget), only(palette, QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_PageDown)
    assert found.currentRow() > 4
    for _ in range(10):
        qtbot.keyClick(line, Qt.Key.Key_PageUp)
    assert found.currentRow() == 1


def test_a_state_file_of_another_hand_counts_for_nothing(qtbot, opened) -> None:
    opened.window.tools.state.keep(palette="[1, 2")
    palette = _open(qtbot, opened)
    assert _under(palette, "Used most") == []
