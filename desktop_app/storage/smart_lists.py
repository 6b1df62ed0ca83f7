"""Writing smart lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.rules.kind import Shape
from desktop_app.domain.rules.kinds import KINDS
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import smart_lists

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.domain.people_query import SmartList
    from desktop_app.domain.rules.kind import Kind
    from desktop_app.domain.rules.rule import Rule, Value
    from desktop_app.storage.engine.connection import Database


def save(db: Database, smart_list: SmartList) -> int:
    """Store a smart list (new when its id is 0, then at the end) and give its id."""
    values = {
        "name": smart_list.name,
        "query": smart_list.query.to_json(),
        "icon": smart_list.icon,
        "position": smart_list.position,
    }
    if smart_list.id:
        rows.update(db, "smart_list", values, {"id": smart_list.id})
        return smart_list.id
    return rows.insert(db, "smart_list", values | {"position": smart_lists.next_position(db)})


def remove(db: Database, smart_list_id: int) -> None:
    """Delete a smart list."""
    rows.delete(db, "smart_list", {"id": smart_list_id})


def replace_rows(db: Database, named: str, gone: int, kept: int | None) -> None:
    """Name the row `kept` wherever a rule names `gone`, or no row with None; `named` says of which
    table they are, as the kinds of rules do.
    """

    def change(rule: Rule, kind: Kind) -> Rule:
        if kind.of == named and rule.of == gone:
            return rule._replace(of=kept or 0)
        holds = kind.comparisons[rule.comparison] is Shape.ROWS and kind.rows == named
        return _with(rule, gone, kept) if holds else rule

    _change(db, change)


def rename_offered(db: Database, field: int, renamed: Mapping[str, str]) -> None:
    """Say what a field of one's own offers now, by what it was, wherever a rule asks for it."""

    def change(rule: Rule, kind: Kind) -> Rule:
        if kind.comparisons[rule.comparison] is not Shape.OFFERED or rule.of != field:
            return rule
        assert isinstance(rule.value, tuple)
        now = dict.fromkeys(renamed.get(str(item), item) for item in rule.value)
        return rule._replace(value=tuple(now))

    _change(db, change)


def replace_person(db: Database, gone: str, kept: str | None) -> None:
    """Name the person with the uid `kept` wherever a rule names the one with `gone`, or nobody with
    None.
    """

    def change(rule: Rule, kind: Kind) -> Rule:
        holds = kind.comparisons[rule.comparison] is Shape.PEOPLE
        return _with(rule, gone, kept) if holds else rule

    _change(db, change)


def _change(db: Database, change: Callable[[Rule, Kind], Rule]) -> None:
    for found in smart_lists.all_smart_lists(db):
        rules = found.query.rules.changed(lambda rule: change(rule, KINDS[rule.kind]))
        if rules != found.query.rules:
            save(db, replace(found, query=replace(found.query, rules=rules)))


def _with(rule: Rule, gone: Value, kept: Value) -> Rule:
    assert isinstance(rule.value, tuple)
    now = dict.fromkeys(kept if item == gone else item for item in rule.value)
    return rule._replace(value=tuple(item for item in now if item is not None))
