"""From cells to a contact: columns that belong together become one way to reach somebody, one
position, one day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import built_name
from desktop_app.domain.person import (
    ChannelKind,
    Contact,
    DateKind,
    Home,
    Person,
    Position,
    Relation,
)
from desktop_app.domain.tables.columns import (
    CHANNELS,
    DATES,
    FAMILY_FIRST,
    POSITION,
    TEXTS,
    Column,
    Field,
)
from desktop_app.domain.tables.genders import gender_of
from desktop_app.domain.tables.habits import GOOGLE, KITH, OUTLOOK, TABLE
from desktop_app.formats.cells.channels import channels_of
from desktop_app.formats.cells.dates import dates_of
from desktop_app.formats.cells.labels import label_of, relation_of
from desktop_app.formats.cells.own_values import own_values_of
from desktop_app.formats.cells.slots import SEVERAL, Slot, holds_several, parted, values_in
from desktop_app.formats.facts import Facts
from desktop_app.formats.google_groups import is_everybody, is_star
from desktop_app.formats.home_line import read_home
from desktop_app.formats.one_line import name_on_one_line, on_one_line
from desktop_app.formats.storable import with_line_feeds

if TYPE_CHECKING:
    from desktop_app.domain.tables.days import DayOrder

_FIELDS_TEXT = {field: field.value for field in TEXTS}
_LINES = (Field.NOTES, Field.MET)
"""Texts in which lines may be told apart."""
_ONLY_ONE = (DateKind.BIRTHDAY, DateKind.DEATH)
_ZIMBRA = re.compile(r"\d(?::|\Z)")
_ENTRY = re.compile(r"(?:cn|uid)=((?:\\.|[^,\\])+),\s*[a-z]+=", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)")
_NAMES = (Field.PREFIX, Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.SUFFIX)
_JOINED = {Field.NOTES: "\n\n", Field.NICKNAME: ", ", Field.MET: "\n"}
_JOINED |= dict.fromkeys(_NAMES, " ")
"""What stands between the values of several columns of one text, where they are kept together."""
SAID_ONCE = frozenset({*TEXTS, Field.INTRODUCER} - {*_JOINED})
"""Fields that hold one text: of several columns the first that says anything counts."""
_GROUPED = {*CHANNELS, *DATES, Field.RELATION, Field.OWN}
_USEFUL = {"mobile": 0, "work": 1, "home": 2, "main": 3, "fax": 5, "work fax": 5, "home fax": 5}
_USEFUL |= {"other fax": 5, "pager": 6, "telex": 6}
_SAID = (Field.ORGANISATION, Field.TITLE, Field.DEPARTMENT)
_LINKED = {*POSITION, Field.RELATION, Field.TAG, Field.INTRODUCER}
_PAGE = re.compile(
    r"\s\((?:https://(?:www\.)?notion\.so/[^\s()]*|[^()]*[0-9a-f]{32}(?:\.md)?)\)(?:,\s|\Z)"
)
_CHILDREN = re.compile(r"[,;]")


@dataclass(slots=True)
class _Gathered:
    """The cells of one record, those of one thing together, in the order in which they came."""

    person: Person
    slots: dict[tuple[Field, str, int], Slot]
    positions: dict[int, dict[Field | str, str]]
    tags: dict[str, None]
    introducer: str = ""
    home: Home | None = None


def contact_of_cells(cells: Iterable[tuple[Column, str]], habit: str, order: DayOrder) -> Contact:
    """What the cells of a record say. `habit` is whose table they are of, `order` that of its days.

    The display name is empty when nothing names anybody.
    """
    found = _Gathered(Person(), {}, {}, {})
    slots = found.slots
    for column, said in cells:
        text = with_line_feeds(said) if "\r" in said else said
        if text[-1:] == ")" and column.field in _LINKED:
            text = _without_links(text)
        if column.field in _GROUPED:
            # Most cells of most tables.
            key = (column.field, column.label, column.number)
            slot = slots.get(key)
            if slot is None:
                slot = slots[key] = {}
            slot.setdefault(column.part, text)
        else:
            _gather(found, column, text, habit)
    # As of cards, what several columns say alike is said once, and there is one birthday.
    facts = Facts(Contact(found.person))
    for (field, label, _), slot in found.slots.items():
        if field in CHANNELS:
            for way in channels_of(field, label, slot, habit):
                facts.channel(way, 0)
        elif field is Field.RELATION:
            for relation in _relations(label, slot):
                facts.relation(relation, 0)
        elif field is not Field.OWN:
            for date in dates_of(field, label, slot, order):
                (facts.only_date if date.kind in _ONLY_ONE else facts.date)(date, 0)
    own = [(label, slot) for (field, label, _), slot in slots.items() if field is Field.OWN]
    if own:
        for value in own_values_of(own):
            facts.own_value(value, 0)
    if found.home is not None:
        facts.home(found.home, 0)
        facts.leave_address_to_household()
    contact = facts.contact
    if habit == OUTLOOK:
        _in_useful_order(contact)
    contact.positions = _positions(found.positions)
    contact.tags = list(found.tags)
    contact.introduced_by_name = found.introducer
    _name(contact, habit)
    return contact


def _without_links(text: str) -> str:
    """Names without the pages of Notion that they lead to."""
    return SEVERAL.join(filter(None, map(str.strip, _PAGE.split(text))))


def _in_useful_order(contact: Contact) -> None:
    """Outlook's columns stand in the order of the alphabet, which says nothing of a person."""
    phones = [way for way in contact.channels if way.kind is ChannelKind.PHONE]
    others = [way for way in contact.channels if way.kind is not ChannelKind.PHONE]
    phones.sort(key=lambda way: _USEFUL.get(way.label, 4))
    contact.channels = [*phones, *others]
    contact.dates.sort(key=lambda date: date.kind is not DateKind.BIRTHDAY)


