"""Version 4: the local day on which what gives a person their rhythm was last chosen, from which
the rhythm counts while nothing is logged.

In an address book of before nobody knows when; it is taken to be the day the person came in.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Add the column; the clocks are derived anew by `migrate` itself."""
    db.execute_sql("ALTER TABLE person ADD COLUMN rhythm_since TEXT")
