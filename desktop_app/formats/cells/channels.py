"""Ways to reach somebody in cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import zip_longest

from desktop_app.domain.person import Channel, ChannelKind, PostalAddress
from desktop_app.domain.tables.columns import Field
from desktop_app.domain.tables.habits import GOOGLE, KITH, TABLE
from desktop_app.formats.cells.labels import label_of, service_of
from desktop_app.formats.cells.numbers import emails_with_labels, numbers_in, with_its_label
from desktop_app.formats.cells.slots import Slot, holds_several, parted, values_in
from desktop_app.formats.one_line import on_one_line, without_directions
from desktop_app.formats.vcard.channels import service_named, uri_parts, without_scheme

_KINDS = {Field(kind.value): kind for kind in ChannelKind}
_BETWEEN = {
    Field.EMAIL: re.compile(r"[;,\s]+"),
    Field.PHONE: re.compile(r"[;\n\r]"),
    Field.WEB: re.compile(r"[;,](?=\s)|\n"),
}
_COMMA = re.compile(r",(?=\s)")
_BLANK = re.compile(r"\s")
_NO_DIGIT = re.compile(r"\D")
_SHORTEST = 5
"""Digits of a number: what follows a comma with fewer is an extension."""
_MORE_STREETS = ("street2", "street3")
_HOUSE = ("house_number", "house_suffix")
_PARTS = ("po_box", "extended", "street", "city", "region", "postal_code", "country")
_PARTED = (*_PARTS, *_MORE_STREETS, *_HOUSE)
_WHERE = ("street", "po_box", "extended", *_MORE_STREETS, *_HOUSE)
"""Parts that say where in a town."""
_PIECE = re.compile(r"[\n\r,;]")
_CODE_AND_TOWN = re.compile(
    r"((?:[A-Z]{1,3}[- ])?(?:\d{4,6}(?: ?[A-Z]{2}(?= ))?|\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3})) +([^\W\d].*)\Z"
)
"""The postal code before the town, as lists have them in one column: “10115 Berlin”."""
_FRACTION = re.compile(r"\d{3,9}\.0")
"""How pandas and others write a column of numbers with gaps."""
_TOWN_AND_CODE = re.compile(r"([^\W\d_].*?),? +([A-Z]{2}),? +(\d{5}(?:-\d{4})?)\Z")
"""A town, its state and its code in one column, as in the United States: “Salem, OR 97301”."""
_LINK = re.compile(r"[^#]*#\s*((?:https?://|mailto:)[^#\s]+)#[^#]*", re.IGNORECASE)
"""How Access writes a link: what is shown, the address, a place in it."""
_NO_LABEL = ("", False)


def channels_of(field: Field, label: str, slot: Slot, habit: str) -> list[Channel]:
    """The ways that cells of one channel say, one for each of several values in a cell."""
    kind = _KINDS[field]
    said, preferred = label_of(slot["label"]) if "label" in slot else _NO_LABEL
    if field is Field.ADDRESS:
        return _addresses(label or said, preferred, slot, is_list=habit == TABLE)
    if field in (Field.CHAT, Field.SOCIAL):
        return _handles(kind, label, said, preferred, slot)
    if field is Field.EMAIL and habit == TABLE and not (label or said):
        beside = emails_with_labels(slot.get("", "").strip())
        if beside:
            return [Channel(kind, email, which) for email, which in beside]
    values = _values(field, slot.get("", ""), habit)
    if field is Field.PHONE and habit == TABLE:
        return _numbers(values, label or said, preferred=preferred)
    if field is Field.PHONE:
        values = [*filter(None, map(_dialled, values))]
    return [
        Channel(kind, value, label or said, preferred=preferred and place == 0)
        for place, value in enumerate(values)
    ]


def _numbers(values: list[str], label: str, *, preferred: bool) -> list[Channel]:
    """The numbers of a cell of a list, where what each is may stand beside it; it stays there where
    the column says otherwise.
    """
    found: list[Channel] = []
    for text in (number for value in values for number in numbers_in(value)):
        number, beside = with_its_label(text)
        if label and beside not in ("", label):
            number, beside = text, ""
        if number := _dialled(number):
            mark = preferred and not found
            found.append(Channel(ChannelKind.PHONE, number, label or beside, preferred=mark))
    return found


def _dialled(number: str) -> str:
    return without_scheme(number) if ":" in number else number


def _values(field: Field, text: str, habit: str) -> list[str]:
    text = without_directions(text.strip())
    if not text:
        return []
    if "#" in text and (found := _LINK.fullmatch(text)):
        text = found[1]
    if holds_several(text):
        return [on_one_line(value) for value in values_in(text) if value]
    if field is Field.EMAIL:
        return _emails(text)
    if habit in (GOOGLE, KITH):
        return [on_one_line(text)]
    values = parted(_BETWEEN[field], text)
    if field is Field.PHONE and len(values) == 1:
        several = parted(_COMMA, text)
        if all(len(_NO_DIGIT.sub("", value)) >= _SHORTEST for value in several):
            return several
    return values


def _emails(text: str) -> list[str]:
    between = text[text.rfind("<") + 1 : -1] if text.endswith(">") else ""
    if "@" in between[1:-1] and not _BLANK.search(between) and ">" not in between:
        return [between]
    text = text[7:] if text[:7].lower() == "mailto:" else text
    if text.count("@") > 1:
        return [value for value in _BETWEEN[Field.EMAIL].split(text) if "@" in value]
    return [text]


def _addresses(label: str, preferred: bool, slot: Slot, *, is_list: bool) -> list[Channel]:
    parted = {part: said for part in _PARTED if part in slot and (said := slot[part].strip())}
    whole = (slot.get("text") or slot.get("formatted") or "").strip()
    if not parted:
        # The whole of it stands in the street, as vCards have it too, which know only parts.
        parted = {"street": whole}
    elif whole and not any(part in parted for part in _WHERE):
        parted = {"street": _beside(parted, whole), **parted}
    result: list[Channel] = []
    for each in _each(parted):
        if is_list:
            _with_its_code(each)
        if "house_number" in each or "house_suffix" in each:
            house = " ".join(filter(None, (each.pop(part, "") for part in _HOUSE)))
            each["street"] = _with_house(each.get("street", ""), house, slot)
        if "street2" in each or "street3" in each:
            streets = (each.pop(part, "") for part in ("street", *_MORE_STREETS))
            each["street"] = "\n".join(filter(None, streets))
        address = PostalAddress(**each)
        if line := address.one_line():
            mark = preferred and not result
            result.append(Channel(ChannelKind.ADDRESS, line, label, "", mark, address))
    return result


def _with_its_code(parts: dict[str, str]) -> None:
    """Takes the postal code, and the state, out of the column of the town, where lists have them."""
    town, code = parts.get("city", ""), parts.get("postal_code", "")
    if _FRACTION.fullmatch(code):
        parts["postal_code"] = code[:-2]
    elif not code and (found := _CODE_AND_TOWN.match(town)):
        parts["postal_code"], parts["city"] = found.groups()
    elif not code and "region" not in parts and (found := _TOWN_AND_CODE.match(town)):
        parts["city"], parts["region"], parts["postal_code"] = found.groups()


def _beside(parts: dict[str, str], whole: str) -> str:
    """What an address in one piece says besides the town and country that have cells of their own."""
    told = {word for text in parts.values() for word in text.casefold().split()}
    pieces = (piece.strip() for piece in _PIECE.split(whole))
    return "\n".join(piece for piece in pieces if set(piece.casefold().split()) - told)


def _with_house(street: str, house: str, slot: Slot) -> str:
    """A street and the number of the house, in the order of their columns."""
    first = next(part for part in slot if part == "street" or part in _HOUSE)
    return " ".join(filter(None, (street, house) if first == "street" else (house, street)))


def _each(parted: dict[str, str]) -> Iterable[dict[str, str]]:
    """The parts of one address after another: a cell may hold those of several."""
    if not any(map(holds_several, parted.values())):
        return [parted]
    several = [values_in(text) for text in parted.values()]
    return [dict(zip(parted, each, strict=True)) for each in zip_longest(*several, fillvalue="")]


def _handles(
    kind: ChannelKind, service: str, label: str, preferred: bool, slot: Slot
) -> list[Channel]:
    """Chat and social profiles: a column has the service for its label, or a cell says it."""
    service = service_of(service or slot.get("service", ""))
    # What is labelled by its service says no more.
    label = "" if label.lower() == service else label
    result = []
    for place, value in enumerate(values_in(slot.get("", "").strip())):
        scheme, handle = "", on_one_line(without_directions(value))
        if kind is ChannelKind.CHAT and not service:
            scheme, handle = uri_parts(handle)
        if handle:
            said = service or service_named(scheme)
            result.append(Channel(kind, handle, label, said, preferred and place == 0))
    return result
