"""Reading a chat: who the other one is, and a line on the timeline for each day."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Collection, Iterator
from itertools import groupby
from pathlib import Path

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, Option, Problem, RecordRead
from desktop_app.domain.names import fold
from desktop_app.domain.tables.columns import Column, Field
from desktop_app.domain.tables.days import DayOrder
from desktop_app.domain.tables.habits import TABLE
from desktop_app.domain.things_read import EntryRead, Mention
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.besides import counted
from desktop_app.formats.cells.contact import contact_of_cells
from desktop_app.formats.cells.record import record_of
from desktop_app.formats.whatsapp.chat import Message, days_of, messages_of, moment_of

KEY = "whatsapp"
TALKS = "whatsapp-talks"
CHAT = "_chat.txt"
LARGEST = 100_000_000
"""Bytes of a chat."""
_BLOCK = 1 << 20
DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, KeyError)


def everything(path: Path, options: Collection[str]) -> Iterator[RecordRead]:
    """Whom a chat is with, and the days of talk where they are wanted; or why it cannot be read."""
    read = _read(path)
    if isinstance(read, Problem):
        yield read
        return
    messages, other = read
    yield _person(str(path), other)
    if TALKS in options:
        yield from _talks(path, messages, other)


def options_of(path: Path) -> tuple[Option, ...]:
    """How many messages there are. Raises OSError."""
    read = _read(path)
    if isinstance(read, Problem):
        return ()
    return counted(_talks(path, *read), (TALKS,), (TALKS,), (TALKS,))


def _read(path: Path) -> tuple[list[Message], str] | Problem:
    """The messages and whom they are with."""
    try:
        messages = messages_of(_text(path).splitlines())
    except OSError as error:
        return Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
    except DAMAGED as error:
        return Problem(str(path), 0, fault("archive-damaged", reason=str(error)[:120]))
    except ValueError:
        return Problem(str(path), 0, fault("file-too-large"))
    senders = {message.sender for message in messages}
    if len(senders) > 2:
        return Problem(str(path), 0, fault("whatsapp-is-group"))
    named = [name for name in senders if fold(name) in fold(path.stem)]
    if not named:
        return Problem(str(path), 0, fault("whatsapp-says-not-with-whom"))
    if days_of(messages) is None:
        return Problem(str(path), 0, fault("whatsapp-days-unclear"))
    return messages, max(named, key=len)


def _text(path: Path) -> str:
    """The text of a chat; ValueError for one that is too large."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(CHAT).file_size > LARGEST:
                raise ValueError
            with archive.open(CHAT) as packed:
                # In parts: what the archive says of its size may be a lie, and is asked of memory.
                data = b"".join(iter(lambda: packed.read(_BLOCK), b""))
            return data.decode("utf-8-sig", "replace")
    if path.stat().st_size > LARGEST:
        raise ValueError
    return path.read_bytes().decode("utf-8-sig", "replace")


def _person(file: str, name: str) -> ContactRead:
    """The other one, by the name they have in the phone’s address book, or by their number."""
    given, _, family = name.rpartition(" ")
    is_number = not any(map(str.isalpha, name))
    cells = [(Column(Field.PHONE, "mobile"), "phone", name)] if is_number else []
    if not is_number:
        cells = [(Column(Field.GIVEN), "given", given or family)]
        cells += [(Column(Field.FAMILY), "family", family)] if given else []
    order = DayOrder.DAY_FIRST
    raw, fingerprint = record_of(((str(c), h, v) for c, h, v in cells), TABLE, order)
    contact = contact_of_cells(((c, v) for c, _, v in cells), TABLE, order)
    contact.raw = raw
    return ContactRead(contact, 1, (), file, KEY, fingerprint)


def _talks(path: Path, messages: list[Message], other: str) -> Iterator[EntryRead]:
    days = days_of(messages) or []
    by_day = groupby(zip(days, messages, strict=False), key=lambda pair: pair[0])
    for day, pairs in by_day:
        several = [message for _, message in pairs]
        first = several[0]
        yield EntryRead(
            own_id=f"talk:{fold(other)}:{day}",
            option=TALKS,
            source=KEY,
            file=str(path),
            line=first.line,
            kind=InteractionKind.MESSAGE,
            day=day,
            at=moment_of(day, first.clock),
            starter=Starter.THEY if first.sender == other else Starter.YOU,
            about="whatsapp-talk",
            who=(Mention(other),),
            count=len(several),
        )
