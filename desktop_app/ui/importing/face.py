"""What the page of an import shows at each stage: a title, the pane of that stage, and below it what
can be done.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from desktop_app.ui.importing.card_words import offer
from desktop_app.ui.importing.progress_pane import ProgressPane
from desktop_app.ui.importing.start_pane import StartPane
from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.held_pages import HeldPages
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.importing import ImportProgress
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.importing.card_pane import CardPane
    from desktop_app.ui.importing.choices_pane import ChoicesPane
    from desktop_app.ui.importing.preview import PreviewPage
    from desktop_app.ui.importing.report_pane import ReportPane
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner


LEAST_PAGE = 200
"""Height at the usual font of what is shown at a stage; in a window too low for that it scrolls, with the
title above it.
"""
NARROW = 420
"""Below this width, at the usual font, words stand above the buttons."""


class Stage(Enum):
    """How far it has come; nothing is there at the START."""

    START = auto()
    LOOKING = auto()
    CHOOSING = auto()
    IMPORTING = auto()
    TOLD = auto()


_OF_PAGE = ("card_model", "column_card", "choices_pane", "differences", "card_pane", "preview")
"""Modules of the page of cards that take some milliseconds each to load."""
BUSY = (Stage.LOOKING, Stage.IMPORTING)


class ImportFace(QWidget):
    """The panes in turn, of which only that of the start is made at once: others would be felt to
    falter. `stopped` and `went_on` say which of the two buttons was pressed, or the like;
    `read_otherwise` carries the path of a file and how it is to be read, `you_chosen` addresses.
    """

    stopped = Signal()
    went_on = Signal()
    read_otherwise = Signal(str, object)
    you_chosen = Signal(object)

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        runner: Runner,
        tags: Callable[[], list[str]],
    ) -> None:
        super().__init__()
        theme = context.theme
        self._context, self._book, self._runner, self._tags = context, book, runner, tags
        self._page: PreviewPage | None = None
        self._report: ReportPane | None = None
        self.stage = Stage.START
        self._turns = Turns(self)
        self._title = PlainLabel(theme, self.tr("Bring people in"), Face.NAME, wrap=True)
        self._text = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self.start, self.progress = StartPane(context), ProgressPane(context)
        self._stack = QStackedWidget()
        self._start_area = scroller(self.start)
        for pane in (self._start_area, self.progress):
            self._stack.addWidget(pane)
        self._hint = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self.stop = button(self.tr("Cancel"), clicked=self.stopped.emit)
        self.go = button("", "primary", clicked=self.went_on.emit)
        self._buttons = FlowLayout(space=theme.px(8), at_end=True)
        for made in (self.stop, self.go):
            self._buttons.addWidget(made)
        self._foot = foot = row(theme, self._hint, self._buttons)
        foot.setStretch(0, 1)
        words = column(theme, self._title, self._text, space=2)
        pages = HeldPages(theme, self._stack, LEAST_PAGE)
        above = QWidget()
        above.setLayout(column(theme, words, pages, space=14))
        self._area = scroller(above)
        whole = column(theme, self._area, foot, space=14, margins=(36, 24, 36, 20))
        whole.setStretch(0, 1)
        self._whole = whole
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._context.theme.px
        narrow = self.width() < px(NARROW)
        side = px(12 if narrow else 36)
        self._whole.setContentsMargins(side, px(24), side, px(20))
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if narrow else across)

    @property
    def page(self) -> PreviewPage:
        """The cards found."""
        if self._page is None:
            from desktop_app.ui.importing.preview import PreviewPage

            parts = self._card, self._choices
            self._page = made = PreviewPage(self._context, self._book, self._runner, *parts)
            made.chosen_changed.connect(self.offer)
            made.choices.read_otherwise.connect(self.read_otherwise)
            made.choices.you_chosen.connect(self.you_chosen)
            made.choices.options_changed.connect(self.offer)
            self._stack.addWidget(made)
        return self._page

    @cached_property
    def _card(self) -> CardPane:
        from desktop_app.ui.importing.card_pane import CardPane

        return CardPane(self._context)

    @cached_property
    def _choices(self) -> ChoicesPane:
        from desktop_app.ui.importing.choices_pane import ChoicesPane

        return ChoicesPane(self._context, self._tags)

    @property
    def report(self) -> ReportPane:
        """What came of it."""
        if self._report is None:
            from desktop_app.ui.importing.report_pane import ReportPane

            self._report = made = ReportPane(self._context)
            made.left.connect(self.stopped)
            self._buttons.addWidget(made.close_button)
            self._stack.addWidget(made)
        return self._report

    def forget(self) -> None:
        """Be as at the start."""
        if self._page is not None:
            self._page.reset()
        self.say()
        self.show_stage(Stage.START)

    def say(self, title: str = "", text: str = "") -> None:
        """Say what is going on; with no `title`, what the page is for."""
        self._title.setText(title or self.tr("Bring people in"))
        self._text.setText(text)

    def show_stage(self, stage: Stage) -> None:
        """Show the pane of a stage."""
        self.stage = stage
        self._area.verticalScrollBar().setValue(0)
        if stage is Stage.CHOOSING:
            self._stack.setCurrentWidget(self.page)
        elif stage is Stage.TOLD:
            self._stack.setCurrentWidget(self.report)
        else:
            self._stack.setCurrentWidget(
                self._start_area if stage is Stage.START else self.progress
            )
        self.stop.setVisible(stage in (*BUSY, Stage.CHOOSING))
        self.stop.setEnabled(True)
        if stage in BUSY:
            relabel(self.stop, self.tr("Cancel"))
        self.go.setVisible(stage is Stage.CHOOSING)
        if self._report is not None:
            self._report.close_button.setVisible(stage is Stage.TOLD)
        self._hint.setText("")

    def begin(self, stage: Stage, title: str) -> None:
        """Something is under way, of which only its name is known yet."""
        self.say(title)
        self.progress.begin(self.tr("Progress of the import"))
        self.show_stage(stage)
        self.stop.setFocus()
        # What is shown next, and its parts, in turns of their own.
        if stage is Stage.LOOKING:
            modules = [f"desktop_app.ui.importing.{name}" for name in _OF_PAGE]
            self._turns.take(*(partial(import_module, name) for name in modules))
            self._turns.take(lambda: self._card, lambda: self._choices, lambda: self.page)
        else:
            self._turns.take(lambda: self.report)

    def read_anew(self) -> None:
        """The files are read again while the cards found before stay in sight: what was chosen is
        not all there is to choose from now.
        """
        self.stage = Stage.LOOKING
        self.go.setEnabled(False)

    def shows_cards(self) -> bool:
        """Whether the cards found are in sight, also while they are read anew."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def say_stopping(self) -> None:
        """It was told to stop, which takes a moment."""
        self.stop.setEnabled(False)
        self._title.setText(self.tr("Stopping and taking back…"))

    def show_progress(self, now: ImportProgress) -> None:
        """So many cards are read."""
        self.say(self.tr("%Ln card(s) read", None, now.cards), Path(now.file).name)
        self.progress.show_progress(now)

    def offer(self) -> None:
        """Say on the button what it would do."""
        if self.stage is not Stage.CHOOSING:
            return
        chosen, only = self.page.model.chosen(), self.page.only_found()
        more = not chosen and self.page.choices.wants_more()
        shows = not (chosen or more) and only is not None and only.person is not None
        useful = bool(chosen) or shows or more
        relabel(self.go, self.tr("Import") if more else offer(chosen, only))
        self.go.setEnabled(useful)
        self.go.setVisible(useful or self.page.model.rowCount() > 1)
        offers = self.go.isVisibleTo(self)
        relabel(self.stop, self.tr("Cancel") if offers else self.tr("Close"))
        self._hint.setText(
            self.tr("Nothing is written until you import. One Undo takes it all back.")
            if offers and not shows
            else ""
        )

    def land(self) -> None:
        """Put the focus where the work goes on."""
        if self.stage is Stage.START:
            self.start.land()
            if (focused := self.start.focusWidget()) is not None:
                self._start_area.ensureWidgetVisible(focused)
        elif self.stage is Stage.CHOOSING:
            (self.go if self.page.only_found() else self.page.view).setFocus()
        elif self.stage is Stage.TOLD:
            self.report.land()
        else:
            self.stop.setFocus()
