"""Where the Tab key stops on a page: everything is reached, in the order in which it is read, and
wherever the focus is it shows."""

from __future__ import annotations

import subprocess
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.walks.desk import say
from tests.walks.spoken import ENABLED, FOCUSABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.walks.desk import Desk
    from tests.walks.spoken import Thing

PRESSED = frozenset(
    {
        *("push button", "toggle button", "check box", "radio button", "text", "password text"),
        *("combo box", "spin box", "slider", "list", "table", "tree", "page tab", "link"),
    }
)
ARROWS = frozenset({"radio button", "check box", "page tab", "toggle button"})
"""Where arrows go from one of a group to the next."""
BESIDE = ("Sidebar",)
"""Parts of the window that are no part of the page."""
MOST = 90
SEEN_AROUND = 3
"""Pixels around a thing in which its focus may show."""


class Stops:
    """Goes round pages by Tab; `faults` has what was wrong, each with its page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.faults: list[str] = []

    def round(self, page: str) -> list[Thing]:
        """Tab through what is shown now and back to where the focus was; gives the stops."""
        self._desk.settle(1.0)
        self._desk.picture(page)
        stops: list[Thing] = []
        shots: list[QImage] = []
        while (at := self._desk.focus()) is not None and len(stops) < MOST:
            if any(_same(at, stop) for stop in stops):
                break
            stops.append(at)
            shots.append(self._shot())
            self._desk.key("Tab")
        shots.append(self._shot())
        found = [*self._missed(stops), *_disordered(stops), *_unseen(stops, shots)]
        for fault in found:
            say(f"  {page}: {fault}")
        self.faults += [f"{page}: {fault}" for fault in found]
        return stops

    def _shot(self) -> QImage:
        command = ["import", "-window", "root", "bmp:-"]
        done = subprocess.run(command, env=self._desk.environment, check=True, capture_output=True)
        return QImage.fromData(done.stdout)

    def _missed(self, stops: list[Thing]) -> Iterator[str]:
        (top,) = self._desk.bus.trees()[-1:]
        reached = {_key(stop) for stop in stops}
        groups = {(stop.role, id_of(stop.parent)) for stop in stops}
        for thing in top.walk():
            asked = thing.role in PRESSED and thing.has(FOCUSABLE) and thing.has(ENABLED)
            if not asked or _key(thing) in reached or _is_beside(thing):
                continue
            if thing.role not in ARROWS or (thing.role, id_of(thing.parent)) not in groups:
                yield f"not reached by Tab: {thing.role} {thing.said!r}"


def _is_beside(thing: Thing) -> bool:
    around: Thing | None = thing
    while around is not None:
        if around.name in BESIDE:
            return True
        around = around.parent
    return False


def id_of(thing: Thing | None) -> object:
    """Which thing it is, in another reading of the tree too."""
    return None if thing is None else (thing.role, thing.name, thing.place)


def _key(thing: Thing) -> tuple[str, str]:
    return thing.role, thing.said


def _same(one: Thing, other: Thing | None) -> bool:
    return other is not None and (_key(one), one.place) == (_key(other), other.place)


def _disordered(stops: list[Thing]) -> Iterator[str]:
    """Steps up and to the left: a page has one at most, from its end to its beginning."""
    steps = [
        f"from {one.said!r} back up to {other.said!r}"
        for one, other in pairwise(stops)
        if _is_beside(one) == _is_beside(other)
        and other.place[1] + other.place[3] <= one.place[1]
        and other.place[0] <= one.place[0]
    ]
    yield from steps[1:]


def _unseen(stops: list[Thing], shots: list[QImage]) -> Iterator[str]:
    for place, stop in enumerate(stops):
        left, top, wide, high = stop.place
        around = QRect(left, top, wide, high).adjusted(
            -SEEN_AROUND, -SEEN_AROUND, SEEN_AROUND, SEEN_AROUND
        )
        if shots[place].copy(around) == shots[place + 1].copy(around):
            yield f"its focus does not show: {stop.role} {stop.said!r}"
