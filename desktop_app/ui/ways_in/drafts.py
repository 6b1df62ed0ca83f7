"""The line that is drafted to the helper on a way; logged, it is a favour you asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.errors import KithError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.names import first_name
from desktop_app.domain.timeline import reached
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.giving_drafts import letter
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.timeline import InteractionKind, Participant
    from desktop_app.domain.ways.ways import Way
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.ways_in.shown import ShownWays


class WayDrafts(QObject):
    """Writes for one window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._book, self._context = shell, tools.book, tools.context

    def write(self, shown: ShownWays, way: Way) -> None:
        """Open the line to whom is asked first."""
        from desktop_app.ui.message import MessageDialog, MessageDraft

        try:
            contact = self._book.people.contact(way.helper.id)
        except KithError as error:
            self._shell.say_error(error)
            return
        occasion = occasion_of(way, shown.found.person)
        wanted = cut(shown.found.name, LONGEST_NAME)
        between = way.steps[1].person.name if len(way.steps) > 1 else ""
        if occasion == "way-person":
            between = ""
        called = first_name(contact.person)
        words = letter(occasion, called, wanted, shown.wanted.about, cut(between, LONGEST_NAME))
        dialog = MessageDialog(
            self._context, self._book, contact, MessageDraft(*words), self._shell.parent()
        )
        dialog.logged.connect(lambda kind: self._log(shown, way, kind))
        dialog.open()

    def _log(self, shown: ShownWays, way: Way, kind: InteractionKind) -> None:
        today: date = self._context.today()
        name = cut(shown.found.name, LONGEST_NAME)
        if occasion_of(way, shown.found.person) == "looking":
            entry = reached((way.helper,), kind, today, self.tr("Asked what would help"))
            self._shell.confirm(self._book.timeline.log(entry))
            self._shell.met(entry.people)
            return
        favour = asked_for(shown, way, today)
        words = fill_in(self.tr("Asked about a way in to %1"), name)
        entry = reached((way.helper,), kind, today, words)
        self._shell.confirm(self._book.favours.add(favour, entry))


def occasion_of(way: Way, target: Participant | None) -> str:
    """Which letter fits: whom it goes to is wanted themselves, knows whom is wanted, or knows
    somebody who does; is at the organisation, or knows whoever is.
    """
    length = len(way.steps)
    if target is None:
        return "way-through" if length > 1 else "way-there"
    return ("looking", "way-person", "way-onward")[min(length, 3) - 1]


def asked_for(shown: ShownWays, way: Way, today: date) -> Favour:
    """What is asked of the helper on a local day: an introduction to whoever comes next, or advice
    where nobody does.
    """
    third = way.steps[1].person if len(way.steps) > 1 else None
    kind = FavourKind.ADVICE if third is None else FavourKind.INTRODUCTION
    return Favour(
        kind,
        Side.RECEIVED,
        FavourStep.ASKED,
        today,
        giver=way.helper,
        third=third,
        organisation="" if shown.found.person is not None else shown.found.name,
        text=shown.wanted.about or ("" if shown.found.person is not None else shown.found.name),
    )
