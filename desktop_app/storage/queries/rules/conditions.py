"""Rules as one condition of SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.rules.rule import NOT, Group, How, Rule, Unknown
from desktop_app.storage.queries.rules.asked import clause_of
from desktop_app.storage.queries.rules.of_contact import OF_CONTACT, STILL_OPEN
from desktop_app.storage.queries.rules.of_home import OF_HOME
from desktop_app.storage.queries.rules.of_origin import BY_SOURCE, OF_ORIGIN
from desktop_app.storage.queries.rules.of_own import OF_OWN
from desktop_app.storage.queries.rules.of_person import BY_MARKS, OF_PERSON
from desktop_app.storage.queries.rules.of_place import OF_PLACE
from desktop_app.storage.queries.rules.of_work import OF_WORK

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Part
    from desktop_app.storage.queries.rules.asked import Answer, Asked, Clause, Condition, Finding

OF_ROWS: dict[str, Condition] = {**OF_PERSON, **OF_CONTACT, **OF_ORIGIN}
"""The kinds of rules that look at people's own rows, by their keys."""
OF_OTHERS: dict[str, Finding] = {
    **BY_MARKS,
    **OF_OWN,
    **OF_PLACE,
    **OF_HOME,
    **STILL_OPEN,
    **OF_WORK,
    **BY_SOURCE,
}
"""The kinds that look at what else is known of people."""


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
        asks.append(negated(sql) if group.how is How.NONE else sql)
        values += more
    return f"({(' OR ' if group.how is How.ANY else ' AND ').join(asks)})", values


def _part(part: Part, asked: Asked) -> Clause:
    assert not isinstance(part, Unknown)
    if isinstance(part, Group):
        return _group(part, asked)
    sql, values = clause_of(answer(part, asked))
    return (negated(sql) if part.comparison.endswith(NOT) else sql), values


def answer(rule: Rule, asked: Asked) -> Answer:
    """Of whom a rule holds, or does not hold where its comparison ends in "-not"."""
    positive = rule._replace(comparison=rule.comparison.removesuffix(NOT))
    if rule.kind in OF_ROWS:
        return OF_ROWS[rule.kind](positive, asked)
    return OF_OTHERS[rule.kind](positive, asked)


def is_plain(group: Group) -> bool:
    """Whether no rule looks at more than people's own rows."""
    return all(rule.kind in OF_ROWS for rule in group.rules())


def plain(part: Part, asked: Asked) -> Clause | None:
    """The condition on people's own rows, of a rule without its "-not"; None where more than those
    have to be looked at.
    """
    if isinstance(part, Group):
        return _group(part, asked) if is_plain(part) else None
    assert not isinstance(part, Unknown)
    return clause_of(answer(part, asked)) if part.kind in OF_ROWS else None


def negated(sql: str) -> str:
    """Whoever `sql` does not hold of, those too of whom nothing is known."""
    return f"({sql}) IS NOT TRUE"
