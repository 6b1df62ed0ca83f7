"""Doubles on the real window: found, compared, merged, told apart, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from desktop_app.domain.person import Channel, ChannelKind, Contact, person_named
from desktop_app.ui import doubles_told
from desktop_app.ui.merging.asking import WithWhomDialog
from tests.ui.reach import button, dialog, has_button, named, says, told, write

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.screen import Screen
    from tests.ui.conftest import Opened

MAIL, PHONE = ChannelKind.EMAIL, ChannelKind.PHONE


def _add(opened: Opened, name: str, *channels: Channel, headline: str = "") -> int:
    person = person_named(name)
    person.headline = headline
    return opened.book.people.add(Contact(person, channels=list(channels))).result().value


def _twice(qtbot: QtBot, open_book: Callable[..., Opened]) -> Opened:
    """Two cards of Ben Carter, and a couple with one number."""
    opened = open_book(sample=False)
    mail = Channel(MAIL, "ben@carteredits.example")
    _add(opened, "Ben Carter", mail, headline="Freelance copy editor")
    work = Channel(PHONE, "+44 117 555 0121", "work")
    _add(opened, "Benjamin Carter", mail, work, headline="Proofreader")
    _add(opened, "Maya Lund", Channel(PHONE, "+45 12 34 56 78"))
    _add(opened, "Tove Lund", Channel(PHONE, "+45 12345678"))
    qtbot.waitUntil(lambda: not opened.window.is_first_start())
    return opened


def _screen(opened: Opened, name: str) -> Screen:
    return named(opened.window, name)  # type: ignore[return-value]


def _find(qtbot: QtBot, opened: Opened) -> Screen:
    opened.window.shell.do("find-duplicates")
    qtbot.waitUntil(lambda: says(opened.window, "Almost certainly"))
    return _screen(opened, "Perhaps the same person")


def _names(opened: Opened) -> list[str]:
    ids = opened.book.exporting.everybody()
    return sorted(line.name for line in opened.book.people_list.lines(ids))


def test_a_pair_is_compared_merged_and_taken_back(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _twice(qtbot, open_book)
    screen = _find(qtbot, opened)
    # Whoever hears names alone tells two of one name apart.
    qtbot.waitUntil(lambda: has_button(opened.window, "Ben Carter, Freelance copy editor"))
    qtbot.waitUntil(lambda: has_button(opened.window, "Benjamin Carter, Proofreader"))
    for why in (
        "The same e-mail address, and Ben is short for Benjamin.",
        "The same number, written two ways. One household, perhaps.",
    ):
        qtbot.waitUntil(lambda why=why: says(screen, why))
    pair = "Compare: Ben Carter, Benjamin Carter"
    qtbot.waitUntil(lambda: button(screen, pair).hasFocus())
    qtbot.keyClick(button(screen, pair), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: says(opened.window, "One Ben Carter out of two"))
    page = _screen(opened, "Merge people")
    chosen = named(page, "Name: Ben Carter", QRadioButton)
    qtbot.waitUntil(chosen.hasFocus)
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: says(page, "One Benjamin Carter out of two"))
    qtbot.waitUntil(lambda: says(named(page, "The result"), "Freelance copy editor"))
    named(page, "Headline: Proofreader", QRadioButton).click()
    qtbot.waitUntil(lambda: says(named(page, "The result"), "Proofreader"))
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    told(qtbot, opened.window, "Merged into Benjamin Carter")
    # Those who are one now are not offered again, not even until the next search is through.
    assert not has_button(opened.window, "Compare: Ben Carter, Benjamin Carter")
    qtbot.waitUntil(lambda: says(opened.window, "Rather two people"))
    apart = "Not the same: Maya Lund, Tove Lund"
    qtbot.waitUntil(lambda: button(screen, apart).hasFocus())
    qtbot.waitUntil(lambda: _names(opened) == ["Benjamin Carter", "Maya Lund", "Tove Lund"])
    button(opened.window, "Undo").click()
    qtbot.waitUntil(lambda: has_button(opened.window, "Compare: Ben Carter, Benjamin Carter"))
    assert _names(opened) == ["Ben Carter", "Benjamin Carter", "Maya Lund", "Tove Lund"]


def test_who_was_told_apart_is_gone_and_undo_brings_the_question_back(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _twice(qtbot, open_book)
    screen = _find(qtbot, opened)
    for pair in ("Ben Carter, Benjamin Carter", "Maya Lund, Tove Lund"):
        words = f"Not the same: {pair}"
        button(screen, words).setFocus()
        qtbot.keyClick(button(screen, words), Qt.Key.Key_Space)
        told(qtbot, opened.window, f"{pair.replace(', ', ' and ')} are two people")
        qtbot.waitUntil(lambda words=words: not has_button(screen, words))
    qtbot.waitUntil(lambda: says(screen, "Nobody is here twice"))
    qtbot.waitUntil(lambda: says(screen, "4 people were compared"))
    assert screen.isAncestorOf(opened.window.focusWidget())
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(screen, "Not the same: Maya Lund, Tove Lund"))


def test_somebody_is_merged_from_their_page_by_name(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = _twice(qtbot, open_book)
    (tove,) = opened.book.naming.find("Tove Lund")
    opened.window.shell.open_person(tove.id)
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() == tove.id)
    opened.window.shell.do("merge")
    asked = dialog(WithWhomDialog)
    write(qtbot, asked.people.focusProxy(), "Maya")
    qtbot.keyClick(asked.people.focusProxy(), Qt.Key.Key_Return)
    qtbot.waitUntil(button(asked, "Compare").isEnabled)
    button(asked, "Compare").click()
    qtbot.waitUntil(lambda: says(opened.window, "One Tove Lund out of two"))
    page = _screen(opened, "Merge people")
    button(page, "Merge").click()
    told(qtbot, opened.window, "Merged into Tove Lund")
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() == tove.id)
    assert opened.book.people.contact(tove.id).person.notes == "Also found as Maya Lund"


def test_with_nobody_there_is_nobody_to_compare(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book(sample=False)
    _add(opened, "Ben Carter")
    opened.window.shell.do("find-duplicates")
    qtbot.waitUntil(lambda: says(opened.window, "Nobody to compare yet"))


def test_after_an_import_it_is_said_who_may_be_here_twice(
    qtbot: QtBot, open_book: Callable[..., Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doubles_told, "SHOWN_FOR", 0)
    opened = _twice(qtbot, open_book)
    (ben,) = opened.book.naming.find("Benjamin Carter")
    (maya,) = opened.book.naming.find("Maya Lund")
    doubles_told.tell_doubles(opened.window.shell, opened.window.tools, [ben.id, maya.id])
    told(qtbot, opened.window, "1 of those who came in may be here twice.")
    button(opened.window, "Look").click()
    qtbot.waitUntil(lambda: says(opened.window, "Almost certainly"))
