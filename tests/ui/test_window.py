"""A morning with the window: look, log, tick, undo, close, come back."""

from __future__ import annotations

from zipfile import ZipFile

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QListWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.people_query import PeopleQuery, Scope
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.rules.rule import DUE
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.people.erase_dialog import EraseDialog
from desktop_app.ui.person.rows import DetailRow
from tests.ui.conftest import NOW, SAMPLE, close
from tests.ui.reach import button, choose, dialog, label, says, show_details, texts, told

TODAY = NOW.date()
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def _ids(opened) -> list[int]:
    return list(opened.window.list.model.ids())


def _open(qtbot, opened, name: str) -> int:
    person = opened.book.naming.resolve(name)
    opened.window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    return person.id


def _detail(page, label: str) -> DetailRow:
    rows = page.tab_page("details").findChildren(DetailRow)
    return next(
        row for row in rows if row.value.accessibleName().removeprefix("Add ").startswith(label)
    )


def test_a_line_and_enter_log_what_happened(qtbot, open_book) -> None:
    opened = open_book()
    person = _open(qtbot, opened, "Ana Sousa")
    window = opened.window
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    edit = window.person.composer.edit
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "Coffee yesterday, asked about Berlin, remind me in 2 weeks")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: (
            window.toast.text() == "Coffee with Ana Sousa, yesterday, and a reminder for Sat 5 Dec"
        )
    )
    newest = opened.book.timeline.page(person)[0][0]
    assert (newest.kind, newest.day.isoformat(), newest.summary) == (
        InteractionKind.COFFEE,
        "2026-11-20",
        "Coffee, asked about Berlin",
    )
    assert "2026-12-05" in [item.due.isoformat() for item in opened.book.reminders.waiting(person)]
    assert edit.toPlainText() == ""
    window.shell.undo()
    qtbot.waitUntil(lambda: window.toast.text().startswith("Undone"))
    assert opened.book.timeline.page(person)[0][0].summary != "Coffee, asked about Berlin"


def test_ticking_a_reminder_and_taking_it_back(qtbot, open_book) -> None:
    opened = open_book()
    pane = opened.window.reminders
    row = next(row for row in pane.rows() if row.reminder.text == "Ask Ivan for a recommendation")
    qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: "Ask Ivan for a recommendation" not in [row.reminder.text for row in pane.rows()]
    )
    button = next(
        b for b in opened.window.toast.findChildren(QAbstractButton) if b.text() == "Undo"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: "Ask Ivan for a recommendation" in [row.reminder.text for row in pane.rows()]
    )


def test_a_recurring_reminder_rolls_on(qtbot, open_book) -> None:
    opened = open_book()
    pane = opened.window.reminders
    row = next(row for row in pane.rows() if row.reminder.text == "Check in with Daniela")
    before = row.reminder.due
    row.box.setFocus()
    qtbot.keyClick(row.box, Qt.Key.Key_Space)

    def rolled() -> bool:
        found = [r.reminder for r in pane.rows() if r.reminder.text == "Check in with Daniela"]
        return bool(found) and found[0].due > before

    qtbot.waitUntil(rolled)


def test_typing_searches_and_escape_ends_it(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.list.search, "sousa")
    ana = opened.book.naming.resolve("Ana Sousa").id
    qtbot.waitUntil(lambda: _ids(opened) == [ana])
    qtbot.keyClick(window.list.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(_ids(opened)) == SAMPLE)
    window.list.search.setText("zzzz")
    qtbot.waitUntil(lambda: _ids(opened) == [])


def test_filters_and_orders(qtbot, open_book) -> None:
    opened = open_book()
    pane = opened.window.list
    due = next(b for b in pane.findChildren(QAbstractButton) if b.text().startswith("Due"))
    qtbot.mouseClick(due, Qt.MouseButton.LeftButton)
    wanted = opened.book.people_list.ids(PeopleQuery.by(DUE), TODAY)
    assert 0 < len(wanted) < SAMPLE
    qtbot.waitUntil(lambda: _ids(opened) == list(wanted))


