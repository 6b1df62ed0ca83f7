"""After an import the window says what is next: the first ten people, or where the others wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from tests.ui.importing.helpers import left, main_button
from tests.ui.reach import button, named, only, says, texts, told

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Opened

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nUID:{0}\r\nTEL:+351 1\r\nEND:VCARD\r\n"
BROKEN = "BEGIN:VCARD\r\nVERSION:3.0\r\nX-EMPTY:1\r\nEND:VCARD\r\n"


def _shown(qtbot, opened: Opened, path: Path, *cards: str) -> ImportScreen:
    """The dialog once it shows who is in these cards."""
    path.write_text("".join(cards), encoding="utf-8", newline="")
    opened.window.import_paths([path])
    dialog = only(opened.window, ImportScreen)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
    return dialog


def _import(dialog: ImportScreen) -> None:
    """Press the button that takes everybody."""
    main_button(dialog).click()


def test_while_few_have_a_circle_the_first_ten_are_chosen_next(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book(sample=False)
    path = tmp_path / "two.vcf"
    _import(_shown(qtbot, opened, path, CARD.format("Zoe Quinn"), CARD.format("Abe Lund")))
    window = opened.window
    qtbot.waitUntil(lambda: window.screens.current() == "getting_started")
    page = window.pages.currentWidget()
    qtbot.waitUntil(lambda: says(page, "2 people came in."))
    told(qtbot, window, "Imported 2 people. Next: choose whom to keep close.")
    qtbot.waitUntil(lambda: window.focusWidget() is named(page, "Find anybody by name", QLineEdit))
    left(qtbot, opened)
    window.shell.show("people")
    qtbot.waitUntil(lambda: window.person.person_id() == window.list.model.ids()[0])


def test_with_people_in_circles_it_says_where_the_others_wait(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book()
    path = tmp_path / "two.vcf"
    _import(_shown(qtbot, opened, path, CARD.format("Zoe Quinn"), CARD.format("Abe Lund")))
    told(qtbot, opened.window, "Imported 2 people. Those without a circle wait in Circles.")
    left(qtbot, opened)
    assert opened.window.screens.current() == "people"


def test_a_report_of_faults_says_what_is_next_too(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book(sample=False)
    cards = (CARD.format("Zoe Quinn"), BROKEN, CARD.format("Abe Lund"))
    dialog = _shown(qtbot, opened, tmp_path / "three.vcf", *cards)
    _import(dialog)
    qtbot.waitUntil(lambda: dialog.stage is Stage.TOLD)
    qtbot.waitUntil(lambda: "Next: choose whom to keep close." in texts(dialog))
    button(dialog, "Go on").click()
    qtbot.waitUntil(lambda: opened.window.screens.current() == "getting_started")


def test_one_person_alone_is_looked_at_and_nothing_is_next(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book(sample=False)
    _import(_shown(qtbot, opened, tmp_path / "one.vcf", CARD.format("Zoe Quinn")))
    told(qtbot, opened.window, "Imported 1 person")
    qtbot.waitUntil(lambda: opened.window.person.person_id() is not None)
    left(qtbot, opened)
    assert opened.window.screens.current() == "people"
