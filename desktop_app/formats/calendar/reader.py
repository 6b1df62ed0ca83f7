"""A calendar read: whose birthdays are in it, and with whom there were meetings."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Option, Problem, RecordRead, Severity
from desktop_app.formats import encoding
from desktop_app.formats.calendar.birthdays import birthdays_in
from desktop_app.formats.calendar.meetings import MEETINGS, Meetings
from desktop_app.formats.mail.owner import owner_notice

WANTED = (MEETINGS,)
LARGEST_FILE = 200_000_000


def records(
    path: Path, charset: str, options: Collection[str], mine: Collection[str] = ()
) -> Iterator[RecordRead]:
    """People by their birthdays, those who took part in meetings, and the meetings if they are among
    the `options`. A calendar that tells of nobody is a problem.
    """
    anybody = False
    try:
        if path.stat().st_size > LARGEST_FILE:
            yield Problem(str(path), 0, fault("file-too-large"))
            return
        with encoding.open_text(path, charset) as text:
            for read in birthdays_in(text, str(path)):
                anybody = True
                yield read
        found = meetings_of(path, mine, charset)
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
        return
    for each in found.people():
        anybody = True
        yield each
    if MEETINGS in options:
        yield from found.entries()
        if found.not_followed:
            left = fault("calendar-series-left", count=found.not_followed)
            yield Problem(str(path), 0, left, severity=Severity.NOTICE)
    guessed = found.told() is not None and found.owner.addresses
    notice = owner_notice(found.owner, str(path)) if guessed else None
    if notice is not None:
        yield notice
    if not anybody:
        yield Problem(str(path), 0, fault("calendar-names-nobody"))


def options_of(path: Path, mine: Collection[str] = ()) -> tuple[Option, ...]:
    """The meetings, counted. Raises OSError."""
    count, people = meetings_of(path, mine).counts()
    return (Option(MEETINGS, count, people),) if count else ()


def meetings_of(path: Path, mine: Collection[str] = (), charset: str = "") -> Meetings:
    """The meetings of a calendar until today. Raises OSError."""
    with encoding.open_text(path, charset) as text:
        return Meetings(text, str(path), date.today(), mine)
