"""The page before anything is known: three lines to type into, and three people to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.errors import KithError
from desktop_app.domain.names import first_name
from desktop_app.domain.person import Person
from desktop_app.domain.timeline import Participant
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_ago
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.advice import ASK_WHAT_HELPS, MATCHES_COME
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.said import say_advice
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.giving import Closest
    from desktop_app.ui.giving.shown import ShownPage
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 46


class LineCard(QFrame):
    """A question, and a line for the answer. Enter keeps it; what is wrong is said below it."""

    def __init__(
        self,
        context: UiContext,
        actions: GivingActions,
        icon: str,
        words: tuple[str, str, str],
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._actions = actions
        theme = context.theme
        title, text, example = words
        self.setAccessibleName(title)
        self.field = LineField()
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(fill_in(self.tr("For example: %1"), example))
        self.field.returnPressed.connect(self._keep)
        self.fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self.fault.hide()
        self.field.textEdited.connect(self.fault.hide)
        enter = button(self.tr("Enter"), "key", clicked=self._keep)
        enter.setAccessibleName(fill_in(self.tr("Keep the answer: %1"), title))
        line_ = row(theme, self.field, enter)
        line_.setStretch(0, 1)
        self.setLayout(
            column(
                theme,
                row(theme, IconLabel(context.icons, icon, theme, Role.GREEN, 22), None),
                PlainLabel(theme, title, Face.TITLE, wrap=True),
                PlainLabel(theme, text, Face.BODY, Role.SOFT, wrap=True),
                None,
                line_,
                self.fault,
                space=8,
                margins=(20, 18, 20, 18),
            )
        )

    def _keep(self) -> None:
        try:
            self._actions.tell_need(self.field.text())
        except KithError as error:
            self.fault.setText(say_error(error))
            self.fault.show()
            self.field.setFocus()
        else:
            self.field.clear()


class FirstDay(QWidget):
    """Three lines, and whom to ask where somebody is kept close."""

    def __init__(self, context: UiContext, photos: PhotoCache, actions: GivingActions) -> None:
        super().__init__()
        self._context, self._photos, self._actions = context, photos, actions
        self._closest: tuple[Closest, ...] | None = None
        theme = context.theme
        self.lines = self._make_lines()
        self._across = row(theme, *self.lines, space=16)
        for place in range(len(self.lines)):
            self._across.setStretch(place, 1)
        self._ask = TitledCard(
            context, self.tr("Or ask one of these three what they are looking for")
        )
        self._rows = column(theme, space=0)
        self._ask.body.addWidget(
            PlainLabel(
                theme,
                say_advice(ASK_WHAT_HELPS),
                Face.SECONDARY,
                Role.SOFT,
                wrap=True,
            )
        )
        self._ask.body.addLayout(self._rows)
        end = PlainLabel(
            theme,
            say_advice(MATCHES_COME),
            Face.BODY,
            Role.SOFT,
            wrap=True,
        )
        self.choose = button(self.tr("Choose whom to keep close"), clicked=actions.choose_people)
        self._choose = QWidget()
        self._choose.setLayout(row(theme, self.choose, None))
        title = PlainLabel(theme, self.tr("Three lines are enough to begin"), Face.TITLE)
        self.setLayout(column(theme, title, self._across, self._ask, self._choose, end, space=16))

    def is_half_typed(self) -> bool:
        """Whether something stands in one of the lines."""
        return any(line.field.text().strip() for line in self.lines)

    def show_page(self, shown: ShownPage) -> None:
        """Show whom to ask."""
        closest = shown.page.closest
        if closest == self._closest:
            return
        self._closest = closest
        self._ask.setVisible(bool(closest))
        self._ask.set_title(
            {
                3: self.tr("Or ask one of these three what they are looking for"),
                2: self.tr("Or ask one of these two what they are looking for"),
            }.get(len(closest), self.tr("Or ask what somebody close is looking for"))
        )
        self._choose.setVisible(not closest)
        clear(self._rows)
        for number, found in enumerate(closest):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(found))

    def be_narrow(self, narrow: bool) -> None:
        """Put the lines one below another, or side by side."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(down if narrow else across)

    def _make_lines(self) -> tuple[LineCard, LineCard, LineCard]:
        asked = (
            (
                "search",
                (
                    self.tr("Who is looking for something?"),
                    self.tr("A job, a printer, a flat, a second opinion."),
                    self.tr("Ana needs a copy editor"),
                ),
            ),
            (
                "hand-heart",
                (
                    self.tr("Who could help with something?"),
                    self.tr("What somebody does well and likes to do."),
                    self.tr("Ben can help with memoirs"),
                ),
            ),
            (
                "sparkles",
                (
                    self.tr("What could you do for people?"),
                    self.tr("Half an hour of yours that would save them a day."),
                    self.tr("I can look through a portfolio"),
                ),
            ),
        )
        first, second, third = (
            LineCard(self._context, self._actions, icon, words) for icon, words in asked
        )
        return first, second, third

    def _row(self, found: Closest) -> QWidget:
        theme, made, person = self._context.theme, QWidget(), found.line
        who = Participant(person.id, person.name, person.uid)
        face = PersonFace(self._context, self._photos, who, person, AVATAR)
        name = NameButton(person.name, lambda: self._actions.open_person(person.id))
        why = PlainLabel(theme, self._why(found), Face.SECONDARY, Role.SOFT, wrap=True)
        why.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        called = first_name(Person(display_name=person.name)) or person.name
        ask = button(fill_in(self.tr("Ask %1"), called))
        ask.setAccessibleName(fill_in(self.tr("Ask %1 what they are looking for"), person.name))
        ask.clicked.connect(lambda: self._actions.ask_what_for(who))
        words = column(theme, None, row(theme, name, None, space=0), why, None, space=0)
        box = row(theme, face, words, ask, space=12, margins=(0, 9, 0, 9))
        box.setStretch(1, 1)
        made.setLayout(box)
        return made

    def _why(self, found: Closest) -> str:
        """“Inner. You were last in touch on Thursday: her book is out in March.”"""
        last, circle = found.line.last_contact, cut(found.circle, LONGEST_NAME)
        if last is None:
            said = self.tr("Nothing that passed between you is logged yet.")
        elif found.topic:
            ago, topic = say_ago(last, self._context.today()), cut(found.topic).rstrip(".")
            said = fill_in(self.tr("You were last in touch %1: %2."), ago, topic)
        else:
            said = fill_in(
                self.tr("You were last in touch %1."), say_ago(last, self._context.today())
            )
        return f"{circle}. {said}" if circle else said
