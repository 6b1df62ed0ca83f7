"""The row of the address that somebody has by their household, changed for all who live there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.households import as_channel
from desktop_app.domain.person import Household, PostalAddress
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.person.editors import FormEditor
from desktop_app.ui.person.part_forms import Form
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.words import person as words

if TYPE_CHECKING:
    from desktop_app.domain.households import Together
    from desktop_app.ui.person.detail_card import DetailData


class AddressForm(Form):
    """The parts of the address of a household."""

    def __init__(self, household: Household) -> None:
        super().__init__()
        self._household = household
        # Words that nobody has put into parts stand in the first of them.
        self._before = household.address or PostalAddress(street=household.value)
        self._parts = {
            name: LineField(getattr(self._before, name), ", ") for name in words.ADDRESS_PARTS
        }
        for name, field in self._parts.items():
            self.add(words.address_part(name), field)

    def value(self) -> Household:
        """The household with the address as filled in."""
        parts = {name: field.text().strip() for name, field in self._parts.items()}
        address = replace(self._before, **parts)
        if address == self._before and self._household.address is None:
            return self._household
        return replace(self._household, value="", address=address)


def address_row(data: DetailData, there: Together, label: str, aside: str) -> DetailRow:
    """The row; its menu finds the address on a map."""
    way, households = as_channel(there.household), data.services.households
    text = data.region.shown(way) if way is not None else ""

    def edit() -> FormEditor:
        form = AddressForm(there.household)

        def save() -> None:
            data.services.started(unless_invalid(households.save(form.value())))

        return FormEditor(data.context, form, save)

    made = DetailRow(data.context, label, text, edit, aside)
    if way is not None:
        person = data.page.contact.person
        made.copied = data.region.copied(way)
        on_a_map = made.tr("Find on OpenStreetMap")
        made.offers.append((on_a_map, lambda: data.reaching.reach(person, way)))
    return made
