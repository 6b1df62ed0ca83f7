"""The mails of a file or a folder, one after another: an mbox, one mail, a Maildir or a folder of
mails. Of each the heading is read, and what follows is passed over.

An mbox (RFC 4155) is mails one after another, each after a line that begins with “From ”. Such lines
in a text have a > before them, if whoever wrote the file took care; so a line counts only when it
tells a date and a field of a heading follows.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

BLOCK = 1 << 20
MOST_HEAD = 256_000
"""Bytes of a heading that are read."""
MOST_TEXT = 64_000
"""Bytes after a heading that are given as the beginning of the text."""
SUFFIXES = (".eml", ".emlx")
_FROM = b"\nFrom "
_DATED = re.compile(rb"From .{0,300}?(?:\d\d:\d\d|\d{4})")
_FIELD = re.compile(rb"(?:>?From |[!-9;-~]{1,80}[ \t]*:)")
_BLANK = re.compile(rb"\r?\n\r?\n|\r\r")
_HEAD_END = re.compile(rb"\nFrom |" + _BLANK.pattern)
_LINE = 2_000
"""Bytes within which a line between two mails and the one after it lie."""
_KNOWN = re.compile(
    rb"^(from|date|message-id|received|return-path|delivered-to|mime-version|subject|to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_BOX = frozenset(("cur", "new"))
_PARTS = frozenset((*_BOX, "tmp"))
_HIDDEN = frozenset(
    [
        "trash",
        "junk",
        "spam",
        "drafts",
        "deleted items",
        "deleted messages",
        "papierkorb",
        "entwürfe",
    ]
    + ["junk e-mail", "junk-e-mail", "gelöschte elemente", "templates", "outbox"]
)
"""Folders of what is not wanted, or not sent."""


@dataclass(frozen=True, slots=True)
class Message:
    """A heading; `place` is the line it begins on, counted from 1, or the number of the file in a
    folder. `filed` is what the box says of when it came, `text` the beginning of what follows.
    """

    place: int
    head: bytes
    filed: bytes = b""
    text: bytes = b""
    is_sent: bool = False


def messages(path: Path, *, texts: bool = False) -> Iterator[Message]:
    """The mails of a file or folder; `texts`: with the beginnings of their texts. Raises OSError."""
    if path.is_dir():
        yield from _of_folder(path, texts=texts)
        return
    with path.open("rb") as file:
        start = file.read(_LINE)
        file.seek(0)
        if is_mbox(start):
            yield from _of_mbox(file, texts=texts)
        else:
            yield _one(file, 1, texts=texts)


def is_mbox(head: bytes) -> bool:
    """Whether a file begins as an mbox does."""
    head = head.lstrip(b"\xef\xbb\xbf\r\n")
    return head.startswith(b"From ") and _is_between(b"\n" + head[:_LINE], 0)


def is_mail(head: bytes) -> bool:
    """Whether a file begins with the heading of a mail."""
    top = _BLANK.split(_bare(head)[:16_000], maxsplit=1)[0]
    first = top.split(b"\n", 1)[0]
    if not _FIELD.match(first) or b"\0" in top:
        return False
    known = {name.lower() for name in _KNOWN.findall(top)}
    return (
        b"from" in known and len(known) >= 3 and bool(known & {b"date", b"message-id", b"received"})
    )


def _bare(data: bytes) -> bytes:
    """Without what stands before the heading: a mark of UTF-8, and in files of Apple Mail a line
    with the length.
    """
    data = data.lstrip(b"\xef\xbb\xbf\r\n ")
    line, _, rest = data[:40].partition(b"\n")
    return data[len(line) + 1 :] if rest and line.strip().isdigit() else data


def _is_between(data: bytes, at: int) -> bool:
    """Whether a mail begins after the line that follows the line end at `at`."""
    line, end, after = data[at + 1 : at + _LINE].partition(b"\n")
    return bool(end) and _DATED.match(line) is not None and _FIELD.match(after) is not None


def _one(
    file: BinaryIO, place: int, *, texts: bool, filed: bytes = b"", sent: bool = False
) -> Message:
    """A file that is one mail."""
    data = file.read(16_384)
    while _BLANK.search(data) is None and len(data) < MOST_HEAD:
        more = file.read(BLOCK >> 2)
        if not more:
            break
        data += more
    data = _bare(data)
    found = _BLANK.search(data)
    head, text = (data, b"") if found is None else (data[: found.start()], data[found.end() :])
    if texts and len(text) < MOST_TEXT:
        text += file.read(MOST_TEXT - len(text))
    return Message(place, head[:MOST_HEAD], filed, text[:MOST_TEXT] if texts else b"", sent)


class _Window:
    """A part of a file that moves on: `data` from `at` is not looked at yet, and begins on `line`."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.data, self.at, self.line, self.is_end = b"\n", 0, 0, False

    def ahead(self, size: int) -> None:
        """Have so many bytes ahead, or all there are."""
        while len(self.data) - self.at < size and not self.is_end:
            block = self._file.read(BLOCK)
            self.is_end = not block
            self.data, self.at = self.data[self.at :] + block, 0

    def go_to(self, at: int) -> None:
        """Move on."""
        self.line += self.data.count(b"\n", self.at, at)
        self.at = at


