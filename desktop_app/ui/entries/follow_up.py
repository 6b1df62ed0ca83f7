"""From an entry to a reminder about it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.reminders import Reminder
from desktop_app.ui.words.timeline import title_and_text

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction
    from desktop_app.ui.kit.context import UiContext

AHEAD = 7
"""Days from today on which it is proposed."""


def follow_up(entry: Interaction, context: UiContext) -> Reminder:
    """A reminder a week from now, about the people of the entry; not stored yet."""
    text = QCoreApplication.translate("FollowUp", "Follow up: %1").replace("%1", title_and_text(entry)[0])
    return Reminder(text, context.today() + timedelta(days=AHEAD), zone=context.zone.key, people=entry.people)
