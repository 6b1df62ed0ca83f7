"""How the name of a place is looked up: without marks, in lower case, in whole words."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.domain.names import fold

_NOT_WORDS = re.compile(r"[\W_]+")
_APOSTROPHES = str.maketrans("", "", "'’ʼʻ`´")
_SAINTS = {"saint": "st", "sankt": "st", "sainte": "ste"}


@lru_cache(maxsize=4096)
def spelt(name: str) -> str:
    """The name as it stands in the table of names: "St. Gallen" and "Sankt Gallen" are equal."""
    words = _NOT_WORDS.sub(" ", fold(name.translate(_APOSTROPHES))).split()
    return " ".join(_SAINTS.get(word, word) for word in words)
