"""SQL of rules about work."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.names import fold
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.fields import taxonomy
from desktop_app.storage.queries.rules.asked import People, contains, texts

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Finding, Who

_POSITIONS = "SELECT person_id FROM position WHERE {}"
_WHEN = {
    "now": "until IS NULL AND NOT ended AND ",
    "before": "(ended OR until IS NOT NULL) AND ",
}
_WITH_FIELDS = "SELECT id FROM person WHERE fields <> '[]'"
_FIELDS = "SELECT DISTINCT fields FROM person WHERE fields <> '[]'"


def _held(column: str) -> Finding:
    """A position with one of some values, held now, before or ever."""

    def finding(rule: Rule, asked: Asked) -> list[Who]:
        if rule.comparison == "known":
            return [People(_POSITIONS.format(f"{column} IS NOT NULL"), [])]
        when = _WHEN.get(rule.comparison, "")
        among = f"{column} IN ({marks(texts(rule))})"
        return [People(_POSITIONS.format(when + among), list(texts(rule)))]

    return finding


def title(rule: Rule, asked: Asked) -> list[Who]:
    """In the title of a position held now."""
    says, values = contains(str(rule.value), "title")
    return [People(_POSITIONS.format(_WHEN["now"] + says), values)]


def field(rule: Rule, asked: Asked) -> list[Who]:
    """Of one of some areas of work, named by itself or by a field in it."""
    if rule.comparison == "known":
        return [People(_WITH_FIELDS, [])]
    # Most people share theirs with many others, so that what they are is worked out for few.
    known, wanted = taxonomy(asked.db), {fold(name) for name in texts(rule)}
    fitting = [
        stored
        for (stored,) in asked.db.rows(_FIELDS)
        for names in [json.loads(stored)]
        if wanted & {fold(name) for name in (*names, *known.areas(names))}
    ]
    sql = f"{_WITH_FIELDS} AND fields IN (SELECT value FROM json_each(?))"
    return [People(sql, [json.dumps(fitting)])]


OF_WORK: dict[str, Finding] = {
    "organisation": _held("organisation_id"),
    "title": title,
    "standing": _held("standing"),
    "field": field,
}
