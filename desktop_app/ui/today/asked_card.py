"""The morning after an event: whom did you meet there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import IconLabel
from desktop_app.ui.kit.marked_label import MarkedLabel, filled_parts
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from desktop_app.domain.today import AskedEvent, TodayData
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.today.actions import TodayActions


class AskedCard(QFrame):
    """A line for each event of the last days of which nobody said whom you met."""

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Whom did you meet?"))
        self._context, self._actions = context, actions
        self._shown: tuple[AskedEvent, ...] = ()
        self._rows = column(context.theme, space=8, margins=(18, 12, 14, 12))
        self.setLayout(self._rows)

    def show_page(self, page: TodayData) -> None:
        """Show them; the card goes where there is none."""
        self.setVisible(bool(page.asked))
        if page.asked == self._shown:
            return
        self._shown = page.asked
        clear(self._rows)
        for event in page.asked:
            self._add(event, page)

    def _add(self, event: AskedEvent, page: TodayData) -> None:
        theme, actions = self._context.theme, self._actions
        title = cut(event.title) or self.tr("An event")
        said = MarkedLabel(theme)
        pattern = self.tr("%1: %2. Whom did you meet?")
        said.show_parts(filled_parts(pattern, (say_day(event.day, page.day), title), plain=(1,)))
        tell = button(
            self.tr("Say whom you met"),
            "primary",
            clicked=lambda: actions.open_event(event.entry_id),
        )
        tell.setAccessibleName(fill_in(self.tr("Say whom you met: %1"), title))
        gone = button(
            self.tr("I was not there"),
            "quiet",
            clicked=lambda: actions.was_not_there(event.entry_id),
        )
        gone.setAccessibleName(fill_in(self.tr("I was not there: %1"), title))
        icon = IconLabel(self._context.icons, "calendar-days", theme, Role.EMBER, 18)
        box = row(theme, icon, said, gone, tell, space=12)
        box.setStretch(1, 1)
        self._rows.addLayout(box)
