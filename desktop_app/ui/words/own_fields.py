"""Fields of one's own in words: their kinds, and values as they are shown and typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.own_fields import read_value
from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.partial_date import PartialDate
from desktop_app.ui.kit.dates import say_partial
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.domain.own_values import OwnValue

KINDS = {
    OwnKind.TEXT: QT_TRANSLATE_NOOP("OwnFields", "Text"),
    OwnKind.NUMBER: QT_TRANSLATE_NOOP("OwnFields", "Number"),
    OwnKind.DAY: QT_TRANSLATE_NOOP("OwnFields", "Day"),
    OwnKind.CHOICE: QT_TRANSLATE_NOOP("OwnFields", "Choice"),
    OwnKind.LINK: QT_TRANSLATE_NOOP("OwnFields", "Link"),
}


def say_kind(kind: OwnKind) -> str:
    """What the values of a field are."""
    return QCoreApplication.translate("OwnFields", KINDS[kind])


def say_value(value: OwnValue) -> str:
    """A value as people read it here: days in words, numbers with the mark of the locale."""
    return say_text(value.kind, value.text)


def say_text(kind: OwnKind, text: str) -> str:
    """The same of a text of that kind; one that is none stays as it is."""
    if kind is OwnKind.NUMBER:
        return text.replace(".", QLocale().decimalPoint())
    if kind is OwnKind.DAY:
        try:
            return say_partial(PartialDate.parse(text))
        except ValueError:
            return text
    return text


def typed_value(kind: OwnKind, text: str) -> str:
    """What was typed as a value of that kind; raises InvalidValueError."""
    from desktop_app.ui.kit.date_text import read_partial

    if kind is OwnKind.NUMBER:
        return read_value(kind, plain_number(text))
    if kind is OwnKind.DAY:
        return read_value(kind, str(read_partial(text) or ""))
    return read_value(kind, text)


def plain_number(text: str) -> str:
    """A number as it is typed in this locale, with a point and without groups of digits."""
    locale = QLocale()
    point, group = locale.decimalPoint(), locale.groupSeparator()
    plain = "".join(text.split())
    if group != "." or point in plain or plain.count(".") > 1:
        # A lone point is meant as one, even where it groups digits.
        plain = plain.replace(group, "")
    return plain.replace(point, ".")
