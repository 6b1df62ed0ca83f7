"""Whose page is shown, as its cards know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact
    from desktop_app.domain.timeline import Participant


class Shown(NamedTuple):
    """Whose page it is. `asks`: whether to ask what they look for while nothing is known of it."""

    person: Participant
    contact: Contact
    asks: bool
