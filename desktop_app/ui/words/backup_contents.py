"""What differs between a backup and now, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.backup_contents import Then
from desktop_app.domain.field_choices import CHANNELS, NAME, POSITIONS
from desktop_app.ui.kit.dates import say_ago
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.card_facts import Fact, facts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from desktop_app.domain.backup_contents import Against, PersonThen
    from desktop_app.domain.backups import Holding
    from desktop_app.domain.person import Contact


class Side(NamedTuple):
    """One thing that differs: what it is, what the backup says and what stands now."""

    label: str
    then: tuple[str, ...]
    now: tuple[str, ...]
    key: str = ""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("BackupContents", text, None, count)


def say_holding(held: Holding) -> str:
    """So: "42 people, 197 entries"."""
    people, entries = _tr("%Ln person(s)", held.people), _tr("%Ln entry(s)", held.entries)
    return fill_in(_tr("%1, %2"), people, entries)


def say_against(against: Against) -> str:
    """What differs as a whole, from the backup's side: "Against now: 1 person more, 2 entries
    fewer."
    """
    people, entries, reminders = against.people, against.entries, against.reminders
    parts = _those_of(
        (people.then, _tr("%Ln person(s) more", people.then)),
        (people.now, _tr("%Ln person(s) fewer", people.now)),
        (entries.then, _tr("%Ln entry(s) more", entries.then)),
        (entries.now, _tr("%Ln entry(s) fewer", entries.now)),
        (reminders.then, _tr("%Ln reminder(s) more", reminders.then)),
        (reminders.now, _tr("%Ln reminder(s) fewer", reminders.now)),
        (against.people_differ, _tr("%Ln person(s) different", against.people_differ)),
    )
    if not parts:
        return _tr("Nothing differs from now.")
    return fill_in(_tr("Against now: %1."), ", ".join(parts))


def say_lost(against: Against) -> str:
    """What would go with going back to it: "What came since goes: 1 person, 2 entries."."""
    people, entries, reminders = against.people.now, against.entries.now, against.reminders.now
    parts = _those_of(
        (people, _tr("%Ln person(s)", people)),
        (entries, _tr("%Ln entry(s)", entries)),
        (reminders, _tr("%Ln reminder(s)", reminders)),
    )
    if not parts:
        return _tr("Nothing came since that would go.")
    return fill_in(_tr("What came since goes: %1."), ", ".join(parts))


def _those_of(*parts: tuple[int, str]) -> list[str]:
    """The words of those of which there are any."""
    return [words for number, words in parts if number]


def say_person(person: PersonThen, now: datetime) -> str:
    """How somebody of a backup differs from now, in two or three words."""
    if person.state is Then.TRASHED and person.trashed is not None:
        day = person.trashed.astimezone(now.tzinfo).date()
        return fill_in(_tr("deleted %1"), say_ago(day, now.date()))
    if person.state is Then.GONE:
        return _tr("deleted for good")
    if person.state is Then.CHANGED:
        return _say_changed(differences(person))
    if person.entries > 0:
        return _tr("%Ln entry(s) more", person.entries)
    if person.entries < 0:
        return _tr("%Ln entry(s) fewer", -person.entries)
    if person.reminders > 0:
        return _tr("%Ln reminder(s) more", person.reminders)
    if person.reminders < 0:
        return _tr("%Ln reminder(s) fewer", -person.reminders)
    return _tr("as now") if person.state is Then.AS_NOW else _tr("other words")


def _say_changed(found: list[Side]) -> str:
    if len(found) > 1:
        return _tr("%Ln thing(s) differ", len(found))
    key = found[0].key if found else ""
    known = {
        f"{CHANNELS}.phone": _tr("other number"),
        f"{CHANNELS}.email": _tr("other e-mail"),
        f"{CHANNELS}.address": _tr("other address"),
        NAME: _tr("other name"),
        POSITIONS: _tr("other work"),
        "notes": _tr("other notes"),
    }
    return known.get(key, _tr("differs"))


def differences(person: PersonThen) -> list[Side]:
    """Every field of somebody that the backup has otherwise; what is the same on both sides is left
    out.
    """
    then, now = _by_label(person.then), _by_label(person.now) if person.now else {}
    found = []
    for key in dict.fromkeys((*then, *now)):
        here, there = then.get(key, []), now.get(key, [])
        only_then = tuple(fact.value for fact in here if fact not in there)
        only_now = tuple(fact.value for fact in there if fact not in here)
        if only_then or only_now:
            found.append(Side(key[1], only_then, only_now, key[0]))
    return [*found, *_of_what_passed(person)]


def _of_what_passed(person: PersonThen) -> Iterable[Side]:
    entries, reminders = abs(person.entries), abs(person.reminders)
    for label, number, more in (
        (_tr("Timeline"), person.entries, _tr("%Ln entry(s) more", entries)),
        (_tr("Reminders"), person.reminders, _tr("%Ln reminder(s) more", reminders)),
    ):
        if number:
            words = (more,)
            yield Side(label, words if number > 0 else (), words if number < 0 else (), label)


def _by_label(contact: Contact) -> dict[tuple[str, str], list[Fact]]:
    found: dict[tuple[str, str], list[Fact]] = {}
    person = contact.person
    named = [
        Fact("user", person.display_name, _tr("Name"), NAME),
        Fact("user", person.headline, _tr("Headline"), "headline"),
        *facts(contact),
    ]
    for fact in named:
        if fact.value:
            label = fact.label or (_tr("Notes") if fact.key == "notes" else _tr("Work"))
            found.setdefault((fact.key, label), []).append(fact)
    return found
