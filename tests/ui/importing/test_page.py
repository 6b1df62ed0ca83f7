"""Bringing files in with the window: shown first, written when asked to, taken back as one."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QWidget

from desktop_app.domain.person import ChannelKind
from desktop_app.services.importing import Importing
from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.card_model import CardModel
from desktop_app.ui.importing.card_pane import CardPane
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.report import ProblemList
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.search_field import SearchField
from tests.patience import SECONDS
from tests.ui.conftest import SAMPLE, Opened
from tests.ui.importing.helpers import (
    NO_KEY,
    card,
    choose_all,
    click_tick,
    ids,
    left,
    main_button,
    rows,
    ticks,
    write,
)
from tests.ui.reach import button, every, only, texts


def test_a_dropped_card_is_shown_then_imported_opened_and_undone_as_one(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book(view="today")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "drop.vcf", card("Dropped One"))))])
    copy, pressed = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    opened.window.dropEvent(
        QDropEvent(opened.window.rect().center().toPointF(), copy, mime, pressed, NO_KEY)
    )
    dialog = only(opened.window, ImportScreen)
    qtbot.waitUntil(lambda: "+351 1" in texts(dialog))
    assert {"Dropped One", "Potter", "drop.vcf", "Not in your address book yet."} <= set(
        texts(dialog)
    )
    assert len(ids(opened)) == SAMPLE
    before = opened.book.history.undoable()
    qtbot.waitUntil(lambda: main_button(dialog).accessibleName() == "Import")
    main_button(dialog).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 1)
    person = opened.book.people.id_of("Dropped One")
    qtbot.waitUntil(
        lambda: (
            opened.window.person.person_id() == person
            and opened.window.screens.current() == "people"
        )
    )
    left(qtbot, opened)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE)
    assert opened.book.history.undoable() == before


@pytest.mark.parametrize("names", [("Slow One",), ("Slow One", "Slow Two")])
def test_enter_imports_also_what_took_long_to_read(
    qtbot, open_book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    opened, read, preview = open_book(), Event(), Importing.preview
    monkeypatch.setattr(Importing, "preview", lambda *told: read.wait(SECONDS) and preview(*told))
    opened.window.import_paths([write(tmp_path / "slow.vcf", *(card(name) for name in names))])
    dialog = only(opened.window, ImportScreen)
    qtbot.waitUntil(button(dialog, "Cancel").hasFocus)
    read.set()
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
    assert main_button(dialog).accessibleName().startswith("Import")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + len(names))


def test_of_several_only_those_left_ticked_come_in(qtbot, shown, tmp_path: Path) -> None:
    path = write(
        tmp_path / "four.vcf", *(card(name) for name in ("Zoe A", "Zoe B", "Zoe C", "Zoe D"))
    )
    opened, dialog = shown(path)
    assert ticks(dialog) == [True] * 4
    assert main_button(dialog).accessibleName() == "Import 4 people"
    click_tick(qtbot, dialog, 1)
    view = only(dialog, CardList)
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(view, key)
    assert ticks(dialog) == [True, False, False, True]
    assert choose_all(dialog).checkState() is Qt.CheckState.PartiallyChecked
    assert main_button(dialog).accessibleName() == "Import 2 people"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 2)
    assert opened.book.people.id_of("Zoe B") is None
    left(qtbot, opened)
    assert "Imported 2 people" in opened.window.toast.findChild(PlainLabel).whole_text()


@pytest.mark.parametrize("way", ["button", "escape", "back"])
def test_cancel_writes_nothing(qtbot, shown, tmp_path: Path, way: str) -> None:
    opened, dialog = shown(write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B")))
    before = opened.book.history.undoable()
    if way == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    elif way == "back":
        opened.window.shell.do("back")
    else:
        button(dialog, "Cancel").click()
    left(qtbot, opened)
    assert (len(ids(opened)), opened.book.history.undoable()) == (SAMPLE, before)


def test_each_row_says_what_would_become_of_it(qtbot, shown, tmp_path: Path) -> None:
    opened, dialog = shown(write(tmp_path / "known.vcf", card("Zoe A"), card("Zoe B")))
    main_button(dialog).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 2)
    left(qtbot, opened)
    group = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Choir\r\nUID:g\r\nMEMBER:urn:uuid:Zoe A\r\nEND:VCARD\r\n"
    broken = "BEGIN:VCARD\r\nVERSION:3.0\r\nX-A:1\r\nEND:VCARD\r\n"
    path = write(
        tmp_path / "more.vcf", card("Zoe A", number="+351 2", more="BDAY:1990-03-14\r\n"), card("Zoe B"), card("Zoe C"), broken, group,
    )  # fmt: skip
    _, dialog = shown(path, opened=opened)
    assert rows(dialog) == [
        "Zoe A, Potter, Fills in", "Zoe B, Potter, Already here", "Zoe C, Potter, New",
        "more.vcf, This card holds no name, organisation, address or number., Cannot be read",
        "Choir, Group of 1, becomes a tag, New",
    ]  # fmt: skip
    assert ticks(dialog) == [True, False, True, False, True]
    qtbot.waitUntil(lambda: "14 March 1990" in texts(only(dialog, CardPane)))
    assert [badge.accessibleName() for badge in every(only(dialog, CardPane), Badge)] == [
        "Fills in"
    ]
    sides = {
        item.accessibleName(): item.isChecked()
        for kind in (QRadioButton, QCheckBox)
        for item in every(only(dialog, CardPane), kind)
    }
    assert sides == {
        "Phone: keep +351 1 · Mobile": False, "Phone: take +351 2 · Mobile": True, "Phone: keep both": False,
        "Birthday: take 14 March 1990": True,
    }  # fmt: skip
    assert {"In Kith", "On the card", "not known"} <= set(texts(only(dialog, CardPane)))
    assert [item.accessibleName() for item in every(dialog, QPushButton) if item.isCheckable()] == [
        "All 5",
        "New 2",
        "Fills in 1",
        "Already here 1",
        "Cannot be read 1",
    ]
    only(dialog, CardList).go_to(3)
    assert {
        "This card holds no name, organisation, address or number.",
        "more.vcf, line 23",
    } <= set(texts(only(dialog, CardPane)))
    everything = button(dialog, "All 5")
    everything.setFocus()
    qtbot.keyClick(everything, Qt.Key.Key_Right)
    assert [text.partition(",")[0] for text in rows(dialog)] == ["Zoe C", "Choir"]
    dialog.leave()


def test_somebody_of_another_source_is_shown_as_probably_known(
    qtbot, shown, tmp_path: Path
) -> None:
    table = tmp_path / "google.csv"
    heads = "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value"
    table.write_text(f"{heads}\nEva,Lund,eva@home.example,+46 701 234 567\n", "utf-8")
    opened, dialog = shown(write(tmp_path / "eva.vcf", card("Eva Lund", more=EVA)))
    qtbot.waitUntil(lambda: main_button(dialog).isEnabled())
    main_button(dialog).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 1)
    left(qtbot, opened)
    person = opened.book.people.id_of("Eva Lund")
    _, dialog = shown(table, opened=opened)
    said = "Probably Eva Lund: the same e-mail address."
    qtbot.waitUntil(lambda: any(said in text for text in texts(dialog)))
    qtbot.waitUntil(lambda: main_button(dialog).isEnabled())
    main_button(dialog).click()
    numbers = ["+351 1", "+46 701 234 567"]
    qtbot.waitUntil(lambda: _numbers(opened, person) == numbers)
    left(qtbot, opened)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _numbers(opened, person) == numbers[:1])
    assert len(opened.book.exporting.everybody()) == len(ids(opened))


EVA = "EMAIL:eva@home.example\r\n"


def _numbers(opened: Opened, person: int) -> list[str]:
    ways = opened.book.people.contact(person).channels
    return [way.value for way in ways if way.kind is ChannelKind.PHONE]


def test_a_card_that_is_here_just_so_leads_to_its_person(qtbot, shown, tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", card("Zoe A"))
    opened, dialog = shown(path)
    main_button(dialog).click()
    left(qtbot, opened)
    zoe = opened.book.people.id_of("Zoe A")
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    _, dialog = shown(path, opened=opened)
    qtbot.waitUntil(lambda: "Already here, just as this card says it." in texts(dialog))
    assert main_button(dialog).accessibleName() == "Show in Kith"
    main_button(dialog).click()
    qtbot.waitUntil(lambda: opened.window.person.person_id() == zoe)
    assert opened.book.history.undoable().count == 1


def test_a_folder_without_cards_and_a_file_that_is_none(qtbot, shown, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    opened, dialog = shown(tmp_path / "empty")
    assert {"There is nobody to bring in", "No address book was found in empty."} <= set(
        texts(dialog)
    )
    assert [
        item.accessibleName() for item in dialog.findChildren(QPushButton) if item.isVisible()
    ] == ["Close"]
    dialog.leave()
    left(qtbot, opened)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    _, dialog = shown(tmp_path / "photo.jpg", opened=opened)
    said = texts(dialog)
    assert said[0] == "There is nobody to bring in" and len(said) == 2
    assert said[1].startswith(
        "photo.jpg: This file is no address book that Kith can read. Kith reads vCard (.vcf), CSV and LDIF files"
    )
    assert [
        item.accessibleName() for item in dialog.findChildren(QPushButton) if item.isVisible()
    ] == ["Close"]
    dialog.leave()


def test_files_handed_over_while_choosing_come_beside_the_others(
    qtbot, shown, tmp_path: Path
) -> None:
    opened, dialog = shown(write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B")))
    click_tick(qtbot, dialog, 0)
    opened.window.import_paths([write(tmp_path / "b.vcf", card("Zoe C"))])
    qtbot.waitUntil(lambda: len(rows(dialog)) == 3 and dialog.stage is Stage.CHOOSING)
    assert (ticks(dialog), "a.vcf and 1 other" in texts(dialog)) == ([False, True, True], True)
    main_button(dialog).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 2)


def test_files_handed_over_during_an_import_are_shown_after_it(
    qtbot, shown, tmp_path: Path
) -> None:
    opened, dialog = shown(write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B")))
    main_button(dialog).click()
    opened.window.import_paths([write(tmp_path / "b.vcf", card("Zoe C"))])
    assert dialog.stage is Stage.IMPORTING
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 2)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING and "Zoe C" in texts(dialog))
    assert len(ids(opened)) == SAMPLE + 2
    for item in opened.window.findChildren(ImportScreen):
        item.leave()
    left(qtbot, opened)


def test_what_was_noticed_is_told_after_the_import(qtbot, shown, tmp_path: Path) -> None:
    odd = card("Zoe A", more="BDAY:yesterday-ish\r\n").replace("END:VCARD\r\n", "")
    opened, dialog = shown(write(tmp_path / "a.vcf", odd))
    main_button(dialog).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 1 and dialog.stage is Stage.TOLD)
    assert "1 person added" in texts(dialog)
    assert only(dialog, ProblemList).count() >= 1
    button(dialog, "Close").click()


def test_searching_narrows_and_all_is_only_what_is_shown(qtbot, shown, tmp_path: Path) -> None:
    names = [f"{given} {number}" for given in ("Mara", "Nils") for number in range(8)]
    _, dialog = shown(write(tmp_path / "a.vcf", *map(card, names)))
    search, view = only(dialog, SearchField), only(dialog, CardList)
    search.setFocus()
    qtbot.keyClicks(search, "mara")
    assert len(rows(dialog)) == 8
    choose_all(dialog).click()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (sum(ticks(dialog)), choose_all(dialog).checkState()) == (
        8,
        Qt.CheckState.PartiallyChecked,
    )
    choose_all(dialog).click()
    assert sum(ticks(dialog)) == 16
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert view.hasFocus()
    assert dialog.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not main_button(dialog).isEnabled()
    dialog.leave()


def test_in_a_narrow_window_list_and_card_take_turns(qtbot, shown, tmp_path: Path) -> None:
    opened, dialog = shown(write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B")), size=(600, 700))
    view, shown_card = only(dialog, CardList), dialog.findChild(CardPane)
    assert not shown_card.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_card.isVisible() and not view.isVisible())
    qtbot.waitUntil(lambda: "Zoe A" in texts(shown_card))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert (view.isVisible(), dialog.isVisible(), view.hasFocus()) == (True, True, True)
    # What is chosen for all is there without a card.
    to_choices = button(dialog, "Choices for all")
    to_choices.setFocus()
    qtbot.keyClick(to_choices, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "What is in these files" in texts(dialog))
    assert not view.isVisible() and not shown_card.isVisible()
    qtbot.waitUntil(lambda: button(dialog, "Back to the list").hasFocus())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.isVisible() and to_choices.hasFocus())
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    left(qtbot, opened)


def test_everything_that_takes_the_focus_has_a_name(shown, tmp_path: Path) -> None:
    names = [f"Mara {number}" for number in range(9)]
    _, dialog = shown(write(tmp_path / "a.vcf", *map(card, names)))
    takes = [
        item
        for item in dialog.findChildren(QWidget)
        if item.isVisible() and item.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(takes) > 5
    assert [item for item in takes if not item.accessibleName()] == []
    dialog.leave()


def test_the_model_keeps_qt_s_promises(qtbot, open_book, tmp_path: Path) -> None:
    preview = open_book().book.importing.preview(
        [write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe A"), card("Zoe B"))]
    )
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_found(preview.cards)
    model.narrow(None, "zoe")
    first = model.index(0, 0)
    assert model.setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert first.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    # The same card again is already there, whatever the first one's tick says.
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.setData(
        model.index(1, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )
    assert [item.name for item in model.chosen()] == ["Zoe B"]
    del tester