def _gather(found: _Gathered, column: Column, text: str, habit: str) -> None:
    field = column.field
    if column.part == FAMILY_FIRST and field is Field.PHONETIC_FAMILY:
        _how_it_is_spoken(found.person, on_one_line(text))
    elif column.part == FAMILY_FIRST:
        _whole_name(found.person, on_one_line(text))
    elif field in _FIELDS_TEXT:
        _text(found.person, field, text.strip() if field in _LINES else on_one_line(text))
    elif field in POSITION:
        position = found.positions.setdefault(column.number, {})
        said = position.setdefault(column.part or field, on_one_line(text))
        if field is Field.DEPARTMENT and said != on_one_line(text):
            # The units of a directory, from the largest on, as those of ORG.
            position[field] = f"{said}, {on_one_line(text)}"
    elif field is Field.TAG:
        _tags(found, text, habit)
    elif field is Field.INTRODUCER:
        found.introducer = found.introducer or on_one_line(text)
    elif field is Field.HOUSEHOLD and found.home is None:
        # Somebody may have written something of their own there.
        with suppress(ValueError, InvalidValueError):
            found.home = read_home(text)


def _text(person: Person, field: Field, text: str) -> None:
    name = _FIELDS_TEXT[field]
    if field is Field.GENDER:
        text = gender_of(text)
    if field is Field.FILE_AS:
        # Zimbra writes the number of a rule, or “8:” before words of one’s own.
        text = _ZIMBRA.sub("", text).strip()
    there = getattr(person, name)
    if not there:
        setattr(person, name, text)
    elif text and field in _JOINED and text != there:
        setattr(person, name, f"{there}{_JOINED[field]}{text}")


def _whole_name(person: Person, text: str) -> None:
    """A name with the family name before a comma; one without a comma is a name as it is."""
    family, comma, given = (part.strip() for part in text.partition(","))
    if family and comma and given:
        _text(person, Field.FAMILY, family)
        _text(person, Field.GIVEN, given)
    else:
        _text(person, Field.DISPLAY_NAME, text)


