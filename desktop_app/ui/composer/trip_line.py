"""A line that says where you will be: it offers whom you could see there, and stores nothing."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.domain.grammar.tokens import Corrections
    from desktop_app.domain.grammar.trips import Trip
    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.whereabouts.town import Town
    from desktop_app.domain.whereabouts.visiting import Visit
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.labels import PlainLabel

SOON = 60
"""Milliseconds after which it is asked again whether the table of places is open."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trip", text)


class TripLine:
    """Reads the lines of a composer, if it `takes` trips, and says below in `box` what Enter will do. A
    line on somebody's page is about them, and tells of no trip. The table of places is opened on a
    thread, with the first line that may tell of one.
    """

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        box: QVBoxLayout,
        again: Callable[[], object],
    ) -> None:
        self._context, self._book, self._box = context, book, box
        # Asks what stands there once more, when the table is open.
        self._waiting = QTimer(singleShot=True, interval=SOON)
        self._waiting.timeout.connect(again)
        self.takes = False
        self._label: PlainLabel | None = None
        self._opening: Thread | None = None

    def read(self, text: str, about: Participant | None, fixed: Corrections) -> Trip | None:
        """The trip a line tells while it is typed; None as long as the table of places is not open."""
        trip = self._told(text, about, fixed)
        town = None
        if trip is not None and self._is_open():
            town = self._town(trip)
        elif trip is not None:
            self._waiting.start()
        self._say(trip, town)
        return trip if town is not None else None

    def visit(self, text: str, about: Participant | None, fixed: Corrections) -> Visit | None:
        """Where and when you will be, as a whole line tells it."""
        trip = self._told(text, about, fixed)
        town = None if trip is None else self._town(trip)
        if trip is None or town is None:
            return None
        from desktop_app.domain.whereabouts.visiting import Visit

        return Visit(town, trip.first, trip.last)

    def _told(self, text: str, about: Participant | None, fixed: Corrections) -> Trip | None:
        if not self.takes or about is not None or not text:
            return None
        from desktop_app.domain.grammar.languages import read_trip
        from desktop_app.ui.kit.dates import is_day_first

        return read_trip(text, self._context.today(), is_day_first(), fixed)

    def _town(self, trip: Trip) -> Town | None:
        return self._book.whereabouts.town(trip.place)

    def _is_open(self) -> bool:
        if self._opening is None:
            places = self._book.whereabouts
            self._opening = Thread(target=lambda: places.town("Lisbon"), daemon=True)
            self._opening.start()
        return not self._opening.is_alive()

    def _say(self, trip: Trip | None, town: Town | None) -> None:
        if trip is None or town is None:
            if self._label is not None:
                self._label.hide()
            return
        from desktop_app.ui.kit.dates import say_date
        from desktop_app.ui.kit.translate import fill_in

        today = self._context.today()
        days = say_date(trip.first, today)
        if trip.last != trip.first:
            days = fill_in(_tr("%1 to %2"), days, say_date(trip.last, today))
        words = _tr(
            "Enter shows whom you could see in %1, %2. Or click what is tinted to log the line."
        )
        label = self._below()
        label.setText(fill_in(words, town.name, days))
        label.show()

    def _below(self) -> PlainLabel:
        if self._label is None:
            from desktop_app.ui.kit.labels import PlainLabel
            from desktop_app.ui.kit.theme import Face, Role

            theme = self._context.theme
            self._label = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
            self._label.setContentsMargins(theme.px(40), 0, theme.px(14), theme.px(9))
            self._box.addWidget(self._label)
        return self._label
