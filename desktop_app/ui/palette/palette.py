"""The command palette: people, actions and all else that has a name, by a few letters."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidgetItem, QWidget
from shiboken6 import isValid

from desktop_app.ui.composer.grammar import Reading
from desktop_app.ui.kit.boxes import column, frame, line, row
from desktop_app.ui.kit.floating import ROOM, paint_floating
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.palette.finders import Finders
from desktop_app.ui.palette.rows import ENTRY, Entry, EntryDelegate
from desktop_app.ui.palette.usage import Usage

if TYPE_CHECKING:
    from desktop_app.ui.palette.finders import Logged, Section, WindowWays
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDTH, HEIGHT, FROM_TOP = 660, 460, 100
"""At the usual font; from the top of the window."""
SHADE = 92
"""How dark the window behind becomes, of 255."""
A_FRAME = 0.05
"""Seconds for which reading waits at most until what is known is painted."""


class Palette(QFrame):
    """Lies over the window and dims it. Type, choose with the arrow keys, Enter. Escape or a click
    outside ends it.
    """

    help_page = "keys"

    def __init__(self, shell: Shell, tools: RoomTools, ways: WindowWays, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Find anything"))
        context = tools.context
        self._context, self._tools, self._window = context, tools, window
        self._usage = Usage(tools.state)
        self._finders = Finders(shell, tools, ways, self._usage)
        self._before: QWidget | None = None
        self._behind: QPixmap | None = None
        self._waits = self._waits_for_line = False
        self._chooses_first = self._has_moved = False
        self._line = QLineEdit()
        self._line.setProperty("kind", "palette")
        self._line.setPlaceholderText(self.tr("Find anything, or say what to do: log call ana"))
        self._line.setAccessibleName(self.tr("Find anything"))
        self._line.textChanged.connect(self._fill)
        self._line.installEventFilter(self)
        self._reading = Reading(self, self._line.text, self._read_line, lambda: None)
        self._list = RowListWidget()
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setItemDelegate(EntryDelegate(context))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setStyleSheet("QListWidget { background: transparent; }")
        self._list.itemClicked.connect(self._clicked)
        theme = context.theme
        self._nothing = PlainLabel(theme, self.tr("Nothing found"), Face.BODY, Role.FAINT)
        self._nothing.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12))
        head = row(
            theme,
            IconLabel(context.icons, "search", theme, Role.SOFT, 20),
            self._line,
            margins=(20, 10, 12, 10),
        )
        self._card = frame(
            "floating",
            column(theme, head, line(), self._nothing, self._list, line(), self._foot(), space=0),
        )
        self._card.setParent(self)
        self._frame = (
            head.sizeHint().height()
            + theme.px(18)
            + PlainLabel(theme, "Ag", Face.SECONDARY).sizeHint().height()
            + 4
        )
        self._fill("")
        window.installEventFilter(self)

    def _foot(self):
        theme = self._context.theme
        hints = (self.tr("↑ ↓ choose"), self.tr("Enter open"), self.tr("Esc close"))
        labels = [PlainLabel(theme, words, Face.SECONDARY, Role.FAINT) for words in hints]
        more = PlainLabel(theme, self.tr("F1 help"), Face.SECONDARY, Role.FAINT)
        return row(theme, *labels, None, more, space=18, margins=(20, 9, 20, 9))

    def open_over(self) -> None:
        """Show it near the top of the window."""
        self._before = QApplication.focusWidget()
        self._show_behind(self._shaded())
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus()
        QTimer.singleShot(0, self._finders.prepare)

    def end(self) -> None:
        """Put it away and give the focus back."""
        if not self.isHidden():
            self.hide()
            if self._before is not None and self._line.hasFocus():
                self._before.setFocus()
            self.deleteLater()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Typing is all there is to do here."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.end()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        if self._behind is None:
            painter.fillRect(self.rect(), QColor(0, 0, 0, SHADE))
        else:
            painter.drawPixmap(0, 0, self._behind)
        paint_floating(painter, self._card.geometry())
        painter.end()

    def _shaded(self) -> QPixmap:
        """The window as it is now, dimmed."""
        picture = self._window.grab()
        painter = QPainter(picture)
        painter.fillRect(self._window.rect(), QColor(0, 0, 0, SHADE))
        painter.end()
        return picture

    def _show_behind(self, picture: QPixmap | None) -> None:
        """Lie over a picture of the window: through a shade all of the window would be painted anew
        with each keystroke. None is the window itself.
        """
        self._behind = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, picture is not None)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._show_behind(None)
                self._place()
            return False
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in (
                Qt.FocusReason.ActiveWindowFocusReason,
                Qt.FocusReason.PopupFocusReason,
            ):
                self.end()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event.key())
        return False

    def _pressed(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._has_moved = True
            self._step(1 if key == Qt.Key.Key_Down else -1)
            self._say_current()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._has_moved = True
            self._page(1 if key == Qt.Key.Key_PageDown else -1)
            self._say_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            return False
        return True

    def _say_current(self) -> None:
        """Tell a screen reader of the row gone to: the focus stays in the line."""
        item = self._list.currentItem()
        if item is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._list, item.text()))

    def _page(self, step: int) -> None:
        """A page of rows on, not round."""
        rows = max(1, self._list.viewport().height() // self._context.theme.px(38))
        for _ in range(rows):
            place = self._list.currentRow() + step
            if not 0 < place < self._list.count():
                break
            self._step(step)

    def _step(self, step: int) -> None:
        """To the next row that can be chosen, round at the ends."""
        count, place = self._list.count(), self._list.currentRow()
        for _ in range(count):
            place = (place + step) % count
            if self._entry(place).act is not None:
                self._list.setCurrentRow(place)
                return

    def _place(self) -> None:
        theme, window = self._context.theme, self._window
        self.setGeometry(window.rect())
        width = min(theme.px(WIDTH), window.width() - theme.px(40))
        top = min(theme.px(FROM_TOP), window.height() // 8)
        rows = sum(self._list.sizeHintForRow(place) for place in range(self._list.count()))
        nothing = self._nothing.sizeHint().height() if rows == 0 else theme.px(8)
        height = min(
            theme.px(HEIGHT), rows + nothing + self._frame, window.height() - top - theme.px(24)
        )
        before = self._card.geometry()
        self._card.setGeometry((window.width() - width) // 2, top, width, height)
        if (now := self._card.geometry()) != before:
            for place in (before, now):
                self.update(QRegion(place.marginsAdded(ROOM)) - QRegion(now))

    def _fill(self, text: str) -> None:
        """Show what is found at once; what is read of the address book follows below it."""
        self._chooses_first = self._has_moved = False
        self._list.clear()
        self._waits_for_line = self._finders.reads_line(text) and self._reading.waits()
        self._add(self._finders.at_once(text, is_late=self._waits_for_line))
        self._waits = self._finders.reads(text)
        if self._waits:
            self._read(text)
        else:
            self._tools.runner.forget("palette")
            self._add(self._finders.later(text))
        self._list.scrollToTop()
        self._step(1)
        self._show_filled()

    def _read(self, text: str) -> None:
        """Read once the rows known are painted, which reading beside it would hold up."""
        painted = Event()
        if self._list.count() > 0:
            QTimer.singleShot(0, painted.set)
        else:
            painted.set()
        # The thread knows nothing of this widget, so that it is never the last to let go of it.
        read = self._finders.read

        def work() -> Logged:
            painted.wait(A_FRAME)
            return read(text)

        self._tools.runner.run("palette", work, lambda found: self._add_later(text, found))

    def _add_later(self, text: str, found: Logged) -> None:
        if isValid(self) and not self.isHidden():
            self._waits = False
            self._add(self._finders.later(text, found))
            self._show_added()

    def _read_line(self) -> None:
        """The grammar is there: what the line asks to be done stands above the rest, as it does
        otherwise. Whoever has chosen another row stays there.
        """
        if not self._waits_for_line or self.isHidden():
            return
        self._waits_for_line = False
        sections = self._finders.line(self._line.text())
        self._add(sections, 0)
        if sections and not self._has_moved:
            self._list.setCurrentRow(-1)
        self._show_added()

    def _show_added(self) -> None:
        if self._list.currentRow() < 0:
            self._step(1)
        self._show_filled()
        if self._chooses_first and not self._waits_for_line:
            self._choose()

    def _show_filled(self) -> None:
        waiting = self._waits or self._waits_for_line
        filled = self._list.count() > 0
        if waiting and not filled:
            # The answer lays it out: twice for one letter would flicker, and paint the window twice.
            return
        self._nothing.setVisible(not filled and not waiting)
        self._list.setVisible(filled)
        self._place()

    def _add(self, sections: list[Section], place: int | None = None) -> None:
        """Below the others, or from `place` on."""
        at = self._list.count() if place is None else place
        for section in sections:
            for entry in (Entry(section.heading), *section.entries):
                self._insert(at, entry)
                at += 1

    def _insert(self, place: int, entry: Entry) -> None:
        item = QListWidgetItem(
            ", ".join(part for part in (entry.words, entry.aside, entry.keys) if part)
        )
        item.setData(ENTRY, entry)
        if entry.act is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._list.insertItem(place, item)

    def _entry(self, place: int) -> Entry:
        return self._list.item(place).data(ENTRY)

    def _clicked(self) -> None:
        self._has_moved = True
        self._choose()

    def _choose(self) -> None:
        place = self._list.currentRow()
        entry = self._entry(place) if place >= 0 else None
        # Enter may come before the only answer does, or before that to the line.
        late = self._waits_for_line and not self._has_moved
        self._chooses_first = late or (entry is None and self._waits)
        if self._chooses_first:
            return
        if entry is not None and entry.act is not None:
            if entry.key:
                self._usage.note(entry.key)
            self.end()
            entry.act()
