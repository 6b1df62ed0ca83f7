"""The plain text of a mail, as far as its beginning tells it: without what was quoted."""

from __future__ import annotations

import re
from email import message_from_bytes
from html import unescape

from desktop_app.formats.encoding import bytes_to_text
from desktop_app.formats.storable import storable

LONGEST = 4_000
"""Letters of a mail that are kept."""
_TAG = re.compile(r"<[^<>]{0,2000}>")
_NOT_SHOWN = re.compile(r"<(style|script|head)\b", re.IGNORECASE)
_ENDS = {
    name: re.compile(rf"</{name}\s{{0,80}}>", re.IGNORECASE) for name in ("style", "script", "head")
}
_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li)\b[^<>]{0,200}>", re.IGNORECASE)
_GAP = re.compile(r"\n{3,}")


def text_of(head: bytes, text: bytes) -> str:
    """The first part that is text, plain rather than HTML; "" where there is none. What is attached
    is not looked at.
    """
    kept = [
        line for line in head.split(b"\n") if line[:8].lower() == b"content-" or line[:1] in b" \t"
    ]
    try:
        mail = message_from_bytes(b"\n".join(kept) + b"\n\n" + text)
        parts = [part for part in mail.walk() if not part.is_multipart()]
    except (ValueError, LookupError, RecursionError):
        return ""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                data = part.get_payload(decode=True)
                if isinstance(data, bytes):
                    said = bytes_to_text(data, part.get_content_charset() or "")
                    return _plain(_without_tags(said) if kind == "text/html" else said)
    return ""


def _without_tags(text: str) -> str:
    return unescape(_TAG.sub("", _BREAK.sub("\n", _shown(text))))


def _shown(text: str) -> str:
    """What of HTML is for reading; an element that never ends is shown. In one pass, since a mail may
    be full of such beginnings.
    """
    parts, at, endless = [], 0, set[str]()
    for begin in _NOT_SHOWN.finditer(text):
        name = begin[1].lower()
        if begin.start() < at or name in endless:
            continue
        end = _ENDS[name].search(text, begin.end())
        if end is None:
            endless.add(name)
            continue
        parts.append(text[at : begin.start()])
        at = end.end()
    return "".join([*parts, text[at:]])


def _plain(text: str) -> str:
    """Without quoted lines and the signature (RFC 3676, section 4.3)."""
    text = storable(text.replace("\r\n", "\n"))
    lines = []
    for line in text.split("\n"):
        if line == "-- ":
            break
        if not line.startswith(">"):
            lines.append(line.rstrip())
    return _GAP.sub("\n\n", "\n".join(lines)).strip()[:LONGEST]
