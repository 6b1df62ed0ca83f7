"""Messages of one's own to begin from: which there are, what is filled into them, and changes."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.last_topic import topic_told
from desktop_app.domain.message_templates import MessageTemplate, Word, checked_template
from desktop_app.domain.names import first_name, fold
from desktop_app.domain.timeline import MUTUAL
from desktop_app.services.command import command
from desktop_app.storage import message_templates
from desktop_app.storage.queries import message_templates as queries

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact
    from desktop_app.services.people import People
    from desktop_app.services.timeline import Timeline
    from desktop_app.storage.engine.store import Store

FEW = 10
"""Entries among which the last talk is: what is above it are notes."""


class MessageTemplates:
    """Reads are synchronous and quick; commands answer through futures."""

    def __init__(self, store: Store, people: People, timeline: Timeline) -> None:
        self._store, self._people, self._timeline = store, people, timeline

    def all(self) -> list[MessageTemplate]:
        """Every template, by name."""
        found = queries.all_templates(self._store.reader)
        return sorted(found, key=lambda each: (fold(each.name), each.id))

    def values(self, contact: Contact) -> dict[Word, str]:
        """What is known of somebody to be filled in; what is not known is not there."""
        person = contact.person
        work = next((item for item in contact.positions if item.is_current), None)
        row = queries.you(self._store.reader)
        you = self._people.contact(row).person if row else None
        values = {
            Word.GIVEN_NAME: first_name(person),
            Word.NAME: person.display_name,
            Word.ORGANISATION: "" if work is None else work.organisation,
            Word.TITLE: "" if work is None else work.title,
            Word.PLACE: person.place,
            Word.LAST_TOPIC: self._last_topic(person.id),
            Word.YOUR_NAME: "" if you is None else first_name(you) or you.display_name,
        }
        return {word: " ".join(text.split()) for word, text in values.items() if text.strip()}

    def topic_told(self, contact: Contact) -> str:
        """What the last talk with somebody was about, in words that a letter to them may say; ""
        for nothing, or where it is not sure.
        """
        person = contact.person
        if not person.id:
            return ""
        entries, _ = self._timeline.page(person.id, limit=FEW)
        names = (person.display_name, person.given, person.family, person.nickname)
        return topic_told(entries, names)

    def _last_topic(self, person_id: int) -> str:
        """What the last conversation was about, as it was noted; "" when nothing was."""
        if not person_id:
            return ""
        entries, _ = self._timeline.page(person_id, kinds=tuple(MUTUAL))
        return next(
            (entry.summary.strip(" .") for entry in entries if entry.summary.strip(" .")), ""
        )

    @command
    def save(self, template: MessageTemplate) -> Future[Done[int]]:
        """Add (id 0) or change a template and give its id. The future raises InvalidValueError."""
        checked = checked_template(template)
        name = fold(checked.name)
        if any(fold(other.name) == name and other.id != checked.id for other in self.all()):
            raise InvalidValueError("name", "message-template-exists", name=checked.name)
        step = "message-template.edit" if checked.id else "message-template.add"
        return self._store.write(
            Step(step, checked.name), lambda db: message_templates.save(db, checked)
        )

    @command
    def remove(self, template: MessageTemplate) -> Future[Done[None]]:
        """Delete a template."""
        return self._store.write(
            Step("message-template.remove", template.name),
            lambda db: message_templates.remove(db, template.id),
        )
