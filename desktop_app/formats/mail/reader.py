"""A mailbox read: once for all that is asked of it, as long as it does not change."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Option, Problem, RecordRead, Severity
from desktop_app.formats.mail.boxes import messages
from desktop_app.formats.mail.digest import Digest, Reader
from desktop_app.formats.mail.mailbox import MAILS, TEXTS, Mailbox
from desktop_app.formats.mail.owner import owner_notice

WANTED = (MAILS,)
"""What is brought in unless somebody says otherwise."""
_KEPT_MAILS = 50_000
"""Up to so many mails the digest is kept for the next question; more would take too much room."""
_kept: dict[tuple[object, ...], Digest] = {}


def records(
    path: Path, options: Collection[str], mine: Collection[str] = ()
) -> Iterator[RecordRead]:
    """People, then the entries if they are among the `options`, then what was left out."""
    try:
        box = mailbox_of(path, mine, texts=TEXTS in options)
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
        return
    told = box.told()
    people = [*box.people()]
    if not (people or told.machines):
        yield Problem(str(path), 0, fault("mailbox-is-empty"))
    yield from people
    if MAILS in options:
        yield from box.entries()
    notice = owner_notice(box.owner, str(path)) if people else None
    if notice is not None:
        yield notice
    if told.machines:
        left_out = fault("mail-of-machines", senders=told.machines, mails=told.machine_mails)
        yield Problem(str(path), 0, left_out, severity=Severity.NOTICE)
    digest = box.digest
    if digest.undated:
        undated = fault("mail-without-date", mails=digest.undated)
        yield Problem(str(path), 0, undated, severity=Severity.NOTICE)
    if digest.senderless:
        nobodys = fault("mail-without-sender", count=digest.senderless)
        yield Problem(str(path), 0, nobodys, severity=Severity.NOTICE)
    if digest.too_many:
        rest = fault("mail-too-many", mails=digest.too_many)
        yield Problem(str(path), 0, rest, severity=Severity.NOTICE)


def options_of(path: Path, mine: Collection[str] = ()) -> tuple[Option, ...]:
    """The mails exchanged with people, and their texts. Raises OSError."""
    count, people = mailbox_of(path, mine).exchanged()
    if not count:
        return ()
    return (Option(MAILS, count, people), Option(TEXTS, count, is_wanted=False))


def mailbox_of(path: Path, mine: Collection[str] = (), *, texts: bool = False) -> Mailbox:
    """A mailbox, as it is whoever `mine` says. Raises OSError."""
    state = path.stat()
    key = (str(path), state.st_mtime_ns, state.st_size, texts)
    digest = _kept.get(key)
    if digest is None or path.is_dir():
        # The old one makes room before the new one is read.
        _kept.clear()
        digest = Reader(texts=texts).read(messages(path, texts=texts))
        if len(digest.mails) <= _KEPT_MAILS:
            _kept[key] = digest
    return Mailbox(digest, path, mine)
