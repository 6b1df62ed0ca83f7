"""SQL of rules about what passed between you, and what is to come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.favour_steps import ENDS, HAPPENED
from desktop_app.domain.favours import FavourStep
from desktop_app.domain.reminders import Origin
from desktop_app.storage.queries.rules.asked import texts

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Condition

_OPEN = ", ".join(f"'{step.value}'" for step in FavourStep if step not in HAPPENED | ENDS)
_OF_NEEDS = "SELECT person_id FROM need WHERE closed_on IS NULL AND whose = 'person' AND side = "
_WAITING = {
    "promised": f"SELECT receiver_id FROM favour WHERE side = 'given' AND step IN ({_OPEN}) "
    "UNION ALL SELECT giver_id FROM favour WHERE side = 'received' AND kind = 'loan' AND step = 'given' "
    "UNION ALL SELECT q.person_id FROM reminder r JOIN reminder_person q ON q.reminder_id = r.id "
    f"WHERE r.done_at IS NULL AND r.origin = '{Origin.PROMISE.value}'",
    "awaited": f"SELECT giver_id FROM favour WHERE side = 'received' AND step IN ({_OPEN}) "
    "UNION ALL SELECT receiver_id FROM favour WHERE side = 'given' AND kind = 'loan' AND step = 'given'",
    "need": f"{_OF_NEEDS} 'need'",
    "offer": f"{_OF_NEEDS} 'offer'",
}
"""People, some of them several times or NULL, of whom something is open. What was lent waits for
whoever has it."""


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


def waiting(rule: Rule, asked: Asked) -> Clause:
    """Of whom something is open."""
    asks = [f"p.id IN ({_WAITING[what]})" for what in texts(rule)]
    return f"({' OR '.join(asks) or '0'})", []


OF_CONTACT: dict[str, Condition] = {
    "due": due,
    "rhythm": rhythm,
    "contact": contact,
    "waiting": waiting,
}
