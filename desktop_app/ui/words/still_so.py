"""Whether a need or an offer told of long ago still holds, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.needs import NeedSide, Whose
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.needs import Need

# %1 is whose it is, %2 what.
_LOOKED = QT_TRANSLATE_NOOP("StillSo", "%1 was looking for: %2. Is that still so?")
_PATTERNS: dict[tuple[NeedSide, Whose], str] = {
    (NeedSide.NEED, Whose.PERSON): _LOOKED,
    (NeedSide.NEED, Whose.ORGANISATION): _LOOKED,
    (NeedSide.NEED, Whose.YOU): QT_TRANSLATE_NOOP(
        "StillSo", "You were looking for: %2. Is that still so?"
    ),
    (NeedSide.OFFER, Whose.PERSON): QT_TRANSLATE_NOOP(
        "StillSo", "%1 could help with: %2. Is that still so?"
    ),
    (NeedSide.OFFER, Whose.ORGANISATION): QT_TRANSLATE_NOOP(
        "StillSo", "%1 offered: %2. Is that still so?"
    ),
    (NeedSide.OFFER, Whose.YOU): QT_TRANSLATE_NOOP("StillSo", "You offered: %2. Is that still so?"),
}
_TOLD = QT_TRANSLATE_NOOP("StillSo", "Told on %1.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("StillSo", text)


def still_so_pattern(need: Need) -> str:
    """The question with its places: %1 is whose it is, %2 what."""
    return _tr(_PATTERNS[need.side, need.whose])


def say_still_so(need: Need) -> str:
    """The question, filled in."""
    owner = need.organisation if need.person is None else need.person.name
    return fill_in(still_so_pattern(need), cut(owner, LONGEST_NAME), cut(need.text))


def say_told_on(need: Need, today: date) -> str:
    """When it was told, or said to hold."""
    return fill_in(_tr(_TOLD), say_day_within(need.told_on, today))
