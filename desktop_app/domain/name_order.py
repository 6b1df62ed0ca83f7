"""In what order names stand: by which part of them, and in which language.

Names that are written family first (`is_family_first`) always go by the family name, as they are
read; Japanese ones by their reading where it is known.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.alphabets import alphabet
from desktop_app.domain.names import LAST_OF_ALL, is_family_first, without_titles
from desktop_app.domain.particles import core_and_particles

if TYPE_CHECKING:
    from desktop_app.domain.person import Person

_AROUND = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff \"'“‘("
_BY_GIVEN_NAME = frozenset(("is", "si", "ta"))
"""Languages of people who have no family name to be sorted by (Unicode CLDR, person names)."""


class NameOrder:
    """The order of names in a language (ISO 639-1, "" for the order that suits most), of lists
    sorted by name: by what is shown first, or `by_family`.
    """

    def __init__(self, language: str = "", *, by_family: bool = False) -> None:
        self.letters = alphabet(language)
        self._language = language
        self.is_by_family = by_family

    @property
    def is_usual(self) -> bool:
        """Whether it is the one nobody chose."""
        return not (self._language or self.is_by_family)

    def sort_key(self, person: Person) -> str:
        """The key a list sorted by name uses: of file-as; else of the family name, where that is
        wanted or stands first; else of the phonetic names, else of the display name without the
        titles before it, which are part of the name of a company only.
        """
        if person.file_as:
            return self._key(person.file_as)
        if person.family and (self.is_by_family or is_family_first(person)):
            return self.family_key(person)
        return self._shown_key(person)

    def family_key(self, person: Person) -> str:
        """The key a list sorted by family name uses, in which particles that do not count in the
        language stand last; a person without one is sorted by what is shown.
        """
        if not person.family or person.is_company or self._language in _BY_GIVEN_NAME:
            return self._key(person.file_as) if person.file_as else self._shown_key(person)
        written = person.phonetic_family or person.family
        core, particles = core_and_particles(written, self._language)
        given = person.phonetic_given or person.given
        return self._key(" ".join(filter(None, (core, given, particles))))

    def _shown_key(self, person: Person) -> str:
        phonetic = " ".join(filter(None, (person.phonetic_given, person.phonetic_family)))
        name = person.display_name
        shown = name if person.is_company else without_titles(name, person.prefix)
        return self._key(phonetic or shown)

    def _key(self, text: str) -> str:
        return self.letters.key(text.strip(_AROUND)) or LAST_OF_ALL


@lru_cache(maxsize=8)
def name_order(language: str, *, by_family: bool) -> NameOrder:
    """The order of names so."""
    return NameOrder(language, by_family=by_family)
