"""Before you meet: one page about one person, and the line for what happened."""

from __future__ import annotations

from dataclasses import replace
from textwrap import fill
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QStackedLayout, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.favours import FAVOUR
from desktop_app.domain.needs import NEED
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.before_you_meet.head import MeetingHead
from desktop_app.ui.before_you_meet.sections import Section
from desktop_app.ui.before_you_meet.shown import read_meeting
from desktop_app.ui.before_you_meet.words import called, parts_of
from desktop_app.ui.composer.line_screen import LineScreen
from desktop_app.ui.giving_actions import GivingActions
from desktop_app.ui.kit.boxes import back_arrow, clear, column, frame, line, row, scrolled_page
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.proposals import Proposal
    from desktop_app.ui.before_you_meet.shown import Place, ShownMeeting
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST, SIDE_BY_SIDE = 920, 760
LEFT = ("last", "promised", "help")
_SHOWS = (Noun.PERSON, Noun.INTERACTION, Noun.REMINDER, NEED, FAVOUR)

WHOLE_TICK = 480
"""From this width on the words of the tick stand on one line."""


class MeetingScreen(LineScreen):
    """What to know of one of those one is to meet; read on a thread."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell, tools)
        self.setAccessibleName(self.tr("Before you meet"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._giving = GivingActions(shell, tools)
        self._place: Place | None = None
        self._person: int | None = None
        self._shown: ShownMeeting | None = None
        self.head = MeetingHead(tools.context, tools.photos)
        self.head.chosen.connect(self._choose)
        self.head.opened.connect(self._open)
        self.head.printed.connect(self._print)
        words = self.tr("Show me this page an hour before I meet somebody")
        self.notice = QCheckBox(words)
        self.notice.setAccessibleName(words)
        self.notice.clicked.connect(self._set_notice)
        self._build()

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        back = button(
            self.tr("Back"), "quiet", icons.icon(back_arrow()), lambda: self._shell.do("back")
        )
        self._left = column(theme, space=26)
        self._right = column(theme, space=26)
        self._columns = row(theme, self._left, self._right, space=56)
        self._columns.setStretch(0, 1)
        self._columns.setStretch(1, 1)
        whole = self._whole = column(theme, self.head, line(), self._columns, space=24)
        after = PlainLabel(theme, self.tr("And afterwards"), Face.SMALL_STRONG, Role.SOFT)
        parts = column(
            theme,
            row(theme, back, None, space=0),
            frame("card", whole),
            after,
            self.composer,
            row(theme, self.notice, None, space=0),
            None,
            space=12,
            margins=(24, 16, 24, 24),
        )
        self._area = scrolled_page(theme, parts, WIDEST)
        self._nobody = EmptyState(
            theme,
            icons,
            "notebook-pen",
            self.tr("Nobody to meet here"),
            self.tr("It names nobody, or is gone. Choose somebody in People first."),
            button(self.tr("Show people"), "primary", clicked=lambda: self._shell.show("people")),
        )
        self._stack = QStackedLayout()
        for part in (QWidget(), self._area, self._nobody):
            self._stack.addWidget(part)
        self.setLayout(self._stack)

    def go_to(self, place: object) -> None:
        """Show the page before a ("person", id), a ("reminder", id) or an ("event", id)."""
        if isinstance(place, tuple) and place != self._place:
            self._place, self._person = place, None
            self._area.verticalScrollBar().setValue(0)
            self._read()

    def place(self) -> object:
        """What is shown."""
        return self._place

    def has(self, place: object) -> bool:
        """Whether what the page was about is still there."""
        if not isinstance(place, tuple):
            return False
        return read_meeting(self._tools.book, place, None, self._context.today()) is not None

    def reload(self) -> None:
        """Read anew."""
        self.notice.setChecked(self._tools.book.agenda.settings().before_meeting)
        self._read()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if changes.touches(Noun.SETTING):
            self.notice.setChecked(self._tools.book.agenda.settings().before_meeting)
        if any(changes.touches(noun) for noun in _SHOWS):
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._context.theme.px
        narrow = self.width() <= px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)
        self.head.be_narrow(narrow)
        side, above = (px(16), px(20)) if narrow else (px(34), px(30))
        self._whole.setContentsMargins(side, above, side, above)
        # The words of a tick break only where they are told to.
        words = self.notice.accessibleName()
        low = self.width() <= px(WHOLE_TICK)
        self.notice.setText(fill(words, len(words) // 2 + 6) if low else words)

    def _read(self) -> None:
        book, today = self._tools.book, self._context.today()
        place, person = self._place, self._person
        if place is None:
            self._stack.setCurrentWidget(self._nobody)
            return
        self._tools.runner.run(
            "before-you-meet", lambda: read_meeting(book, place, person, today), self._fill
        )

    def _fill(self, shown: ShownMeeting | None) -> None:
        self._shown = shown
        if shown is None:
            self._stack.setCurrentWidget(self._nobody)
            return
        self.head.show_meeting(shown)
        clear(self._left)
        clear(self._right)
        for part in parts_of(shown.page, self._context.today()):
            section = Section(self._context, part, shown.page)
            section.ticked.connect(self._kept)
            section.help_asked.connect(self._giving.take_up)
            section.talk_asked.connect(self._talk)
            (self._left if part.key in LEFT else self._right).addWidget(section)
        for side in (self._left, self._right):
            side.addStretch(1)
        self.composer.set_person(shown.page.guest.person)
        self._stack.setCurrentWidget(self._area)

    def _choose(self, person_id: int) -> None:
        self._person = person_id
        self._read()

    def _open(self) -> None:
        if self._shown is not None:
            self._shell.open_person(self._shown.page.guest.person.id)

    def _kept(self, reminder: Reminder) -> None:
        """A promise was kept."""
        today = self._context.today()
        self._shell.confirm(self._tools.book.reminders.complete(reminder.id, reminder.due, today))

    def _talk(self, help: Proposal) -> None:
        """Open a reminder to talk about a match first."""
        if self._shown is None:
            return
        page, meets = self._shown.page, self._shown.reminder
        words = fill_in(self.tr("Talk with %1 about: %2"), called(page), help.need.text)
        day = self._context.today() if meets is None else max(meets.due, self._context.today())
        zone = self._context.zone.key
        self._shell.remind(Reminder(words, day, zone=zone, people=(page.guest.person,)))

    def _set_notice(self) -> None:
        agenda = self._tools.book.agenda
        wanted = replace(agenda.settings(), before_meeting=self.notice.isChecked())
        self._shell.confirm(agenda.set_settings(wanted))

    def _print(self) -> None:
        """Print the pages of all one is to meet."""
        shown = self._shown
        if shown is None:
            return
        book, today, place = self._tools.book, self._context.today(), shown.place

        def read() -> list[ShownMeeting]:
            several = (read_meeting(book, place, one.id, today) for one in shown.people)
            return [item for item in several if item is not None]

        self._tools.runner.run("before-you-meet-paper", read, self._open_paper)

    def _open_paper(self, several: list[ShownMeeting]) -> None:
        from desktop_app.ui.before_you_meet.paper import page_of
        from desktop_app.ui.kit.paper import open_as_pdf

        if several:
            title = self.head.title.whole_text()
            if not open_as_pdf(title, page_of(several, self._context)):
                self._shell.say(self.tr("No program opens PDF files here."))
