"""Makes exports of Monica 4.1 as `app/ExportResources` of it writes them, of people who do not
exist: properties that are null are left out, collections have count, type and values.

`python -m tests.formats.crm.monica 5000 10 OUT.json` writes a large one.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

CREATED = "2021-03-04T05:06:07.000000Z"
DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
    "WjR9awAAAABJRU5ErkJggg=="
)
Node = dict[str, Any]


def uuid(name: str) -> str:
    """The same uuid for the same name."""
    return str(uuid5(NAMESPACE_URL, f"monica.test/{name}"))


def node(name: str, /, **properties: Any) -> Node:
    """An object with its properties, those that are None left out."""
    said = {key: value for key, value in properties.items() if value is not None}
    return {
        "uuid": uuid(name),
        "created_at": CREATED,
        "updated_at": "2024-01-02T03:04:05.000000Z",
        "properties": said,
    }


def day(date: str, *, age: bool = False, no_year: bool = False) -> Node:
    """A special date."""
    return {
        "uuid": uuid(f"date-{date}"),
        "is_age_based": age,
        "is_year_unknown": no_year,
        "date": f"{date}T00:00:00.000000Z",
        "created_at": CREATED,
        "updated_at": CREATED,
    }


def several(kind: str, values: list[Any]) -> list[Node]:
    """A collection, none where it would be empty."""
    return [{"count": len(values), "type": kind, "values": values}] if values else []


def contact(name: str, given: str, family: str | None = None, /, **more: Any) -> Node:
    """A person; collections by their types, with `_of` before: `_of_note=[…]`."""
    within = {key[4:]: more.pop(key) for key in list(more) if key.startswith("_of_")}
    avatar = {
        "avatar_source": "default",
        "has_avatar": False,
        "avatar_photo": more.pop("photo", None),
    }
    said = {"first_name": given, "last_name": family, "is_starred": False, "is_partial": False}
    said |= {"is_active": True, "is_dead": False, "number_of_views": 3, "avatar": avatar}
    made = node(name, **(said | more))
    made["data"] = [item for kind, values in within.items() for item in several(kind, values)]
    return made


TYPES = {
    "email": node("t-email", name="Email", protocol="mailto:", type="email", delible=False),
    "phone": node("t-phone", name="Phone", protocol="tel:", type="phone", delible=False),
    "facebook": node("t-facebook", name="Facebook", delible=True),
    "whatsapp": node("t-whatsapp", name="Whatsapp", protocol="https://wa.me/", delible=True),
    "club": node("t-club", name="Club number", delible=True),
}


def way(kind: str, data: str) -> Node:
    """A contact field."""
    return node(f"{kind}-{data}", data=data, type=uuid(f"t-{kind}"))


def relation(kind: str, one: str, other: str) -> Node:
    """That one is something of the other."""
    return node(f"{one}-{kind}-{other}", type=kind, contact_is=uuid(one), of_contact=uuid(other))


def export(
    contacts: list[Node],
    activities: list[Node] | None = None,
    relations: list[Node] | None = None,
    journal: list[Node] | None = None,
    photos: list[Node] | None = None,
    documents: list[Node] | None = None,
    me: str = "",
) -> Node:
    """A whole export."""
    user = node("user", locale="en", timezone="UTC", me_contact=uuid(me) if me else None)
    user |= {"first_name": "Rui", "last_name": "Tavares", "email": "rui@example.com"}
    data = [
        *several("user", [user]),
        *several("contact", contacts),
        *several("relationship", relations or []),
        *several("photo", photos or []),
        *several("document", documents or []),
        *several("activity", activities or []),
    ]
    return {
        "version": "1.0-preview.1",
        "app_version": "4.1.2",
        "export_date": "2026-11-20T10:00:00.000000Z",
        "url": "https://monica.example.com",
        "exported_by": uuid("user"),
        "account": {
            "uuid": uuid("account"),
            "created_at": CREATED,
            "updated_at": CREATED,
            "data": data,
            "properties": {
                "journal_entries": journal or [],
                "modules": [],
                "reminder_rules": [],
                "audit_logs": [],
            },
            "instance": _instance(),
        },
    }


def _instance() -> Node:
    """The types that entries refer to."""
    food = node("a-food", translation_key="ate_restaurant", name="ate at a restaurant")
    genders = [node("g-f", name="Woman", type="F"), node("g-x", name="Agender", type="O")]
    return {
        "activity_types": [food, node("a-sail", name="went sailing")],
        "activity_type_categories": [],
        "contact_field_types": list(TYPES.values()),
        "genders": genders,
        "life_event_types": [node("l-job", core_monica_data=True, translation_key="new_job")],
        "life_event_categories": [],
    }


def write(path: Path, made: Node) -> Path:
    """Write it as Monica does (JSON_PRETTY_PRINT, unescaped Unicode and slashes)."""
    path.write_text(json.dumps(made, indent=4, ensure_ascii=False), encoding="utf-8")
    return path


def large(people: int, each: int) -> Node:
    """Many people, each with that many activities."""
    chance, contacts, activities = random.Random(4), [], []
    for number in range(people):
        names = [f"act-{number}-{place}" for place in range(each)]
        for name in names:
            when = f"20{chance.randrange(15, 26)}-{chance.randrange(1, 13):02}-11T00:00:00.000000Z"
            said = {"summary": f"Walk {name}", "description": "By the river.\n" * 3}
            activities.append(node(name, happened_at=when, type=uuid("a-food"), **said))
        fields = [way("email", f"p{number}@example.com"), way("phone", f"+44 20 7946 {number:04}")]
        found = contact(
            f"p-{number}",
            f"Given{number}",
            f"Family{number % 800}",
            birthdate=day(f"19{chance.randrange(40, 99)}-05-06"),
            tags=["choir"] if number % 3 else None,
            _of_contact_field=fields,
            _of_note=[node(f"note-{number}", body="Likes tea.\nNo milk.")],
            _of_activity=[uuid(name) for name in names],
        )
        contacts.append(found)
    return export(contacts, activities)


if __name__ == "__main__":
    write(Path(sys.argv[3]), large(int(sys.argv[1]), int(sys.argv[2])))
