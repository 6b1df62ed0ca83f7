"""The page before an event: who comes, whom you want to meet, three things to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.events import EventPart
from desktop_app.domain.timeline import Participant
from desktop_app.ui.events.guest_line import NameLine
from desktop_app.ui.events.guest_rows import GuestRow, none_there
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.advice import EVENT_QUESTIONS
from desktop_app.ui.words.meetings import say_names

if TYPE_CHECKING:
    from desktop_app.domain.grammar.guests import GuestsLine
    from desktop_app.domain.meetings import EventPage
    from desktop_app.services.naming import Naming
    from desktop_app.ui.events.actions import EventActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AT_FIRST, MORE = 12, 40
THREE = 3


class GuestsCard(TitledCard):
    """Those of one part of an event; of many the first, and more where wanted."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        actions: EventActions,
        part: EventPart,
        title: str,
        nobody: str,
    ) -> None:
        self._count = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT)
        super().__init__(context, title, self._count)
        self.say_count("")
        self._context, self._photos, self._actions = context, photos, actions
        self._part, self._nobody, self._most = part, nobody, AT_FIRST
        self._page: EventPage | None = None

    def say_count(self, words: str) -> None:
        """Say beside the title how many they are; "" says nothing, and takes no room."""
        self._count.setText(words)
        self._count.setVisible(bool(words))

    def show_page(self, page: EventPage) -> None:
        """Show them."""
        if self._page is not None and self._page.event.entry.id != page.event.entry.id:
            self._most = AT_FIRST
        self._page = page
        self._draw()

    def _draw(self) -> None:
        assert self._page is not None
        page = self._page
        event = page.event
        people = event.comes if self._part is EventPart.COMES else event.to_meet
        clear(self.body)
        for number, person in enumerate(people[: self._most]):
            if number:
                self.body.addWidget(line())
            guest = page.guests.get(person.id)
            self.body.addWidget(
                GuestRow(
                    self._context, self._photos, self._actions, event, person, guest, self._part
                )
            )
        if not people:
            self.body.addWidget(none_there(self._context, self._nobody))
        rest = len(people) - self._most
        if rest > 0:
            more = button(self.tr("%Ln more", None, rest), "link", clicked=self._show_more)
            self.body.addLayout(row(self._context.theme, more, None, space=0))

    def _show_more(self) -> None:
        self._most += MORE
        self._draw()


class QuestionsCard(TitledCard):
    """Three things to ask; others with a click."""

    def __init__(self, context: UiContext) -> None:
        self.others = button(self.tr("Others"), "link", clicked=self._next)
        self.others.setAccessibleName(self.tr("Three other things to ask"))
        super().__init__(context, self.tr("Three things to ask"), self.others)
        self._context, self._first = context, 0
        self._draw()

    def questions(self) -> list[str]:
        """Those shown."""
        many = len(EVENT_QUESTIONS)
        return [
            QCoreApplication.translate("Events", EVENT_QUESTIONS[(self._first + place) % many])
            for place in range(THREE)
        ]

    def begin_with(self, event_id: int) -> None:
        """Show the first three."""
        self._first = 0
        self._draw()

    def _next(self) -> None:
        self._first = (self._first + THREE) % len(EVENT_QUESTIONS)
        self._draw()

    def _draw(self) -> None:
        theme = self._context.theme
        clear(self.body)
        for number, words in enumerate(self.questions(), 1):
            said = PlainLabel(theme, words, Face.BODY, wrap=True)
            mark = Badge(theme, str(number))
            box = row(theme, mark, said, space=10, margins=(0, 4, 0, 4))
            box.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            box.setStretch(1, 1)
            self.body.addLayout(box)


