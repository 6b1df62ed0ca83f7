"""A card as the text of a message: a line for each thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.dates import say_partial
from desktop_app.ui.words import person as words
from desktop_app.ui.words.own_fields import say_value

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact


def card_in_words(card: Contact) -> str:
    """The card, in the language of the window; a photo cannot be told."""
    person = card.person
    lines = [person.display_name]
    for work in card.positions:
        parts = (work.title, work.role, work.department, work.organisation)
        lines.append(", ".join(part for part in parts if part))
    for way in card.channels:
        called = words.label(way.label) if way.label else words.channel_kind(way.kind)
        lines.append(f"{called}: {way.value}")
    for date in card.dates:
        shown = date.text if date.when is None else say_partial(date.when)
        lines.append(f"{date.label or words.date_kind(date.kind)}: {shown}")
    lines += [f"{words.relation(each.kind)}: {each.other_name}" for each in card.relations]
    lines += [f"{each.field}: {say_value(each)}" for each in card.own_values]
    lines += [text for text in (person.nickname, person.pronouns, person.notes) if text]
    return "\n".join(line for line in lines if line)
