"""One contact as JSON values: every field by the name it has in `domain`, empty ones left out."""

from __future__ import annotations

import base64
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    Contact,
    Home,
    Household,
    ImportantDate,
    Position,
    PostalAddress,
    Relation,
)

_PARTS: dict[str, type] = {
    "channels": Channel,
    "positions": Position,
    "dates": ImportantDate,
    "relations": Relation,
    "own_values": OwnValue,
    "homes": Home,
}
_LOCAL = {"id", "person_id", "other_id", "field_id", "introduced_by", "circle_id"}
"""Numbers of rows mean nothing outside the database they come from."""


def contact_to_json(contact: Contact) -> dict[str, Any]:
    """The contact as JSON values; photos are base64."""
    result: dict[str, Any] = _object(contact.person)
    for key in _PARTS:
        if parts := getattr(contact, key):
            result[key] = [_object(part) for part in parts]
    if contact.tags:
        result["tags"] = list(contact.tags)
    if contact.photo is not None:
        data = base64.b64encode(contact.photo.data).decode()
        result["photo"] = {"media_type": contact.photo.media_type, "data": data}
    if contact.raw is not None:
        result["vcard"] = {"version": contact.raw.version, "lines": list(contact.raw.lines)}
    if contact.circle:
        result["circle"] = contact.circle
    if contact.introduced_by_uid:
        result["introduced_by"] = contact.introduced_by_uid
    return result


def _object(thing: Any) -> dict[str, Any]:
    found = {}
    for item in fields(thing):
        value = getattr(thing, item.name)
        default = item.default_factory() if item.default_factory is not MISSING else item.default
        if item.name not in _LOCAL and value != default:
            found[item.name] = _plain(value)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Cadence):
        return [value.ideal_days, value.longest_days]
    if isinstance(value, Household):
        return _object(value)
    if isinstance(value, PostalAddress):
        return {part: text for part in PostalAddress.__slots__ if (text := getattr(value, part))}
    return list(value) if isinstance(value, tuple) else value
