"""Why somebody is proposed, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.getting_started import Sign
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.people_view.model import subtitle
from desktop_app.ui.words.person import relation

if TYPE_CHECKING:
    from desktop_app.domain.getting_started import CardSigns

MOST_REASONS = 4
LONGEST_NAME = 30


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("GettingStarted", text, None, count)


def say_signs(card: CardSigns) -> str:
    """What speaks for somebody: "Has your star, you keep a note, a photo"; else what they do."""
    said = ", ".join(_say(card, sign) for sign in card.reasons[:MOST_REASONS])
    return said[:1].upper() + said[1:] if said else subtitle(card.line)


def _say(card: CardSigns, sign: Sign) -> str:
    if sign is Sign.GROUP:
        return fill_in(_tr("in “%1”"), card.group[:LONGEST_NAME])
    if sign is Sign.RELATION:
        word = relation(card.relation)[:LONGEST_NAME]
        return fill_in(_tr("your %1"), word) if word else _tr("related to you")
    if sign is Sign.CHANNELS:
        return _tr("%Ln way(s) to reach them", card.channels)
    return {
        Sign.STARRED: _tr("has your star"),
        Sign.FAMILY: _tr("has your family name"),
        Sign.LOGGED: _tr("contact logged"),
        Sign.NOTES: _tr("you keep a note"),
        Sign.BIRTHDAY: _tr("you know the birthday"),
        Sign.PHOTO: _tr("a photo"),
    }[sign]
