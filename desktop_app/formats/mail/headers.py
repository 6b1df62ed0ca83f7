"""The heading of a mail (RFC 5322): the few fields that are needed, unfolded and decoded."""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import mktime_tz, parsedate_tz

from desktop_app.formats.encoding import bytes_to_text
from desktop_app.formats.storable import storable

MOST_FIELD = 60_000
"""Bytes of one field that are read: thousands of recipients are no correspondence."""
_WANTED = frozenset(
    [
        "from",
        "sender",
        "reply-to",
        "to",
        "cc",
        "bcc",
        "date",
        "subject",
        "message-id",
        "in-reply-to",
        "references",
        "received",
        "delivered-to",
        "x-original-to",
        "envelope-to",
        "list-id",
        "list-post",
        "list-unsubscribe",
        "auto-submitted",
        "precedence",
        "x-autoreply",
        "x-autorespond",
        "return-path",
        "content-type",
        "content-class",
        "feedback-id",
        "x-gmail-labels",
        "x-mozilla-status",
        "status",
        "x-status",
        "content-transfer-encoding",
    ]
)
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f]+")
_WORD = re.compile(r"=\?[^?\s]+\?[BbQq]\?[^?]*\?=")
EARLIEST, LATEST = 1971, 2200
"""Years of a mail; a date beyond is one of a clock that was wrong."""


def fields_of(head: bytes) -> dict[str, list[str]]:
    """The wanted fields by name in lower case, each with its values in order. Bytes beyond ASCII
    are read as UTF-8 where they are that, else as they seem; encoded words stay encoded.
    """
    found: dict[str, list[bytes]] = {}
    last: list[bytes] | None = None
    for line in head.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            if last is not None and len(last[-1]) < MOST_FIELD:
                last[-1] += b" " + line.strip()
            continue
        name, colon, value = line.partition(b":")
        key = name.strip().lower().decode("ascii", "replace") if colon else ""
        last = found.setdefault(key, []) if key in _WANTED else None
        if last is not None:
            last.append(value.strip()[:MOST_FIELD])
    return {key: [_text(value) for value in values] for key, values in found.items()}


def _text(value: bytes) -> str:
    return storable(value.decode() if value.isascii() else bytes_to_text(value))


def decoded(text: str) -> str:
    """A text with its encoded words (RFC 2047) read, in one line. One that cannot be read stays."""
    if "=?" in text and _WORD.search(text):
        with contextlib.suppress(HeaderParseError, ValueError):
            text = "".join(_part(*part) for part in decode_header(text))
    return _BLANKS.sub(" ", text).strip()


def _part(value: bytes | str, charset: str | None) -> str:
    if isinstance(value, str):
        return value
    if charset is None:
        # What stands between encoded words, which the library gives as it was escaped.
        return value.decode("raw-unicode-escape", "replace")
    # RFC 2231 lets a language follow the charset.
    return bytes_to_text(value, charset.partition("*")[0])


def moment_of(fields: dict[str, list[str]], envelope: bytes = b"") -> datetime | None:
    """The UTC moment a mail was sent: of its own date, else of the first machine that received it,
    else of the line or name it was filed by; None where none of them tells a sensible one.
    """
    told = [
        *fields.get("date", ()),
        *(each.rpartition(";")[2] for each in fields.get("received", ())),
    ]
    if envelope:
        told.append(envelope.decode("latin-1"))
    for text in told:
        moment = _moment(text)
        if moment is not None:
            return moment
    return None


def _moment(text: str) -> datetime | None:
    if text.isdecimal() and len(text) < 12:
        # Seconds since 1970, as files of a Maildir are named.
        seconds = int(text)
    else:
        try:
            parts = parsedate_tz(text[:200])
            seconds = mktime_tz(parts) if parts else -1
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if EARLIEST <= moment.year < LATEST else None
