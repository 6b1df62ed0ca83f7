"""A sentence about some people, which opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, onwards, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reach.shown import FACES, participants
from desktop_app.ui.words.reach_cards import and_more

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.marked_label import Parts
    from desktop_app.ui.kit.photos import PhotoCache

SMALL_FACE, SPACE = 28, 8


class PeopleRow(QWidget):
    """Some faces, how many more there are, and what opens them all."""

    def __init__(
        self, context: UiContext, photos: PhotoCache, opened: Callable[[], object]
    ) -> None:
        super().__init__()
        self._context, self._photos = context, photos
        self._shown: list[PersonFace] = []
        self._count = 0
        theme = context.theme
        self._faces = row(theme, space=0)
        self._more = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT, wrap=True)
        self.open = icon_button(theme, context.icons, onwards(), self.tr("Show them"), opened)
        whole = row(theme, self._faces, self._more, None, self.open, space=SPACE)
        # What there is of room is for the words before it stays free.
        whole.setStretch(1, 1)
        whole.setStretch(2, 0)
        self.setLayout(whole)

    def show_people(
        self, people: Sequence[int], lines: Mapping[int, PersonLine], sentence: str
    ) -> None:
        """Show these, to be opened by a button that is called as the sentence."""
        clear(self._faces)
        self._shown = []
        for person in participants(people[:FACES], lines):
            line = lines[person.id]
            face = PersonFace(self._context, self._photos, person, line, SMALL_FACE, ring=False)
            self._faces.addWidget(face)
            self._shown.append(face)
        self._count = len(people)
        self._fit()
        self.open.setVisible(bool(people))
        self.open.setAccessibleName(sentence)

    def _fit(self) -> None:
        """Show as many faces as leave room on one line for how many more there are."""
        theme, shown = self._context.theme, len(self._shown)
        room = self.width() - self.open.sizeHint().width() - theme.px(2 * SPACE)
        while shown > 1 and shown * theme.px(SMALL_FACE) + self._wide(shown) > room:
            shown -= 1
        for number, face in enumerate(self._shown):
            face.setVisible(number < shown)
        self._more.setText(self._rest(shown))
        self._more.setVisible(bool(self._more.whole_text()))

    def _rest(self, shown: int) -> str:
        return and_more(self._count - shown) if self._count > shown else ""

    def _wide(self, shown: int) -> int:
        return self._more.fontMetrics().horizontalAdvance(self._rest(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class SentenceCard(QFrame):
    """A card with a sentence; a click anywhere on it opens the people it counts."""

    def __init__(self, context: UiContext, photos: PhotoCache) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        theme = context.theme
        self.label = MarkedLabel(theme)
        self.row = PeopleRow(context, photos, self._open)
        self._opened: Callable[[], object] | None = None
        whole = column(theme, self.label, None, self.row, space=8, margins=(16, 14, 10, 10))
        self.setLayout(whole)
        self.row.hide()

    def show_sentence(
        self,
        parts: Parts,
        people: Sequence[int],
        lines: Mapping[int, PersonLine],
        opened: Callable[[], object],
    ) -> None:
        """Say it, with the faces of those it counts."""
        self.label.show_parts(parts)
        self._opened = opened if people else None
        self.setAccessibleName(self.label.whole_text())
        self.row.show_people(people, lines, self.label.whole_text())
        self.row.show()
        self.setCursor(Qt.CursorShape.PointingHandCursor if people else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._open()

    def _open(self) -> None:
        if self._opened is not None:
            self._opened()
