"""Getting back to work after damage: the copies there are, what they lack, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.backups import Backup, Holding


@dataclass(frozen=True, slots=True)
class GoodCopy:
    """A backup that was opened and read through just now, with what it holds."""

    backup: Backup
    holding: Holding


class MissingKind(StrEnum):
    """What a thing is that a copy lacks."""

    PERSON = "person"
    ENTRY = "entry"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class MissingThing:
    """Something written since a copy was made that can still be read: a name, an entry of the
    timeline of its day, or a reminder (its day None when it has none).
    """

    kind: MissingKind
    text: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Recovered:
    """What the address book holds now, where the damaged file is kept (None when there was none),
    and how many things written since the copy were put back.
    """

    holding: Holding
    kept: Path | None
    put_back: int = 0
