"""Writing kinds of relation in the user's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.relations import is_standard
from desktop_app.storage.engine import rows
from desktop_app.storage.queries.relation_kinds import own_kinds, relations_saying

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.relations import OwnPair
    from desktop_app.storage.engine.connection import Database


def keep(db: Database, kind: str, other: str, *, replaces: bool) -> None:
    """Keep that where one is `kind`, the other is `other`, and the other way round where nothing is
    known of that. What was told before stays unless it `replaces` it.
    """
    kind, other = kind.strip(), other.strip()
    if not kind or not other or is_standard(kind):
        return
    known = {name.casefold(): (name, there) for name, there in own_kinds(db)}
    stored = known.get(kind.casefold())
    if stored is None:
        rows.insert(db, "relation_kind", {"name": kind, "other": other})
    elif replaces and stored[1] != other:
        rows.update(db, "relation_kind", {"other": other}, {"name": stored[0]})
    key = other.casefold()
    if key != kind.casefold() and not is_standard(other) and key not in known:
        rows.insert(db, "relation_kind", {"name": other, "other": kind})


def rename(db: Database, renamed: Mapping[str, str]) -> None:
    """Say words otherwise, given by what they were in lower case, wherever they are said: as kinds, as
    other sides of kinds, and in people's relations.
    """
    for name, other in own_kinds(db):
        new = {"name": renamed.get(name.casefold(), name)}
        new["other"] = renamed.get(other.casefold(), other)
        if new != {"name": name, "other": other}:
            rows.update(db, "relation_kind", new, {"name": name})
    said = [(renamed[kind.casefold()], row) for row, kind in relations_saying(db, renamed)]
    rows.update_many(db, "relation", ("kind",), said)


def remove(db: Database, pair: OwnPair, *, with_relations: bool) -> None:
    """Forget that the two words belong together; with the relations that say one of those of them that
    are the user's own, or without: these then stay, and nobody knows their other side.
    """
    for name, other in own_kinds(db):
        if {name.casefold(), other.casefold()} == pair.words:
            rows.delete(db, "relation_kind", {"name": name})
    if with_relations:
        said = [(row,) for row, _ in relations_saying(db, pair.own)]
        rows.delete_many(db, "relation", ("id",), said)
