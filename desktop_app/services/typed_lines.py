"""Lines typed to be logged, from wherever that is done: the window, the line over it, the command
line.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.domain.typed_line import TypedLine
    from desktop_app.services.reminders import Reminders
    from desktop_app.services.timeline import Timeline


class TypedLines:
    """Stores what a line means."""

    def __init__(self, timeline: Timeline, reminders: Reminders) -> None:
        self._timeline, self._reminders = timeline, reminders

    def log(self, line: TypedLine) -> Future[Done[int]]:
        """Store the entry, the reminder or both as one step of undo, and give the id of the entry,
        else of the reminder.

        The future raises InvalidValueError for what cannot be held.
        """
        if line.entry is None:
            assert line.reminder is not None
            return self._reminders.add(line.reminder)
        return self._timeline.log(line.entry, line.reminder)
