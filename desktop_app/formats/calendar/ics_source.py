"""Calendars, as a format from which birthdays, and meetings with people, can be brought in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.formats.source import BY_NAME, CERTAIN, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset, Option, RecordRead
    from desktop_app.domain.mailbox import Correspondence
    from desktop_app.domain.person import Contact, RawCard

_BEGIN = b"BEGIN:VCALENDAR"


class CalendarSource(Source):
    """iCalendar; of its events those that are somebody's birthday, and those with people."""

    key = "icalendar"
    suffixes = (".ics", ".ical")
    is_partial = True
    has_options = True
    has_owner = True
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

    def read(
        self,
        path: Path,
        charset: str = "",
        options: Collection[str] | None = None,
        mine: Collection[str] = (),
    ) -> Iterator[RecordRead]:
        """The people whose birthdays are in a calendar, those met, and the meetings where they are
        wanted.
        """
        from desktop_app.formats.calendar import reader

        return reader.records(path, charset, reader.WANTED if options is None else options, mine)

    def read_one(self, path: Path, line: int, charset: str = "") -> RecordRead | None:
        """The record on that line, whoever the owner is. Raises OSError."""
        from desktop_app.formats.mail.owner import NOBODY

        # Who is taken for the owner depends on your addresses, which are not asked for here.
        everybody = chain(self.read(path, charset, ()), self.read(path, charset, (), NOBODY))
        return next((item for item in everybody if item.line == line), None)

    def options_of(self, path: Path, mine: Collection[str] = ()) -> tuple[Option, ...]:
        """The meetings, counted. Raises OSError."""
        from desktop_app.formats.calendar import reader

        return reader.options_of(path, mine)

    def correspondence_of(self, path: Path, mine: Collection[str] = ()) -> Correspondence | None:
        """The meetings that were, and whose calendar it is. Raises OSError."""
        from desktop_app.formats.calendar import reader

        return reader.meetings_of(path, mine).told()

    def charset_of(self, path: Path) -> Charset | None:
        """How the text of a file is written."""
        from desktop_app.formats import encoding

        with path.open("rb") as file:
            return encoding.charset_of(file)

    def contact_of(self, raw: RawCard) -> Contact:
        """Whom a stored attendee is, or whose birthday a stored event tells."""
        from desktop_app.formats.calendar import attendees, birthdays

        if raw.version == attendees.VERSION:
            return attendees.contact_of(raw)
        return birthdays.contact_of(raw)


SOURCE = CalendarSource()
