"""How often each thing of the palette was chosen: what is used most comes first. Kept beside the data,
by the ids of actions, the uids of people and the numbers of tags and lists, never by words.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.kit.window_state import WindowState

KEY = "palette"
MOST = 200
"""Things whose use is remembered."""


class Usage:
    """Counts of one window."""

    def __init__(self, state: WindowState) -> None:
        self._state = state
        self._counts: dict[str, int] = {}
        try:
            stored = json.loads(state.text(KEY) or "{}")
            self._counts = {str(key): int(count) for key, count in stored.items()}
        except (ValueError, TypeError, AttributeError):
            # A file somebody else wrote: begin anew.
            self._counts = {}

    def count(self, key: str) -> int:
        """How often that thing was chosen."""
        return self._counts.get(key, 0)

    def most(self, number: int) -> list[str]:
        """The things chosen most, at most so many; of equals those chosen last."""
        newest = list(reversed(self._counts))
        return sorted(newest, key=lambda key: -self._counts[key])[:number]

    def note(self, key: str) -> None:
        """That thing was chosen once more."""
        self._counts[key] = self._counts.pop(key, 0) + 1
        if len(self._counts) > MOST:
            rarest = min(self._counts, key=lambda known: self._counts[known])
            del self._counts[rarest]
        self._state.keep(**{KEY: json.dumps(self._counts)})
