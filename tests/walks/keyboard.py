"""Every address book in and out with the hands on the keys alone: a file, its columns and choices, the
report, Undo and again, doubles and a merge, each form out, paper, and one card with its code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import files
from tests.walks.desk import HELD, say
from tests.walks.stops import Stops

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.desk import Desk

FORMS = (
    *(("people-3.vcf", "VERSION:3.0"), ("people-4.vcf", "VERSION:4.0")),
    *(("google.csv", "First Name,"), ("outlook.csv", "First Name,"), ("table.csv", "")),
    *(("people.ldif", "dn:"), ("days.ics", "BEGIN:VCALENDAR"), ("everything.json", "{")),
)
"""The forms in the order of the dialog: a file to write, and what stands in it."""


def walk(desk: Desk, choice: str) -> None:
    """All of it; fails when something was not reached, not in order, or without a visible focus."""
    desk.appear(choice)
    stops = Stops(desk)
    folder = files.write(desk.place / "everything", 60)
    _table(desk, stops, folder)
    _cards(desk, stops, folder)
    _doubles(desk, stops)
    _out(desk, stops)
    _share(desk, stops)
    desk.quit()
    assert not desk.clicks
    say(f"{len(stops.faults)} faults")
    assert not stops.faults


def _press(desk: Desk, name: str, role: str = "push button") -> None:
    """Tab to a button and press Enter."""
    desk.find(name, role)
    desk.tab_to(name, role)
    desk.key("Return")


def _do(desk: Desk, words: str) -> None:
    desk.key("ctrl+k")
    desk.settle(0.8)
    desk.write(words)
    desk.settle(0.8)
    desk.key("Return")


def _open(desk: Desk, path: Path) -> None:
    desk.find("File name:", "text")
    desk.write(str(path))
    desk.key("Return")


def _table(desk: Desk, stops: Stops, folder: Path) -> None:
    """A table: what a column says is chosen, a tag is put on all, one Undo takes it back, and again."""
    desk.start(shows="Import a file…")
    stops.round("01-start")
    _press(desk, "Import a file…")
    _open(desk, folder / "verein.csv")
    desk.find("Import 2 people", "push button")
    stops.round("02-columns")
    desk.tab_to("What Kegelabend says", "combo box")
    desk.key("alt+Down")
    desk.settle()
    desk.write("Tag")
    desk.picture("03-a-column-chosen")
    desk.key("Return")
    desk.tab_to("Add a tag", "text")
    desk.write("club")
    desk.key("Return")
    desk.find("Take off the tag club")
    _press(desk, "Import 2 people")
    desk.find("Go to Today")
    stops.round("04-ten-people")
    desk.key("ctrl+z")
    desk.find("Import a file…")
    desk.key("ctrl+o")
    _open(desk, folder / "verein.csv")
    _press(desk, "Import 2 people")
    _press(desk, "Go to Today")
    desk.find(HELD)


def _cards(desk: Desk, stops: Stops, folder: Path) -> None:
    """Cards and a table of people known; one left out by Space; the report now and later."""
    desk.key("ctrl+o")
    _open(desk, folder / "phone.vcf")
    desk.find("Import 61 people", "push button")
    stops.round("05-cards")
    desk.tab_to("Cards in these files", "list")
    desk.key("Down", "space")
    _press(desk, "Import 60 people")
    desk.find("What needs a look", "list")
    stops.round("06-report")
    _press(desk, "Go on")
    desk.key("ctrl+o")
    _open(desk, folder / "google.csv")
    desk.find("Import …", "push button")
    stops.round("07-known")
    _press(desk, "Cancel")
    desk.kith("import", str(folder / "google.csv"))
    _do(desk, "Bring people in")
    desk.find("Imports that were", "list")
    stops.round("08-imports-that-were")
    desk.tab_to("Imports that were", "list")
    desk.key("Down", "Return")
    desk.find("Close", "push button")
    stops.round("09-report-again")
    _press(desk, "Close")


def _doubles(desk: Desk, stops: Stops) -> None:
    _do(desk, "Find duplicates")
    desk.find("Compare…", "push button")
    stops.round("10-duplicates")
    _press(desk, "Compare…")
    desk.find("Merge", "push button")
    stops.round("11-merge")
    _press(desk, "Merge")
    desk.gone("Merge")
    stops.round("12-merged")


def _out(desk: Desk, stops: Stops) -> None:
    """Each form by its place in the dialog, and paper."""
    out = desk.place / "out"
    out.mkdir()
    for place, (name, holds) in enumerate(FORMS):
        desk.key("ctrl+shift+e")
        desk.find("Files of type:", "combo box")
        if not place:
            desk.picture("13-export")
        desk.tab_to("Files of type:", "combo box")
        desk.key("Home", *["Down"] * place)
        desk.tab_to("File name:", "text")
        desk.key("ctrl+a")
        _open(desk, out / name)
        _written(desk, out / name, holds)
    desk.key("ctrl+1", "ctrl+p")
    desk.find("Page 1 of …")
    stops.round("14-print")
    _press(desk, "Save as PDF…")
    desk.find("File name:", "text")
    desk.key("ctrl+a")
    _open(desk, out / "directory.pdf")
    _written(desk, out / "directory.pdf", "%PDF")


def _written(desk: Desk, path: Path, holds: str) -> None:
    desk.until(lambda: path.exists() and path.stat().st_size, f"{path.name} to be written")
    head = path.read_bytes()[:400].decode("utf-8", "replace")
    assert holds in head, f"{path.name} begins with {head[:80]!r}"
    say(f"{path.name}: {path.stat().st_size} bytes")


def _share(desk: Desk, stops: Stops) -> None:
    desk.key("Escape", "ctrl+2", "ctrl+f")
    desk.write("Nadia")
    desk.settle(1.5)
    desk.key("Down")
    desk.settle()
    _do(desk, "Share card")
    desk.find("Save as vCard…", "push button")
    stops.round("15-share")
    desk.tab_to("E-mail addresses", "check box")
    desk.key("space")
    desk.settle(1.5)
    desk.picture("16-share-without-one")
    desk.key("Escape")
