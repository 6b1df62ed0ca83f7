"""Said over an open window: the address book was found damaged, and is not written to any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.recovery import say_title, say_what_happened

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.errors import KithError
    from desktop_app.ui.kit.context import UiContext

WIDTH = 480


class Stopped(QDialog):
    """What happened, and two buttons: the ways back, which close the window, or not yet."""

    help_page = "troubleshooting"

    def __init__(
        self,
        context: UiContext,
        error: KithError,
        ways_back: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Address book damaged"))
        theme = context.theme
        title = PlainLabel(theme, say_title(error), Face.TITLE, wrap=True)
        what = PlainLabel(theme, say_what_happened(error, context.now()), Face.BODY, wrap=True)
        text = self.tr(
            "Kith writes nothing more to it, so that nothing gets worse. What you are typing stays where it is, to be copied."
        )
        later = button(self.tr("Not yet"), clicked=self.reject)
        back = button(self.tr("See the ways back"), "primary", clicked=self.accept)
        self.accepted.connect(lambda: ways_back())
        self.setLayout(
            column(
                theme,
                title,
                what,
                PlainLabel(theme, text, Face.BODY, Role.SOFT, wrap=True),
                row(theme, None, later, back),
                space=12,
                margins=(24, 22, 24, 20),
            )
        )
        self.resize(theme.px(WIDTH), self.sizeHint().height())
        back.setFocus()
