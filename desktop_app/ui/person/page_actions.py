"""The buttons under the head of somebody's page: what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.people_query import Scope
from desktop_app.domain.person import ChannelKind
from desktop_app.ui.kit.buttons import button, set_kind
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.kit.context import UiContext


class PageActions(QWidget):
    """Each signal says which was asked for; `reach` carries the kind of way."""

    restore = Signal()
    log = Signal()
    reach = Signal(ChannelKind)
    remind = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._icons = icons = context.icons
        away = icons.icon("archive-restore")
        self._restore = button(self.tr("Restore"), icon=away, clicked=self.restore.emit)
        plus = icons.icon("plus", Role.ON_EMBER)
        self._log = button(self.tr("Log contact"), "primary", plus, self.log.emit)
        self._ways = {
            kind: button(words, icon=icons.icon(icon), clicked=lambda kind=kind: self._go(kind))
            for kind, words, icon in (
                (ChannelKind.EMAIL, self.tr("E-mail"), "mail"),
                (ChannelKind.PHONE, self.tr("Call"), "phone"),
            )
        }
        bell = icons.icon("bell-plus")
        self._remind = button(self.tr("Remind me"), icon=bell, clicked=self.remind.emit)
        flow = FlowLayout(self, context.theme.px(8))
        for made in (self._restore, self._log, *self._ways.values(), self._remind):
            flow.addWidget(made)

    def show_page(self, page: PersonData, scope: Scope) -> None:
        """Offer what can be done with somebody who is there; in the trash that is to restore them."""
        is_gone = scope is Scope.TRASH
        set_kind(self._restore, "kind", "primary" if is_gone else "plain")
        role = Role.ON_EMBER if is_gone else Role.SOFT
        self._restore.setIcon(self._icons.icon("archive-restore", role))
        self._restore.setVisible(scope is not Scope.PEOPLE)
        has = {channel.kind for channel in page.contact.channels}
        for kind, made in self._ways.items():
            made.setVisible(kind in has and not is_gone)
        for made in (self._log, self._remind):
            made.setVisible(not is_gone)

    def _go(self, kind: ChannelKind) -> None:
        self.reach.emit(kind)
