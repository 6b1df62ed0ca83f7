"""Names offered below a line while one is being typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRect, QStringListModel
from PySide6.QtWidgets import QCompleter

from desktop_app.ui.kit.sure import sure

if TYPE_CHECKING:
    from desktop_app.services.naming import Naming
    from desktop_app.ui.composer.edit import ComposerEdit
    from desktop_app.ui.kit.theme import Theme

WIDTH = 260


class NamesOffer(QObject):
    """Completes the beginning of a name before the cursor of `edit`."""

    def __init__(self, edit: ComposerEdit, naming: Naming, theme: Theme) -> None:
        super().__init__(edit)
        self._edit, self._naming, self._theme = edit, naming, theme
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(edit)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._complete)
        sure(self._completer.popup()).setProperty("kind", "names")
        edit.completer = self._completer
        edit.cursorPositionChanged.connect(self._offer)

    def _offer(self) -> None:
        text, position = self._edit.toPlainText(), self._edit.textCursor().position()
        beginning = _beginning(text, position) if text else None
        popup = sure(self._completer.popup())
        names = [line.name for line in self._naming.complete(beginning)] if beginning else []
        if not names or names == [beginning] or not self._edit.hasFocus():
            popup.hide()
            return
        self._names.setStringList(names)
        self._completer.setCompletionPrefix(beginning or "")
        rect = QRect(self._edit.cursorRect())
        rect.setWidth(self._theme.px(WIDTH))
        rect.setHeight(rect.height() + self._theme.px(6))
        self._completer.complete(rect)
        # A name that says already whom it means needs nothing: Enter saves. Others are completed by
        # it.
        clear = len(self._naming.find(beginning or "")) == 1
        popup.setCurrentIndex(QModelIndex() if clear else self._names.index(0))

    def _complete(self, name: str) -> None:
        cursor = self._edit.textCursor()
        for _ in range(len(self._completer.completionPrefix().encode("utf-16-le")) // 2):
            cursor.deletePreviousChar()
        cursor.insertText(name)
        self._edit.setTextCursor(cursor)
        sure(self._completer.popup()).hide()


def _beginning(text: str, position: int) -> str | None:
    """The beginning of a name that is being typed before that position of Qt's."""
    from desktop_app.domain.grammar.languages import name_begun

    before = text.encode("utf-16-le", "surrogatepass")[: position * 2].decode(
        "utf-16-le", "replace"
    )
    return name_begun(before, position)
