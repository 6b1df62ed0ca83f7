"""An event ahead on paper: who comes, whom you want to meet, what to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.events import EventPart
from desktop_app.ui.events.guest_words import guest_parts
from desktop_app.ui.kit.paper import heading, paragraph
from desktop_app.ui.words.events import say_title, say_when

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.meetings import EventPage
    from desktop_app.ui.kit.context import UiContext


def page_of(page: EventPage, questions: Sequence[str], context: UiContext) -> str:
    """The page as HTML for `kit.paper`."""
    return "".join(_parts(page, questions, context))


def _parts(page: EventPage, questions: Sequence[str], context: UiContext) -> Iterator[str]:
    event = page.event
    yield heading(say_title(event), 1)
    yield paragraph(say_when(event, context), soft=True)
    for part, people, words in (
        (EventPart.COMES, event.comes, _tr("Who comes")),
        (EventPart.TO_MEET, event.to_meet, _tr("Whom you want to meet")),
    ):
        if not people:
            continue
        yield heading(words)
        for person in people:
            guest = page.guests.get(person.id)
            parts = [] if guest is None else guest_parts(guest, context, part)
            yield paragraph("".join(said for said, _ in parts), strong=person.name)
    yield heading(_tr("Three things to ask"))
    for number, question in enumerate(questions, 1):
        yield paragraph(question, strong=f"{number}.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventPaper", text)
