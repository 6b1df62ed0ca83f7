"""One list of people that can be sorted: a circle, or those who have none yet."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget

from desktop_app.ui.circles.name_lines import name_lines
from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, set_kind
from desktop_app.ui.kit.dates import say_ago_short
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.motion import welcome
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.people_view.delegate import PersonDelegate
from desktop_app.ui.people_view.model import PeopleModel
from desktop_app.ui.people_view.view import PeopleView

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QPainter,
        QResizeEvent,
    )

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.people_list import PeopleList
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR, SMALL_AVATAR = 34, 24
NARROW, ROOMY, NARROWEST = 146, 144, 118
"""Width of a lane at the usual font below which faces give room to names, the least where they scroll sideways
anyway, and where all are in sight."""
INSET = 4
"""From the edge of a button to its words, as the style sheet has it."""
MIME = "application/x-kith-people"
"""People on the way from lane to lane: the mark of this program, then ids, with blanks between."""
_OURS = uuid4().hex
"""Other people have the same ids in the address book of another window."""


def people_mime(ids: Iterable[int]) -> QMimeData:
    """What a drag within the window carries."""
    data = QMimeData()
    data.setData(MIME, " ".join([_OURS, *map(str, ids)]).encode("ascii"))
    return data


def people_of(data: QMimeData) -> list[int]:
    """The ids that a drag from one of our own lanes carries; none of any other."""
    whose, *ids = bytes(data.data(MIME).data()).decode("ascii", "replace").split(" ")
    return [int(part) for part in ids] if whose == _OURS else []


class LaneView(PeopleView):
    """Digits put who is chosen into a circle, Backspace takes that back, Enter does what is
    suggested.
    """

    pressed_digit = Signal(int)
    pressed_back = Signal()
    pressed_enter = Signal()
    focused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text() in tuple("012345"):
            self.pressed_digit.emit(int(event.text()))
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.pressed_back.emit()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed_enter.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose_somebody()
        self.focused.emit()

    def choose_somebody(self) -> None:
        """Qt makes the first row current when the focus comes, but chooses nobody."""
        if self.model().rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))


class LaneDelegate(PersonDelegate):
    """A row for narrow lanes: the name is written whole, on several lines where it must be, and how
    long ago it was stands under it.
    """

    def _paint_line(self, painter: QPainter, rect: QRect, line: PersonLine, mirrored: bool) -> None:
        theme = self._context.theme
        is_narrow = rect.width() < theme.px(NARROW)
        side = theme.px(SMALL_AVATAR if is_narrow else AVATAR)
        pad = theme.px(6 if is_narrow else 8)
        left = rect.left() + pad
        place = QRect(left, rect.top() + (rect.height() - side) // 2, side, side)
        photo = self._photos.pixmap(line.id, side) if line.has_photo else None
        where = QRectF(self._mirror(place, rect, mirrored))
        paint_avatar(painter, where, theme, line.name, line.uid, self._model.warmth(line), photo)
        due = self._model.is_due(line)
        left = place.right() + pad
        # Where it is narrow the scroll bar keeps the names off the edge.
        room = rect.right() - theme.px(1 if is_narrow else 6) - left
        # Qt shortens a line as wide as its room where the letters end between two pixels.
        font, names = name_lines(theme, line.name, room - 1)
        second = theme.font(Face.SMALL_STRONG if due else Face.SECONDARY)
        ago = say_ago_short(line.last_contact, self._context.today())
        height = QFontMetrics(font).height()
        below = QFontMetrics(second).height() if ago else 0
        top = rect.top() + (rect.height() - height * len(names) - below) // 2
        painter.setFont(font)
        painter.setPen(theme.colour(Role.INK))
        words = QRect(left, top, room, height)
        for name in names:
            self._text(painter, words, rect, mirrored, name)
            words.translate(0, height)
        painter.setFont(second)
        painter.setPen(theme.colour(Role.EMBER if due else Role.FAINT))
        self._text(painter, words, rect, mirrored, ago)


class Lane(QFrame):
    """A title, what is said beside it, and the people. `dropped` carries the ids of people let go
    over it; `count_pressed` asks for those the number counts; `fitted` tells that the title or the room
    for it is another.
    """

    dropped = Signal(list)
    fitted = Signal()
    count_pressed = Signal()

    def __init__(
        self,
        context: UiContext,
        people: PeopleList,
        photos: PhotoCache,
        explain: Callable[[PersonLine], str],
        empty: str = "",
        delegate: type[PersonDelegate] = LaneDelegate,
        *,
        opens: bool = True,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self._theme = theme = context.theme
        self.model = PeopleModel(people, context, people_mime)
        self.model.explain = explain
        self._delegate = delegate(context, self.model, photos)
        self.view = LaneView(context, self.model, self._delegate)
        photos.ready.connect(self.view.viewport().update)
        self._short = False
        is_narrow = delegate is LaneDelegate
        self._title = PlainLabel(theme, "", Face.STRONG if is_narrow else Face.TITLE, elide=True)
        self._count = (
            button("", "sort", clicked=self.count_pressed.emit)
            if opens
            else PlainLabel(theme, "", Face.SECONDARY, Role.FAINT)
        )
        self._more = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT, wrap=True)
        self._empty = PlainLabel(theme, empty, Face.SECONDARY, Role.FAINT, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(*(theme.px(size) for size in (12, 24, 12, 12)))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._words = empty
        # In a narrow lane the title needs the line for itself.
        title = (
            column(theme, self._title, row(theme, self._count, None), space=1)
            if is_narrow
            else row(theme, self._title, None, self._count, space=6)
        )
        for words in (self._title, self._more):
            words.setContentsMargins(INSET, 0, 0, 0)
        end = INSET if is_narrow else 12
        head = column(theme, title, self._more, space=2, margins=(12 - INSET, 10, end, 8))
        whole = column(theme, head, self._stack, space=0, margins=(1, 0, 1, 4))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def say(self, title: str, count: str, more: str, *, over: bool = False) -> None:
        """What stands above the people; `over` when there are more of them than there should be."""
        self._title.setText(title)
        self._count.setText(count)
        if isinstance(self._count, QPushButton):
            set_kind(self._count, "over", over)
            self._count.setAccessibleName(fill_in(self.tr("Show those in %1: %2"), title, count))
        self._more.setText(more)
        self._more.setVisible(bool(more) and not self._short)
        self.view.setAccessibleName(f"{title}, {count}")
        self.setAccessibleName(title)
        self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fitted.emit()

    def title_fits(self) -> bool:
        """Whether the title, at its usual size, is as far from both edges."""
        words = QFontMetrics(self._theme.font(Face.STRONG)).horizontalAdvance(
            self._title.whole_text()
        )
        return words <= self.width() - 2 * self._theme.px(12)

    def set_title_face(self, face: Face) -> None:
        """Write the title in another face."""
        self._title.set_face(face)

    def set_short(self, short: bool) -> None:
        """Without the second line of the head, where room is short."""
        self._short = short
        self._more.setVisible(bool(self._more.whole_text()) and not short)

    def hint(self, words: str) -> None:
        """What is said on hover over the title."""
        hint(self._title, words)

    def set_searched(self, searched: bool) -> None:
        """Whether only those are shown who were searched for."""
        self._empty.setText(self.tr("Nobody found here.") if searched else self._words)

    def ids(self) -> Sequence[int]:
        """Everybody in it, in order."""
        return self.model.ids()

    def show_ids(self, ids: Sequence[int], current: int | None = None) -> None:
        """Hold these people; `current`, else who was current, else whoever stands in that place, is
        chosen.
        """
        before = self.view.currentIndex().row()
        old = self.ids()[before] if 0 <= before < len(self.ids()) else None
        if ids == self.ids() and current is None:
            return
        chosen = self.view.selected_ids()
        self.model.set_ids(ids)
        self._stack.setCurrentWidget(self.view if len(ids) else self._empty)
        wanted = old if current is None else current
        if wanted is not None and self.model.row_of(wanted) >= 0:
            self.view.show_person(wanted)
            if current is None and len(chosen) > 1:
                self.view.select(chosen, wanted)
        elif len(ids) and before >= 0:
            self.view.selectRow(min(before, len(ids) - 1))

    def without(self, gone: Iterable[int]) -> Sequence[int]:
        """The ids of everybody but those."""
        away = set(gone)
        return array("q", [row_id for row_id in self.ids() if row_id not in away])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if people_of(event.mimeData()) and event.source() is not self.view:
            event.acceptProposedAction()
            set_kind(self, "focused", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_kind(self, "focused", False)

    def dropEvent(self, event: QDropEvent) -> None:
        set_kind(self, "focused", False)
        if ids := people_of(event.mimeData()):
            event.acceptProposedAction()
            welcome(self._theme, self, self._theme.px(12))
            self.dropped.emit(ids)
