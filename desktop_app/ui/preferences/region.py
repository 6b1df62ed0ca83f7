"""Preferences: how names stand in lists, and where the reader is, by which numbers and addresses
are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal

from desktop_app.domain.changes import Noun
from desktop_app.domain.postal.layouts import codes
from desktop_app.services.region import region_of_system
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.services.region import Region
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.preferences.sorting import SortChoice


NARROWEST = 120
"""Pixels at the usual font the country has at least."""
TYPING = 400
"""Milliseconds without another letter after which what was typed is meant."""


class RegionCard(Card):
    """By which name people are sorted, and the country, chosen or that of the system. `started` carries the future of every change."""

    started = Signal(object)

    def __init__(self, context: UiContext, region: Region, sorting: SortChoice) -> None:
        super().__init__(context, self.tr("Names and numbers"))
        self._region, self._sorting = region, sorting
        sorting.started.connect(self.started)
        theme = context.theme
        self._box = ChoiceBox()
        self._box.setAccessibleName(self.tr("Your country"))
        system = region_of_system()
        words = self.tr("As the system says")
        if system:
            words = fill_in(self.tr("As the system says: %1"), country_name(system))
        self._box.addItem(words, "")
        for name, code in sorted((country_name(code), code) for code in codes()):
            self._box.addItem(name, code)
        self._box.setMinimumContentsLength(24)
        self._box.setMinimumWidth(theme.px(NARROWEST))
        self._show()
        # Each letter typed in the closed box chooses another country on the way to the one meant.
        self._waiting = QTimer(self, singleShot=True, interval=TYPING)
        self._waiting.timeout.connect(self._choose)
        self._box.activated.connect(lambda _: self._waiting.start())
        why = self.tr(
            "Numbers of your country are shown without its code, and addresses in it without its "
            "name. A number without a country code counts as one of your country. What is written "
            "on a card stays as it is."
        )
        label = PlainLabel(theme, self.tr("Your country"), Face.BODY, Role.SOFT)
        country = flowing(theme, label, self._box, space=12)
        explained = PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True)
        self.hold(sorting, country, explained)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show what is stored now."""
        self._sorting.apply_changes(changes)
        if changes.touches(Noun.SETTING) and not self._waiting.isActive():
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._waiting.isActive():
            self._waiting.stop()
            self._choose()
        super().hideEvent(event)

    def _show(self) -> None:
        self._box.setCurrentIndex(max(0, self._box.findData(self._region.chosen())))

    def _choose(self) -> None:
        if self._box.currentData() != self._region.chosen():
            self.started.emit(self._region.choose(self._box.currentData()))


def country_name(code: str) -> str:
    """A country (ISO 3166) in words, its code where Qt has none for it."""
    territory = QLocale.codeToTerritory(code)
    known = territory != QLocale.Country.AnyTerritory
    return QLocale.territoryToString(territory) if known else code
