"""What the sample people look for and offer, and what is under way between them and you."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, Whose

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook

FILE_NAME = "giving.json"


def fill_giving(
    book: AddressBook, folder: Path, who: Mapping[str, Participant], today: date
) -> None:
    """Add what `giving.json` in `folder` says of the people `who`; its days count back from
    `today` (local).
    """
    found = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    needs = [_need(item, who, today) for item in found["needs"]]
    openings = [_opening(item, who, today) for item in found["openings"]]
    book.needs.add_all([*needs, *openings]).result()
    for item in found["favours"]:
        book.favours.add(_favour(item, who, today)).result()


def _need(item: list[Any], who: Mapping[str, Participant], today: date) -> Need:
    name, side, days, text = item
    whose = Whose.PERSON if name else Whose.YOU
    return Need(NeedSide(side), whose, text, today - timedelta(days), who.get(name))


def _opening(item: list[Any], who: Mapping[str, Participant], today: date) -> Need:
    organisation, days, text, teller = item
    day = today - timedelta(days)
    made = Need(NeedSide.NEED, Whose.ORGANISATION, text, day, organisation=organisation)
    made.told_by = who[teller]
    return made


def _favour(item: list[Any], who: Mapping[str, Participant], today: date) -> Favour:
    kind, side, step, days, name, third, text, *outcome = item
    made = Favour(
        FavourKind(kind),
        Side(side),
        FavourStep(step),
        today - timedelta(days),
        text=text,
        outcome="".join(outcome),
    )
    if made.side is Side.GIVEN:
        made.receiver = who[name]
    else:
        made.giver = who[name]
    made.third = who.get(third)
    return made
