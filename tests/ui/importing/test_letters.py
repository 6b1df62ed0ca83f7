"""How the letters of a file within an archive are written: a guess is told, and another is chosen."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from desktop_app.ui.importing.face import Stage
from tests.ui.importing.helpers import ids, left, main_button, rows
from tests.ui.reach import named, texts

if TYPE_CHECKING:
    from desktop_app.ui.importing.screen import ImportScreen

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nEND:VCARD\r\n"


def _choose(qtbot, page: ImportScreen, file: str, charset: str) -> None:
    box = named(page, f"How the letters of {file} are written", QComboBox)
    at = box.findText(charset)
    assert at >= 0, [box.itemText(row) for row in range(box.count())]
    box.setCurrentIndex(at)
    box.textActivated.emit(charset)
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)


def test_letters_of_files_within_an_archive_are_chosen_for_each(
    qtbot, shown, tmp_path: Path
) -> None:
    path = tmp_path / "books.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("old/people.vcf", CARD.format("Лев").encode("koi8-r"))
        archive.writestr("new.vcf", CARD.format("Ana Zola"))
        archive.writestr("other.csv", "Name,Phone\nМаша Лев,1\n".encode("koi8-r"))
    opened, page = shown(path, sample=False)
    assert {"old/people.vcf", "other.csv"} <= set(texts(page))
    assert "new.vcf" not in texts(page)
    _choose(qtbot, page, "old/people.vcf", "cp1251")
    qtbot.waitUntil(lambda: any(row.startswith("мЕЧ,") for row in rows(page)))
    _choose(qtbot, page, "old/people.vcf", "koi8-r")
    qtbot.waitUntil(lambda: any(row.startswith("Лев,") for row in rows(page)))
    _choose(qtbot, page, "other.csv", "cp1251")
    qtbot.waitUntil(lambda: any(row.startswith("нБЫБ мЕЧ,") for row in rows(page)))
    main_button(page).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == 3)
    left(qtbot, opened)
    names = {opened.book.people.contact(row).person.display_name for row in ids(opened)}
    assert names == {"Лев", "Ana Zola", "нБЫБ мЕЧ"}
