"""The name of somebody as it is compared with others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.letters import script, sound, words
from desktop_app.domain.names import fold, is_suffix, without_titles

if TYPE_CHECKING:
    from desktop_app.domain.doubles.candidate import Candidate

_GENERATIONS = {
    "jr": "junior", "junior": "junior", "jun": "junior", "fils": "junior", "filho": "junior", "ii": "junior",
    "sr": "senior", "senior": "senior", "sen": "senior", "pere": "senior", "iii": "third", "iv": "fourth",
}  # fmt: skip
_SPELT = {"LATIN", "CYRILLIC", "GREEK", "HANGUL", "HIRAGANA", "KATAKANA"}
"""Scripts whose names `letters` puts in Latin letters."""
_KOREAN = (3, 4)
"""Syllables of a Korean name written without a blank: the first is the family's, but for a few."""


@dataclass(frozen=True, slots=True)
class NameForm:
    """The words of a name in letters that compare: `words` sorted, and by part.

    `text` is the name as it was typed, but for capitals and marks; `joined` its words without
    blanks, in both orders; `also` the sorted words of other names of theirs. `generation` tells a
    father from a son of the same name.
    """

    words: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    text: str = ""
    joined: frozenset[str] = frozenset()
    also: frozenset[tuple[str, ...]] = frozenset()
    script: str = ""
    generation: str = ""

    @property
    def is_spelt(self) -> bool:
        """Whether its words are in Latin letters by now."""
        return self.script in _SPELT

    @property
    def is_whole(self) -> bool:
        """Whether it has a given and a family name, both spelt out."""
        return all(
            any(not word.endswith(".") for word in part) for part in (self.given, self.family)
        )

    def sounded(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Given and family names with foreign spellings levelled."""
        return tuple(map(sound, self.given)), tuple(map(sound, self.family))


def form_of(person: Candidate) -> NameForm:
    """How somebody's name is compared. One whose name is only an address or a number has none."""
    given, family = person.given, person.family
    if person.is_company or person.name in person.work:
        given, family = "", person.name
    elif not (given or family):
        given, family = _split(person)
    elif not (given and family):
        shown = _split(person)
        if shown[0] and shown[1]:
            given, family = shown
    first, last = words(f"{given} {person.middle}"), words(family)
    everything = tuple(sorted((*first, *last)))
    joined = (
        frozenset(("".join((*first, *last)), "".join((*last, *first))))
        if everything
        else frozenset()
    )
    return NameForm(
        everything,
        first,
        last,
        " ".join(sorted(fold(f"{given} {person.middle} {family}").split())),
        joined,
        frozenset(tuple(sorted(found)) for name in person.also if (found := words(name))),
        script(f"{family}{given}"),
        _generation(person),
    )


def core_of(form: NameForm) -> tuple[str, ...]:
    """The first given name and the family name in any order: what is left of a name where others
    leave out what stands between.
    """
    return tuple(sorted((*form.given[:1], *form.family)))


def _split(person: Candidate) -> tuple[str, str]:
    """Given and family names of a name that is only there to be shown: "Okafor, C.", "Ben Carter"."""
    name = without_titles(person.name, person.prefix)
    if "@" in name or not any(char.isalpha() for char in name):
        return "", ""
    family, comma, given = name.partition(",")
    if comma and given.strip() and not is_suffix(given.strip()):
        return given.strip(), family.strip()
    parts = family.split()
    if len(parts) == 1 and script(name) == "HANGUL" and len(name) in _KOREAN:
        return name[1:], name[:1]
    while len(parts) > 1 and is_suffix(parts[-1]):
        parts.pop()
    return (" ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else (" ".join(parts), "")


def _generation(person: Candidate) -> str:
    last = person.suffix or person.name.rpartition(" ")[2]
    return _GENERATIONS.get(fold(last).strip(".,"), "")
