"""Facts that a line told, offered for the card: one chip below the line, never stored unasked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame

from desktop_app.ui.composer.fact_words import say_keeping, say_several, say_with_end
from desktop_app.ui.kit.boxes import column, line, row
from desktop_app.ui.kit.buttons import OPENS, button, icon_button, plain_text
from desktop_app.ui.kit.keycap import say_keys
from desktop_app.ui.kit.labels import IconLabel, PlainLabel, hint
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.card_facts import Keeping
    from desktop_app.ui.kit.context import UiContext


class FactRow(QFrame):
    """`chosen` carries the keepings to be stored and whether positions held until now end with it;
    `dismissed` says that none is wanted.
    """

    chosen = Signal(object, bool)
    dismissed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        theme, icons = context.theme, context.icons
        self._wanted: tuple[Keeping, ...] = ()
        self._words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        self._keep = button(self.tr("Keep"), "chip", clicked=self.keep)
        self._keys = context.keys
        self._keys.changed.connect(self._say_key)
        self._say_key()
        self._more = button(self.tr("Choose") + OPENS, "chip", clicked=self._choose)
        close = icon_button(theme, icons, "x", self.tr("Do not keep"), self._dismiss, size=14)
        parts = row(
            theme,
            IconLabel(icons, "contact", theme, Role.EMBER, 16),
            self._words,
            None,
            self._keep,
            self._more,
            close,
            space=8,
            margins=(14, 4, 8, 4),
        )
        self.setLayout(column(theme, line(), parts, space=0))
        self.hide()

    def _say_key(self) -> None:
        hint(self._keep, say_keys(self._keys.first("keep-facts", "Alt+Return")))

    def offer(self, wanted: Sequence[Keeping]) -> None:
        """Offer these in place of what was offered; none hides it."""
        if tuple(wanted) == self._wanted:
            return
        self._wanted = tuple(wanted)
        if self._wanted:
            several = len(self._wanted) > 1
            words = say_several(self._wanted) if several else say_keeping(self._wanted[0])
            self._words.setText(words)
            self._keep.setText(self.tr("Keep all") if several else self.tr("Keep"))
            self._keep.setAccessibleName(fill_in(self.tr("Keep: %1"), words))
            self._more.setVisible(several or bool(self._wanted[0].others))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.setVisible(bool(self._wanted))

    def is_offering(self) -> bool:
        """Whether anything is offered now."""
        return bool(self._wanted)

    def keep(self) -> None:
        """Keep all that is offered; positions held until now go on beside a new one."""
        if self._wanted:
            self._take(self._wanted, False)

    def _take(self, wanted: tuple[Keeping, ...], end_others: bool) -> None:
        self.chosen.emit(wanted, end_others)

    def _dismiss(self) -> None:
        self.dismissed.emit()

    def _choose(self) -> None:
        """One by one, and what ends with it."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for item in self._wanted:
            menu.addAction(plain_text(say_keeping(item)), partial(self._take, (item,), False))
            if item.others:
                menu.addAction(plain_text(say_with_end(item)), partial(self._take, (item,), True))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
