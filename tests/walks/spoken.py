"""What a screen reader hears of Kith: the tree of AT-SPI, read over its bus."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

if TYPE_CHECKING:
    from collections.abc import Iterator

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
CHECKED, ENABLED, FOCUSABLE, FOCUSED, SHOWING = 4, 8, 11, 12, 25
"""Bits of AtspiStateType, as its header counts them."""
LABELLED_BY = 2
"""Of AtspiRelationType."""
LABELLED = ("combo box",)
"""Roles whose name Qt tells through a label."""
ROWS = frozenset({"tree item", "list item"})
DEEPEST = 60


@dataclass
class Thing:
    """One accessible: what it is, what it is called, where it is, and what is in it."""

    role: str
    name: str
    description: str
    states: int
    place: tuple[int, int, int, int]
    children: list[Thing] = field(default_factory=list)
    parent: Thing | None = None
    label: str = ""

    def has(self, bit: int) -> bool:
        """Whether that state is set."""
        return bool(self.states >> bit & 1)

    @property
    def is_focused(self) -> bool:
        """Whether the keys go there."""
        return self.has(FOCUSED)

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a list or tree to which Tab leads, and no control itself."""
        return self.role in ROWS and self.parent is not None and self.parent.has(FOCUSABLE)

    @property
    def middle(self) -> tuple[int, int]:
        """Its middle, in pixels of the screen."""
        left, top, wide, high = self.place
        return left + wide // 2, top + high // 2

    def hidden_by(self) -> Thing | None:
        """What it is scrolled out of: the first thing around it in which its middle is not."""
        across, down = self.middle
        around = self.parent
        while around is not None:
            left, top, wide, high = around.place
            if not (left <= across < left + wide and top <= down < top + high):
                return around
            around = around.parent
        return None

    def fits(self, name: str, role: str = "") -> bool:
        """Whether it is called so; a name that ends in … is only the beginning."""
        if role and role != self.role:
            return False
        if name.endswith("…") and self.said.startswith(name[:-1]):
            return True
        return self.said == name

    @property
    def said(self) -> str:
        """What it is called: by the label beside it, or by itself."""
        return self.label or self.name

    def walk(self) -> Iterator[Thing]:
        """Itself and all that is in it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def path(self) -> str:
        """Where it stands, for people who read a report."""
        above = f"{self.parent.path()} > " if self.parent is not None else ""
        return f"{above}{self.role} {self.name!r}"


class Bus:
    """The accessibility bus of the session at that address."""

    def __init__(self, session: str) -> None:
        desk = open_dbus_connection(session)
        where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        end = time.monotonic() + 10
        while True:
            try:
                (address,) = unwrap_msg(
                    desk.send_and_get_reply(new_method_call(where, "GetAddress"))
                )
                break
            except DBusErrorResponse:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)
        desk.close()
        self._bus = open_dbus_connection(address)

    def _ask(self, owner: str, path: str, interface: str, method: str, *body):
        address = DBusAddress(path, bus_name=owner, interface=interface)
        call = new_method_call(address, method, *body)
        return unwrap_msg(self._bus.send_and_get_reply(call, timeout=20))

    def _know(self, owner: str, path: str, name: str) -> str:
        address = DBusAddress(path, bus_name=owner, interface=ACCESSIBLE)
        reply = self._bus.send_and_get_reply(Properties(address).get(name), timeout=20)
        return unwrap_msg(reply)[0][1]

    def windows(self) -> list[tuple[str, str]]:
        """The windows of the programs on this desk: who owns each, and its path."""
        found = []
        registry = "org.a11y.atspi.Registry"
        try:
            (programs,) = self._ask(registry, ROOT_PATH, ACCESSIBLE, "GetChildren")
            for owner, path in programs:
                (tops,) = self._ask(owner, path, ACCESSIBLE, "GetChildren")
                found += tops
        except DBusErrorResponse:
            return []
        return [(owner, path) for owner, path in found]

    def trees(self) -> list[Thing]:
        """All windows, each with what it shows."""
        found = []
        for owner, path in self.windows():
            try:
                tree = self._read(owner, path, None, 0)
            except DBusErrorResponse:
                continue
            if tree is not None:
                found.append(tree)
        return found

    def shown(self) -> list[Thing]:
        """All that is shown, the newest window first."""
        return [thing for tree in reversed(self.trees()) for thing in tree.walk()]

    def _read(self, owner: str, path: str, parent: Thing | None, depth: int) -> Thing | None:
        try:
            ((low, high),) = self._ask(owner, path, ACCESSIBLE, "GetState")
            states = low | high << 32
            if not states >> SHOWING & 1:
                return None
            (role,) = self._ask(owner, path, ACCESSIBLE, "GetRoleName")
            (place,) = self._ask(owner, path, COMPONENT, "GetExtents", "u", (0,))
            thing = Thing(
                role,
                self._know(owner, path, "Name"),
                self._know(owner, path, "Description"),
                states,
                tuple(place),
                parent=parent,
            )
            (children,) = self._ask(owner, path, ACCESSIBLE, "GetChildren")
        except DBusErrorResponse:
            # It went while it was read.
            return None
        if thing.role in LABELLED:
            thing.label = self._label(owner, path)
        if depth < DEEPEST:
            for who, where in children:
                child = self._read(who, where, thing, depth + 1)
                if child is not None:
                    thing.children.append(child)
        return thing

    def _label(self, owner: str, path: str) -> str:
        (relations,) = self._ask(owner, path, ACCESSIBLE, "GetRelationSet")
        beside = [thing for kind, things in relations if kind == LABELLED_BY for thing in things]
        return self._know(*beside[0], "Name") if beside else ""
