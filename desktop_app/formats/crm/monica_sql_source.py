"""Monica's SQL export, recognised so that it can be said what to use instead.

It holds rows of tables by number for Monica's own database (monicahq/monica 4.x,
`app/Services/Account/Settings/SqlExportAccount.php`, 8c627a28), without photos; the JSON export beside
it holds the same people.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem
from desktop_app.formats.source import CERTAIN, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, RawCard


class MonicaSqlSource(Source):
    """Nobody comes in from it."""

    key = "monica-sql"
    suffixes = (".sql",)

    def sniff(self, head: bytes, name: str) -> int:
        """The remarks at its beginning."""
        marks = (b" dump of data", b"# Export date:", b"SET FOREIGN_KEY_CHECKS=0")
        return CERTAIN if all(mark in head for mark in marks) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """A word to whoever brings it."""
        yield Problem(str(path), 0, fault("monica-is-sql"))

    def contact_of(self, raw: RawCard) -> Contact:
        """Never asked: nothing is kept of this format."""
        raise NotImplementedError


SOURCE = MonicaSqlSource()
