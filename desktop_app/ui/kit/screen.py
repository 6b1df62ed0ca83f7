"""What every screen is: the part of the window a room fills, and what the window may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet


class Screen(QFrame):
    """Fills the window beside the sidebar while it is shown. What a screen does not answer
    otherwise does nothing.

    `has_side` is whether the reminders stand beside it. `counted` carries the number that stands
    beside its entry in the sidebar, when the screen knows it before the window does. One that is
    `for_nobody` can be shown while nobody is here yet.
    """

    has_side = False
    for_nobody = False
    counted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "page")

    def reload(self) -> None:
        """Read anew: it is shown again."""

    def read_ahead(self) -> None:
        """Read on a thread what `reload` will want: it is not shown, and nothing else is being done."""

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed while it is shown."""

    def go_to(self, place: object) -> None:
        """Show the part of it that `place` names; what that can be, each screen says."""

    def place(self) -> object:
        """What is shown of it, as `go_to` names it, where that makes it another place to go back to;
        None for the whole. It can be hashed.
        """
        return None

    def has(self, place: object) -> bool:
        """Whether what `place` names is still there to be gone back to."""
        return True

    def land(self) -> None:
        """Put the focus where the work goes on, for it has been gone to; the screen itself, from
        which Tab goes to the first control, unless there is one thing to work in.
        """
        self.setFocus()

    def focus_search(self) -> bool:
        """Put the cursor into the screen's own search field; False when it has none."""
        return False

    def can_go_back(self) -> bool:
        """Whether the screen has a step of its own to go back to."""
        return False

    def go_back(self) -> None:
        """Go back that step."""

    def start_line(self) -> bool:
        """Put the cursor into the screen's own line for what happened; False when it has none."""
        return False

    def line(self) -> str:
        """What is typed into that line and not stored; "" when there is none."""
        return ""

    def take_line(self, text: str) -> None:
        """Have that line begin with `text`, which was typed before the last end of the program."""

    def correct(self) -> bool:
        """Offer other readings of the tinted words under the cursor; False when there are none."""
        return False

    def keep_facts(self) -> bool:
        """Keep the facts offered below the line; False when none are."""
        return False

    def kept(self) -> str:
        """What the screen wants to find again at the next start, as text; it is kept under the key
        of its room.
        """
        return ""
