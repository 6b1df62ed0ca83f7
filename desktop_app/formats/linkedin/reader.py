"""Reading an archive: people first, then yourself, then what passed between you."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import About, ContactRead, Option, Problem, RecordRead, Severity
from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.things_read import RosterRead, ThingRead, YouRead
from desktop_app.formats.besides import counted
from desktop_app.formats.linkedin import messages, things
from desktop_app.formats.linkedin.members import DAMAGED, Member, Row, members_of, passed_over
from desktop_app.formats.linkedin.people import contact_of_row, yourself

KEY = "linkedin"
YOU = "linkedin-you"
ROSTER = "linkedin-roster"
NAMED = 60
"""Tables passed over that are named in the report."""
_MADE = re.compile(r"(\d\d)-(\d\d)-(20\d\d)")
WANTED = (
    messages.MESSAGES,
    things.RECOMMENDATIONS,
    things.CONNECTED,
    YOU,
    things.EVENTS,
    things.NOTES,
)
"""What is brought in unless somebody says otherwise."""
ALL = (*WANTED, things.SKILLS, things.ENDORSEMENTS, things.INVITATIONS)
_WITH_PEOPLE = (messages.MESSAGES, things.INVITATIONS, things.NOTES)
_PEOPLE = ("connections", "contacts")
_YOURSELF = ("profile", "positions", "education")


def people(path: Path) -> Iterator[RecordRead]:
    """The people of an archive; a row that names nobody is a problem, and so is a table that cannot
    be read.
    """
    for member in _members(path):
        if isinstance(member, Problem):
            yield member
        elif member.kind in _PEOPLE:
            found = _safely(member, (_person(row, member.file) for row in member.rows()))
            yield from _with_roster(member, found) if member.kind == "connections" else found


def _with_roster(member: Member, found: Iterator[RecordRead]) -> Iterator[RecordRead]:
    """The people of a table, and at its end that these are all; not where some have no address by
    which they are known, as before 2023.
    """
    own_ids, is_whole = set(), True
    for item in found:
        if isinstance(item, ContactRead):
            own_ids.add(item.contact.person.uid)
        elif isinstance(item, Problem):
            is_whole = is_whole and item.cards > 0
        yield item
    if is_whole and own_ids and "" not in own_ids:
        yield RosterRead("connections", ROSTER, KEY, member.file, 0, frozenset(own_ids))


def everything(path: Path, options: Collection[str] = ALL) -> Iterator[RecordRead]:
    """The people of an archive, and then what there is besides of the `options`; one with nothing
    at all is a problem.
    """
    anything = False
    for item in people(path):
        anything = True
        yield item
    for thing in _things(path) if options or not anything else ():
        anything = True
        if _is_of(thing, options):
            yield thing
    if not anything:
        yield Problem(str(path), 0, fault("file-names-nobody"))
        return
    with suppress(OSError, *DAMAGED):
        if names := passed_over(path):
            said = fault("linkedin-passed-over", count=len(names), names=", ".join(names[:NAMED]))
            yield Problem(str(path), 0, said, severity=Severity.NOTICE)


def options_of(path: Path) -> tuple[Option, ...]:
    """What there is besides people: how many of each option, and with how many people. Raises
    OSError.
    """
    return counted(_things(path), ALL, WANTED, _WITH_PEOPLE)


def about(path: Path) -> About:
    """Whose archive it is, by its profile, and the day it was made: as its name says, else as the
    newest file in it. Raises OSError.
    """
    you = _yourself([member for member in _members(path) if isinstance(member, Member)])
    name = you.contact.person.display_name if you is not None else ""
    with suppress(ValueError, *DAMAGED):
        if found := _MADE.search(path.name):
            return About(name, date(int(found[3]), int(found[1]), int(found[2])))
        with zipfile.ZipFile(path) as archive:
            newest = max((item.date_time for item in archive.infolist()), default=(1980, 1, 1))
            return About(name, date(*newest[:3]) if newest[0] > 1980 else None)
    return About(name)


def _is_of(thing: RecordRead, options: Collection[str]) -> bool:
    return not isinstance(thing, ThingRead) or thing.option in options


def _things(path: Path) -> Iterator[RecordRead]:
    """All there is besides people; what went wrong with people is not told again."""
    members = [member for member in _members(path) if isinstance(member, Member)]
    for member in members:
        if member.kind == "connections":
            rows = (things.connected(row, member.file, KEY) for row in member.rows())
            with suppress(OSError, *DAMAGED):
                yield from (thing for thing in rows if thing is not None)
    you = _yourself(members)
    if you is not None:
        yield you
    name = you.contact.person.display_name if you is not None else ""
    for member in members:
        if member.kind == "messages":
            found: Iterator[RecordRead] = messages.entries(member.rows(), name, member.file, KEY)
            yield from _safely(member, found)
        elif member.kind in things.READERS:
            yield from _safely(member, things.things(member.kind, member.rows(), member.file, KEY))


def _members(path: Path) -> list[Member | Problem]:
    try:
        return [*members_of(path)]
    except OSError as error:
        return [Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))]
    except DAMAGED as error:
        return [_damaged(str(path), error)]


def _safely(member: Member, found: Iterator[RecordRead]) -> Iterator[RecordRead]:
    """What a table gives, and a problem where it breaks off."""
    try:
        yield from found
    except (OSError, *DAMAGED) as error:
        # A member that is damaged, or packed or locked in a way nobody here can open.
        yield _damaged(member.file, error)


def _damaged(file: str, error: Exception) -> Problem:
    return Problem(file, 0, fault("archive-damaged", reason=str(error)[:120]))


def _person(row: Row, file: str) -> RecordRead:
    longest = max((len(value) for value in row.cells.values()), default=0)
    if longest > LONGEST_TEXT:
        long = fault("card-field-too-long", length=longest, most=LONGEST_TEXT)
        return Problem(file, row.line, long, cards=1)
    contact, fingerprint = contact_of_row(row)
    if not contact.person.display_name:
        return Problem(file, row.line, fault("row-names-nobody"), cards=1)
    return ContactRead(contact, row.line, (), file, KEY, fingerprint)


def _yourself(members: list[Member]) -> YouRead | None:
    tables: dict[str, list[Row]] = {kind: [] for kind in _YOURSELF}
    for member in members:
        if member.kind in tables:
            try:
                tables[member.kind] += list(member.rows())[:1000]
            except (OSError, *DAMAGED):
                continue
    if not any(tables.values()):
        return None
    profile = next(iter(tables["profile"]), None)
    contact = yourself(profile, tables["positions"], tables["education"])
    file = next(member.file for member in members if member.kind in tables)
    return YouRead(own_id="you", option=YOU, source=KEY, file=file, line=0, contact=contact)
