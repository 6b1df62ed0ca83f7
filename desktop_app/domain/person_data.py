"""All that the page about one person shows at first sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.cadence import Cadence, Circle
    from desktop_app.domain.households import Together
    from desktop_app.domain.person import Contact
    from desktop_app.domain.relations import InverseRelation
    from desktop_app.domain.timeline import Participant


@dataclass(slots=True)
class PersonData:
    """One person whole, with what others' rows say about them, and the household they live in.

    `inverse` holds relations stored on other people, seen from this person. `cadence` is the rhythm
    in force and `clock_day` where its clock stands (`cadence.clock_day`).
    """

    contact: Contact
    circle: Circle | None
    cadence: Cadence | None
    clock_day: date | None
    introduced_by: Participant | None
    inverse: tuple[InverseRelation, ...]
    interactions: int
    together: Together | None = None
