"""One way drawn: whoever stands on it, one below another, and between two why one leads to the
next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.domain.names import work_of
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.dates import say_day_long
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.way_sentences import tie_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QHBoxLayout

    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.ways.ties import Tie
    from desktop_app.domain.ways.ways import Way
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.ways_in.shown import ShownWays

AVATAR = 38


def translated(text: str) -> str:
    """A sentence of ways in the language of the window."""
    return QCoreApplication.translate("Ways", text)


def say_tie(tie: Tie, one: str, other: str, today: date) -> str:
    """Why `one` leads to `other`, with days as people write them on the local day `today`."""
    names = (cut(one, LONGEST_NAME), cut(other, LONGEST_NAME))
    return tie_sentence(tie, *names, translated, lambda day: say_day_long(day, today))


class _Thread(QWidget):
    """The dotted line from one face to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(theme.px(AVATAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle = QPainter(self), self.width() / 2
        pen = QPen(self._theme.colour(Role.FAINT), self._theme.px(2), Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(middle, 2), QPointF(middle, self.height() - 2))
        painter.end()


class WayPath(QWidget):
    """You, and everybody on the way; a name opens its person."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        shown: ShownWays,
        way: Way,
        open_person: Callable[[int], object],
    ) -> None:
        super().__init__()
        self._context, self._photos, self._shown = context, photos, shown
        self._open = open_person
        theme = context.theme
        box = column(theme, space=2)
        box.addLayout(self._you())
        before = ""
        for step in way.steps:
            box.addLayout(self._reason(say_tie(step.tie, before, step.person.name, shown.day)))
            last = step is way.steps[-1]
            arrival = (
                say_tie(way.arrival, "", step.person.name, shown.day)
                if last and way.arrival
                else ""
            )
            box.addLayout(self._person(step.person, arrival))
            before = step.person.name
        self.setLayout(box)

    def _you(self) -> QHBoxLayout:
        theme = self._context.theme
        mark = IconLabel(self._context.icons, "circle-user-round", theme, Role.FAINT, AVATAR - 8)
        mark.setFixedWidth(theme.px(AVATAR))
        return row(theme, mark, PlainLabel(theme, self.tr("You"), Face.STRONG), None, space=12)

    def _person(self, person: Participant, arrival: str) -> QHBoxLayout:
        theme, line = self._context.theme, self._shown.lines.get(person.id)
        face = PersonFace(self._context, self._photos, person, line, AVATAR)
        name = NameButton(person.name, lambda: self._open(person.id))
        told = [] if line is None else work_of(line.name, line.title, line.organisation)
        work = ", ".join(told)
        said = PlainLabel(theme, arrival or work, Face.SECONDARY, Role.SOFT, wrap=True)
        said.setContentsMargins(theme.px(4), 0, 0, 0)
        if not arrival and not work:
            said.hide()
        words = column(theme, row(theme, name, None, space=0), said, space=0)
        made = row(theme, face, words, space=8)
        made.setStretch(1, 1)
        return made

    def _reason(self, words: str) -> QHBoxLayout:
        theme = self._context.theme
        said = PlainLabel(theme, words, Face.SECONDARY, Role.FAINT, wrap=True)
        said.setContentsMargins(theme.px(4), theme.px(3), 0, theme.px(3))
        made = row(theme, _Thread(theme), said, space=8)
        made.setStretch(1, 1)
        return made
