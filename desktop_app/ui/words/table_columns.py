"""What a column of a table says, in words, and which of them are offered to choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.tables.columns import Column, Field, column_of
from desktop_app.domain.tables.days import DayOrder
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.person import label, relation

LEFT_OUT = QT_TRANSLATE_NOOP("Columns", "Left out")
_FIELDS = {
    Field.DISPLAY_NAME: QT_TRANSLATE_NOOP("Columns", "Whole name"),
    Field.PREFIX: QT_TRANSLATE_NOOP("Columns", "Title before the name"),
    Field.GIVEN: QT_TRANSLATE_NOOP("Columns", "Given name"),
    Field.MIDDLE: QT_TRANSLATE_NOOP("Columns", "Middle name"),
    Field.FAMILY: QT_TRANSLATE_NOOP("Columns", "Family name"),
    Field.SUFFIX: QT_TRANSLATE_NOOP("Columns", "Suffix after the name"),
    Field.NICKNAME: QT_TRANSLATE_NOOP("Columns", "Nickname"),
    Field.PHONETIC_GIVEN: QT_TRANSLATE_NOOP("Columns", "Given name as spoken"),
    Field.PHONETIC_MIDDLE: QT_TRANSLATE_NOOP("Columns", "Middle name as spoken"),
    Field.PHONETIC_FAMILY: QT_TRANSLATE_NOOP("Columns", "Family name as spoken"),
    Field.FILE_AS: QT_TRANSLATE_NOOP("Columns", "Filed as"),
    Field.PRONOUNS: QT_TRANSLATE_NOOP("Columns", "Pronouns"),
    Field.GENDER: QT_TRANSLATE_NOOP("Columns", "Gender"),
    Field.HEADLINE: QT_TRANSLATE_NOOP("Columns", "Headline"),
    Field.PLACE: QT_TRANSLATE_NOOP("Columns", "Where they are"),
    Field.NOTES: QT_TRANSLATE_NOOP("Columns", "Notes"),
    Field.MET: QT_TRANSLATE_NOOP("Columns", "How you met"),
    Field.UID: QT_TRANSLATE_NOOP("Columns", "Identifier of the card"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Columns", "E-mail"),
    Field.PHONE: QT_TRANSLATE_NOOP("Columns", "Phone"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("Columns", "Address"),
    Field.WEB: QT_TRANSLATE_NOOP("Columns", "Web page"),
    Field.CHAT: QT_TRANSLATE_NOOP("Columns", "Chat"),
    Field.SOCIAL: QT_TRANSLATE_NOOP("Columns", "Social profile"),
    Field.ORGANISATION: QT_TRANSLATE_NOOP("Columns", "Organisation"),
    Field.TITLE: QT_TRANSLATE_NOOP("Columns", "Job title"),
    Field.DEPARTMENT: QT_TRANSLATE_NOOP("Columns", "Department"),
    Field.ROLE: QT_TRANSLATE_NOOP("Columns", "Role"),
    Field.BIRTHDAY: QT_TRANSLATE_NOOP("Columns", "Birthday"),
    Field.ANNIVERSARY: QT_TRANSLATE_NOOP("Columns", "Anniversary"),
    Field.DATE: QT_TRANSLATE_NOOP("Columns", "Another day"),
    Field.RELATION: QT_TRANSLATE_NOOP("Columns", "Relation"),
    Field.TAG: QT_TRANSLATE_NOOP("Columns", "Tags"),
    Field.INTRODUCER: QT_TRANSLATE_NOOP("Columns", "Who introduced them"),
    Field.HOUSEHOLD: QT_TRANSLATE_NOOP("Columns", "Household, as Kith wrote it"),
    Field.OWN: QT_TRANSLATE_NOOP("Columns", "Field of your own"),
}
_PARTS = {
    "family_first": QT_TRANSLATE_NOOP("Columns", "Family name first"),
    "street": QT_TRANSLATE_NOOP("Columns", "Street"),
    "street2": QT_TRANSLATE_NOOP("Columns", "Second line of the street"),
    "street3": QT_TRANSLATE_NOOP("Columns", "Third line of the street"),
    "house_number": QT_TRANSLATE_NOOP("Columns", "House number"),
    "house_suffix": QT_TRANSLATE_NOOP("Columns", "What follows the house number"),
    "extended": QT_TRANSLATE_NOOP("Columns", "Flat or floor"),
    "po_box": QT_TRANSLATE_NOOP("Columns", "PO box"),
    "city": QT_TRANSLATE_NOOP("Columns", "City"),
    "region": QT_TRANSLATE_NOOP("Columns", "Region"),
    "postal_code": QT_TRANSLATE_NOOP("Columns", "Postal code"),
    "country": QT_TRANSLATE_NOOP("Columns", "Country"),
    "text": QT_TRANSLATE_NOOP("Columns", "All of it"),
    "formatted": QT_TRANSLATE_NOOP("Columns", "All of it, once more"),
    "label": QT_TRANSLATE_NOOP("Columns", "Its label"),
    "service": QT_TRANSLATE_NOOP("Columns", "Its service"),
    "year": QT_TRANSLATE_NOOP("Columns", "Year"),
    "month": QT_TRANSLATE_NOOP("Columns", "Month"),
    "day": QT_TRANSLATE_NOOP("Columns", "Day"),
}
_SERVICES = {
    "aim": "AIM",
    "facebook": "Facebook",
    "github": "GitHub",
    "google talk": "Google Talk",
    "icq": "ICQ",
    "instagram": "Instagram",
    "jabber": "Jabber",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "msn": "MSN",
    "signal": "Signal",
    "skype": "Skype",
    "telegram": "Telegram",
    "twitter": "Twitter",
    "whatsapp": "WhatsApp",
    "xing": "XING",
    "yahoo": "Yahoo",
}
"""Names of services, which are the same in every language."""
_ORDERS = {
    None: QT_TRANSLATE_NOOP("Columns", "As they seem"),
    DayOrder.DAY_FIRST: QT_TRANSLATE_NOOP("Columns", "Day first"),
    DayOrder.MONTH_FIRST: QT_TRANSLATE_NOOP("Columns", "Month first"),
    DayOrder.SERIAL: QT_TRANSLATE_NOOP("Columns", "Numbers of a spreadsheet"),
}
_ADDRESS = "text street house_number postal_code city region country po_box"
GROUPS = {
    QT_TRANSLATE_NOOP("Columns", "Name"): [
        "display_name",
        "display_name.family_first",
        "given",
        "family",
        "middle",
        "prefix",
        "suffix",
        "nickname",
        "phonetic_given",
        "phonetic_middle",
        "phonetic_family",
        "file_as",
    ],
    QT_TRANSLATE_NOOP("Columns", "Work"): ["organisation", "title", "department", "role"],
    QT_TRANSLATE_NOOP("Columns", "E-mail and phone"): [
        "email",
        "email=work",
        "email=home",
        "email=other",
        "phone",
        "phone=mobile",
        "phone=work",
        "phone=home",
        "phone=work mobile",
        "phone=main",
        "phone=fax",
        "phone=work fax",
        "phone=home fax",
        "phone=pager",
        "phone=other",
    ],
    QT_TRANSLATE_NOOP("Columns", "Address"): [
        f"address.{part}{place}" for place in ("", "=home", "=work") for part in _ADDRESS.split()
    ],
    QT_TRANSLATE_NOOP("Columns", "Web and chat"): [
        "web",
        "web=homepage",
        "web=work",
        "web=blog",
        "social",
        "social=linkedin",
        "social=instagram",
        "social=facebook",
        "social=mastodon",
        "social=github",
        "chat",
        "chat=whatsapp",
        "chat=signal",
        "chat=telegram",
        "chat=skype",
        "chat=jabber",
    ],
    QT_TRANSLATE_NOOP("Columns", "Days"): [
        "birthday",
        "birthday.day",
        "birthday.month",
        "birthday.year",
        "anniversary",
        "date",
    ],
    QT_TRANSLATE_NOOP("Columns", "People"): [
        "relation=spouse",
        "relation=partner",
        "relation=child",
        "relation=parent",
        "relation=manager",
        "relation=assistant",
        "relation=friend",
        "introducer",
        "household",
    ],
    QT_TRANSLATE_NOOP("Columns", "About them"): [
        "notes",
        "tag",
        "headline",
        "place",
        "met_text",
        "pronouns",
        "gender",
        "uid",
    ],
}
"""What is offered, by the heading it stands under, in text form."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Columns", text)


