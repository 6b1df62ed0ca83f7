"""What a composer shows below its line: facts to be kept, and what is told of giving. Each is made
with the first line that tells of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.composer.facts_told import FactsTold
    from desktop_app.ui.composer.giving_line import GivingLine
    from desktop_app.ui.kit.context import UiContext


class Below(QObject):
    """`keeping` carries the future of something being kept, `settled` says that nothing is offered
    any more.
    """

    keeping = Signal(object)
    settled = Signal()

    def __init__(
        self, context: UiContext, book: AddressBook, box: QVBoxLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._book, self._box = context, book, box
        self._facts: FactsTold | None = None
        self._giving: GivingLine | None = None

    def typed(self, draft: Draft | None) -> None:
        """The line being typed means this; None while nothing is typed."""
        facts = () if draft is None else draft.facts
        if self._facts is not None or facts:
            self._facts_told().typed(facts)
        if self._giving is not None or (draft is not None and _may_tell(draft)):
            self._giving_line().typed(draft)

    def stored(self, draft: Draft) -> None:
        """A line that means this is being stored."""
        if self._facts is not None or draft.facts:
            self._facts_told().stored(draft.facts)
        if self._giving is not None or _may_tell(draft):
            self._giving_line().stored(draft)

    def offer(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer one thing, now that the line is stored."""
        self._giving_line().offer(words, choices)

    def meant(self, draft: Draft) -> list[Favour]:
        """The favours begun before that a line can mean; quick."""
        return self._giving_line().meant(draft)

    def forget(self) -> None:
        """Another page: nothing is offered any more."""
        for part in (self._facts, self._giving):
            if part is not None:
                part.forget()

    def dismiss(self) -> None:
        """None of what is offered is wanted."""
        for part in (self._facts, self._giving):
            if part is not None and part.row.is_offering():
                part.dismiss()

    def is_offering(self) -> bool:
        """Whether anything is offered to be kept or done."""
        return any(
            part is not None and part.row.is_offering() for part in (self._facts, self._giving)
        )

    def keep(self) -> bool:
        """Keep the facts that are offered, else do the first of what is; False when nothing is."""
        if self._facts is not None and self._facts.row.is_offering():
            self._facts.row.keep()
            return True
        if self._giving is not None and self._giving.row.is_offering():
            self._giving.row.take_first()
            return True
        return False

    def _facts_told(self) -> FactsTold:
        if self._facts is None:
            from desktop_app.ui.composer.facts_told import FactsTold

            self._facts = FactsTold(self._context, self._book.card_facts, self)
            self._facts.keeping.connect(self.keeping)
            self._facts.settled.connect(self.settled)
            self._box.addWidget(self._facts.row)
        return self._facts

    def _giving_line(self) -> GivingLine:
        if self._giving is None:
            from desktop_app.ui.composer.giving_line import GivingLine

            self._giving = GivingLine(self._context, self._book, self)
            self._giving.keeping.connect(self.keeping)
            self._giving.settled.connect(self.settled)
            self._box.addWidget(self._giving.row)
        return self._giving


def _may_tell(draft: Draft) -> bool:
    """Whether a line tells of giving, or may do so by the way."""
    return draft.give is not None or bool(draft.people and draft.summary)
