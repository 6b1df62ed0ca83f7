"""What a command did, in words: for the message that confirms it and for the undo action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.favours import KEPT_FAVOUR
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.giving_steps import GIVING_SENTENCES
from desktop_app.ui.words.household_steps import HOUSEHOLD_SENTENCES
from desktop_app.ui.words.own_steps import OWN_STEPS

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.changes import Step


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Steps", text, None, count)


def say_step(step: Step, today: date) -> str:
    """One sentence that tells what was done, and what was stored; `today` is the local day."""
    if step.day is not None and step.key in _STORED:
        text = _say_entry(step, today) if step.kind is not None else _say_reminder(step, today)
        return fill_in(_tr(_STORED[step.key]), text)
    said = _say_kept(step) if step.key.startswith(KEPT_FAVOUR) else _say_done(step)
    if step.reminder is not None:
        return _and_reminder(said, step.reminder, today)
    return said if step.day is None else f"{said}, {_within(step.day, today)}"


def _say_done(step: Step) -> str:
    one, many = _SENTENCES.get(step.key, ("Changed %1", "Changed %1"))
    text = _tr(one) if step.count == 1 and step.subject else _tr(many, step.count)
    return fill_in(text, step.subject[:60], _cut(step.to))


def _say_kept(step: Step) -> str:
    from desktop_app.ui.words.kept_favours import kept_sentence

    return kept_sentence(step, lambda text: QCoreApplication.translate("KeptFavours", text))


def _and_reminder(said: str, day: date, today: date) -> str:
    return fill_in(_tr("%1, and a reminder for %2"), said, _within(day, today))


def _within(day: date, today: date) -> str:
    from desktop_app.ui.kit.dates import say_day_within

    return say_day_within(day, today)


def _say_entry(step: Step, today: date) -> str:
    """So: "Meal with Ana Sousa, Sun 30 Nov"."""
    from desktop_app.ui.kit.dates import say_day_within
    from desktop_app.ui.words.timeline import say_contact

    assert step.kind is not None and step.day is not None
    entry = f"{say_contact(step.kind, _names(step.people))}, {say_day_within(step.day, today)}"
    if step.reminder is None:
        return entry
    return _and_reminder(entry, step.reminder, today)


def _say_reminder(step: Step, today: date) -> str:
    """So: "for tomorrow, 09:00: Send her the deck"."""
    from desktop_app.ui.kit.dates import say_day_within, say_time

    assert step.day is not None
    when = say_day_within(step.day, today) + (
        f", {say_time(step.clock)}" if step.clock is not None else ""
    )
    return fill_in(_tr("for %1: %2"), when, _cut(step.subject))


def _names(people: tuple[str, ...]) -> str:
    """As many names as a message has room for, and how many more there are."""
    shown = people[:1]
    for name in people[1:]:
        if len(", ".join((*shown, name))) > ROOM:
            break
        shown = (*shown, name)
    names = ", ".join(map(_cut, shown))
    more = len(people) - len(shown)
    return fill_in(_tr("%1 and %Ln more", more), names) if more else names


def _cut(text: str) -> str:
    return text if len(text) <= ROOM else text[: ROOM - 1] + "…"


def say_unchanged(step: Step) -> str:
    """What to say of a command that changed nothing, for all was as it asks already."""
    one, many = _ALREADY.get(step.key, (_NOTHING, _NOTHING))
    text = _tr(one) if step.count == 1 and step.subject else _tr(many, step.count)
    return fill_in(text, step.subject[:60])


ROOM = 60
"""Letters of a name, or of several, that a message has room for."""
_STORED = {
    "interaction.log": "%1",
    "interaction.edit": QT_TRANSLATE_NOOP("Steps", "Changed: %1"),
    "reminder.add": QT_TRANSLATE_NOOP("Steps", "Reminder %1"),
    "reminder.edit": QT_TRANSLATE_NOOP("Steps", "Reminder changed, %1"),
}
"""For the keys of steps that tell what was stored: what to say around it."""

_NOTHING = QT_TRANSLATE_NOOP("Steps", "Nothing had to be changed")
_ALREADY = {
    "person.star": (
        QT_TRANSLATE_NOOP("Steps", "%1 is starred already"),
        QT_TRANSLATE_NOOP("Steps", "They are starred already"),
    ),
    "person.unstar": (
        QT_TRANSLATE_NOOP("Steps", "%1 has no star"),
        QT_TRANSLATE_NOOP("Steps", "They have no star"),
    ),
    "person.circle": (
        QT_TRANSLATE_NOOP("Steps", "%1 is in that circle already"),
        QT_TRANSLATE_NOOP("Steps", "They are in that circle already"),
    ),
    "person.no-circle": (
        QT_TRANSLATE_NOOP("Steps", "%1 has no circle"),
        QT_TRANSLATE_NOOP("Steps", "They have no circle"),
    ),
    "tag.put": (
        QT_TRANSLATE_NOOP("Steps", "The tag %1 is there already"),
        QT_TRANSLATE_NOOP("Steps", "They have the tag %1 already"),
    ),
    "tag.take": (
        QT_TRANSLATE_NOOP("Steps", "The tag %1 is not there"),
        QT_TRANSLATE_NOOP("Steps", "They do not have the tag %1"),
    ),
    "reminder.done": (
        QT_TRANSLATE_NOOP("Steps", "Done already: %1"),
        QT_TRANSLATE_NOOP("Steps", "Done already"),
    ),
    "import": (
        QT_TRANSLATE_NOOP("Steps", "Nothing new came in"),
        QT_TRANSLATE_NOOP("Steps", "Nothing new came in"),
    ),
}
"""For the keys of steps that say something of their own when nothing changed."""

_SENTENCES = {
    "person.add": (
        QT_TRANSLATE_NOOP("Steps", "Added %1"),
        QT_TRANSLATE_NOOP("Steps", "Added %Ln person(s)"),
    ),
    "person.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed %Ln person(s)"),
    ),
    "fact.keep": (
        QT_TRANSLATE_NOOP("Steps", "Kept on the card of %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept on the cards of %Ln person(s)"),
    ),
    "line.keep": (
        QT_TRANSLATE_NOOP("Steps", "Kept “%1” on the page of %2"),
        QT_TRANSLATE_NOOP("Steps", "Kept “%1” on the page of %2"),
    ),
    "line.drop": (
        QT_TRANSLATE_NOOP("Steps", "Dropped “%1” from the card of %2"),
        QT_TRANSLATE_NOOP("Steps", "Dropped “%1” from the card of %2"),
    ),
    "person.photo": (
        QT_TRANSLATE_NOOP("Steps", "Changed the photo of %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed %Ln photo(s)"),
    ),
    "person.circle": (
        QT_TRANSLATE_NOOP("Steps", "%1 put into %2"),
        QT_TRANSLATE_NOOP("Steps", "%Ln person(s) put into %2"),
    ),
    "person.no-circle": (
        QT_TRANSLATE_NOOP("Steps", "%1 taken out of their circle"),
        QT_TRANSLATE_NOOP("Steps", "%Ln person(s) taken out of their circles"),
    ),
    "person.star": (
        QT_TRANSLATE_NOOP("Steps", "Starred %1"),
        QT_TRANSLATE_NOOP("Steps", "Starred %Ln person(s)"),
    ),
    "person.unstar": (
        QT_TRANSLATE_NOOP("Steps", "Took the star from %1"),
        QT_TRANSLATE_NOOP("Steps", "Took the star from %Ln person(s)"),
    ),
    "person.archive": (
        QT_TRANSLATE_NOOP("Steps", "Archived %1"),
        QT_TRANSLATE_NOOP("Steps", "Archived %Ln person(s)"),
    ),
    "person.trash": (
        QT_TRANSLATE_NOOP("Steps", "Moved %1 to the trash"),
        QT_TRANSLATE_NOOP("Steps", "Moved %Ln person(s) to the trash"),
    ),
    "person.restore": (
        QT_TRANSLATE_NOOP("Steps", "Restored %1"),
        QT_TRANSLATE_NOOP("Steps", "Restored %Ln person(s)"),
    ),
    "person.erase": (
        QT_TRANSLATE_NOOP("Steps", "Erased %1"),
        QT_TRANSLATE_NOOP("Steps", "Erased %Ln person(s)"),
    ),
    "interaction.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted an entry"),
        QT_TRANSLATE_NOOP("Steps", "Deleted %Ln entry(s)"),
    ),
    "reminder.done": (QT_TRANSLATE_NOOP("Steps", "Done: %1"), QT_TRANSLATE_NOOP("Steps", "Done")),
    "reminder.skip": (
        QT_TRANSLATE_NOOP("Steps", "Skipped: %1"),
        QT_TRANSLATE_NOOP("Steps", "Skipped"),
    ),
    "reminder.some-day": (
        QT_TRANSLATE_NOOP("Steps", "Kept for some day: %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept for some day"),
    ),
    "reminder.snooze": (
        QT_TRANSLATE_NOOP("Steps", "Put off: %1"),
        QT_TRANSLATE_NOOP("Steps", "Put off"),
    ),
    "reminder.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted the reminder: %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted %Ln reminder(s)"),
    ),
    "date.done": (
        QT_TRANSLATE_NOOP("Steps", "Seen to: a day of %1"),
        QT_TRANSLATE_NOOP("Steps", "Seen to"),
    ),
    "date.put-off": (
        QT_TRANSLATE_NOOP("Steps", "Put off: a day of %1"),
        QT_TRANSLATE_NOOP("Steps", "Put off"),
    ),
    "suggestion.put-off": (
        QT_TRANSLATE_NOOP("Steps", "Put off: %1"),
        QT_TRANSLATE_NOOP("Steps", "Put off"),
    ),
    "suggestion.another-idea": (
        QT_TRANSLATE_NOOP("Steps", "Not today: %1"),
        QT_TRANSLATE_NOOP("Steps", "Not today"),
    ),
    "suggestion.not-this": (
        QT_TRANSLATE_NOOP("Steps", "%1 will not be proposed for a year"),
        QT_TRANSLATE_NOOP("Steps", "Not proposed for a year"),
    ),
    "suggestion.turn": (
        QT_TRANSLATE_NOOP("Steps", "Done for %1"),
        QT_TRANSLATE_NOOP("Steps", "Done"),
    ),
    "tag.put": (
        QT_TRANSLATE_NOOP("Steps", "Tagged with %1"),
        QT_TRANSLATE_NOOP("Steps", "Tagged %Ln person(s) with %1"),
    ),
    "tag.take": (
        QT_TRANSLATE_NOOP("Steps", "Took off the tag %1"),
        QT_TRANSLATE_NOOP("Steps", "Took the tag %1 off %Ln person(s)"),
    ),
    "tag.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the tag %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed a tag"),
    ),
    "tag.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted the tag %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted a tag"),
    ),
    "tag.rhythm": (
        QT_TRANSLATE_NOOP("Steps", "Changed the rhythm of the tag %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed the rhythm of a tag"),
    ),
    "weight.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed what a kind of contact counts"),
        QT_TRANSLATE_NOOP("Steps", "Changed what a kind of contact counts"),
    ),
    "weight.reset": (
        QT_TRANSLATE_NOOP("Steps", "Kinds of contact count as at first"),
        QT_TRANSLATE_NOOP("Steps", "Kinds of contact count as at first"),
    ),
    "rhythm.relax": (
        QT_TRANSLATE_NOOP("Steps", "Relaxed the rhythm of %1"),
        QT_TRANSLATE_NOOP("Steps", "Relaxed the rhythm of %Ln person(s)"),
    ),
    "circle.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the circle %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed a circle"),
    ),
    "smart-list.save": (
        QT_TRANSLATE_NOOP("Steps", "Saved the list %1"),
        QT_TRANSLATE_NOOP("Steps", "Saved a list"),
    ),
    "smart-list.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted the list %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted a list"),
    ),
    "acquaintance.yes": (
        QT_TRANSLATE_NOOP("Steps", "%1 and %2 know each other"),
        QT_TRANSLATE_NOOP("Steps", "%1 and %2 know each other"),
    ),
    "acquaintance.no": (
        QT_TRANSLATE_NOOP("Steps", "%1 and %2 do not know each other"),
        QT_TRANSLATE_NOOP("Steps", "%1 and %2 do not know each other"),
    ),
    "acquaintance.unsaid": (
        QT_TRANSLATE_NOOP("Steps", "Whether %1 and %2 know each other is open again"),
        QT_TRANSLATE_NOOP("Steps", "Whether %1 and %2 know each other is open again"),
    ),
    "person.merge": (
        QT_TRANSLATE_NOOP("Steps", "Merged into %1"),
        QT_TRANSLATE_NOOP("Steps", "Merged people"),
    ),
    "doubles.apart": (
        QT_TRANSLATE_NOOP("Steps", "%1 and %2 are two people"),
        QT_TRANSLATE_NOOP("Steps", "%1 and %2 are two people"),
    ),
    "place.choose": (
        QT_TRANSLATE_NOOP("Steps", "Said where “%1” is"),
        QT_TRANSLATE_NOOP("Steps", "Said where places are"),
    ),
    "setting.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed a preference"),
        QT_TRANSLATE_NOOP("Steps", "Changed a preference"),
    ),
    "import": (
        QT_TRANSLATE_NOOP("Steps", "Imported %Ln person(s)"),
        QT_TRANSLATE_NOOP("Steps", "Imported %Ln person(s)"),
    ),
    "import-book": (
        QT_TRANSLATE_NOOP("Steps", "Brought in %1"),
        QT_TRANSLATE_NOOP("Steps", "Brought an address book in"),
    ),
    "book.repair": (
        QT_TRANSLATE_NOOP("Steps", "Repaired the address book"),
        QT_TRANSLATE_NOOP("Steps", "Repaired the address book"),
    ),
    "backup-restore": (
        QT_TRANSLATE_NOOP("Steps", "Went back to the copy %1"),
        QT_TRANSLATE_NOOP("Steps", "Went back to a copy"),
    ),
    "backup-restore-people": (
        QT_TRANSLATE_NOOP("Steps", "Brought %1 back from a copy"),
        QT_TRANSLATE_NOOP("Steps", "Brought %Ln person(s) back from a copy"),
    ),
    "proposed.confirm": (
        QT_TRANSLATE_NOOP("Steps", "Logged with %1"),
        QT_TRANSLATE_NOOP("Steps", "Logged %Ln proposed line(s)"),
    ),
    "proposed.confirm-of": (
        QT_TRANSLATE_NOOP("Steps", "Logged with %1"),
        QT_TRANSLATE_NOOP("Steps", "Logged %Ln proposed line(s) with %1"),
    ),
    "proposed.dismiss": (
        QT_TRANSLATE_NOOP("Steps", "Dismissed what was proposed with %1"),
        QT_TRANSLATE_NOOP("Steps", "Dismissed %Ln proposed line(s)"),
    ),
    "proposed.dismiss-of": (
        QT_TRANSLATE_NOOP("Steps", "Dismissed what was proposed with %1"),
        QT_TRANSLATE_NOOP("Steps", "Dismissed %Ln proposed line(s) with %1"),
    ),
    **GIVING_SENTENCES,
    **OWN_STEPS,
    **HOUSEHOLD_SENTENCES,
}
"""For each key of a step: what to say of one named thing, and of several."""
