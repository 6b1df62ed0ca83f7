"""Released versions of Kith: which of two is newer, and what the list of releases says of the
newest.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.errors import UnreadableReleaseError

ADDRESS = "https://api.github.com/repos/kith-desktop/kith/releases/latest"
"""Tells of the newest release. Nothing but a click on Look asks it."""
PAGE = "https://github.com/kith-desktop/kith/releases"
"""Where releases are downloaded, in a browser."""
LONGEST_NOTES = 5000
"""Characters of a release's notes that are shown; the page of the release has the rest."""
_VERSION = re.compile(
    r"v?(?P<numbers>\d{1,9}(\.\d{1,9}){0,9})((?P<stage>a|b|rc)(?P<pre>\d{1,9}))?(\.post(?P<post>\d{1,9}))?(\.dev(?P<dev>\d{1,9}))?",
    re.ASCII,
)
_LAST = 1 << 62
"""Stands behind every number a version can hold."""


@dataclass(frozen=True, slots=True)
class Release:
    """A released version and its notes: plain text of printable characters and line ends,
    shortened.
    """

    version: str
    notes: str


class NoAnswer(Enum):
    """Why nothing is known of the newest release."""

    OFFLINE = "no connection came about"
    LATE = "the answer took too long"
    INSECURE = (
        "whoever answered could not prove to be the address asked, or this computer cannot check it"
    )
    ELSEWHERE = "the address sends on to another one"
    REFUSED = "the address answered with an error"
    TOO_LARGE = "the answer was larger than any such list"
    UNREADABLE = "the answer was something else"


def version_key(version: str) -> tuple[object, ...]:
    """What orders versions as PEP 440 does, for those written in its normal form, a leading "v"
    aside.

    Source: https://packaging.python.org/en/latest/specifications/version-specifiers/. Raises
    UnreadableReleaseError.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise UnreadableReleaseError
    numbers = [int(part) for part in found["numbers"].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    post, dev = (int(found[name]) if found[name] else None for name in ("post", "dev"))
    if found["stage"]:
        stage = (found["stage"], int(found["pre"]))
    else:
        # A development version alone comes before its alphas, a finished one after its candidates.
        stage = ("" if dev is not None and post is None else "z", 0)
    return (tuple(numbers), stage, -1 if post is None else post, _LAST if dev is None else dev)


def is_newer(version: str, than: str) -> bool:
    """Whether `version` comes after `than`. Raises UnreadableReleaseError when one of them is no
    version.
    """
    return version_key(version) > version_key(than)


def read_release(answer: bytes) -> Release:
    """The release told of in JSON by
    https://docs.github.com/rest/releases/releases#get-the-latest-release.

    Nothing else of the answer is believed, least of all an address. Raises UnreadableReleaseError.
    """
    try:
        told = json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise UnreadableReleaseError from error
    version, notes = (
        (told.get("tag_name"), told.get("body")) if isinstance(told, dict) else (None, None)
    )
    if not isinstance(version, str) or not isinstance(notes, str | None):
        raise UnreadableReleaseError
    version_key(version)
    return Release(version.removeprefix("v"), _plain(notes or ""))


def _plain(text: str) -> str:
    """Without marks that turn, hide or break what stands beside them, and without Markdown's for a
    heading.
    """
    lines = [re.sub(r"^#{1,6} ", "", line) for line in text[:LONGEST_NOTES].splitlines()]
    return "\n".join(
        "".join(mark if mark.isprintable() else " " for mark in line) for line in lines
    ).strip()
