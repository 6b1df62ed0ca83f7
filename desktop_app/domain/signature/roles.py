"""What the lines about somebody's work say: title, organisation, department."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.domain.names import fold
from desktop_app.domain.signature.words import (
    DEPARTMENTS,
    ORGANISATION_ENDINGS,
    ORGANISATIONS,
    TITLES,
    words_of,
)

_AT = re.compile(r"\s+(?i:at|bei der|bei|chez|@)\s+(?=[^\W\d_a-zà-ÿ]|\d)")
_ON_BEHALF = re.compile(
    r"\A(?:for and on behalf of|on behalf of|im auftrag (?:der|des|von)|pour|company:|firma:|organisation:"
    r"|organization:|empresa:|azienda:|bedrijf:|societe\s?:)\s+",
    re.IGNORECASE,
)
_TITLE_LABEL = re.compile(
    r"\A(?:title|position|job title|funktion|fonction|cargo|funzione|functie|beruf|role)\s?:\s+",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:\b(?:S\.?\s?A\.?|S\.?\s?L\.?|S\.?\s?p\.?\s?A\.?|e\.\s?[KVG]\.|a\.\s?G\.|S/A|GmbH & Co\. KG|Sp\. z o\.\s?o\."
    r"|s\.\s?r\.\s?o\.|N\. ?A\.|\(haftungsbeschränkt\))|S\.A\. de C\.V\.)\Z"
)
_SENTENCE = re.compile(r"[.!?…]\Z")
_ORGANISATION_IN_HAN = re.compile("公司|株式会社|会社|大学|集团|集團|银行|銀行|医院|病院")
_TITLE_IN_HAN = re.compile("(?:部長|课长|課長|社長|経理|经理|总监|工程师|教授|主任|係長|取締役)\\Z")
_GRADES = frozenset(["i", "ii", "iii", "iv"])
"""Of a title: Engineer II."""
_TITLE_ENDS = 2
_LONGEST_ROLE = 12
_LONGEST_ORGANISATION = 9
_LONGEST_PLAIN = 5


class Says(Enum):
    """What a piece of a line tells of somebody's work."""

    TITLE = auto()
    ORGANISATION = auto()
    DEPARTMENT = auto()


@dataclass(frozen=True, slots=True)
class Role:
    """A piece and what it says."""

    says: Says
    text: str


def roles_in(text: str) -> list[Role]:
    """What a piece surely says, in parts where it says several things; nothing when unsure."""
    bare = _ON_BEHALF.sub("", text)
    if bare != text:
        return [Role(Says.ORGANISATION, bare)]
    bare = _TITLE_LABEL.sub("", text)
    if bare != text:
        return [Role(Says.TITLE, bare)]
    whole = _says(text)
    if whole is Says.ORGANISATION and has_ending(text) and not _AT.search(text):
        return _with_head(text)
    at = _AT.search(text)
    if at and _says(text[: at.start()]) is Says.TITLE:
        return [
            Role(Says.TITLE, text[: at.start()].strip(" ,")),
            Role(Says.ORGANISATION, text[at.end() :].strip()),
        ]
    head, comma, tail = text.partition(", ")
    if comma and whole is not Says.ORGANISATION and _says(head) is Says.TITLE:
        says = _says(tail)
        if says is Says.DEPARTMENT or (says is Says.ORGANISATION and has_ending(tail)):
            return [Role(Says.TITLE, head), Role(says, tail)]
    return [Role(whole, text)] if whole is not None else []


def _with_head(text: str) -> list[Role]:
    """An organisation with the title before it, parted by a comma ("Owner, Smith Ltd")."""
    head, comma, tail = text.partition(", ")
    if comma and _says(head) is Says.TITLE and has_ending(tail):
        return [Role(Says.TITLE, head), Role(Says.ORGANISATION, tail)]
    return [Role(Says.ORGANISATION, text)]


def _says(text: str) -> Says | None:
    words = tuple(word for word in words_of(text) if word not in _GRADES)
    if not words or len(words) > _LONGEST_ROLE or ":" in text or "@" in text or text[0] in '"“„«':
        return None
    if _ORGANISATION_IN_HAN.search(text):
        return Says.ORGANISATION
    if _TITLE_IN_HAN.search(text):
        return Says.TITLE
    if len(words) <= _LONGEST_ORGANISATION and has_ending(text):
        return Says.ORGANISATION
    titles = [place for place, word in enumerate(words) if word in TITLES]
    organisations = [place for place, word in enumerate(words) if word in ORGANISATIONS]
    departments = [place for place, word in enumerate(words) if word in DEPARTMENTS]
    if titles and _is_title(words, titles, organisations, " & " in text):
        return Says.TITLE
    if _is_prose(text):
        return None
    if departments and (departments[0] == 0 or departments[-1] == len(words) - 1):
        return Says.DEPARTMENT
    if organisations and text[0].isupper():
        return Says.ORGANISATION
    return None


def _is_title(
    words: tuple[str, ...], titles: list[int], organisations: list[int], joined: bool
) -> bool:
    at_end = titles[0] == 0 or titles[-1] == len(words) - 1
    if joined and titles[0] != 0:
        return False
    return at_end or not organisations


def has_ending(text: str) -> bool:
    """Whether a text ends as the name of a company does ("GmbH", "Ltd.")."""
    if _ENDING.search(text):
        return " " in text
    words = text.split()
    last = fold(words[-1]).strip("(),").rstrip(".") if len(words) > 1 else ""
    # "Co" and "SA" are what others call themselves too.
    return last in ORGANISATION_ENDINGS and not words[-1].strip(".,").islower()


def _is_prose(text: str) -> bool:
    """Whether a text reads like a sentence."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    return len(words) > _LONGEST_ORGANISATION or (
        bool(_SENTENCE.search(text)) and small > len(words) // 2
    )


def may_be_organisation(text: str) -> bool:
    """Whether a piece that says nothing by its words may be an organisation by where it stands."""
    words = text.split()
    return (
        0 < len(words) <= _LONGEST_PLAIN
        and len(text) > 1
        and (text[0].isupper() or (text[0].isdigit() and any(map(str.isalpha, text))))
        and not any(mark in text for mark in ':@"“„!?…;')
        and not _SENTENCE.search(text)
        and not text[-1].isdigit()
    )


def is_of_host(text: str, hosts: list[str]) -> bool:
    """Whether an organisation is what a host is called after."""
    bare = re.sub(r"[^a-z0-9]", "", fold(text))
    for host in hosts:
        for label in host.split(".")[:-1]:
            name = re.sub(r"[^a-z0-9]", "", fold(label))
            if len(name) > _TITLE_ENDS + 1 and (name in bare or (len(bare) > 3 and bare in name)):
                return True
    return False
