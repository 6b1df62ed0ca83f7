"""What a screen reader hears on each page of importing, exporting, backups and encryption: no
control without a name, no two of one name in one group, a heading on each page, one focus."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.walks import files
from tests.walks.desk import HELD, say
from tests.walks.encrypted import FIRST, SEE, encrypt, spoil, way_back
from tests.walks.spoken import Thing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.walks.desk import Desk

CONTROLS = frozenset(
    {
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "text",
        "password text",
        "combo box",
        "spin box",
        "slider",
        "list",
        "list item",
        "table",
        "tree",
        "page tab",
        "link",
        "menu item",
    }
)
NOT_FOR_WAYS = frozenset({"check box", "radio button", "toggle button"})
"""Roles that say something is ticked, not that it leads somewhere."""
GROUPS = frozenset({"panel", "list", "table", "tree", "dialog", "frame", "popup menu", "grouping"})


class Listener:
    """Hears pages one after another; `faults` has what was wrong, each with its page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.faults: list[str] = []

    def hear(self, page: str) -> Thing:
        """Look at the newest window, leave what is heard of it as a text, and give it."""
        self._desk.settle(1.2)
        self._desk.picture(page)
        (top,) = self._desk.bus.trees()[-1:]
        found = [*_nameless(top), *_doubled(top), *_headless(top), *_focused(top), *_ways(top)]
        for fault in found:
            say(f"  {page}: {fault}")
        self.faults += [f"{page}: {fault}" for fault in found]
        self._desk.leave(f"{page}.txt", "\n".join(_told(top, 0)))
        return top


def _told(thing: Thing, depth: int) -> Iterator[str]:
    about = f" ({thing.description})" if thing.description.strip() else ""
    yield f"{'  ' * depth}{thing.role}: {thing.said}{about}{' *' * thing.is_focused}"
    for child in thing.children:
        yield from _told(child, depth + 1)


def _nameless(top: Thing) -> Iterator[str]:
    for thing in top.walk():
        if thing.role in CONTROLS and not thing.said.strip():
            yield f"without a name: {thing.path()}"


def _doubled(top: Thing) -> Iterator[str]:
    heard = Counter(
        (_group(thing), thing.role, thing.said)
        for thing in top.walk()
        if thing.role in CONTROLS - {"list item"} and thing.said
    )
    for (group, role, said), count in heard.items():
        if count > 1:
            yield f"{count} times {role} {said!r} in {group}"


def _group(thing: Thing) -> str:
    around = thing.parent
    while around is not None and (around.role not in GROUPS or not around.name):
        around = around.parent
    return around.path() if around is not None else "the window"


def _headless(top: Thing) -> Iterator[str]:
    headings = [thing for thing in top.walk() if thing.role == "heading"]
    has_title = top.role == "dialog" and top.name
    if not has_title and not [heading for heading in headings if heading.said != "Kith"]:
        yield "no heading"
    yield from (f"an empty heading: {thing.path()}" for thing in headings if not thing.said)


def _focused(top: Thing) -> Iterator[str]:
    focused = [thing for thing in top.walk() if thing.is_focused]
    if len(focused) > 1:
        yield f"{len(focused)} focused: {'; '.join(thing.path() for thing in focused)}"
    if not focused:
        yield "nothing is focused"


def _ways(top: Thing) -> Iterator[str]:
    """Entries of the sidebar, tabs and lists that are told as something else."""
    for group in top.walk():
        if group.said == HELD or group.role == "page tab list":
            for thing in group.walk():
                if thing.role in NOT_FOR_WAYS:
                    yield f"{thing.role} for a way: {thing.path()}"
    tables = [thing for thing in top.walk() if thing.role in ("table", "tree table")]
    yield from (f"{thing.role} for a list: {thing.path()}" for thing in tables)