def say_column(text: str) -> str:
    """What a column in text form says: “Phone · Work”, “E-mail 2 · Its label”. What is no text form
    stands as it is.
    """
    try:
        column = column_of(text)
    except ValueError:
        return text
    if column.says_nothing:
        return _tr(LEFT_OUT)
    return " · ".join(part for part in (_noun(column), _label(column), _part(column)) if part)


def heading(group: str) -> str:
    """A heading of GROUPS in the user’s language."""
    return _tr(group)


def say_order(order: DayOrder | None) -> str:
    """In which order days stand; None for as they seem."""
    return _tr(_ORDERS[order])


def name_of_column(header: str, place: int) -> str:
    """A column’s header, or its number, from 1, where it has none."""
    return header or fill_in(_tr("Column %1"), str(place + 1))


def _noun(column: Column) -> str:
    words = _tr(_FIELDS[column.field])
    return words if column.number == 1 else f"{words} {column.number}"


def _label(column: Column) -> str:
    if column.field is Field.RELATION:
        return relation(column.label)
    if column.field in (Field.CHAT, Field.SOCIAL):
        return _SERVICES.get(column.label, column.label)
    if column.field is Field.OWN:
        return column.label
    return label(column.label) if column.label else ""


def _part(column: Column) -> str:
    return _tr(_PARTS[column.part]) if column.part else ""
