"""SQL of rules about who somebody is, and how you mark them."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries import search
from desktop_app.storage.queries.rules.asked import People, contains, flag, texts

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Condition, Finding, Who

A_YEAR = 366
_BIRTHDAYS = "SELECT person_id FROM important_date WHERE kind = 'birthday' AND {}"
_AT_HOME = (
    "SELECT m.person_id FROM household_person m JOIN household h ON h.id = m.household_id "
    "WHERE h.value <> ''"
)
_COMES_ROUND = (
    "(substr(day, -5) BETWEEN ? AND ? "
    "AND (day LIKE '--__-__' OR (length(day) = 10 AND substr(day, 1, 4) <= ?)))"
)


def text(rule: Rule, asked: Asked) -> list[Who]:
    """Whoever a search finds, by what they are or by what was logged."""
    # Late, as below: a window that starts counts its lists, which rarely ask this.
    from desktop_app.storage.queries.mentions import whoever

    words = str(rule.value)
    if not search.tokens(words):
        return []
    return [partial(search.matching, asked.db, words), *whoever(asked.db, words)]


def circle(rule: Rule, asked: Asked) -> Clause:
    """In one of some circles, or in any."""
    if rule.comparison == "known":
        return "p.circle_id IS NOT NULL", []
    return f"p.circle_id IN ({marks(texts(rule))})", list(texts(rule))


def tag(rule: Rule, asked: Asked) -> list[Who]:
    """With one of some tags, or with any."""
    if rule.comparison == "known":
        return [People("SELECT person_id FROM person_tag", [])]
    tags = texts(rule)
    sql = f"SELECT person_id FROM person_tag WHERE tag_id IN ({marks(tags)})"
    return [People(sql, list(tags))]


def birthday(rule: Rule, asked: Asked) -> list[Who]:
    """Of whom a birthday is known, lies in a month, or comes round from today on within some
    days.
    """
    if rule.comparison == "known":
        return [People(_BIRTHDAYS.format("day IS NOT NULL"), [], "person_id")]
    if rule.comparison == "month":
        values = [f"[0-9][0-9][0-9][0-9]-{rule.value:02}*", f"--{rule.value:02}*"]
        return [
            People(_BIRTHDAYS.format("(day GLOB ? OR day GLOB ?)"), list[Any](values), "person_id")
        ]
    from desktop_app.storage.queries.important_dates import stretches

    assert isinstance(rule.value, int)
    last = asked.today + timedelta(min(rule.value, A_YEAR))
    asks, values = [], []
    for year, low, high, _ in stretches(asked.today, last):
        asks.append(_COMES_ROUND)
        values += [low, high, year]
    return [People(_BIRTHDAYS.format(f"({' OR '.join(asks)})"), values)]


def reach(rule: Rule, asked: Asked) -> list[Who]:
    """Who can be reached in one of some ways, or has a photo."""
    kinds = texts(rule)
    several: list[Who] = [
        People("SELECT person_id FROM photo", [])
        if kind == "photo"
        else People("SELECT person_id FROM channel WHERE kind = ?", [kind], "person_id")
        for kind in kinds
    ]
    return [*several, People(_AT_HOME, [])] if "address" in kinds else several


def _says(column: str) -> Condition:
    def condition(rule: Rule, asked: Asked) -> Clause:
        if rule.comparison == "known":
            return f"p.{column} <> ''", []
        return contains(str(rule.value), f"p.{column}")

    return condition


OF_PERSON: dict[str, Condition] = {
    "circle": circle,
    "starred": flag("p.starred"),
    "headline": _says("headline"),
    "notes": _says("notes"),
    "place": _says("place"),
    "company": flag("p.is_company"),
}
BY_MARKS: dict[str, Finding] = {"text": text, "tag": tag, "birthday": birthday, "reach": reach}
