"""Why a search found somebody, in a few words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.found import Because
from desktop_app.ui.kit.dates import say_date
from desktop_app.ui.kit.marked_text import MarkedText
from desktop_app.ui.words.person import relation

if TYPE_CHECKING:
    from desktop_app.domain.found import Reason

BEFORE, LONGEST = 18, 160
"""Letters shown before the word that was found, and at all."""


def say_reason(reason: Reason, today: date) -> MarkedText:
    """What stands in the second line of somebody's row: the words around the one that was found,
    and what they are. `today` is the local day.
    """
    told = _around(reason)
    before, _, after = _pattern(reason).partition("%1")
    if reason.because is Because.ENTRY and reason.day is not None:
        after = ", " + say_date(reason.day, today)
    shift = len(before) if told.end else 0
    return MarkedText(before + told.words, told.start + shift, told.end + shift, after)


def _pattern(reason: Reason) -> str:
    if reason.because is Because.RELATIVE and reason.kind_word:
        return f"%1, {relation(reason.kind_word)}"
    if reason.because is Because.OWN_FIELD:
        return f"{reason.kind_word}: %1"
    if reason.because is Because.RELATIVE:
        return _tr("has to do with %1")
    return {
        Because.OTHER_NAME: _tr("also %1"),
        Because.DOCUMENT: _tr("document %1"),
        Because.HOUSEHOLD: _tr("household: %1"),
        Because.TAG: _tr("tagged %1"),
        Because.NEED: _tr("looks for %1"),
        Because.OFFER: _tr("can help with %1"),
    }.get(reason.because, "%1")


def _around(reason: Reason) -> MarkedText:
    """One line with the found word in sight, begun at a word when letters before it are left out."""
    text = reason.text
    first = 0
    if reason.start > BEFORE:
        first = reason.start - BEFORE
        blank = text.find(" ", first, reason.start)
        first = blank + 1 if blank >= 0 else first
    left_out = "…" if first else ""
    head = " ".join(text[first : reason.start].split())
    head += " " if head and text[first : reason.start][-1:].isspace() else ""
    word = text[reason.start : reason.end]
    rest = text[reason.end : first + LONGEST]
    tail = (" " if rest[:1].isspace() else "") + " ".join(rest.split())
    start = len(left_out) + len(head)
    whole = left_out + head + word + tail
    return MarkedText(whole, start, start + len(word)) if word else MarkedText(whole)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
