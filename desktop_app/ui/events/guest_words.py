"""The line on somebody at an event, on the page and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.events import EventPart
from desktop_app.ui.words.meetings import say_about, say_guest, say_help, say_known_by

if TYPE_CHECKING:
    from desktop_app.domain.meetings import Guest
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.marked_label import Parts


def guest_parts(guest: Guest, context: UiContext, part: EventPart) -> Parts:
    """The line on somebody: what is known, then in green how you could help."""
    person = guest.person.id
    if part is EventPart.TO_MEET:
        who = " ".join(words for words in (say_about(guest), say_known_by(guest.known_by)) if words)
        plain = who or say_guest(guest, context.today())
    else:
        plain = say_guest(guest, context.today())
    parts: Parts = [(plain, False)]
    if guest.helps:
        parts += [(" ", False), (say_help(guest.helps[0], person), True)]
    return parts
