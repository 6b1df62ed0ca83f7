"""The events of the sample people: some ahead, some past."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.app.local_zone import local_zone_name
from desktop_app.domain.events import Event
from desktop_app.domain.timeline import Interaction, InteractionKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook

FILE_NAME = "events.json"


def fill_events(
    book: AddressBook, folder: Path, who: Mapping[str, Participant], today: date
) -> None:
    """Add what `events.json` in `folder` says; its days count from `today` (local), its times are
    on this computer's clock.
    """
    for item in json.loads((folder / FILE_NAME).read_text(encoding="utf-8")):
        book.events.add(_event(item, who, today)).result()


def _event(item: dict[str, Any], who: Mapping[str, Participant], today: date) -> Event:
    day = today + timedelta(item["in"])
    met, comes, to_meet = (
        tuple(who[name] for name in item.get(part, ())) for part in ("met", "comes", "to_meet")
    )
    entry = Interaction(InteractionKind.EVENT, day, item["what"], place=item["place"], people=met)
    if "at" in item:
        clock = time.fromisoformat(item["at"])
        entry.at = datetime.combine(day, clock).astimezone(UTC)
        entry.zone = local_zone_name()
    return Event(entry, item.get("field", ""), None, comes, to_meet, day < today)
