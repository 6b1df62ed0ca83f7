"""What the sample people wrote of your work and you of theirs, and what stands in your portfolio."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Position, Standing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook

FILE_NAME = "recommendations.json"


def fill_recommendations(
    book: AddressBook, folder: Path, who: Mapping[str, Participant], today: date
) -> None:
    """Add what `recommendations.json` in `folder` says of the people `who`; its days count back from
    `today` (local).
    """
    found = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    for name, position in found["positions"]:
        book.people.save_part(_position(position, who[name].id)).result()
    for name, title, standing in found["standings"]:
        theirs = book.people.contact(who[name].id).positions
        held = next(item for item in theirs if item.title == title)
        book.people.save_part(replace(held, standing=Standing(standing))).result()
    for item in found["recommendations"]:
        book.favours.add(_recommendation(item, who, today)).result()
    for item in found["help"]:
        book.favours.add(_help(item, who, today)).result()


def _position(item: dict[str, str], person_id: int) -> Position:
    return Position(
        item["at"],
        item["title"],
        since=PartialDate.parse(item["since"]),
        until=PartialDate.parse(item["until"]),
        standing=Standing(item["was"]) if "was" in item else None,
        person_id=person_id,
    )


def _recommendation(item: dict[str, Any], who: Mapping[str, Participant], today: date) -> Favour:
    place = item.get("at", "")
    thanked = item.get("thanked")
    return Favour(
        FavourKind.RECOMMENDATION,
        Side.RECEIVED if "from" in item else Side.GIVEN,
        FavourStep(item["step"]),
        today - timedelta(item["days"]),
        giver=who.get(item.get("from", "")),
        receiver=who.get(item.get("to", "")),
        organisation=place,
        text=f"our work at {place}" if place else "our work together",
        words=item.get("words", ""),
        link=item.get("link", ""),
        outcome=item.get("outcome", ""),
        thanked_on=None if thanked is None else today - timedelta(thanked),
        told_on=today if item.get("outcome") else None,
    )


def _help(item: dict[str, Any], who: Mapping[str, Participant], today: date) -> Favour:
    return Favour(
        FavourKind.HELP,
        Side.GIVEN,
        FavourStep.DONE,
        today - timedelta(item["days"]),
        receiver=who[item["to"]],
        text=item["text"],
        link=item["link"],
        outcome=item["outcome"],
        in_portfolio=item["portfolio"],
        may_ask=item["ask"],
    )
