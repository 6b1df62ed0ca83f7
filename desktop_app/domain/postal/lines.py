"""An address as it is written in its country."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Protocol

from desktop_app.domain.postal.countries import country_code
from desktop_app.domain.postal.layouts import COMMON, LATIN, LAYOUTS
from desktop_app.domain.scripts import is_east_asian

_PIECE = re.compile(r"%[NACSZn]|[^%]+")
_NEW_LINE = "%n"
_POSTAL_MARK = "〒"
_PIECES = ("%A", "%C", "%S", "%Z")
_OWN_LINES = (("%A",), ("%N",))
"""Parts that may be several lines."""


class _Address(Protocol):
    """A `PostalAddress`, which is above: it says itself on one line by what is here."""

    @property
    def po_box(self) -> str: ...

    @property
    def extended(self) -> str: ...

    @property
    def street(self) -> str: ...

    @property
    def city(self) -> str: ...

    @property
    def region(self) -> str: ...

    @property
    def postal_code(self) -> str: ...

    @property
    def country(self) -> str: ...


def address_lines(
    address: _Address, reader_region: str, recipient: Sequence[str] = ()
) -> list[str]:
    """The address in lines, in the order of its country, known parts only; `recipient` (name,
    organisation) stands where that country puts it.

    `reader_region` (ISO 3166, "" when it is not known) is where the lines are read: the line of the
    country is left out for it, and an address without a country is taken for one of there. Nothing
    else is left out: a part the country has no place for stands beside the town.
    """
    code = country_code(address.country) if address.country.strip() else reader_region.upper()
    layout = _layout(code, _is_native(address))
    largest_first = _is_largest_first(layout)
    lines = _filled(layout, _parts(address), recipient, largest_first=largest_first)
    if not address.country.strip() or (code and code == reader_region.upper()):
        return lines
    country = " ".join(address.country.split())
    return [country, *lines] if largest_first else [*lines, country]


def one_line(address: _Address) -> str:
    """The lines of `address_lines` for a reader anywhere, with commas between. An import asks it of
    every address, and few of them differ in more than their words.
    """
    parts = _parts(address)
    texts = [", ".join(parts[piece]) for piece in _PIECES]
    country = " ".join(address.country.split())
    code = country_code(address.country) if country else ""
    form = _form(code, _is_native(address), *map(bool, texts), bool(country))
    if form is None:
        return ", ".join(address_lines(address, ""))
    return form.format(*texts, country)


@lru_cache(maxsize=4096)
def _form(code: str, native: bool, *known: bool) -> str | None:
    """How the parts of an address that are `known` (`_PIECES`, and the country) stand on one line, as
    a format. None where a part has no place: then its words decide.
    """
    layout = _layout(code, native)
    parts = {piece: [f"{{{place}}}"] if known[place] else [] for place, piece in enumerate(_PIECES)}
    _, _, rest = _arranged(layout, frozenset([piece for piece in parts if parts[piece]]))
    if any(parts[piece] for piece in rest):
        return None
    largest_first = _is_largest_first(layout)
    lines = _filled(layout, parts, (), largest_first=largest_first)
    country = [f"{{{len(_PIECES)}}}"] if known[-1] else []
    return ", ".join([*country, *lines] if largest_first else [*lines, *country])


def _is_native(address: _Address) -> bool:
    """Whether an address is in East Asian letters."""
    written = f"{address.street}{address.city}{address.region}"
    return not written.isascii() and is_east_asian(written)


def _is_largest_first(layout: str) -> bool:
    return layout.endswith("%N") or layout.startswith("%S")


def _parts(address: _Address) -> dict[str, list[str]]:
    code = address.postal_code.strip().removeprefix(_POSTAL_MARK)
    street = address.street
    return {
        "%A": _written(
            address.po_box,
            *(street.splitlines() if "\n" in street or "\r" in street else (street,)),
            address.extended,
        ),
        "%C": _written(address.city),
        "%S": _written(address.region),
        "%Z": _written(code),
    }


def _filled(
    layout: str, parts: dict[str, list[str]], recipient: Sequence[str], *, largest_first: bool
) -> list[str]:
    """The lines of a layout; what it has no place for stands on the line of the town, as far as
    that is known.
    """
    names = _written(*recipient)
    known = parts | {"%N": names[::-1] if largest_first else names}
    groups, anchor, rest = _arranged(layout, frozenset([each for each in known if known[each]]))
    beside = ", ".join([text for piece in rest for text in known[piece]])
    lines: list[str] = []
    for group in groups:
        if group in _OWN_LINES:
            made = known[group[0]]
        else:
            made = ["".join([", ".join(known.get(piece, (piece,))) for piece in group])]
            if beside and anchor in group and beside not in made:
                made = [f"{made[0]}, {beside}"]
        if beside and group == ("%A",) == (anchor,):
            made = [beside, *made] if largest_first else [*made, beside]
        lines += made
    return lines if anchor or not beside else [*lines, beside]


@lru_cache(maxsize=4096)
def _arranged(
    layout: str, known: frozenset[str]
) -> tuple[tuple[tuple[str, ...], ...], str, tuple[str, ...]]:
    """Of a layout with those parts known: the pieces of each line, in the manner of
    libaddressinput (what stands beside a part that is not known goes with it), the part beside
    which others may stand ("" for none), and the parts it has no place for. Of thousands of
    addresses few differ in this.
    """
    pieces = _PIECE.findall(layout)
    kept = _kept(pieces, known)
    anchor = next((piece for piece in ("%C", "%S", "%Z", "%A") if piece in kept), "")
    rest = tuple(piece for piece in ("%C", "%S", "%Z") if piece not in pieces)
    return tuple(_lines_of(kept)), anchor, rest


def _kept(pieces: Sequence[str], known: frozenset[str]) -> list[str]:
    """The pieces of a layout that are written; two parts whose divider went have a blank between."""
    kept: list[str] = []
    for place, piece in enumerate(pieces):
        if piece.startswith("%"):
            if piece == _NEW_LINE or piece in known:
                parted = place and not pieces[place - 1].startswith("%")
                if parted and kept and kept[-1] != _NEW_LINE and kept[-1].startswith("%"):
                    kept.append(" ")
                kept.append(piece)
            continue
        after = pieces[place + 1 : place + 2]
        before = pieces[place - 1] if place else _NEW_LINE
        goes_on = not after or after == [_NEW_LINE] or after[0] in known
        if goes_on and (before == _NEW_LINE or (kept and kept[-1] == before)):
            kept.append(piece)
    return kept


def _lines_of(pieces: Sequence[str]) -> Iterator[tuple[str, ...]]:
    group: list[str] = []
    for piece in (*pieces, _NEW_LINE):
        if piece != _NEW_LINE:
            group.append(piece)
        elif group:
            yield tuple(group)
            group = []


def _written(*texts: str) -> list[str]:
    """Those that say something, each on one line."""
    return [line for text in texts if text and (line := " ".join(text.split()))]


def _layout(code: str, native: bool) -> str:
    native_layouts, latin = _by_country()
    return native_layouts.get(code, COMMON) if native else latin.get(code, COMMON)


@cache
def _by_country() -> tuple[dict[str, str], dict[str, str]]:
    every = {code: layout for layout, codes in LAYOUTS.items() for code in codes.split()}
    return every, every | {
        code: layout for layout, codes in LATIN.items() for code in codes.split()
    }
