"""Doubles put together: who of several is best kept, and of whom each of the others is a copy.

Where three cards are of one person all of them are found in pairs, each with each; somebody who
merges them, or counts them, wants a tree instead: the one to keep, and every other one beside the
card it resembles most (a maximum spanning tree, after Prim).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.names import form_of

if TYPE_CHECKING:
    from desktop_app.domain.doubles.candidate import Candidate
    from desktop_app.domain.doubles.scoring import Double

Fact = tuple[str, object]


@dataclass(frozen=True, slots=True)
class Copy:
    """Somebody who is one with others: `id`, whom of them they resemble most (`of`), and why those
    two are one.
    """

    id: int
    of: int
    double: Double


@dataclass(frozen=True, slots=True)
class Group:
    """Several who are one person: the id of the one to keep, and the others."""

    keep: int
    copies: tuple[Copy, ...]


def groups_of(doubles: Iterable[Double], people: Mapping[int, Candidate]) -> list[Group]:
    """The groups that pairs of people make, in the order of their first pairs; `people` by id."""
    near: defaultdict[int, dict[int, Double]] = defaultdict(dict)
    for double in doubles:
        near[double.one][double.other] = near[double.other][double.one] = double
    met, found = set[int](), list[Group]()
    for first in near:
        if first not in met:
            members = _reached(first, near)
            met.update(members)
            found.append(_group(members, near, people))
    return found


def _reached(first: int, near: Mapping[int, Mapping[int, Double]]) -> set[int]:
    found, waiting = {first}, [first]
    while waiting:
        new = near[waiting.pop()].keys() - found
        found.update(new)
        waiting.extend(new)
    return found


def _group(
    members: Collection[int],
    near: Mapping[int, Mapping[int, Double]],
    people: Mapping[int, Candidate],
) -> Group:
    facts = {row: facts_of(people[row]) for row in members}
    names = [form_of(people[row]).given[:1] for row in members]
    usual = {name for name in names if names.count(name) > len(names) / 2}
    keep = max(members, key=lambda row: _worth(people[row], facts[row], usual))
    inside, copies = {keep}, list[Copy]()
    while len(inside) < len(members):
        edges = (
            (_likeness(facts[row], facts[of]), of == keep, -of, -row)
            for of in inside
            for row in near[of]
            if row not in inside
        )
        _, _, of, row = max(edges)
        copies.append(Copy(-row, -of, near[-of][-row]))
        inside.add(-row)
    return Group(keep, tuple(copies))


def facts_of(person: Candidate) -> frozenset[Fact]:
    """All that is told of somebody, letter by letter, so that a copy of a copy is known by what was
    changed in the first.
    """
    texts = ("name", "prefix", "given", "middle", "family", "suffix", "nickname", "headline")
    found: set[Fact] = {(key, value) for key in texts if (value := getattr(person, key))}
    for key in ("also", "emails", "phones", "pages", "chats", "addresses", "work"):
        found.update((key, value) for value in getattr(person, key))
    return frozenset(found | ({("birthday", person.birthday)} if person.birthday else set()))


def _likeness(one: frozenset[Fact], other: frozenset[Fact]) -> float:
    """How much of what two tell is the same (the coefficient of Jaccard)."""
    return len(one & other) / len(one | other) if one or other else 1.0


def _worth(
    person: Candidate, facts: frozenset[Fact], usual: Collection[tuple[str, ...]]
) -> tuple[object, ...]:
    """How good a card is to be kept: a name spelt out, in small letters and in the order of most of
    them, much told, marks on the letters and numbers written in parts; then who came first.
    """
    form = form_of(person)
    name = f"{person.given}{person.family}" or person.name
    return (
        form.is_whole,
        name.upper() != name or name.lower() == name,
        form.given[:1] in usual,
        len(facts),
        sum(not char.isascii() for char in name),
        sum(not char.isdigit() for number in person.phones for char in number.value),
        -person.id,
    )
