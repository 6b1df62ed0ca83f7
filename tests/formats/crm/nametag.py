"""Exports of Nametag, as `app/api/user/export/route.ts` writes them."""

from __future__ import annotations

from typing import Any

from tests.formats.crm.monica import DOT

Node = dict[str, Any]
ANA, BO, CY = "clx0ana00000001", "clx0bo000000002", "clx0cy000000003"
_NONE = ("middleName", "secondLastName", "surname", "nickname", "prefix", "suffix", "organization")
_EMPTY = ("importantDates", "phoneNumbers", "emails", "addresses", "urls", "imHandles")


def person(uid: str, name: str, **more: Any) -> Node:
    """Somebody, of whom nothing else is said."""
    said: Node = {"id": uid, "name": name, **dict.fromkeys(_NONE)}
    said |= dict.fromkeys(("jobTitle", "photo", "gender", "anniversary", "lastContact", "notes"))
    said |= {"contactReminderEnabled": False, "contactReminderInterval": None}
    said |= {"contactReminderIntervalUnit": None, "relationshipToUser": None}
    said |= {key: [] for key in (*_EMPTY, "locations", "customFields", "groups", "relationships")}
    return said | more


def related(uid: str, kind: str, notes: str | None = None) -> Node:
    """That somebody is something of the other."""
    known = {"name": kind, "label": kind.replace("_", " ").capitalize()}
    said = {"relatedPersonId": uid, "relatedPersonName": "x"}
    return said | {"relationshipType": known, "notes": notes}


def export(*people: Node) -> Node:
    """A whole export."""
    types = [
        {"id": "p", "name": "PARENT", "label": "Parent", "color": None, "inverseId": "c"},
        {"id": "c", "name": "CHILD", "label": "Child", "color": None, "inverseId": "p"},
        {"id": "f", "name": "CLIMBING_PAL", "label": "Climbing pal", "inverseId": None},
    ]
    user = {"email": "rui@example.com", "name": "Rui", "theme": "DARK", "dateFormat": "DMY"}
    user["accountCreated"] = "2025-12-01T10:00:00.000Z"
    made = {"version": "1.0", "exportDate": "2026-11-20T10:00:00.000Z", "user": user}
    return made | {"groups": [], "people": list(people), "relationshipTypes": types}


def ana() -> Node:
    """Somebody of whom everything is said."""
    place = {"type": "home", "streetLine1": "Calle 1", "streetLine2": "2º A", "locality": "Madrid"}
    place |= {"region": None, "postalCode": "28001", "country": "ES"}
    dates = [
        {"title": "Birthday", "date": "1604-08-09T23:55:08.000Z"},
        {"title": "First met", "date": "2020-02-29T00:00:00.000Z"},
    ]
    return person(
        ANA,
        "Ana",
        surname="Reis",
        secondLastName="Luz",
        prefix="Dr.",
        nickname="Nini",
        organization="Fable",
        jobTitle="Editor",
        gender="F",
        notes="Likes tea\nand rain",
        photo=DOT,
        contactReminderEnabled=True,
        contactReminderInterval=2,
        contactReminderIntervalUnit="WEEKS",
        anniversary="2010-06-05T00:00:00.000Z",
        importantDates=dates,
        phoneNumbers=[{"type": "mobile", "number": "+34 600 000 000"}],
        emails=[{"type": "work", "email": "ana@example.com"}],
        addresses=[place],
        urls=[{"type": "Blog", "url": "https://ana.example"}],
        imHandles=[{"protocol": "Telegram", "handle": "@ana"}],
        locations=[{"type": "home", "latitude": 40.4, "longitude": -3.7, "label": "Flat"}],
        customFields=[{"key": "Shoe size", "value": "38", "type": "TEXT"}],
        relationshipToUser={"name": "FRIEND", "label": "Friend"},
        groups=["Choir", "Choir", "Work"],
    )
