"""Version 5: words are indexed with their letters spelt plain, people by the names of their
relatives too, and names are put in order without the titles before them.

No table changes: all of it is made anew from the tables, as after every step (`triggers.rebuild`).
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Nothing by itself: the number is what has the file brought up to date."""
