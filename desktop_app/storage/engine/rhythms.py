"""The rhythm in force with each person and its clock, kept by SQLite itself.

Derived columns of `person`, all integer days (proleptic ordinals where they name a day):
`rhythm_ideal` and `rhythm_longest`, the person's own rhythm, else the shortest of their tags, else
the circle's; `last_contact`, the newest day of any contact that counts; `clock_day`, where the
clock stands: a contact of full weight sets it to its day, a lighter one to a day earlier by the
missing share of the ideal interval, and the day the rhythm began counts as well while no contact
from before it is logged (`domain.cadence.clock_day`); `due_day`, the day the ideal interval runs
out, NULL without a rhythm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_OF_TAG = (
    "(SELECT t.{column} FROM person_tag s JOIN tag t ON t.id = s.tag_id WHERE s.person_id = person.id "
    "AND t.ideal_days IS NOT NULL ORDER BY t.ideal_days, t.longest_days LIMIT 1)"
)
_OF_CIRCLE = "(SELECT {column} FROM circle WHERE id = person.circle_id)"
_DAY = "CAST(julianday(i.day) - 1721424.5 AS INTEGER)"
_CONTACTS = (
    "FROM participation q JOIN interaction i ON i.id = q.interaction_id JOIN kind_weight w ON w.kind = i.kind "
    "WHERE q.person_id = person.id AND w.percent > 0"
)


def _in_force(column: str) -> str:
    return f"coalesce(person.{column}, {_OF_TAG.format(column=column)}, {_OF_CIRCLE.format(column=column)})"


_IDEAL, _LONGEST = _in_force("ideal_days"), _in_force("longest_days")
BEGUN = "CAST(julianday(coalesce({person}.rhythm_since, substr({person}.created_at, 1, 10))) - 1721424.5 AS INTEGER)"
"""The day from which a rhythm counts while nothing is logged, as an ordinal: when it was chosen,
else when the person came in. `{person}` is what the table is called."""
_BEGUN = BEGUN.format(person="person")
_LAST = f"(SELECT max({_DAY}) {_CONTACTS})"
# Counted in hundredths of days until the end, so that a missing share of a day counts as a whole
# one, as in the domain.
_CONTACT = f"max({_DAY} * 100 - coalesce(person.rhythm_ideal, 0) * (100 - w.percent)) / 100"
_CLOCK = (
    f"(SELECT iif(person.rhythm_ideal IS NOT NULL AND coalesce(min({_DAY}) >= {_BEGUN}, 1), "
    f"max(1, {_BEGUN}, coalesce({_CONTACT}, 1)), max(1, {_CONTACT})) {_CONTACTS})"
)
_DUE = "iif(person.is_you, NULL, coalesce(person.clock_day + person.rhythm_ideal, iif(person.rhythm_ideal, 0, NULL)))"


def recompute(where: str) -> str:
    """SQL statements that derive all columns anew for the people `where` names, each statement on
    the one before.
    """
    return f"UPDATE person SET rhythm_ideal = {_IDEAL}, rhythm_longest = {_LONGEST} WHERE {where}; {_wind(where)}"


def _wind(where: str) -> str:
    """The statements for what hangs on contacts, the rhythms being as they were."""
    return (
        f"UPDATE person SET last_contact = {_LAST}, clock_day = {_CLOCK} WHERE {where}; "
        f"UPDATE person SET due_day = {_DUE} WHERE {where};"
    )


def triggers() -> dict[str, str]:
    """The triggers that keep the columns, by name, with the SQL after `CREATE TRIGGER name`."""
    one, whoever = "BEGIN {} END", "id = {}.person_id"
    involved = "id IN (SELECT person_id FROM participation WHERE interaction_id = new.id)"
    met_so = (
        "id IN (SELECT q.person_id FROM interaction i JOIN participation q ON q.interaction_id = i.id "
        "WHERE i.kind = {}.kind)"
    )
    tagged = "id IN (SELECT person_id FROM person_tag WHERE tag_id = new.id)"
    has_rhythm = (
        "WHEN EXISTS (SELECT 1 FROM person WHERE id = old.person_id AND rhythm_ideal IS NOT NULL)"
    )
    tag_has = "WHEN EXISTS (SELECT 1 FROM tag WHERE id = new.tag_id AND ideal_days IS NOT NULL)"
    return {
        "interaction_moved": f"AFTER UPDATE OF day, kind ON interaction {one.format(_wind(involved))}",
        "participation_added": f"AFTER INSERT ON participation {one.format(_wind(whoever.format('new')))}",
        "participation_removed": f"AFTER DELETE ON participation {one.format(_wind(whoever.format('old')))}",
        "person_rhythm_added": "AFTER INSERT ON person WHEN new.circle_id IS NOT NULL OR new.ideal_days IS NOT NULL "
        f"{one.format(recompute('id = new.id'))}",
        "person_rhythm_changed": "AFTER UPDATE OF circle_id, ideal_days, longest_days, rhythm_since, is_you ON person "
        f"{one.format(recompute('id = new.id'))}",
        "person_tag_rhythm_added": f"AFTER INSERT ON person_tag {tag_has} {one.format(recompute(whoever.format('new')))}",
        "person_tag_rhythm_removed": f"AFTER DELETE ON person_tag {has_rhythm} "
        f"{one.format(recompute(whoever.format('old')))}",
        "tag_rhythm_changed": f"AFTER UPDATE OF ideal_days, longest_days ON tag {one.format(recompute(tagged))}",
        "circle_rhythm_changed": "AFTER UPDATE OF ideal_days, longest_days ON circle "
        f"{one.format(recompute('circle_id = new.id'))}",
        "kind_weight_added": f"AFTER INSERT ON kind_weight {one.format(_wind(met_so.format('new')))}",
        "kind_weight_removed": f"AFTER DELETE ON kind_weight {one.format(_wind(met_so.format('old')))}",
        "kind_weight_changed": f"AFTER UPDATE OF percent ON kind_weight {one.format(_wind(met_so.format('new')))}",
    }


def rebuild(db: Database) -> None:
    """Derive every column of everybody anew. Call inside a transaction."""
    for statement in recompute("1").split(";")[:3]:
        db.run(statement)


def stale(db: Database) -> int:
    """For how many people a derived column differs from what the tables say."""
    fresh = {
        "rhythm_ideal": _IDEAL,
        "rhythm_longest": _LONGEST,
        "last_contact": _LAST,
        "clock_day": _CLOCK,
        "due_day": _DUE,
    }
    differs = " OR ".join(f"{column} IS NOT {sql}" for column, sql in fresh.items())
    return int(db.value(f"SELECT count(*) FROM person WHERE {differs}"))
