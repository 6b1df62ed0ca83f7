"""Writing vCards 3.0 (RFC 2426) and 4.0 (RFC 6350).

A contact that was read from a card keeps every line of it that still holds; only what changed is
written anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person import (
    Channel,
    Contact,
    DateKind,
    Home,
    ImportantDate,
    RawCard,
    Relation,
)
from desktop_app.formats.facts import facts_of, names_only_organisation
from desktop_app.formats.folding import folded
from desktop_app.formats.home_line import written_home
from desktop_app.formats.storable import LONGEST_LABEL
from desktop_app.formats.vcard import channels, photo, positions
from desktop_app.formats.vcard.dates import write_date
from desktop_app.formats.vcard.mapping import map_card
from desktop_app.formats.vcard.property_line import (
    Head,
    escape,
    head_text,
    split_escaped,
    split_line,
    unescape,
)
from desktop_app.formats.vcard.reading import on_one_line
from desktop_app.formats.vcard.versions import as_kept, converted
from desktop_app.formats.vcard.words import OTHER_UID

OTHER_NAME = "X-N"
"""The property of a further name that a card had."""
_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_PARTS_OF_A_NAME = 5
_NO_WORD = 40
"""Letters of which no word for a relation has so many."""
_ITEM = re.compile(r"item(\d{1,9})\.", re.IGNORECASE)
_TEXTS = {
    "display_name": "FN",
    "nickname": "NICKNAME",
    "file_as": "SORT-STRING",
    "notes": "NOTE",
    "uid": "UID",
    "time_zone": "TZ",
    "phonetic_given": "X-PHONETIC-FIRST-NAME",
    "phonetic_middle": "X-PHONETIC-MIDDLE-NAME",
    "phonetic_family": "X-PHONETIC-LAST-NAME",
}
_GENDERS = {"male": "M", "female": "F", "other": "O", "none": "N", "unknown": "U"}


def write_vcard(contact: Contact, version: str = "3.0") -> str:
    """The contact as one card, folded, lines ended by CRLF; `version` is "3.0" or "4.0"."""
    return _card(_lines(contact, version), version)


def write_group(raw: RawCard, version: str = "3.0") -> str:
    """A group card as it was read, its properties named as `version` names them."""
    lines = [made for line in raw.lines for made in converted(line, version)]
    lines = _of_its_kind(lines, group=True)
    return _card(_with_names(lines, ""), version)


def _card(lines: Iterable[str], version: str) -> str:
    text = [f"BEGIN:VCARD\r\nVERSION:{version}\r\n"]
    for line in lines:
        text.append(folded(line))
    text.append("END:VCARD\r\n")
    return "".join(text)


def _lines(contact: Contact, version: str) -> list[str]:
    wanted = list(facts_of(contact))
    raw = contact.raw
    if raw is None:
        lines = _written(wanted, version, 1)
    else:
        lines = _Rewriting(raw, wanted, version).lines()
    lines = _of_its_kind(lines, group=False)
    if not contact.person.is_company and names_only_organisation(contact):
        # Else it would be read as the organisation.
        lines.append("KIND:individual" if version == "4.0" else "X-ABShowAs:PERSON")
    lines = _with_names(_with_one_name(lines), contact.person.display_name)
    return _sorted_by_name(lines) if version == "4.0" else lines


def _with_one_name(lines: list[str]) -> list[str]:
    """The lines with every N but the first that says something renamed: there is one in a card (RFC
    6350 section 6.2.2), and readers refuse those with more.
    """
    several = [number for number, line in enumerate(lines) if _name(line) == "N"]
    said = (number for number in several if _says_a_name(lines[number]))
    kept = next(said, several[0] if several else None)
    if kept is not None and len(several) > 1 and not _is_sorted_by_another(lines):
        lines[kept] = _sorted_as_first(lines[kept], [lines[number] for number in several])
    for number in several:
        if number == kept:
            continue
        lines[number] = re.sub(r"\A(?:[^.:;]*\.)?N", OTHER_NAME, lines[number], flags=re.IGNORECASE)
    return lines


def _is_sorted_by_another(lines: list[str]) -> bool:
    """Whether a line before the first N with a SORT-AS says what somebody is filed under, or one that
    says nothing else.
    """
    for line in lines:
        name = _name(line)
        if name == "X-EVOLUTION-FILE-AS":
            return True
        if name not in ("N", "FN") or "SORT-AS" not in line.upper():
            continue
        if (found := split_line(line)) and _sort_keys(found[0]):
            return name == "FN" or any(each.startswith("SORT-STRING:") for each in lines)
    return True


def _says_a_name(line: str) -> bool:
    """Whether a line of N has any of the five parts of a name."""
    found = split_line(line)
    return found is not None and any(
        on_one_line(part).strip(" ,") for part in split_escaped(found[1], ";")[:_PARTS_OF_A_NAME]
    )


def _of_its_kind(lines: list[str], *, group: bool) -> list[str]:
    """The lines of a group or of somebody, without those that say it is the other."""
    return [
        line
        for line in lines
        if _name(line) not in _KINDS or (line.partition(":")[2].strip().lower() == "group") is group
    ]


def _sorted_as_first(line: str, lines: Iterable[str]) -> str:
    """A line of N with the SORT-AS of the first of several that have one, for that is what counts."""
    heads = (
        found[0] for each in lines if "SORT-AS" in each.upper() and (found := split_line(each))
    )
    keys = next((keys for head in heads if (keys := _sort_keys(head))), [])
    found = split_line(line)
    if not keys or found is None or _sort_keys(found[0]) == keys:
        return line
    head, value = found
    others = [(key, text) for key, text in head.params if key != "SORT-AS"]
    return f"{head_text(head.name, [*others, *keys], head.group)}:{value}"


def _sort_keys(head: Head) -> list[tuple[str, str]]:
    return [(key, text) for key, text in head.params if key == "SORT-AS"]


def _with_names(lines: list[str], name: str) -> list[str]:
    """The lines with N and FN before them where they have none: 3.0 wants both (RFC 2426 section
    3.1), and nearly every reader does.
    """
    names = {_name(line) for line in lines}
    missing = [] if "N" in names else ["N:;;;;"]
    if "FN" not in names:
        missing.append(f"FN:{escape(name)}")
    return [*missing, *lines] if missing else lines


def _sorted_by_name(lines: list[str]) -> list[str]:
    """What somebody is filed under as a parameter of N, where 4.0 has it (RFC 6350 section 5.9)."""
    said = [line for line in lines if line.startswith("SORT-STRING:")]
    place = next(number for number, line in enumerate(lines) if _name(line) == "N")
    found = split_line(lines[place])
    if not said or found is None or found[0].param("SORT-AS"):
        return lines
    key = ("SORT-AS", unescape(said[0].partition(":")[2]))
    if len(key[1]) > LONGEST_LABEL:
        # A head so long would not be read.
        return lines
    head, value = found
    # Nothing is read of a line that says nothing.
    named = f"{head_text(head.name, [*head.params, key], head.group)}:{value or ';;;;'}"
    return [
        named if number == place else line for number, line in enumerate(lines) if line not in said
    ]


def _name(line: str) -> str:
    """The property of a line, in capitals."""
    return line.partition(":")[0].partition(";")[0].strip().rpartition(".")[2].upper()


class _Rewriting:
    """Writing a contact on top of the card it came from.

    Lines all of whose facts hold stay as they are; in another version they are converted, or
    written anew at their place where that version says it otherwise. A line goes when any fact it
    says is gone; facts it shared the line with are then written anew.
    """

    def __init__(self, raw: RawCard, wanted: list[tuple[str, Any]], version: str) -> None:
        self._raw, self._version = raw, version
        self._missing = list(wanted)
        self._held: list[tuple[str, Any, list[int]]] = []
        self._gone: set[int] = set()
        self._places: dict[str, int] = {}
        for key, value, lines in map_card(raw).said:
            if (key, value) in self._missing:
                self._missing.remove((key, value))
                self._held.append((key, value, lines))
            else:
                self._drop(key, lines)
        self._drop_what_is_shared()
        # In the order in which they are told, wherever they were found missing.
        self._missing = [fact for fact in wanted if fact in self._missing]

    def _drop(self, key: str, lines: list[int]) -> None:
        self._gone.update(lines)
        if lines:
            self._places.setdefault(key, min(lines))

    def _drop_what_is_shared(self) -> None:
        before = -1
        while before != len(self._gone):
            before = len(self._gone)
            for key, value, lines in self._held:
                if self._gone.intersection(lines):
                    self._missing.append((key, value))
                    self._drop(key, lines)
            self._held = [fact for fact in self._held if not self._gone.intersection(fact[2])]

    def lines(self) -> list[str]:
        """The lines of the new card."""
        used = [int(found[1]) for line in self._raw.lines if (found := _ITEM.match(line))]
        item = max(used, default=0) + 1
        again = self._written_again()
        result: list[str] = []
        for number, line in enumerate(self._raw.lines):
            facts = again.get(number, []) + self._for_place(number)
            if facts:
                made = _written(facts, self._version, item)
                item += sum(".X-ABLabel:" in line[:30] for line in made)
                result += made
            if number not in self._gone:
                result += self._kept(line)
        return _without_lonely_labels([*result, *_written(self._missing, self._version, item)])

    def _for_place(self, number: int) -> list[tuple[str, Any]]:
        """What takes the place of a line that is gone: other facts of its kind."""
        keys = {key for key, place in self._places.items() if place == number}
        facts = [fact for fact in self._missing if fact[0] in keys]
        self._missing = [fact for fact in self._missing if fact[0] not in keys]
        return facts

    def _kept(self, line: str) -> list[str]:
        if self._raw.version != self._version:
            return converted(line, self._version)
        return as_kept(line)

    def _written_again(self) -> dict[int, list[tuple[str, Any]]]:
        """By the line where they stood, facts that hold and that the other version says in other
        properties; their lines are gone.
        """
        again: dict[int, list[tuple[str, Any]]] = {}
        if self._raw.version == self._version:
            return again
        for key, value, lines in self._held:
            names = {_name(self._raw.lines[number]) for number in lines}
            if lines and (names <= _OTHERWISE or key in _SAID_OTHERWISE):
                again.setdefault(min(lines), []).append((key, value))
                self._gone.update(lines)
        shared = [fact for fact in self._held if self._gone.intersection(fact[2])]
        for key, value, lines in shared:
            there = again.setdefault(min(lines), [])
            if (key, value) not in there:
                there.append((key, value))
        return again


_OTHERWISE = {"SOCIALPROFILE", "PRONOUNS", "LABEL", "SORT-STRING", "GENDER", "X-GENDER"}
_SAID_OTHERWISE = {"date", "relation", "company", "gender", "file_as"}
"""Properties and facts that the two versions write in different ways."""


def _without_lonely_labels(lines: list[str]) -> list[str]:
    """Without labels, and the country codes of addresses, whose group has no other line any
    more.
    """
    groups = {_group(line) for line in lines if _name(line) not in _SAY_OF_OTHERS}
    return [line for line in lines if _name(line) not in _SAY_OF_OTHERS or _group(line) in groups]


_SAY_OF_OTHERS = ("X-ABLABEL", "X-ABADR")


def _group(line: str) -> str:
    return line.partition(":")[0].partition(";")[0].strip().rpartition(".")[0]


def _written(facts: list[tuple[str, Any]], version: str, item: int) -> list[str]:
    """New lines for those facts; `item` is the first number free for a group."""
    lines: list[str] = []
    if any(key == "position" for key, _ in facts):
        lines += positions.lines_for([value for key, value in facts if key == "position"])
    tags = [value for key, value in facts if key == "tag"]
    if tags:
        lines.append("CATEGORIES:" + ",".join(map(escape, tags)))
    for key, value in facts:
        if key in ("position", "tag"):
            continue
        made, label = _fact_line(key, value, version)
        if label:
            made = [f"item{item}.{line}" for line in made] + [
                f"item{item}.X-ABLabel:{escape(label)}"
            ]
            item += 1
        lines += made
    return lines


def _fact_line(key: str, value: Any, version: str) -> tuple[list[str], str]:
    """The lines of one fact and the label its group wants."""
    if isinstance(value, Channel):
        name, params, text, label = channels.written(value, version)
        return [f"{head_text(name, params)}:{text}"], label
    if isinstance(value, ImportantDate):
        return _date(value, version)
    if isinstance(value, Relation):
        return _relation(value, version)
    if isinstance(value, OwnValue):
        head = head_text("X-KITH-OWN-FIELD", [("KIND", value.kind.value)])
        return [f"{head}:{escape(value.field)};{escape(value.text)}"], ""
    if isinstance(value, Home):
        return [f"X-KITH-HOUSEHOLD:{written_home(value)}"], ""
    if key == "kith":
        name, text = value
        if name == "pronouns" and version == "4.0":
            return [f"PRONOUNS:{escape(text)}"], ""
        return [f"X-KITH-{name.upper().replace('_', '-')}:{escape(text)}"], ""
    if key == "name":
        prefix, given, middle, family, suffix = value
        return ["N:" + ";".join(map(escape, (family, given, middle, prefix, suffix)))], ""
    if key == "photo":
        return [photo.written(value, version)], ""
    if key == "company":
        return ["KIND:org" if version == "4.0" else "X-ABShowAs:COMPANY"], ""
    if key == "gender":
        sex = _GENDERS.get(value, "")
        return [f"{'GENDER' if version == '4.0' else 'X-GENDER'}:{sex or ';' + escape(value)}"], ""
    return [f"{_TEXTS[key]}:{escape(value)}"], ""


def _date(date: ImportantDate, version: str) -> tuple[list[str], str]:
    params: list[tuple[str, str]] = (
        [("X-KITH-LEAD", str(date.lead_days))] if date.lead_days is not None else []
    )
    if date.when is None:
        params.append(("VALUE", "text"))
        text = escape(date.text)
    else:
        more, text = write_date(date.when, version)
        params += more
    if date.kind is DateKind.BIRTHDAY:
        return [f"{head_text('BDAY', params)}:{text}"], ""
    if date.kind is DateKind.DEATH:
        return [f"{head_text('DEATHDATE', params)}:{text}"], ""
    if date.kind is DateKind.ANNIVERSARY and version == "4.0":
        return [f"{head_text('ANNIVERSARY', params)}:{text}"], ""
    label = "_$!<Anniversary>!$_" if date.kind is DateKind.ANNIVERSARY else date.label
    return [f"{head_text('X-ABDATE', params)}:{text}"], label


def _relation(relation: Relation, version: str) -> tuple[list[str], str]:
    told = [("X-KITH-OTHER", relation.other_kind)] if relation.other_kind else []
    # As a type it would say that this one is preferred, or be two.
    is_no_type = relation.kind.lower() == "pref" or "," in relation.kind
    types, named = ([], relation.kind) if is_no_type else ([("TYPE", relation.kind)], "")
    if relation.other_uid and (version == "4.0" or not relation.other_name):
        head = head_text("RELATED", [*types, *told])
        return [f"{head}:urn:uuid:{escape(relation.other_uid)}"], named
    if version == "4.0":
        head = head_text("RELATED", [*types, ("VALUE", "text"), *told])
        return [f"{head}:{escape(relation.other_name)}"], named
    # A word of somebody's own keeps its capitals: Apple's marks stand round those it translates.
    kind = relation.kind
    if relation.other_uid:
        # Programs that read vCard 3.0 show names alone.
        told.append((OTHER_UID, relation.other_uid))
    if relation.other_name[:9].lower() == "urn:uuid:":
        told.append(("VALUE", "text"))
    standard = kind.isascii() and kind.isalpha() and kind.islower() and len(kind) < _NO_WORD
    label = f"_$!<{relation.kind.capitalize()}>!$_" if standard else relation.kind
    return [f"{head_text('X-ABRELATEDNAMES', told)}:{escape(relation.other_name)}"], label
