"""Writing vCards 3.0 (RFC 2426) and 4.0 (RFC 6350).

A contact that was read from a card keeps every line of it that still holds; only what changed is
written anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from desktop_app.domain.person import Channel, Contact, DateKind, ImportantDate, RawCard, Relation
from desktop_app.formats.facts import facts_of
from desktop_app.formats.folding import folded
from desktop_app.formats.vcard import channels, photo, positions
from desktop_app.formats.vcard.dates import write_date
from desktop_app.formats.vcard.mapping import map_card
from desktop_app.formats.vcard.property_line import escape, head_text, split_line

_ITEM = re.compile(r"item(\d+)\.", re.IGNORECASE)
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
_GROUP_NAMES = {"KIND": "X-ADDRESSBOOKSERVER-KIND", "MEMBER": "X-ADDRESSBOOKSERVER-MEMBER"}


def write_vcard(contact: Contact, version: str = "3.0") -> str:
    """The contact as one card, folded, lines ended by CRLF; `version` is "3.0" or "4.0"."""
    return _card(_lines(contact, version), version)


def write_group(raw: RawCard, version: str = "3.0") -> str:
    """A group card as it was read, its properties named as `version` names them."""
    lines = [_renamed(line, version) for line in raw.lines]
    return _card(lines, version)


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
        return _written(wanted, contact, version, 1)
    said = map_card(raw).said
    kept, missing = _kept(raw, said, wanted, raw.version == version)
    lines = [line if raw.version == version else _renamed(line, version) for line in kept]
    used = [int(found[1]) for line in kept if (found := _ITEM.match(line))]
    return [*lines, *_written(missing, contact, version, max(used, default=0) + 1)]


def _kept(
    raw: RawCard,
    said: list[tuple[str, Any, tuple[int, ...]]],
    wanted: list[tuple[str, Any]],
    same_version: bool,
) -> tuple[list[str], list[tuple[str, Any]]]:
    """The lines of the card that still hold, and the facts no kept line says.

    A line goes when any fact it says is gone; facts it shared the line with are then written anew.
    Into another version every known fact is written anew.
    """
    waiting = list(wanted)
    dropped: set[int] = set()
    held = []
    for key, value, lines in said:
        if same_version and (key, value) in waiting:
            waiting.remove((key, value))
            held.append((key, value, lines))
        elif same_version or (key, value) in waiting or key in _REWRITTEN:
            dropped.update(lines)
    again = True
    while again:
        lost = [fact for fact in held if dropped.intersection(fact[2])]
        held = [fact for fact in held if not dropped.intersection(fact[2])]
        waiting += [(key, value) for key, value, _ in lost]
        before = len(dropped)
        dropped.update(line for fact in lost for line in fact[2])
        again = len(dropped) != before
    groups = {group for number in dropped if (group := _group(raw.lines[number]))}
    spoken = {_group(raw.lines[number]) for _, _, lines in held for number in lines}
    kept = [
        line
        for number, line in enumerate(raw.lines)
        if number not in dropped and not ((group := _group(line)) in groups and group not in spoken)
    ]
    return kept, [fact for fact in wanted if fact in waiting]


_REWRITTEN = {
    "channel",
    "position",
    "date",
    "relation",
    "tag",
    "photo",
    "name",
    "company",
    "kith",
    *_TEXTS,
    "gender",
}


def _group(line: str) -> str:
    head = line.partition(":")[0].partition(";")[0]
    return head.rpartition(".")[0]


def _renamed(line: str, version: str) -> str:
    """A line Kith keeps without knowing what it says, as the other version would name and mark
    it.
    """
    found = split_line(line)
    if found is None:
        return line
    head, value = found
    name, params = head.name, list(head.params)
    if version == "4.0":
        name = {other: own for own, other in _GROUP_NAMES.items()}.get(name, name)
        params = [
            ("PREF", "1") if (key, text.lower()) == ("TYPE", "pref") else (key, text)
            for key, text in params
        ]
        if head.param("ENCODING").lower() == "b":
            media = (
                "application/octet-stream" if not head.types else f"image/{min(head.types).lower()}"
            )
            params = [(key, text) for key, text in params if key not in ("ENCODING", "TYPE")]
            value = f"data:{media};base64,{value}"
    else:
        name = _GROUP_NAMES.get(name, name)
        params = [("TYPE", "pref") if key == "PREF" else (key, text) for key, text in params]
    return (
        line
        if (name, params) == (head.name, list(head.params))
        else f"{head_text(name, params, head.group)}:{value}"
    )


def _written(facts: list[tuple[str, Any]], contact: Contact, version: str, item: int) -> list[str]:
    """New lines for those facts; `item` is the first number free for a group."""
    lines: list[str] = []
    if contact.raw is None and version == "3.0" and not any(key == "name" for key, _ in facts):
        # RFC 2426 wants N in every card, also an empty one.
        lines.append("N:;;;;")
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
    if key == "kith":
        name, text = value
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
    if relation.other_uid:
        return [
            f"{head_text('RELATED', [('TYPE', relation.kind)])}:urn:uuid:{relation.other_uid}"
        ], ""
    if version == "4.0":
        params = [("TYPE", relation.kind), ("VALUE", "text")]
        return [f"{head_text('RELATED', params)}:{escape(relation.other_name)}"], ""
    standard = relation.kind.isascii() and relation.kind.isalpha()
    label = f"_$!<{relation.kind.capitalize()}>!$_" if standard else relation.kind
    return [f"X-ABRELATEDNAMES:{escape(relation.other_name)}"], label
