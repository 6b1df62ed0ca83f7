"""What passed between you and those who were there at the time."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.words.short import cut
from desktop_app.ui.words.timeline import kind_icon, kind_roles, say_kind, title_and_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from desktop_app.domain.timeline import Interaction, InteractionKind
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.organisation.shown import ShownOrganisation
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MEDAL, AVATAR = 30, 20
MOST_NAMED = 2
LONGEST = 60
A_TURN = 2
"""Rows made in a turn of the event loop: each takes one to two milliseconds with its place."""


class _Medal(QWidget):
    """The round icon of a kind."""

    def __init__(self, context: UiContext, kind: InteractionKind) -> None:
        super().__init__()
        self._context, self._kind = context, kind
        side = context.theme.px(MEDAL)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._context.theme, QPainter(self)
        colour, ground = kind_roles(self._kind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(Role.LINE) if ground is Role.BG else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        inset = theme.px(8)
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        self._context.icons.draw(painter, place, kind_icon(self._kind), theme.colour(colour))
        painter.end()


class EntriesCard(TitledCard):
    """The last entries; each opens in the timeline."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(tools.context, self.tr("What passed between you"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._drawn: object = None
        self._to_make: deque[Callable[[], QWidget]] = deque()

    @property
    def is_filled(self) -> bool:
        """Whether all of them stand there."""
        return not self._to_make

    def grow(self) -> None:
        """Make the next rows."""
        for _ in range(min(A_TURN, len(self._to_make))):
            self.body.addWidget(self._to_make.popleft()())

    def show_page(self, shown: ShownOrganisation) -> None:
        """Show the first of them at once and others as it grows: all at once take longer than a frame.
        The card is not there while there are none.
        """
        entries = shown.page.entries
        self.setVisible(bool(entries))
        state = (entries, shown.lines, shown.day)
        if state == self._drawn:
            return
        self._drawn = state
        clear(self.body)
        self._to_make = deque(partial(self._row, entry, shown) for entry in entries)
        self.grow()

    def _row(self, entry: Interaction, shown: ShownOrganisation) -> QWidget:
        theme, made = self._context.theme, QWidget()
        title, text = title_and_text(entry)
        name = NameButton(cut(title, LONGEST), lambda: self._shell.show("timeline", entry))
        day = say_day(entry.day, shown.day)
        name.setAccessibleName(f"{title}, {say_kind(entry.kind)}, {day}")
        head = row(theme, name, space=8)
        for person in entry.people[:MOST_NAMED]:
            line = shown.lines.get(person.id)
            photos = self._tools.photos
            face = PersonFace(self._context, photos, person, line, AVATAR, ring=False, parent=made)
            head.addWidget(face)
            head.addWidget(PlainLabel(theme, cut(person.name, 40), Face.SECONDARY, Role.SOFT))
        head.addStretch(1)
        head.addWidget(PlainLabel(theme, day, Face.SECONDARY, Role.FAINT))
        words = column(theme, head, space=1)
        if text:
            said = PlainLabel(theme, cut(text, 160), Face.BODY, Role.SOFT, wrap=True)
            said.setContentsMargins(theme.px(4), 0, 0, 0)
            words.addWidget(said)
        medal = _Medal(self._context, entry.kind)
        box = row(theme, medal, words, space=8, margins=(0, 6, 0, 6))
        box.setStretch(1, 1)
        box.setAlignment(medal, Qt.AlignmentFlag.AlignTop)
        made.setLayout(box)
        return made
