"""What a card says about somebody, a line a fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.field_choices import (
    CHANNELS,
    DATES,
    MET,
    OWN_VALUES,
    POSITIONS,
    RELATIONS,
)
from desktop_app.domain.names import work_of
from desktop_app.domain.person import ChannelKind
from desktop_app.ui.kit.dates import say_days, say_partial
from desktop_app.ui.words import person as words
from desktop_app.ui.words.channels import channel_label
from desktop_app.ui.words.households import say_home
from desktop_app.ui.words.own_fields import say_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.person import Contact

_ICONS = {
    ChannelKind.EMAIL: "mail",
    ChannelKind.PHONE: "phone",
    ChannelKind.ADDRESS: "map-pin",
    ChannelKind.WEB: "globe",
    ChannelKind.CHAT: "message-circle",
    ChannelKind.SOCIAL: "at-sign",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A value with the name of its icon and what it is; two that say the same are equal. `key` is
    that of its field (`domain/field_choices.py`), "" where nothing is chosen about it.
    """

    icon: str
    value: str
    label: str
    key: str = ""


def headline(contact: Contact) -> str:
    """What stands below the name: the person's own line, or what they do now."""
    now = next((position for position in contact.positions if position.is_current), None)
    name = contact.person.display_name
    work = [] if now is None else work_of(name, now.title, now.organisation)
    return contact.person.headline or ", ".join(work)


def facts(contact: Contact) -> list[Fact]:
    """Every fact shown, in the order a person's page has them."""
    return [fact for fact in _all(contact) if fact.value]


def _all(contact: Contact) -> Iterator[Fact]:
    yield from _standing(contact)
    person = contact.person
    for channel in contact.channels:
        key = f"{CHANNELS}.{channel.kind.value}"
        yield Fact(_ICONS[channel.kind], channel.value, channel_label(channel), key)
    for position in contact.positions:
        work = ", ".join(
            part
            for part in (
                position.title or position.role,
                position.department,
                position.organisation,
            )
            if part
        )
        yield Fact(
            "graduation-cap" if position.is_study else "briefcase",
            work,
            "" if position.is_current else _tr("Before"),
            POSITIONS,
        )
    for day in contact.dates:
        yield Fact(
            "cake",
            say_partial(day.when) if day.when else day.text,
            day.label or words.date_kind(day.kind),
            f"{DATES}.{day.kind.value}",
        )
    for relation in contact.relations:
        yield Fact("users", relation.other_name, words.relation(relation.kind), RELATIONS)
    for own in contact.own_values:
        yield Fact("list", say_value(own), own.field, f"{OWN_VALUES}.{own.field}")
    for home in contact.homes:
        yield Fact("house", say_home(home.household), _tr("Household"))
    yield Fact("user", person.nickname, _tr("Nickname"), "nickname")
    yield Fact("user", person.other_script, _tr("In another script"), "other_script")
    yield Fact("user", person.pronouns, _tr("Pronouns"), "pronouns")
    yield Fact("user", person.gender, _tr("Gender"), "gender")
    yield Fact("map-pin", person.place, _tr("Place"), "place")
    yield Fact("globe", person.time_zone, _tr("Time zone"), "time_zone")
    met = (person.met_text, say_partial(person.met_on) if person.met_on else "", person.met_event)
    yield Fact("handshake", ", ".join(part for part in met if part), _tr("How you met"), MET)
    yield Fact("briefcase", ", ".join(person.fields), _tr("Fields of work"), "fields")
    yield Fact("tag", ", ".join(contact.tags), _tr("Tags"))
    yield Fact("sticky-note", person.notes, "", "notes")


def _standing(contact: Contact) -> Iterator[Fact]:
    """Where somebody stands with you, as only a card of Kith's own says: what a stranger's card may
    not hide.
    """
    person = contact.person
    if person.trashed_at is not None:
        yield Fact("trash-2", _tr("In the trash"), "")
    elif person.archived_at is not None:
        yield Fact("archive", _tr("In the archive"), "")
    yield Fact("star", _tr("Starred") if person.starred else "", "")
    yield Fact("circle-dot", contact.circle, _tr("Circle"))
    rhythm = say_days(person.cadence.ideal_days) if person.cadence else ""
    yield Fact("repeat", rhythm, _tr("Rhythm"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)
