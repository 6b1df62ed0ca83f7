"""The way in to somebody, in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.ways_in.part import WayPart
from desktop_app.ui.ways_in.shown import WayWanted
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class WayInDialog(QDialog):
    """Closes when somebody on the way is opened."""

    help_page = "organisations"

    def __init__(self, shell: Shell, tools: RoomTools, wanted: WayWanted, name: str) -> None:
        super().__init__(shell.parent())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(fill_in(self.tr("The way in to %1"), cut(name, LONGEST_NAME)))
        theme = tools.context.theme
        self.part = WayPart(shell, tools, "dialog")
        self.part.opened.connect(self.accept)
        inside = QWidget()
        inside.setLayout(column(theme, self.part, None, margins=(0, 0, 12, 0)))
        self.part.drawn.connect(self._land)
        self._close = button(self.tr("Close"), clicked=self.reject)
        foot = row(theme, None, self._close)
        self.setLayout(column(theme, scroller(inside), foot, space=10, margins=(20, 18, 20, 16)))
        resize_within(self, theme.px(520), theme.px(560))
        self.part.show_way(wanted)

    def _land(self) -> None:
        """On the draft, unless the focus was moved meanwhile."""
        if self.part.draft is not None and self.focusWidget() in (None, self._close):
            self.part.draft.setFocus()


def open_way_in(shell: Shell, tools: RoomTools, person_id: int) -> None:
    """Show the way in to somebody; say so when they are gone."""
    try:
        name = tools.book.people.participant(person_id).name
    except KithError as error:
        shell.say_error(error)
        return
    WayInDialog(shell, tools, WayWanted(person_id=person_id), name).open()
