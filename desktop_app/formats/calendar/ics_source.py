"""Calendars, as a format from which birthdays can be brought in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import BY_NAME, CERTAIN, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset, RecordRead
    from desktop_app.domain.person import Contact, RawCard

_BEGIN = b"BEGIN:VCALENDAR"


class CalendarSource(Source):
    """iCalendar; of its events those that are somebody's birthday."""

    key = "icalendar"
    suffixes = (".ics", ".ical")
    is_partial = True
    knows_by_name = True

    def sniff(self, head: bytes, name: str) -> int:
        """A calendar at the beginning of the file."""
        if (
            head.replace(b"\0", b"")
            .lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
            .upper()
            .startswith(_BEGIN)
        ):
            return CERTAIN
        return BY_NAME if name.lower().endswith(self.suffixes) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The people whose birthdays are in a calendar."""
        from desktop_app.formats.calendar.birthdays import read_birthdays

        return read_birthdays(path, charset)

    def charset_of(self, path: Path) -> Charset | None:
        """How the text of a file is written."""
        from desktop_app.formats import encoding

        with path.open("rb") as file:
            return encoding.charset_of(file)

    def contact_of(self, raw: RawCard) -> Contact:
        """Whose birthday a stored event tells."""
        from desktop_app.formats.calendar import birthdays

        return birthdays.contact_of(raw)


SOURCE = CalendarSource()
