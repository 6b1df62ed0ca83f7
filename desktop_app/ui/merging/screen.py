"""One person out of two or more: side by side, and who comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.merging import merged
from desktop_app.ui.kit.boxes import back_arrow, column, keep_edges, row, scrolled_page
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.part_head import HANGS
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part, TurnLayout, turning
from desktop_app.ui.merging.result import ResultCard
from desktop_app.ui.merging.shown import read_merging
from desktop_app.ui.merging.side_by_side import SideBySide
from desktop_app.ui.merging.words import say_title, translated
from desktop_app.ui.words.double_sentences import why_sentence
from desktop_app.ui.words.merge_sentences import also_found_as, other_names

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.changes import Done
    from desktop_app.domain.merging import Answers
    from desktop_app.ui.merging.shown import ShownMerging
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

FROM_DOUBLES = "duplicates"
"""Ends what `go_to` is given by the page of doubles, to which one then comes back."""
WIDEST, SIDE_BY_SIDE, HINT = 1240, 860, 190
"""Pixels at the usual font: of the page, from which on the result stands beside the cards, and that
the words at its foot want beside the buttons."""


class MergingScreen(Screen):
    """`go_to` takes the ids of those who are one, the one who stays first, and FROM_DOUBLES."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Merge people"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._ids: tuple[int, ...] = ()
        self._shown: ShownMerging | None = None
        self._merging = self._from_doubles = False
        self.cards = SideBySide(tools)
        self.cards.changed.connect(self._answered)
        self.result = ResultCard(tools)
        self._build()

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        back = icon_button(theme, icons, back_arrow(), self.tr("Back"), self._leave)
        self._title = PlainLabel(theme, "", Face.NAME, wrap=True)
        self._why = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        back.setFixedWidth(theme.px(HANGS))
        head = row(theme, back, column(theme, self._title, self._why, space=2), space=0)
        head.setStretch(1, 1)
        head.setAlignment(back, Qt.AlignmentFlag.AlignTop)
        left = column(theme, self._small(self.tr("Side by side")), self.cards, space=6)
        right = column(theme, self._small(self.tr("The result")), self.result, space=6)
        left.setStretch(1, 1)
        right.setStretch(1, 1)
        self._columns = row(theme, left, right, space=16)
        self._columns.setStretch(0, 17)
        self._columns.setStretch(1, 12)
        below = column(theme, self._columns, self._foot(), None, space=16, margins=(HANGS, 0, 0, 0))
        self._whole = column(theme, head, below, space=16)
        self._area = scrolled_page(theme, self._whole, WIDEST)
        gone = EmptyState(
            theme,
            icons,
            "merge",
            self.tr("Nobody to merge"),
            self.tr("Choose two people or more in the list, then Merge."),
            button(self.tr("Show people"), "primary", clicked=lambda: self._shell.show("people")),
        )
        self._gone = gone
        # Its first widget is shown at once: without a parent that would be a window.
        self._stack = QStackedLayout(self)
        for part in (QWidget(), self._area, gone):
            self._stack.addWidget(part)

    def _small(self, words: str) -> PlainLabel:
        return PlainLabel(self._context.theme, words, Face.SMALL_STRONG, Role.SOFT)

    def _foot(self) -> TurnLayout:
        said = self.tr("One Undo brings all back exactly as they are.")
        hint = PlainLabel(self._context.theme, said, Face.BODY, Role.SOFT, wrap=True)
        self._apart = button(self.tr("Not the same"), "quiet", clicked=self._tell_apart)
        self.merge = button(self.tr("Merge"), "primary", clicked=self._merge)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, self._merge)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        cancel = button(self.tr("Cancel"), clicked=self._leave)
        theme = self._context.theme
        return turning(
            theme, Part(hint, 1, HINT), flowing(theme, self._apart, cancel, self.merge), gap=12
        )

    def go_to(self, place: object) -> None:
        """Show the people with these ids side by side."""
        if isinstance(place, tuple):
            self._ids = tuple(row for row in place if isinstance(row, int))
            self._from_doubles, self._shown = place[-1] == FROM_DOUBLES, None
            self._area.verticalScrollBar().setValue(0)
            self._read()

    def place(self) -> object:
        """The ids of those shown."""
        return (*self._ids, FROM_DOUBLES) if self._from_doubles else self._ids or None

    def has(self, place: object) -> bool:
        """Whether they are all still there."""
        if not isinstance(place, tuple):
            return False
        ids = [row for row in place if isinstance(row, int)]
        return read_merging(self._tools.book, ids) is not None

    def reload(self) -> None:
        """Read anew."""
        if self._shown is None:
            self._read()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed: what is shown must be what would be merged."""
        if changes.touches(Noun.PERSON) and not self._merging:
            self._read()

    def land(self) -> None:
        """What is asked first, else the button that merges."""
        (self.cards.first() or self.merge).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_edges(self._context.theme, self._whole, self.width())
        narrow = self.width() <= self._context.theme.px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)

    def _read(self) -> None:
        book, ids = self._tools.book, self._ids
        self._tools.runner.run("merging", lambda: read_merging(book, ids), self._fill)

    def _fill(self, shown: ShownMerging | None) -> None:
        before, self._shown = self._shown, shown
        if shown is None:
            self._stack.setCurrentWidget(self._gone)
            return
        if before is not None and before.plan == shown.plan:
            return
        self._apart.setVisible(len(shown.plan.cards) == 2)
        why = "" if shown.double is None else why_sentence(shown.double, _translated)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.cards.show_merging(shown)
        self._stack.setCurrentWidget(self._area)
        self._answered()
        if before is None:
            # What was laid out just now is shown with the next event, and only then has the focus.
            QTimer.singleShot(0, self, self.land)

    def _answers(self, shown: ShownMerging) -> Answers:
        """What is chosen, with the line that keeps the names which are not."""
        answers = self.cards.answers()
        if self.cards.also.isChecked():
            answers.more_notes = self._also(shown, answers)
        return answers

    def _also(self, shown: ShownMerging, answers: Answers) -> str:
        name = merged(shown.plan, answers).contact.person.display_name
        names = other_names(shown.plan, name)
        return also_found_as(names, translated) if names else ""

    def _answered(self) -> None:
        if self._shown is None:
            return
        self.cards.show_also(self._also(self._shown, self.cards.answers()))
        contact = merged(self._shown.plan, self._answers(self._shown)).contact
        name = contact.person.display_name
        self._title.setText(say_title(name[:80], len(self._shown.plan.cards)))
        self.result.show_result(self._shown, contact)

    def _merge(self) -> None:
        if self._shown is None or self._merging:
            return
        self._merging = True
        self.merge.setEnabled(False)
        future = self._tools.book.mergers.merge(self._shown.plan, self._answers(self._shown))
        self._shell.confirm(future)
        self._tools.runner.watch(future, self._merged, self._failed)

    def _merged(self, done: Done[int]) -> None:
        self._settle()
        self._shown = None
        if self._from_doubles:
            self._shell.do("back")
        else:
            self._shell.open_person(done.value)

    def _failed(self, error: BaseException) -> None:
        self._settle()
        self._read()

    def _settle(self) -> None:
        self._merging = False
        self.merge.setEnabled(True)

    def _tell_apart(self) -> None:
        if len(self._ids) == 2:
            today = self._context.today()
            self._shell.confirm(self._tools.book.doubles.tell_apart(*self._ids, today))
            self._leave()

    def _leave(self) -> None:
        self._shell.do("back")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Doubles", text)
