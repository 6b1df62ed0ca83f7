"""Text twice as large in the smallest window, and windows read from right to left: nothing hangs over
an edge, nothing lies over another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from desktop_app.domain.proposed import ProposedEntry
from desktop_app.domain.timeline import InteractionKind, Participant
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.review.proposed_step import ProposedList
from desktop_app.ui.sharing.dialog import ShareDialog
from tests.ui.reach import button, dialog, has_button, label, says

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.context import UiContext
    from tests.ui.conftest import Opened

SMALL = (600, 700)


def test_nothing_is_wider_than_the_smallest_window(
    qtbot: QtBot, open_book: Callable[..., Opened], text_scale: Callable[[float], None]
) -> None:
    opened = open_book(size=SMALL)
    text_scale(2.0)
    window = opened.window
    window.resize(*SMALL)
    for name in ("importing", "review", "today"):
        window.shell.show(name)
        page = window.pages
        qtbot.waitUntil(lambda page=page: page.isVisible())  # type: ignore[misc]
        qtbot.waitUntil(
            lambda: (
                window.pages.mapTo(window, QPoint(window.pages.width(), 0)).x() <= window.width()
            )
        )
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    qtbot.waitUntil(lambda: len(window.shell.chosen()) == 1)
    window.shell.do("share-card")
    shown = dialog(ShareDialog)
    qtbot.waitUntil(lambda: says(shown, "A phone’s camera reads the card from here."))
    qtbot.waitUntil(lambda: shown.width() <= window.width() and shown.height() <= window.height())
    for words in ("E-mail…", "Copy", "Save as vCard…"):
        made = button(shown, words)
        right = made.mapTo(shown, QPoint(made.width(), 0)).x()
        assert 0 < right <= shown.width()


def test_buttons_of_a_page_are_in_sight_and_at_its_edge(
    qtbot: QtBot, open_book: Callable[..., Opened], text_scale: Callable[[float], None]
) -> None:
    window = open_book(size=(1024, 700)).window
    text_scale(1.5)
    window.shell.show("printing")
    qtbot.waitUntil(lambda: has_button(window.pages, "Save as PDF…"))
    save = button(window.pages, "Save as PDF…")
    qtbot.waitUntil(lambda: save.visibleRegion().boundingRect() == save.rect())
    window.shell.show("organisation", "Northwind")
    qtbot.waitUntil(lambda: has_button(window.pages, "Remind me"))
    title, first = label(window.pages, "There now"), button(window.pages, "Remind me")

    def edge(item: QWidget | None) -> int:
        return item.mapTo(window.pages, QPoint(0, 0)).x() if item is not None else -1

    qtbot.waitUntil(lambda: edge(first) == edge(title.parentWidget()))


def test_a_full_stop_of_a_name_stays_at_its_end(qtbot: QtBot) -> None:
    made = NameButton("Okafor, C.", lambda: None)
    qtbot.addWidget(made)
    assert made.text() == "Okafor, C."
    mirrored = NameButton("Okafor, C.", lambda: None)
    qtbot.addWidget(mirrored)
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored.resize(300, 30)
    mirrored.show()
    qtbot.waitUntil(lambda: mirrored.text() == "\u2068Okafor, C.\u2069")
    assert mirrored.accessibleName() == "Okafor, C."


@pytest.mark.parametrize("width", [300, 560])
def test_the_words_of_what_is_proposed_end_before_its_buttons(
    qtbot: QtBot, context: UiContext, width: int
) -> None:
    who = Participant(1, "Ana Sousa", "ana")
    shown = ProposedList(context)
    qtbot.addWidget(shown)
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.resize(width, 260)
    shown.show()
    pictures = []
    for words in ("Lunch", "Lunch at the fair " * 20):
        shown.show_entries(
            [ProposedEntry(who, "1", InteractionKind.EMAIL, date(2026, 11, 20), words)]
        )
        qtbot.waitUntil(lambda: shown.visualRect(shown.rows.index(1, 0)).height() > 0)
        row = shown.visualRect(shown.rows.index(1, 0))
        low = row.top() if width > 400 else row.center().y()
        buttons = QRect(0, low, 120, row.bottom() - low)
        pictures.append(shown.viewport().grab(buttons).toImage())
    assert pictures[0] == pictures[1]
