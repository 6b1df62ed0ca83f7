"""The page about one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.people_query import Scope
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.timeline import InteractionKind, Participant, TimelineQuery
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.entries.entries import Entries
from desktop_app.ui.kit.boxes import SCROLL_BAR, column, frame, line, row
from desktop_app.ui.kit.buttons import button, choices, relabel
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.links import open_link
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.person.header import PersonHeader
from desktop_app.ui.words.hours import say_late
from desktop_app.ui.words.timeline import say_kind

if TYPE_CHECKING:
    from desktop_app.domain.person_page import PersonPage
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.people_commands import PeopleCommands
    from desktop_app.ui.person.details_tab import DetailsTab
    from desktop_app.ui.person.needs import PersonServices

ROOM_FOR_NOTES = 620
"""Height at the usual font from which the notes stand above the timeline."""


MOST_NOTES = 280
"""Characters of the notes that stand above the timeline."""


class PersonPane(QFrame):
    """Header, what can be done, what to remember, the composer, and tabs. Shows nobody until told whom."""

    help_page = "people"
    composed = Signal(object)
    reminder_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    back_requested = Signal()
    sure_requested = Signal(str, object)
    person_requested = Signal(int)
    refused = Signal(str)

    def __init__(
        self, context: UiContext, services: PersonServices, commands: PeopleCommands, photos: PhotoCache
    ) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._context, self._services, self._commands = context, services, commands
        self._page: PersonPage | None = None
        self.header = PersonHeader(context, photos, services.rhythms)
        self.header.star_requested.connect(self._star)
        self.header.more_requested.connect(self._open_more)
        self.composer = Composer(context, services.naming)
        self.composer.composed.connect(self.composed)
        self.composer.refused.connect(self.refused)
        self.timeline = Entries(context, services.timeline, services.runner, photos)
        self.timeline.edit_requested.connect(self.edit_requested)
        self.timeline.remove_requested.connect(self.remove_requested)
        self._photos = photos
        self._details: DetailsTab | None = None
        self._build()
        self._nobody()

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        self._log = button(self.tr("Log contact"), "primary", icons.icon("plus", Role.ON_EMBER), self.log)
        self._mail = button(self.tr("E-mail"), icon=icons.icon("mail"), clicked=lambda: self._reach(ChannelKind.EMAIL))
        self._call = button(self.tr("Call"), icon=icons.icon("phone"), clicked=lambda: self._reach(ChannelKind.PHONE))
        self._remind = button(self.tr("Remind me"), icon=icons.icon("bell-plus"), clicked=self._ask_reminder)
        self._restore = button(self.tr("Restore"), icon=icons.icon("archive-restore"), clicked=self._bring_back)
        self._back = button(self.tr("People"), "quiet", icons.icon("arrow-left"), self.back_requested.emit)
        self._back.hide()
        actions = QWidget()
        flow = FlowLayout(actions, theme.px(8))
        for made in (self._restore, self._log, self._mail, self._call, self._remind):
            flow.addWidget(made)
        self._note_text = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        note_title = row(
            theme,
            IconLabel(icons, "sparkles", theme, Role.EMBER, 16),
            PlainLabel(theme, self.tr("Good to remember"), Face.TITLE),
            None,
        )
        self._note = frame("card", column(theme, note_title, self._note_text, space=6, margins=(16, 14, 16, 14)))
        tab_buttons = self._tab(self.tr("Timeline"), 0), self._tab(self.tr("Details"), 1)
        self._group = choices(*tab_buttons)
        self._hint = PlainLabel(theme, self.tr("Click any line to edit it"), Face.SECONDARY, Role.FAINT, elide=True)
        self._kinds = button(self.tr("All kinds ▾"), "quiet", clicked=self._open_kinds)
        tabs = row(theme, *tab_buttons, None, self._hint, self._kinds, space=16)
        self._tabs = QStackedWidget()
        self._tabs.addWidget(self.timeline)
        self._body = QWidget()
        top = column(
            theme, row(theme, self._back, None), self.header, actions, self._note, self.composer,
            column(theme, tabs, line(), space=0), space=14, margins=(0, 0, SCROLL_BAR, 0),
        )  # fmt: skip
        self._body.setLayout(column(theme, top, self._tabs, space=14, margins=(28, 20, 28 - SCROLL_BAR, 0)))
        self._body.layout().setStretch(1, 1)
        self._empty = EmptyState(
            theme, icons, "user-round", self.tr("Nobody selected"),
            self.tr("Choose somebody in the list to see what passed between you."),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._body)
        self.setLayout(column(theme, self._stack, space=0))
        self.show_tab(0)

    def _tab(self, words: str, number: int) -> QAbstractButton:
        made = button(words, "tab", clicked=lambda: self.show_tab(number))
        # As wide as it is when chosen and bold, so that nothing moves or is cut.
        wide = QFontMetrics(self._context.theme.font(Face.STRONG)).horizontalAdvance(words)
        made.setMinimumWidth(wide + self._context.theme.px(6))
        return made

    def show_tab(self, number: int) -> None:
        """0 shows the timeline, 1 the details."""
        self._group.button(number).setChecked(True)
        self._tabs.setCurrentWidget(self.details if number else self.timeline)
        self._kinds.setVisible(number == 0)
        self._hint.setVisible(number == 1)
        self.composer.setVisible(number == 0)
        self._say_note()
        if number == 1 and self._page is not None:
            self.details.show_page(self._page)

    @property
    def details(self) -> DetailsTab:
        """The Details tab, made when it is first wanted: the window opens without it."""
        if self._details is None:
            from desktop_app.ui.person.details_tab import DetailsTab

            self._details = DetailsTab(self._context, self._services, self._photos)
            self._details.person_requested.connect(self.person_requested)
            self._details.refused.connect(self.refused)
            self._tabs.addWidget(self._details)
        return self._details

    def tab(self) -> int:
        """The tab shown: 0 for the timeline, 1 for the details."""
        return 0 if self._tabs.currentWidget() is self.timeline else 1

    def person_id(self) -> int | None:
        """Who is shown."""
        return None if self._page is None else self._page.contact.person.id

    def show_person(self, person_id: int) -> None:
        """Show that person, or nobody when they are gone."""
        try:
            page = self._services.people.page(person_id)
        except NotFoundError:
            self._nobody()
            return
        other = self.person_id() != person_id
        self._page = page
        person = page.contact.person
        self.header.show_page(page, scope_of(page))
        self.composer.set_person(Participant(person.id, person.display_name, person.uid))
        self._restore.setVisible(scope_of(page) is not Scope.PEOPLE)
        has = {channel.kind for channel in page.contact.channels}
        self._mail.setVisible(ChannelKind.EMAIL in has)
        self._call.setVisible(ChannelKind.PHONE in has)
        self._say_note()
        if other:
            self.timeline.show_query(TimelineQuery(person_id))
            self._say_kinds()
        else:
            self.timeline.reload()
        if self.tab() == 1:
            self.details.show_page(page)
        self._stack.setCurrentIndex(1)

    def log(self) -> None:
        """Put the cursor into the composer."""
        self.show_tab(0)
        self.composer.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Store what is half typed among the details."""
        if self._details is not None:
            self._details.leave()

    def set_narrow(self, narrow: bool) -> None:
        """Whether the list is hidden behind this page, and a way back is needed."""
        self._back.setVisible(narrow)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        shown = self.person_id()
        if shown is None:
            return
        if changes.touches(Noun.PERSON, shown) or changes.touches(Noun.CIRCLE) or changes.touches(Noun.TAG):
            self.show_person(shown)
        else:
            self.timeline.apply_changes(changes)

    def _nobody(self) -> None:
        self._page = None
        self._stack.setCurrentIndex(0)

    def _say_note(self) -> None:
        notes = self._page.contact.person.notes if self._page else ""
        self._note_text.setText(notes if len(notes) < MOST_NOTES else notes[:MOST_NOTES] + "…")
        room = self.height() > self._context.theme.px(ROOM_FOR_NOTES)
        self._note.setVisible(bool(notes) and self.tab() == 0 and room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the timeline needs the room; the notes are among the details.
        self._say_note()

    def _star(self, on: bool) -> None:
        if (shown := self.person_id()) is not None:
            self._commands.star([shown], on)

    def _bring_back(self) -> None:
        if (shown := self.person_id()) is not None:
            self._commands.restore([shown])

    def _reach(self, kind: ChannelKind) -> None:
        if self._page is not None:
            ways = [channel for channel in self._page.contact.channels if channel.kind is kind]
            best = next((way for way in ways if way.preferred), ways[0] if ways else None)
            person = self._page.contact.person
            late = say_late(self._context, person.time_zone, person.display_name) if kind is ChannelKind.PHONE else ""
            if best is not None and late:
                self.sure_requested.emit(late, lambda: open_link(self, best))
            elif best is not None:
                open_link(self, best)

    def _ask_reminder(self) -> None:
        if self._page is not None:
            person = self._page.contact.person
            self.reminder_requested.emit(Participant(person.id, person.display_name, person.uid))

    def _open_more(self, at: QWidget) -> None:
        if self._page is not None:
            menu = self._commands.menu(self, [self._page.contact.person.id], scope_of(self._page))
            menu.popup(at.mapToGlobal(QPoint(0, at.height())))

    def _open_kinds(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("All kinds"), lambda: self._filter(()))
        menu.addSeparator()
        for kind in InteractionKind:
            action = menu.addAction(say_kind(kind), lambda kind=kind: self._filter((kind,)))
            action.setCheckable(True)
            action.setChecked(kind in self.timeline.model.query().kinds)
        menu.popup(self._kinds.mapToGlobal(QPoint(0, self._kinds.height())))

    def _filter(self, kinds: tuple[InteractionKind, ...]) -> None:
        self.timeline.show_query(TimelineQuery(self.person_id(), kinds))
        self._say_kinds()

    def _say_kinds(self) -> None:
        kinds = self.timeline.model.query().kinds
        relabel(self._kinds, say_kind(kinds[0]) + " ▾" if kinds else self.tr("All kinds ▾"))


def scope_of(page: PersonPage) -> Scope:
    """Where the person is: in the list, the archive or the trash."""
    person = page.contact.person
    if person.trashed_at is not None:
        return Scope.TRASH
    return Scope.ARCHIVE if person.archived_at is not None else Scope.PEOPLE
