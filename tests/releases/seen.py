"""What people see of an address book, in words that no release changes: a later one must find the
same, or more."""

from __future__ import annotations

import hashlib
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop_app.domain.people_query import PeopleQuery, Scope, Sort
from desktop_app.domain.rules.rule import DUE, Rule, tagged
from tests.releases.contents import NOW, TODAY

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Interaction
    from desktop_app.services.address_book import AddressBook

PERSON = [
    "uid",
    "display_name",
    "prefix",
    "given",
    "middle",
    "family",
    "suffix",
    "nickname",
    "phonetic_given",
    "phonetic_middle",
    "phonetic_family",
    "other_script",
    "file_as",
    "pronouns",
    "gender",
    "headline",
    "place",
    "time_zone",
    "notes",
    "met_text",
    "met_on",
    "met_event",
    "cadence",
    "fields",
    "starred",
    "is_you",
    "is_company",
    "archived_at",
    "trashed_at",
    "created_at",
    "updated_at",
    "last_contact",
]
SEARCHES = (
    "zo",
    "ünal",
    "unal",
    "chess",
    "tides",
    "+90 312",
    "山田",
    "example.org",
    "letter",
    "head",
)


def seen(book: AddressBook) -> dict[str, Any]:
    """Everything as JSON values; the clock of `book` says NOW."""
    return {
        "people": {scope.value: [_page(book, row) for row in _ids(book, scope=scope)] for scope in Scope},
        "list": {scope.value: [_line(book, row) for row in _ids(book, scope=scope)] for scope in Scope},
        "order": {sort.value: _uids(book, _ids(book, sort=sort)) for sort in Sort},
        "timeline": [_entry(item) for item in _entries(book)],
        "waiting": [_reminder(item) for item in book.reminders.waiting(limit=-1)],
        "done": [_reminder(item) for item in book.reminders.done(limit=-1)],
        "circles": [
            {"name": item.name, "size": item.size, "cadence": _plain(item.cadence), "people": _uids(book, book.rhythms.in_circle(item.id))}
            for item in book.circles.all()
        ],
        "tags": [
            {"name": item.name, "colour": item.colour, "cadence": _plain(item.cadence), "people": _uids(book, _ids(book, tagged(item.id)))}
            for item in book.tags.all()
        ],
        "smart lists": [
            {"name": item.name, "icon": item.icon, "people": _uids(book, book.people_list.ids(item.query, TODAY))}
            for item in book.smart_lists.all()
        ],
        "searches": {text: _uids(book, book.people_list.ids(PeopleQuery(text=text), TODAY)) for text in SEARCHES},
        "entries found": {text: [item.uid for item in book.timeline.search(text)] for text in SEARCHES},
        "settings": _settings(book),
        "today": _today(book),
    }  # fmt: skip


def _ids(book: AddressBook, *rules: Rule, **query: Any) -> list[int]:
    return list(book.people_list.ids(PeopleQuery.by(*rules, **query), TODAY))


def _uids(book: AddressBook, ids: Any) -> list[str]:
    return [line.uid for line in book.people_list.lines(list(ids))]


def _page(book: AddressBook, row: int) -> dict[str, Any]:
    page = book.people.page(row)
    warmth, strength = book.rhythms.warmth(row, TODAY), book.rhythms.strength(row, TODAY)
    return _contact(page.contact) | {
        "circle": page.circle.name if page.circle else None,
        "rhythm": _plain(page.cadence),
        "clock": _plain(page.clock_day),
        "introduced by": page.introduced_by.uid if page.introduced_by else None,
        "related from": sorted(item.other_name for item in page.inverse),
        "interactions": page.interactions,
        "warmth": [_plain(warmth.value), _plain(warmth.due)],
        # Not the number that a formula makes of it, which may get better.
        "contacts": [
            strength.contacts,
            strength.you_started,
            strength.they_started,
            _plain(strength.mostly),
            _plain(strength.last),
        ],
    }


