"""Above the table whom to ask, below it what is between you and whoever is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.favour_steps import happened_on
from desktop_app.domain.favours import FavourStep, Side
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.domain.recommendations import has_written
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import IconLabel, PlainLabel, tooltip
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.recommendations.menus import menu_of
from desktop_app.ui.words import advice
from desktop_app.ui.words.recommendations import icon_of, say_state, say_yours, why_ask
from desktop_app.ui.words.short import capital

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout, QPushButton

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.person import Position
    from desktop_app.domain.recommendations import Colleague, Work
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.recommendations.actions import RecommendationActions

AVATAR = 46
BUTTONS_BESIDE = 720
"""Pixels at the usual font from which on buttons stand beside the words."""
LONGEST_SHOWN = 1200
"""Letters of a recommendation shown at once; the whole text is a click away."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Recommendations", text)


class BestCard(QFrame):
    """Who would be a good person to ask, why, and to write for them first."""

    def __init__(
        self, context: UiContext, photos: PhotoCache, actions: RecommendationActions
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._photos, self._actions = context, photos, actions
        self._box = column(context.theme, space=0)
        self.setLayout(self._box)
        self.hide()

    def show_best(self, found: tuple[Colleague, Work] | None, line: PersonLine | None) -> None:
        """Show them; hide where nobody is to be asked."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        clear(self._box)
        self.setVisible(found is not None)
        if found is None:
            return
        colleague, work = found
        theme, actions, position = self._context.theme, self._actions, work.position
        called = actions.called(colleague.person)
        title = fill_in(_tr(advice.GOOD_TO_ASK), called)
        self.setAccessibleName(title)
        why = why_ask(colleague, work, called, self._context.today())
        face = PersonFace(self._context, self._photos, colleague.person, line, AVATAR, ring=False)
        write = button(
            fill_in(self.tr("Write one for %1 first"), called),
            "give",
            self._context.icons.icon("pen-line", Role.ON_EMBER),
            lambda: actions.write(colleague, position),
        )
        write.setVisible(has_written(colleague) is None)
        draft = button(
            self.tr("Draft the ask"), clicked=lambda: actions.ask_now(colleague, position)
        )
        later = button(
            self.tr("Not now"), "quiet", clicked=lambda: actions.not_now(colleague.person)
        )
        words = column(
            theme,
            PlainLabel(theme, title, Face.TITLE, wrap=True),
            PlainLabel(theme, why, Face.BODY, Role.SOFT, wrap=True),
            space=2,
        )
        head = row(theme, face, words, space=14)
        head.setStretch(1, 1)
        head.setAlignment(face, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(Beside(self._context, head, write, draft, later))
        if had_focus:
            (draft if write.isHidden() else write).setFocus()


class DetailCard(QFrame):
    """What is between you and somebody: the words, how far it has come, the next step."""

    def __init__(self, context: UiContext, actions: RecommendationActions) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._actions = context, actions
        self._box = column(context.theme, space=0)
        self.setLayout(self._box)
        self.hide()

    def show_colleague(self, colleague: Colleague | None, work: Work | None) -> None:
        """Show somebody; hide for None."""
        clear(self._box)
        self.setVisible(colleague is not None)
        if colleague is None:
            return
        theme, favour = self._context.theme, colleague.favour
        self.setAccessibleName(colleague.person.name)
        icon = IconLabel(self._context.icons, icon_of(favour), theme, Role.GREEN, 20)
        words = "" if favour is None else favour.words.strip()
        said = PlainLabel(theme, self._below(colleague, work), Face.SECONDARY, Role.SOFT, wrap=True)
        texts: list[QWidget] = [said]
        if words:
            shown = words if len(words) <= LONGEST_SHOWN else words[:LONGEST_SHOWN] + "…"
            texts.insert(0, PlainLabel(theme, shown, Face.BODY, wrap=True))
        else:
            texts.insert(0, PlainLabel(theme, colleague.person.name, Face.STRONG))
        head = row(theme, icon, column(theme, *texts, space=3), space=14)
        head.setStretch(1, 1)
        head.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(Beside(self._context, head, *self._buttons(colleague, work)))

    def _buttons(self, colleague: Colleague, work: Work | None) -> list[QWidget]:
        actions, icons = self._actions, self._context.icons
        favour, position = colleague.favour, None if work is None else work.position
        called = actions.called(colleague.person)
        found: list[QWidget] = []
        if favour is not None and favour.words.strip():
            copy = button(self.tr("Copy"), icon=icons.icon("copy"))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(favour.words.strip()))
            found.append(copy)
        found += self._next(colleague, called, position)
        if favour is not None and favour.link:
            found.append(self._link(favour))
        words = fill_in(self.tr("Open %1’s page"), called)
        person = colleague.person.id
        found.append(button(words, "quiet", clicked=lambda: actions.open_person(person)))
        name = fill_in(self.tr("More about %1"), colleague.person.name)
        more = icon_button(self._context.theme, icons, "ellipsis", name, size=16)
        more.clicked.connect(lambda: pop_up(menu_of(colleague, work, actions, icons, self), more))
        return [*found, more]

    def _next(self, colleague: Colleague, called: str, work: Position | None) -> list[QWidget]:
        """The step that comes next, as buttons."""
        actions, favour = self._actions, colleague.favour
        if favour is None or favour.step in (FavourStep.DECLINED, FavourStep.LET_GO):
            write = fill_in(self.tr("Write one for %1"), called)
            ask = fill_in(self.tr("Ask %1…"), called)
            return [
                button(write, clicked=lambda: actions.write(colleague, work)),
                button(ask, "quiet", clicked=lambda: actions.ask(colleague, work)),
            ]
        if favour.side is Side.GIVEN:
            if happened_on(favour) is not None:
                return []
            go_on = self.tr("Write it")
            return [button(go_on, clicked=lambda: actions.write(colleague, work))]
        if favour.step is FavourStep.TO_ASK:
            return [
                button(self.tr("Draft the ask"), clicked=lambda: actions.ask_now(colleague, work))
            ]
        if happened_on(favour) is None:
            return [button(self.tr("It came"), clicked=lambda: actions.note(colleague, work))]
        if favour.thanked_on is None:
            return [button(self.tr("Say thanks"), clicked=lambda: actions.thank(favour))]
        return []

    def _link(self, favour: Favour) -> QPushButton:
        channel = Channel(ChannelKind.WEB, favour.link)
        made = button(
            self.tr("Open the link"), "quiet", clicked=lambda: self._actions.open_link(channel)
        )
        made.setToolTip(tooltip(favour.link))
        return made

    def _below(self, colleague: Colleague, work: Work | None) -> str:
        """Who it is, what they were to you, how far it has come."""
        today = self._context.today()
        words = colleague.favour is not None and bool(colleague.favour.words.strip())
        yours = say_yours(colleague.standing, work)
        who = f"{colleague.person.name}, {yours}." if words else f"{capital(yours)}."
        states = [
            capital(_with_thanks(favour, say_state(favour, colleague.standing, today), today))
            for favour in colleague.favours
        ] or [capital(say_state(None, colleague.standing, today))]
        return " ".join([who, *(f"{state}." for state in states)])


def _with_thanks(favour: Favour, state: str, today: date) -> str:
    if favour.side is Side.RECEIVED and favour.thanked_on is not None:
        return fill_in(_tr("%1, thanked %2"), state, say_day_within(favour.thanked_on, today))
    return state


class Beside(QWidget):
    """Words and the buttons beside them; below them where there is no room."""

    def __init__(self, context: UiContext, head: QLayout, *buttons: QWidget) -> None:
        super().__init__()
        self._theme = context.theme
        tools = flowing(context.theme, *buttons)
        self._box = row(context.theme, head, tools, space=16)
        self._box.setStretch(0, 1)
        self._box.setAlignment(tools, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > self._theme.px(BUTTONS_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        side, edge = self._theme.px(20 if beside else 12), self._theme.px(16)
        self._box.setContentsMargins(side, edge, side, edge)
