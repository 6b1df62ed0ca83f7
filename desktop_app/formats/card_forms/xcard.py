"""Cards in XML as lines of vCard, element by element (RFC 6351, and XMPP's own of before)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem
from desktop_app.formats.card_forms import vcard_temp
from desktop_app.formats.card_forms.property import card_of, line_of
from desktop_app.formats.xml_guard import UnsafeXmlError, child, elements, local

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from desktop_app.domain.importing import RecordRead

_COMPONENTS = {
    "n": ("surname", "given", "additional", "prefix", "suffix"),
    "adr": ("pobox", "ext", "street", "locality", "region", "code", "country"),
    "gender": ("sex", "identity"),
    "clientpidmap": ("sourceid", "uri"),
}


def read_xcards(path: Path) -> Iterator[RecordRead]:
    """The cards of a file, counted from 1; XML says itself how it is encoded."""
    number = 0
    try:
        for number, card in enumerate(elements(path, "vcard", "vCard"), 1):
            if vcard_temp.is_temp(card):
                yield from card_of(vcard_temp.lines_of(card), "3.0", str(path), number)
            else:
                yield from card_of(list(_lines(card, "")), "4.0", str(path), number)
        if not number:
            yield Problem(str(path), 0, fault("file-names-nobody"))
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
    except UnsafeXmlError as error:
        yield Problem(str(path), number, fault("xml-not-read", reason=str(error)[:120]))


def _lines(card: Element, group: str) -> Iterator[str]:
    for item in card:
        name = local(item)
        if name == "group" and not group:
            yield from _lines(item, item.get("name") or "")
        elif name:
            yield _line(item, f"{group}.{name}" if group else name)


def _line(item: Element, name: str) -> str:
    params = child(item, "parameters")
    found = [] if params is None else [pair for each in params for pair in _param(each)]
    names = _COMPONENTS.get(local(item))
    if names is not None:
        parts = [[_text(each) for each in item if local(each) == key] for key in names]
        return line_of(name, found, "text", [parts])
    values = [each for each in item if local(each) != "parameters"]
    kind = local(values[0]) if values else "text"
    return line_of(name, found, kind, [_text(each) for each in values])


def _param(element: Element) -> Iterator[tuple[str, str]]:
    values = list(element) or [element]
    for value in values:
        yield local(element), _text(value)


def _text(element: Element) -> str:
    return (element.text or "").strip()
