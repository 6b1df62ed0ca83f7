"""A short name for what a record says, by which the same record is known again."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.person import RawCard

_UNSTABLE = re.compile("(?:REV|PRODID)[:;]", re.IGNORECASE)


def fingerprint(raw: RawCard) -> str:
    """The same for cards that say the same: a hash of the lines in any order, without REV and
    PRODID.
    """
    return fingerprint_of(
        sorted(line for line in raw.lines if line[:1] not in "RrPp" or not _UNSTABLE.match(line))
    )


def fingerprint_of(lines: Iterable[str]) -> str:
    """The same for equal lines in the same order: 32 hexadecimal digits; "" when there are none."""
    text = "\n".join(lines)
    return (
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        if text
        else ""
    )
