"""Kinds of relation in the user's own words, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def own_kinds(db: Database) -> list[tuple[str, str]]:
    """Every kind whose other side was told, with that."""
    return db.rows("SELECT name, other FROM relation_kind ORDER BY name")


def own_pairs(db: Database) -> dict[str, str]:
    """The same by the kinds in lower case, for `domain.relations.inverse`."""
    return {name.casefold(): other for name, other in own_kinds(db)}
