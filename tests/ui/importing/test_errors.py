"""What goes wrong while files are brought in: gone, changed, broken off, a full disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar

from desktop_app.services import import_run
from desktop_app.services.importing import Importing
from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.card_pane import CardPane
from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.report import ProblemList
from desktop_app.ui.importing.screen import ImportScreen
from desktop_app.ui.window.without_backup import WithoutBackup
from tests.patience import SECONDS
from tests.ui.conftest import SAMPLE, Opened
from tests.ui.importing.helpers import card, full_disk, ids, left, main_button, rows, write
from tests.ui.reach import button, every, has_button, named, only, texts

if TYPE_CHECKING:
    from desktop_app.domain.importing import ImportProgress


def _gone(qtbot, opened: Opened) -> None:
    left(qtbot, opened)


@pytest.mark.parametrize("kind", ["missing", "dangling link", "empty", "words", "other program’s"])
def test_a_file_that_says_nothing_costs_nothing(qtbot, shown, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "people.vcf"
    if kind == "dangling link":
        path.symlink_to(tmp_path / "nowhere.vcf")
    elif kind != "missing":
        data = {"empty": b"", "words": b"Dear Ana,\n", "other program’s": bytes(range(256)) * 9}
        path.write_bytes(data[kind])
    opened, dialog = shown(path)
    said = texts(dialog)
    assert said[0] == "There is nobody to bring in"
    assert said[1].startswith("people.vcf")
    assert not has_button(dialog, "Import")
    button(dialog, "Close").click()
    _gone(qtbot, opened)
    assert len(ids(opened)) == SAMPLE


def test_one_bad_file_among_several_keeps_no_other_out(qtbot, shown, tmp_path: Path) -> None:
    good = write(tmp_path / "a.vcf", card("Zoe A"))
    bad = tmp_path / "b.vcf"
    bad.write_bytes(b"\x00\x01\x02")
    opened, dialog = shown(good, bad, tmp_path / "missing.vcf")
    assert sorted(row.rpartition(", ")[2] for row in rows(dialog)) == [
        "Cannot be read",
        "Cannot be read",
        "New",
    ]
    assert main_button(dialog).accessibleName() == "Import 1 person"
    main_button(dialog).click()
    qtbot.waitUntil(lambda: dialog.stage is Stage.TOLD)
    assert len(every(dialog, ProblemList)) == 1
    button(dialog, "Go on").click() if has_button(dialog, "Go on") else button(
        dialog, "Close"
    ).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 1)


def test_a_file_that_goes_before_it_is_imported_is_told(qtbot, shown, tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B"))
    opened, dialog = shown(path)
    path.unlink()
    main_button(dialog).click()
    qtbot.waitUntil(lambda: dialog.stage is Stage.TOLD)
    assert "0 people added" in texts(dialog)
    (told,) = (only(dialog, ProblemList).item(row).text() for row in range(1))
    assert told.startswith("a.vcf")
    assert "No such file" in told
    button(dialog, "Close").click()
    _gone(qtbot, opened)
    assert len(ids(opened)) == SAMPLE
    assert opened.book.history.undoable() is None


def test_only_what_was_shown_comes_in_from_a_file_that_changed(
    qtbot, shown, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B"))
    opened, dialog = shown(path)
    write(path, card("Zoe B"), card("Mallory"))
    main_button(dialog).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 1)
    _gone(qtbot, opened)
    assert opened.book.people.id_of("Zoe B") is not None
    assert opened.book.people.id_of("Mallory") is None


def test_a_card_whose_file_has_gone_is_not_shown_as_it_was(qtbot, shown, tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B", number="+351 2"))
    _, dialog = shown(path)
    pane = only(dialog, CardPane)
    qtbot.waitUntil(lambda: "+351 1" in texts(pane))
    path.unlink()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    words = "The file has changed since it was read, or is gone. Choose it again to see this card."
    qtbot.waitUntil(lambda: words in texts(pane))
    assert "Zoe B" in texts(pane)
    assert not {"+351 1", "+351 2"} & set(texts(pane))
    dialog.leave()


def _held_halfway(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Let no import get beyond its second chunk before the event that is given back is set: a window
    that is slow would else stop it when it is over."""
    go_on, run = threading.Event(), Importing.run

    def held(importing: Importing, paths: object, progress: Callable, *more: object) -> object:
        def told(so_far: ImportProgress) -> None:
            progress(so_far)
            assert so_far.cards < 10 or go_on.wait(SECONDS)

        return run(importing, paths, told, *more)

    monkeypatch.setattr(Importing, "run", held)
    return go_on


