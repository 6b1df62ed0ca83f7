"""Where people are kept, as conditions of SQL on the person `p`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.people_query import Scope

if TYPE_CHECKING:
    from collections.abc import Collection

IN_SCOPE = {
    Scope.PEOPLE: "p.trashed_at IS NULL AND p.archived_at IS NULL",
    Scope.ARCHIVE: "p.trashed_at IS NULL AND p.archived_at IS NOT NULL",
    Scope.TRASH: "p.trashed_at IS NOT NULL",
}
_AWAY = {Scope.ARCHIVE, Scope.TRASH}
_IS_AWAY = "(p.trashed_at IS NOT NULL OR p.archived_at IS NOT NULL)"
"""As the index `person_away` has it, which alone then answers."""


def in_scopes(scopes: Collection[Scope]) -> str:
    """Whoever is kept in one of some scopes."""
    if len(scopes) == len(Scope):
        return "1"
    if set(scopes) == _AWAY:
        return _IS_AWAY
    asks = [IN_SCOPE[scope] for scope in Scope if scope in scopes]
    return asks[0] if len(asks) == 1 else f"({' OR '.join(f'({ask})' for ask in asks) or '0'})"
