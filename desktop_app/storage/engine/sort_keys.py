"""The keys lists of people are put in order by, made anew for everybody: after the rules that make
them have changed.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from desktop_app.domain.names import family_key, sort_key

if TYPE_CHECKING:
    from desktop_app.domain.person import Person
    from desktop_app.storage.engine.connection import Database

_READ = (
    "display_name",
    "prefix",
    "given",
    "family",
    "phonetic_given",
    "phonetic_family",
    "file_as",
    "is_company",
)


def rebuild(db: Database) -> int:
    """Write the keys that are not what they should be, and give how many people had such. Call
    inside a transaction.
    """
    stale = []
    for row_id, known, known_family, *values in db.rows(
        f"SELECT id, sort_key, family_key, {', '.join(_READ)} FROM person"
    ):
        person = cast("Person", SimpleNamespace(**dict(zip(_READ, values, strict=True))))
        keys = sort_key(person), family_key(person)
        if keys != (known, known_family):
            stale.append((*keys, row_id))
    db.run_many("UPDATE person SET sort_key = ?, family_key = ? WHERE id = ?", stale)
    return len(stale)
