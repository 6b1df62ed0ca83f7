"""What is known of the organisations of the sample people, who was there before, and the openings
you pursue.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.needs import Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.organisations import Organisation
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Position, Standing
from desktop_app.domain.reminders import Reminder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook

FILE_NAME = "organisations.json"


def fill_organisations(
    book: AddressBook, folder: Path, who: Mapping[str, Participant], today: date
) -> None:
    """Add what `organisations.json` in `folder` says; its days count from `today` (local)."""
    found = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    for name, item in found["positions"]:
        book.people.save_part(_position(who[name].id, item)).result()
    for item in found["organisations"]:
        _tell(book, Organisation(**{**item, "fields": tuple(item["fields"])}))
    for organisation, days, text, teller, stage in found["openings"]:
        made = Need(NeedSide.NEED, Whose.ORGANISATION, text, today - timedelta(days))
        made.organisation, made.told_by = organisation, who[teller]
        made.stage = OpeningStage(stage) if stage else None
        book.needs.add(made).result()
    for organisation, stage, words, days in found["pursued"]:
        (opening,) = (need for need in book.needs.openings() if need.organisation == organisation)
        step = Reminder(words, today + timedelta(days))
        book.needs.set_stage(opening.id, OpeningStage(stage), step).result()


def _position(person_id: int, item: dict[str, Any]) -> Position:
    return Position(
        item["at"],
        item["title"],
        since=PartialDate.parse(item["since"]),
        until=PartialDate.parse(item["until"]),
        standing=Standing(item["was"]),
        person_id=person_id,
    )


def _tell(book: AddressBook, told: Organisation) -> None:
    known = book.organisations.named(told.name)
    if known is None:
        book.organisations.add(told).result()
    else:
        book.organisations.edit(replace(told, id=known.id)).result()
