"""What a screen reader hears in every room, on the sample people: names, one focus, what leads to other
rooms and to the tabs of a page told as such, the people as a list, and list, page and reminders in
this order. What is heard of each room is left beside its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.room import Page, Where
from desktop_app.ui.rooms import ROOMS
from tests.walks import led_to
from tests.walks.desk import HELD, say
from tests.walks.heard import Listener, go

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.walks.desk import Desk
    from tests.walks.spoken import Thing

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
        go(desk, words)
        heard.hear(name)
    go(desk, "Ana Sousa")
    for name, key in (("person", "ctrl+t"), ("details", "ctrl+e")):
        desk.key(key)
        heard.faults += [f"{name}: {fault}" for fault in _order(heard.hear(name))]
    for name, words in ABOUT_ANA + ASKED:
        go(desk, "Ana Sousa" if (name, words) in ABOUT_ANA else "People")
        desk.settle(0.8)
        go(desk, words)
        heard.hear(name)
        desk.key("Escape", "Escape")
    _pages(desk, heard)
    led_to.templates(desk, heard)
    led_to.report(desk, heard)
    desk.quit()
    led_to.ways_back(desk, heard)
    for fault in heard.faults:
        say(f"  {fault}")
    say(f"{len(heard.faults)} faults")
    assert not heard.faults


def _pages(desk: Desk, heard: Listener) -> None:
    """Every page of Preferences, as who goes down their list."""
    desk.key("Escape", "ctrl+comma")
    desk.find("Preferences", "dialog")
    for page in Page:
        heard.hear(f"preferences-{page.name.lower().replace('_', '-')}")
        desk.tab_to("Pages of Preferences", "list", back=True)
        desk.key("Down")


def _rooms() -> Iterator[tuple[str, str]]:
    for room in ROOMS:
        for place in room.places:
            if place.where is not Where.NOWHERE:
                yield place.key, place.go_words


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
