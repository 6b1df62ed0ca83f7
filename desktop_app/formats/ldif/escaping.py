"""Values within the name of an entry (RFC 4514 section 2.4)."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r'([\\,+"<>;=])')


def dn_value(text: str) -> str:
    """A text as a value within a distinguished name."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
