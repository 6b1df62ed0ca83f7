"""What a part of a person (a channel, position, date, relation or value of a field of one's own) must say to be stored."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.domain.own_fields import read_value
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person import Channel, ImportantDate, Position, Relation

if TYPE_CHECKING:
    from desktop_app.domain.person import Part


def check_part(part: Part) -> None:
    """Raise InvalidValueError for a part that says nothing or holds a text that cannot be
    stored.
    """
    for item in fields(part):
        value = getattr(part, item.name)
        if isinstance(value, str):
            checked_text(item.name, value)
    if isinstance(part, Channel) and not part.value.strip():
        raise InvalidValueError("value", "channel-needs-value")
    if isinstance(part, Position) and not any(
        (part.title, part.organisation, part.department, part.role)
    ):
        raise InvalidValueError("title", "position-needs-title")
    if isinstance(part, ImportantDate) and part.when is None and not part.text.strip():
        raise InvalidValueError("date", "important-date-not-understood")
    if isinstance(part, Relation) and not (part.other_name.strip() and part.kind.strip()):
        raise InvalidValueError("relation", "relation-needs-person")
    if isinstance(part, OwnValue):
        read_value(part.kind, part.text)
