"""Where people are kept, as conditions of SQL on the person `p`."""

from __future__ import annotations

from desktop_app.domain.people_query import Scope

IN_SCOPE = {
    Scope.PEOPLE: "p.trashed_at IS NULL AND p.archived_at IS NULL",
    Scope.ARCHIVE: "p.trashed_at IS NULL AND p.archived_at IS NOT NULL",
    Scope.TRASH: "p.trashed_at IS NOT NULL",
}
