"""The newcomer's walk through issue 16: encrypt, forget the passphrase, come in by the code; damage
the file, be back in three clicks; bring back one person deleted last week."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests import newcomer_cards
from tests.walks.desk import HELD, say
from tests.walks.spoken import Thing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.desk import Desk

PEOPLE = 60
GONE = "Hugo Lindqvist"
FIRST, SECOND = "harbour lantern oatmeal velvet", "walnut tram under snow again"
LINES = (
    "Coffee yesterday with Hugo Lindqvist, talked about the lighthouse",
    "Called Fatima Eriksson today about the flat in Porto",
    "Lunch with Kwame Bianchi on Thursday",
    "Wrote to Mei Schneider yesterday",
    "Met Aisha Vasquez at the market last Sunday",
    "Coffee with Clara Kowalczyk on Monday",
    "Called Georg Eriksson yesterday",
    "Dinner with Leila Haddad on Friday",
    "Wrote to Wanda Hakimi today",
    "Called Hugo Lindqvist today, he goes to Malta",
)
SEE = "See the ways back"
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
HURT = 4096 * 16
"""Bytes in the middle of the file that are written over."""


def walk(desk: Desk, choice: str) -> None:
    """All of it, as one series of pictures."""
    desk.appear(choice)
    _begin(desk)
    code = _encrypt(desk)
    _forget(desk, code)
    _damage(desk)
    _bring_back(desk)
    desk.quit()


def _begin(desk: Desk) -> None:
    cards = newcomer_cards.write(desk.place / "phone.vcf", PEOPLE)
    desk.start(shows="Import a file…")
    desk.picture("01-first-start")
    desk.click("Import a file…")
    desk.find("File name:", "text")
    desk.write(str(cards))
    desk.key("Return")
    desk.find(f"Import {PEOPLE} people")
    desk.picture("02-preview")
    desk.click(f"Import {PEOPLE} people")
    desk.find("Find anybody by name", "text")
    desk.picture("03-imported")
    desk.click("Go to Today")
    for at, line in enumerate(LINES):
        desk.key("ctrl+l")
        desk.find("Enter saves, Esc closes.…")
        desk.write(line)
        if not at:
            desk.picture("04-first-line")
        desk.key("Return")
        desk.gone("Enter saves, Esc closes.…")
    desk.picture("05-ten-entries")


def _encrypt(desk: Desk) -> list[str]:
    """Encrypt from Preferences, and give the groups of the code as they were written down."""
    desk.clicks = 0
    desk.click("Preferences", "push button")
    desk.click("Your data", "list item")
    desk.click("Encrypt…", "push button")
    code = encrypt(desk)
    say(f"encrypted in {desk.clicks} clicks")
    desk.quit()
    return code


def encrypt(desk: Desk) -> list[str]:
    """Answer what is asked for, and give the groups of the code."""
    desk.find("Passphrase once more", "text")
    _choose_words(desk, FIRST)
    (asked,) = [thing for thing in desk.bus.shown() if re.match(r"The \w+ group", thing.said)][:1]
    box = desk.find("Recovery code", "panel")
    code = [thing.name for thing in box.walk() if len(thing.name) == 5]
    desk.picture("06-written-down")
    desk.tab_to(asked.name, "text")
    desk.write(code[PLACES.index(asked.name.split()[1])].lower())
    desk.picture("07-typed-back")
    desk.click("Encrypt", "push button")
    desk.gone("Encrypt your book")
    desk.find(HELD)
    desk.picture("08-encrypted")
    return code


def _choose_words(desk: Desk, words: str) -> None:
    for name in ("Passphrase", "Passphrase once more"):
        desk.tab_to(name, "text")
        desk.write(words)


def _forget(desk: Desk, code: list[str]) -> None:
    desk.start(shows="Unlock")
    desk.clicks = 0
    desk.write("what was it again")
    desk.key("Return")
    desk.find("This passphrase is not the one.")
    desk.picture("09-forgotten")
    desk.click("Use the recovery code")
    desk.find("Recovery code", "text")
    desk.write(" ".join(code).lower())
    desk.picture("10-by-the-code")
    desk.key("Return")
    desk.find("Set a new passphrase")
    _choose_words(desk, SECOND)
    desk.picture("11-another-passphrase")
    desk.click("Set it")
    desk.gone("Set a new passphrase")
    desk.picture("12-back")
    say(f"in again, with another passphrase, by {desk.clicks} clicks")
    desk.quit()


def _unlock(desk: Desk) -> None:
    desk.start(shows="Unlock")
    desk.write(SECOND)
    desk.key("Return")


def _damage(desk: Desk) -> None:
    spoil(desk.data / "kith.sqlite3")
    _unlock(desk)
    say(f"back to work in {back_to_work(desk, '13-damaged')} clicks")
    desk.settle(2)
    desk.picture("14-back-to-work")


def spoil(book: Path) -> None:
    """Write over the middle of the file, as `dd` would."""
    with book.open("r+b") as file:
        file.seek(book.stat().st_size // 2 - HURT // 2)
        file.write(os.urandom(HURT))


def back_to_work(desk: Desk, picture: str) -> int:
    """Click whatever leads back, photographed each time, and say how many clicks it took."""
    desk.clicks = 0
    while True:
        found = desk.until(lambda: way_back(desk) or desk.clicks and _is_back(desk), "a way")
        if not isinstance(found, Thing):
            return desk.clicks
        desk.picture(f"{picture}-{desk.clicks + 1}")
        desk.click(found.name, "push button")
        desk.settle(2)


def _is_back(desk: Desk) -> bool:
    """Whether the book is open; the copy in its place asks for the passphrase once more."""
    if desk.shows("Unlock", "push button"):
        desk.write(SECOND)
        desk.key("Return")
        desk.gone("Unlock")
    return desk.shows(HELD)


def way_back(desk: Desk) -> Thing | None:
    """The next click from damage back to work, where one is shown."""
    return next((thing for thing in desk.bus.shown() if leads_back(thing.name)), None)


def leads_back(name: str) -> bool:
    """Whether a button of that name is one of the clicks from damage back to work."""
    return bool(re.match(rf"Open the copy of|{SEE}$", name))


def _bring_back(desk: Desk) -> None:
    desk.quit()
    _age(desk.data / "copies")
    _unlock(desk)
    desk.find(HELD)
    desk.key("ctrl+2", "ctrl+f")
    desk.write(GONE)
    desk.settle(1.5)
    desk.key("Down", "Delete")
    desk.click("Trash…", "list item")
    desk.find(f"{GONE}…")
    desk.picture("15-in-the-trash")
    desk.key("ctrl+k")
    desk.settle(1)
    desk.write("Empty the trash")
    desk.settle(1)
    desk.key("Return")
    desk.find("Erase for ever", "push button")
    desk.picture("16-erased-for-ever")
    desk.click("Erase for ever", "push button")
    desk.settle(1.5)
    desk.clicks = 0
    desk.click("Back…", "list item")
    oldest = [thing for thing in desk.find("Backups", "list").walk() if thing.role == "list item"]
    desk.click_at(*oldest[-1].middle)
    desk.find("Search in this copy", "text")
    desk.settle(1.5)
    desk.picture("17-inside-last-week")
    desk.click(f"{GONE}: …", "check box")
    desk.picture("18-one-person-chosen")
    desk.click("Bring back…", "push button")
    desk.settle(2)
    say(f"one person brought back in {desk.clicks} clicks")
    desk.picture("19-brought-back")
    desk.key("ctrl+2", "ctrl+f")
    desk.write(GONE)
    desk.settle(1.5)
    desk.key("Down", "Return")
    desk.settle(1.5)
    desk.picture("20-with-all-that-passed")


def _age(copies: Path) -> None:
    """Make the copies as old as if a week had passed."""
    for path in sorted(copies.glob("*.sqlite3")):
        stamp, reason = path.name[:20], path.name[20:]
        made = datetime.strptime(stamp, "%Y-%m-%dT%H-%M-%SZ").replace(tzinfo=UTC)
        path.rename(path.with_name(f"{made - timedelta(days=7):%Y-%m-%dT%H-%M-%SZ}{reason}"))
