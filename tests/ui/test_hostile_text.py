"""People's text is text in every window: no markup is obeyed, no file is opened, nothing stalls or
falls over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)

from desktop_app.domain.errors import KithError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    PostalAddress,
    Relation,
)
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.ui.entries.editing import edit_entry
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.reminders.new import new_reminder
from tests.ui.conftest import NOW
from tests.ui.reach import every, show_details
from tests.ui.secret_picture import leaks, look_everywhere, make_picture, open_ana


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A file that no window may ever open."""
    return make_picture(tmp_path)


def _payloads(picture: Path) -> dict[str, str]:
    image = f"<img src='{picture.as_uri()}' width='300' height='300'>"
    return {
        "markup": f"{image}<b>bold</b><script>1</script>&amp;&lt;",
        "tables": image + "<table><tr><td>" * 3000,
        "turned": f'\u202e\u2066{image}\u200f\u202dabc\u2067 =HYPERLINK("http://x.example","y") =cmd|\' /C calc\'!A0',
        "marks": "a" + "\u0301" * 5000 + image + "\U000e0001\ufeff\ufffe" + "\u2028" * 50,
    }


def _thirty(picture: Path) -> list[str]:
    """Other ways to have a picture or its colour drawn; every field of somebody takes another."""
    uri = picture.as_uri()
    image = f"<img src='{uri}' width='300' height='300'>"
    around = (
        "p", "b", "a", "h1", "h6", "li", "ul", "qt", "html", "body", "center", "table", "pre", "div", "span", "nobr",
    )  # fmt: skip
    return [
        *(f"<{name}>{image}</{name}>" for name in around),
        f'<IMG SRC="{picture}">',
        f"<body background='{uri}'><p>x</p></body>",
        f"<table background='{uri}' width=300 height=300><tr><td>x</td></tr></table>",
        f"<div style='background-image:url({uri})'>x</div>",
        f"<!DOCTYPE html>{image}",
        f"<?xml version='1.0'?>{image}",
        f"<!-- x -->{image}",
        f"&#60;img src='{uri}'&#62; &lt;b&gt;",
        f"![x]({uri}) [x]({uri})",
        f"%1 %n &{image}",
        f"\n\t {image}",
        "<font color='#ff00fe'>\u2588\u2588\u2588\u2588</font>",
        "<p style='color:#ff00fe'>\u2588\u2588\u2588\u2588</p>",
        "<style>* { background: #ff00fe }</style><p>x</p>",
        "<hr color='#ff00fe' size='50'>",
    ]


PAYLOADS = pytest.mark.parametrize("name", ["markup", "tables", "turned", "marks"])


def test_the_look_can_see_a_picture(qtbot, picture: Path) -> None:
    box = QMessageBox(text=f"<img src='{picture.as_uri()}'>")
    qtbot.addWidget(box)
    box.show()
    assert leaks(box)
    box.close()


def _fill(opened, text: str, others: Sequence[str] = ()) -> int:
    """Somebody whose every field is that text, with all that hangs on them; of several texts each
    field has another, but for the name and the notes."""
    book, each = opened.book, cycle((text, *others))
    texts = [
        "prefix", "given", "middle", "family", "suffix", "nickname", "phonetic_given", "phonetic_middle",
        "phonetic_family", "other_script", "file_as", "pronouns", "gender", "headline", "place", "notes", "met_text",
        "met_event",
    ]  # fmt: skip
    person = Person(
        display_name=text,
        met_on=PartialDate(2020),
        fields=(text,),
        circle_id=2,
        **{field: " ".join(next(each).split()) if others else text for field in texts},
    )
    person.notes = text
    contact = Contact(
        person,
        channels=[
            Channel(kind, text, next(each), next(each), address=PostalAddress(street=next(each)))
            for kind in ChannelKind
        ],
        positions=[Position(text, text, text, text), Position(text, until=PartialDate(2001))],
        dates=[
            ImportantDate(DateKind.OTHER, PartialDate(2000, 1, 1), text),
            ImportantDate(DateKind.OTHER, None, text, text),
        ],
        relations=[Relation(text, text)],
        tags=[text],
    )
    row = book.people.add(contact).result().value
    who = (Participant(row, text),)
    book.timeline.log(
        Interaction(InteractionKind.CALL, NOW.date(), text, text, place=text, people=who)
    ).result()
    book.reminders.add(Reminder(text, NOW.date(), people=who)).result()
    book.smart_lists.save(SmartList(0, text, PeopleQuery(text=text[:50]))).result()
    return row


@PAYLOADS
def test_every_window_shows_it_as_it_is(qtbot, open_book, picture: Path, name: str) -> None:
    opened = open_book()
    text = _payloads(picture)[name]
    others = _thirty(picture) if name == "markup" else ()
    window, row = opened.window, _fill(opened, text, others)
    qtbot.waitUntil(lambda: row in window.list.model.ids())
    window.shell.open_person(row)
    qtbot.waitUntil(lambda: window.person.person_id() == row)
    look_everywhere(qtbot)
    show_details(qtbot, window)
    look_everywhere(qtbot)
    for detail in window.person.tab_page("details").findChildren(DetailRow):
        detail.edit()
    look_everywhere(qtbot)
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.shell.show("timeline")
    look_everywhere(qtbot)
    window.toast.say(text, text, lambda: None)
    look_everywhere(qtbot)
    window.shell.say_error(KithError("nobody-is-called", text=text))
    look_everywhere(qtbot)
    window.tools.people.trash([row])
    qtbot.waitUntil(lambda: window.toast.text() != "")
    look_everywhere(qtbot)
    window.shell.undo()
    assert opened.book.people.contact(row).person.notes == text


