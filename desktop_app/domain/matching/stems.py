"""Stems of words in five languages, and the spelling under which they are compared.

The stems are those of Snowball (M. F. Porter, *Snowball: A language for stemming algorithms*, 2001,
https://snowballstem.org), by the library `snowballstemmer`. A language of it is imported at its first word.
"""

from __future__ import annotations

import re
import sys
import threading
import unicodedata
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "pt")
_ALGORITHMS = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
}
_LIBRARY = "snowballstemmer"
MODULES = frozenset(f"{_LIBRARY}.{algorithm}_stemmer" for algorithm in _ALGORITHMS.values())
"""What is imported by name: installers take these along, and none of its other languages."""
_BRITISH = (
    (re.compile(r"(?<=\w{3})our(?=$|s$|ed$|ing$|er$|hood$|ful$)"), "or"),
    (re.compile(r"(?<=\w{3})is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)"), "iz"),
    (re.compile(r"(?<=\w{3})ys(?=(?:e|es|ed|ing|er|ers)$)"), "yz"),
    (re.compile(r"(?<=\w{2})tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=\w{2})ogue(?=s?$)"), "og"),
    (re.compile(r"(?<=\w)mme(?=s?$)"), "m"),
    (re.compile(r"ll(?=(?:ed|ing|er|ers|or|ors)$)"), "l"),
)


def folded(word: str) -> str:
    """`word` in small letters without accents: “Übersetzerin” is “ubersetzerin”, “ß” is “ss”."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class Stems:
    """Stems, each computed once. Not for several threads at a time."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], str] = {}
        self._stemmers: dict[str, Any] = {}

    def stem(self, language: str, word: str) -> str:
        """The folded stem of `word` in `language` (one of LANGUAGES)."""
        key = language, word
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = folded(self._computed(language, word))
        return found

    def _computed(self, language: str, word: str) -> str:
        stemmer = self._stemmers.get(language)
        if stemmer is None:
            stemmer = self._stemmers[language] = _stemmer(_ALGORITHMS[language])
        lowered = word.lower()
        if language == "en":
            for british, american in _BRITISH:
                lowered = british.sub(american, lowered)
        stem: str = stemmer.stemWord(lowered)
        return stem


_importing = threading.Lock()


def _stemmer(algorithm: str) -> Any:
    """A stemmer of the library, imported without the thirty others.

    The library's own `__init__` imports all of them, which takes six times as long and needs a
    megabyte that installers leave out (`packaging/kith.spec`). So a module that ran nothing stands in
    its place meanwhile. Raises ImportError where there is no such module.
    """
    with _importing:
        stands_in = _LIBRARY not in sys.modules
        if stands_in:
            spec = find_spec(_LIBRARY)
            if spec is None:
                raise ModuleNotFoundError(_LIBRARY)
            sys.modules[_LIBRARY] = module_from_spec(spec)
        try:
            module = import_module(f"{_LIBRARY}.{algorithm}_stemmer")
        finally:
            if stands_in:
                del sys.modules[_LIBRARY]
    return getattr(module, f"{algorithm.capitalize()}Stemmer")()
