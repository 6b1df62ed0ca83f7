"""The days of Today: its bars, what comes, a new day, and every width."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
)
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.entries.model import ITEM_ROLE
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.today.screen import A_MINUTE
from tests.ui.conftest import NOW
from tests.ui.reach import tick

if TYPE_CHECKING:
    from desktop_app.ui.today.screen import TodayScreen
from tests.ui.today.test_page import TODAY, _dialog, _show


def test_a_bar_shows_the_entries_of_its_day(qtbot, open_book) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    assert sum(bar.item.contacts for bar in view.week.bars()) == 4
    bar = next(bar for bar in view.week.bars() if bar.item.day == TODAY - timedelta(2))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert opened.window.screens.current() == "timeline"
    chosen = opened.window.pages.currentWidget().entries.view.currentIndex().data(ITEM_ROLE)
    assert chosen.day == TODAY - timedelta(2)


def test_what_comes_opens_what_it_is_about(qtbot, open_book) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    hana = opened.book.naming.resolve("Hana Kobayashi")
    names = {
        item.accessibleName(): item
        for item in view.coming.findChildren(type(view.reach_out.rows()[0].name))
    }
    names["Hana Kobayashi turns 40, Thursday"].click()
    qtbot.waitUntil(lambda: opened.window.person.person_id() == hana.id)
    assert opened.window.screens.current() == "people"


def test_a_new_day_is_read_anew(qtbot, open_book, context) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    context.clock.moment = NOW + timedelta(hours=10)
    tick(view, A_MINUTE)
    qtbot.waitUntil(lambda: view.page.day == TODAY + timedelta(1))
    assert view.greeting.whole_text() == "Good evening"
    assert view.headline.whole_text().startswith("Sunday 22 November.")


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_everything_fits_at_every_width(qtbot, open_book, text_scale, scale: float) -> None:
    opened = open_book()
    view = _show(qtbot, opened)
    if scale != 1.0:
        text_scale(scale)
        qtbot.wait(1)
    for size, columns in (((1440, 900), 2), ((1000, 700), 2), ((700, 700), 1), ((420, 560), 1)):
        opened.window.resize(*size)
        _fits(qtbot, view, columns if scale == 1.0 else None)


def _fits(qtbot, view: TodayScreen, columns: int | None) -> None:
    """Nothing is cut off, and its cards stand in so many columns."""
    cards = (view.turn, view.reach_out, view.due, view.coming, view.week)
    qtbot.waitUntil(
        lambda: all(card.mapTo(view, card.rect().topRight()).x() <= view.width() for card in cards)
    )
    if columns is not None:
        qtbot.waitUntil(
            lambda: (
                (
                    view.due.mapTo(view, view.due.rect().topLeft()).x()
                    > view.reach_out.geometry().right()
                )
                == (columns == 2)
            )
        )
    labels = [row.reason for row in view.reach_out.rows()]
    qtbot.waitUntil(
        lambda: all(label.heightForWidth(label.width()) <= label.height() for label in labels)
    )
    assert min(label.width() for label in labels) >= 100


def test_hostile_words_do_no_harm(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    nasty = "<img src=file:///etc/hostname>&amp;‮ %1 %2 " * 2000
    born = ImportantDate(DateKind.OTHER, PartialDate(1980, TODAY.month, TODAY.day), nasty[:4000])
    mail = Channel(ChannelKind.EMAIL, "a@b?bcc=c@d&attach=/etc/passwd")
    contact = Contact(
        Person(display_name=nasty[:50_000], circle_id=2), channels=[mail], dates=[born]
    )
    who = opened.book.people.participant(opened.book.people.add(contact).result().value)
    entry = Interaction(InteractionKind.CALL, TODAY - timedelta(70), nasty[:90_000], people=(who,))
    opened.book.timeline.log(entry).result()
    view = _show(qtbot, opened)
    qtbot.waitUntil(lambda: len(view.reach_out.rows()) == 1)
    opened.window.grab()
    assert view.width() <= opened.window.width()
    view.reach_out.rows()[0].action.click()
    _dialog(qtbot, MessageDialog).reject()
