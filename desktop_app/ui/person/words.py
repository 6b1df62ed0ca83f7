"""Labels, kinds and standings in words, and back from what a user typed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from desktop_app.domain.person import ChannelKind, DateKind, Standing

LABELS = {
    "": T("Words", "No label"), "home": T("Words", "Home"), "work": T("Words", "Work"), "mobile": T("Words", "Mobile"),
    "fax": T("Words", "Fax"), "pager": T("Words", "Pager"), "homepage": T("Words", "Homepage"), "school": T("Words", "School"),
    "main": T("Words", "Main"), "other": T("Words", "Other"),
}  # fmt: skip
_KINDS = {
    ChannelKind.EMAIL: T("Words", "E-mail"), ChannelKind.PHONE: T("Words", "Phone"), ChannelKind.ADDRESS: T("Words", "Address"),
    ChannelKind.WEB: T("Words", "Web page"), ChannelKind.CHAT: T("Words", "Chat"), ChannelKind.SOCIAL: T("Words", "Social profile"),
}  # fmt: skip
ADDRESS_PARTS = {
    "street": T("Words", "Street"), "extended": T("Words", "Flat or floor"), "po_box": T("Words", "PO box"),
    "postal_code": T("Words", "Postal code"), "city": T("Words", "City"), "region": T("Words", "Region"),
    "country": T("Words", "Country"),
}  # fmt: skip
_STANDINGS = {
    Standing.MANAGER: T("Words", "manager"), Standing.REPORT: T("Words", "report"), Standing.CO_WORKER: T("Words", "co-worker"),
    Standing.CLIENT: T("Words", "client"), Standing.SUPPLIER: T("Words", "supplier"),
    Standing.CLASSMATE: T("Words", "classmate"), Standing.TEACHER: T("Words", "teacher"), Standing.MENTOR: T("Words", "mentor"),
}  # fmt: skip
_DATES = {
    DateKind.BIRTHDAY: T("Words", "Birthday"), DateKind.ANNIVERSARY: T("Words", "Anniversary"),
    DateKind.DEATH: T("Words", "Day of death"), DateKind.OTHER: T("Words", "Another day"),
}  # fmt: skip
RELATIONS = {
    "partner": T("Words", "partner"), "spouse": T("Words", "spouse"), "child": T("Words", "child"), "parent": T("Words", "parent"),
    "mother": T("Words", "mother"), "father": T("Words", "father"), "sibling": T("Words", "sibling"), "sister": T("Words", "sister"),
    "brother": T("Words", "brother"), "friend": T("Words", "friend"), "colleague": T("Words", "colleague"),
    "manager": T("Words", "manager"), "report": T("Words", "report"), "assistant": T("Words", "assistant"),
    "mentor": T("Words", "mentor"), "mentee": T("Words", "mentee"), "client": T("Words", "client"),
    "relative": T("Words", "relative"), "neighbour": T("Words", "neighbour"),
}  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def label(key: str) -> str:
    """A label in words; the user's own as it is."""
    return _tr(LABELS[key]) if key in LABELS else key


def label_from(text: str) -> str:
    """The label for what was typed or chosen."""
    return next((key for key in LABELS if label(key) == text), text)


def channel_kind(kind: ChannelKind) -> str:
    """The kind of a channel in a word."""
    return _tr(_KINDS[kind])


def address_part(name: str) -> str:
    """A part of a postal address in a word."""
    return _tr(ADDRESS_PARTS[name])


def standing(item: Standing) -> str:
    """What somebody was to you."""
    return _tr(_STANDINGS[item])


def date_kind(kind: DateKind) -> str:
    """What a day is."""
    return _tr(_DATES[kind])


def relation(kind: str) -> str:
    """A kind of relation in words; the user's own as it is."""
    return _tr(RELATIONS[kind]) if kind in RELATIONS else kind


def relation_from(text: str) -> str:
    """The kind for what was typed or chosen."""
    return next((key for key in RELATIONS if relation(key) == text), text)
