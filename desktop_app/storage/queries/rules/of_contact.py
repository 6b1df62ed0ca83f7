"""SQL of rules about what passed between you, and what is to come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.storage.queries.rules.asked import People, texts

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Condition, Finding, Who


def due(rule: Rule, asked: Asked) -> Clause:
    """Whose ideal interval has run out."""
    return "p.due_day <= ?", [asked.day]


def rhythm(rule: Rule, asked: Asked) -> Clause:
    """With a rhythm, or with one longer or shorter than some days."""
    if rule.comparison == "known":
        return "p.rhythm_ideal IS NOT NULL", []
    return f"p.rhythm_ideal {'>' if rule.comparison == 'longer' else '<'} ?", [rule.value]


def contact(rule: Rule, asked: Asked) -> Clause:
    """By the day of the last contact."""
    if rule.comparison == "known":
        return "p.last_contact IS NOT NULL", []
    if isinstance(rule.value, int):
        compares = "<" if rule.comparison == "silent" else ">="
        return f"p.last_contact {compares} ?", [asked.day - rule.value]
    if not rule.value:
        return "0", []
    compares = "<" if rule.comparison == "before" else ">="
    return f"p.last_contact {compares} ?", [date.fromisoformat(str(rule.value)).toordinal()]


def waiting(rule: Rule, asked: Asked) -> list[Who]:
    """Of whom something is open."""
    from desktop_app.storage.queries.rules import still_open

    return [People(still_open.STILL_OPEN[what], []) for what in texts(rule)]


OF_CONTACT: dict[str, Condition] = {
    "due": due,
    "rhythm": rhythm,
    "contact": contact,
}
STILL_OPEN: dict[str, Finding] = {"waiting": waiting}
