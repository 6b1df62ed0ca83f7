"""Ten people of whom no field is known, with what their title or organisation tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame

from desktop_app.domain.fields import Source
from desktop_app.ui.kit.boxes import clear, column, is_mirrored, row
from desktop_app.ui.kit.buttons import button, plain_text
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.services.fields import Fields, ProposedField
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.shell import Shell

LONGEST = 60
BESIDE, INSET = 520, 24
"""Pixels at the usual font from which reasons stand beside names, and how far they are set in below
them.
"""


class ProposalsCard(QFrame):
    """A box for each; nothing is ticked before somebody ticks it."""

    def __init__(self, context: UiContext, fields: Fields, shell: Shell) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme, self._fields, self._shell = context.theme, fields, shell
        self._boxes: list[tuple[QCheckBox, ProposedField]] = []
        self._lines: list[tuple[QBoxLayout, PlainLabel]] = []
        theme = context.theme
        title = self.tr("Ten to tick at once")
        self.setAccessibleName(title)
        words = self.tr("What a title or an organisation suggests. Kept is only what you tick.")
        self._told = PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True)
        self._rows = column(theme, space=2)
        self.all = button(self.tr("Tick all"), clicked=self._tick_all)
        self.keep = button(self.tr("Keep what is ticked"), "primary", clicked=self._keep)
        self._none = PlainLabel(
            theme,
            self.tr("Nobody is left whose title or organisation tells their field."),
            Face.BODY,
            Role.SOFT,
            wrap=True,
        )
        head = PlainLabel(theme, title, Face.TITLE)
        foot = flowing(theme, self.all, self.keep)
        whole = column(
            theme,
            head,
            self._told,
            self._rows,
            self._none,
            foot,
            space=8,
            margins=(18, 14, 18, 16),
        )
        self.setLayout(whole)
        self._none.hide()

    def show_proposals(self, proposed: Sequence[ProposedField]) -> None:
        """Show these; what was ticked of them stays ticked."""
        ticked = {item.person.id for box, item in self._boxes if box.isChecked()}
        if [item for _, item in self._boxes] == list(proposed) and proposed:
            return
        clear(self._rows)
        self._boxes, self._lines = [], []
        for item in proposed:
            box = QCheckBox(plain_text(cut(item.proposal.field, LONGEST)))
            box.setAccessibleName(f"{item.person.name}: {item.proposal.field}")
            box.setChecked(item.person.id in ticked)
            box.toggled.connect(self._enable)
            name = NameButton(
                item.person.name, lambda at=item.person.id: self._shell.open_person(at)
            )
            why = PlainLabel(self._theme, _why(item), Face.SECONDARY, Role.FAINT, wrap=True)
            head = row(self._theme, box, name, None, space=10)
            line = row(self._theme, head, why, space=10)
            line.setStretch(1, 1)
            self._rows.addLayout(line)
            self._lines.append((line, why))
            self._boxes.append((box, item))
        self._turn()
        for part in (self._told, self.all, self.keep):
            part.setVisible(bool(proposed))
        self._none.setVisible(not proposed)
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Put all reasons beside the names, or all below them."""
        is_narrow = self.width() < self._theme.px(BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        inset = self._theme.px(INSET) if is_narrow else 0
        left, right = (0, inset) if is_mirrored() else (inset, 0)
        for line, why in self._lines:
            line.setDirection(down if is_narrow else across)
            line.setSpacing(0 if is_narrow else self._theme.px(10))
            why.setContentsMargins(left, 0, right, 0)

    def _enable(self) -> None:
        self.keep.setEnabled(any(box.isChecked() for box, _ in self._boxes))

    def _tick_all(self) -> None:
        for box, _ in self._boxes:
            box.setChecked(True)

    def _keep(self) -> None:
        kept = [
            (item.person.id, item.proposal.field) for box, item in self._boxes if box.isChecked()
        ]
        self._shell.confirm(self._fields.keep(kept))


def _why(item: ProposedField) -> str:
    from PySide6.QtCore import QCoreApplication

    told = {
        Source.TITLE: "because of “%1” in the title",
        Source.ORGANISATION: "because of “%1” in the organisation’s name",
        Source.FIELD_OF_ORGANISATION: "because the organisation is of “%1”",
    }[item.proposal.source]
    return fill_in(
        QCoreApplication.translate("ProposalsCard", told), cut(item.proposal.word, LONGEST)
    )
