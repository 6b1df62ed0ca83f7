"""Says that the one found may be here already, and offers to fill them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.double_sentences import why_sentence
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.captured import KnownAs
    from desktop_app.ui.kit.context import UiContext


class KnownCard(QFrame):
    """`fill_in` and `opened` carry the id of a person."""

    fill_in = Signal(int)
    opened = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme = context.theme
        self._body = column(self._theme, space=8, margins=(12, 10, 12, 10))
        self.setLayout(self._body)
        self.hide()

    def show_nobody(self) -> None:
        """Nobody is known."""
        clear(self._body)
        self.hide()

    def show_known(self, known: Sequence[KnownAs]) -> None:
        """Who may be the one, the surest first."""
        clear(self._body)
        for each in known:
            self._add(each)
        self.setVisible(bool(known))

    def _add(self, known: KnownAs) -> None:
        theme, name = self._theme, cut(known.person.name, LONGEST_NAME)
        pattern = self.tr("%1 is here already") if known.double.is_sure else self.tr("Is this %1?")
        why = why_sentence(known.double, lambda text: QCoreApplication.translate("Doubles", text))
        person_id = known.person.id
        show = button(self.tr("Show"), clicked=lambda: self.opened.emit(person_id))
        show.setAccessibleName(fill_in(self.tr("Show %1"), name))
        words = column(
            theme,
            PlainLabel(theme, fill_in(pattern, name), Face.STRONG, wrap=True),
            PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True),
            space=2,
        )
        box = row(theme, words, show)
        if known.adds:
            said = self.tr("Fill in %Ln thing(s)", None, known.adds)
            fill = button(said, clicked=lambda: self.fill_in.emit(person_id))
            fill.setAccessibleName(fill_in(self.tr("%1: %2"), name, said))
            box.addWidget(fill)
        else:
            words.addWidget(PlainLabel(theme, self.tr("Nothing new."), Face.SECONDARY, Role.SOFT))
        box.setStretch(0, 1)
        self._body.addLayout(box)
