"""Endorsements are chosen one by one on the import page, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListView

from tests.formats.linkedin import archive as made
from tests.ui.importing.helpers import main_button
from tests.ui.reach import button, named, texts

ANA = "www.linkedin.com/in/ana-ferreira"


def _archive(tmp_path: Path) -> Path:
    row = ("Ana", "Ferreira", f"https://{ANA}", "", "Acme", "Editor", "08 Feb 2026")
    archive = made.Archive().add("Connections.csv", made.CONNECTIONS, row)
    archive.add("Profile.csv", made.PROFILE, ("Rui", "Tavares", *("",) * 11))
    skills = ("Baking", "Carving", "Drawing")
    rows = [("2024/01/10 14:25:00 UTC", skill, "Ana", "Ferreira", ANA, "") for skill in skills]
    archive.add("Endorsement_Received_Info.csv", made.ENDORSED.format("Endorser"), *rows)
    return archive.write(tmp_path / "Complete_LinkedInDataExport_11-20-2026.zip")


def test_endorsements_are_chosen_by_mouse_and_keyboard(qtbot, shown, tmp_path: Path) -> None:
    opened, page = shown(_archive(tmp_path))
    qtbot.waitUntil(
        lambda: "A LinkedIn archive of Rui Tavares, 20 November 2026: 1 person" in texts(page)
    )
    box = named(page, "3 endorsements", QCheckBox)
    assert box.checkState() is Qt.CheckState.Unchecked
    button(page, "Choose one by one").click()
    rows = named(page, "3 endorsements", QListView)
    qtbot.waitUntil(rows.hasFocus)
    assert rows.model().index(0, 0).data() == "Baking: you, says Ana Ferreira"
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: box.checkState() is Qt.CheckState.PartiallyChecked)
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    ticked = Qt.CheckState.Checked
    role = Qt.ItemDataRole.CheckStateRole
    chosen = [ticked, Qt.CheckState.Unchecked, ticked]
    qtbot.waitUntil(lambda: [rows.model().index(n, 0).data(role) for n in range(3)] == chosen)
    # The tick of the option stands for all of them.
    box.click()
    qtbot.waitUntil(lambda: box.checkState() is ticked)
    box.click()
    none = [Qt.CheckState.Unchecked] * 3
    qtbot.waitUntil(lambda: [rows.model().index(n, 0).data(role) for n in range(3)] == none)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Space):
        qtbot.keyClick(rows, key)
    qtbot.waitUntil(lambda: [rows.model().index(n, 0).data(role) for n in range(3)] == chosen)
    button(page, "Hide the list").click()
    qtbot.waitUntil(rows.isHidden)
    main_button(page).click()
    skills = {"Baking", "Carving", "Drawing"}
    qtbot.waitUntil(
        lambda: (
            skills.intersection(need.text for need in opened.book.needs.yours())
            == {"Baking", "Drawing"}
        )
    )
