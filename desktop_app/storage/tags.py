"""Writing tags, and putting them on people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from desktop_app.storage import smart_lists
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import tags
from desktop_app.storage.queries.rhythms import newly_in_rhythm
from desktop_app.storage.rhythms import begin

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.tags import Tag
    from desktop_app.storage.engine.connection import Database

COLOURS = 8


def tag_finder(db: Database) -> Callable[[str], int]:
    """A look-up of tags by name that makes new ones and remembers; for the length of a
    transaction.
    """
    known: dict[str, int] = {}

    def find(name: str) -> int:
        if name not in known:
            found = tags.id_of(db, name)
            if found is None:
                found = rows.insert(db, "tag", {"name": name, "colour": tags.count(db) % COLOURS})
            known[name] = found
        return known[name]

    return find


def tag_ids(db: Database, names: Iterable[str]) -> list[int]:
    """The ids of the tags with those names, made where new."""
    return [tag_finder(db)(name) for name in dict.fromkeys(names)]


def put(
    db: Database, people: Iterable[int], add: Iterable[int], remove: Iterable[int], day: date
) -> None:
    """Put tags on people and take others off; a rhythm that comes with a tag counts from the local
    `day`.
    """
    wanted, unwanted, ids = list(add), list(remove), list(people)
    if wanted:
        begin(db, newly_in_rhythm(db, ids, wanted), day)
    pair = ("person_id", "tag_id")
    rows.delete_many(db, "person_tag", pair, [(person, tag) for person in ids for tag in unwanted])
    rows.insert_many(
        db, "person_tag", pair, [(person, tag) for person in ids for tag in wanted], skip_known=True
    )


def save(db: Database, tag: Tag) -> None:
    """Write name, colour and rhythm of a stored tag."""
    cadence = tag.cadence
    ideal, longest = (None, None) if cadence is None else (cadence.ideal_days, cadence.longest_days)
    values = {"name": tag.name, "colour": tag.colour, "ideal_days": ideal, "longest_days": longest}
    rows.update(db, "tag", values, {"id": tag.id})


def remove(db: Database, tag_id: int) -> None:
    """Take the tag off everybody and out of smart lists, and delete it."""
    smart_lists.replace_rows(db, "tags", tag_id, None)
    rows.delete(db, "tag", {"id": tag_id})
