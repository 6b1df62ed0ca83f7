"""Labels as programs write them in cells, in Kith's words."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.formats.storable import LONGEST_LABEL
from desktop_app.formats.vcard.channels import service_named
from desktop_app.formats.vcard.labels import standard
from desktop_app.formats.vcard.words import KNOWN_RELATIONS

_LABELS = {
    "home": "home",
    "private": "home",
    "personal": "home",
    "work": "work",
    "business": "work",
    "mobile": "mobile",
    "cell": "mobile",
    "work mobile": "work mobile",
    "other": "other",
    "main": "main",
    "pager": "pager",
    "fax": "fax",
    "work fax": "work fax",
    "home fax": "home fax",
    "other fax": "other fax",
    "home page": "homepage",
    "homepage": "homepage",
    "profile": "profile",
    "blog": "blog",
    "school": "school",
    "internet": "",
    "custom": "",
    "grand_central": "Google Voice",
    "grandcentral": "Google Voice",
    "google voice": "Google Voice",
    "home2": "home",
    "work2": "work",
    "homefax": "home fax",
    "workfax": "work fax",
    "iphone": "mobile",
    "preferred": "",
}
_MARKED = re.compile(r"_\$!<(.*)>!\$_|\$!<(.*)>!\$_")


@lru_cache(maxsize=1024)
def label_of(text: str) -> tuple[str, bool]:
    """The label that a cell says, standard ones in lower case and others as written, and whether it
    is marked as the preferred one (`* Work`, Google's way).
    """
    text = text.strip()
    preferred = text[:1] == "*" and (text == "*" or text[1].isspace())
    text = text.removeprefix("*").strip() if preferred else text
    text = unmarked(text)
    known = _LABELS.get(text.lower())
    # As in cards, so that a label is the same in both.
    label = standard(text) if known is None else known
    return label[:LONGEST_LABEL].strip(), preferred


_RELATIONS = KNOWN_RELATIONS | {"relative"}


def relation_of(text: str) -> str:
    """What somebody is to a person, standard words in lower case; `contact` where nothing is said."""
    label, _ = label_of(text)
    words = label.lower().replace(" ", "-")
    if words == "domestic-partner":
        return "partner"
    return words if words in _RELATIONS else label or "contact"


def unmarked(text: str) -> str:
    """A label without the marks that Apple puts round those it has words of its own for."""
    found = _MARKED.fullmatch(text)
    return (found[1] or found[2] or "") if found else text


def service_of(text: str) -> str:
    """The name of a service of chats or profiles as cards have it, no longer than a label may be."""
    return service_named(text.strip())[:LONGEST_LABEL].strip()
