"""The cadence budget: what the rhythms ask for a year, what was made, and whom to relax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.rhythms import say_budget, say_relaxing

if TYPE_CHECKING:
    from desktop_app.domain.rhythms import Budget
    from desktop_app.ui.kit.context import UiContext

WORDS = 400
"""Pixels at the usual font that the words want beside the buttons."""


class BudgetCard(QFrame):
    """`relax_requested` carries the ids of everybody to relax."""

    relax_requested = Signal(list)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context = context
        self._ids: list[int] = []
        theme, icons = context.theme, context.icons
        self._title = PlainLabel(theme, "", Face.STRONG, wrap=True)
        self._words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._who = button(self.tr("Who, and why"), "quiet", clicked=self._toggle)
        self._who.setCheckable(True)
        self._relax = button(
            "", "plain", icons.icon("moon"), lambda: self.relax_requested.emit(self._ids)
        )
        self._people = QWidget()
        self._lines = column(theme, space=3)
        self._people.setLayout(self._lines)
        self._people.hide()
        words = column(theme, self._title, self._words, space=2)
        said = row(theme, IconLabel(icons, "gauge", theme, Role.EMBER, 18), words, space=10)
        said.setStretch(1, 1)
        does = flowing(theme, self._who, self._relax, space=10)
        head = turning(theme, Part(said, 1, WORDS), does, space=10)
        self.setLayout(column(theme, head, self._people, space=8, margins=(14, 10, 12, 10)))
        self.hide()

    def show_budget(self, budget: Budget) -> None:
        """Say it, and whom to relax until it fits."""
        self._ids = [item.person.id for item in budget.relax]
        self._title.setText(
            say_budget(budget) if budget.asked else self.tr("Nobody has a rhythm yet.")
        )
        self._words.setText(self._advice(budget))
        self._relax.setText(" " + self.tr("Relax %Ln person(s)", None, len(self._ids)))
        self._relax.setAccessibleName(self._relax.text().strip())
        for made in (self._who, self._relax):
            made.setVisible(bool(self._ids))
        self._people.setVisible(bool(self._ids) and self._who.isChecked())
        self._fill(budget)
        self.show()

    def _advice(self, budget: Budget) -> str:
        if not budget.asked:
            return self.tr(
                "Put people into circles, and what that asks of you in a year stands here."
            )
        each = zip(budget.circles, budget.asked_each(), strict=True)
        free = sum(asked for item, asked in each if item.circle is None)
        outside = (
            self.tr("%Ln of them for people without a circle.", None, free) + " " if free else ""
        )
        return outside + self._what_to_do(budget)

    def _what_to_do(self, budget: Budget) -> str:
        if not budget.has_begun:
            return self.tr("They have just begun: nobody is late.")
        if not budget.relax:
            if budget.asked <= budget.made:
                return self.tr("That fits: you keep up with what you want to keep up.")
            return self.tr(
                "There is nobody to relax: all are in time, or have the longest rhythm already."
            )
        return self.tr(
            "The next longer rhythm for those you reach least would save %Ln contact(s) a year.",
            None,
            budget.saved,
        )

    def _fill(self, budget: Budget) -> None:
        theme, today = self._context.theme, self._context.today()
        clear(self._lines)
        for item in budget.relax:
            name = PlainLabel(theme, item.person.name, Face.SMALL_STRONG, elide=True)
            why = PlainLabel(
                theme, say_relaxing(item, today), Face.SECONDARY, Role.SOFT, elide=True
            )
            self._lines.addLayout(row(theme, name, why, None, space=10, margins=(28, 0, 0, 0)))

    def _toggle(self) -> None:
        self._people.setVisible(self._who.isChecked() and bool(self._ids))
