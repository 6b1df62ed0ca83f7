"""Chips for the rules a list asks that no other chip shows; a click takes one off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.rules.rule import NO_RULES, Group, How
from desktop_app.ui.kit.buttons import chip, relabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLayout, QPushButton

    from desktop_app.domain.rules.rule import Part
    from desktop_app.services.address_book import AddressBook

LONGEST = 60


class RuleChips:
    """Chips at the end of a layout. `changed` is called with the rules that are left."""

    def __init__(
        self, layout: QLayout, book: AddressBook, changed: Callable[[Group], object]
    ) -> None:
        self._layout, self._book, self._changed = layout, book, changed
        self._made: list[QPushButton] = []
        self._rules, self._parts = NO_RULES, list["Part"]()

    def show_rules(self, rules: Group, shown: Sequence[Part]) -> None:
        """One for each part of these rules but those `shown` elsewhere."""
        self._rules = rules
        if rules.how is How.ALL:
            self._parts = [part for part in rules.parts if part not in shown]
        else:
            self._parts = [rules]
        while len(self._made) < len(self._parts):
            self._add(len(self._made))
        for at, made in enumerate(self._made):
            made.setVisible(at < len(self._parts))
            made.setChecked(True)
            if at < len(self._parts):
                from desktop_app.ui.words.rules import say_part

                relabel(made, say_part(self._parts[at], self._book.rules.names)[:LONGEST])

    def _add(self, at: int) -> None:
        made = chip("", checkable=True, clicked=lambda: self._take_off(at))
        self._made.append(made)
        self._layout.addWidget(made)

    def _take_off(self, at: int) -> None:
        part = self._parts[at]
        self._changed(NO_RULES if part is self._rules else self._rules.without(part))
