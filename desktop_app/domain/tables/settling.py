"""What headers of two meanings say, by the columns around them and the cells below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.names import fold, without_titles
from desktop_app.domain.tables.columns import (
    COUNTY,
    FAMILY_FIRST,
    NOTHING,
    Column,
    Field,
    column_of,
    told_apart,
)
from desktop_app.domain.tables.contents import (
    are_family_first,
    are_small,
    are_telephones,
    form_of,
    says_nothing_of,
)

ALONE = "alone="
"""Before the label of a place that is a whole header: its cells tell of what it is one."""
_REACHED = (Field.PHONE, Field.EMAIL, Field.WEB)
_BESIDE = {
    "given too": ("given", ""),
    "family too": ("family", ""),
    "called": ("given", "nickname"),
    # In Portugal “Apelido” is the family name, in Brazil a nickname.
    "surname": ("family", "nickname"),
}
"""What a column is where no other one is that, and what it is beside one: “Family” beside “Last Name”
is who belongs together, “Rufname” beside “Vorname” what somebody is called.
"""
_FAMILY = {"family", *(text for text, (alone, _) in _BESIDE.items() if alone == "family")}
_NAMES = {"display_name", "name", "given", "organisation", "contact", *_FAMILY, *_BESIDE}
_PARTS_OF_DAYS = ("year", "month", "day")
LATER = (
    "name",
    "heading",
    "feast",
    "extension",
    "second page",
    "number",
    *("contact", "st", "login", "one child"),
    *_BESIDE,
    *_PARTS_OF_DAYS,
)


def settled(texts: Sequence[str], values: Sequence[Sequence[str]]) -> list[Column]:
    """The columns, with what has two meanings decided by the columns around it."""
    has = {text.partition("#")[0] for text in texts}
    born = has & {"birthday", *(f"birthday.{part}" for part in _PARTS_OF_DAYS), *_PARTS_OF_DAYS}
    # A whole day says more than a year beside it.
    is_whole = "birthday" in texts and not are_small(_cells_of("birthday", texts, values))
    result: list[Column] = []
    for place, text in enumerate(texts):
        said = values[place] if place < len(values) else ()
        if text == "name":
            text = _name(has)
        elif text == "heading":
            text = _title(texts, place, said)
        elif text in _ASKED:
            text = _ASKED[text](has, said)
        elif text in _BESIDE:
            alone, beside = _BESIDE[text]
            text = beside if alone in has else alone
        elif text == "feast":
            text = "anniversary" if "birthday" in has else "birthday"
        elif text == "second page":
            # Thunderbird’s second is the one at home; elsewhere it is one more.
            text = "web=home" if "web=work" in has else "web#2"
        elif text == "extension":
            # Of a telephone, or of an address.
            text = "" if "".join(said).replace(" ", "").isdecimal() else "address.extended"
        elif text == "number":
            text = _house_number(result[-1]) if result else ""
            text = text or ("phone" if are_telephones(said) else "")
        elif text.startswith(ALONE):
            field = form_of(said).field
            label = text.removeprefix(ALONE)
            text = f"{field.value}={label}" if field in _REACHED else ""
        elif says_nothing_of(text, said):
            text = ""
        elif text in _PARTS_OF_DAYS:
            text = f"birthday.{text}" if len(born) > 1 and not is_whole else ""
        elif text.startswith("birthday.") and is_whole:
            text = ""
        elif text == "birthday" and len(born) > 1 and not is_whole:
            text = "birthday.day"
        if text == "display_name" and are_family_first(said) and not has & _FAMILY:
            text = f"{text}.{FAMILY_FIRST}"
        result.append(column_of(text))
    return told_apart(_addresses(result))


def _cells_of(wanted: str, texts: Sequence[str], values: Sequence[Sequence[str]]) -> Sequence[str]:
    place = texts.index(wanted)
    return values[place] if place < len(values) else ()


def _house_number(before: Column) -> str:
    """A column that is headed a number and no more is that of the house where it follows a street."""
    is_street = before.field is Field.ADDRESS and before.part in ("street", "text")
    return str(replace(before, part="house_number")) if is_street else ""


def _name(has: set[str]) -> str:
    names = {text: alone for text, (alone, _) in _BESIDE.items()}
    said = {names.get(text, text) for text in has}
    given, family = "given" in said, bool(_FAMILY & has)
    if given and not family:
        return "family"
    return "given" if family and not given else "display_name"


def _contact(has: set[str], values: Sequence[str]) -> str:
    """“Contact” is how to reach somebody, or the name of who is asked for at a company."""
    field = form_of(values).field
    if field in _REACHED:
        return field.value
    named = has & {"display_name", "name"} or ("given" in has and _FAMILY & has)
    return "" if named else "display_name"


def _state(has: set[str], values: Sequence[str]) -> str:
    """“ST” beside a town."""
    return "address.region" if "address.city" in has else ""


def _login(has: set[str], values: Sequence[str]) -> str:
    """The name somebody signs in with, which may be their address."""
    has_email = any(text.startswith("email") for text in has)
    return "email" if form_of(values).field is Field.EMAIL and not has_email else ""


def _child(has: set[str], values: Sequence[str]) -> str:
    """“Child” is whom a list of children is about, with their mothers and fathers."""
    return "relation=child" if has & _NAMES else "display_name"


_ASKED = {"contact": _contact, "st": _state, "login": _login, "one child": _child}


def _title(texts: Sequence[str], place: int, values: Sequence[str]) -> str:
    """“Title” stands before the name where another column has the job, or the cells say so."""
    said = [value.strip() for value in values if value.strip()]
    titles = sum(without_titles(f"{value} X") == "X" or fold(value) in _TITLES for value in said)
    before, after = texts[:place], texts[place + 1 :]
    if titles * 2 > len(said):
        return "prefix"
    if any(text.partition("#")[0] == "title" for text in texts) or "heading" in after:
        return "prefix"
    if said or "heading" in before:
        return "title"
    return "prefix" if place == 0 and after[:1] in (["given"], ["given too"], ["name"]) else "title"


_TITLES = {"m", "mme", "mlle", "sr", "sra", "srta", "sig", "sig ra", "dhr", "mevr", "herrn", "drs"}


def _addresses(columns: Sequence[Column]) -> list[Column]:
    """“Home Address” is the street where its city has a column too, all of it where that has not, and
    the same once more where its street has one. A county is the region where nothing else is.
    """
    regions = {c.label for c in columns if c.field is Field.ADDRESS and c.part == "region"}
    parted = {
        (column.label, column.number)
        for column in columns
        if column.field is Field.ADDRESS and column.part not in ("text", "formatted", "street")
    }
    places = {column.label for column in columns if column.field is Field.ADDRESS}
    bare = [column for column in columns if column.field is Field.ADDRESS and not column.label]
    result = []
    for column in columns:
        if len(places) > 1 and bare == [column] and column.part == "city":
            # One town beside whole addresses at home and at work is where somebody is.
            column = Column(Field.PLACE)
        if column.part == COUNTY:
            column = NOTHING if column.label in regions else replace(column, part="region")
        whole = column.field is Field.ADDRESS and column.part == "text"
        if whole and (column.label, column.number) in parted:
            has_street = replace(column, part="street") in columns
            column = replace(column, part="formatted" if has_street else "street")
        result.append(column)
    return result
