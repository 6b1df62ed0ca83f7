"""What differs between somebody as they are here and as a card has them, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.importing.card_facts import Fact, facts
from desktop_app.ui.kit.boxes import line
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.domain.importing import CardShown
    from desktop_app.ui.kit.theme import Theme

MOST = 60
"""Rows shown; a hostile card has a hundred thousand."""
_KINDS = {
    "mail": QT_TRANSLATE_NOOP("Differences", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Differences", "Number"),
    "briefcase": QT_TRANSLATE_NOOP("Differences", "Work"),
    "graduation-cap": QT_TRANSLATE_NOOP("Differences", "Study"),
    "sticky-note": QT_TRANSLATE_NOOP("Differences", "Notes"),
}
"""What facts without a label of their own are about, by their icons."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)


@dataclass(frozen=True, slots=True)
class Difference:
    """What something is, what stands here and on the card, and what will stand: `takes` is whether
    the card's is there then, `keeps` whether that of here still is.
    """

    label: str
    here: tuple[str, ...]
    there: tuple[str, ...]
    takes: bool
    keeps: bool


def differences(card: CardShown) -> list[Difference]:
    """Every fact of which the card says something else than what stands here."""
    if card.before is None or card.says is None:
        return []
    here, there, then = (_by_kind(facts(item)) for item in (card.before, card.says, card.after))
    found = []
    for kind, said in there.items():
        known, after = here.get(kind, ()), set(then.get(kind, ()))
        if set(said) <= set(known):
            continue
        label = kind[1] or _tr(_KINDS.get(kind[0], ""))
        takes, keeps = set(said) <= after, bool(known) and set(known) <= after
        found.append(Difference(label, known, said, takes, keeps))
    return found[:MOST]


def _by_kind(said: list[Fact]) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for fact in said:
        kind = (fact.icon, fact.label)
        found[kind] = (*found.get(kind, ()), fact.value)
    return found


class DifferenceTable(QWidget):
    """A row for each difference; what will stand is plain, what will not is faint and struck out."""

    def __init__(self, theme: Theme, found: list[Difference]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        for column, words in ((1, self.tr("In Kith")), (2, self.tr("On the card"))):
            head = PlainLabel(theme, words, Face.SECONDARY, Role.SOFT)
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        for place, item in enumerate(found):
            grid.addWidget(line(), 2 * place + 1, 0, 1, 3)
            label = PlainLabel(theme, item.label, Face.SECONDARY, Role.SOFT, wrap=True)
            here = self._side(theme, item.here, item.keeps)
            there = self._side(theme, item.there, item.takes)
            words = self.tr("stays") if item.keeps else self.tr("goes")
            if item.here:
                here.setAccessibleDescription(words)
            words = self.tr("comes in") if item.takes else self.tr("stays out")
            there.setAccessibleDescription(words)
            for column, shown in enumerate((label, here, there)):
                grid.addWidget(shown, 2 * place + 2, column, Qt.AlignmentFlag.AlignTop)

    def _side(self, theme: Theme, said: tuple[str, ...], stands: bool) -> PlainLabel:
        if not said:
            return PlainLabel(theme, self.tr("not known"), Face.BODY, Role.FAINT, wrap=True)
        role = Role.INK if stands else Role.FAINT
        made = PlainLabel(theme, "\n".join(said), Face.BODY, role, wrap=True)
        if not stands:
            font = made.font()
            font.setStrikeOut(True)
            made.setFont(font)
        return made