def _how_it_is_spoken(person: Person, text: str) -> None:
    """How a whole name is spoken, the family name first and a blank after it."""
    family, _, given = " ".join(text.split()).partition(" ")
    _text(person, Field.PHONETIC_FAMILY, family)
    _text(person, Field.PHONETIC_GIVEN, given)


def _positions(found: dict[int, dict[Field | str, str]]) -> list[Position]:
    """Those that are told, each once."""
    result: dict[tuple[object, ...], Position] = {}
    for parts in found.values():
        is_study = "label" in parts and label_of(parts["label"])[0] == "school"
        values = [values_in(text) if (text := parts.get(field)) else [] for field in _SAID]
        for place, said in enumerate(zip_longest(*values, fillvalue="")):
            told = organisation, title, department = tuple(map(str.strip, said))
            role = parts.get(Field.ROLE, "") if place == 0 else ""
            if organisation or title or department or role:
                position = Position(organisation, title, department, role, is_study=is_study)
                result.setdefault((*told, role, is_study), position)
        if parts.get(Field.ROLE) and not any(parts.get(field) for field in _SAID):
            position = Position(role=parts[Field.ROLE])
            result.setdefault(("", "", "", position.role, False), position)
    told_more = [each for each in result.values() if not _is_bare(each)]
    held = {each.organisation for each in told_more if not each.is_study}
    every = result.values()
    return [each for each in every if not (_is_bare(each) and each.organisation in held)]


def _is_bare(position: Position) -> bool:
    """Whether only an organisation is said, which another position may say as well."""
    return position == Position(position.organisation)


def _relations(label: str, slot: Slot) -> list[Relation]:
    kind = label or relation_of(slot.get("label", ""))
    value = slot.get("", "").strip()
    names = values_in(value)
    if label == "child" and len(names) == 1:
        names = parted(_CHILDREN, value)
    return [Relation(kind, _name_of(name)) for name in names if name.strip()]


def _name_of(text: str) -> str:
    """A name, of the entry of a directory (RFC 4514) its first part."""
    text = on_one_line(text)
    found = _ENTRY.match(text)
    return _ESCAPED.sub(r"\1", found[1]).strip() if found else text


def _tags(found: _Gathered, text: str, habit: str) -> None:
    """Google parts tags by `:::`, Outlook by semicolons, and others by one of those, bars or
    commas; Google's own groups begin with a star.
    """
    if habit in (GOOGLE, KITH) or holds_several(text):
        names = values_in(text)
    elif habit in (OUTLOOK, TABLE):
        mark = ";" if habit == OUTLOOK or ";" in text else "|" if "|" in text else ","
        names = text.split(mark)
    else:
        names = [text]
    for name in map(str.strip, names):
        if habit == TABLE and len(name) > 2 and name[0] == name[-1] == '"':
            name = name[1:-1].strip()
        if is_star(name):
            found.person.starred = True
            continue
        name = "" if is_everybody(name) else name.removeprefix("* ").strip()
        if name:
            found.tags[name] = None


def _name(contact: Contact, habit: str) -> None:
    """A name to show: the one that is said, that of the parts, the organisation, or a way to reach
    them. Where only an organisation is named, the record is of that organisation.
    """
    person = contact.person
    built = built_name(person)
    organisation = next((item.organisation for item in contact.positions if item.organisation), "")
    if habit != KITH and person.display_name == f"{person.family}, {person.given}":
        person.display_name = built
    if organisation and not built and person.display_name in ("", organisation):
        person.is_company = not any(item.title for item in contact.positions)
    value = next((item.value for item in contact.channels if item.value), "")
    name = person.display_name or built or organisation or value
    person.display_name = name_on_one_line(name)
