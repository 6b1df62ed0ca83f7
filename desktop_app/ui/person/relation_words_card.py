"""Preferences: words of one's own for relations, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QToolButton, QWidget

from desktop_app.domain.changes import Noun
from desktop_app.domain.relations import RELATION_KIND
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.person import say_pair

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.relations import OwnPair
    from desktop_app.services.relation_kinds import RelationKinds
    from desktop_app.ui.kit.context import UiContext

WORDS, MOST = 150, 200
"""Pixels at the usual font that a pair wants beside its buttons; pairs listed."""


class RelationWordsCard(Card):
    """A line for each pair. `started` carries the future of every change."""

    started = Signal(object)

    def __init__(self, context: UiContext, kinds: RelationKinds) -> None:
        super().__init__(context, self.tr("Your own words for relations"))
        self._kinds = kinds
        theme = context.theme
        why = self.tr(
            "They are made where a relation is written, and both people’s pages say them."
        )
        self._rows = column(theme, space=4)
        self._none = PlainLabel(theme, self.tr("None yet."), Face.BODY, Role.FAINT)
        self.hold(
            PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True), self._rows, self._none
        )
        self._show()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show what is stored now."""
        if changes.touches(RELATION_KIND) or changes.touches(Noun.PERSON):
            self._show()

    def _show(self) -> None:
        before = self.findChildren(QToolButton)
        focused = self.window().focusWidget()
        at = before.index(focused) if focused in before else -1
        clear(self._rows)
        counts = self._kinds.counts()
        self._none.setVisible(not counts)
        for pair, count in list(counts.items())[:MOST]:
            self._rows.addLayout(self._line(pair, count))
        now = [item for item in self.findChildren(QToolButton) if item not in before]
        if at >= 0 and now:
            # Whoever goes by the keyboard stays at the place, also where a word is another now.
            now[min(at, len(now) - 1)].setFocus()

    def _line(self, pair: OwnPair, count: int) -> QLayout:
        theme, icons, name = self._context.theme, self._context.icons, say_pair(pair)
        used = self.tr("%Ln relation(s)", None, count) if count else self.tr("in no relation")
        label = QWidget()
        label.setLayout(
            column(
                theme,
                PlainLabel(theme, name, Face.BODY, elide=True),
                PlainLabel(theme, used, Face.SECONDARY, Role.FAINT, elide=True),
                space=0,
            )
        )
        change, remove = (
            icon_button(theme, icons, icon, fill_in(words, name))
            for icon, words in (
                ("pencil", self.tr("Change the words %1…")),
                ("trash-2", self.tr("Delete the words %1")),
            )
        )
        change.clicked.connect(lambda: self._open(pair))
        remove.clicked.connect(lambda: self._remove(pair, count))
        return turning(theme, Part(label, 1, WORDS), row(theme, change, remove, space=2), space=8)

    def _open(self, pair: OwnPair) -> None:
        from desktop_app.ui.person.relation_words_dialog import RelationWordsDialog

        dialog = RelationWordsDialog(self._context, self._kinds, pair, self)
        dialog.started.connect(self.started)
        dialog.open()

    def _remove(self, pair: OwnPair, count: int) -> None:
        """Delete a pair; of one that relations say it is asked what becomes of those."""
        if not count:
            self.started.emit(self._kinds.remove(pair))
            return
        from desktop_app.ui.person.relation_words_dialog import LeavingWordsDialog

        dialog = LeavingWordsDialog(self._context, self._kinds, pair, count, self)
        dialog.started.connect(self.started)
        dialog.open()
