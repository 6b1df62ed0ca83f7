"""The box to tick for starting with the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role, Theme
from desktop_app.ui.kit.wrapped_box import WrappedBox
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.ui.desktop_integration import DesktopIntegration


class LoginChoice(QWidget):
    """Ticked when Kith starts at log-in; says below why it could not be changed."""

    def __init__(self, theme: Theme, desktop: DesktopIntegration, words: str) -> None:
        super().__init__()
        self._desktop = desktop
        self.box = WrappedBox(words)
        self.box.setChecked(desktop.starts_at_login())
        self.box.clicked.connect(self._change)
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self.setLayout(column(theme, self.box, self._fault, space=4))

    def _change(self, on: bool) -> None:
        try:
            self._desktop.start_at_login(on)
        except KithError as error:
            self._fault.setText(say_error(error))
            self._fault.show()
            self.box.setChecked(self._desktop.starts_at_login())
        else:
            self._fault.hide()
