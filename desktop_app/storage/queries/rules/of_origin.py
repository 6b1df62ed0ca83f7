"""SQL of rules about how somebody came to you, and where they are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.people_query import Scope
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.records import UNWANTED
from desktop_app.storage.queries.rules.asked import People, contains, texts
from desktop_app.storage.queries.scopes import IN_SCOPE

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Condition, Finding, Who


_RECORDS = "SELECT person_id FROM record WHERE {}"
_OWN = f"(SELECT id FROM source WHERE kind = '{UNWANTED}')"
"""Records that only mark lines you do not want."""


def met(rule: Rule, asked: Asked) -> Clause:
    """By the words and the event of how you met."""
    if rule.comparison == "known":
        return "(p.met_text <> '' OR p.met_event <> '' OR p.met_on IS NOT NULL)", []
    return contains(str(rule.value), "p.met_text", "p.met_event")


def introduced(rule: Rule, asked: Asked) -> Clause:
    """By who made you acquainted."""
    if rule.comparison == "known":
        return "p.introduced_by IS NOT NULL", []
    uids = texts(rule)
    sql = f"p.introduced_by IN (SELECT id FROM person WHERE uid IN ({marks(uids)}))"
    return sql, list(uids)


def added(rule: Rule, asked: Asked) -> Clause:
    """By the day on which they came in; as the rhythms count it, by UTC."""
    if isinstance(rule.value, int):
        first = date.fromordinal(max(1, asked.day - rule.value))
        return "p.created_at >= ?", [first.isoformat()]
    if not rule.value:
        return "0", []
    compares = "<" if rule.comparison == "before" else ">="
    return f"p.created_at {compares} ?", [rule.value]


def source(rule: Rule, asked: Asked) -> list[Who]:
    """By the sources of their records."""
    if rule.comparison == "known":
        return [People(_RECORDS.format(f"source_id NOT IN {_OWN}"), [])]
    sources = texts(rule)
    return [People(_RECORDS.format(f"source_id IN ({marks(sources)})"), list(sources), "person_id")]


def kept(rule: Rule, asked: Asked) -> Clause:
    """In one of some: the list, the archive, the trash."""
    asks = [f"({IN_SCOPE[Scope(name)]})" for name in texts(rule)]
    return f"({' OR '.join(asks) or '0'})", []


OF_ORIGIN: dict[str, Condition] = {
    "met": met,
    "introduced": introduced,
    "added": added,
    "kept": kept,
}
BY_SOURCE: dict[str, Finding] = {"source": source}
