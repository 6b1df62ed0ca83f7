"""Which facts a composer offers to keep: those of the line being typed, and, once it is stored, of
that line until they are kept, dismissed, or another line is stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.composer.fact_row import FactRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.domain.card_facts import Keeping
    from desktop_app.domain.grammar.facts import Fact
    from desktop_app.services.card_facts import CardFacts
    from desktop_app.ui.kit.context import UiContext

PAUSE = 400
"""Milliseconds without a letter after which facts are offered: half a number is none."""


class FactsTold(QObject):
    """`keeping` carries the future of facts being put on cards. `row` shows what is offered, and
    `settled` says that nothing is any more.
    """

    keeping = Signal(object)
    settled = Signal()

    def __init__(self, context: UiContext, cards: CardFacts, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._cards = context, cards
        self._typed: tuple[Fact, ...] = ()
        self._stored: tuple[Fact, ...] = ()
        self._settled: set[tuple[object, ...]] = set()
        self.row = FactRow(context)
        self.row.chosen.connect(self._keep)
        self.row.dismissed.connect(self.dismiss)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._offer)

    def typed(self, facts: Iterable[Fact]) -> None:
        """The line being typed tells these."""
        self._typed = tuple(facts)
        self._settled &= {_said(fact) for fact in (*self._stored, *self._typed)}
        if self._typed or self.row.is_offering():
            self._pause.start()

    def stored(self, facts: Iterable[Fact]) -> None:
        """A line that tells these is being stored."""
        self._stored, self._typed = tuple(facts), ()
        self._offer()

    def forget(self) -> None:
        """Another page: nothing is offered any more."""
        self._stored, self._typed = (), ()
        self._settled.clear()
        self._offer()

    def dismiss(self) -> None:
        """None of what is offered is wanted."""
        self._settle([*self._stored, *self._typed])

    def _keep(self, wanted: Sequence[Keeping], end_others: bool) -> None:
        today = self._context.today()
        self.keeping.emit(self._cards.keep(wanted, today, end_others=end_others))
        self._settle([item.fact for item in wanted])

    def _settle(self, facts: Iterable[Fact]) -> None:
        self._settled.update(map(_said, facts))
        self._offer()
        if not self.row.is_offering():
            self.settled.emit()

    def _offer(self) -> None:
        self._pause.stop()
        open_ones = {
            _said(fact): fact
            for fact in (*self._stored, *self._typed)
            if _said(fact) not in self._settled
        }
        news = self._cards.news(open_ones.values(), self._context.today()) if open_ones else []
        self.row.offer(news)


def _said(fact: Fact) -> tuple[object, ...]:
    """What a fact says, wherever in the line it stands."""
    return (fact.kind, fact.person.id, fact.value, fact.title)
