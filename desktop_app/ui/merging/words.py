"""What merging says of fields, parts and what hangs on people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.merging import HOUSEHOLD, OWN
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person import Channel, Home, ImportantDate, Position, Relation
from desktop_app.ui.kit.dates import say_birthday, say_day_within, say_month, say_partial
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words import person as words
from desktop_app.ui.words.households import say_home
from desktop_app.ui.words.own_fields import say_value

if TYPE_CHECKING:
    from datetime import date, datetime

    from desktop_app.domain.merging import ComesAlong, Kept, Merging
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.person import Contact, Part, Person

_KEYS = {
    "name": QT_TRANSLATE_NOOP("Merge", "Name"),
    "nickname": QT_TRANSLATE_NOOP("Merge", "Nickname"),
    "phonetic": QT_TRANSLATE_NOOP("Merge", "Spoken"),
    "other_script": QT_TRANSLATE_NOOP("Merge", "Other script"),
    "file_as": QT_TRANSLATE_NOOP("Merge", "Sorted as"),
    "pronouns": QT_TRANSLATE_NOOP("Merge", "Pronouns"),
    "gender": QT_TRANSLATE_NOOP("Merge", "Gender"),
    "headline": QT_TRANSLATE_NOOP("Merge", "Headline"),
    "place": QT_TRANSLATE_NOOP("Merge", "Place"),
    "time_zone": QT_TRANSLATE_NOOP("Merge", "Time zone"),
    "met": QT_TRANSLATE_NOOP("Merge", "How you met"),
    "introduced_by": QT_TRANSLATE_NOOP("Merge", "Introduced by"),
    "circle": QT_TRANSLATE_NOOP("Merge", "Circle"),
    "rhythm": QT_TRANSLATE_NOOP("Merge", "Own rhythm"),
    "photo": QT_TRANSLATE_NOOP("Merge", "Photo"),
    "birthday": QT_TRANSLATE_NOOP("Merge", "Birthday"),
    "death": QT_TRANSLATE_NOOP("Merge", "Died"),
    "household": QT_TRANSLATE_NOOP("Merge", "Household"),
}
NOTES = QT_TRANSLATE_NOOP("Merge", "Remember")
OTHER_NAME = QT_TRANSLATE_NOOP("Merge", "Other name")
TAGS = QT_TRANSLATE_NOOP("Merge", "Tags")


def _tr(text: str, count: int = -1) -> str:
    """A text of merging in the language of the window."""
    return QCoreApplication.translate("Merge", text, None, count)


def translated(text: str) -> str:
    """A text of merging that stands elsewhere, in the language of the window."""
    return _tr(text)


def say_key(plan: Merging, key: str) -> str:
    """What a choice is about."""
    if key.startswith(OWN):
        return next(value.field for card in plan.cards if (value := _own(card, key)))
    return _tr(_KEYS[key])


def _own(card: Contact, key: str) -> OwnValue | None:
    """What a card says in the field of one's own a choice is about."""
    field_id = int(key.removeprefix(OWN))
    return next((value for value in card.own_values if value.field_id == field_id), None)


def say_origin(person: Person, origins: dict[int, tuple[str, datetime]], today: date) -> str:
    """Where somebody's card came from last, else since when they are here; `today` is local."""
    found = origins.get(person.id)
    if found is not None:
        kind, moment = found
        pattern = _tr("From a vCard file, %1") if kind == "vcard" else _tr("From a file, %1")
        return fill_in(pattern, say_day_within(moment.astimezone().date(), today))
    if person.created_at is None:
        return ""
    return fill_in(_tr("Here since %1"), say_month(person.created_at.astimezone().date()))


def say_title(name: str, count: int) -> str:
    """What is being done: "One Ben Carter out of two"."""
    if count == 2:
        return fill_in(_tr("One %1 out of two"), name)
    return fill_in(_tr("One %1 out of %2"), name, str(count))


def part_kind(part: Part) -> str:
    """The kind of a part, as its row is called."""
    if isinstance(part, Channel):
        return words.channel_kind(part.kind)
    if isinstance(part, ImportantDate):
        return part.label or words.date_kind(part.kind)
    if isinstance(part, Position):
        return _tr("Study") if part.is_study else _tr("Work")
    if isinstance(part, OwnValue):
        return part.field
    if isinstance(part, Home):
        return _tr("Household")
    return words.relation(part.kind)


def say_part(part: Part) -> str:
    """A part in a few words."""
    if isinstance(part, Channel):
        return part.value
    if isinstance(part, ImportantDate):
        return part.text if part.when is None else say_birthday(part.when)
    if isinstance(part, Relation):
        return part.other_name
    if isinstance(part, OwnValue):
        return say_value(part)
    if isinstance(part, Home):
        return say_home(part.household)
    years = [say_partial(each) for each in (part.since, part.until) if each is not None]
    return " · ".join(each for each in (part.title, part.organisation, " – ".join(years)) if each)


def say_kept(kept: Kept) -> tuple[str, str]:
    """What sort of thing it is, and what it says."""
    if isinstance(kept.thing, Channel | ImportantDate | Position | Relation | OwnValue | Home):
        return part_kind(kept.thing), say_part(kept.thing)
    return "", str(kept.thing)


def say_along(along: ComesAlong) -> str:
    """How much hangs on those who become one."""
    parts = [
        _tr("%Ln entry(s) of the timeline", along.entries) if along.entries else "",
        _tr("%Ln reminder(s)", along.reminders) if along.reminders else "",
        _tr("%Ln favour(s)", along.favours) if along.favours else "",
        _tr("%Ln need(s) or offer(s)", along.needs) if along.needs else "",
    ]
    said = [part for part in parts if part]
    if not said:
        return _tr("Nothing has passed yet. Whatever came with their cards stays known.")
    if len(said) == 1:
        return f"{said[0]}."
    return fill_in(_tr("%1 and %2."), ", ".join(said[:-1]), said[-1])


def say_option(plan: Merging, key: str, place: int, named: dict[int, str]) -> str:
    """What a card says of what is to be chosen; `named` has circles and people by id: circles
    negative.
    """
    card = plan.cards[place]
    person = card.person
    if key == "name":
        return person.display_name
    if key.startswith(OWN):
        value = _own(card, key)
        return "" if value is None else say_value(value)
    if key == HOUSEHOLD:
        return ", ".join(map(say_part, card.homes))
    if key == "photo":
        return _tr("This picture")
    if key == "rhythm":
        cadence = person.cadence
        return _tr("Every %Ln day(s)", 0 if cadence is None else cadence.ideal_days)
    if key == "circle":
        return named.get(-(person.circle_id or 0), "")
    if key == "introduced_by":
        return named.get(person.introduced_by or 0, "")
    if key in ("birthday", "death"):
        return _say_day(card, key)
    if key == "met":
        return _joined(person.met_text, _said(person.met_on), person.met_event)
    if key == "phonetic":
        return _joined(person.phonetic_given, person.phonetic_middle, person.phonetic_family)
    return str(getattr(person, key))


def _say_day(card: Contact, kind: str) -> str:
    return next((say_part(day) for day in card.dates if day.kind.value == kind), "")


def _said(when: PartialDate | None) -> str:
    return "" if when is None else say_partial(when)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