@pytest.mark.parametrize("way", ["Cancel", "Escape"])
def test_an_import_that_is_stopped_takes_everybody_back(
    qtbot, shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(import_run, "CHUNK", 5)
    stopped = _held_halfway(monkeypatch)
    opened, dialog = shown(
        write(tmp_path / "a.vcf", *(card(f"Zoe {number}") for number in range(400)))
    )
    main_button(dialog).click()
    assert dialog.stage is Stage.IMPORTING
    assert named(dialog, "Progress of the import", QProgressBar).isVisible()
    if way == "Cancel":
        qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Stopping and taking back…" in texts(dialog)
    assert dialog.isVisible() and not button(dialog, "Cancel").isEnabled()
    stopped.set()
    qtbot.waitUntil(lambda: "Import cancelled" in texts(dialog))
    assert "Nothing was changed." in texts(dialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    _gone(qtbot, opened)
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE)
    assert opened.book.history.undoable() is None


@pytest.mark.usefixtures("copies_before")
@pytest.mark.parametrize("room", [0, 600_000])
def test_a_full_disk_says_what_it_kept_and_undo_takes_that_back(
    qtbot, shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    monkeypatch.setattr(import_run, "CHUNK", 10)
    note = f"NOTE:{'words ' * 400}\r\n"
    opened, dialog = shown(
        write(tmp_path / "a.vcf", *(card(f"Zoe {number}", more=note) for number in range(200)))
    )
    with full_disk(opened.book.folder, room):
        main_button(dialog).click()
        # The copy before it finds no room either, which is asked about first.
        qtbot.waitUntil(lambda: every(opened.window, WithoutBackup) != [])
        (asked,) = every(opened.window, WithoutBackup)
        qtbot.mouseClick(button(asked, "Keep it"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "The import stopped" in texts(dialog))
    (said,) = (text for text in texts(dialog) if text.startswith("The disk does not take"))
    assert ("people came in and were kept. This can be undone." in said) == bool(room)
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    _gone(qtbot, opened)
    if room:
        qtbot.waitUntil(lambda: SAMPLE < len(ids(opened)) < SAMPLE + 200)
        opened.window.shell.undo()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE)


def test_nothing_is_imported_while_further_files_are_being_read(
    qtbot, shown, tmp_path: Path
) -> None:
    opened, dialog = shown(write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B")))
    opened.window.import_paths([write(tmp_path / "b.vcf", card("Zoe C"))])
    assert dialog.stage is Stage.LOOKING
    button(dialog, "Import 2 people").click()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.stage is Stage.LOOKING
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
    assert len(rows(dialog)) == 3
    button(dialog, "Import 3 people").click()
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 3)
    _gone(qtbot, opened)


def test_the_same_file_handed_over_twice_is_read_once(qtbot, shown, tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B"))
    opened, dialog = shown(path)
    opened.window.import_paths([path])
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
    assert len(rows(dialog)) == 2
    assert texts(dialog)[:2] == ["Bring people in", "a.vcf"]
    dialog.leave()


def test_enter_never_means_cancel_because_cancel_was_there_first(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book()
    opened.window.import_paths([write(tmp_path / "a.vcf", card("Zoe A"), card("Zoe B"))])
    dialog = only(opened.window, ImportScreen)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
    qtbot.waitUntil(only(dialog, CardList).hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(ids(opened)) == SAMPLE + 2)
    _gone(qtbot, opened)
