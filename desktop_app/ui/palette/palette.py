"""The command palette: people and actions by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.names import fold
from desktop_app.ui.kit.boxes import column, frame, line, row
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.palette.rows import ENTRY, Entry, EntryDelegate
from desktop_app.ui.people_view.model import subtitle

if TYPE_CHECKING:
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.actions import Actions, ActionSpec
    from desktop_app.ui.kit.context import UiContext

MOST_PEOPLE = 8
WIDTH, HEIGHT, FROM_TOP = 660, 460, 100
"""At the usual font; from the top of the window."""
SHADE = 92
"""How dark the window behind becomes, of 255."""


class Palette(QFrame):
    """Lies over the window and dims it. Type, choose with the arrow keys, Enter. Escape or a click
    outside ends it.
    """

    help_page = "keys"
    opened_person = Signal(int)

    def __init__(
        self, context: UiContext, naming: Naming, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Find people and actions"))
        self._context, self._naming, self._actions, self._window = context, naming, actions, window
        self._before: QWidget | None = None
        self._line = QLineEdit()
        self._line.setProperty("kind", "palette")
        self._line.setPlaceholderText(self.tr("Find people and actions"))
        self._line.setAccessibleName(self.tr("Find people and actions"))
        self._line.textChanged.connect(self._fill)
        self._line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setItemDelegate(EntryDelegate(context))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setStyleSheet("QListWidget { background: transparent; }")
        self._list.itemClicked.connect(lambda _: self._choose())
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
            "card",
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
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus()

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
        painter.fillRect(self.rect(), QColor(0, 0, 0, SHADE))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
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
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            return False
        return True

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
        self._card.setGeometry((window.width() - width) // 2, top, width, height)

    def _fill(self, text: str) -> None:
        wanted = fold(text.strip())
        people = [
            Entry(
                found.name[:80],
                subtitle(found)[:80],
                uid=found.uid,
                act=lambda id=found.id: self.opened_person.emit(id),
            )
            for found in (self._naming.complete(text, MOST_PEOPLE) if wanted else [])
        ]
        # What cannot be done now is found by its name only, and says why.
        specs = self._actions.specs() if wanted else self._actions.available()
        actions = [self._action(spec) for spec in specs if _fits(wanted, fold(spec.text))]
        actions.sort(key=lambda entry: bool(entry.aside))
        self._list.clear()
        for heading, entries in ((self.tr("People"), people), (self.tr("Actions"), actions)):
            for entry in [Entry(heading), *entries] if entries else []:
                self._add(entry)
        self._nothing.setVisible(not people and not actions)
        self._list.setVisible(bool(people or actions))
        self._step(1)
        self._place()

    def _action(self, spec: ActionSpec) -> Entry:
        return Entry(
            spec.words(),
            spec.why_not(),
            self._actions.keys(spec.id),
            spec.icon,
            act=lambda: self._actions.trigger(spec.id),
        )

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(
            ", ".join(part for part in (entry.words, entry.aside, entry.keys) if part)
        )
        item.setData(ENTRY, entry)
        if entry.act is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._list.addItem(item)

    def _entry(self, place: int) -> Entry:
        return self._list.item(place).data(ENTRY)

    def _choose(self) -> None:
        place = self._list.currentRow()
        act = self._entry(place).act if place >= 0 else None
        if act is not None:
            self.end()
            act()


def _fits(wanted: str, words: str) -> bool:
    """Whether every word typed begins a word of an action."""
    return all(any(word.startswith(part) for word in words.split()) for part in wanted.split())
