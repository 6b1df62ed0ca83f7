"""Tags: words put on people by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Cadence


@dataclass(frozen=True, slots=True)
class Tag:
    """A word put on people by hand. `colour` is 0 to 7, an index into the avatar palette."""

    id: int
    name: str
    colour: int = 0
    cadence: Cadence | None = None
