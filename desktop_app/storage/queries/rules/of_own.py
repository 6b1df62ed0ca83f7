"""SQL of rules about fields of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.rules.asked import People, contains, says, texts

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Finding, Who

_VALUES = "SELECT person_id FROM own_value WHERE own_field_id = ? AND {}"
_NUMBERS = {"equals": "=", "more": ">", "less": "<"}


def own(rule: Rule, asked: Asked) -> list[Who]:
    """By what stands in one field."""
    sql, values = _value(rule)
    return [People(_VALUES.format(sql), [rule.of, *values])]


def _value(rule: Rule) -> Clause:
    match rule.comparison:
        case "known":
            return "1", []
        case "says":
            return says(str(rule.value), "text")
        case "contains":
            return contains(str(rule.value), "text")
        case "chosen":
            return f"text IN ({marks(texts(rule))})", list(texts(rule))
        case "on" | "before" | "after":
            return _day(rule.comparison, str(rule.value))
    if not rule.value:
        return "0", []
    # Written as the index of numbers has it.
    return f"CAST(text AS REAL) {_NUMBERS[rule.comparison]} ?", [float(str(rule.value))]


def _day(comparison: str, day: str) -> Clause:
    if not day:
        return "0", []
    if comparison == "on":
        return "text = ?", [day]
    if comparison == "after":
        return "text > ?", [day]
    # Its year or its month may be before it and may not.
    values: list[Any] = [day, day[:4], day[:7]]
    return "text < ? AND text NOT IN (?, ?)", values


OF_OWN: dict[str, Finding] = {"own": own}
