"""What Reach tells of the sample people: areas and fields of work, who knows whom, who began."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.timeline import Starter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook

FILE_NAME = "reach.json"


def fill_reach(
    book: AddressBook, folder: Path, who: Mapping[str, Participant], today: date
) -> None:
    """Add what `reach.json` in `folder` says of the people `who`; its days count back from `today`
    (local).
    """
    found = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    _set_areas(book, found["areas"])
    for name, fields in found["fields"].items():
        book.people.edit(who[name].id, fields=tuple(fields)).result()
    for one, other in found["knows"]:
        book.acquaintances.say(who[one].id, who[other].id, Acquainted.YES, today).result()
    for name, days, starter in found["started"]:
        _set_starter(book, who[name], today - timedelta(days), Starter(starter))


def _set_areas(book: AddressBook, areas: Mapping[str, Sequence[str]]) -> None:
    area_of = {field: area for area, fields in areas.items() for field in fields}
    fields = book.fields.taxonomy().fields
    changed = [replace(field, area=area_of.get(field.name, field.area)) for field in fields]
    book.fields.set_taxonomy(changed).result()


def _set_starter(book: AddressBook, person: Participant, day: date, starter: Starter) -> None:
    entries, _ = book.timeline.page(person.id)
    (entry,) = [each for each in entries if each.day == day]
    book.timeline.edit(replace(entry, starter=starter)).result()
