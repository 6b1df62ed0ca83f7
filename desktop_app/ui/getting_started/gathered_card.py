"""Whoever was chosen, gathered by circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.getting_started import ENOUGH
from desktop_app.ui.circle_buttons import say_circle
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.getting_started import Chosen
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 28


class GatheredCard(QFrame):
    """`removed` carries the id of somebody who is to have no circle after all."""

    removed = Signal(int)

    def __init__(self, context: UiContext, photos: PhotoCache) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._photos = context, photos
        theme = context.theme
        self._shown: Sequence[Chosen] | None = None
        self._avatars: dict[int, tuple[PersonLine, Avatar]] = {}
        title = PlainLabel(theme, self.tr("In your circles"), Face.TITLE)
        self._count = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT)
        words = self.tr("Whoever you choose gathers here, by circle.")
        self._empty = PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True)
        self._body = column(theme, space=4)
        head = row(theme, title, None, self._count)
        photos.ready.connect(self._show_photo)
        self.setLayout(
            column(theme, head, self._empty, self._body, None, space=8, margins=(16, 14, 16, 14))
        )

    def show_chosen(self, chosen: Sequence[Chosen]) -> None:
        """Show those people."""
        if chosen == self._shown:
            return
        self._shown = chosen
        count = sum(item.count for item in chosen)
        self._count.setText(self._say_count(count))
        self._empty.setVisible(not count)
        self._avatars.clear()
        clear(self._body)
        for item in chosen:
            if item.count:
                self._add(item)

    def _say_count(self, count: int) -> str:
        number = self.locale().toString(count)
        if count >= ENOUGH:
            return number
        return fill_in(self.tr("%1 of %2"), number, str(ENOUGH))

    def _add(self, item: Chosen) -> None:
        theme = self._context.theme
        head = PlainLabel(theme, say_circle(item.circle), Face.SMALL_STRONG, Role.EMBER, elide=True)
        head.setContentsMargins(0, theme.px(6), 0, 0)
        self._body.addWidget(head)
        for line in item.people:
            self._body.addWidget(self._person(line))
        more = item.count - len(item.people)
        if more > 0:
            words = self.tr("and %Ln more", None, more)
            self._body.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.FAINT))

    def _person(self, line: PersonLine) -> QWidget:
        theme, made = self._context.theme, QWidget()
        avatar = Avatar(theme, AVATAR)
        self._avatars[line.id] = (line, avatar)
        self._show_photo(line.id)
        name = PlainLabel(theme, line.name, Face.BODY, elide=True)
        words = fill_in(self.tr("Take %1 out again"), line.name)
        out = icon_button(
            theme, self._context.icons, "x", words, lambda: self.removed.emit(line.id), size=14
        )
        box = row(theme, avatar, name, None, out, space=8)
        made.setLayout(box)
        return made

    def _show_photo(self, person_id: int) -> None:
        if person_id in self._avatars:
            line, avatar = self._avatars[person_id]
            side = self._context.theme.px(AVATAR)
            photo = self._photos.pixmap(line.id, side) if line.has_photo else None
            avatar.show_person(line.name, line.uid, None, photo)
