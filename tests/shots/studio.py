"""The scenes that are photographed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from desktop_app.app.main import Program
from desktop_app.domain.timeline import InteractionKind, TimelineQuery
from desktop_app.ui.composer import grammar
from desktop_app.ui.kit.context import UiContext
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.palette.palette import Palette
from tests.clock import StoppedClock
from tests.shots.pictures import takes, write_small

SHADE, EDGE = QColor(0, 0, 0, 70), QColor(0, 0, 0, 90)
SETTLE = 350
"""Milliseconds for readers, animation and layout."""
ROUND = 40
"""Pixels of the window shown round what stands before it."""


class Studio:
    """A window on the sample people, and one on nobody. With `only`, pictures of these names are
    written, small."""

    def __init__(
        self,
        app: QApplication,
        place: Path,
        folder: Path,
        now: datetime,
        font: float,
        only: frozenset[str] = frozenset(),
        *,
        demo: bool = True,
    ) -> None:
        self._app, self._folder, self._now, self._only = app, folder, now, only
        self.taken: set[str] = set()
        # Lines are read at once, as some seconds after the first focus of one.
        grammar.load().join()
        self.full = self.program(place / "full", demo=demo)
        self.full.window.setWindowTitle("Kith")
        self.place = place
        if font != 1.0:
            self.full.theme.set_text_scale(font)
        self._empty: Program | None = None

    def program(self, place: Path, *, demo: bool) -> Program:
        """A program of its own, once its window shows all it has."""
        program = Program(self._app, place, demo=demo)
        old = program.context
        program.context = UiContext(old.theme, old.icons, StoppedClock(self._now))
        window = program.open()
        while not window.is_settled() or program.runner.waiting():
            self.settle()
        self.settle()
        return program

    def close(self) -> None:
        """Put everything away."""
        for program in (self.full, self._empty):
            if program is not None:
                self.end(program)

    def end(self, program: Program) -> None:
        """Quit a program."""
        program.window.close()
        program.close()

    def settle(self, milliseconds: int = SETTLE) -> None:
        """Let the window live."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        getattr(loop, "exec")()  # noqa: B009

    def _is_busy(self, window: QWidget) -> bool:
        """Whether something is still read, painted on a thread or made in turns."""
        programs = (program for program in (self.full, self._empty) if program is not None)
        busy = any(turns.is_busy for turns in window.findChildren(Turns))
        return busy or any(program.runner.waiting() for program in programs)

    def take(
        self, name: str, window: QWidget, over: QWidget | None = None, part: QRect | None = None
    ) -> None:
        """Photograph a window, with `over` before it, or a `part` of it, once it shows all it reads."""
        self.settle()
        while self._is_busy(window):
            self.settle()
        picture = window.grab()
        if over is not None:
            painter, place = (
                QPainter(picture),
                over.pos() - window.pos() if over.isWindow() else over.pos(),
            )
            if isinstance(over, QDialog) and over.isModal():
                # What a desktop does with its frames and shadows: tell the dialog from the window.
                painter.fillRect(picture.rect(), SHADE)
                painter.fillRect(over.rect().translated(place).adjusted(-1, -1, 1, 1), EDGE)
            painter.drawPixmap(place, over.grab())
            painter.end()
        if part is not None:
            picture = picture.copy(part)
        self.taken.add(name)
        path = self._folder / f"{name}.png"
        if not self._only:
            picture.save(str(path))
        elif name in self._only:
            write_small(picture, path)
        print(name)

    def reset(
        self, choice: str = "light", size: tuple[int, int] = (1440, 900), who: str = "Ana Sousa"
    ):
        """The window on the sample people, at the page of one of them."""
        window, book = self.full.window, self.full.book
        if (toast := window.later.toast.made) is not None:
            toast.hide()
        self.full.theme.set_choice(choice)
        window.resize(*size)
        window.shell.show("people")
        window.shell.open_person(book.naming.resolve(who).id)
        window.person.show_tab("timeline-tab")
        self.settle()
        return window

    @takes("today-light")
    def today_light(self) -> None:
        """What somebody opens Kith for each morning."""
        window = self.reset()
        window.shell.show("today")
        self.take("today-light", window)

    @takes("today-dark")
    def today_dark(self) -> None:
        """The same in the dark."""
        window = self.reset("dark")
        window.shell.show("today")
        self.take("today-dark", window)

    @takes("today-900", "today-420")
    def today_narrow(self) -> None:
        """One column, and the smallest window."""
        window = self.reset(size=(900, 700))
        window.shell.show("today")
        self.take("today-900", window)
        window.resize(420, 700)
        self.take("today-420", window)

    @takes("today-why-light")
    def why_these(self) -> None:
        """Why the three are proposed."""
        window = self.reset()
        window.shell.show("today")
        self.settle()
        self._popup(window, window.pages.currentWidget().reach_out.why.click, "today-why-light")

    @takes("today-message-light")
    def message(self) -> None:
        """A message drafted."""
        window = self.reset()
        window.shell.show("today")
        self.settle()
        self._popup(window, window.pages.currentWidget().turn.act.click, "today-message-light")
        # The introduction was begun with it.
        window.shell.undo()
        self.settle()

    @takes("people-light")
    def people_light(self) -> None:
        """The window somebody opens every morning."""
        self.take("people-light", self.reset())

    @takes("people-dark")
    def people_dark(self) -> None:
        """And in the evening."""
        self.take("people-dark", self.reset("dark"))

    @takes("details-light")
    def details(self) -> None:
        """Everything about a person, one field open."""
        window = self.reset()
        window.person.show_tab("details")
        self.settle()
        from desktop_app.ui.person.rows import DetailRow

        rows = window.person.tab_page("details").findChildren(DetailRow)
        next(row for row in rows if row.value.accessibleName().startswith("Mobile")).edit()
        self.take("details-light", window)
        window.person.show_tab("timeline-tab")

    @takes("composer-light")
    def composing(self) -> None:
        """A line being typed."""
        window = self.reset()
        window.person.composer.set_text(
            "Coffee yesterday with Ben, asked about Berlin, remind me in 2 weeks"
        )
        window.person.composer.edit.setFocus()
        self.take("composer-light", window)
        window.person.composer.clear()

    @takes("selected-dark")
    def selected(self) -> None:
        """Several people chosen."""
        window = self.reset("dark")
        window.list.view.select(list(window.list.model.ids())[:3], None)
        window.list.view.selection_changed.emit()
        self.take("selected-dark", window)
        window.list.view.show_person(window.list.model.ids()[0])

    @takes("timeline-light", "timeline-dark", "timeline-600")
    def timeline(self) -> None:
        """What passed with everybody, by day and by night, and in little room."""
        for choice, size, name in (
            ("light", (1440, 900), "timeline-light"),
            ("dark", (1440, 900), "timeline-dark"),
            ("light", (600, 700), "timeline-600"),
        ):
            window = self.reset(choice, size)
            window.shell.show("timeline")
            self.take(name, window)

    @takes("timeline-filtered-light", "timeline-jump-light")
    def timeline_found(self) -> None:
        """Filtered and searched, and the sheet that goes to a date."""
        window = self.reset()
        window.shell.show("timeline")
        page = window.pages.currentWidget()
        page.show_query(
            TimelineQuery(kinds=(InteractionKind.COFFEE, InteractionKind.MEAL), text="ana")
        )
        page.entries.view.choose(1)
        self.take("timeline-filtered-light", window)
        page.clear()
        self.settle()
        self._popup(window, page.open_jump, "timeline-jump-light")

    @takes("palette-light")
    def palette(self) -> None:
        """People and actions by a few letters."""
        window = self.reset()
        window.shell.do("palette")
        palette = window.findChild(Palette)
        palette.findChild(QLineEdit).setText("co")
        self.take("palette-light", window)
        palette.end()

    @takes("shortcuts-light")
    def shortcuts(self) -> None:
        """The keys."""
        window = self.reset()
        self._popup(window, lambda: window.shell.do("shortcuts"), "shortcuts-light")

    @takes("reminder-light")
    def reminder(self) -> None:
        """A new reminder."""
        window = self.reset()
        self._popup(window, lambda: window.shell.do("remind"), "reminder-light", alone=True)

    def _popup(
        self,
        window: QWidget,
        opens: Callable[[], object],
        name: str,
        then: Callable[..., object] | None = None,
        alone: bool = False,
    ) -> None:
        """Photograph what `opens` opens before the window; `alone` with little of the window."""
        before = set(QApplication.topLevelWidgets())
        opens()
        self.settle()
        found = next(w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible())
        if then is not None:
            then(found)
        if isinstance(found, QDialog) and found.isModal():
            found.move(window.geometry().center() - found.rect().center())
        place = found.rect().translated(found.pos() - window.pos())
        part = place.adjusted(-ROUND, -ROUND, ROUND, ROUND) if alone else None
        self.take(name, window, found, part)
        found.close()
        self.settle(50)

    @takes("width-1024")
    def narrow_icons(self) -> None:
        """Under 1180: the sidebar is icons."""
        self.take("width-1024", self.reset(size=(1024, 700)))

    @takes("width-900", "width-900-reminders")
    def narrow_sheet(self) -> None:
        """Under 960: the reminders slide over."""
        window = self.reset(size=(900, 700))
        self.take("width-900", window)
        window.window_layout.slide.toggle()
        self.take("width-900-reminders", window)
        window.window_layout.slide.hide()

    @takes("width-600")
    def narrow_turns(self) -> None:
        """Under 720: list and page take turns."""
        window = self.reset(size=(600, 700))
        self.take("width-600", window)

    @takes("width-420")
    def small(self) -> None:
        """The smallest window."""
        window = self.reset(size=(420, 520))
        self.take("width-420", window)
        window.resize(1440, 900)
        self.settle()

    @takes("first-start-light")
    def first_start(self) -> None:
        """Nobody yet."""
        self._empty = self._empty or self.program(self.place / "empty", demo=False)
        self._empty.theme.set_choice("light")
        self._empty.window.resize(1120, 640)
        self.take("first-start-light", self._empty.window)

    @takes("first-start-dark")
    def first_start_dark(self) -> None:
        """Nobody yet, in the evening."""
        self._empty = self._empty or self.program(self.place / "empty", demo=False)
        self._empty.window.resize(1120, 640)
        self._empty.theme.set_choice("dark")
        self.take("first-start-dark", self._empty.window)
