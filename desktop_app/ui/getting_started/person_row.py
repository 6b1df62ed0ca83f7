"""One person to choose: who, why, and a number for each circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop_app.ui.circle_buttons import CircleButtons
from desktop_app.ui.getting_started.words import say_signs
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import set_kind
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from desktop_app.domain.cadence import Circle
    from desktop_app.domain.getting_started import CardSigns
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 38


class PersonRow(QFrame):
    """`picked` carries the number of the circle pressed; `pressed` says that the row was."""

    picked = Signal(int)
    pressed = Signal()

    def __init__(self, context: UiContext, photos: PhotoCache) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        theme = context.theme
        self._theme, self._photos = theme, photos
        self.card: CardSigns | None = None
        self._avatar = Avatar(theme, AVATAR)
        self._name = PlainLabel(theme, "", Face.STRONG, elide=True)
        self._why = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        self._numbers = CircleButtons(theme)
        self._numbers.pressed.connect(self.picked)
        words = column(theme, row(theme, self._name, None), row(theme, self._why, None), space=1)
        box = row(theme, self._avatar, words, self._numbers, space=10, margins=(8, 6, 8, 6))
        box.setStretch(1, 1)
        self.setLayout(box)
        photos.ready.connect(self._photo_ready)

    def show_card(self, card: CardSigns, circles: Sequence[Circle]) -> None:
        """Show that person."""
        self.card = card
        line, why = card.line, say_signs(card)
        self._name.setText(line.name)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.setAccessibleName(", ".join(part for part in (line.name, why) if part))
        self._numbers.show_for(line.name, circles, line.circle_id)
        self._show_avatar()

    def set_current(self, current: bool) -> None:
        """Whether the keys are for this row."""
        set_kind(self, "current", current)
        self._numbers.set_reachable(current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mousePressEvent(event)

    def _show_avatar(self) -> None:
        assert self.card is not None
        line = self.card.line
        photo = self._photos.pixmap(line.id, self._theme.px(AVATAR)) if line.has_photo else None
        self._avatar.show_person(line.name, line.uid, None, photo)

    def _photo_ready(self, person_id: int) -> None:
        if self.card is not None and person_id == self.card.line.id:
            self._show_avatar()
