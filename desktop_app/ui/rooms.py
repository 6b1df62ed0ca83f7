"""All rooms there are: every folder here that has a `room.py`, whose `ROOM` declares it."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

import desktop_app.ui

if TYPE_CHECKING:
    from desktop_app.ui.room import Room


def all_rooms() -> list[Room]:
    """The declarations, in the order of their names; where each stands, it says itself."""
    package = desktop_app.ui
    names = [f"{package.__name__}.{found.name}.room" for found in pkgutil.iter_modules(package.__path__) if found.ispkg]
    return [import_module(name).ROOM for name in names if find_spec(name) is not None]
