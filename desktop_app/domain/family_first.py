"""Names with the family name before a comma: “Sousa, Ana”."""

from __future__ import annotations

import re

from desktop_app.domain.names import fold, is_suffix

LEGAL_FORMS = frozenset(
    [
        "inc",
        "ltd",
        "limited",
        "llc",
        "gmbh",
        "gbr",
        "ag",
        "kg",
        "ug",
        "ev",
        "co",
        "corp",
        "sa",
        "sarl",
        "srl",
        "bv",
        "plc",
        "oy",
        "ab",
        "as",
        "spa",
        "sl",
        "lda",
    ]
)
"""Last words of companies' names, in small letters and without periods."""
_NAME = re.compile(r"([^\W\d_][^,\d@/]{0,60}),\s*([^\W\d_][^,\d@/]{0,60})\Z")


def family_and_given(text: str) -> tuple[str, str] | None:
    """Family and given name of “Sousa, Ana”; None for what is written otherwise, for a company
    (“Acme, Inc.”) and for what may follow any name (“Ana Sousa, PhD”).
    """
    found = _NAME.match(text.strip())
    if found is None:
        return None
    family, given = found[1].strip(), found[2].strip()
    if is_suffix(given) or fold(given).replace(".", "") in LEGAL_FORMS:
        return None
    return family, given
