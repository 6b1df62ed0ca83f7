"""Cards in JSON as lines of vCard, property by property (RFC 7095), also in answers of registries."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem
from desktop_app.formats.card_forms.property import KINDS, card_of, line_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead

LARGEST_FILE = 100_000_000
"""Bytes; JSON is read whole, and takes ten times as much memory."""
_UNREAD = "X-JCARD"
"""The property that keeps what is none."""


def read_jcards(path: Path) -> Iterator[RecordRead]:
    """The cards of a file, counted from 1."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            yield Problem(str(path), 0, fault("file-too-large"))
            return
        found = json.loads(path.read_bytes())
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
        return
    except (ValueError, RecursionError) as error:
        yield Problem(str(path), 0, fault("file-is-no-json", reason=str(error)[:120]))
        return
    cards = _cards(found)
    for number, card in enumerate(cards, 1):
        yield from _card(card, str(path), number)
    if not cards:
        yield Problem(str(path), 0, fault("file-names-nobody"))


def _cards(found: Any) -> list[Any]:
    """The cards of a document: one, a list of them, or those that an answer of a registry (RFC 9083) says of
    whoever is named in it, each once.
    """
    if isinstance(found, list):
        return [found] if found[:1] == ["vcard"] else found
    cards: dict[str, Any] = {}
    open_ones = [found]
    while open_ones:
        here = open_ones.pop()
        if isinstance(here, dict):
            if card := here.get("vcardArray"):
                cards.setdefault(json.dumps(card), card)
            open_ones += reversed([each for key, each in here.items() if key != "vcardArray"])
        elif isinstance(here, list):
            open_ones += reversed(here)
    return list(cards.values())


def _card(card: Any, file: str, number: int) -> Iterator[RecordRead]:
    is_card = isinstance(card, list) and len(card) > 1 and str(card[0]).lower() == "vcard"
    if not is_card or not isinstance(card[1], list):
        yield Problem(file, number, fault("card-is-none"), cards=1)
        return
    version, lines = "4.0", []
    for item in card[1]:
        if (parts := _property(item)) is None:
            lines.append(line_of(_UNREAD, (), "text", [json.dumps(item, ensure_ascii=False)]))
            continue
        name, params, kind, values = parts
        if str(name).lower() == "version":
            version = values[0] if values[0] in ("2.1", "3.0") else "4.0"
            continue
        group = params.get("group")
        whole = f"{group}.{name}" if isinstance(group, str) and group else str(name)
        lines.append(line_of(whole, _params(params), kind, [_value(each) for each in values]))
    yield from card_of(lines, "3.0" if version == "2.1" else version, file, number)


def _property(item: Any) -> tuple[Any, dict[str, Any], str, list[Any]] | None:
    """Name, parameters, type and values of a property, None for what is none. Registries leave the type
    out, and what writes PHP's empty arrays has a list in the place of no parameters.
    """
    if not (
        isinstance(item, list) and len(item) >= 3 and (not item[1] or isinstance(item[1], dict))
    ):
        return None
    name, params, kind, *values = item
    if not values and str(kind) in KINDS:
        return None
    if not values:
        kind, values = "unknown", [kind]
    return name, params or {}, str(kind), values


def _params(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (key, str(value))
        for key, several in found.items()
        if key.lower() != "group"
        for value in (several if isinstance(several, list) else [several])
    ]


def _value(value: Any) -> str | list[str | list[str]]:
    if not isinstance(value, list):
        return _text(value)
    return [list(map(_text, part)) if isinstance(part, list) else _text(part) for part in value]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None or isinstance(value, dict | list) else str(value)
