"""A screen with a line for what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.kit.screen import Screen

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class LineScreen(Screen):
    """Has a `composer`, which logs what is typed into it. The screen that derives from it puts it in
    its place; while that is hidden, the screen has no line.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._show_visit = shell.show
        self.composer = Composer(tools.context, tools.book)
        self.composer.composed.connect(lambda draft: shell.log(draft, self.composer))
        self.composer.add_requested.connect(shell.add_person)
        self.composer.trips.takes = True
        self.composer.travels.connect(self._travel)
        self.composer.refused.connect(shell.say)
        self.composer.keeping.connect(shell.confirm)

    def _travel(self, visit: object) -> None:
        """You will be somewhere: show whom you could see there."""
        self.composer.clear()
        self._show_visit("who_is_where", visit)

    def start_line(self) -> bool:
        """Put the cursor into the line; False while it is not there."""
        if not self.composer.isVisibleTo(self):
            return False
        self.composer.edit.setFocus()
        return True

    def line(self) -> str:
        """What is typed into the line and not stored."""
        return self.composer.text()

    def take_line(self, text: str) -> None:
        """Have the line begin with `text`."""
        self.composer.give_back(text)

    def correct(self) -> bool:
        """Offer other readings of the tinted words under the cursor; False when there are none."""
        return self.composer.open_token_menu()

    def keep_facts(self) -> bool:
        """Keep the facts offered below the line; False when none are."""
        return self.composer.keep_offered()
