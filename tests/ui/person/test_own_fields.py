"""Fields of one's own on a person's Details and in Preferences, by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton, QToolButton

from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.ui.person.own_card import OwnCard
from desktop_app.ui.person.own_field_dialog import OwnFieldDialog
from desktop_app.ui.person.own_fields_card import OwnFieldsCard
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.person.unread_card import LineRow
from desktop_app.ui.words.own_fields import plain_number
from tests.ui.reach import button, dialog, every, named, one, says, show_details, told, write


def _opened(qtbot, open_book):
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    opened.window.shell.open_person(ana.id)
    show_details(qtbot, opened.window)
    return opened, ana


def _card(opened) -> OwnCard:
    return one(lambda: every(opened.window, OwnCard))


def _row(opened, name: str) -> DetailRow:
    card = _card(opened)
    return one(
        lambda: [row for row in every(card, DetailRow) if row.value.property("said") == name]
    )


def _said(opened, ana) -> list[tuple[str, str]]:
    return [(own.field, own.text) for own in opened.book.people.contact(ana.id).own_values]


def test_a_field_is_made_filled_in_changed_and_emptied(qtbot, open_book) -> None:
    opened, ana = _opened(qtbot, open_book)
    assert says(_card(opened), "For what has no place elsewhere")
    button(_card(opened), "Add a field…").click()
    write(qtbot, named(_card(opened), "Name", QLineEdit), "Shoe size")
    kind = named(_card(opened), "Kind", QComboBox)
    kind.setCurrentIndex(kind.findData(OwnKind.NUMBER))
    write(qtbot, named(_card(opened), "Value", QLineEdit), "big")
    button(_card(opened), "Save").click()
    assert says(_card(opened), "“big” is no number.")
    write(qtbot, named(_card(opened), "Value", QLineEdit), "43")
    qtbot.keyClick(named(_card(opened), "Value", QLineEdit), Qt.Key.Key_Return)
    told(qtbot, opened.window, "Added the field Shoe size")
    qtbot.waitUntil(lambda: _said(opened, ana) == [("Shoe size", "43")])
    qtbot.waitUntil(lambda: bool(every(_card(opened), DetailRow)))
    # Changed by the keyboard, where it stands.
    row = _row(opened, "Shoe size")
    qtbot.keyClick(row.value, Qt.Key.Key_Return)
    write(qtbot, named(row, "Shoe size", QLineEdit), "44")
    qtbot.keyClick(named(row, "Shoe size", QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _said(opened, ana) == [("Shoe size", "44")])
    # Emptied, it is offered and says nothing.
    qtbot.waitUntil(lambda: _row(opened, "Shoe size").value.accessibleName() == "Shoe size: 44")
    row = _row(opened, "Shoe size")
    row.value.click()
    named(row, "Shoe size", QLineEdit).clear()
    qtbot.keyClick(named(row, "Shoe size", QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _said(opened, ana) == [])
    qtbot.waitUntil(lambda: bool(_offers(opened)))
    assert _offers(opened) == ["Add Shoe size"]
    opened.book.history.undo().result()
    qtbot.waitUntil(lambda: _said(opened, ana) == [("Shoe size", "44")])


def _offers(opened) -> list[str]:
    names = [item.accessibleName() for item in every(_card(opened), QPushButton)]
    return [name for name in names if name.startswith("Add ") and name != "Add a field…"]


def test_an_empty_choice_is_chosen_from_its_chip(qtbot, open_book) -> None:
    opened, ana = _opened(qtbot, open_book)
    field = OwnField("Drink", OwnKind.CHOICE, ("Tea", "Coffee"))
    opened.book.own_fields.add(field).result()
    qtbot.waitUntil(lambda: _offers(opened) == ["Add Drink"])
    qtbot.keyClick(named(_card(opened), "Add Drink", QPushButton), Qt.Key.Key_Space)
    box = named(_card(opened), "Drink", QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["Nothing", "Tea", "Coffee"]
    box.setCurrentIndex(2)
    button(_card(opened), "Save").click()
    qtbot.waitUntil(lambda: _said(opened, ana) == [("Drink", "Coffee")])


def test_a_field_renamed_elsewhere_is_called_so_here(qtbot, open_book) -> None:
    opened, ana = _opened(qtbot, open_book)
    book = opened.book
    row = book.own_fields.add(OwnField("Size", OwnKind.TEXT)).result().value
    book.people.save_part(OwnValue("Size", OwnKind.TEXT, "M", row, person_id=ana.id)).result()
    (field,) = book.own_fields.all()
    book.own_fields.save(OwnField("T-shirt", field.kind, (), field.id, field.uid)).result()
    qtbot.waitUntil(
        lambda: (
            [each.value.accessibleName() for each in every(_card(opened), DetailRow)][:1]
            == ["T-shirt: M"]
        )
    )


def _preferences(qtbot, opened) -> OwnFieldsCard:
    """The card of Preferences by itself, told of what is changed by it."""
    card = OwnFieldsCard(opened.window.context, opened.book.own_fields)
    qtbot.addWidget(card)

    def confirm(future) -> None:
        opened.window.shell.confirm(future)
        future.result()
        card.apply_changes(ChangeSet(everything=True))

    card.started.connect(confirm)
    card.show()
    return card


def _names(opened) -> list[str]:
    return [field.name for field in opened.book.own_fields.all()]


def test_fields_are_ordered_and_deleted_in_preferences(qtbot, open_book) -> None:
    opened, ana = _opened(qtbot, open_book)
    book = opened.book
    for name in ("Size", "Drink"):
        row = book.own_fields.add(OwnField(name, OwnKind.TEXT)).result().value
        book.people.save_part(OwnValue(name, OwnKind.TEXT, "M", row, person_id=ana.id)).result()
    card = _preferences(qtbot, opened)
    assert says(card, "Text · of 1 person")
    qtbot.keyClick(named(card, "Move Drink up", QToolButton), Qt.Key.Key_Space)
    assert _names(opened) == ["Drink", "Size"]
    assert not named(card, "Move Drink up", QToolButton).isEnabled()
    named(card, "Delete Drink", QToolButton).click()
    told(qtbot, opened.window, "Deleted the field Drink")
    assert _names(opened) == ["Size"] and _said(opened, ana) == [("Size", "M")]
    book.history.undo().result()
    assert _said(opened, ana) == [("Drink", "M"), ("Size", "M")]


def test_a_choice_renamed_in_preferences_follows_on_the_card(qtbot, open_book) -> None:
    opened, ana = _opened(qtbot, open_book)
    book = opened.book
    row = book.own_fields.add(OwnField("Drink", OwnKind.CHOICE, ("Tea", "Milk"))).result().value
    book.people.save_part(OwnValue("Drink", OwnKind.CHOICE, "Tea", row, person_id=ana.id)).result()
    card = _preferences(qtbot, opened)
    named(card, "Change Drink…", QToolButton).click()
    shown = dialog(OwnFieldDialog)
    choices = named(shown, "Choices", QListWidget)
    choices.item(0).setText("Black tea")
    choices.setCurrentRow(1)
    button(shown, "Take it out").click()
    named(shown, "Name", QLineEdit).clear()
    button(shown, "Save").click()
    assert says(shown, "The field needs a name.")
    write(qtbot, named(shown, "Name", QLineEdit), "To drink")
    button(shown, "Save").click()
    assert _said(opened, ana) == [("To drink", "Black tea")]
    (field,) = book.own_fields.all()
    assert field.choices == ("Black tea",)


def test_a_line_of_a_card_becomes_a_field_of_ones_own(qtbot, open_book, tmp_path) -> None:
    opened, ana = _opened(qtbot, open_book)
    opened.book.own_fields.add(OwnField("Hobby", OwnKind.TEXT)).result()
    lines = ("BEGIN:VCARD", "VERSION:3.0", "FN:Ana Sousa", f"UID:{ana.uid}", "X-HOBBY:chess", "END:VCARD", "")  # fmt: skip
    path = tmp_path / "phone.vcf"
    path.write_text("\r\n".join(lines), encoding="utf-8", newline="")
    opened.book.importing.run([path])
    tab = opened.window.person.tab_page("details")
    qtbot.waitUntil(lambda: says(tab, "Also on the card · 1"))
    button(tab, "Show").click()
    row = one(lambda: every(tab, LineRow))
    row.value.click()
    kind = named(row, "Keep it as", QComboBox)
    kind.setCurrentIndex(kind.findText("A field of your own"))
    assert named(row, "Name", QComboBox).currentText() == "Hobby"
    button(row, "Save").click()
    qtbot.waitUntil(lambda: _said(opened, ana) == [("Hobby", "chess")])
    assert opened.book.card_lines.of(ana.id) == []
    opened.book.history.undo().result()
    assert _said(opened, ana) == [] and len(opened.book.card_lines.of(ana.id)) == 1


@pytest.mark.parametrize(
    ("locale", "typed", "plain"),
    [
        ("en_GB", "1,234.5", "1234.5"),
        ("de_DE", "1.234,5", "1234.5"),
        ("de_DE", "42,5", "42.5"),
        ("de_DE", "42.5", "42.5"),
        ("de_DE", "1.234.567", "1234567"),
        ("fr_FR", "1\u202f234,5", "1234.5"),
    ],
)
def test_a_number_is_read_as_the_locale_writes_it(locale: str, typed: str, plain: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert plain_number(typed) == plain
    finally:
        QLocale.setDefault(before)
