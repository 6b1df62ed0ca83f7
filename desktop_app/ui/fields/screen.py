"""Fields of work: ten people of whom none is known, and the fields with their areas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.ui.fields.proposals_card import ProposalsCard
from desktop_app.ui.fields.taxonomy_card import TaxonomyCard
from desktop_app.ui.kit.boxes import column, fill_page
from desktop_app.ui.kit.part_head import HANGS, PartHead
from desktop_app.ui.kit.screen import Screen

if TYPE_CHECKING:
    from desktop_app.domain.fields import Taxonomy
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.fields import ProposedField
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 860


class FieldsScreen(Screen):
    """Nothing is stored before a box is ticked and kept; all of it can be undone."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Fields of work"))
        self._tools = tools
        context, theme = tools.context, tools.context.theme
        self.proposals = ProposalsCard(context, tools.book.fields, shell)
        self.taxonomy = TaxonomyCard(context, tools.book.fields, shell)
        words = self.tr(
            "By their fields Kith knows who works outside yours, and where your circle is thin."
        )
        head = PartHead(
            context,
            self.tr("Fields of work"),
            words,
            self.tr("Back to Reach"),
            lambda: shell.show("reach"),
        )
        below = column(theme, self.proposals, self.taxonomy, space=12, margins=(HANGS, 0, 0, 0))
        below.setStretch(1, 1)
        whole = column(theme, head, below, space=12, margins=(6, 26, 36, 24))
        whole.setStretch(1, 1)
        fill_page(self, theme, whole, WIDEST)

    def reload(self) -> None:
        """Read people without a field, and the fields."""
        book = self._tools.book
        self._tools.runner.run("fields", lambda: _read(book), self._fill)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if changes.touches(Noun.PERSON) or changes.touches(Noun.SETTING):
            self.reload()

    def _fill(self, found: tuple[list[ProposedField], Taxonomy, frozenset[str]]) -> None:
        proposed, taxonomy, yours = found
        self.proposals.show_proposals(proposed)
        self.taxonomy.show_taxonomy(taxonomy, yours)


def _read(book: AddressBook) -> tuple[list[ProposedField], Taxonomy, frozenset[str]]:
    fields = book.fields
    return fields.proposals(), fields.taxonomy(), fields.your_areas()
