"""Files as other programs name them: paths, and the file URLs of file managers and browsers."""

from __future__ import annotations

import os
from pathlib import Path

_SCHEME = "file:"


def names_file(word: str) -> bool:
    """Whether a word means a file or folder and no task: with a dot or a slash in it, as all a file
    manager passes.
    """
    return "." in word or "/" in word or os.sep in word or word.lower().startswith(_SCHEME)


def file_of(word: str) -> Path:
    """The path a word names; a file URL is read as RFC 8089 has it, and its bytes need not be
    text.
    """
    if not word.lower().startswith(_SCHEME):
        return Path(word)
    from urllib.parse import unquote_to_bytes

    place = word[len(_SCHEME) :].partition("#")[0].partition("?")[0]
    if place.startswith("//"):
        host, slash, rest = place[2:].partition("/")
        # Windows names the folders of other machines so; elsewhere a host is this machine's own
        # name.
        place = (
            f"//{host}/{rest}"
            if os.name == "nt" and host not in ("", "localhost")
            else slash + rest
        )
    path = os.fsdecode(unquote_to_bytes(place))
    if os.name == "nt" and path[:1] == "/" and path[2:3] == ":":
        path = path[1:]
    return Path(path)