def test_trash_restore_and_erase_with_several_selected(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.list.view.setFocus()
    window.list.view.show_person(_ids(opened)[0])
    qtbot.keyClick(window.list.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = window.list.view.selected_ids()
    assert len(chosen) == 2
    qtbot.keyClick(window.list.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(_ids(opened)) == SAMPLE - 2)
    told(qtbot, window, "Moved 2 people to the trash")
    window.shell.show("trash")
    qtbot.waitUntil(lambda: sorted(_ids(opened)) == sorted(chosen))
    window.tools.people.restore([chosen[0]])
    qtbot.waitUntil(lambda: _ids(opened) == [chosen[1]])
    name = opened.book.people.participant(chosen[1]).name
    spoken = lambda: window.list.model.data(window.list.model.index(0, 0), SPOKEN)  # noqa: E731
    qtbot.waitUntil(lambda: " days left" in spoken())
    window.shell.do("empty-trash")
    asked = dialog(EraseDialog)
    qtbot.waitUntil(button(asked, "Erase for ever").isEnabled)
    assert says(asked, f"Erase {name} for ever?")
    assert says(asked, "Undo cannot bring this back.")
    assert says(asked, "No backup here holds them.")
    button(asked, "Cancel").click()
    assert _ids(opened) == [chosen[1]]
    window.shell.do("empty-trash")
    asked = dialog(EraseDialog)
    qtbot.waitUntil(button(asked, "Erase for ever").isEnabled)
    button(asked, "Erase for ever").click()
    told(qtbot, window, f"Erased {name}")
    qtbot.waitUntil(lambda: _ids(opened) == [])
    qtbot.waitUntil(lambda: says(window.list, "The trash is empty"))


def test_everything_about_one_person_is_written_from_their_menu(qtbot, open_book, tmp_path) -> None:
    opened = open_book()
    window = opened.window
    row = _open(qtbot, opened, "Ana Sousa")
    menu = window.tools.people.menu(window, [row], Scope.PEOPLE)
    choose(menu, "Export everything about Ana Sousa…")
    asked = dialog(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "Ana.zip"))
    asked.close()
    told(qtbot, window, "Everything written to Ana.zip")
    assert "Ana Sousa.json" in ZipFile(tmp_path / "Ana.zip").namelist()
    assert (tmp_path / "Ana.zip").stat().st_mode & 0o777 == 0o600


def test_details_are_edited_in_place(qtbot, open_book) -> None:
    opened = open_book()
    person = _open(qtbot, opened, "Ana Sousa")
    page = opened.window.person
    show_details(qtbot, opened.window)
    row = _detail(page, "Nickname")
    row.value.setFocus()
    qtbot.keyClick(row.value, Qt.Key.Key_Return)
    field = row.findChild(QLineEdit)
    qtbot.keyClicks(field, "Anita")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.book.people.contact(person).person.nickname == "Anita")
    assert "Anita" in [found.person.nickname for found in [opened.book.people.contact(person)]]


def test_a_fault_in_a_field_stays_in_place_and_nothing_is_lost(qtbot, open_book) -> None:
    opened = open_book()
    person = _open(qtbot, opened, "Ana Sousa")
    page = opened.window.person
    show_details(qtbot, opened.window)
    row = _detail(page, "When")
    row.edit()
    field = row.findChild(QLineEdit)
    field.setText("some time ago")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert row.is_edited()
    assert field.text() == "some time ago"
    assert str(opened.book.people.contact(person).person.met_on) == "2018-10"


def test_everything_is_where_it_was_after_a_restart(qtbot, open_book) -> None:
    opened = open_book()
    person = _open(qtbot, opened, "Hana Kobayashi")
    show_details(qtbot, opened.window)
    opened.window.window_layout.toggle_reminders()
    opened.window.resize(1300, 800)
    close(opened)
    again = open_book(sample=False)
    assert again.window.person.person_id() == person
    assert again.window.person.tab() == "details"
    assert not again.window.reminders.isVisible()


