"""Rules as one condition of SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.rules.rule import NOT, Group, How, Rule, Unknown
from desktop_app.storage.queries.rules.of_contact import OF_CONTACT
from desktop_app.storage.queries.rules.of_home import OF_HOME
from desktop_app.storage.queries.rules.of_origin import OF_ORIGIN
from desktop_app.storage.queries.rules.of_own import OF_OWN
from desktop_app.storage.queries.rules.of_person import OF_PERSON
from desktop_app.storage.queries.rules.of_place import OF_PLACE
from desktop_app.storage.queries.rules.of_work import OF_WORK

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Part
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Condition

CONDITIONS: dict[str, Condition] = {
    **OF_PERSON,
    **OF_OWN,
    **OF_PLACE,
    **OF_HOME,
    **OF_CONTACT,
    **OF_WORK,
    **OF_ORIGIN,
}
"""The SQL of every kind of rule, by its key."""


def condition(group: Group, asked: Asked) -> Clause:
    """SQL for who fits the rules, with the person as `p`, and the values bound in it. What is not
    understood asks nothing.
    """
    return _group(group.understood(), asked)


def _group(group: Group, asked: Asked) -> Clause:
    if not group.parts:
        return "1", []
    asks, values = [], list[Any]()
    for part in group.parts:
        sql, more = _part(part, asked)
        asks.append(_negated(sql) if group.how is How.NONE else sql)
        values += more
    return f"({(' OR ' if group.how is How.ANY else ' AND ').join(asks)})", values


def _part(part: Part, asked: Asked) -> Clause:
    assert not isinstance(part, Unknown)
    if isinstance(part, Group):
        return _group(part, asked)
    sql, values = CONDITIONS[part.kind](_positive(part), asked)
    return (_negated(sql) if part.comparison.endswith(NOT) else sql), values


def _positive(rule: Rule) -> Rule:
    return rule._replace(comparison=rule.comparison.removesuffix(NOT))


def _negated(sql: str) -> str:
    """Whoever `sql` does not hold of, those too of whom nothing is known."""
    return f"({sql}) IS NOT TRUE"