def _of_mbox(file: BinaryIO, *, texts: bool) -> Iterator[Message]:
    window = _Window(file)
    while _next(window):
        end = window.data.index(b"\n", window.at + 1)
        filed = window.data[window.at + 1 : end].strip()
        window.go_to(end)
        # The line end before the heading is the last of this line.
        place = window.line + 1
        window.ahead(MOST_HEAD + (MOST_TEXT if texts else 0))
        stop, start = _head_end(window)
        head = window.data[window.at + 1 : stop]
        window.go_to(min(stop, len(window.data)))
        text = _text_after(window, start) if texts and start else b""
        yield Message(place - 1, head, filed.partition(b" ")[2].partition(b" ")[2], text)


def _head_end(window: _Window) -> tuple[int, int]:
    """Where the heading that begins after `at` ends, and where its text begins: 0 for a mail without
    one, and without the empty line that should follow.
    """
    limit = window.at + MOST_HEAD
    for found in _HEAD_END.finditer(window.data, window.at + 1, limit):
        if found[0] != _FROM:
            return found.start(), found.end()
        if _is_between(window.data, found.start()):
            return found.start(), 0
    return limit, 0


def _next(window: _Window) -> bool:
    """Move on to the line end before the next mail; whether there is one."""
    while True:
        window.ahead(BLOCK // 2)
        found = window.data.find(_FROM, window.at)
        if found < 0:
            if window.is_end:
                return False
            window.go_to(max(window.at, len(window.data) - len(_FROM)))
            continue
        window.go_to(found)
        window.ahead(_LINE)
        if _is_between(window.data, window.at):
            return True
        window.go_to(window.at + 1)


def _text_after(window: _Window, start: int) -> bytes:
    text = window.data[start : start + MOST_TEXT]
    at = text.find(_FROM)
    while at >= 0:
        if _is_between(text, at):
            return text[:at]
        at = text.find(_FROM, at + 1)
    return text


def is_maildir(path: Path) -> bool:
    """Whether a folder is a Maildir."""
    return all((path / name).is_dir() for name in _BOX)


def mail_folders(path: Path) -> list[Path]:
    """The folders within one (itself, perhaps) that are mailboxes: a Maildir with all it holds, or
    one with files of mails. Links are not followed.
    """
    found = []
    for folder, names, files in os.walk(path):
        here = Path(folder)
        if set(names) >= _BOX or any(name.lower().endswith(SUFFIXES) for name in files):
            found.append(here)
            names.clear()
        names.sort()
    return found


def is_in_folder(file: Path, folder: Path) -> bool:
    """Whether a file within a mailbox folder is one of its mails."""
    parts = file.relative_to(folder).parts
    return file.name.lower().endswith(SUFFIXES) or (len(parts) > 1 and parts[-2] in _PARTS)


def _of_folder(path: Path, *, texts: bool) -> Iterator[Message]:
    place = 0
    for folder, names, files in os.walk(path):
        here = Path(folder)
        names[:] = sorted(name for name in names if name.strip(".").lower() not in _HIDDEN)
        is_box = here.name in _BOX and is_maildir(here.parent)
        for name in sorted(files):
            if not (is_box or name.lower().endswith(SUFFIXES)):
                continue
            place += 1
            flags = name.rpartition("2,")[2] if is_box and "2," in name else ""
            if set(flags) & {"T", "D"}:
                # Thrown away, or a draft.
                continue
            filed = name.partition(".")[0].encode("ascii", "replace") if is_box else b""
            box = here.parent.name if is_box else here.name
            try:
                with (here / name).open("rb") as file:
                    yield _one(file, place, texts=texts, filed=filed, sent=is_sent_name(box))
            except OSError:
                continue


def is_sent_name(name: str) -> bool:
    """Whether a folder is called as that of what was sent."""
    from desktop_app.formats.mail.machines import SENT

    plain = name.strip(".").rpartition(".")[2].lower()
    return plain in SENT or plain.startswith("sent")