@PAYLOADS
def test_every_dialog_and_menu_shows_it_as_it_is(
    qtbot, open_book, picture: Path, name: str, tmp_path: Path
) -> None:
    opened = open_book()
    text = _payloads(picture)[name]
    window, row = opened.window, _fill(opened, text)
    book, shell, lists = opened.book, window.shell, window.list_menus.get()
    circle = book.circles.all()[0]
    book.circles.save(type(circle)(circle.id, text, 5, circle.cadence)).result()
    cards = f"BEGIN:VCARD\nVERSION:3.0\nFN:{text}\n{text.splitlines()[0]}\nEND:VCARD\n" * 2
    (tmp_path / f"{text[:40].replace('/', '∕')}.vcf").write_text(cards, encoding="utf-8")
    entry = book.timeline.page(row)[0][0]
    reminder = book.reminders.waiting(row)[0]
    made = next(item for item in book.smart_lists.all() if item.name == text.strip())
    openers: list[Callable[[], object]] = [
        lambda: edit_entry(shell, window.tools, entry),
        lambda: shell.remind(reminder),
        lambda: shell.remind(new_reminder(window.context, Participant(row, text))),
        lambda: lists.open_list_menu(made, QPoint(0, 0)),
        lambda: lists.ask("Rename", text, print),
        lambda: lists.open_tag_menu(book.tags.all()[0], QPoint(0, 0)),
        lambda: window.tools.people.menu(window, [row], PeopleQuery().scope).popup(QPoint(0, 0)),
        lambda: window.tools.people.tag_menu(window, [row]).popup(QPoint(0, 0)),
        lambda: window.tools.people.circle_menu(window, [row]).popup(QPoint(0, 0)),
        lambda: next(
            made for made in every(window.list, QPushButton) if made.text().endswith(" ▾")
        ).click(),
        lambda: shell.do("preferences"),
        lambda: shell.do("shortcuts"),
        lambda: shell.do("palette"),
        lambda: window.import_paths([tmp_path]),
    ]
    for opener in openers:
        opener()
        popup = QApplication.activePopupWidget()
        if popup is not None and (line := popup.findChild(QLineEdit)) is not None:
            line.setText(text[:30])
        qtbot.waitUntil(
            lambda: not any(page.is_running for page in window.findChildren(ImportScreen))
        )
        look_everywhere(qtbot)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and isinstance(widget, QDialog | QMenu):
                widget.close()


@PAYLOADS
def test_typed_into_the_composer_it_is_logged_as_it_is(
    qtbot, open_book, picture: Path, name: str
) -> None:
    opened = open_book()
    text = " ".join(_payloads(picture)[name].split())
    window, person = opened.window, opened.book.naming.resolve("Ana Sousa")
    window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: window.person.person_id() == person.id)
    edit = window.person.composer.edit
    mime = QMimeData()
    mime.setHtml(f"<p>{text}</p>")
    mime.setText(text)
    edit.insertFromMimeData(mime)
    look_everywhere(qtbot)
    assert edit.toPlainText().split() == text.split()
    before = len(opened.book.timeline.page(person.id)[0])
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: len(opened.book.timeline.page(person.id)[0]) > before or window.toast.text() != ""
    )
    look_everywhere(qtbot)


LONG = pytest.mark.parametrize("text", ["word " * 200_000, "x" * 1_000_000], ids=["words", "word"])


def _paste(field: QTextEdit | QPlainTextEdit, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    field.insertFromMimeData(mime)


@LONG
def test_a_million_letters_pasted_into_the_composer_are_refused_at_once(
    qtbot, open_book, text: str
) -> None:
    opened = open_book()
    open_ana(qtbot, opened)
    edit = opened.window.person.composer.edit
    edit.setPlainText("Call")
    _paste(edit, text)
    assert edit.toPlainText() == "Call"
    assert opened.window.toast.text() == "This text is too long to be kept."


@LONG
def test_a_million_letters_pasted_into_details_are_refused_in_place(
    qtbot, open_book, text: str
) -> None:
    opened = open_book()
    person = open_ana(qtbot, opened)
    show_details(qtbot, opened.window)
    before = opened.book.people.contact(person.id).person
    rows = opened.window.person.tab_page("details").findChildren(DetailRow)
    name = next(row for row in rows if "Nickname" in row.value.accessibleName())
    name.edit()
    field = name.findChild(QLineEdit)
    field.selectAll()
    field.insert(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert name.is_edited()
    assert "too long" in " ".join(label.whole_text() for label in name.findChildren(PlainLabel))
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    notes = next(row for row in rows if row.value.accessibleName().startswith("Good to remember"))
    notes.edit()
    _paste(notes.findChild(QPlainTextEdit), text)
    assert "too long" in " ".join(label.whole_text() for label in notes.findChildren(PlainLabel))
    after = opened.book.people.contact(person.id).person
    assert (after.notes, after.nickname) == (before.notes, before.nickname)


def test_a_nul_is_nowhere_stored(qtbot, open_book) -> None:
    opened = open_book()
    person = open_ana(qtbot, opened)
    edit = opened.window.person.composer.edit
    before = len(opened.book.timeline.page(person.id)[0])
    _paste(edit, "Call a\x00b")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.text() != "")
    found = opened.book.timeline.page(person.id)[0]
    assert "NUL" in opened.window.toast.text() or len(found) == before + 1
    assert not any("\x00" in entry.summary for entry in found)
