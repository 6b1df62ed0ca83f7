"""The choice among fields of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.words.rules import say_row

if TYPE_CHECKING:
    from desktop_app.domain.own_fields import OwnField
    from desktop_app.services.address_book import AddressBook


class OwnFieldBox(ChoiceBox):
    """Every field there is, with the one a rule looks at chosen."""

    def __init__(self, book: AddressBook) -> None:
        super().__init__()
        self._book = book
        self._fields: dict[int, OwnField] = {}

    def offer(self, chosen: int | None = None) -> None:
        """Read the fields anew, and choose one by id, 0 for none; the first there is with None. One
        that is gone is chosen all the same, and said to be.
        """
        self._fields = {field.id: field for field in self._book.own_fields.all()}
        if chosen is None:
            chosen = next(iter(self._fields), 0)
        self.blockSignals(True)
        self.clear()
        if chosen not in self._fields:
            self.addItem(say_row("own", "") if chosen else self._nothing(), chosen)
        for field in self._fields.values():
            self.addItem(field.name, field.id)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)

    def chosen(self) -> int:
        """The id of the field that is chosen, 0 for none."""
        return int(self.currentData() or 0)

    def field(self) -> OwnField | None:
        """The field that is chosen, where it is still there."""
        return self._fields.get(self.chosen())

    def _nothing(self) -> str:
        return self.tr("Choose a field") if self._fields else self.tr("No fields yet")
