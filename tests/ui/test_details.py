"""The Details tab keeps what is typed into it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices, QFocusEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
)

from desktop_app.domain.person import ChannelKind, Relation
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.entries.editing import edit_entry
from desktop_app.ui.entries.editor import InteractionEditor
from desktop_app.ui.people.add_dialog import AddPersonDialog
from desktop_app.ui.person.editors import FormEditor
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.person.tags_row import TagsRow
from desktop_app.ui.reminders.editor import ReminderEditor
from desktop_app.ui.words.timeline import title_and_text
from tests.ui.conftest import NOW, close
from tests.ui.reach import button, every, named, only, says, show_details, texts, write


def _details(qtbot, opened, name: str = "Ana Sousa"):
    person = opened.book.naming.resolve(name)
    opened.window.shell.open_person(person.id)
    show_details(qtbot, opened.window)
    details = opened.window.person.tab_page("details")
    qtbot.waitUntil(lambda: len(every(details, DetailRow)) > 0)
    return details


def _row(details, label: str) -> DetailRow:
    rows = details.findChildren(DetailRow)
    return next(
        row for row in rows if row.value.accessibleName().removeprefix("Add ").startswith(label)
    )


def test_the_menu_of_a_field_does_not_close_it(qtbot, open_book) -> None:
    details = _details(qtbot, open_book())
    row = _row(details, "Headline")
    row.value.click()
    field = row.findChild(QLineEdit)
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(field, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
    assert row.is_edited()
    field.setText("Keeps bees")
    QApplication.sendEvent(
        field, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
    )
    assert not row.is_edited()


def test_a_form_left_for_another_person_is_stored(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened)
    ana = opened.window.person.person_id()
    row = _row(details, "Mobile")
    row.value.click()
    row.findChild(FormEditor).findChild(QLineEdit).setText("+351 900 000 000")
    opened.window.shell.open_person(opened.book.naming.resolve("Emeka Obi").id)
    qtbot.waitUntil(
        lambda: (
            "+351 900 000 000" in [way.value for way in opened.book.people.contact(ana).channels]
        )
    )


def test_a_form_left_unchanged_changes_nothing(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened)
    before = opened.book.history.undoable()
    _row(details, "Mobile").value.click()
    opened.window.shell.open_person(opened.book.naming.resolve("Emeka Obi").id)
    opened.book.people.set_starred([opened.window.person.person_id()], True).result()
    opened.book.history.undo().result()
    assert opened.book.history.undoable() == before


def test_a_name_taken_away_whole_is_refused_in_place(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    opened.window.shell.do("add")
    dialog = opened.window.findChild(AddPersonDialog)
    dialog.field.setText("Cher")
    dialog.yes.click()
    qtbot.waitUntil(lambda: opened.window.person.person_id() is not None)
    details = _details(qtbot, opened, "Cher")
    opened.book.people.edit(opened.window.person.person_id(), display_name="").result()
    row = _row(details, "Given name")
    row.value.click()
    field = row.findChild(QLineEdit)
    field.setText("")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert row.is_edited()
    qtbot.waitUntil(lambda: "A person needs a name." in texts(row))


def test_a_tag_left_in_its_field_is_put_on(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened)
    ana = opened.window.person.person_id()
    line = details.findChild(TagsRow).findChild(QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "bees")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "bees" in opened.book.people.contact(ana).tags)


def test_enter_takes_a_name_and_leaves_the_dialog_open(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.do("remind")
    qtbot.waitUntil(lambda: opened.window.findChild(ReminderEditor) is not None)
    dialog = opened.window.findChild(ReminderEditor)
    people = dialog.findChild(PeopleField)
    for name in ("Ana Sousa", "Emeka Obi"):
        line = named(people, "Add a name", QLineEdit)
        qtbot.keyClicks(line, name)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: name in [person.name for person in people.people()])
    assert dialog.isVisible()
    dialog.reject()


def test_too_long_a_text_is_refused_in_the_dialog(qtbot, open_book) -> None:
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa").id
    edit_entry(opened.window.shell, opened.window.tools, opened.book.timeline.page(ana)[0][0])
    dialog = opened.window.findChild(InteractionEditor)
    write(qtbot, named(dialog, "More", QPlainTextEdit), "x" * 100_001)
    button(dialog, "Save").click()
    assert dialog.isVisible() and says(dialog, "too long")
    dialog.reject()


@pytest.mark.parametrize(
    ("summary", "title", "text"),
    [
        ("Met Dr. Zoe Quinn. She moves to Berlin.", "Met Dr. Zoe Quinn", "She moves to Berlin."),
        ("Coffee with J. Smith, long", "Coffee with J. Smith", "Long"),
        ("Called Prof. Obi", "Called Prof. Obi", ""),
        ("Lunch. Nice", "Lunch", "Nice"),
    ],
)
def test_the_first_phrase_of_an_entry_is_its_title(summary: str, title: str, text: str) -> None:
    assert title_and_text(Interaction(InteractionKind.NOTE, NOW.date(), summary)) == (title, text)


def test_a_time_zone_is_found_by_its_city_or_refused_in_place(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened)
    ana = opened.window.person.person_id()
    row = _row(details, "Time zone")
    row.value.click()
    field = row.findChild(QLineEdit)
    field.setText("Atlantis")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert row.is_edited()
    qtbot.waitUntil(lambda: says(row, "Europe/Lisbon"))
    field.setText("berlin")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.book.people.contact(ana).person.time_zone == "Europe/Berlin")
    qtbot.waitUntil(lambda: opened.window.focusWidget().property("said") == "Time zone")


def _menu(qtbot, row: DetailRow) -> dict[str, QAction]:
    row.value.customContextMenuRequested.emit(row.value.rect().center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return {action.text(): action for action in QApplication.activePopupWidget().actions()}


def test_the_menu_of_a_value_copies_it_and_opens_what_it_leads_to(
    qtbot, open_book, monkeypatch
) -> None:
    opened = open_book()
    details = _details(qtbot, opened)
    opened_urls = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened_urls.append(url.toString()) or True
    )
    choices = _menu(qtbot, _row(details, "Work · E-mail"))
    choices["Copy"].trigger()
    assert QApplication.clipboard().text() == "ana.sousa@fablepress.example"
    choices["Write an e-mail"].trigger()
    assert opened_urls == ["mailto:ana.sousa@fablepress.example"]
    QApplication.activePopupWidget().close()
    choices = _menu(qtbot, _row(details, "Through"))
    choices["Open Hana Kobayashi"].trigger()
    QApplication.activePopupWidget().close()
    assert opened.window.person.person_id() == opened.book.naming.resolve("Hana Kobayashi").id


@pytest.mark.parametrize("label", ["Work · E-mail", "Now", "Birthday", "Partner"])
def test_every_field_of_a_form_is_named(qtbot, open_book, label: str) -> None:
    row = _row(_details(qtbot, open_book()), label)
    row.value.click()
    fields = [
        item
        for item in row.findChild(FormEditor).findChildren(QLineEdit)
        if not item.objectName().startswith("qt_spin")
    ]
    assert fields and all(field.accessibleName() for field in fields)


def _add(qtbot, details, words: str) -> FormEditor:
    """Press what adds a part with the keyboard; its form."""
    link = next(
        item for item in details.findChildren(QAbstractButton) if item.accessibleName() == words
    )
    qtbot.waitUntil(link.isVisible)
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    return details.findChild(FormEditor)


def test_ways_are_added_one_after_the_other_by_typing(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened, "Emeka Obi")
    person = opened.window.person.person_id()
    ways = ("obi@home.example", "+49 30 555", "https://obi.example")
    for way in ways:
        form = _add(qtbot, details, "Add a way")
        qtbot.keyClicks(opened.window.focusWidget(), way)
        qtbot.keyClick(opened.window.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda way=way: (
                way in [had.value for had in opened.book.people.contact(person).channels]
            )
        )
        qtbot.waitUntil(lambda form=form: form not in details.findChildren(FormEditor))
        qtbot.waitUntil(lambda: opened.window.focusWidget().accessibleName() == "Add a way")
    kinds = {had.value: had.kind for had in opened.book.people.contact(person).channels}
    assert [kinds[way] for way in ways] == [ChannelKind.EMAIL, ChannelKind.PHONE, ChannelKind.WEB]


def test_a_kind_chosen_by_hand_stays(qtbot, open_book) -> None:
    opened = open_book()
    form = _add(qtbot, _details(qtbot, opened), "Add a way")
    kind = form.findChild(QComboBox)
    kind.setFocus()
    qtbot.keyClicks(kind, "Chat")
    qtbot.keyClicks(form.findChild(QLineEdit), "ana@chat.example")
    assert kind.currentText() == "Chat"


def test_a_form_given_up_leaves_nothing_behind(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened)

    def shown() -> int:
        return sum(row.isVisible() for row in details.findChildren(DetailRow))

    for words in ("Add a way", "Add a position", "Add a date", "Add a relation"):
        qtbot.waitUntil(lambda: shown() > 0)
        before = shown()
        form = _add(qtbot, details, words)
        assert shown() == before + 1
        qtbot.keyClick(form, Qt.Key.Key_Escape)
        assert shown() == before
        assert opened.window.focusWidget().accessibleName() == words
        qtbot.waitUntil(lambda: not details.findChildren(FormEditor))


def test_the_key_of_the_details_goes_into_them(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.list.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.person.tab_page("details").isAncestorOf(window.focusWidget()))


@pytest.mark.parametrize("size", [(1024, 700), (420, 760)])
def test_nothing_of_the_details_is_cut_off_in_a_narrow_window(
    qtbot, open_book, size: tuple[int, int]
) -> None:
    opened = open_book(size=size)
    details = _details(qtbot, opened)
    opened.window.window_layout.show_page()

    area = only(details, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)

    def fits() -> bool:
        return area.widget().minimumSizeHint().width() <= area.viewport().width()

    qtbot.waitUntil(fits)
    for words in ("Add a way", "Add a position", "Add a date", "Add a relation"):
        form = _add(qtbot, details, words)
        kinds = form.findChild(QComboBox)
        for place in range(kinds.count() if words == "Add a way" else 1):
            kinds.setCurrentIndex(place)
            qtbot.waitUntil(fits)
        qtbot.keyClick(form, Qt.Key.Key_Escape)
    for row in details.findChildren(DetailRow):
        if row.isVisible():
            row.value.click()
            qtbot.waitUntil(fits)
            assert row.leave() == ""


def test_a_form_is_scrolled_to_with_its_button(qtbot, open_book) -> None:
    opened = open_book(size=(760, 600))
    details = _details(qtbot, opened)
    bar = only(details, QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    form = _add(qtbot, details, "Add a way")
    save = next(
        item for item in form.findChildren(QAbstractButton) if item.accessibleName() == "Save"
    )
    qtbot.waitUntil(lambda: bar.value() > 0)
    qtbot.waitUntil(lambda: save.visibleRegion().boundingRect() == save.rect())


def test_what_is_half_typed_when_kith_is_closed_is_kept(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened)
    ana = opened.window.person.person_id()
    _add(qtbot, details, "Add a way")
    qtbot.keyClicks(opened.window.focusWidget(), "ana@new.example")
    row = _row(details, "Headline")
    row.value.click()
    row.findChild(QLineEdit).setText("Keeps bees")
    close(opened)
    kept = open_book(sample=False).book.people.contact(ana)
    assert kept.person.headline == "Keeps bees"
    assert "ana@new.example" in [way.value for way in kept.channels]


def test_what_cannot_be_kept_of_a_page_that_is_left_is_told(qtbot, open_book) -> None:
    opened = open_book()
    details = _details(qtbot, opened)
    _add(qtbot, details, "Add a date")
    qtbot.keyClicks(opened.window.focusWidget(), "the day after")
    opened.window.shell.open_person(opened.book.naming.resolve("Emeka Obi").id)
    assert opened.window.toast.text().startswith("Not kept: ")


def test_a_fault_goes_when_it_is_being_mended(qtbot, open_book) -> None:
    opened = open_book()
    form = _add(qtbot, _details(qtbot, opened), "Add a date")
    field, before = opened.window.focusWidget(), texts(form)
    qtbot.keyClicks(field, "the day after")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(texts(form)) == len(before) + 1 and field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert texts(form) == before


def test_a_relation_in_your_own_words_is_true_on_the_other_page(qtbot, open_book) -> None:
    opened = open_book()
    ana, emeka = (opened.book.naming.resolve(name) for name in ("Ana Sousa", "Emeka Obi"))
    relation = Relation("godmother", ana.name, ana.id, person_id=emeka.id)
    opened.book.people.save_part(relation).result()
    details = _details(qtbot, opened)
    qtbot.waitUntil(
        lambda: any(
            "Godmother" in row.value.accessibleName() for row in details.findChildren(DetailRow)
        )
    )
    row = _row(details, "Godmother")
    assert (row.value.accessibleName(), row.value.text()) == ("Godmother of: Emeka Obi", emeka.name)
