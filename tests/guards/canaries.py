"""Words that may be nowhere, and every form in which they could be there all the same."""

from __future__ import annotations

import base64


def forms(word: str | bytes) -> list[bytes]:
    """The bytes by which a word is known: as UTF-8, as UTF-16 of either order, and in base64 of any of
    these wherever it begins in there. Of bytes: as they are, and in base64.
    """
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    plain = [word] if isinstance(word, bytes) else [word.encode(coding) for coding in encodings]
    return [*plain, *(part for data in plain for part in _in_base64(data))]


def _in_base64(data: bytes) -> list[bytes]:
    """The letters that are the same whatever stands before and after."""
    found = []
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + data).rstrip(b"=")
        first = -(-shift * 8 // 6)
        found.append(whole[first : len(whole) - 1])
    return found


def found_in(data: bytes, word: str) -> bool:
    """Whether a word is in there in any form."""
    return any(form in data for form in forms(word))
