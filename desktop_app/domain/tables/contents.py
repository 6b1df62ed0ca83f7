"""Guessing what the columns of a table without a header say, from their cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.domain.family_first import family_and_given
from desktop_app.domain.names import fold
from desktop_app.domain.tables.columns import NOTHING, Column, Field, told_apart
from desktop_app.domain.tables.days import DayOrder, read_day

_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]{2,}\Z")
_PHONE = re.compile(r"(?:\+|00|\(|0)?[\d(][\d\s().\-/]{5,24}\Z")
_DIALLED = re.compile(r"(?:\+|00?[1-9]|\(0)[\d\s().\-/]{6,24}\Z")
_SMALL = re.compile(r"(?:\d{1,2}\.?)?\Z")
_URL = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][^\d@/\\<>{}=]{0,60}\Z")
_YES_OR_NO = {
    *(
        "true",
        "false",
        "yes",
        "no",
        "y",
        "n",
        "0",
        "1",
        "ja",
        "nein",
        "oui",
        "non",
        "si",
        "sim",
        "nao",
    ),
    *("да", "нет", "tak", "nie"),
}
_OF_A_LIST = {
    *(
        "active",
        "inactive",
        "subscribed",
        "unsubscribed",
        "confirmed",
        "unconfirmed",
        "bounced",
        "cleaned",
    ),
    *("complained", "cancelled", "canceled", "pending", "archived", "deleted", "blocked"),
    *("activo", "activa", "inactivo", "inactiva", "baja", "alta", "pendiente", "cancelado"),
    *("attivo", "attiva", "inattivo", "inattiva", "sospeso", "cessato", "in attesa", "annullato"),
    *("ativo", "ativa", "inativo", "inativa", "pendente", "cancelada"),
}
"""States in which somebody is on a list, below “State”."""
_MOST = 0.8
"""Share of a column's filled cells that must look so."""


def guess_contents(rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """What the columns of some rows say: addresses of e-mail, days, pages and numbers by their form,
    and before or beside the first e-mail address the names.

    A name in two columns, or whole in one; all columns say nothing where no column tells.
    """
    cells = _columns(rows)
    found = [form_of(column) for column in cells]
    if not any(column.field is Field.EMAIL for column in found):
        return (NOTHING,) * len(cells)
    names = [
        place
        for place, column in enumerate(cells)
        if found[place].says_nothing and _share(column, lambda text: bool(_NAME.match(text)))
    ]
    for place, column in _names(names[:3], cells).items():
        found[place] = column
    return tuple(told_apart(found))


def tells_a_form(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a column of some rows holds addresses of e-mail, days, pages or numbers."""
    return any(not form_of(column).says_nothing for column in _columns(rows))


def says_nothing_of(column: str, cells: Sequence[str]) -> bool:
    """Whether cells below a header that says that column, in text form, say something else: that there is
    a partner and not who, a state that is none of a country, or a gender by a number.
    """
    if column == "gender":
        return "".join(cells).replace(" ", "").isdecimal()
    words = _YES_OR_NO if column.startswith("relation=") else _OF_A_LIST
    if words is _OF_A_LIST and column not in ("address.region", "address.country"):
        return False
    said = {fold(cell.strip()) for cell in cells} - {""}
    return bool(said) and said <= words


def are_family_first(cells: Sequence[str]) -> bool:
    """Whether the names of a column are written “Sousa, Ana”, and not “Acme, Inc.” or “Ana, PhD”."""
    cells = [cell for cell in cells if cell.strip()]
    return _share(cells, lambda text: family_and_given(text) is not None)


def _columns(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The filled cells of each column."""
    width = max(map(len, rows), default=0)
    return [
        [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
        for place in range(width)
    ]


def are_telephones(cells: Sequence[str]) -> bool:
    """Whether numbers are those of telephones, and not of members or customers."""
    return _share(
        [cell.strip() for cell in cells if cell.strip()], lambda text: bool(_DIALLED.match(text))
    )


def are_small(cells: Sequence[str]) -> bool:
    """Whether numbers of two digits at most stand in all cells, as days and months do."""
    return all(_SMALL.match(cell.strip()) for cell in cells)


def form_of(cells: Sequence[str]) -> Column:
    """What the cells of a column are by their form: e-mail, page, day or number, else nothing."""
    cells = [cell.strip() for cell in cells if cell.strip()]
    if _share(cells, lambda text: bool(_EMAIL.match(text))):
        return Column(Field.EMAIL)
    if _share(cells, lambda text: bool(_URL.match(text))):
        return Column(Field.WEB)
    if _share(cells, _is_day):
        return Column(Field.BIRTHDAY)
    if _share(cells, lambda text: bool(_PHONE.match(text))):
        return Column(Field.PHONE)
    return NOTHING


def _is_day(text: str) -> bool:
    return len(text) >= 8 and read_day(text, DayOrder.DAY_FIRST) is not None


def _share(cells: Sequence[str], looks_so: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(looks_so, cells)) >= _MOST * len(cells)


def _names(places: Sequence[int], cells: Sequence[Sequence[str]]) -> dict[int, Column]:
    """Which of the columns of words are names: the whole one first where it holds two others, else
    given and family name where each is one word, else the first.
    """
    if not places:
        return {}
    if len(places) >= 3:
        whole, given, family = places
        joined = zip(cells[whole], cells[given], cells[family], strict=False)
        if all(first in name and last in name for name, first, last in joined):
            return {
                whole: Column(Field.DISPLAY_NAME),
                given: Column(Field.GIVEN),
                family: Column(Field.FAMILY),
            }
    first = cells[places[0]]
    if len(places) >= 2 and sum(" " not in text for text in first) * 2 > len(first):
        return {places[0]: Column(Field.GIVEN), places[1]: Column(Field.FAMILY)}
    return {places[0]: Column(Field.DISPLAY_NAME)}
