"""What somebody works at or studies, now and before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.person import Position
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.dates import say_partial
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.part_forms import PositionForm
from desktop_app.ui.words import person as words
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from desktop_app.ui.person.rows import DetailRow


class WorkCard(DetailCard):
    """A row for each position."""

    def __init__(self, data: DetailData) -> None:
        super().__init__(self.tr("Work and study"), data)
        self._add_several(data.page.contact.positions, self._position)
        new = Position(person_id=self._person.id)
        self._add_opener(self.tr("Add a position"), lambda: self._form(new, self._position_form))

    @staticmethod
    def shows(data: DetailData) -> object:
        """The positions."""
        return data.page.contact.positions

    def _position(self, position: Position) -> DetailRow:
        parts = (position.title or position.role, position.organisation, position.department)
        text = ", ".join(part for part in parts if part)
        label = self._label(position)
        made = self._part(label, text, self._when(position), position, self._position_form)
        if position.organisation:
            made.stand_beside(self._opener(position.organisation, position.title or label))
        return made

    def _opener(self, organisation: str, held: str) -> QToolButton:
        """Leads to the page of the organisation."""
        name = fill_in(self.tr("Open %1"), cut(organisation, LONGEST_NAME))
        icons, theme = self._context.icons, self._context.theme
        shell = self._shell
        made = icon_button(
            theme,
            icons,
            "building-2",
            name,
            lambda: shell.show("organisation", organisation),
            size=16,
        )
        # The head of the page opens the same one, and so may another position.
        made.setAccessibleName(f"{name}, {held}")
        return made

    def _position_form(self, part: Position) -> PositionForm:
        return PositionForm(self._context, part)

    def _label(self, position: Position) -> str:
        if position.is_study:
            return self.tr("Studied")
        return self.tr("Now") if position.is_current else self.tr("Before")

    def _when(self, position: Position) -> str:
        what = (
            fill_in(self.tr("was your %1"), words.standing(position.standing))
            if position.standing
            else ""
        )
        return " · ".join(part for part in (self._span(position), what) if part)

    def _span(self, position: Position) -> str:
        since = say_partial(position.since) if position.since else ""
        until = say_partial(position.until) if position.until else ""
        if since and until:
            return fill_in(self.tr("%1 to %2"), since, until)
        if since:
            return fill_in(self.tr("since %1"), since)
        return fill_in(self.tr("until %1"), until) if until else ""
