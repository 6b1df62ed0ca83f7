"""The use cases of parcels."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from desktop_app.domain.changes import Done, Step
from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Parcels:
    """Commands about parcels; they answer through futures."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def pack(self, uid: str, title: str, items: list[str], **more: Any) -> Future[Done[int]]:
        """Put a parcel in with what is in it, and give its id."""

        def work(db: Database) -> int:
            parcel = rows.insert(db, "parcel", {"uid": uid, "title": title, **more})
            things = [(parcel, place, name) for place, name in enumerate(items)]
            rows.insert_many(db, "parcel_item", ("parcel_id", "position", "name"), things)
            return parcel

        return self._store.write(Step("parcel.add", title), work)

    def send(self, parcel: int, day: str) -> Future[Done[int]]:
        """Say that it was sent."""
        values = {"state": "sent", "sent_on": day}
        return self._store.write(
            Step("parcel.edit"), lambda db: rows.update(db, "parcel", values, {"id": parcel})
        )

    def throw_away(self, parcel: int) -> Future[Done[None]]:
        """Take a parcel out."""
        return self._store.write(
            Step("parcel.remove"), lambda db: rows.delete(db, "parcel", {"id": parcel})
        )
