"""A line in the real window, and a grammar that says of some words what the tests need."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.grammar import languages
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop_app.domain.grammar.facts import Fact
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.composer.composer import Composer
    from desktop_app.ui.composer.edit import ComposerEdit
    from tests.ui.conftest import Opened

Kind = TypeVar("Kind", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Pretend:
    """What is read besides what the real grammar reads, each piece by its words in the line."""

    when: dict[str, tuple[date, ...]]
    near: dict[str, tuple[Participant, ...]]
    tokens: dict[str, TokenKind]
    facts: Callable[[str], tuple[Fact, ...]] = lambda text: ()

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Have every line read so."""
        read = languages.read_line

        def read_line(text: str, *given: Any, **more: Any) -> Draft:
            fixed = given[3] if len(given) > 3 else Corrections()
            return self._read(text, read(text, *given, **more), fixed)

        monkeypatch.setattr(languages, "read_line", read_line)

    def _read(self, text: str, draft: Draft, fixed: Corrections) -> Draft:
        made = [replace(token, candidates=self._near(token)) for token in draft.tokens]
        for words, kind in self.tokens.items():
            if words in text:
                start = text.index(words)
                made.append(Token(kind, start, start + len(words), words))
        for words, days in self.when.items():
            key = (TokenKind.WHEN, words.lower())
            if words not in text or key in fixed.dismissed:
                continue
            start = text.index(words)
            day = fixed.replaced.get(key)
            kind = TokenKind.WHEN if day is None else TokenKind.DATE
            made.append(Token(kind, start, start + len(words), words, day, days=days))
            draft = draft if day is None else replace(draft, day=day)
        tokens = tuple(sorted(made, key=lambda token: token.start))
        return replace(draft, tokens=tokens, facts=self.facts(text))

    def _near(self, token: Token) -> tuple[Participant, ...]:
        if token.kind is TokenKind.UNKNOWN:
            return self.near.get(token.text, token.candidates)
        return token.candidates


def pretend(monkeypatch: pytest.MonkeyPatch, **what: Any) -> None:
    """Read lines as `Pretend` says."""
    Pretend(**({"when": {}, "near": {}, "tokens": {}} | what)).use(monkeypatch)


def line_of(qtbot: QtBot, opened: Opened) -> Composer:
    """The line of the timeline of everybody, with the focus: no page says there who took part."""
    opened.window.shell.show("timeline")
    qtbot.waitUntil(lambda: opened.window.screens.current() == "timeline")
    composer = opened.window.pages.currentWidget().composer
    composer.edit.setFocus()
    qtbot.waitUntil(composer.edit.hasFocus)
    return composer


def page_line(qtbot: QtBot, opened: Opened, name: str) -> Composer:
    """The line on somebody's page, with the focus."""
    person = opened.book.naming.resolve(name)
    opened.window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    qtbot.keyClick(opened.window, Qt.Key.Key_L, CONTROL)
    composer = opened.window.person.composer
    qtbot.waitUntil(composer.edit.hasFocus)
    return composer


def sheet_of(qtbot: QtBot, kind: type[Kind]) -> Kind:
    """The sheet of that kind that has come up."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), kind))
    sheet = QApplication.activePopupWidget()
    assert isinstance(sheet, kind)
    return sheet


def cursor_at(edit: ComposerEdit, words: str) -> QTextCursor:
    """A cursor inside these words of the line."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(edit.toPlainText().index(words) + 1)
    return cursor
