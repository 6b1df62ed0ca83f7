"""How the program looks: colours as the system or the user has them, and the size of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.system.colour_scheme import ColourScheme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.kit.window_state import WindowState


def apply_look(app: QApplication, theme: Theme, state: WindowState) -> ColourScheme:
    """Give `theme` what is remembered in `state`, and have it follow the system; the answer must be
    kept as long as it shall.
    """
    scheme = ColourScheme(app)
    scheme.changed.connect(theme.follow)
    theme.follow(scheme.is_dark)
    choice = state.text("appearance", "system")
    theme.blockSignals(True)
    if state.number("text_scale", 1.0) != 1.0:
        theme.set_text_scale(state.number("text_scale", 1.0))
    theme.blockSignals(False)
    theme.set_choice(choice if choice in ("system", "light", "dark") else "system")
    return scheme
