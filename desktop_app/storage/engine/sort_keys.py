"""The keys lists of people are put in order by: in which language, and made anew for everybody after
the rules that make them have changed.
"""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from desktop_app.domain.alphabets import alphabet
from desktop_app.domain.names import family_key, sort_key

if TYPE_CHECKING:
    from desktop_app.domain.alphabets import Alphabet
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


def letters(db: Database) -> Alphabet:
    """The letters in whose order this address book has its names."""
    stored = db.value("SELECT value FROM setting WHERE key = ?", (LANGUAGE,))
    try:
        language = json.loads(stored or '""')
    except ValueError:
        language = ""
    return alphabet(language if isinstance(language, str) else "")


def rebuild(db: Database) -> int:
    """Write the keys that are not what they should be, and give how many people had such. Call
    inside a transaction.
    """
    stale, key = [], letters(db).key
    for row_id, known, known_family, *values in db.rows(
        f"SELECT id, sort_key, family_key, {', '.join(_READ)} FROM person"
    ):
        person = cast("Person", SimpleNamespace(**dict(zip(_READ, values, strict=True))))
        keys = sort_key(person, key), family_key(person, key)
        if keys != (known, known_family):
            stale.append((*keys, row_id))
    db.run_many("UPDATE person SET sort_key = ?, family_key = ? WHERE id = ?", stale)
    return len(stale)
