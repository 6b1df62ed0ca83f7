"""What stands below a line about giving: while it is typed what it will be, once it is stored the one
thing offered. A need or an offer told by the way is offered to be kept, never stored unasked.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.typed_line import typed_line
from desktop_app.ui.composer.giving_row import GivingRow
from desktop_app.ui.words.giving_lines import keep_words, say_line, say_need
from desktop_app.ui.words.reminders import stored_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.needs import Need
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext

PAUSE = 300
"""Milliseconds without a letter after which it is said what the line will be."""


class GivingLine(QObject):
    """`keeping` carries the future of a need being kept; `settled` says that nothing is offered any
    more.
    """

    keeping = Signal(object)
    settled = Signal()

    def __init__(self, context: UiContext, book: AddressBook, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._book = context, book
        self._draft: Draft | None = None
        self._declined: set[tuple[object, ...]] = set()
        self.row = GivingRow(context)
        self.row.taken.connect(self._over)
        self.row.dismissed.connect(self.dismiss)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)

    def typed(self, draft: Draft | None) -> None:
        """The line being typed means this; None while nothing is typed."""
        before, self._draft = self._draft, draft
        if draft is not None:
            self._pause.start()
        elif before is not None:
            # It was emptied: what was offered after it was stored stays.
            self._pause.stop()
            if not self.row.is_offering():
                self.row.say("")

    def stored(self, draft: Draft) -> None:
        """A line is being stored: only a need it told by the way is still offered."""
        self._pause.stop()
        self._draft = None
        self._show(self._by_the_way(draft), "")

    def offer(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer one thing, now that the line is stored, unless another is being typed."""
        if self._draft is None:
            self.row.say(words, choices)

    def meant(self, draft: Draft) -> list[Favour]:
        """The favours begun before that a line can mean; quick."""
        if draft.give is None:
            return []
        line = typed_line(draft, self._context.zone.key, stored_texts())
        return self._book.typed_lines.meant(line)

    def forget(self) -> None:
        """Another page: nothing is offered any more."""
        self._pause.stop()
        self._draft = None
        self._declined.clear()
        self.row.say("")

    def dismiss(self) -> None:
        """None of what is offered is wanted."""
        if self._draft is not None and (need := self._by_the_way(self._draft)) is not None:
            self._declined.add(_said(need))
        self._over()

    def _over(self) -> None:
        self.row.say("")
        self.settled.emit()

    def _look(self) -> None:
        draft = self._draft
        if draft is not None:
            words = say_line(draft, self.meant(draft), self._context.today())
            self._show(self._by_the_way(draft), words)

    def _show(self, need: Need | None, words: str) -> None:
        if need is None:
            self.row.say(words)
        else:
            self.row.say(say_need(need), [(keep_words(), partial(self._keep, need))])

    def _keep(self, need: Need) -> None:
        self._declined.add(_said(need))
        self.keeping.emit(self._book.needs.add(need))

    def _by_the_way(self, draft: Draft) -> Need | None:
        """The need or offer a line tells by the way, unless it is known or not wanted."""
        from desktop_app.domain.noticed_need import noticed_need

        need = noticed_need(draft)
        if need is None or need.person is None or _said(need) in self._declined:
            return None
        known = self._book.needs.of_person(need.person.id)
        same = any(item.is_open and _said(item) == _said(need) for item in known)
        return None if same else need


def _said(need: Need) -> tuple[object, ...]:
    """What a need says, and of whom."""
    person = None if need.person is None else need.person.id
    return (need.side, person, need.text.casefold())
