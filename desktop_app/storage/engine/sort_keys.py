"""The keys lists of people are put in order by: in which language, and made anew for everybody after
the rules that make them have changed.
"""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.name_order import name_order

if TYPE_CHECKING:
    from desktop_app.domain.name_order import NameOrder
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


LANGUAGE = "sort-language"
"""The setting that holds the language names are put in order by; missing for the usual order."""


BY_FAMILY = "sort-by-family"
"""The setting that says whether lists by name go by the family name; missing for no."""


def order(db: Database) -> NameOrder:
    """The order this address book has its names in."""
    kept = wanted(db)
    language = _read(kept.get(LANGUAGE))
    usual = language if isinstance(language, str) else ""
    return name_order(usual, by_family=_read(kept.get(BY_FAMILY)) is True)


def wanted(db: Database) -> dict[str, str]:
    """The settings that say which order that is, as they are stored."""
    return dict(
        db.rows("SELECT key, value FROM setting WHERE key IN (?, ?)", (LANGUAGE, BY_FAMILY))
    )


def _read(stored: str | None) -> object:
    try:
        return json.loads(stored or "null")
    except ValueError:
        return None


def put_in_order(db: Database) -> ChangeSet:
    """Everybody's place by the order wanted now. Undo sets that back and comes here again, so the
    journal need not keep a hundred thousand keys.
    """
    rebuild(db)
    return ChangeSet(all_of=frozenset({Noun.PERSON}))


def rebuild(db: Database) -> int:
    """Write the keys that are not what they should be, and give how many people had such. Call
    inside a transaction.
    """
    stale, now = [], order(db)
    for row_id, known, known_family, *values in db.rows(
        f"SELECT id, sort_key, family_key, {', '.join(_READ)} FROM person"
    ):
        person = cast("Person", SimpleNamespace(**dict(zip(_READ, values, strict=True))))
        keys = now.sort_key(person), now.family_key(person)
        if keys != (known, known_family):
            stale.append((*keys, row_id))
    db.run_many("UPDATE person SET sort_key = ?, family_key = ? WHERE id = ?", stale)
    return len(stale)
