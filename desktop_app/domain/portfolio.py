"""The portfolio: help you gave that may be shown. It is a view of favours and keeps nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from desktop_app.domain.favour_steps import has_happened
from desktop_app.domain.favours import FavourKind, Side

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour

SHOWN = (FavourKind.HELP, FavourKind.ADVICE)
"""The kinds of favours that can be shown."""
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp"})


@dataclass(frozen=True, slots=True)
class PortfolioPage:
    """What the room shows: your name and what you do ("" where nobody is you), what is ticked, and
    the newest help that is not; `more`: there is older help.
    """

    name: str = ""
    headline: str = ""
    ticked: tuple[Favour, ...] = ()
    others: tuple[Favour, ...] = ()
    more: bool = False


def can_be_shown(favour: Favour) -> bool:
    """Whether it is help of yours that took place."""
    return favour.side is Side.GIVEN and favour.kind in SHOWN and has_happened(favour)


def picture_file(link: str) -> str:
    """The path of the picture on this computer that `link` (a file URL) leads to; "" when it leads
    elsewhere or to something else.
    """
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() != "file" or parts.netloc not in ("", "localhost"):
        return ""
    path = unquote(parts.path)
    if len(path) > 2 and path[0] == "/" and path[2] == ":":
        path = path[1:]
    return path if PurePath(path).suffix.lower() in _PICTURES else ""
