"""Tags in the database."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import cadence_of
from desktop_app.domain.tags import Tag

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

COLOURS = 8


def all_tags(db: Database) -> list[Tag]:
    """Every tag, by name."""
    rows = db.rows("SELECT id, name, colour, ideal_days, longest_days FROM tag ORDER BY name")
    return [Tag(row, name, colour, cadence_of(ideal, longest)) for row, name, colour, ideal, longest in rows]


def counts(db: Database) -> dict[int, int]:
    """How many living people carry each tag, by tag id."""
    return dict(
        db.rows(
            "SELECT s.tag_id, count(*) FROM person_tag s JOIN person p ON p.id = s.person_id "
            "WHERE p.trashed_at IS NULL AND p.archived_at IS NULL GROUP BY s.tag_id"
        )
    )


def tag_finder(db: Database) -> Callable[[str], int]:
    """A look-up of tags by name that makes new ones and remembers; for the length of a transaction."""
    known: dict[str, int] = {}

    def find(name: str) -> int:
        if name not in known:
            found = db.value("SELECT id FROM tag WHERE name = ?", (name,))
            if found is None:
                values = (name, db.value("SELECT count(*) FROM tag") % COLOURS)
                found = db.run("INSERT INTO tag (name, colour) VALUES (?, ?)", values).lastrowid
            known[name] = int(found)
        return known[name]

    return find


def tag_ids(db: Database, names: Iterable[str]) -> list[int]:
    """The ids of the tags with those names, made where new."""
    return [tag_finder(db)(name) for name in dict.fromkeys(names)]


def put(db: Database, people: Iterable[int], add: Iterable[int], remove: Iterable[int]) -> None:
    """Put tags on people and take others off."""
    wanted, unwanted, ids = list(add), list(remove), list(people)
    gone = [(person, tag) for person in ids for tag in unwanted]
    db.run_many("DELETE FROM person_tag WHERE person_id = ? AND tag_id = ?", gone)
    new = [(person, tag) for person in ids for tag in wanted]
    db.run_many("INSERT OR IGNORE INTO person_tag (person_id, tag_id) VALUES (?, ?)", new)


def save(db: Database, tag: Tag) -> None:
    """Write name, colour and rhythm of a stored tag."""
    from desktop_app.storage.models import TagRow

    cadence = tag.cadence
    ideal, longest = (None, None) if cadence is None else (cadence.ideal_days, cadence.longest_days)
    values = {TagRow.name: tag.name, TagRow.colour: tag.colour, TagRow.ideal_days: ideal, TagRow.longest_days: longest}
    TagRow.update(values).where(TagRow.id == tag.id).bind(db.orm).execute()


def remove(db: Database, tag_id: int) -> None:
    """Take the tag off everybody and delete it."""
    from desktop_app.storage.models import TagRow

    TagRow.delete().where(TagRow.id == tag_id).bind(db.orm).execute()
