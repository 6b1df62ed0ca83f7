"""Bringing files in: first who is in them, then the import with counts and a working Cancel, then
what came of it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from desktop_app.domain.errors import ImportStoppedError
from desktop_app.domain.getting_started import ENOUGH
from desktop_app.ui.importing.book_dialog import begin_books
from desktop_app.ui.importing.card_words import is_no_address_book, offer, say_found
from desktop_app.ui.importing.preview import PreviewPage
from desktop_app.ui.importing.report import ProblemList, say_next, say_report
from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import application, sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop_app.domain.importing import FoundCard, ImportProgress, Preview
    from desktop_app.services.import_report import ImportReport
    from desktop_app.services.importing import Importing
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

TELL_EVERY = 0.1
"""Seconds between two words about progress."""
BEGIN_AFTER = 50
"""Milliseconds until this dialog stands: drawing it for the first time beside an import would be
seen to falter."""
SHOW_AFTER = 200
"""Milliseconds of reading after which it is shown that there is something to wait for."""


class Stage(Enum):
    """How far it has come."""

    LOOKING = auto()
    CHOOSING = auto()
    IMPORTING = auto()
    TOLD = auto()


def begin_import(shell: Shell, tools: RoomTools, paths: list[Path]) -> None:
    """Show who is in files and folders, to bring them into the address book.

    Where one is still choosing, these come beside the others; when an import is under way, after
    it.
    """
    dialogs = shell.parent().findChildren(ImportDialog)
    before = next((dialog for dialog in dialogs if dialog.stage is not Stage.TOLD), None)
    if before is None:
        dialog = ImportDialog(tools.context, tools.book.importing, tools.runner, shell.parent())
        dialog.finished_with.connect(lambda report: _go_on(shell, tools, dialog, report))
        dialog.person_requested.connect(shell.open_person)
        dialog.books_found.connect(lambda books: begin_books(shell, tools, books))
        dialog.look(paths)
    elif before.stage is Stage.IMPORTING:
        before.ended.connect(lambda: begin_import(shell, tools, paths))
    else:
        before.look(paths)


def _go_on(shell: Shell, tools: RoomTools, dialog: ImportDialog, report: ImportReport) -> None:
    """Say what came of it, and what is next: to choose whom to keep close, as long as few have a
    circle; else to look at those who came in.
    """
    several = report.step is not None and report.added > 1
    begins = several and tools.book.getting_started.in_circles() < ENOUGH
    words = say_next(begins=begins) if several else ""
    if report.step is not None:
        shell.say_step(report.step, words)
    dialog.say_next(words)
    if begins:
        # In a turn of its own: to make that page takes as long as to say what came of it.
        QTimer.singleShot(0, shell.parent(), lambda: shell.show("getting_started", report.added))
    else:
        shell.choose_somebody()


class ImportDialog(QDialog):
    """`look` shows what is in files and imports what is chosen; `start` imports at once.

    `finished_with` carries the ImportReport; `ended` also tells of an import that failed, or of a
    choice not made. `person_requested` is the id of somebody to be shown, `books_found` files that
    hold a whole address book: they have a dialog of their own.
    """

    help_page = "import-export"
    finished_with = Signal(object)
    ended = Signal()
    person_requested = Signal(int)
    books_found = Signal(object)
    _progressed = Signal(object)

    def __init__(
        self, context: UiContext, importing: Importing, runner: Runner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._context, self._importing, self._runner = context, importing, runner
        self.stage = Stage.LOOKING
        self._paths: list[Path] = []
        self._cancel = threading.Event()
        self._progressed.connect(self._show_progress)
        self._page = PreviewPage(context, importing, runner)
        self._page.chosen_changed.connect(self._offer)
        self._build()
        self.finished.connect(self._closed)
        # Whoever quits does not wait until a file nobody looks at any more is read to its end.
        application().aboutToQuit.connect(self._stop_looking)

    def _build(self) -> None:
        theme = self._context.theme
        self._title = PlainLabel(theme, self.tr("Reading…"), Face.TITLE, wrap=True)
        self._text = PlainLabel(theme, " ", Face.BODY, Role.SOFT, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._next = PlainLabel(theme, "", Face.BODY, wrap=True)
        self._problems = ProblemList(self._context)
        self._card = frame("card", column(theme, self._problems, space=0, margins=(1, 8, 1, 8)))
        self._hint = PlainLabel(
            theme,
            self.tr("Nothing is written until you import. One Undo takes it back."),
            Face.SECONDARY,
            Role.SOFT,
            wrap=True,
        )
        self._stop = button(self.tr("Cancel"), clicked=self.reject)
        self._go = button("", "primary", clicked=self._go_on)
        self._go.setDefault(True)
        self._close = button(self.tr("Close"), "primary", clicked=self.accept)
        for hidden in (self._page, self._card, self._next, self._hint, self._go, self._close):
            hidden.hide()
        foot = row(theme, self._hint, None, self._stop, self._go, self._close)
        foot.setStretch(0, 100)
        words = column(theme, self._title, self._text, space=2)
        parts = (words, self._bar, self._page, self._card, self._next, None, foot)
        whole = column(theme, *parts, space=12, margins=(24, 20, 24, 18))
        for place in (2, 3):
            whole.setStretch(place, 100)
        self.setLayout(whole)
        self.resize(theme.px(520), theme.px(200))

    def look(self, paths: list[Path]) -> None:
        """Read files and folders, beside those read before, and show who is in them."""
        self._paths += [path for path in paths if path not in self._paths]
        self._cancel.set()
        cancel = self._cancel = threading.Event()
        self.stage = Stage.LOOKING
        # What was chosen before is not all there is to choose from now.
        self._go.setEnabled(False)
        progress = self._teller()
        if self._page.isHidden():
            QTimer.singleShot(SHOW_AFTER, self._show_reading)
        key = ("look", id(self))
        self._runner.run(
            key,
            lambda: self._importing.preview(self._paths, progress, cancel.is_set),
            self._looked,
            self._failed,
        )

    def start(self, paths: list[Path], only: Collection[str] | None = None) -> None:
        """Import files and folders at once; of `only` the cards with these fingerprints, when
        given.
        """
        self.stage = Stage.IMPORTING
        self._cancel = threading.Event()
        progress = self._teller()

        def work() -> ImportReport:
            return self._importing.run(paths, progress, self._cancel.is_set, only)

        QTimer.singleShot(
            BEGIN_AFTER, self, lambda: self._runner.run("import", work, self._done, self._failed)
        )

    def say_next(self, words: str) -> None:
        """Say what is next, once this is closed; "" says nothing."""
        self._next.setText(words)
        self._next.setVisible(bool(words))
        relabel(self._close, self.tr("Go on") if words else self.tr("Close"))

    @property
    def is_running(self) -> bool:
        """Whether files are being read or imported."""
        return self.stage in (Stage.LOOKING, Stage.IMPORTING)

    def stop(self) -> None:
        """Stop an import and take back what came in."""
        self._cancel.set()
        self._stop.setEnabled(False)
        self._title.setText(self.tr("Stopping and taking back…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stage is Stage.IMPORTING:
            self.stop()
            event.ignore()
        else:
            super().closeEvent(event)

    def reject(self) -> None:
        if self.stage is Stage.IMPORTING:
            self.stop()
        else:
            super().reject()

    def _closed(self) -> None:
        chose = self.stage is not Stage.TOLD
        self.stage = Stage.TOLD
        self._cancel.set()
        for key in (("look", id(self)), "import-card"):
            self._runner.forget(key)
        if chose:
            self.ended.emit()
        self.deleteLater()

    def _stop_looking(self) -> None:
        if self.stage is Stage.LOOKING:
            self._cancel.set()

    def _teller(self):
        """What to call with progress on any thread; now and then it is shown."""
        told = [0.0]

        def progress(now: ImportProgress) -> None:
            if time.monotonic() - told[0] >= TELL_EVERY:
                told[0] = time.monotonic()
                self._progressed.emit(now)

        return progress

    def _show_reading(self) -> None:
        if self.stage is Stage.LOOKING and not self.isVisible():
            self.open()

    def _show_progress(self, now: ImportProgress) -> None:
        if self._cancel.is_set() or not self.is_running:
            return
        self._title.setText(self.tr("%Ln card(s) read", None, now.cards))
        self._text.setText(Path(now.file).name)
        if now.all_files > 1:
            self._bar.setRange(0, now.all_files)
            self._bar.setValue(now.files)

    def _looked(self, preview: Preview) -> None:
        self.stage = Stage.CHOOSING
        if preview.books:
            self._paths = [path for path in self._paths if path not in preview.books]
            self.books_found.emit(preview.books)
            if not self._paths:
                self.reject()
                return
        self._bar.hide()
        for shown in (self._hint, self._go, self._page):
            shown.show()
        cards = [] if is_no_address_book(preview.cards) else preview.cards
        self._page.show_preview(preview)
        self._page.setVisible(bool(cards))
        title, text = say_found(self._paths, preview.cards)
        self._title.setText(title)
        self._text.setText(text)
        self._offer()
        self._fit(len(cards))
        if not self.isVisible():
            self.open()
        if self.focusWidget() is self._stop:
            # It has had it since the dialog came up to say that files are being read, and with it
            # Enter, which is to import.
            self._go.setFocus()
        self._page.focus()

    def _offer(self) -> None:
        """Say on the button what it would do."""
        if self.stage is not Stage.CHOOSING:
            return
        chosen, only = self._page.model.chosen(), self._page.only_found()
        shows = not chosen and only is not None and only.person is not None
        useful = bool(chosen) or shows
        relabel(self._go, offer(chosen, only))
        self._go.setEnabled(useful)
        self._go.setVisible(useful or self._page.model.rowCount() > 1)
        relabel(self._stop, self.tr("Cancel") if self._go.isVisibleTo(self) else self.tr("Close"))
        self._hint.setVisible(self._go.isVisibleTo(self) and not shows)

    def _fit(self, found: int) -> None:
        """As large as so many cards need (0: none to look at), at most as the window behind, and
        where it was.
        """
        theme, behind, room = (
            self._context.theme,
            sure(self.parentWidget()).size(),
            self.screen().availableGeometry().size(),
        )
        wide, high = ((520, 200), (500, 660))[found] if found < 2 else (960, 680)
        width = min(theme.px(wide), max(behind.width() - theme.px(40), theme.px(360)), room.width())
        height = min(
            theme.px(high), max(behind.height() - theme.px(40), theme.px(420)), room.height()
        )
        centre = self.geometry().center()
        self.resize(width, height)
        if self.isVisible():
            self.move(self.pos() + centre - self.geometry().center())

    def _go_on(self) -> None:
        chosen, only = self._page.model.chosen(), self._page.only_found()
        if not chosen:
            self.accept()
            if only is not None and only.person is not None:
                self.person_requested.emit(only.person)
            return
        for hidden in (self._page, self._hint, self._go):
            hidden.hide()
        self._bar.show()
        self._title.setText(self.tr("Importing…"))
        self._fit(0)
        self._stop.setFocus()
        self.start(self._paths, {item.fingerprint for item in chosen})

    def _failed(self, error: BaseException) -> None:
        self._over()
        self._title.setText(self.tr("The import stopped"))
        text = self.tr("%1 This can be undone.") if isinstance(error, ImportStoppedError) else "%1"
        self._text.setText(fill_in(text, say_error(error)))
        self.ended.emit()

    def _over(self) -> None:
        self.stage = Stage.TOLD
        for hidden in (self._bar, self._stop, self._go, self._hint, self._page):
            hidden.hide()
        self._close.show()
        self._close.setFocus()
        if not self.isVisible():
            self.open()

    def _done(self, report: ImportReport) -> None:
        chosen = self._page.model.chosen()
        self._over()
        self.finished_with.emit(report)
        title, text = say_report(report)
        self._title.setText(title)
        self._text.setText(text)
        self._problems.fill(report.problems)
        if report.problems:
            self._card.show()
            theme = self._context.theme
            self.resize(max(self.width(), theme.px(620)), max(self.height(), theme.px(520)))
        elif chosen and not report.cancelled:
            # All went as was shown before.
            self.accept()
        self._show_single(report, chosen)
        self.ended.emit()

    def _show_single(self, report: ImportReport, chosen: list[FoundCard]) -> None:
        """Whoever brought in one person wants to see them."""
        if len(chosen) == 1 and not report.cancelled:
            person = report.people[0] if report.people else chosen[0].person
            if person is not None:
                self.person_requested.emit(person)
