"""Small address books of people who are one, and of people who only look so."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.doubles.candidate import Candidate, Number
from desktop_app.domain.doubles.finding import DoubleFinder
from desktop_app.domain.doubles.nicknames import Nicknames
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import PostalAddress, person_named

if TYPE_CHECKING:
    from desktop_app.domain.doubles.scoring import Double

NICKNAMES = Nicknames(
    (Path(__file__).parents[3] / "resources/matching/nicknames.txt").read_text(encoding="utf-8")
)


def someone(name: str, *contacts: str, **more: Any) -> Candidate:
    """Somebody by name, e-mail addresses, numbers (with a label after a blank: "work"), a day."""
    person = person_named(name)
    found = Candidate(0, name, name, given=person.given, family=person.family, **more)
    for each in contacts:
        if "@" in each:
            found.emails += (each,)
        elif "/" in each:
            found.pages += (each,)
        elif each.startswith("--") or each[:4].isdigit() and each[4:5] == "-":
            found.birthday = PartialDate.parse(each)
        elif ";" in each:
            street, city = each.split(";")
            found.addresses += (PostalAddress(street=street, city=city),)
        else:
            number, _, label = each.partition("#")
            found.phones += (Number(number, label),)
    return found


def same_digits(one: str, other: str) -> bool:
    """Whether two numbers end alike, as far as the shorter goes."""
    short, long = sorted(
        ("".join(filter(str.isdigit, each)).lstrip("0") for each in (one, other)), key=len
    )
    return long.endswith(short)


def find(*people: Candidate, **more: Any) -> list[Double]:
    """What is found among them; their ids are their places, from 1."""
    for row, person in zip(count(1), people, strict=False):
        person.id = row
    return DoubleFinder(people, NICKNAMES, same_digits).find(**more)


def sure(*people: Candidate) -> list[tuple[int, int]]:
    """The pairs that are almost certainly one."""
    return sorted(double.pair for double in find(*people) if double.is_sure)
