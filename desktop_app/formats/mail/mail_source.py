"""Mailboxes, as a format that can be brought in: an mbox, a mail, a Maildir, a folder of mails."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.formats.source import BY_NAME, CERTAIN, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Option, RecordRead
    from desktop_app.domain.mailbox import Correspondence
    from desktop_app.domain.person import Contact, RawCard


class MailSource(Source):
    """Mail; `read` gives people, and what passed where it is wanted."""

    key = "mail"
    suffixes = (".mbox", ".mbx", ".eml", ".emlx")
    has_options = True
    has_owner = True
    has_folders = True
    is_partial = True
    knows_by_whole_name = True

    def sniff(self, head: bytes, name: str) -> int:
        """An mbox by its first lines, a mail by its heading."""
        from desktop_app.formats.mail import boxes

        if boxes.is_mbox(head) or boxes.is_mail(head):
            return CERTAIN
        return BY_NAME if name.lower().endswith(self.suffixes) else NO

    def folders(self, path: Path) -> list[Path]:
        """The Maildirs and folders of mails within one."""
        from desktop_app.formats.mail import boxes

        return boxes.mail_folders(path)

    def is_in_folder(self, file: Path, folder: Path) -> bool:
        """Whether a file within such a folder is one of its mails."""
        from desktop_app.formats.mail import boxes

        return boxes.is_in_folder(file, folder)

    def read(
        self,
        path: Path,
        charset: str = "",
        options: Collection[str] | None = None,
        mine: Collection[str] = (),
    ) -> Iterator[RecordRead]:
        """The people of a mailbox, and what passed between them and its owner where it is
        wanted.
        """
        from desktop_app.formats.mail import reader

        return reader.records(path, reader.WANTED if options is None else options, mine)

    def read_one(self, path: Path, line: int, charset: str = "") -> RecordRead | None:
        """The record on that line, whoever the owner is. Raises OSError."""
        from desktop_app.formats.mail.owner import NOBODY

        # Who is taken for the owner depends on your addresses, which are not asked for here.
        everybody = chain(self.read(path, charset, ()), self.read(path, charset, (), NOBODY))
        return next((item for item in everybody if item.line == line), None)

    def options_of(self, path: Path, mine: Collection[str] = ()) -> tuple[Option, ...]:
        """The mails exchanged with people, counted. Raises OSError."""
        from desktop_app.formats.mail import reader

        return reader.options_of(path, mine)

    def correspondence_of(self, path: Path, mine: Collection[str] = ()) -> Correspondence:
        """What the mailbox holds, and whose it is. Raises OSError."""
        from desktop_app.formats.mail import reader

        return reader.mailbox_of(path, mine).told()

    def contact_of(self, raw: RawCard) -> Contact:
        """Whom a stored address is of."""
        from desktop_app.formats.mail import addresses

        return addresses.contact_of(raw)


SOURCE = MailSource()
