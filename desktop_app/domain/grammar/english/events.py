"""Where an event is, at the end of what is said of it: “at Port Quarter hall”, “in Porto”."""

from __future__ import annotations

import re

EVENT_PLACES = re.compile(
    r",?\s+(?:at|in|@)\s+(?P<place>(?:the\s+)?(?:\S+\s+){0,2}?[A-ZÀ-Þ][^,;]*?(?:,\s*[A-ZÀ-Þ][^,;]*?)?)(?:\s+with\s.+)?\s*$"
)
"""Words that lead to a place, and the place: a name is somewhere in it, and perhaps a town. Who comes
may be said after it.
"""

BETWEEN_NAMES = re.compile(r"\s*(?:,\s*(?:and\s+)?|;|\s&\s|\sand\s|\swith\s|\splus\s)\s*")
"""What stands between the names of several people."""
