"""Kinds of relation and what they are seen from the other side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.changes import Noun

INVERSES: dict[str, str] = {
    "partner": "partner",
    "spouse": "spouse",
    "child": "parent",
    "parent": "child",
    "mother": "child",
    "father": "child",
    "daughter": "parent",
    "son": "parent",
    "brother": "sibling",
    "sister": "sibling",
    "sibling": "sibling",
    "relative": "relative",
    "friend": "friend",
    "colleague": "colleague",
    "co-worker": "co-worker",
    "neighbour": "neighbour",
    "neighbor": "neighbor",
    "co-resident": "co-resident",
    "contact": "contact",
    "acquaintance": "acquaintance",
    "met": "met",
    "kin": "kin",
    "manager": "report",
    "report": "manager",
    "assistant": "assisted",
    "assisted": "assistant",
    "mentor": "mentee",
    "mentee": "mentor",
    "teacher": "student",
    "student": "teacher",
    "client": "supplier",
    "supplier": "client",
    "introduced-by": "introduced",
    "introduced": "introduced-by",
    "emergency": "emergency-for",
    "emergency-for": "emergency",
}
"""Standard kinds in lower case. The value is what the first person is to the other one."""


RELATION_KIND = Noun("relation-kind")
NO_OWN: Mapping[str, str] = MappingProxyType({})


def is_standard(kind: str) -> bool:
    """Whether the other side of a kind is known without being told."""
    return kind.casefold() in INVERSES


def inverse(kind: str, own: Mapping[str, str] = NO_OWN) -> str:
    """What the other one is, when this one is `kind`; "" where nobody knows. `own` has what was told
    of the user's own words, by kinds in lower case.
    """
    key = kind.casefold()
    return INVERSES.get(key) or own.get(key, "")


@dataclass(frozen=True, slots=True)
class OwnPair:
    """Two words of which one at least is the user's own: where one person is `kind`, the other is
    `other`.
    """

    kind: str
    other: str

    @property
    def words(self) -> frozenset[str]:
        """Both in lower case: the pair that is said the other way round has the same."""
        return frozenset((self.kind.casefold(), self.other.casefold()))

    @property
    def own(self) -> frozenset[str]:
        """Those of the words that are the user's own."""
        return frozenset(word for word in self.words if not is_standard(word))


def own_pairs_of(told: Iterable[tuple[str, str]]) -> list[OwnPair]:
    """The pairs of kinds and their other sides, each once."""
    pairs: dict[frozenset[str], OwnPair] = {}
    for kind, other in told:
        pair = OwnPair(kind, other)
        pairs.setdefault(pair.words, pair)
    return list(pairs.values())


@dataclass(frozen=True, slots=True)
class InverseRelation:
    """A relation stored on somebody else (`other_id`, `other_name`), seen from the person it names.

    `stored_kind` is what this person is to the other one ("godmother" of Ana), `kind` what the
    other one is to this person, "" where nobody knows the word for it. `id` is that of the stored
    relation.
    """

    id: int
    kind: str
    stored_kind: str
    other_id: int
    other_name: str
