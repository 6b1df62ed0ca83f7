"""What the TYPEs and labels of a line say a number, an address or a page is for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.formats.storable import LONGEST_LABEL

if TYPE_CHECKING:
    from desktop_app.formats.vcard.property_line import Head

_MARKED = re.compile(r"_?\$!<((?:(?!\$!<).)*?)>!\$_?")
"""Each mark is looked for up to the next only, so that many of them take no longer than few."""
_PREFIX = re.compile("x-(?:(?:evolution|funambol|esi)-)?", re.IGNORECASE)
_BETWEEN_WORDS = re.compile(r"[\s_/-]+")
_WORDS = {
    "home": "home personal private privat home2",
    "work": "work business office work2",
    "mobile": "cell cellular mobile iphone pcs applewatch",
    "work mobile": "workmobile workcell mobilework businessmobile",
    "fax": "fax facsimile",
    "home fax": "homefax faxhome",
    "work fax": "workfax faxwork businessfax",
    "other fax": "otherfax faxother",
    "pager": "pager workpager homepager",
    "main": "main company companymain mainnumber primary",
    "other": "other",
    "car": "car carphone",
    "assistant": "assistant assist assistantphone",
    "callback": "callback",
    "radio": "radio radiophone",
    "telex": "telex tlx",
    "isdn": "isdn",
    "modem": "modem bbs",
    "video": "video",
    "text telephone": "textphone tty tdd ttytdd ttytddphone",
    "homepage": "homepage",
    "blog": "blog",
    "profile": "profile",
    "school": "school",
    "Google Voice": "grandcentral googlevoice",
}
_LABELS = {word: label for label, words in _WORDS.items() for word in words.split()}
"""Labels by the words that programs use for them, in small letters and nothing between."""
_PLACES = {"WORK": "work", "HOME": "home", "OTHER": "other"}
_SAY_NOTHING = frozenset(
    [
        "PREF",
        "VOICE",
        "MSG",
        "TEXT",
        "INTERNET",
        "EMAIL",
        "ADR",
        "TEL",
        "X400",
        "DOM",
        "INTL",
        "POSTAL",
        "PARCEL",
        "AOL",
        "APPLELINK",
        "ATTMAIL",
        "CIS",
        "EWORLD",
        "IBMMAIL",
        "MCIMAIL",
        "POWERSHARE",
        "PRODIGY",
        "SMS",
        "MMS",
        "URI",
        "NONE",
        "UNKNOWN",
        "CUSTOM",
        "X-CUSTOM",
        "X-INTERNET",
    ]
)
"""Types that say how something is sent, or what it is, and not what it is for."""
_MARK = re.compile(r"X-SYNTHESIS-REF\d*", re.IGNORECASE)
"""By which Synthesis' SyncML knows a line again."""
_NO_LABELS = frozenset(["VOICE", "PREF", "INTERNET"])
"""Types that nobody means by a label of one word."""
_FIRST = ("fax", "pager", "mobile")
"""What counts before the place where somebody has it: a fax at home is a fax there."""
_TYPES = {
    "home": ("HOME",),
    "work": ("WORK",),
    "mobile": ("CELL",),
    "work mobile": ("WORK", "CELL"),
    "fax": ("FAX",),
    "home fax": ("HOME", "FAX"),
    "work fax": ("WORK", "FAX"),
    "other fax": ("OTHER", "FAX"),
    "pager": ("PAGER",),
    "car": ("CAR",),
    "video": ("VIDEO",),
    "isdn": ("ISDN",),
    "homepage": ("HOMEPAGE",),
    "other": ("OTHER",),
}


def unmarked(label: str) -> str:
    """A label without the marks that Apple puts round those it translates."""
    return _MARKED.sub(r"\1", label).strip() if "$!<" in label else label.strip()


def standard(label: str) -> str:
    """The word that is used for a label, or the label as it was written where there is none."""
    label = unmarked(label)
    return _LABELS.get(_BETWEEN_WORDS.sub("", label).lower(), label)


def label_of(head: Head, custom: str) -> str:
    """What a line is labelled: by the label of its group, else by its types. Of some programs the label
    is those types: VOICE, or WORK;VOICE;PREF (Nextcloud).
    """
    types = head.words
    if "" in (value for _, value in head.params):
        # sabre/vobject writes a bare ASSISTANT as ASSISTANT=
        types += tuple(name for name, value in head.params if not value and _is_type(name))
    words = tuple(word.strip() for word in custom.split(";") if word.strip())
    if (
        custom.isupper()
        and all(map(_is_type, words))
        and (len(words) > 1 or words[0] in _NO_LABELS)
    ):
        return label_of_types(words) or label_of_types(types)
    return standard(custom) if custom else label_of_types(types)


def _is_type(word: str) -> bool:
    return word in _SAY_NOTHING or _BETWEEN_WORDS.sub("", word).lower() in _LABELS


@lru_cache(maxsize=1024)
def label_of_types(types: tuple[str, ...]) -> str:
    """What those types say together."""
    said = [word for word in types if word.upper() not in _SAY_NOTHING and "/" not in word]
    said = [word for word in said if any(map(str.isalnum, word)) and not _MARK.fullmatch(word)]
    known = [_LABELS.get(_BETWEEN_WORDS.sub("", _PREFIX.sub("", word)).lower()) for word in said]
    found = [label for label in known if label]
    place = next((label for label in found if label in _PLACES.values()), "")
    for first in _FIRST:
        if first in found:
            combined = f"{place} {first}"
            return combined if combined in _WORDS else first
    others = [label for label in found if label not in _PLACES.values()]
    if others:
        return place if place and others[0] == "video" else others[0]
    own = [word for word, label in zip(said, known, strict=True) if label is None]
    return place or (_own(own[0]) if own else "")


def _own(word: str) -> str:
    """A type of somebody's own, as it was written."""
    word = word[2:] if word[:2].upper() == "X-" else word
    return word[:LONGEST_LABEL].strip()


def types_of(label: str) -> tuple[str, ...]:
    """The types by which a label is written, none for one that needs a label of its own."""
    return _TYPES.get(label, ())
