"""Cells in which a person or a program says that there is nothing: `N/A`, `NULL`, a dash."""

from __future__ import annotations

import re

from desktop_app.domain.tables.columns import DATES, POSITION, Column, Field

LONGEST_NOTHING = 9
"""Characters of the longest word that says so."""
_NOTHING = frozenset(
    [
        *("-", "--", "---", "\N{EN DASH}", "\N{EM DASH}", "N/A", "n/a", "N.A.", "n.a."),
        *(
            "NULL",
            "null",
            "(null)",
            "(NULL)",
            "<null>",
            "[NULL]",
            "\\N",
            "<NA>",
            "nan",
            "NaN",
            "NaT",
        ),
        *("#N/A", "#NV", "#REF!", "#VALUE!", "#NAME?", "#WERT!", "#BEZUG!"),
    ]
)
"""As written: “Null” and “Nan” are names of people."""
_NONE = frozenset(
    [
        *(
            "none",
            "unknown",
            "?",
            "k.a.",
            "k. a.",
            "keine",
            "keiner",
            "unbekannt",
            "aucun",
            "aucune",
        ),
        *("inconnu", "ninguno", "ninguna", "nessuno", "nessuna", "geen", "onbekend"),
    ]
)
"""Said also by words that may mean something elsewhere, such as allergies."""
_NAMES_NONE = {Field.ADDRESS, Field.TAG, Field.RELATION, Field.EMAIL, *POSITION, *DATES}
_DIGIT = re.compile(r"\d")


def is_nothing(text: str) -> bool:
    """Whether a cell of any column says nothing."""
    return len(text) <= LONGEST_NOTHING and text.strip() in _NOTHING


def says_nothing(column: Column, text: str) -> bool:
    """Whether a cell of a list says nothing of what its column is of: a telephone number without a
    digit is none.
    """
    if column.field is Field.PHONE and not column.part:
        return is_nothing(text) or not (_DIGIT.search(text) or {"@", ":"} & set(text))
    said = text.strip()
    return said in _NOTHING or (said.lower() in _NONE and column.field in _NAMES_NONE)