def test_first_start_offers_ways_to_begin_and_goes_when_somebody_is_there(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    first = opened.window.stack.currentWidget()
    words = {b.accessibleName() for b in first.findChildren(QAbstractButton)}
    line = "Or log a first line, such as “Coffee yesterday with Ana”"
    encrypt = "Encrypt it with a passphrase"
    assert words == {"Import a file…", "Add a person", "Open sample people", line, encrypt}
    opened.book.people.add(Contact(Person(display_name="Ben"))).result()
    qtbot.waitUntil(lambda: opened.window.stack.currentWidget() is opened.window.people_page)
    assert _ids(opened) or qtbot.waitUntil(lambda: len(_ids(opened)) == 1) is None


def test_the_window_shows_what_another_program_wrote(qtbot, open_book) -> None:
    from desktop_app.services.address_book import AddressBook

    opened = open_book()
    other = AddressBook(opened.book.folder)
    other.people.add(Contact(Person(display_name="From outside"))).result()
    other.close()
    qtbot.waitUntil(lambda: len(_ids(opened)) == SAMPLE + 1)


def test_the_palette_says_why_not_and_cuts_no_words(qtbot, open_book) -> None:
    opened = open_book()
    opened.book.history.forget()
    opened.window.shell.do("palette")
    palette = opened.window.findChild(Palette)
    line, found = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    line.setText("undo")
    assert found.count() == 2
    assert "There is nothing to undo." in found.item(1).text()
    line.setText("nobody is called that")
    qtbot.waitUntil(lambda: "Nothing found" in texts(palette))
    nothing = label(palette, "Nothing found")
    qtbot.waitUntil(lambda: line.height() >= line.sizeHint().height())
    assert nothing.height() >= nothing.sizeHint().height()
    palette.end()


def test_the_palette_finds_people_and_actions(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.do("palette")
    palette = opened.window.findChild(Palette)
    line = palette.findChild(QLineEdit)
    assert line.hasFocus()
    qtbot.keyClicks(line, "hana")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    hana = opened.book.naming.resolve("Hana Kobayashi").id
    qtbot.waitUntil(lambda: opened.window.person.person_id() == hana)


def test_models_keep_qts_rules(qtbot, open_book) -> None:
    opened = open_book()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(opened.window.list.model, mode)]
    testers.append(
        QAbstractItemModelTester(opened.window.person.tab_page("timeline-tab").entries.model, mode)
    )
    for tester in testers:
        tester.setUseFetchMore(False)
    _open(qtbot, opened, "Ana Sousa")
    opened.window.list.search.setText("an")
    qtbot.waitUntil(lambda: 0 < len(_ids(opened)) < SAMPLE)
    assert testers


def test_narrow_windows_show_less_at_once(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    _open(qtbot, opened, "Ana Sousa")
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.sidebar.width() < 100)
    window.resize(900, 700)
    qtbot.waitUntil(window.window_layout.slides)
    assert window.list.isVisible()
    assert window.person.isVisible()
    window.resize(600, 700)
    qtbot.waitUntil(lambda: window.list.isVisible() != window.pages.isVisible())
    window.resize(1440, 900)
    qtbot.waitUntil(
        lambda: (
            window.list.isVisible() and window.pages.isVisible() and window.reminders.isVisible()
        )
    )


def test_every_control_has_a_name(qtbot, open_book) -> None:
    opened = open_book()
    _open(qtbot, opened, "Ana Sousa")
    show_details(qtbot, opened.window)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in opened.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and type(widget).__name__
        not in ("QScrollArea", "QSplitter", "QTableView", "QLineEdit", "QSplitterHandle")
    ]
    assert nameless == []


def test_hostile_text_is_shown_as_it_is(qtbot, open_book) -> None:
    opened = open_book()
    nasty = "<table><tr><td>" * 3000 + "<img src=file:///etc/hostname>‮ =cmd|' /C calc'!A0"
    person = (
        opened.book.people.add(
            Contact(Person(display_name=nasty[:50_000], notes=nasty, headline=nasty))
        )
        .result()
        .value
    )
    opened.window.shell.open_person(person)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person)
    show_details(qtbot, opened.window)
    opened.window.grab()
    assert opened.book.people.contact(person).person.notes == nasty


def test_a_window_closed_before_it_is_whole_forgets_nothing(qtbot, open_book) -> None:
    opened = open_book()
    person = _open(qtbot, opened, "Hana Kobayashi")
    close(opened)
    hasty = open_book(sample=False, wait=False)
    assert not hasty.window.is_settled()
    close(hasty)
    assert open_book(sample=False).window.person.person_id() == person


def test_large_changes_in_a_row_are_told_together_and_small_ones_at_once(qtbot, open_book) -> None:
    opened = open_book()
    changes, heard = opened.window.changes, []
    changes.changed.connect(heard.append)
    large, small = ChangeSet(all_of=frozenset({Noun.PERSON})), ChangeSet({Noun.TAG: frozenset({1})})
    for change in (large, large, large, small):
        changes.hear(change)
    assert heard == [large, large | small]
    changes.hear(large)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[2] == large


class Tray:
    """A desk that keeps the program, or not; nothing else is asked of it."""

    def __init__(self, stays: bool) -> None:
        self.stays = stays

    def stays_in_tray(self) -> bool:
        return self.stays


def test_closing_puts_the_window_away_while_the_tray_keeps_it(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.desktop = Tray(True)
    with qtbot.assertNotEmitted(window.closed), qtbot.waitSignal(window.put_away):
        window.close()
    assert not window.isVisible()
    window.show()
    window.desktop.stays = False
    with qtbot.waitSignal(window.closed):
        window.close()


def test_quit_ends_it_also_where_the_tray_would_keep_it(qtbot, open_book) -> None:
    window = open_book().window
    window.desktop = Tray(True)
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_who_comes_from_today_to_people_for_the_first_time_sees_the_first_of_them(
    qtbot, open_book
) -> None:
    opened = open_book(view="today")
    qtbot.waitUntil(opened.window.is_settled)
    opened.window.shell.show("people")
    first = opened.book.naming.resolve("Ana Sousa").id
    qtbot.waitUntil(lambda: opened.window.person.person_id() == first)
