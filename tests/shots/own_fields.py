"""Scenes of fields of one's own (on a page, while one is made, in Preferences) and of reminders without
a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QScrollArea

from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.person import Relation
from desktop_app.domain.reminders import SOME_DAY, Reminder
from desktop_app.ui.person.own_card import OwnCard
from desktop_app.ui.person.own_fields_card import OwnFieldsCard
from desktop_app.ui.person.relation_words_card import RelationWordsCard
from desktop_app.ui.person.relation_words_dialog import LeavingWordsDialog
from desktop_app.ui.reminders.editor import ReminderEditor
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.window.main_window import MainWindow
    from tests.shots.studio import Studio

FIELDS = (
    (OwnField("Shoe size", OwnKind.NUMBER), "42.5"),
    (OwnField("Drink", OwnKind.CHOICE, ("Tea", "Coffee", "Neither")), "Tea"),
    (OwnField("Member since", OwnKind.DAY), "2019-05-01"),
    (OwnField("Portfolio page", OwnKind.LINK), ""),
    (OwnField("Allergies", OwnKind.TEXT), ""),
)
SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("760", "light", (760, 600)),
)


def _fill(book: AddressBook, person: int) -> int:
    """Define the fields, say something in some of them, and give how many steps that took."""
    for field, text in FIELDS:
        row = book.own_fields.add(field).result().value
        if text:
            value = OwnValue(field.name, field.kind, text, row, person_id=person)
            book.people.save_part(value).result()
    return len(FIELDS) + sum(bool(text) for _, text in FIELDS)


@takes(
    *(f"own-fields-{name}" for name, _, _ in SIZES),
    "own-fields-new",
    "own-fields-preferences",
    "relation-words",
    "relation-words-leaving",
)
def own_fields(studio: Studio) -> None:
    """Ana's card with three filled in, a new one being made, and the card of Preferences."""
    window = studio.reset()
    book = window.book
    ana = book.naming.resolve("Ana Sousa").id
    steps = _fill(book, ana)
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.person.show_tab("details")
        studio.settle(900)
        _in_sight(studio, window)
        studio.take(f"own-fields-{name}", window)
    window = studio.reset()
    window.person.show_tab("details")
    studio.settle(900)
    opener = next(
        item
        for item in _in_sight(studio, window).findChildren(QPushButton)
        if item.text() == "Add a field…"
    )
    opener.click()
    studio.settle()
    _in_sight(studio, window)
    studio.take("own-fields-new", window)
    card = OwnFieldsCard(window.context, book.own_fields)
    card.resize(560, card.sizeHint().height())
    card.setWindowTitle("Preferences")
    studio.take("own-fields-preferences", card)
    told_of = Relation("godfather", "Ben", person_id=ana, other_kind="godchild")
    book.people.save_part(told_of).result()
    words = RelationWordsCard(window.context, book.relation_kinds)
    words.resize(560, words.sizeHint().height())
    words.setWindowTitle("Preferences")
    studio.take("relation-words", words)
    ((pair, count),) = book.relation_kinds.counts().items()
    leaving = LeavingWordsDialog(window.context, book.relation_kinds, pair, count, window)
    leaving.show()
    studio.settle()
    studio.take("relation-words-leaving", leaving)
    leaving.reject()
    steps += 1
    for _ in range(steps):
        book.history.undo().result()


def _in_sight(studio: Studio, window: MainWindow) -> OwnCard:
    """The card of the page shown, with its foot in sight."""
    card = next(item for item in window.findChildren(OwnCard) if item.isVisible())
    area = card.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.ensureWidgetVisible(card)
    studio.settle()
    return card


@takes("some-day-light", "some-day-dark", "some-day-editor")
def some_day(studio: Studio) -> None:
    """What is for some day, below all other reminders, and such a one being changed."""
    window = studio.reset()
    book = window.book
    row = book.reminders.add(Reminder("Visit the archive in Coimbra", SOME_DAY)).result().value
    for choice in ("light", "dark"):
        window = studio.reset(choice)
        studio.settle(900)
        studio.take(f"some-day-{choice}", window)
    window = studio.reset()
    window.shell.remind(book.reminders.reminder(row))
    studio.settle()
    dialog = next(item for item in window.findChildren(ReminderEditor) if item.isVisible())
    studio.take("some-day-editor", window, dialog)
    dialog.reject()
    book.history.undo().result()
