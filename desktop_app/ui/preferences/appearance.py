"""Preferences: light or dark, and how large text is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton

from desktop_app.ui.kit.buttons import choices
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import SCALES, Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class AppearanceCard(Card):
    """Changes the theme at once."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, self.tr("Appearance"))
        theme = context.theme
        made = []
        for key, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            mode = QRadioButton(words)
            mode.setProperty("choice", key)
            mode.setChecked(theme.choice == key)
            made.append(mode)
        self._modes = choices(*made)
        modes = flowing(theme, *made, space=16)
        self._modes.buttonClicked.connect(lambda _: self._change())
        self._size = ChoiceBox()
        self._size.setAccessibleName(self.tr("Text size"))
        for scale in SCALES:
            self._size.addItem(f"{round(scale * 100)} %", scale)
            if abs(scale - theme.text_scale) < 0.01:
                self._size.setCurrentIndex(self._size.count() - 1)
        self._size.currentIndexChanged.connect(lambda _: self._change())
        label = PlainLabel(theme, self.tr("Text size"), Face.BODY, Role.SOFT)
        size = flowing(theme, label, self._size, space=12)
        self.hold(modes, size)

    def _change(self) -> None:
        chosen, theme = self._modes.checkedButton(), self._context.theme
        mode = chosen.property("choice") if chosen else "system"
        if mode != theme.choice:
            theme.set_choice(mode)
        if self._size.currentData() != theme.text_scale:
            theme.set_text_scale(self._size.currentData())