def walk(desk: Desk, choice: str) -> None:
    """Every page of them; fails when something was heard that should not be."""
    desk.appear(choice)
    heard = Listener(desk)
    _import(desk, heard)
    _doubles(desk, heard)
    _out(desk, heard)
    _kept(desk, heard)
    _locked(desk, heard)
    say(f"{len(heard.faults)} faults")
    assert not heard.faults


def go(desk: Desk, words: str) -> None:
    """Go there by Ctrl+K, as who sees no menu does."""
    desk.key("Escape", "ctrl+k")
    desk.settle(0.8)
    desk.write(words)
    desk.settle(1)
    desk.key("Return")


def _import(desk: Desk, heard: Listener) -> None:
    folder = files.write(desk.place / "everything", 60)
    desk.kith("import", str(folder / "phone.vcf"))
    desk.start(shows=HELD)
    go(desk, "Bring people in")
    heard.hear("import")
    desk.key("ctrl+o")
    desk.find("File name:", "text")
    desk.write(" ".join(f'"{path}"' for path in sorted(folder.iterdir())))
    desk.key("Return")
    desk.find("Import …", "push button")
    heard.hear("import-preview")
    desk.key("Escape", "ctrl+o")
    desk.find("File name:", "text")
    desk.write(str(folder / "verein.csv"))
    desk.key("Return")
    desk.find("Import 2 people")
    heard.hear("import-columns")
    desk.click("Import 2 people")
    desk.settle(2)
    heard.hear("import-done")
    desk.kith("import", str(folder / "google.csv"))
    desk.kith("import", str(folder / "phone.vcf"))


def _doubles(desk: Desk, heard: Listener) -> None:
    go(desk, "Find duplicates")
    heard.hear("duplicates")
    desk.click("Compare…", "push button")
    desk.settle(1)
    heard.hear("merge")


def _out(desk: Desk, heard: Listener) -> None:
    desk.key("Escape", "ctrl+shift+e")
    heard.hear("export")
    desk.key("Escape", "ctrl+1", "ctrl+p")
    desk.find("Page 1 of …")
    heard.hear("print")
    desk.tab_to("Directory…", back=True)
    desk.click("Labels…")
    desk.settle(1)
    heard.hear("labels")


def _kept(desk: Desk, heard: Listener) -> None:
    go(desk, "Show the backups")
    desk.find("Back up now")
    heard.hear("backups-none")
    desk.click("Back up now")
    desk.settle(3)
    heard.hear("backups")
    desk.key("ctrl+2", "ctrl+f")
    desk.write("Hugo")
    desk.settle(1)
    desk.key("Down", "Delete")
    desk.settle(1)
    desk.key("ctrl+9")
    heard.hear("trash")


def _locked(desk: Desk, heard: Listener) -> None:
    go(desk, "Encryption")
    desk.find("Encrypt…", "push button")
    heard.hear("preferences")
    desk.click("Encrypt…", "push button")
    desk.find("Passphrase once more", "text")
    heard.hear("encrypt")
    desk.key("Escape", "Escape")
    desk.settle(1)
    desk.quit()
    _damaged(desk, heard)
    go(desk, "Encryption")
    desk.click("Encrypt…", "push button")
    encrypt(desk)
    desk.key("ctrl+shift+l")
    desk.find("Unlock")
    heard.hear("unlock")
    desk.write(FIRST)
    desk.key("Return")
    desk.find(HELD)
    go(desk, "Encryption")
    desk.find("Change the passphrase…", "push button")
    heard.hear("preferences-encrypted")


def _damaged(desk: Desk, heard: Listener) -> None:
    spoil(desk.data / "kith.sqlite3")
    desk.start()
    # Damage that the first page needs is found before there is a window.
    found = desk.until(lambda: way_back(desk), "a way back")
    assert isinstance(found, Thing)
    heard.hear("damaged")
    if found.name == SEE:
        desk.click(SEE)
        desk.find("Open the copy of…", "push button")
        heard.hear("recovery")
    desk.click("Open the copy of…", "push button")
    desk.find(HELD)
