"""A reminder that is still to be filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.reminders import Reminder

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.context import UiContext


def new_reminder(context: UiContext, person: Participant | None) -> Reminder:
    """One for today, about `person` or about nobody; not stored yet."""
    people = () if person is None else (person,)
    return Reminder("", context.today(), zone=context.zone.key, people=people)
