"""A favour that was begun before, and what it is brought to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour, FavourStep


@dataclass(frozen=True, slots=True)
class Thanks:
    """Thanks that were said, or (`is_news`) told what came of it, instead of a step."""

    is_news: bool = False


@dataclass(frozen=True, slots=True)
class Advance:
    """A favour, and the step it reached or the thanks that were said for it."""

    favour: Favour
    to: FavourStep | Thanks
