"""Writing kinds of relation in the user's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.relations import is_standard
from desktop_app.storage.engine import rows
from desktop_app.storage.queries.relation_kinds import own_kinds

if TYPE_CHECKING:
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
