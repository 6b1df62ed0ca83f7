"""The slow way to know who fits rules: every row is looked at, by Python alone."""

from __future__ import annotations

import json
from datetime import date, timedelta
from math import atan2, cos, dist, radians, sin
from typing import TYPE_CHECKING, Any

from desktop_app.domain.default_fields import DEFAULT
from desktop_app.domain.names import fold
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, Scope
from desktop_app.domain.rules.rule import Group, How, Rule
from tests.services.rules.filled import TODAY, by_person

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.whereabouts.town import Located

OVER = {
    "introduced",
    "met",
    "received",
    "written",
    "published",
    "named",
    "outcome",
    "given",
    "done",
}
ENDED = OVER | {"declined", "let-go"}


class ByHand:
    """`search` answers whom a text finds, in whatever scope; `locate` where the words of a place
    lie.
    """

    def __init__(
        self,
        tables: dict[str, list[dict[str, Any]]],
        search: Callable[[str], set[int]],
        locate: Callable[[str], Located],
    ) -> None:
        self._search, self._locate = search, locate
        self._places = {row["id"]: row["place"] for row in tables["organisation"]}
        self.people = tables["person"]
        self._uids = {row["id"]: row["uid"] for row in self.people}
        self._channels = by_person(tables["channel"])
        self._photos = by_person(tables["photo"])
        self._own_values = {
            (each["person_id"], each["own_field_id"]): each["text"] for each in tables["own_value"]
        }
        self._positions = by_person(tables["position"])
        self._households = {row["id"]: row for row in tables["household"]}
        self._homes = {row["person_id"]: row["household_id"] for row in tables["household_person"]}
        self._tags = by_person(tables["person_tag"])
        self._dates = by_person(tables["important_date"])
        kinds = {row["id"]: row["kind"] for row in tables["source"]}
        read = [row for row in tables["record"] if kinds[row["source_id"]] != "unwanted"]
        self._records = by_person(read)
        self._givers = by_person(tables["favour"], "giver_id")
        self._receivers = by_person(tables["favour"], "receiver_id")
        self._needs = by_person(tables["need"])
        promises = {
            row["id"]
            for row in tables["reminder"]
            if row["origin"] == "promise" and row["done_at"] is None
        }
        about = [row for row in tables["reminder_person"] if row["reminder_id"] in promises]
        self._promises = by_person(about)

    def found(self, query: PeopleQuery) -> set[int]:
        """Everybody a query finds."""
        looked_at = {query.scope}
        for rule in query.rules.rules():
            if rule.kind == "kept":
                named = {Scope(item) for item in rule.value}
                looked_at |= set(Scope) - named if rule.comparison == "is-not" else named
        return {
            row["id"]
            for row in self.people
            if scope_of(row) in looked_at and self._group(row, query.rules)
        }

    def _group(self, row: dict[str, Any], group: Group) -> bool:
        fit = [
            self._group(row, part) if isinstance(part, Group) else self._fits(row, part)
            for part in group.parts
            if isinstance(part, Rule) or part.parts
        ]
        if not fit:
            return True
        return {How.ALL: all(fit), How.ANY: any(fit), How.NONE: not any(fit)}[group.how]

    def _fits(self, row: dict[str, Any], rule: Rule) -> bool:
        comparison = rule.comparison.removesuffix("-not")
        fits = getattr(self, f"_{rule.kind}")
        more = (rule.of,) if rule.kind == "own" else ()
        holds = fits(row, comparison, rule.value, *more)
        return bool(holds) != rule.comparison.endswith("-not")

    def _text(self, row, comparison, value):
        return row["id"] in self._search(value)

    def _circle(self, row, comparison, value):
        circle = row["circle_id"]
        return circle is not None if comparison == "known" else circle in value

    def _tag(self, row, comparison, value):
        tags = {each["tag_id"] for each in self._tags[row["id"]]}
        return tags if comparison == "known" else tags & set(value)

    def _starred(self, row, comparison, value):
        return row["starred"]

    def _company(self, row, comparison, value):
        return row["is_company"]

    def _due(self, row, comparison, value):
        return row["due_day"] is not None and row["due_day"] <= TODAY.toordinal()

    def _birthday(self, row, comparison, value):
        dates = [each for each in self._dates[row["id"]] if each["kind"] == "birthday"]
        known = [PartialDate.parse(each["day"]) for each in dates if each["day"] is not None]
        if comparison == "known":
            return known
        if comparison == "month":
            return any(when.month == value for when in known)
        ahead = [TODAY + timedelta(days) for days in range(value + 1)]
        return any(_comes_round(when, day) for when in known for day in ahead)

    def _reach(self, row, comparison, value):
        kinds = {each["kind"] for each in self._channels[row["id"]]}
        home = self._homes.get(row["id"])
        kinds |= {"address"} if home is not None and self._households[home]["value"] else set()
        return kinds & set(value) or ("photo" in value and self._photos[row["id"]])

    def _household(self, row, comparison, value):
        home = self._homes.get(row["id"])
        if comparison == "known":
            return home is not None
        there = [
            each["id"]
            for each in self.people
            if self._homes.get(each["id"]) == home and each["trashed_at"] is None
        ]
        return home is not None and len(there) > 1

    def _headline(self, row, comparison, value):
        return _says([row["headline"]], comparison, value)

    def _notes(self, row, comparison, value):
        return _says([row["notes"]], comparison, value)

    def _place(self, row, comparison, value):
        return _says([row["place"]], comparison, value)

    def _near(self, row, comparison, value):
        place, km = value
        if not place:
            return False
        said = [row["place"]]
        home = self._households.get(self._homes.get(row["id"]))
        for each in [*self._channels[row["id"]], *([home | {"kind": "address"}] if home else [])]:
            if each["address"] is not None:
                said.append(json.dumps(json.loads(each["address"])[3:7]))
            elif each["kind"] == "address":
                said.append(each["value"])
        for each in self._positions[row["id"]]:
            if _is_held(each) and not each["is_study"]:
                said.append(self._places.get(each["organisation_id"], ""))
        towns = [self._locate(words).town for words in said if words]
        return any(apart(town.at, place[3:]) <= km for town in towns if town is not None)

    def _met(self, row, comparison, value):
        known = comparison == "known" and row["met_on"] is not None
        return known or _says([row["met_text"], row["met_event"]], comparison, value)

    def _title(self, row, comparison, value):
        held = [each for each in self._positions[row["id"]] if _is_held(each)]
        return _says([each["title"] for each in held], comparison, value)

    def _rhythm(self, row, comparison, value):
        ideal = row["rhythm_ideal"]
        if comparison == "known" or ideal is None:
            return ideal is not None
        return ideal > value if comparison == "longer" else ideal < value

    def _contact(self, row, comparison, value):
        if row["last_contact"] is None or comparison == "known":
            return row["last_contact"] is not None
        last = date.fromordinal(row["last_contact"])
        if comparison == "silent":
            return (TODAY - last).days > value
        if comparison == "within":
            return (TODAY - last).days <= value
        given = date.fromisoformat(value)
        return last < given if comparison == "before" else last >= given

    def _waiting(self, row, comparison, value):
        gives, gets = self._givers[row["id"]], self._receivers[row["id"]]
        needs = {each["side"] for each in self._needs[row["id"]] if each["closed_on"] is None}
        lent = [
            each for each in (*gives, *gets) if each["kind"] == "loan" and each["step"] == "given"
        ]
        open_ = {
            "promised": any(each["step"] not in ENDED for each in gets if each["side"] == "given")
            or any(each["side"] == "received" for each in lent)
            or self._promises[row["id"]],
            "awaited": any(
                each["step"] not in ENDED for each in gives if each["side"] == "received"
            )
            or any(each["side"] == "given" for each in lent),
            "need": "need" in needs,
            "offer": "offer" in needs,
        }
        return any(open_[what] for what in value)

    def _organisation(self, row, comparison, value):
        return self._held(row, comparison, value, "organisation_id")

    def _standing(self, row, comparison, value):
        return self._held(row, comparison, value, "standing")

    def _held(self, row, comparison, value, column):
        said = [each for each in self._positions[row["id"]] if each[column] is not None]
        if comparison == "known":
            return said
        return any(
            each[column] in value
            and (comparison == "ever" or _is_held(each) == (comparison == "now"))
            for each in said
        )

    def _field(self, row, comparison, value):
        names = json.loads(row["fields"])
        if comparison == "known":
            return names
        return {fold(name) for name in value} & {
            fold(word) for name in names for word in (name, DEFAULT.area(name))
        }

    def _introduced(self, row, comparison, value):
        by = self._uids.get(row["introduced_by"])
        return by is not None if comparison == "known" else by in value

    def _added(self, row, comparison, value):
        came = date.fromisoformat(row["created_at"][:10])
        if comparison == "within":
            return (TODAY - came).days <= value
        given = date.fromisoformat(value)
        return came < given if comparison == "before" else came >= given

    def _source(self, row, comparison, value):
        sources = {each["source_id"] for each in self._records[row["id"]]}
        return sources if comparison == "known" else sources & set(value)

    def _own(self, row, comparison, value, of):
        text = self._own_values.get((row["id"], of))
        if text is None or comparison == "known":
            return text is not None
        if comparison in ("says", "contains"):
            same, text = value.lower(), text.lower()
            return same == text if comparison == "says" else same in text
        if comparison == "chosen":
            return text in value
        if comparison in ("equals", "more", "less"):
            one, other = float(text), float(value)
            return {"equals": one == other, "more": one > other, "less": one < other}[comparison]
        first, last = _first_and_last(PartialDate.parse(text))
        day = date.fromisoformat(value)
        return {"on": first == day == last, "before": last < day, "after": first > day}[comparison]

    def _kept(self, row, comparison, value):
        return scope_of(row).value in value


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two places given in degrees: by the angle between two vectors."""
    ends = [
        (cos(north) * cos(east), cos(north) * sin(east), sin(north))
        for north, east in ((radians(place[0]), radians(place[1])) for place in (one, other))
    ]
    return 6371.0088 * 2 * atan2(dist(*ends), dist(ends[0], [-part for part in ends[1]]))


def scope_of(row: dict[str, Any]) -> Scope:
    """Where somebody is kept."""
    if row["trashed_at"] is not None:
        return Scope.TRASH
    return Scope.ARCHIVE if row["archived_at"] is not None else Scope.PEOPLE


def _says(texts, comparison, value):
    if comparison == "known":
        return any(texts)
    return any(value.lower() in text.lower() for text in texts)


def _first_and_last(when: PartialDate) -> tuple[date, date]:
    """The days it may be."""
    if when.month is None:
        return date(when.year, 1, 1), date(when.year, 12, 31)
    if when.day is None:
        after = date(when.year + when.month // 12, when.month % 12 + 1, 1)
        return date(when.year, when.month, 1), after - timedelta(1)
    return when.whole, when.whole


def _is_held(position):
    return position["until"] is None and not position["ended"]


def _comes_round(when: PartialDate, day: date) -> bool:
    if when.month is None or when.day is None or (when.year is not None and when.year > day.year):
        return False
    leap = (date(day.year, 3, 1) - timedelta(1)).day == 29
    own = (2, 28) if (when.month, when.day) == (2, 29) and not leap else (when.month, when.day)
    return own == (day.month, day.day)
