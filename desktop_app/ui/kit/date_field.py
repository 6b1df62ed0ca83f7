"""Fields for a day: typed in words or numbers, or picked from a sheet with a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from desktop_app.domain.recurrence import months_away
from desktop_app.ui.kit.buttons import set_kind
from desktop_app.ui.kit.calm_fields import opens_list
from desktop_app.ui.kit.date_text import prepare, read_day, read_partial
from desktop_app.ui.kit.dates import say_partial, write_day
from desktop_app.ui.kit.day_sheet import DaySheet, Near
from desktop_app.ui.kit.field_button import FieldButton
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.ui.kit.context import UiContext

WIDE = 168
"""Width at the usual font in which the longest day is to be read beside the button."""


class DayLine(LineField):
    """A line that says a day, with a button for the sheet of days at its end; Alt+Down or F4 opens
    that as well.
    """

    def __init__(self, context: UiContext, text: str, near: Near) -> None:
        super().__init__(text)
        self._context, self._near = context, near
        self._add_button()
        self.setMinimumWidth(context.theme.px(WIDE))
        self.textEdited.connect(lambda _: set_kind(self, "invalid", False))

    def shown_day(self) -> date | None:
        """The day the calendar is to begin at; None for today's."""
        raise NotImplementedError

    def put(self, day: date) -> None:
        """Write a day that was picked."""
        raise NotImplementedError

    def open_days(self) -> None:
        """Open the sheet of days below it."""
        sheet = DaySheet(self._context, self.shown_day(), self._near, self)
        sheet.picked.connect(self._picked)
        sheet.open_for(self)

    def _picked(self, day: date) -> None:
        set_kind(self, "invalid", False)
        self.put(day)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_button(self) -> None:
        words = self.tr("Choose a day")
        icon = self._context.icons.icon("calendar-days", Role.SOFT)
        self._opens = FieldButton(self._context.theme, self, icon, words, self.open_days)

    def setAccessibleName(self, name: str) -> None:
        """Of the button too: a form may have several days."""
        super().setAccessibleName(name)
        self._opens.setAccessibleName(f"{name}: {self.tr('Choose a day')}")

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and opens_list(event)
        ):
            # Else the window's own action of that key would be asked.
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        prepare()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if opens_list(event):
            self.open_days()
        else:
            super().keyPressEvent(event)


class DayField(DayLine):
    """One whole day. `changed` carries the date each time another one is said.

    Up and Down go to the day after and before, Page Up and Page Down to the month.
    """

    changed = Signal(object)

    def __init__(self, context: UiContext, day: date, near: Near = Near.AHEAD) -> None:
        super().__init__(context, write_day(day), near)
        self._day = day
        self.editingFinished.connect(self.read)

    def day(self) -> date:
        """The day said last that could be read; see `read`."""
        return self._day

    def set_day(self, day: date) -> None:
        """Show another day."""
        self.setText(write_day(day))
        set_kind(self, "invalid", False)
        if day != self._day:
            self._day = day
            self.changed.emit(day)

    def read(self) -> bool:
        """Take what is typed; False, and the field is marked, when it is no day."""
        text = self.text()
        if text == write_day(self._day):
            return True
        found = read_day(text, self._context.today(), ahead=self._near is Near.AHEAD)
        if found is None:
            set_kind(self, "invalid", True)
            return False
        self.set_day(found)
        return True

    def fault(self) -> str:
        """Take what is typed, and say what is wrong with it; "" when it is a day."""
        if self.read():
            return ""
        return self.tr("Write a day, such as tomorrow, in 2 weeks, 14 May or 2027-01-31.")

    def shown_day(self) -> date:
        return self._day

    def put(self, day: date) -> None:
        self.set_day(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
            Qt.Key.Key_PageUp: (0, 1),
            Qt.Key.Key_PageDown: (0, -1),
        }
        if event.key() in moves and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(*moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _step(self, days: int, months: int) -> None:
        if not self.read():
            return
        try:
            moved = months_away(self._day, months) if months else self._day
            self.set_day(moved.fromordinal(moved.toordinal() + days))
        except (OverflowError, ValueError):
            return


class PartialDayField(DayLine):
    """A date of which a part may be missing; `otherwise` is what stands there instead of one."""

    def __init__(
        self, context: UiContext, when: PartialDate | None, near: Near, otherwise: str = ""
    ) -> None:
        self._given = say_partial(when) if when is not None else otherwise
        super().__init__(context, self._given, near)
        self._when = when

    def value(self) -> PartialDate | None:
        """The date said, None for none; what was not touched is what was given. Raises
        InvalidValueError (field "date").
        """
        text = self.text().strip()
        return self._when if text == self._given.strip() else read_partial(text)

    def shown_day(self) -> date | None:
        return self._when.whole if self._when is not None else None

    def put(self, day: date) -> None:
        from desktop_app.domain.partial_date import PartialDate

        self.setText(say_partial(PartialDate.of(day)))
