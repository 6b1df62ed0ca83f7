"""One contact as JSON values and back: every field by the name it has in `domain`, empty ones left out."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    PostalAddress,
    RawCard,
    Relation,
    Standing,
)

_PARTS: dict[str, type] = {"channels": Channel, "positions": Position, "dates": ImportantDate, "relations": Relation}
_LOCAL = {"id", "person_id", "other_id", "introduced_by", "circle_id"}
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


def contact_from_json(values: dict[str, Any]) -> Contact:
    """Read `contact_to_json`'s form; raises ValueError, KeyError or TypeError when it is none."""
    photo, raw = values.get("photo"), values.get("vcard")
    known = {item.name for item in fields(Person)}
    person = {key: value for key, value in values.items() if key in known and key != "introduced_by"}
    return Contact(
        person=_made(Person, person),
        **{key: [_made(kind, part) for part in values.get(key, ())] for key, kind in _PARTS.items()},
        tags=list(values.get("tags", ())),
        photo=None if photo is None else Photo(base64.b64decode(photo["data"]), photo["media_type"]),
        raw=None if raw is None else RawCard(raw["version"], tuple(raw["lines"])),
        circle=values.get("circle", ""),
        introduced_by_uid=values.get("introduced_by", ""),
    )


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
    if isinstance(value, PostalAddress):
        return {part: text for part in PostalAddress.__slots__ if (text := getattr(value, part))}
    return list(value) if isinstance(value, tuple) else value


_READ: dict[str, Any] = (
    {
        "cadence": lambda value: Cadence(*value),
        "fields": tuple,
        "address": lambda value: PostalAddress(**value),
        "standing": Standing,
        "last_contact": date.fromisoformat,
    }
    | dict.fromkeys(("met_on", "since", "until", "when"), PartialDate.parse)
    | dict.fromkeys(("archived_at", "trashed_at", "created_at", "updated_at"), datetime.fromisoformat)
)
_KINDS: dict[type, Callable[[str], ChannelKind | DateKind]] = {Channel: ChannelKind, ImportantDate: DateKind}


def _made(cls: type, values: dict[str, Any]) -> Any:
    made = {key: _READ[key](value) if key in _READ else value for key, value in values.items()}
    if cls in _KINDS:
        made["kind"] = _KINDS[cls](made["kind"])
    return cls(**made)
