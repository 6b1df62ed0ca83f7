"""What stands before a family name and does not count where names are sorted by it."""

from __future__ import annotations

import re
from functools import cache

_GERMAN = "von,von der,von dem,von den,vom und zum,von und zu,zu,auf der,in der,von zur,van,van der"
_NORDIC = "af,av,von,von der,de"
_MOVED = {
    "cs": _GERMAN,
    "da": _NORDIC,
    "de": _GERMAN,
    "es": "de,del,de la,de las,de los",
    "fr": "de,d'",
    "gl": "de,da,do,das,dos",
    "nb": _NORDIC,
    "nl": (
        "van,van de,van den,van der,van het,van 't,de,den,der,het,'t,ten,ter,te,op,op de,op den,op "
        "'t,aan,aan de,aan den,aan het,in,in de,in den,in het,in 't,uit,uit de,uit den,uijt de,von,d'"
    ),
    "nn": _NORDIC,
    "no": _NORDIC,
    "pt": "de,da,do,das,dos,e,d'",
    "sv": _NORDIC,
}
"""By the language names are in the order of: the particles that go behind the rest of the name, as
national usage has it ("Names of Persons: National Usages for Entry in Catalogues", IFLA, 4th edition,
1996; {surname-core} and {surname-prefix} of Unicode LDML part 8). In other languages, English and
Italian among them, a name is sorted by its particle.
"""
_ARABIC = r"(?:[ae]l|a[dnrstz]|ash|as|ud|ul)-"
"""The Arabic article before its hyphen, which counts nowhere (Chicago Manual of Style 16.76)."""


def core_and_particles(family: str, language: str) -> tuple[str, str]:
    """A family name without the particles before it that do not count in that language (ISO 639-1),
    and those. A name of nothing else stays whole.
    """
    found = _pattern(language).match(family)
    if found is None or found.end() == len(family):
        return family, ""
    return family[found.end() :], found[0].strip()


@cache
def _pattern(language: str) -> re.Pattern[str]:
    listed = sorted(filter(None, _MOVED.get(language, "").split(",")), key=len, reverse=True)
    words = [re.escape(word) + ("" if word.endswith("'") else r"\s+") for word in listed]
    return re.compile("|".join([*words, _ARABIC]).replace("'", "['’]"), re.IGNORECASE)
