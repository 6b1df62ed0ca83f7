"""What every field for the value of a rule is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_app.domain.rules.kind import Kind
    from desktop_app.domain.rules.rule import Value
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext


class Desk(NamedTuple):
    """What fields are made with; `kind` and `comparison` are those of the rule."""

    context: UiContext
    book: AddressBook
    kind: Kind
    comparison: str


class Editor(QWidget):
    """`changed` tells that another value is said."""

    changed = Signal()

    def value(self) -> Value:
        """What is said."""
        raise NotImplementedError

    def set_name(self, words: str) -> None:
        """What it is heard as."""
        raise NotImplementedError
