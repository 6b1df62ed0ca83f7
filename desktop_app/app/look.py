"""How the program looks: colours as the system or the user has them, the size of text, contrast, and
whether anything moves.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.system.bus import Bus
from desktop_app.system.colour_scheme import ColourScheme
from desktop_app.system.compositing import Compositing
from desktop_app.system.ease import Ease
from desktop_app.ui.kit.floating import Mixing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.kit.window_state import WindowState

_MOTIONS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Look:
    """Follows the system, for a theme with what is remembered in `state`, as long as it is kept."""

    def __init__(self, app: QApplication, theme: Theme, state: WindowState) -> None:
        self._app, self._theme = app, theme
        Mixing.ask = Compositing(app).mixes
        self._scheme = ColourScheme(app)
        self._scheme.changed.connect(theme.follow)
        self._usual = [effect for effect in _MOTIONS if app.isEffectEnabled(effect)]
        self.ease = Ease(app, Bus() if sys.platform.startswith("linux") else None)
        self.ease.changed.connect(self._follow_ease)
        theme.follow(self._scheme.is_dark)
        choice = state.text("appearance", "system")
        theme.blockSignals(True)
        self._follow_ease()
        if state.number("text_scale", 1.0) != 1.0:
            theme.set_text_scale(state.number("text_scale", 1.0))
        theme.blockSignals(False)
        theme.set_choice(choice if choice in ("system", "light", "dark") else "system")

    def _follow_ease(self) -> None:
        colours = self.ease.colours
        self._theme.follow_contrast(self.ease.wants_contrast or colours is not None)
        self._theme.follow_colours(colours)
        self._theme.follow_motion(not self.ease.wants_stillness)
        for effect in self._usual:
            self._app.setEffectEnabled(effect, not self.ease.wants_stillness)
