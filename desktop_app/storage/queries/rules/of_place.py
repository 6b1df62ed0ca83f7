"""SQL of the rule about how near somebody is to a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.rules.place_kinds import km_of, town_of

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Condition


def near(rule: Rule, asked: Asked) -> Clause:
    """Who lives or works within so many kilometres, by the words that are located by now: the
    service looks new ones up before it asks.
    """
    from desktop_app.domain.whereabouts.people import within
    from desktop_app.domain.whereabouts.town import box_about
    from desktop_app.storage.queries import whereabouts

    town, km = town_of(rule.value), km_of(rule.value)
    if town is None:
        return "0", []
    texts = within(whereabouts.near(asked.db, box_about(town.at, km)), town.at, km)
    sql, values = whereabouts.saying(texts)
    return f"p.id IN ({sql})", values


OF_PLACE: dict[str, Condition] = {"near": near}
