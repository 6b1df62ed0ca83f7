"""Asks once whether to open an address book that another computer seems to have open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class OtherComputer(QDialog):
    """Accepted to open it all the same. `host` is the name of the computer, `since` the moment
    from which it is open there.
    """

    help_page = "troubleshooting"

    def __init__(self, context: UiContext, host: str, since: datetime) -> None:
        super().__init__()
        self.setWindowTitle("Kith")
        theme = context.theme
        words = fill_in(self.tr("Open on %1"), host[:60])
        title = PlainLabel(theme, words, Face.TITLE, wrap=True)
        moment = QDateTime.fromSecsSinceEpoch(int(since.timestamp()))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        told = self.tr(
            "Kith on the computer %1 has had this address book open since %2, or could not tidy up"
            " when it ended there."
        )
        advice = self.tr(
            "Quit Kith there first: two computers that write to one file can damage it. If Kith does"
            " not run there any more, open it here."
        )
        text = PlainLabel(
            theme, f"{fill_in(told, host[:60], when)}\n\n{advice}", Face.BODY, Role.SOFT, wrap=True
        )
        take = button(self.tr("Kith does not run there: open"), clicked=self.accept)
        leave = button(self.tr("Leave it closed"), "primary", clicked=self.reject)
        leave.setDefault(True)
        box = column(
            theme, title, text, row(theme, None, take, leave), space=12, margins=(24, 22, 24, 20)
        )
        self.setLayout(box)
        self.resize(theme.px(500), box.totalHeightForWidth(theme.px(500)))
        leave.setFocus()
