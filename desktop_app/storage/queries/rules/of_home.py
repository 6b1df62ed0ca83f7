"""SQL of the rule about who lives with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.queries.rules.asked import People

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Finding, Who

_ANY = "SELECT person_id FROM household_person"
_TOGETHER = (
    "SELECT person_id FROM household_person WHERE household_id IN ("
    "SELECT m.household_id FROM household_person m JOIN person o ON o.id = m.person_id "
    "WHERE o.trashed_at IS NULL GROUP BY m.household_id HAVING count(*) > 1)"
)


def household(rule: Rule, asked: Asked) -> list[Who]:
    """Who is in a household, or in one with somebody else who is not in the trash."""
    return [People(_TOGETHER if rule.comparison == "together" else _ANY, [])]


OF_HOME: dict[str, Finding] = {"household": household}
