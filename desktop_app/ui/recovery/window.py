"""The window for a damaged address book: what is known, the newest good copy, one click back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import OPENS, button, relabel
from desktop_app.ui.kit.dates import say_time
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.recovery.parts import MissingBox, Part, joined
from desktop_app.ui.words.backup_words import reason_words
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.recovery import (
    CHANGED,
    GONE,
    say_holding,
    say_kept,
    say_missing,
    say_title,
    say_what_happened,
    say_when,
)

if TYPE_CHECKING:
    from desktop_app.domain.backups import Backup
    from desktop_app.domain.errors import KithError
    from desktop_app.domain.recovery import GoodCopy, MissingThing, Recovered
    from desktop_app.services.recovery import Recovery
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

WIDEST = 680
MOST_COPIES = 30


class RecoveryWindow(QDialog):
    """Says what happened to the address book and offers the ways back.

    `ready` says that it can be opened again. Closing it leaves everything as it is.
    """

    help_page = "troubleshooting"
    ready = Signal()

    def __init__(
        self,
        context: UiContext,
        recovery: Recovery,
        runner: Runner,
        error: KithError,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Kith")
        self.setWindowIcon(context.icons.icon("kith"))
        self._context, self._recovery, self._runner, self._error = context, recovery, runner, error
        self._copy: GoodCopy | None = None
        self._title = PlainLabel(context.theme, say_title(error), Face.GREETING, wrap=True)
        self._told = PlainLabel(context.theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._missing = MissingBox(context)
        self._others = button(self.tr("Others") + OPENS, clicked=self._open_others)
        self._make_parts()
        self._quit = button(self.tr("Quit"), "quiet", clicked=self.reject)
        self._save = button(self.tr("Save what can be read instead"), clicked=self._save_readable)
        self._keep = button(self.tr("Go on with it as it is"), clicked=self._take_as_it_is)
        self._use = button(self.tr("Open this copy"), "primary", clicked=self._use_copy)
        self._keep.setVisible(error.key == CHANGED)
        self._lay_out()
        self._look(None)

    def _make_parts(self) -> None:
        context, error = self._context, self._error
        folder = button(self.tr("Look at the folder"), clicked=self._show_folder)
        self._happened = Part(
            context,
            ("triangle-alert", Role.EMBER),
            self.tr("What happened"),
            say_what_happened(error, context.now()),
        )
        self._kept = Part(
            context,
            ("shield-check", Role.GREEN),
            self.tr("What was kept"),
            say_kept(error),
            folder,
        )
        self._newest = Part(context, ("history", Role.SOFT), "", "", self._others)
        self._lacks = Part(
            context,
            ("circle-question-mark", Role.SOFT),
            self.tr("What would be missing"),
            "",
            below=self._missing,
        )

    def _lay_out(self) -> None:
        theme = self._context.theme
        mark = IconLabel(self._context.icons, "kith", theme, Role.EMBER, 44)
        for label in (self._title, self._told):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._card = joined((self._happened, self._kept, self._newest, self._lacks))
        choices = FlowLayout(space=theme.px(10), at_end=True)
        for made in (self._keep, self._save, self._use):
            choices.addWidget(made)
        foot = row(theme, self._quit, choices, space=10)
        foot.setAlignment(self._quit, Qt.AlignmentFlag.AlignTop)
        foot.setStretch(1, 1)
        inner = QWidget()
        inner.setMaximumWidth(theme.px(WIDEST))
        head = column(theme, row(theme, None, mark, None), self._title, self._told, space=12)
        inner.setLayout(column(theme, None, head, self._card, None, space=22))
        page = QWidget()
        box = row(theme, None, inner, None, margins=(24, 20, 24, 20))
        box.setStretch(1, 10)
        page.setLayout(box)
        # Below what scrolls: however low the window, the way back stays in sight.
        ways = QWidget()
        ways.setMaximumWidth(theme.px(WIDEST))
        ways.setLayout(foot)
        below = row(theme, None, ways, None, margins=(24, 4, 24, 20))
        below.setStretch(1, 10)
        self.setLayout(column(theme, scroller(page), below, space=0))
        resize_within(self, theme.px(860), theme.px(680))

    def _look(self, wanted: Backup | None) -> None:
        """Find the newest copy that is good, or see whether that one is."""
        self._wait(self.tr("Reading the copies through…"))
        self._copy = None
        self._newest.say(self.tr("The newest good copy"), self.tr("Looking for it…"))
        self._lacks.hide()
        self._runner.run("recovery-copy", lambda: self._recovery.good(wanted), self._show_copy)

    def _show_copy(self, copy: GoodCopy | None) -> None:
        self._copy = copy
        self._others.setVisible(len(self._recovery.all()) > 1)
        if copy is None:
            self._newest.say(
                self.tr("There is no good copy"),
                self.tr("None was made yet, or none of them reads through."),
            )
            self._told_now(self.tr("What can be read goes into a new file; this one stays."))
            self._use.hide()
            self._save.setProperty("kind", "primary")
            self._save.style().polish(self._save)
        else:
            self._say_copy(copy)
        self._runner.run("recovery-read", self._recovery.may_be_read, self._save.setVisible)

    def _say_copy(self, copy: GoodCopy) -> None:
        context, backup = self._context, copy.backup
        when = say_when(backup.made, context.zone, context.today())
        is_newest = backup == self._recovery.all()[0]
        head = self.tr("The newest good copy: %1") if is_newest else self.tr("A good copy: %1")
        self._newest.say(
            fill_in(head, when),
            fill_in(self.tr("%1, opened and read through."), say_holding(copy.holding)),
        )
        clock = say_time(backup.made.astimezone(context.zone).time())
        relabel(self._use, fill_in(self.tr("Open the copy of %1"), clock))
        self._use.show()
        self._told_now(self.tr("There is a good copy. One click, and you are back to work."))
        self._use.setFocus()
        self._runner.run(
            "recovery-missing", lambda: self._recovery.missing(backup), self._show_missing
        )

    def _show_missing(self, things: list[MissingThing]) -> None:
        words = say_missing(len(things), is_gone=self._error.key == GONE)
        self._lacks.say(self.tr("What would be missing"), words)
        self._missing.show_things(things)
        self._lacks.show()

    def _open_others(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context = self._context
        for backup in self._recovery.all()[:MOST_COPIES]:
            when = say_when(backup.made, context.zone, context.today())
            why = reason_words(backup.reason, self.tr)
            menu.addAction(
                fill_in(self.tr("%1, %2"), when, why), lambda backup=backup: self._look(backup)
            )
        menu.popup(self._others.mapToGlobal(self._others.rect().bottomLeft()))

    def _use_copy(self) -> None:
        if self._copy is None:
            return
        backup, back = self._copy.backup, self._missing.wants_back()
        self._wait(self.tr("Putting the copy in its place…"))
        self._runner.run(
            "recovery-do",
            lambda: self._recovery.use(backup, put_back=back),
            lambda _: self.ready.emit(),
            self._say_error,
        )

    def _save_readable(self) -> None:
        self._wait(self.tr("Reading what can be read. This may take a minute…"))
        self._runner.run(
            "recovery-do", self._recovery.save_readable, self._show_saved, self._say_error
        )

    def _show_saved(self, done: Recovered) -> None:
        """The new file is in its place; say what it holds before it is opened."""
        self._title.setText(self.tr("What could be read is saved"))
        self._told_now(
            fill_in(self.tr("%1 are in a new file."), say_holding(done.holding))
            + " "
            + fill_in(
                self.tr("The damaged file is kept as %1."), done.kept.name if done.kept else ""
            )
        )
        for part in (self._card, self._save, self._keep):
            part.hide()
        relabel(self._use, self.tr("Open it"))
        self._use.clicked.disconnect()
        self._use.clicked.connect(lambda: self.ready.emit())
        self._use.show()
        self._use.setFocus()

    def _take_as_it_is(self) -> None:
        self._recovery.take_as_it_is()
        self.ready.emit()

    def _say_error(self, error: BaseException) -> None:
        self._told_now(say_error(error))

    def _wait(self, words: str) -> None:
        self._told.setText(words)
        self._allow(False)

    def _told_now(self, words: str) -> None:
        self._told.setText(words)
        self._allow(True)

    def _allow(self, may: bool) -> None:
        for made in (self._use, self._save, self._keep, self._others):
            made.setEnabled(may)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._recovery.folder)))
