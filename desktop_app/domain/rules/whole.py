"""A query as nothing but rules, as the page of a smart list shows it, and back."""

from __future__ import annotations

from desktop_app.domain.people_query import PeopleQuery, Scope, Sort
from desktop_app.domain.rules.rule import Group, How, Part, Rule


def as_rules(query: PeopleQuery) -> Group:
    """The rules of a query, with one for its text and one for a scope that is not the list."""
    first: list[Part] = []
    if query.text.strip():
        first.append(Rule("text", "finds", query.text))
    if query.scope is not Scope.PEOPLE:
        first.append(Rule("kept", "is", (query.scope.value,)))
    if not first:
        return query.rules
    if query.rules.how is How.ALL:
        return Group(How.ALL, (*first, *query.rules.parts))
    return Group(How.ALL, (*first, query.rules))


def as_query(rules: Group, sort: Sort) -> PeopleQuery:
    """The query that asks these rules. What a list can say by its text or its scope, it does: so it
    stands in the search field, and the archive offers what can be done there.
    """
    if rules.how is not How.ALL:
        return PeopleQuery(rules=rules, sort=sort)
    text, scope = "", Scope.PEOPLE
    kept = [rule for rule in rules.rules() if rule.kind == "kept"]
    for part in rules.parts:
        if not isinstance(part, Rule):
            continue
        if part[:2] == ("text", "finds") and not text:
            text, rules = str(part.value), rules.without(part)
        elif kept == [part] and _only(part) is not None:
            scope, rules = Scope(_only(part)), rules.without(part)
    if (
        len(rules.parts) == 1
        and isinstance(rules.parts[0], Group)
        and (text or scope is not Scope.PEOPLE)
    ):
        rules = rules.parts[0]
    return PeopleQuery(text, rules, scope, sort)


def _only(rule: Rule) -> object:
    """The one thing a rule wants, None where that is none or several."""
    value = rule.value
    return (
        value[0]
        if rule.comparison == "is" and isinstance(value, tuple) and len(value) == 1
        else None
    )
