"""Printing: on the left what is chosen, on the right the pages as they will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.people_query import Counted, PeopleQuery
from desktop_app.domain.printing.paper import usual_paper
from desktop_app.ui.kit.boxes import column, frame, row, scroller
from desktop_app.ui.kit.buttons import button, chip, choices
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.part_head import HANGS, PartHead
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.paper.labels import LabelDocument
from desktop_app.ui.printing.documents import Documents
from desktop_app.ui.printing.fields import Choice
from desktop_app.ui.printing.label_options import LabelOptions
from desktop_app.ui.printing.making import Making
from desktop_app.ui.printing.options import DirectoryOptions, PageOptions, Whom
from desktop_app.ui.printing.order import ToPrint, What
from desktop_app.ui.printing.preview import Preview
from desktop_app.ui.words.printed import say_cut, say_lacking

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.paper.document import PaperDocument
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

SETTLED_AFTER = 200
"""Milliseconds without another choice until the pages are laid out anew."""
NAMED = 6
"""People left out who are named; the others are counted."""
WIDE, NARROW, WIDE_FROM, STACKED_BELOW = 290, 260, 980, 620
"""Pixels at the usual font: how wide the choices are, from which width of the page on they are so, and
below which width the pages stand below them."""
LINKS = 130
"""Pixels at the usual font that what stands beside buttons wants."""
PAGES_HEIGHT = 560
"""Pixels at the usual font that preview and buttons are high at least, where they stand below."""
NO_LIMIT = 16_777_215
"""What Qt calls no limit."""
_SHOWS = (Noun.PERSON, Noun.CIRCLE, Noun.TAG)


class PrintScreen(Screen):
    """`go_to` takes a ToPrint."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Print"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._document: PaperDocument | None = None
        self._chosen: tuple[int, ...] = ()
        self.making = Making(shell, tools)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_AFTER)
        self._settle.timeout.connect(self._lay_out)
        self._build()
        self.making.begun.connect(self._show_begun)
        self.making.told.connect(self._show_progress)
        self.making.ended.connect(self._show_ended)
        self.making.made.connect(self._show_document)

    def _build(self) -> None:
        context = self._context
        theme, paper = context.theme, usual_paper(self._tools.book.region.code())
        words = {
            What.DIRECTORY: self.tr("Directory"),
            What.LABELS: self.tr("Labels"),
            What.PAGE: self.tr("One person"),
        }
        self._kinds = {what: chip(said) for what, said in words.items()}
        self._group = choices(*self._kinds.values())
        self._kinds[What.DIRECTORY].setChecked(True)
        self._group.idToggled.connect(lambda _, on: self._kind_chosen() if on else None)
        whom = [Choice[Whom](self.tr("Whom"), [(self.tr("Everybody"), Whom())]) for _ in "12"]
        self.options = {
            What.DIRECTORY: DirectoryOptions(context, whom[0], paper),
            What.LABELS: LabelOptions(context, whom[1], paper),
            What.PAGE: PageOptions(context, self._tools.book.naming, paper),
        }
        self._documents = Documents(self._tools, self.options)
        self._stack = QStackedWidget()
        for options in self.options.values():
            options.changed.connect(self._later)
            self._stack.addWidget(options)
        kinds = flowing(theme, *self._kinds.values(), space=6)
        self._choices = QWidget()
        chosen = column(theme, kinds, self._stack, space=16, margins=(16, 16, 12, 16))
        self._choices.setLayout(chosen)
        self._left = frame("card", column(theme, scroller(self._choices), space=0))
        self._right = self._make_right()
        head = PartHead(
            context,
            self.tr("Print"),
            self.tr("The pages as they will be, to be saved as PDF or printed."),
            self.tr("Back to People"),
            lambda: self._shell.show("people"),
        )
        self._columns = row(theme, self._left, self._right, space=16, margins=(HANGS, 0, 0, 0))
        self._columns.setStretch(1, 1)
        below = QWidget()
        below.setLayout(self._columns)
        whole = column(theme, head, scroller(below), space=14, margins=(6, 24, 24, 18))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._fit()

    def _make_right(self) -> QWidget:
        theme = self._context.theme
        self.preview = Preview(self._context, self._tools.runner)
        self._print = button(self.tr("Print…"), clicked=self._ask_printer)
        self._save = button(self.tr("Save as PDF…"), "primary", clicked=self._ask_save)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._said = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._lacking = button(self.tr("Show who is left out"), "link", clicked=self._show_lacking)
        self._lacking.hide()
        self._again = button(self.tr("Lay the pages out"), "link", clicked=self._lay_out)
        self._again.hide()
        self._cancel = button(self.tr("Cancel"), clicked=self._give_up)
        self._progress = QWidget()
        self._progress.setLayout(turning(theme, Part(self._bar, 1, LINKS), self._cancel, space=12))
        self._progress.hide()
        links = Part(flowing(theme, self._lacking, self._again, space=10), 1, LINKS)
        foot = turning(theme, links, flowing(theme, self._print, self._save, space=10))
        right = QWidget()
        whole = column(theme, self.preview, self._progress, self._said, foot, space=10)
        whole.setStretch(0, 1)
        right.setLayout(whole)
        return right

    # What the window asks of it

    def go_to(self, place: object) -> None:
        """Print what a ToPrint says."""
        if not isinstance(place, ToPrint):
            return
        self._chosen = place.ids
        if place.what is What.PAGE and place.ids:
            page = self.options[What.PAGE]
            assert isinstance(page, PageOptions)
            page.show_people([self._tools.book.people.participant(place.ids[0])])
        self._kinds[place.what].setChecked(True)
        self._offer_people(Whom(place.ids if len(place.ids) > 1 else ()))
        self._kind_chosen()
        self.land()

    def reload(self) -> None:
        """Lay out anew what is shown: people may have changed meanwhile."""
        self._offer_people()
        directory = self.options[What.DIRECTORY]
        assert isinstance(directory, DirectoryOptions)
        directory.offer_orders(by_family=self._tools.book.people_list.is_by_family())
        self._later()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self._later()

    def land(self) -> None:
        """On the pages, which the keyboard turns."""
        self.preview.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Side by side; where there is no room for that the pages stand below, and all of it
        scrolls.
        """
        theme, width = self._context.theme, self.width()
        stacked = width < theme.px(STACKED_BELOW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if stacked else across)
        # Beside the pages it scrolls by itself, so that in a low window the buttons stay in sight.
        high_as = QSizePolicy.Policy.Preferred if stacked else QSizePolicy.Policy.Ignored
        self._left.setSizePolicy(QSizePolicy.Policy.Preferred, high_as)
        side = theme.px(WIDE if width >= theme.px(WIDE_FROM) else NARROW)
        self._left.setMinimumWidth(0 if stacked else side)
        self._left.setMaximumWidth(NO_LIMIT if stacked else side)
        room = max(1, width - theme.px(HANGS + 34))
        high = sure(self._choices.layout()).totalHeightForWidth(room) + theme.px(4)
        self._left.setMinimumHeight(high if stacked else 0)
        self._right.setMinimumHeight(theme.px(PAGES_HEIGHT) if stacked else 0)

    # Choosing

    @property
    def what(self) -> What:
        """Which kind of paper is chosen."""
        return next(what for what, made in self._kinds.items() if made.isChecked())

    def _offer_people(self, whom: Whom | None = None) -> None:
        """Everybody, those chosen in the list, and each smart list; `whom` are taken, or whoever was."""
        offered = [(self.tr("Everybody"), Whom())]
        if len(self._chosen) > 1:
            words = self.tr("%Ln selected", None, len(self._chosen))
            offered.append((words, Whom(self._chosen)))
        offered += [
            (each.name, Whom(query=each.query)) for each in self._tools.book.smart_lists.all()
        ]
        for options in (self.options[What.DIRECTORY], self.options[What.LABELS]):
            assert isinstance(options, DirectoryOptions | LabelOptions)
            options.whom.fill(offered, options.whom.thing if whom is None else whom)

    def _kind_chosen(self) -> None:
        options = self.options[self.what]
        self._stack.setCurrentWidget(options)
        self._later()

    def _later(self) -> None:
        """Lay out anew soon; until then nothing is written that is no longer wanted."""
        self._save.setEnabled(False)
        self._print.setEnabled(False)
        self._fit()
        self._settle.start()

    def _lay_out(self) -> None:
        make = self._documents.maker(self.what)
        if make is None:
            self.making.give_up()
            self._show_document(None)
        else:
            self.making.lay_out(make)

    # Showing

    def _show_document(self, document: PaperDocument | None) -> None:
        self._document = document
        self.preview.view.show_document(document)
        there = document is not None and document.count > 0
        for made in (self._print, self._save):
            made.setEnabled(there)
        lacking = document.lacking if isinstance(document, LabelDocument) else []
        self._lacking.setVisible(bool(lacking))
        self._said.setText(self._say(document))

    def _say(self, document: PaperDocument | None) -> str:
        if document is None:
            return self._documents.why_not(self.what)
        if isinstance(document, LabelDocument):
            names = self._tools.book.printing.names
            said = [
                say(names(people[:NAMED]), len(people))
                for say, people in ((say_lacking, document.lacking), (say_cut, document.cut))
                if people
            ]
            if said:
                return " ".join(f"{sentence}." for sentence in said)
        if not document.count:
            return self.tr("There is nobody to print.")
        return self.tr("%Ln page(s)", None, document.count)

    def _show_lacking(self) -> None:
        if isinstance(self._document, LabelDocument):
            people = tuple(self._document.lacking)
            words = self.tr("Without an address")
            self._shell.show(PeopleQuery(counted=Counted(people, words)))

    def _give_up(self) -> None:
        """Cancel: a file is left as it was, and pages half laid out are none."""
        laying_out = not self.making.writes
        self.making.give_up()
        if laying_out:
            self._show_document(None)
            self._said.setText(self.tr("Cancelled."))
            self._again.show()

    def _show_begun(self, writes: bool) -> None:
        self._again.hide()
        said = self.tr("Writing…") if writes else self.tr("Laying out…")
        self._bar.setAccessibleName(said)
        self._bar.setRange(0, 0)
        self._save.setEnabled(False)
        self._print.setEnabled(False)

    def _show_progress(self, number: int, of: int) -> None:
        self._progress.show()
        self._bar.setRange(0, of)
        self._bar.setValue(number)
        said = fill_in(self.tr("%1 of %2"), f"{number:,}", f"{of:,}")
        self._said.setText(f"{self._bar.accessibleName()} {said}")

    def _show_ended(self) -> None:
        self._progress.hide()
        there = self._document is not None and self._document.count > 0
        for made in (self._print, self._save):
            made.setEnabled(there and not self._settle.isActive())
        self._said.setText(self._say(self._document))

    def _ask_save(self) -> None:
        if self._document is not None:
            self.making.ask_save(self._document)

    def _ask_printer(self) -> None:
        if self._document is not None:
            self.making.print(self._document)
