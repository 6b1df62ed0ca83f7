"""Fields of work: a small taxonomy, which areas are yours, and what a title or an organisation
suggests.

A person's fields are words of the user's own. The taxonomy puts them into areas, so that an editor
and a translator are near each other; a word it does not know is an area of its own. What is
suggested is a proposal with its reason and is stored by nobody but the user.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from desktop_app.domain.names import fold


@dataclass(frozen=True, slots=True)
class Field:
    """A field of work, the area it is in, and words that tell of it in a title or a name: whole
    words, beginnings where they end in a hyphen, or several words in a row. One that is `general`,
    as managing is, is told only where nothing else is.
    """

    name: str
    area: str
    words: tuple[str, ...] = ()
    general: bool = False


class Source(Enum):
    """What a proposal was read from."""

    TITLE = "title"
    ORGANISATION = "organisation"
    FIELD_OF_ORGANISATION = "field-of-organisation"


@dataclass(frozen=True, slots=True)
class Proposal:
    """That somebody may be of a field, because of a `word` in their title or organisation."""

    field: str
    area: str
    source: Source
    word: str


class Taxonomy:
    """Fields by name and by the words that tell of them. Of two fields of one name the first counts."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self.fields = tuple(fields)
        self._areas: dict[str, str] = {}
        self._whole: dict[str, Field] = {}
        self._beginnings: list[tuple[str, Field]] = []
        for field in self.fields:
            self._areas.setdefault(fold(field.name), field.area)
            self._areas.setdefault(fold(field.area), field.area)
            for word in (field.name, *field.words):
                folded = fold(word)
                if folded.endswith("-"):
                    self._beginnings.append((folded.rstrip("-"), field))
                else:
                    self._whole.setdefault(folded, field)

    def to_json(self) -> list[dict[str, Any]]:
        """The fields as they are kept with the data."""
        return [
            {"name": field.name, "area": field.area, "words": list(field.words)}
            | ({"general": True} if field.general else {})
            for field in self.fields
        ]

    @classmethod
    def from_json(cls, kept: object) -> Taxonomy:
        """Read `to_json`'s form; raises ValueError when it is malformed."""
        if not isinstance(kept, list):
            raise ValueError("a taxonomy is a list")
        return cls(_field(item) for item in kept)

    def area(self, field: str) -> str:
        """The area of a person's field, in any case; the field itself when it is in none."""
        return self._areas.get(fold(field.strip()), field.strip())

    def areas(self, fields: Iterable[str]) -> frozenset[str]:
        """The areas of somebody's fields."""
        return frozenset(self.area(field) for field in fields if field.strip())

    def propose(
        self, title: str, organisation: str, organisation_fields: Sequence[str] = ()
    ) -> Proposal | None:
        """The field a title tells of, else one the organisation is of, else what its name tells;
        None when nothing does.
        """
        found = self._told(title, Source.TITLE)
        if found is None:
            for name in organisation_fields:
                if name.strip():
                    source = Source.FIELD_OF_ORGANISATION
                    return Proposal(name.strip(), self.area(name), source, name.strip())
            found = self._told(organisation, Source.ORGANISATION)
        return found

    def _told(self, text: str, source: Source) -> Proposal | None:
        """Several words tell more than one, and the last of equals most: a "law editor" is an
        editor.
        """
        words = fold(text).translate(_APART).split()
        found = [
            (told, field)
            for length in (3, 2, 1)
            for begin in range(len(words) - length, -1, -1)
            if (field := self._field(told := " ".join(words[begin : begin + length]))) is not None
        ]
        if not found:
            return None
        told, field = next((pair for pair in found if not pair[1].general), found[0])
        return Proposal(field.name, field.area, source, told)

    def _field(self, told: str) -> Field | None:
        if (whole := self._whole.get(told)) is not None:
            return whole
        if " " in told:
            return None
        return next((field for begin, field in self._beginnings if told.startswith(begin)), None)


def _field(kept: object) -> Field:
    if not isinstance(kept, dict):
        raise ValueError("a field is an object")
    name, area, words = kept.get("name"), kept.get("area"), kept.get("words", [])
    if not isinstance(name, str) or not isinstance(area, str) or not name.strip():
        raise ValueError("a field has a name and an area")
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValueError("the words of a field are a list of texts")
    return Field(name, area or name, tuple(words), bool(kept.get("general")))


_APART = str.maketrans(dict.fromkeys("/-–,()", " "))
