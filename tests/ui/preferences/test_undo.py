"""Preferences show what is stored: after an undo in them, and after a change from elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSpinBox

from desktop_app.app.desktop_integration import DesktopSettings
from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.preferences.desktop import NoticesCard
from desktop_app.ui.preferences.dialog import Preferences
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import dialog, every, named

RHYTHMS, REMINDING = "Rhythms and circles", "Reminders and notices"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def preferences(qtbot, open_book):
    """The window, and its preferences open over it."""
    opened = open_book()
    opened.window.shell.do("preferences")
    qtbot.waitUntil(lambda: every(opened.window, Preferences) != [])
    shown = dialog(Preferences)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield opened, turn_to(shown, "Rhythms and circles")
    shown.reject()


def _say(qtbot, box: QSpinBox, value: str) -> None:
    """Type a number and Enter."""
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.selectAll()
    qtbot.keyClicks(box, value)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def _press(qtbot, key: Qt.Key, modifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.mark.parametrize(("page", "name", "typed"), [
    (RHYTHMS, "Close: be in touch every", "45"), (RHYTHMS, "Close: how many people", "17"),
    (REMINDING, "Birthday: days before", "9"), (RHYTHMS, "E-mail: counts for", "20"),
])  # fmt: skip
def test_ctrl_z_takes_a_number_back_and_the_field_follows(
    qtbot, preferences, page: str, name: str, typed: str
) -> None:
    opened, shown = preferences
    box = named(turn_to(shown, page), name, QSpinBox)
    before = box.value()
    _say(qtbot, box, typed)
    qtbot.waitUntil(lambda: opened.book.history.undoable() is not None)
    assert box.value() == int(typed)
    _press(qtbot, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: box.value() == before)
    _press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: box.value() == int(typed))


def test_all_weights_follow_the_undo_of_a_reset(qtbot, preferences) -> None:
    opened, shown = preferences
    email = named(shown, "E-mail: counts for", QSpinBox)
    opened.book.rhythms.set_weight(InteractionKind.EMAIL, 77).result()
    qtbot.waitUntil(lambda: email.value() == 77)
    named(shown, "Back to the defaults").click()
    qtbot.waitUntil(lambda: opened.book.rhythms.weights()[InteractionKind.EMAIL] != 77)
    shown.setFocus()
    _press(qtbot, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: email.value() == 77)


def test_what_is_half_typed_stays_while_something_else_changes(qtbot, preferences) -> None:
    opened, shown = preferences
    box = named(shown, "Close: be in touch every", QSpinBox)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "12")
    other = named(shown, "E-mail: counts for", QSpinBox)
    opened.book.rhythms.set_weight(InteractionKind.EMAIL, 77).result()
    qtbot.waitUntil(lambda: other.value() == 77)
    assert box.value() == 12
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: 12 in [c.cadence.ideal_days for c in opened.book.circles.all() if c.cadence]
    )


def test_the_notices_follow_too(qtbot, context, open_book, tmp_path) -> None:
    opened = open_book()
    desktop = DesktopSettings(opened.book, opened.window.state, tmp_path)
    card = NoticesCard(context, desktop)
    qtbot.addWidget(card)
    card.show()
    card.started.connect(opened.window.shell.confirm)
    opened.window.changes.followed.connect(card.apply_changes)
    quiet = card.quiet.isChecked()
    card.quiet.click()
    qtbot.waitUntil(lambda: (desktop.notice_settings().quiet_from is not None) != quiet)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: card.quiet.isChecked() == quiet)
    assert card.quiet_from.isEnabled() == quiet


def test_a_change_of_people_asks_no_card(qtbot, preferences) -> None:
    opened, shown = preferences
    box = named(shown, "Close: be in touch every", QSpinBox)
    box.setValue(99)
    shown.apply_changes(ChangeSet({Noun.PERSON: frozenset({1})}))
    assert box.value() == 99
