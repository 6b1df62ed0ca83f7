"""What a screen reader hears of pages that something has to be done for: templates and the dialog they
are written in, the report of an import, a copy looked into, and the ways back from damage. Part of `rooms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import newcomer_cards
from tests.walks import files
from tests.walks.desk import HELD
from tests.walks.encrypted import SEE, spoil, way_back
from tests.walks.heard import go
from tests.walks.spoken import Thing

if TYPE_CHECKING:
    from tests.walks.desk import Desk
    from tests.walks.heard import Listener

PEOPLE = 400
"""Enough that the middle of the file, which is written over, is seldom what the first page needs."""

NOBODY = """\
BEGIN:VCARD\r
VERSION:3.0\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
FN:Bert Odd\r
what is this\r
END:VCARD\r
"""
"""One card that cannot be read, and one of which a line cannot."""


def templates(desk: Desk, heard: Listener) -> None:
    """Two are written, so that rows of several are told apart."""
    for name, body in (("Thanks", "Dear Ana, thank you."), ("News", "How are you?")):
        go(desk, "Templates")
        desk.click("Write a template…", "push button")
        desk.find("A new template", "dialog")
        desk.settle(0.5)
        desk.write(name)
        desk.tab_to("Message", "text")
        desk.write(body)
        heard.hear("template")
        desk.click("Save", "push button")
        desk.gone("A new template")
        heard.hear("preferences-templates-two")
        desk.key("Escape")


def report(desk: Desk, heard: Listener) -> None:
    """A file of which one card cannot be read, so that the report stays."""
    brought = newcomer_cards.write(desk.place / "brought.vcf", 8)
    with brought.open("a", encoding="utf-8", newline="") as file:
        file.write(NOBODY)
    go(desk, "Bring people in")
    desk.key("ctrl+o")
    desk.find("File name:", "text")
    desk.write(str(brought))
    desk.key("Return")
    found = desk.find("Import 9 …", "push button")
    desk.click(found.name, "push button")
    desk.find("Copy the report", "push button")
    heard.hear("import-report")
    desk.tab_to("What needs a look", "list")
    desk.key("Down")
    heard.hear("import-report-chosen")
    desk.key("Escape")


def ways_back(desk: Desk, heard: Listener) -> None:
    """A copy asked for and gone back to from within, then the one that damage leads to."""
    folder = files.write(desk.place / "everything", PEOPLE)
    desk.kith("import", str(folder / "phone.vcf"))
    desk.start(shows=HELD)
    go(desk, "Show the backups")
    desk.find("Back up now")
    desk.click("Back up now")
    desk.settle(3)
    desk.tab_to("Backups", "list")
    desk.key("Down", "Up")
    desk.find("Search in this copy", "text")
    heard.hear("backup-inside")
    desk.click("Go back to this copy…", "push button")
    heard.hear("backup-go-back")
    desk.key("Escape")
    go(desk, "Check the address book")
    desk.settle(2)
    heard.hear("check-book")
    desk.key("Escape")
    desk.quit()
    spoil(desk.data / "kith.sqlite3")
    desk.start()
    while isinstance(found := desk.until(lambda: way_back(desk), "a way back"), Thing):
        is_last = found.name != SEE
        heard.hear("recovery" if is_last else "damaged")
        desk.click(found.name, "push button")
        if is_last:
            break
        desk.gone(SEE)
    desk.find(HELD)
    heard.hear("recovered")
