"""Cells that belong together, and values that stand together in one cell."""

from __future__ import annotations

import re

Slot = dict[str, str]
"""The parts of one thing by their name in `Column.part`; "" is the value itself."""
SEVERAL = re.compile(r"\s*:::\s*")
"""What Google writes between several values in one cell."""
