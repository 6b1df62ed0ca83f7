"""How places and distances are said. Knows nothing of Qt: the command line says them too; who can
translate gives `tr`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.postal.countries import country_name
from desktop_app.domain.whereabouts.people import Tie
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from desktop_app.domain.whereabouts.town import Town

Translate = Callable[[str], str]
_TIES = {
    Tie.HOME: QT_TRANSLATE_NOOP("Places", "lives in %1"),
    Tie.PLACE: QT_TRANSLATE_NOOP("Places", "is in %1"),
    Tie.ADDRESS: QT_TRANSLATE_NOOP("Places", "has an address in %1"),
    Tie.WORK: QT_TRANSLATE_NOOP("Places", "works in %1"),
    Tie.ORGANISATION: QT_TRANSLATE_NOOP("Places", "works in %1"),
}
_GUESSES = {
    Tie.HOME: QT_TRANSLATE_NOOP("Places", "probably lives in %1"),
    Tie.PLACE: QT_TRANSLATE_NOOP("Places", "is probably in %1"),
    Tie.ADDRESS: QT_TRANSLATE_NOOP("Places", "probably has an address in %1"),
    Tie.WORK: QT_TRANSLATE_NOOP("Places", "probably works in %1"),
    Tie.ORGANISATION: QT_TRANSLATE_NOOP("Places", "probably works in %1"),
}
_KM = QT_TRANSLATE_NOOP("Places", "%1 km")
_HERE = QT_TRANSLATE_NOOP("Places", "here")


def as_it_is(text: str) -> str:
    """The words untranslated."""
    return text


def town_in_full(town: Town) -> str:
    """The town with its region and country: "Frankfurt (Oder), Brandenburg, Germany"."""
    parts = (town.name, town.region if town.region != town.name else "", country_name(town.country))
    return ", ".join(part for part in parts if part)


def say_tie(tie: Tie, town: Town, tr: Translate = as_it_is, *, is_guess: bool = False) -> str:
    """What a town is to somebody: "lives in Lisbon"."""
    return fill_in(tr((_GUESSES if is_guess else _TIES)[tie]), town.name)


def far(km: float, tr: Translate = as_it_is) -> str:
    """How far it is: "12 km"; what lies within one kilometre is here, for a town is no point."""
    return tr(_HERE) if km < 1 else fill_in(tr(_KM), f"{km:.0f}")
