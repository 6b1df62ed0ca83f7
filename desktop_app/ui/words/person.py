"""Labels, kinds and standings in words, and back from what a user typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.person import ChannelKind, DateKind, Standing
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from desktop_app.domain.relations import InverseRelation, OwnPair

LABELS = {
    "": QT_TRANSLATE_NOOP("Words", "No label"),
    "home": QT_TRANSLATE_NOOP("Words", "Home"),
    "work": QT_TRANSLATE_NOOP("Words", "Work"),
    "mobile": QT_TRANSLATE_NOOP("Words", "Mobile"),
    "work mobile": QT_TRANSLATE_NOOP("Words", "Work mobile"),
    "fax": QT_TRANSLATE_NOOP("Words", "Fax"),
    "work fax": QT_TRANSLATE_NOOP("Words", "Work fax"),
    "home fax": QT_TRANSLATE_NOOP("Words", "Home fax"),
    "pager": QT_TRANSLATE_NOOP("Words", "Pager"),
    "homepage": QT_TRANSLATE_NOOP("Words", "Homepage"),
    "school": QT_TRANSLATE_NOOP("Words", "School"),
    "main": QT_TRANSLATE_NOOP("Words", "Main"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
_LABELS_OF_CARDS = {
    "other fax": QT_TRANSLATE_NOOP("Words", "Another fax"),
    "assistant": QT_TRANSLATE_NOOP("Words", "Assistant"),
    "car": QT_TRANSLATE_NOOP("Words", "Car"),
    "video": QT_TRANSLATE_NOOP("Words", "Video"),
    "radio": QT_TRANSLATE_NOOP("Words", "Radio"),
    "telex": QT_TRANSLATE_NOOP("Words", "Telex"),
    "modem": QT_TRANSLATE_NOOP("Words", "Modem"),
    "isdn": QT_TRANSLATE_NOOP("Words", "ISDN"),
    "text telephone": QT_TRANSLATE_NOOP("Words", "Text telephone"),
    "blog": QT_TRANSLATE_NOOP("Words", "Blog"),
    "profile": QT_TRANSLATE_NOOP("Words", "Profile"),
}
"""Said where a card holds them; nobody is offered them to choose."""
_ALL_LABELS = LABELS | _LABELS_OF_CARDS
_KINDS = {
    ChannelKind.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
    ChannelKind.PHONE: QT_TRANSLATE_NOOP("Words", "Phone"),
    ChannelKind.ADDRESS: QT_TRANSLATE_NOOP("Words", "Address"),
    ChannelKind.WEB: QT_TRANSLATE_NOOP("Words", "Web page"),
    ChannelKind.CHAT: QT_TRANSLATE_NOOP("Words", "Chat"),
    ChannelKind.SOCIAL: QT_TRANSLATE_NOOP("Words", "Social profile"),
}
ADDRESS_PARTS = {
    "street": QT_TRANSLATE_NOOP("Words", "Street"),
    "extended": QT_TRANSLATE_NOOP("Words", "Flat or floor"),
    "po_box": QT_TRANSLATE_NOOP("Words", "PO box"),
    "postal_code": QT_TRANSLATE_NOOP("Words", "Postal code"),
    "city": QT_TRANSLATE_NOOP("Words", "City"),
    "region": QT_TRANSLATE_NOOP("Words", "Region"),
    "country": QT_TRANSLATE_NOOP("Words", "Country"),
}
_STANDINGS = {
    Standing.MANAGER: QT_TRANSLATE_NOOP("Words", "manager"),
    Standing.REPORT: QT_TRANSLATE_NOOP("Words", "report"),
    Standing.CO_WORKER: QT_TRANSLATE_NOOP("Words", "co-worker"),
    Standing.CLIENT: QT_TRANSLATE_NOOP("Words", "client"),
    Standing.SUPPLIER: QT_TRANSLATE_NOOP("Words", "supplier"),
    Standing.CLASSMATE: QT_TRANSLATE_NOOP("Words", "classmate"),
    Standing.TEACHER: QT_TRANSLATE_NOOP("Words", "teacher"),
    Standing.MENTOR: QT_TRANSLATE_NOOP("Words", "mentor"),
}
_DATES = {
    DateKind.BIRTHDAY: QT_TRANSLATE_NOOP("Words", "Birthday"),
    DateKind.ANNIVERSARY: QT_TRANSLATE_NOOP("Words", "Anniversary"),
    DateKind.DEATH: QT_TRANSLATE_NOOP("Words", "Day of death"),
    DateKind.OTHER: QT_TRANSLATE_NOOP("Words", "Another day"),
}
RELATIONS = {
    "partner": QT_TRANSLATE_NOOP("Words", "partner"),
    "spouse": QT_TRANSLATE_NOOP("Words", "spouse"),
    "child": QT_TRANSLATE_NOOP("Words", "child"),
    "parent": QT_TRANSLATE_NOOP("Words", "parent"),
    "mother": QT_TRANSLATE_NOOP("Words", "mother"),
    "father": QT_TRANSLATE_NOOP("Words", "father"),
    "sibling": QT_TRANSLATE_NOOP("Words", "sibling"),
    "sister": QT_TRANSLATE_NOOP("Words", "sister"),
    "brother": QT_TRANSLATE_NOOP("Words", "brother"),
    "friend": QT_TRANSLATE_NOOP("Words", "friend"),
    "colleague": QT_TRANSLATE_NOOP("Words", "colleague"),
    "manager": QT_TRANSLATE_NOOP("Words", "manager"),
    "report": QT_TRANSLATE_NOOP("Words", "report"),
    "assistant": QT_TRANSLATE_NOOP("Words", "assistant"),
    "mentor": QT_TRANSLATE_NOOP("Words", "mentor"),
    "mentee": QT_TRANSLATE_NOOP("Words", "mentee"),
    "client": QT_TRANSLATE_NOOP("Words", "client"),
    "relative": QT_TRANSLATE_NOOP("Words", "relative"),
    "neighbour": QT_TRANSLATE_NOOP("Words", "neighbour"),
}

_RELATIONS_OF_CARDS = {
    "daughter": QT_TRANSLATE_NOOP("Words", "daughter"),
    "son": QT_TRANSLATE_NOOP("Words", "son"),
    "co-worker": QT_TRANSLATE_NOOP("Words", "co-worker"),
    "neighbor": QT_TRANSLATE_NOOP("Words", "neighbor"),
    "co-resident": QT_TRANSLATE_NOOP("Words", "lives at the same place"),
    "contact": QT_TRANSLATE_NOOP("Words", "contact"),
    "acquaintance": QT_TRANSLATE_NOOP("Words", "acquaintance"),
    "met": QT_TRANSLATE_NOOP("Words", "met once"),
    "kin": QT_TRANSLATE_NOOP("Words", "kin"),
    "assisted": QT_TRANSLATE_NOOP("Words", "assisted by them"),
    "teacher": QT_TRANSLATE_NOOP("Words", "teacher"),
    "student": QT_TRANSLATE_NOOP("Words", "student"),
    "supplier": QT_TRANSLATE_NOOP("Words", "supplier"),
    "introduced-by": QT_TRANSLATE_NOOP("Words", "introduced by"),
    "introduced": QT_TRANSLATE_NOOP("Words", "introduced"),
    "emergency": QT_TRANSLATE_NOOP("Words", "emergency contact"),
    "emergency-for": QT_TRANSLATE_NOOP("Words", "emergency contact of"),
    "muse": QT_TRANSLATE_NOOP("Words", "muse"),
    "crush": QT_TRANSLATE_NOOP("Words", "crush"),
    "date": QT_TRANSLATE_NOOP("Words", "date"),
    "sweetheart": QT_TRANSLATE_NOOP("Words", "sweetheart"),
    "me": QT_TRANSLATE_NOOP("Words", "the same person"),
    "agent": QT_TRANSLATE_NOOP("Words", "agent"),
    "other": QT_TRANSLATE_NOOP("Words", "other"),
}
"""Said where a card or the other side of a relation holds them; nobody is offered them to choose."""
_ALL_RELATIONS = RELATIONS | _RELATIONS_OF_CARDS


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def label(key: str) -> str:
    """A label in words; the user's own as it is."""
    return _tr(_ALL_LABELS[key]) if key in _ALL_LABELS else key


def label_from(text: str) -> str:
    """The label for what was typed or chosen."""
    return next((key for key in _ALL_LABELS if label(key) == text), text)


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
    return _tr(_ALL_RELATIONS[kind]) if kind in _ALL_RELATIONS else kind


def say_pair(pair: OwnPair) -> str:
    """Words of one's own for a relation: "godfather – godchild", or one that is said both ways."""
    kind, other = relation(pair.kind), relation(pair.other)
    return kind if len(pair.words) == 1 else f"{kind} – {other}"


def inverse_relation(found: InverseRelation) -> str:
    """What somebody on whose page a relation was written is to this person, or else what this
    person is of them.
    """
    return (
        relation(found.kind) if found.kind else fill_in(_tr("%1 of"), relation(found.stored_kind))
    )


def relation_from(text: str) -> str:
    """The kind for what was typed or chosen."""
    return next((key for key in _ALL_RELATIONS if relation(key) == text), text)
