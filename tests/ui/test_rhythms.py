"""Warmth and strength explained on hover; rhythms of circles, kinds and tags changed where they
stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QSpinBox

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.kit.badge import BadgeButton
from desktop_app.ui.person.photo_button import PhotoButton
from desktop_app.ui.person.rows import DetailRow
from tests.ui.conftest import NOW
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import has_button, named, only, show_details

TODAY = NOW.date()


def _open(qtbot, opened, name: str) -> int:
    person = opened.book.naming.resolve(name).id
    opened.window.shell.open_person(person)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person)
    return person


def _dialog(qtbot, window) -> QDialog:
    qtbot.waitUntil(lambda: any(item.isVisible() for item in window.findChildren(QDialog)))
    return next(item for item in window.findChildren(QDialog) if item.isVisible())


def _box(dialog: QDialog, name: str) -> QSpinBox:
    return next(box for box in dialog.findChildren(QSpinBox) if box.accessibleName() == name)


def _set(qtbot, box: QSpinBox, value: int) -> None:
    box.setFocus()
    box.setValue(value)
    qtbot.keyClick(box, Qt.Key.Key_Tab)


def test_ring_and_badge_say_why(qtbot, open_book) -> None:
    opened = open_book()
    ana = _open(qtbot, opened, "Ana Sousa")
    header = opened.window.person.header
    words = "Warm: coffee 2 days ago; your rhythm is every month. Due on 19 December."
    assert only(header, PhotoButton).accessibleDescription() == words
    assert words in only(header, PhotoButton).toolTip()
    strength = opened.book.rhythms.strength(ana, TODAY)
    qtbot.waitUntil(lambda: has_button(header, "Regularly in touch"))
    badge = named(header, "Regularly in touch", BadgeButton)
    assert f"{strength.contacts} contacts in two years, the last 2 days ago" in badge.toolTip()
    assert f"{round(strength.value * 100)} of 100" in badge.toolTip()
    model = opened.window.list.model
    assert words in model.index(model.row_of(ana), 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_tag_menu_gives_a_tag_a_rhythm_and_details_says_so(qtbot, open_book) -> None:
    opened = open_book()
    kwame = _open(qtbot, opened, "Kwame Mensah")
    tag = next(
        tag for tag in opened.book.tags.all() if tag.name in opened.book.people.contact(kwame).tags
    )
    opened.window.list_menus.get().ask_rhythm(tag)
    dialog = _dialog(qtbot, opened.window)
    assert not _box(dialog, "Be in touch every").isEnabled()
    dialog.findChild(QCheckBox).setChecked(True)
    _box(dialog, "Be in touch every").setValue(14)
    _box(dialog, "At the latest after").setValue(20)
    qtbot.mouseClick(
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save"),
        Qt.MouseButton.LeftButton,
    )
    qtbot.waitUntil(lambda: opened.book.people.page(kwame).cadence == Cadence(14, 20))
    qtbot.waitUntil(
        lambda: opened.window.toast.text() == f"Changed the rhythm of the tag {tag.name}"
    )
    page = opened.window.person
    show_details(qtbot, opened.window)
    rows = page.tab_page("details").findChildren(DetailRow)
    rhythm = next(row for row in rows if row.value.accessibleName().startswith("Rhythm"))
    assert "every two weeks" in rhythm.value.accessibleName()
    assert rhythm.value.accessibleDescription() == f"from the tag {tag.name}"
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: opened.book.people.page(kwame).cadence != Cadence(14, 20))


def test_sizes_and_weights_are_preferences_and_can_be_reset(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.do("preferences")
    dialog = _dialog(qtbot, opened.window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    turn_to(dialog, "Rhythms and circles")
    _set(qtbot, _box(dialog, "Inner: how many people"), 7)
    qtbot.waitUntil(lambda: opened.book.circles.all()[0].size == 7)
    _set(qtbot, _box(dialog, "Inner: be in touch every"), 10)
    qtbot.waitUntil(lambda: opened.book.circles.all()[0].cadence == Cadence(10, 11))
    _set(qtbot, _box(dialog, "Call: counts for"), 40)
    qtbot.waitUntil(lambda: opened.book.rhythms.weights()[InteractionKind.CALL] == 40)
    reset = next(
        b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Back to the defaults"
    )
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.rhythms.weights() == DEFAULT_WEIGHTS)
    # News of the change before may come in between and show that once more.
    qtbot.waitUntil(lambda: _box(dialog, "Call: counts for").value() == 80)
    sort = next(
        b
        for b in dialog.findChildren(QPushButton)
        if b.text().strip() == "Sort people into circles"
    )
    qtbot.mouseClick(sort, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "circles")
