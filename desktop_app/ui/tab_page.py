"""What every tab of the page about a person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.person_data import PersonData


class TabPage(QWidget):
    """Shows a part of what is known about a person. What a tab does not answer otherwise does
    nothing.
    """

    def show_page(self, page: PersonData) -> None:
        """Show that person, or the same one anew."""

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed that does not change who the person is."""

    def corner(self) -> QWidget | None:
        """What stands at the end of the line of tabs while this one is shown."""
        return None

    def begin(self) -> None:
        """Put the cursor where one begins."""

    def leave(self) -> None:
        """Store what is half typed: somebody else is shown, or the window closes."""
