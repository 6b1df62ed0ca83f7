"""Bringing people in: who is in the files, then the import with counts and a working Cancel, then
what came of it. A page of the window, which goes on living meanwhile and may be left and come back to.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.errors import ImportStoppedError
from desktop_app.domain.getting_started import ENOUGH
from desktop_app.domain.importing import NO_WISHES, Wishes
from desktop_app.domain.proposed import OPTIONS
from desktop_app.ui.doubles_told import count_doubles, tell_doubles
from desktop_app.ui.importing.as_read import AsRead
from desktop_app.ui.importing.book_dialog import begin_books
from desktop_app.ui.importing.card_words import is_no_address_book, say_found
from desktop_app.ui.importing.face import BUSY, ImportFace, Stage
from desktop_app.ui.importing.file_words import say_about
from desktop_app.ui.importing.report import say_next
from desktop_app.ui.importing.way_on import way_on
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.sure import application
from desktop_app.ui.kit.tab_order import put_in_order
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.domain.importing import FoundCard, ImportProgress
    from desktop_app.domain.tables.look import AsTable
    from desktop_app.services.import_report import EarlierImport, ImportReport
    from desktop_app.ui.importing.as_read import Looked
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

BEGIN_AFTER = 50
"""Milliseconds until progress stands: drawing it for the first time beside an import would be seen
to falter."""
LOOK, EARLIER, RUN = "import-look", "import-earlier", "import"
"""Keys of what is read and done on threads."""


class ImportScreen(Screen):
    """`go_to` takes paths of files and folders, which are shown; beside those being chosen from,
    after an import under way. `finished_with` carries the ImportReport.
    """

    finished_with = Signal(object)
    for_nobody = True

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Bring people in"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._book, self._runner = tools.book, tools.runner
        self._paths: list[Path] = []
        self._later: list[Path] = []
        self._as_read = AsRead(self._book)
        self._only_shown: FoundCard | None = None
        self._next: Callable[[], object] | None = None
        self._shown: ImportReport | None = None
        self._prepares = False
        self._turns = Turns(self)
        self._cancel = threading.Event()
        self._face = face = ImportFace(self._context, self._book, self._runner, self._tag_names)
        self.setLayout(column(self._context.theme, face, space=0))
        self._connect()
        # Whoever quits does not wait until a file nobody looks at any more is read to its end.
        application().aboutToQuit.connect(self._stop_looking)

    def _connect(self) -> None:
        face = self._face
        face.stopped.connect(self.leave)
        face.went_on.connect(self._go_on)
        face.progress.told.connect(self._show_progress)
        face.start.files_wanted.connect(lambda: self._shell.do("import"))
        face.start.folder_wanted.connect(lambda: self._shell.do("import-folder"))
        face.report.doubles_wanted.connect(lambda: self._shell.show("duplicates"))
        face.start.report_wanted.connect(self._show_earlier)
        face.read_otherwise.connect(self._read_otherwise)
        face.you_chosen.connect(self._read_as)
        face.show_stage(Stage.START)

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        return self._face.stage

    def _tag_names(self) -> list[str]:
        return [tag.name for tag in self._tools.book.tags.all()]

    # What the window asks of it

    def reload(self) -> None:
        """Read the imports that were; what is under way stays as it is."""
        if self.stage is Stage.START:
            book = self._book
            self._runner.run(
                EARLIER, lambda: book.importing.earlier(), self._face.start.show_earlier
            )

    def go_to(self, place: object) -> None:
        """Show who is in files and folders."""
        if isinstance(place, Sequence) and not isinstance(place, str):
            self.take([Path(path) for path in place])

    def land(self) -> None:
        """Put the focus where the work goes on."""
        self._face.land()

    def focus_search(self) -> bool:
        """Put the cursor into the field that finds cards, where there is one."""
        there = self.stage is Stage.CHOOSING and self._face.page.search.isVisibleTo(self)
        if there:
            self._face.page.search.setFocus()
        return there

    # Reading

    def take(self, paths: list[Path]) -> None:
        """Bring files and folders in; after those of an import under way."""
        if self.stage is Stage.IMPORTING:
            self._later += paths
            return
        if self.stage in (Stage.START, Stage.TOLD):
            self._forget()
        self._paths += [path for path in paths if path not in self._paths]
        self._look()

    def _look(self) -> None:
        """Read the files, and show who is in them."""
        self._cancel.set()
        cancel = self._cancel = threading.Event()
        read = self._as_read.reading(list(self._paths), self._face.progress.teller(), cancel.is_set)
        if not self._face.shows_cards():
            self._face.begin(Stage.LOOKING, self.tr("Reading…"))
        self._face.read_anew()
        self._runner.run(LOOK, read, self._looked, self._failed)

    def _read_otherwise(self, path: str, how: str | AsTable) -> None:
        """Read a file by another charset, or a table with other columns."""
        self._as_read.choose(path, how)
        self._look()

    def _read_as(self, addresses: tuple[str, ...]) -> None:
        """Read mailboxes and calendars as those of whoever has these addresses."""
        self._as_read.choose_mine(addresses)
        self._look()

    def _looked(self, looked: Looked) -> None:
        preview = looked.preview
        if preview.books:
            self._paths = [path for path in self._paths if path not in preview.books]
            begin_books(self._shell, self._tools, preview.books)
            if not self._paths:
                self.leave()
                return
        self._as_read.show(looked.tables)
        choosing = self._face.page.choices.isAncestorOf(self.focusWidget())
        self._face.page.show_preview(looked)
        # In turns of their own: to count thousands of cards, to say what there is to choose and to
        # lay the page out are felt to falter together.
        page, cancel = self._face.page, self._cancel
        self._turns.take(
            lambda: cancel.is_set() or page.show_choices(looked),
            lambda: cancel.is_set() or self._show_looked(looked, choosing=choosing),
        )

    def _show_looked(self, looked: Looked, *, choosing: bool) -> None:
        """Show the cards found."""
        preview, tables = looked.preview, bool(looked.tables)
        useful = tables or not is_no_address_book(preview.cards)
        about = say_about(preview, self._context.today())
        self._face.say(*say_found(self._paths, preview.cards, tables=tables, about=about))
        self._face.show_stage(Stage.CHOOSING)
        self._face.page.setVisible(useful and bool(preview.cards))
        self._face.offer()
        if self.isVisible() and not choosing:
            self.land() if useful else self._face.stop.setFocus()

    @property
    def is_running(self) -> bool:
        """Whether files are being read or imported."""
        return self.stage in BUSY

    # Importing

    def _go_on(self) -> None:
        chosen, only = self._face.page.model.chosen(), self._face.page.only_found()
        if not chosen and not self._face.page.choices.wants_more():
            self._forget()
            if only is not None and only.person is not None:
                self._shell.open_person(only.person)
            return
        self._only_shown = chosen[0] if len(chosen) == 1 else None
        wishes = self._as_read.added_to(self._face.page.wishes())
        self._face.begin(Stage.IMPORTING, self.tr("Importing…"))
        self.run(self._paths, {item.fingerprint for item in chosen}, wishes)

    def run(
        self,
        paths: Sequence[Path],
        only: Collection[str] | None = None,
        wishes: Wishes = NO_WISHES,
    ) -> None:
        """Import files and folders at once; of `only` the cards with these fingerprints, when
        given.
        """
        self._cancel = threading.Event()
        cancel, progress, charsets = (
            self._cancel,
            self._face.progress.teller(),
            self._as_read.charsets(),
        )

        def work() -> ImportReport:
            return self._book.importing.run(paths, progress, cancel.is_set, only, charsets, wishes)

        QTimer.singleShot(
            BEGIN_AFTER, self, lambda: self._runner.run(RUN, work, self._done, self._failed)
        )

    def _done(self, report: ImportReport) -> None:
        self._shown = report
        came = self._only_shown if not report.cancelled else None
        shown, several = self.isVisible(), report.step is not None and report.added > 1
        begins = several and self._tools.book.getting_started.in_circles() < ENOUGH
        proposes = any(report.things[key] for key in OPTIONS)
        words = say_next(begins=begins, proposes=proposes) if several or proposes else ""
        self._next = way_on(self._shell, report, came, begins=begins, proposes=proposes)
        self._prepares = begins and not proposes and came is None
        self._face.say()
        self._face.report.show_report(report)
        self._face.report.say_next(words)
        self._face.show_stage(Stage.TOLD)
        goes_on = shown and not report.problems and not report.cancelled
        if shown and not goes_on:
            self.land()
        # In a turn of its own, as is what comes after: together they are felt to falter.
        self._turns.take(lambda: self._tell(report, words, goes_on=goes_on))

    def _tell(self, report: ImportReport, words: str, *, goes_on: bool) -> None:
        """Say what was done, and go on where all went as was shown before."""
        if report.step is not None:
            self._shell.say_step(report.step, words)
            tell_doubles(
                self._shell,
                self._tools,
                report.people,
                lambda words: self._say_twice(report, words),
            )
        self.finished_with.emit(report)
        if goes_on:
            if self._prepares:
                self._turns.take(lambda: self._shell.prepare("getting_started"))
            self._turns.take(self._leave_told)

    def _say_twice(self, report: ImportReport, words: str) -> None:
        if self._shown is report:
            self._face.report.say_twice(words)

    def _leave_told(self) -> None:
        if self.stage is Stage.TOLD and self.isVisible():
            self.leave()

    def _failed(self, error: BaseException) -> None:
        self._face.say()
        text = self.tr("%1 This can be undone.") if isinstance(error, ImportStoppedError) else "%1"
        self._face.report.tell(self.tr("The import stopped"), fill_in(text, say_error(error)), [])
        self._face.show_stage(Stage.TOLD)
        if self.isVisible():
            self.land()

    # Leaving

    def leave(self) -> None:
        """Stop what is under way: an import takes back what came in; else go on from here, or back
        to where one came from.
        """
        if self.stage is Stage.IMPORTING:
            self._cancel.set()
            self._face.say_stopping()
            return
        way, shown = self._next, self.isVisible()
        self._forget()
        later, self._later = self._later, []
        if later:
            # They came while an import was under way.
            self.take(later)
        elif way is not None:
            # In a turn of its own: to make that page takes as long as to say what came of it.
            self._turns.take(way)
        elif shown:
            self._shell.do("back")

    def _forget(self) -> None:
        """Be as at the start, with nothing chosen."""
        self._cancel.set()
        for key in (LOOK, "import-card"):
            self._runner.forget(key)
        self._paths, self._next, self._only_shown, self._shown = [], None, None, None
        self._as_read.clear()
        self._face.forget()

    def _stop_looking(self) -> None:
        if self.stage is Stage.LOOKING:
            self._cancel.set()

    def _show_earlier(self, row: int) -> None:
        self._runner.run("import-report", lambda: self._book.importing.report(row), self._show_kept)

    def _show_kept(self, kept: EarlierImport | None) -> None:
        if kept is None or self.stage is not Stage.START:
            self.reload()
            return
        day = say_day(kept.ended_at.astimezone().date(), self._context.today())
        report = self._shown = kept.report
        self._face.report.show_report(report, earlier=day)
        count_doubles(self._tools, report.people, lambda words: self._say_twice(report, words))
        self._next = self._again
        self._face.show_stage(Stage.TOLD)
        self.land()

    def _again(self) -> None:
        """From the report of an import that was, back to the list of them."""
        self.reload()
        self.land()

    # Keys, and what is told meanwhile

    def focusNextPrevChild(self, onwards: bool) -> bool:
        # Columns, charsets and tags come and go while one chooses.
        put_in_order(self._face)
        return super().focusNextPrevChild(onwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stage is not Stage.START:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # In a field Enter ends what is typed there.
            typing = isinstance(self.focusWidget(), QLineEdit)
            if self.stage is Stage.CHOOSING and self._face.go.isEnabled() and not typing:
                self._go_on()
            elif self.stage is Stage.TOLD:
                self.leave()
        else:
            super().keyPressEvent(event)

    def _show_progress(self, now: ImportProgress) -> None:
        if self._cancel.is_set() or not self.is_running:
            return
        self._face.show_progress(now)
