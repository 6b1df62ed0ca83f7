"""Names offered below a line while one is being typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRect

from desktop_app.ui.composer.grammar import Reading
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.sure import sure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCompleter

    from desktop_app.services.naming import Naming
    from desktop_app.ui.composer.edit import ComposerEdit
    from desktop_app.ui.kit.theme import Theme

WIDTH = 260


class NamesOffer(QObject):
    """Completes the beginning of a name before the cursor of `edit`."""

    def __init__(self, edit: ComposerEdit, naming: Naming, theme: Theme) -> None:
        super().__init__(edit)
        self._edit, self._naming, self._theme = edit, naming, theme
        self._completer = Later(self._make)
        self._reading = Reading(self, edit.toPlainText, self._offer, lambda: None)
        edit.cursorPositionChanged.connect(self._offer)

    def _make(self) -> QCompleter:
        """The list of names; most pages are left before there is one."""
        from PySide6.QtCore import QStringListModel
        from PySide6.QtWidgets import QCompleter

        from desktop_app.ui.kit.completions import float_completions

        self._names = QStringListModel(self)
        made = QCompleter(self._names, self)
        made.setWidget(self._edit)
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        made.activated.connect(self._complete)
        float_completions(made)
        self._edit.completer = made
        return made

    def _offer(self) -> None:
        text, position = self._edit.toPlainText(), self._edit.textCursor().position()
        reads = bool(text) and not self._reading.waits()
        beginning = _beginning(text, position) if reads else None
        names = [line.name for line in self._naming.complete(beginning)] if beginning else []
        if not names or names == [beginning] or not self._edit.hasFocus():
            if self._completer.made is not None:
                sure(self._completer.made.popup()).hide()
            return
        self._show(names, beginning or "")

    def _show(self, names: list[str], beginning: str) -> None:
        completer = self._completer.get()
        if names != self._names.stringList():
            self._names.setStringList(names)
        completer.setCompletionPrefix(beginning)
        rect = QRect(self._edit.cursorRect())
        rect.setWidth(self._theme.px(WIDTH))
        rect.setHeight(rect.height() + self._theme.px(6))
        completer.complete(rect)
        # A name that says already whom it means needs nothing: Enter saves. Others are completed by
        # it.
        clear = len(self._naming.find(beginning)) == 1
        sure(completer.popup()).setCurrentIndex(QModelIndex() if clear else self._names.index(0))

    def _complete(self, name: str) -> None:
        cursor = self._edit.textCursor()
        completer = self._completer.get()
        for _ in range(len(completer.completionPrefix().encode("utf-16-le")) // 2):
            cursor.deletePreviousChar()
        cursor.insertText(name)
        self._edit.setTextCursor(cursor)
        sure(completer.popup()).hide()


def _beginning(text: str, position: int) -> str | None:
    """The beginning of a name that is being typed before that position of Qt's."""
    from desktop_app.domain.grammar.languages import name_begun

    before = text.encode("utf-16-le", "surrogatepass")[: position * 2].decode(
        "utf-16-le", "replace"
    )
    return name_begun(before, position)
