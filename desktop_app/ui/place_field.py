"""The field for a place: towns are proposed while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter

from desktop_app.domain.whereabouts.town import How
from desktop_app.ui.kit.completions import float_completions
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.words.places import town_in_full

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from desktop_app.domain.whereabouts.town import Town
    from desktop_app.services.whereabouts import Whereabouts
    from desktop_app.ui.kit.context import UiContext


_COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PlaceField(SearchField):
    """`chosen` carries the town that was chosen, None when the field was emptied; `unknown` says that
    what stands in it is no place the table knows; `left` that one goes to another field.
    """

    chosen = Signal(object)
    unknown = Signal(str)
    left = Signal()

    def __init__(self, context: UiContext, places: Whereabouts, words: str) -> None:
        super().__init__(context.theme, context.icons, words)
        self._places = places
        self._towns: dict[str, Town] = {}
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._take)
        float_completions(completer)
        self.setCompleter(completer)
        self.textEdited.connect(self._propose)
        self.textChanged.connect(self._emptied)

    def show_town(self, town: Town) -> None:
        """Show a town without saying that it was chosen."""
        blocked = self.blockSignals(True)
        self.setText(town_in_full(town))
        self.setCursorPosition(0)
        self.blockSignals(blocked)

    def _propose(self, text: str) -> None:
        found = self._places.proposed(text)
        self._towns = {town_in_full(town): town for town in found}
        self._model.setStringList(list(self._towns))

    def _take(self, text: str) -> None:
        if town := self._towns.get(text):
            self.setCursorPosition(0)
            self.chosen.emit(town)

    def _emptied(self, text: str) -> None:
        if not text:
            self.chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            if marked := self._close_list():
                self.setText(marked)
                self._take(marked)
            else:
                self.understand()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _close_list(self) -> str:
        """Close the list of what is proposed; the row that was marked there, "" for none."""
        completer = self.completer()
        popup = None if completer is None else completer.popup()
        if popup is None or not popup.isVisible():
            return ""
        marked = popup.currentIndex()
        popup.hide()
        return str(marked.data()) if marked.isValid() else ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.left.emit()

    def understand(self) -> None:
        """Take what stands there for the place it means most likely."""
        if not self.text().strip():
            return
        found = self._places.located(self.text())
        if found.how is How.UNKNOWN or found.town is None:
            self.unknown.emit(self.text().strip())
            return
        self.show_town(found.town)
        self.chosen.emit(found.town)