class BeforePart(QWidget):
    """All of the page below its head."""

    def __init__(
        self, context: UiContext, photos: PhotoCache, actions: EventActions, naming: Naming
    ) -> None:
        super().__init__()
        self._context, self._actions, self._naming = context, actions, naming
        self._page: EventPage | None = None
        theme = context.theme
        self.line = NameLine(
            context,
            naming,
            self.tr("Who else comes?"),
            self.tr("Who else comes? “Ana, Ben and Rita Lopes”"),
        )
        self.line.entered.connect(self._read)
        self.line.typed.connect(lambda _: self._say(""))
        self.comes = GuestsCard(
            context,
            photos,
            actions,
            EventPart.COMES,
            self.tr("Who comes"),
            self.tr("Nobody is named yet. Type their names into the line above."),
        )
        self.to_meet = GuestsCard(
            context,
            photos,
            actions,
            EventPart.TO_MEET,
            self.tr("Whom you want to meet"),
            self.tr("Somebody you have heard of, or would like to know better."),
        )
        self.somebody = button(self.tr("+ Somebody else"), "add", clicked=self._choose)
        self.somebody.setAccessibleName(self.tr("Somebody else you want to meet"))
        whole = self.to_meet.layout()
        assert isinstance(whole, QBoxLayout)
        whole.addLayout(row(theme, self.somebody, None, space=0))
        self.asks = QuestionsCard(context)
        side = column(theme, self.to_meet, self.asks, None, space=16)
        first = column(theme, self.comes, None, space=0)
        self._columns = row(theme, first, side, space=16)
        self._columns.setStretch(0, 4)
        self._columns.setStretch(1, 3)
        self.setLayout(column(theme, self.line, self._columns, space=16))

    def show_page(self, page: EventPage) -> None:
        """Show an event ahead."""
        before, self._page = self._page, page
        if before is None or before.event.entry.id != page.event.entry.id:
            self.line.edit.clear()
            self.asks.begin_with(page.event.entry.id)
        people = len(page.event.comes)
        self.comes.say_count(self.tr("%Ln people you know", None, people) if people else "")
        self.comes.show_page(page)
        self.to_meet.show_page(page)

    def be_narrow(self, narrow: bool) -> None:
        """Have one column, or two."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        clear(self.line.below)
        self.line.say(words, wrong=wrong)

    def _read(self, text: str) -> None:
        """Add those of the line who are known; ask once about those who are not."""
        from desktop_app.domain.grammar.languages import read_guests

        found = read_guests(text, self._naming)
        if found.unclear:
            name, people = found.unclear[0]
            names = say_names([person.name for person in people[:4]])
            self._say(
                fill_in(self.tr("Which %1: %2? Type the whole name."), name, names), wrong=True
            )
            return
        if found.new:
            self._ask_about(found)
        elif found.known:
            self._add(found.known, found.left)
        else:
            self._say_left(found.left)

    def _ask_about(self, found: GuestsLine) -> None:
        """Whether names nobody has are to become people."""
        words = fill_in(self.tr("Nobody of your people is called %1."), say_names(found.new))
        self._say(words)
        new = [Participant(0, name) for name in found.new]
        adds = button(
            self.tr("Add them as new people"),
            "primary",
            clicked=lambda: self._add((*found.known, *new), found.left),
        )
        self.line.below.addWidget(adds)
        self.line.below.addStretch(1)
        adds.setFocus()

    def _add(self, who: tuple[Participant, ...], left: tuple[str, ...]) -> None:
        """Add people; what was no name stays in the line."""
        if self._page is None:
            return
        self._actions.bring(self._page.event, who, EventPart.COMES)
        self.line.edit.setPlainText(", ".join(left))
        self.line.edit.setFocus()
        self._say_left(left)

    def _say_left(self, left: tuple[str, ...]) -> None:
        words = fill_in(self.tr("This is nobody’s name: %1"), say_names(left)) if left else ""
        self._say(words, wrong=True)

    def _choose(self) -> None:
        from desktop_app.ui.composer.person_sheet import PersonSheet

        sheet = PersonSheet(
            self._context,
            self._naming,
            self,
            title=self.tr("Whom do you want to meet?"),
            add_words=self.tr("Add %1 to your people"),
        )
        sheet.picked.connect(self._want)
        sheet.add_requested.connect(lambda name: self._want(Participant(0, name)))
        sheet.open_under(self.somebody)

    def _want(self, person: Participant) -> None:
        if self._page is not None:
            self._actions.bring(self._page.event, [person], EventPart.TO_MEET)
