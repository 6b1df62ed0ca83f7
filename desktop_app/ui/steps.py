"""What a command did, in words: for the message that confirms it and for the undo action."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from desktop_app.domain.changes import Step


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Steps", text, None, count)


def say_step(step: Step) -> str:
    """One sentence that tells what was done."""
    one, many = _SENTENCES.get(step.key, ("Changed %1", "Changed %1"))
    text = _tr(one) if step.count == 1 and step.subject else _tr(many, step.count)
    return text.replace("%1", step.subject[:60])


_SENTENCES = {
    "person.add": (T("Steps", "Added %1"), T("Steps", "Added %n person(s)")),
    "person.edit": (T("Steps", "Changed %1"), T("Steps", "Changed %n person(s)")),
    "person.photo": (T("Steps", "Changed the photo of %1"), T("Steps", "Changed %n photo(s)")),
    "person.circle": (T("Steps", "Moved %1 to another circle"), T("Steps", "Moved %n person(s) to another circle")),
    "person.star": (T("Steps", "Starred %1"), T("Steps", "Starred %n person(s)")),
    "person.unstar": (T("Steps", "Took the star from %1"), T("Steps", "Took the star from %n person(s)")),
    "person.archive": (T("Steps", "Archived %1"), T("Steps", "Archived %n person(s)")),
    "person.trash": (T("Steps", "Moved %1 to the trash"), T("Steps", "Moved %n person(s) to the trash")),
    "person.restore": (T("Steps", "Restored %1"), T("Steps", "Restored %n person(s)")),
    "person.purge": (T("Steps", "Deleted %1"), T("Steps", "Deleted %n person(s)")),
    "interaction.log": (T("Steps", "Logged with %1"), T("Steps", "Logged")),
    "interaction.edit": (T("Steps", "Changed an entry with %1"), T("Steps", "Changed an entry")),
    "interaction.remove": (T("Steps", "Deleted an entry"), T("Steps", "Deleted %n entry(s)")),
    "reminder.add": (T("Steps", "Reminder added: %1"), T("Steps", "Reminder added")),
    "reminder.edit": (T("Steps", "Reminder changed: %1"), T("Steps", "Reminder changed")),
    "reminder.done": (T("Steps", "Done: %1"), T("Steps", "Done")),
    "reminder.skip": (T("Steps", "Skipped: %1"), T("Steps", "Skipped")),
    "reminder.snooze": (T("Steps", "Put off: %1"), T("Steps", "Put off")),
    "reminder.remove": (T("Steps", "Deleted the reminder: %1"), T("Steps", "Deleted %n reminder(s)")),
    "tag.put": (T("Steps", "Tagged with %1"), T("Steps", "Tagged %n person(s) with %1")),
    "tag.take": (T("Steps", "Took off the tag %1"), T("Steps", "Took the tag %1 off %n person(s)")),
    "tag.edit": (T("Steps", "Changed the tag %1"), T("Steps", "Changed a tag")),
    "tag.remove": (T("Steps", "Deleted the tag %1"), T("Steps", "Deleted a tag")),
    "circle.edit": (T("Steps", "Changed the circle %1"), T("Steps", "Changed a circle")),
    "smart-list.save": (T("Steps", "Saved the list %1"), T("Steps", "Saved a list")),
    "smart-list.remove": (T("Steps", "Deleted the list %1"), T("Steps", "Deleted a list")),
    "setting.edit": (T("Steps", "Changed a preference"), T("Steps", "Changed a preference")),
    "import": (T("Steps", "Imported %n person(s)"), T("Steps", "Imported %n person(s)")),
}
"""For each key of a step: what to say of one named thing, and of several."""