def _contact(contact: Contact) -> dict[str, Any]:
    photo = contact.photo
    return {name: _plain(getattr(contact.person, name)) for name in PERSON} | {
        "channels": [
            [item.kind.value, item.value, item.label, item.service, item.preferred, item.address and _address(item.address)]
            for item in contact.channels
        ],
        "positions": [
            _plain([item.organisation, item.title, item.department, item.role, item.since, item.until, item.ended, item.is_study, item.standing])
            for item in contact.positions
        ],
        "dates": [_plain([item.kind, item.when, item.label, item.text, item.lead_days]) for item in contact.dates],
        "relations": [[item.kind, item.other_name, item.other_uid] for item in contact.relations],
        "tags": contact.tags,
        "photo": [photo.media_type, hashlib.sha256(photo.data).hexdigest()] if photo else None,
        "card": list(contact.raw.lines) if contact.raw else None,
    }  # fmt: skip


def _address(item: Any) -> list[str]:
    return [
        item.po_box,
        item.extended,
        item.street,
        item.city,
        item.region,
        item.postal_code,
        item.country,
    ]


def _line(book: AddressBook, row: int) -> list[Any]:
    line = book.people_list.line(row)
    assert line is not None
    return _plain([line.uid, line.name, line.headline, line.title, line.organisation, line.last_contact, line.cadence,
                   line.starred, line.has_photo, line.is_you, line.is_company])  # fmt: skip


def _entries(book: AddressBook) -> list[Interaction]:
    found, end = book.timeline.page(limit=1000)
    assert end is None
    return found


def _entry(item: Interaction) -> dict[str, Any]:
    names = [
        "uid",
        "kind",
        "day",
        "summary",
        "body",
        "at",
        "zone",
        "minutes",
        "starter",
        "place",
        "created_at",
    ]
    return {name: _plain(getattr(item, name)) for name in names} | {
        "people": [who.uid for who in item.people]
    }


def _reminder(item: Reminder) -> dict[str, Any]:
    names = [
        "uid",
        "text",
        "due",
        "time_of_day",
        "zone",
        "rule",
        "anchor",
        "origin",
        "snoozed_until",
        "done_at",
        "created_at",
        "from_done",
    ]
    return {name: _plain(getattr(item, name)) for name in names} | {
        "people": [who.uid for who in item.people]
    }


def _settings(book: AddressBook) -> dict[str, Any]:
    notices = book.agenda.settings()
    return {
        "weights": {kind.value: percent for kind, percent in book.rhythms.weights().items()},
        "lead days": {kind.value: days for kind, days in book.important_dates.lead_days().items()},
        "notices": _plain([notices.enabled, notices.digest_at, notices.quiet_from, notices.quiet_until, notices.paused_until]),
        "plain": book.settings.get("a-plain-setting"),
    }  # fmt: skip


def _today(book: AddressBook) -> dict[str, Any]:
    page, waiting = book.today.read(NOW), book.waiting.today(NOW)
    people = book.people_list.count(PeopleQuery.by(DUE), TODAY)
    return {
        "due": [[item.reminder.uid, _plain(item.day)] for item in page.due],
        "dates": [
            _plain(
                [
                    item.person.uid,
                    item.kind,
                    item.label,
                    item.day,
                    item.turns,
                    item.lead_days,
                    item.put_off_until,
                ]
            )
            for item in book.important_dates.upcoming(TODAY, 366)
        ],
        "near": [
            _plain([item.person.uid, item.kind, item.day])
            for item in book.important_dates.near(TODAY)
        ],
        "week": [_plain([item.day, item.contacts, item.started, item.known]) for item in page.week],
        "turns": [[item.kind.value, item.key] for item in page.turns],
        "counts": [len(waiting.reminders), len(waiting.dates), people],
        "told next": [item.occurrence for item in book.agenda.due_now(NOW)],
    }


def _plain(value: Any) -> Any:
    """`value` as JSON: moments and days as ISO text, numbers with digits that do not depend on the
    computer."""
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return round(value, 9)
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "ideal_days"):
        return [value.ideal_days, value.longest_days]
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
