"""What every field for the value of a rule is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from desktop_app.domain.own_fields import OwnField
    from desktop_app.domain.rules.kind import Kind
    from desktop_app.domain.rules.rule import Value
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext


class Desk(NamedTuple):
    """What fields are made with; `kind` and `comparison` are those of the rule, and `of` is the field
    of one's own it looks at.
    """

    context: UiContext
    book: AddressBook
    kind: Kind
    comparison: str
    of: OwnField | None = None


class Editor(QWidget):
    """`changed` tells that another value is said."""

    changed = Signal()
    needs = 200
    """Pixels at the usual font that it needs to stand beside what it belongs to."""

    def value(self) -> Value:
        """What is said."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it, in reading order."""
        # Lists that open over the window are children of their fields.
        inside = (item for item in self.findChildren(QWidget) if item.window() is self.window())
        found = [item for item in inside if _takes_tab(item)]
        # Names are chips before the line in which more are written.
        return sorted(found, key=lambda item: isinstance(item, QLineEdit))

    def set_name(self, words: str) -> None:
        """What it is heard as."""
        raise NotImplementedError


def _takes_tab(item: QWidget) -> bool:
    return item.focusProxy() is None and bool(item.focusPolicy() & Qt.FocusPolicy.TabFocus)
