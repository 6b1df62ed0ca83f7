"""Calling and writing from somebody's page: another program does it, and when one comes back it can
be logged in one click.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.person import ChannelKind
from desktop_app.domain.timeline import InteractionKind, Participant, reached
from desktop_app.ui.kit.coming_back import ComingBack
from desktop_app.ui.kit.links import open_link
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.opening_links import ask_whether
from desktop_app.ui.words.hours import say_late
from desktop_app.ui.words.timeline import say_contact

if TYPE_CHECKING:
    from desktop_app.domain.person import Channel, Person
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_LOGGED_AS = {
    ChannelKind.EMAIL: InteractionKind.EMAIL,
    ChannelKind.PHONE: InteractionKind.CALL,
    ChannelKind.CHAT: InteractionKind.MESSAGE,
}
_LONGEST = 60
"""Characters of a name in a message."""


class Reaching(QObject):
    """Opens ways to reach somebody, from all cards of one page."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._context = shell, tools.context
        self._timeline, self._region = tools.book.timeline, tools.book.region
        self._coming_back = ComingBack(shell.parent())

    def reach(self, person: Person, way: Channel) -> None:
        """Open `way`; a call in the middle of their night is asked about first."""
        late = ""
        if way.kind is ChannelKind.PHONE:
            late = say_late(self._context, person.time_zone, person.display_name)
        if late:
            self._shell.say(late, self.tr("Call anyway"), lambda: self._open(person, way))
        else:
            self._open(person, way)

    def _open(self, person: Person, way: Channel) -> None:
        kind = _LOGGED_AS.get(way.kind)
        asked = partial(ask_whether, self._shell, way)
        if open_link(self._region.dialled(way), asked) and kind is not None:
            who = Participant(person.id, person.display_name, person.uid)
            self._coming_back.then(lambda: self._offer(who, kind))

    def _offer(self, who: Participant, kind: InteractionKind) -> None:
        words = fill_in(self.tr("%1: log it?"), say_contact(kind, who.name[:_LONGEST]))
        self._shell.say(words, self.tr("Log it"), lambda: self._log(who, kind))

    def _log(self, who: Participant, kind: InteractionKind) -> None:
        summary = {
            InteractionKind.CALL: self.tr("Called"),
            InteractionKind.EMAIL: self.tr("Wrote an e-mail"),
        }.get(kind, self.tr("Wrote a message"))
        self._shell.confirm(
            self._timeline.log(reached((who,), kind, self._context.today(), summary))
        )
        self._shell.met((who,))
