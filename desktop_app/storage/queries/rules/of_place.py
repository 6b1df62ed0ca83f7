"""SQL of the rule about how near somebody is to a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.rules.place_kinds import km_of, town_of
from desktop_app.storage.queries.rules.asked import People

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.storage.queries.rules.asked import Asked, Finding, Who


def near(rule: Rule, asked: Asked) -> list[Who]:
    """Who lives or works within so many kilometres, by the words that are located by now: the
    service looks new ones up before it asks.
    """
    from desktop_app.domain.whereabouts.cells import cells_about
    from desktop_app.storage.queries.people_within import people_within

    town, km = town_of(rule.value), km_of(rule.value)
    if town is None:
        return []
    return [People(*people_within(asked.db, cells_about(town.at, km), town.at, km))]


OF_PLACE: dict[str, Finding] = {"near": near}
