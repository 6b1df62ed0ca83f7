"""Adding a person from what was pasted: shown before it is kept, and nobody twice."""

from __future__ import annotations

from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from desktop_app.app.picture_pixels import decode_pictures
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.ui.people.add_dialog import AddPersonDialog
from tests.ui.reach import button, dialog, has_button, named, says, told, write

_CONTROL = Qt.KeyboardModifier.ControlModifier
PASTE = "Paste a signature or business card"
SIGNATURE = """Kind regards,

Helen Marsh
Editorial Director
Kestrel Press Ltd
Tel: +44 1865 960111
helen@kestrel.example.com
Cakes on Fridays
"""


@pytest.fixture
def asked(qtbot, open_book):
    """The window, its book and the dialog."""
    opened = open_book()
    opened.window.shell.do("add")
    return opened, dialog(AddPersonDialog)


def _paste_into_name(shown: AddPersonDialog, data: QMimeData, qtbot) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    field = named(shown, "Name", QLineEdit)
    field.setFocus()
    qtbot.keyClick(field, "V", modifier=_CONTROL)


def _text(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def _fields(shown: AddPersonDialog) -> dict[str, str]:
    return {
        field.accessibleName(): field.text()
        for field in shown.findChildren(QLineEdit)
        if field.isVisible()
    }


def test_a_pasted_signature_is_shown_changed_and_kept(qtbot, asked) -> None:
    opened, shown = asked
    _paste_into_name(shown, _text(SIGNATURE), qtbot)
    qtbot.waitUntil(lambda: named(shown, "Name", QLineEdit).text() == "Helen Marsh")
    qtbot.waitUntil(lambda: has_button(shown, "Leave out: Phone, +44 1865 960111"))
    assert _fields(shown) == {
        "Name": "Helen Marsh",
        "Title": "Editorial Director",
        "Organisation": "Kestrel Press Ltd",
        "Phone": "+44 1865 960111",
        "E-mail": "helen@kestrel.example.com",
    }
    button(shown, "Leave out: Phone, +44 1865 960111").click()
    qtbot.waitUntil(lambda: not has_button(shown, "Leave out: Phone, +44 1865 960111"))
    write(qtbot, named(shown, "Title", QLineEdit), "Publisher")
    named(shown, "Keep as a note: Cakes on Fridays", QCheckBox).click()
    button(shown, "Add").click()
    told(qtbot, opened.window, "Added Helen Marsh")
    helen = opened.book.people.contact(opened.book.naming.resolve("Helen Marsh").id)
    assert [way.value for way in helen.channels] == ["helen@kestrel.example.com"]
    assert [(each.title, each.organisation) for each in helen.positions] == [
        ("Publisher", "Kestrel Press Ltd")
    ]
    assert (helen.person.notes, helen.person.family) == ("Cakes on Fridays", "Marsh")


def test_somebody_known_is_filled_in_and_not_added_again(qtbot, asked) -> None:
    opened, shown = asked
    book = opened.book
    ana = book.naming.resolve("Ana Sousa").id
    way = Channel(ChannelKind.EMAIL, "ana@kestrel.example.com", person_id=ana)
    book.people.save_part(way).result()
    before, count = book.people.contact(ana), len(book.exporting.everybody())
    write(qtbot, named(shown, PASTE, QPlainTextEdit), "Ana Sousa\nM: +44 7700 900112\n")
    named(shown, PASTE, QPlainTextEdit).insertPlainText("ana@kestrel.example.com")
    qtbot.waitUntil(lambda: says(shown, "Ana Sousa is here already"))
    qtbot.waitUntil(lambda: has_button(shown, "Ana Sousa: Fill in 1 thing"))
    button(shown, "Ana Sousa: Fill in 1 thing").click()
    told(qtbot, opened.window, "Changed Ana Sousa")
    after = book.people.contact(ana)
    assert [each for each in after.channels if each.value == "+44 7700 900112"]
    assert len(after.channels) == len(before.channels) + 1
    assert len(book.exporting.everybody()) == count


def test_a_name_that_was_typed_stays(qtbot, asked) -> None:
    _, shown = asked
    write(qtbot, named(shown, "Name", QLineEdit), "Nell Marsh")
    write(qtbot, named(shown, PASTE, QPlainTextEdit), SIGNATURE)
    qtbot.waitUntil(lambda: "Organisation" in _fields(shown))
    assert _fields(shown)["Name"] == "Nell Marsh"
    # And all goes again with the text.
    named(shown, PASTE, QPlainTextEdit).clear()
    qtbot.waitUntil(lambda: set(_fields(shown)) == {"Name"})
    assert _fields(shown)["Name"] == "Nell Marsh"


def test_a_picture_of_a_code_is_read(qtbot, asked, tmp_path: Path) -> None:
    _, shown = asked
    decode_pictures()
    path = tmp_path / "code.png"
    segno.make_qr("MECARD:N:Roberts,Nia;TEL:+441632960168;;").save(str(path), scale=5)
    data = QMimeData()
    data.setImageData(QImage(str(path)))
    _paste_into_name(shown, data, qtbot)
    qtbot.waitUntil(lambda: _fields(shown).get("Phone") == "+441632960168")
    assert _fields(shown)["Name"] == "Nia Roberts"
    segno.make_qr("https://example.com").save(str(path), scale=5)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    _paste_into_name(shown, files, qtbot)
    qtbot.waitUntil(lambda: says(shown, "This code is no card of a person."))
