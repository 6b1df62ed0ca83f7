"""The newcomer's walk as pictures: nobody, 600 cards, ten people in circles, five lines, found by a
word, quit and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from tests import newcomer_cards
from tests.shots.pictures import takes
from tests.ui.reach import button

if TYPE_CHECKING:
    from desktop_app.ui.window.main_window import MainWindow
    from tests.shots.studio import Studio

SIZE = (1440, 900)
CIRCLES = "12213423"
"""The keys that choose the first eight."""
LINES = (
    "Coffee yesterday with Hugo Lindqvist, talked about the lighthouse",
    "Called Fatima Fernandes today about the flat in Porto",
    "Lunch with Alba Adeyemi on Thursday",
    "Wrote to Marta Okafor yesterday",
    "Met Aisha Raman at the market last Sunday",
)


@takes(
    "newcomer-1-nobody",
    "newcomer-2-cards",
    "newcomer-3-choose",
    "newcomer-4-search",
    "newcomer-5-chosen",
    "newcomer-6-today",
    "newcomer-7-line",
    "newcomer-8-found",
    "newcomer-9-back",
)
def walk(studio: Studio) -> None:
    """From an empty address book to one that is used."""
    program = studio.program(studio.place / "newcomer", demo=False)
    window = program.window
    program.theme.set_choice("light")
    window.resize(*SIZE)
    studio.take("newcomer-1-nobody", window)
    _bring_in(studio, window)
    studio.take("newcomer-3-choose", window)
    _choose(studio, window)
    studio.take("newcomer-5-chosen", window)
    window.shell.show("today")
    studio.settle()
    window.toast.hide()
    studio.take("newcomer-6-today", window)
    _log(studio, window)
    _find(studio, window)
    window.list.search.clear()
    window.shell.show("today")
    studio.settle()
    studio.end(program)
    again = studio.program(studio.place / "newcomer", demo=False)
    again.window.resize(*SIZE)
    studio.take("newcomer-9-back", again.window)
    studio.end(again)


@takes(
    "getting-started-light",
    "getting-started-dark",
    "getting-started-1024",
    "getting-started-600",
    "today-begin-light",
    "today-begin-dark",
    "today-hello-dark",
)
def getting_started(studio: Studio) -> None:
    """The same pages in the dark, and with less room."""
    program = studio.program(studio.place / "newcomer-dark", demo=False)
    window, book = program.window, program.book
    book.importing.run([newcomer_cards.write(studio.place / "phone.vcf")])
    for choice in ("light", "dark"):
        program.theme.set_choice(choice)
        window.resize(*SIZE)
        window.shell.show("today")
        studio.settle(900)
        studio.take(f"today-begin-{choice}", window)
    window.shell.show("getting_started")
    studio.settle()
    _press(studio, window, CIRCLES)
    window.toast.hide()
    for name, choice, size in (
        ("light", "light", SIZE),
        ("dark", "dark", SIZE),
        ("1024", "light", (1024, 700)),
        ("600", "light", (600, 700)),
    ):
        program.theme.set_choice(choice)
        window.resize(*size)
        studio.take(f"getting-started-{name}", window)
    program.theme.set_choice("dark")
    window.resize(*SIZE)
    window.shell.show("today")
    studio.settle()
    window.toast.hide()
    studio.take("today-hello-dark", window)
    studio.end(program)


def _bring_in(studio: Studio, window: MainWindow) -> None:
    path = newcomer_cards.write(studio.place / "phone.vcf")
    window.import_paths([path])
    (page,) = window.findChildren(ImportScreen)
    while page.stage is not Stage.CHOOSING:
        studio.settle(50)
    studio.take("newcomer-2-cards", window)
    button(page, "Import 600 people").click()
    while window.screens.current() != "getting_started":
        studio.settle(50)
    studio.settle()


def _choose(studio: Studio, window: MainWindow) -> None:
    _press(studio, window, CIRCLES)
    _press(studio, window, "zoe")
    studio.take("newcomer-4-search", window)
    for keys in ("3", "mei", "3"):
        _press(studio, window, keys)


def _press(studio: Studio, window: MainWindow, keys: str) -> None:
    field = window.pages.currentWidget().choices.field
    field.setFocus()
    for key in keys:
        QTest.keyClicks(field, key)
    studio.settle()


def _log(studio: Studio, window: MainWindow) -> None:
    for line in LINES:
        window.shell.do("log")
        quick = window.later.quick_log.get()
        quick.composer.set_text(line)
        quick.move(window.geometry().center() - quick.rect().center())
        studio.settle()
        if line is LINES[0]:
            studio.take("newcomer-7-line", window, quick)
        QTest.keyClick(quick.composer.edit, Qt.Key.Key_Return)
        while quick.isVisible():
            studio.settle(50)
        studio.settle()
        window.offer.hide()


def _find(studio: Studio, window: MainWindow) -> None:
    window.shell.show("people")
    window.shell.open_person(window.book.naming.resolve("Hugo Lindqvist").id)
    window.toast.hide()
    window.list.search.setFocus()
    window.list.search.setText("lighthouse")
    studio.take("newcomer-8-found", window)
