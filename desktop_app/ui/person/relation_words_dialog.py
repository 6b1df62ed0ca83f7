"""The dialogs in which words of one's own for relations are changed, and deleted where they are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.relations import OwnPair, is_standard
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.person import relation, say_pair

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.services.relation_kinds import RelationKinds
    from desktop_app.ui.kit.context import UiContext

WIDTH = 420


class RelationWordsDialog(FormDialog):
    """Both words of a pair; one that everybody knows stays as it is. `started` carries the future of
    the change.
    """

    help_page = "people"
    started = Signal(object)

    def __init__(
        self, context: UiContext, kinds: RelationKinds, pair: OwnPair, parent: QWidget
    ) -> None:
        super().__init__(context, self.tr("Change words for a relation"), parent)
        self._kinds, self._pair = kinds, pair
        self._kind = LineField(pair.kind)
        self._other = LineField(relation(pair.other))
        self._other.setEnabled(not is_standard(pair.other))
        fields: list[tuple[str, QWidget]] = [(self.tr("One is their"), self._kind)]
        if len(pair.words) > 1:
            fields.append((self.tr("And they are their"), self._other))
        why = self.tr("Relations that say these words follow.")
        fields.append(("", PlainLabel(context.theme, why, Face.SECONDARY, Role.FAINT, wrap=True)))
        self.lay_out(fields, self.tr("Save"), WIDTH, self._kind)

    def save(self) -> None:
        """Keep the words, or say what is wrong with them."""
        pair = self._pair
        kind = self._kind.text().strip()
        other = self._other.text().strip() if self._other.isEnabled() else pair.other
        new = OwnPair(kind, other if len(pair.words) > 1 else kind)
        try:
            started = unless_invalid(self._kinds.rename(pair, new))
        except InvalidValueError as error:
            self.refuse(say_error(error), self._other if error.field == "other" else self._kind)
            return
        self.started.emit(started)
        self.accept()


class LeavingWordsDialog(FormDialog):
    """Says in how many relations the words of a pair are, and asks what becomes of those. `started`
    carries the future of the change.
    """

    help_page = "people"
    started = Signal(object)

    def __init__(
        self,
        context: UiContext,
        kinds: RelationKinds,
        pair: OwnPair,
        count: int,
        parent: QWidget,
    ) -> None:
        super().__init__(context, fill_in(self.tr("Delete “%1”"), say_pair(pair)), parent)
        self._kinds, self._pair = kinds, pair
        words = self.tr("These words are said in %Ln relation(s).", None, count)
        self._then = ChoiceBox()
        self._then.addItem(self.tr("Stay as they are, with the word"), False)
        self._then.addItem(self.tr("Are deleted too"), True)
        self.lay_out(
            [
                ("", PlainLabel(context.theme, words, Face.BODY, wrap=True)),
                (self.tr("Those relations"), self._then),
            ],
            self.tr("Delete"),
            WIDTH,
            self._then,
        )

    def save(self) -> None:
        """Delete the pair."""
        goes_too = bool(self._then.currentData())
        self.started.emit(self._kinds.remove(self._pair, with_relations=goes_too))
        self.accept()
