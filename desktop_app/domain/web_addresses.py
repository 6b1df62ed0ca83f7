"""Whether an address of the web leads where it reads as if it led."""

from __future__ import annotations

import re
import unicodedata

_READ = re.compile(r"[a-z][a-z0-9+.-]*://([^/?#]*)", re.IGNORECASE)
_PORT = re.compile(r":[0-9]{1,5}\Z")
_LOOKS_LIKE_ANOTHER = frozenset("ıĸŀŉſɑɡɩ")
"""Latin letters that are taken for others."""


def reads_as(address: str) -> str:
    """The host that somebody reads in an address, without its port: all between the slashes, also
    what a browser does not take for the host.
    """
    found = _READ.match(address.strip())
    return "" if found is None else _PORT.sub("", found[1])


def is_plain_host(host: str) -> bool:
    """Whether a host cannot be taken for another: in ASCII, or with accents as Latin languages have
    them. A letter of another alphabet may look like one of these.
    """
    return all(
        mark.isascii()
        or (unicodedata.name(mark, "").startswith("LATIN ") and mark not in _LOOKS_LIKE_ANOTHER)
        for mark in unicodedata.normalize("NFC", host)
    )


def leads_elsewhere(address: str, host: str) -> bool:
    """Whether `address` reads as if it led to another host than it does, which is `host` (with its
    own letters, not in punycode), or may do so.
    """
    read = reads_as(address).casefold().strip("[]")
    return read != host.casefold() or not is_plain_host(host)
