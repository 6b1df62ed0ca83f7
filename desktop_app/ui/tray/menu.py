"""What the tray offers: open, log a line, what is due, an hour of peace, quit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.notices import say_coming

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.today import TodayData

REMINDERS_SHOWN = 5
DATES_SHOWN = 3
LONGEST = 48


@dataclass(frozen=True, slots=True)
class TrayData:
    """What the tray shows: how many things wait, the first of them, and whom Today proposes to be in
    touch with.
    """

    count: int = 0
    reminders: tuple[Reminder, ...] = ()
    dates: tuple[UpcomingDate, ...] = ()
    people: tuple[Participant, ...] = ()


def tray_data(page: TodayData) -> TrayData:
    """What the tray shows of the page of the day."""
    return TrayData(
        page.count,
        tuple(item.reminder for item in page.due[:REMINDERS_SHOWN]),
        page.due_dates[:DATES_SHOWN],
        tuple(item.person for item in page.suggestions),
    )


class TrayMenu(QMenu):
    """Filled anew whenever something it shows has changed: a tray may ask for it long before it is
    opened.

    Many trays draw it themselves, in colours of their own; so it has no icons, whose colours would
    be ours.
    """

    open_requested = Signal()
    log_requested = Signal()
    reminder_requested = Signal(object)
    person_requested = Signal(int)
    pause_requested = Signal(bool)
    quit_requested = Signal()

    def fill(self, due: TrayData, paused: bool) -> None:
        """Show that."""
        self.clear()
        self.addAction(self.tr("Open Kith"), self.open_requested.emit)
        self.addAction(self.tr("Quick log…"), self.log_requested.emit)
        self.addSeparator()
        self._add_due(due)
        self.addSeparator()
        pause = self.addAction(self.tr("Pause notices today"))
        pause.setCheckable(True)
        pause.setChecked(paused)
        pause.triggered.connect(self.pause_requested)
        self.addAction(self.tr("Quit"), self.quit_requested.emit)

    def say(self, due: TrayData) -> str:
        """The same in a line, for the pointer that rests on the icon."""
        return (
            self.tr("Kith: %Ln thing(s) due", None, due.count)
            if due.count
            else self.tr("Kith: nothing due")
        )

    def _add_due(self, due: TrayData) -> None:
        for reminder in due.reminders[:REMINDERS_SHOWN]:
            self._add_line(reminder.text, lambda item=reminder: self.reminder_requested.emit(item))
        for coming in due.dates[:DATES_SHOWN]:
            self._add_line(
                say_coming(coming), lambda row=coming.person.id: self.person_requested.emit(row)
            )
        more = due.count - len(due.reminders[:REMINDERS_SHOWN]) - len(due.dates[:DATES_SHOWN])
        if more > 0:
            self._add_line(self.tr("%Ln more thing(s)", None, more), self.open_requested.emit)
        for person in due.people:
            words = fill_in(self.tr("Be in touch with %1"), person.name)
            self._add_line(words, lambda row=person.id: self.person_requested.emit(row))
        if not due.count and not due.people:
            self.addAction(self.tr("Nothing is due")).setEnabled(False)

    def _add_line(self, text: str, clicked: Callable[..., object]) -> None:
        line = " ".join(text.split())
        short = line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
        self.addAction(plain_text(short), clicked)
