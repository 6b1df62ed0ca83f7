"""What a screen reader hears in every room, on the sample people: names, one focus, what leads to other
rooms and to the tabs of a page told as such, the people as a list, and list, page and reminders in
this order. What is heard of each room is left beside its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.room import Page, Where
from desktop_app.ui.rooms import ROOMS
from tests.walks.desk import HELD, say
from tests.walks.heard import Listener

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.walks.desk import Desk
    from tests.walks.spoken import Thing

NOT_FOR_WAYS = frozenset({"check box", "radio button", "toggle button", "push button"})
"""Roles that say something is ticked or done, not that it leads somewhere."""

ABOUT_ANA = (
    ("merge", "Merge people who are one"),
    ("before-you-meet", "Before you meet somebody"),
    ("share-card", "Share card"),
    ("way-in", "The way in to this person"),
    ("reminder", "New reminder"),
)
"""Pages and dialogs about the person shown, by what Ctrl+K calls them."""
ASKED = (
    ("organisation", "Fable Press"),
    ("rules", "New list by rules"),
    ("trip", "Whom to see on a trip"),
    ("favours", "Show all favours"),
    ("opening", "Add an opening"),
    ("event", "New event"),
    ("person-new", "Add a person"),
    ("print", "Print a directory"),
    ("duplicates", "Find duplicates"),
    ("keys", "Keyboard shortcuts"),
)
"""Others that no entry of the sidebar leads to. Sheets that open below a button are not among them:
Qt tells of those only by the focus.
"""


def walk(desk: Desk, choice: str) -> None:
    """All rooms and a person's page; fails when something was heard that should not be."""
    desk.appear(choice)
    heard = Listener(desk)
    desk.start("--demo", shows=HELD)
    desk.settle(3)
    for name, words in _rooms():
        _go(desk, words)
        heard.hear(name)
        _write_down(desk, name)
        heard.faults += [f"{name}: {fault}" for fault in _ways(_top(desk))]
    _go(desk, "Ana Sousa")
    for name, key in (("person", "ctrl+t"), ("details", "ctrl+e")):
        desk.key(key)
        heard.hear(name)
        _write_down(desk, name)
        heard.faults += [f"{name}: {fault}" for fault in (*_ways(_top(desk)), *_order(_top(desk)))]
    for name, words in ABOUT_ANA + ASKED:
        _go(desk, "Ana Sousa" if (name, words) in ABOUT_ANA else "People")
        desk.settle(0.8)
        _go(desk, words)
        heard.hear(name)
        _write_down(desk, name)
        heard.faults += [f"{name}: {fault}" for fault in _ways(_top(desk))]
        desk.key("Escape", "Escape")
    _pages(desk, heard)
    for fault in heard.faults:
        say(f"  {fault}")
    say(f"{len(heard.faults)} faults")
    assert not heard.faults


def _pages(desk: Desk, heard: Listener) -> None:
    """Every page of Preferences, as who goes down their list."""
    desk.key("Escape", "ctrl+comma")
    desk.find("Preferences", "dialog")
    for page in Page:
        name = f"preferences-{page.name.lower().replace('_', '-')}"
        heard.hear(name)
        _write_down(desk, name)
        heard.faults += [f"{name}: {fault}" for fault in _ways(_top(desk))]
        desk.tab_to("Pages of Preferences", "list", back=True)
        desk.key("Down")


def _rooms() -> Iterator[tuple[str, str]]:
    for room in ROOMS:
        for place in room.places:
            if place.where is not Where.NOWHERE:
                yield place.key, place.go_words


def _go(desk: Desk, words: str) -> None:
    desk.key("Escape", "ctrl+k")
    desk.settle(0.8)
    desk.write(words)
    desk.settle(1)
    desk.key("Return")


def _top(desk: Desk) -> Thing:
    return desk.bus.trees()[-1]


def _write_down(desk: Desk, name: str) -> None:
    lines: list[str] = []

    def tell(thing: Thing, depth: int) -> None:
        about = f" ({thing.description})" if thing.description else ""
        lines.append(f"{'  ' * depth}{thing.role}: {thing.said}{about}{' *' * thing.is_focused}")
        for child in thing.children:
            tell(child, depth + 1)

    tell(_top(desk), 0)
    desk.leave(f"{name}.txt", "\n".join(lines))


def _ways(top: Thing) -> Iterator[str]:
    """Entries of the sidebar and tabs that are told as something else."""
    for group in top.walk():
        if group.said == HELD or group.role == "page tab list":
            for thing in group.walk():
                if thing.role in NOT_FOR_WAYS - {"push button"}:
                    yield f"{thing.role} for a way: {thing.path()}"
    tables = [thing for thing in top.walk() if thing.role in ("table", "tree table")]
    yield from (f"{thing.role} for a list: {thing.path()}" for thing in tables)


def _order(top: Thing) -> Iterator[str]:
    """The list of people is read first, then the page, then the reminders."""
    said = [(thing.role, thing.said) for thing in top.walk()]
    wanted = (("list", "People"), ("heading", "Ana Sousa"), ("heading", "Reminders"))
    places = [
        next(
            (
                at
                for at, (role, words) in enumerate(said)
                if (role, words[: len(begin)]) == (is_a, begin)
            ),
            -1,
        )
        for is_a, begin in wanted
    ]
    if places != sorted(places) or -1 in places:
        yield f"read in the order {places}"
