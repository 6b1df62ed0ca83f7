"""One good turn today: something kind, one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, plain_text
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.today.ideas import Ideas
from desktop_app.ui.words.advice import DONE_TODAY
from desktop_app.ui.words.said import say_advice, say_guard

if TYPE_CHECKING:
    from desktop_app.domain.good_turns import GoodTurn, GoodTurnsPage
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.today.actions import TodayActions

ROOM_FOR_BUTTONS = 640
BUTTONS_BESIDE = 380
CIRCLE = 48


class _Circle(QWidget):
    """An icon on a round ground."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.icon = "hand-heart"
        context.theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self.setFixedSize(self._context.theme.px(CIRCLE), self._context.theme.px(CIRCLE))

    def paintEvent(self, event) -> None:
        theme, painter = self._context.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.PANEL))
        painter.drawEllipse(self.rect())
        inset = self.width() * 0.27
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        self._context.icons.draw(painter, place, self.icon, theme.colour(Role.GREEN))
        painter.end()


_ICONS = {
    "match": "hand-heart",
    "introduction": "users-round",
    "thanks": "heart",
    "news": "message-circle",
    "promise": "handshake",
    "recommendation": "quote",
    "position": "briefcase",
    "birthday": "cake",
    "anniversary": "party-popper",
    "follow-up": "message-circle",
    "dormant": "hand-heart",
    "looking": "search",
    "begin": "sparkles",
}
"""By the value of the kind, which is loaded only with the first good turn."""


class GoodTurnCard(QFrame):
    """One idea at a time; another is a click away, and what was put off does not come back that day.
    Once something was done for somebody it says so. Its place is kept while the idea is sought.
    """

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__()
        self.setProperty("kind", "turn")
        self.setAccessibleName(self.tr("One good turn today"))
        self._context, self._actions = context, actions
        self._page: GoodTurnsPage | None = None
        self._state = Ideas()
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        self._circle = _Circle(self._context)
        head = PlainLabel(theme, self.tr("One good turn today"), Face.SMALL_STRONG, Role.GREEN)
        self.title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self.text = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self.rest = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self.rest.hide()
        self.act = button("", "give", clicked=self._act)
        self.other = button(self.tr("Another idea"), "on-turn", clicked=self._next)
        words = column(theme, head, self.title, self.text, self.rest, space=3)
        front = row(theme, self._circle, words, space=18)
        front.setStretch(1, 1)
        self._buttons = row(theme, None, self.act, self.other, space=12)
        self._box = row(theme, front, self._buttons, space=14, margins=(22, 18, 22, 18))
        self._box.setStretch(0, 1)
        self.setLayout(self._box)
        self.title.setText(" ")
        self.text.setText(" ")
        self.act.hide()
        self.other.hide()

    def show_turns(self, page: GoodTurnsPage) -> None:
        """Show the idea that was shown, if it is still one, else the first."""
        self._page = page
        self._state.take(page, self._context.today())
        self._refresh()

    def shown(self) -> GoodTurn | None:
        """The idea shown; None where something was done today, or there is none."""
        return self._state.shown

    def _refresh(self) -> None:
        page, turn = self._page, self._state.shown
        if page is None:
            return
        had_focus = self.act.hasFocus() or self.other.hasFocus()
        self.setVisible(turn is not None or page.done)
        self._say(turn)
        self.act.setVisible(turn is not None)
        self.other.setVisible(self._state.has_another)
        self.rest.setVisible(page.rest is not None)
        if page.rest is not None:
            self.rest.setText(say_guard(page.rest, ""))
        self.setAccessibleDescription(f"{self.title.whole_text()}. {self.text.whole_text()}")
        if had_focus and not self.other.isVisible():
            self.act.setFocus()

    def _say(self, turn: GoodTurn | None) -> None:
        from desktop_app.ui.today.turn_words import say_turn_button, say_turn_title, say_turn_why

        self._circle.icon = "check" if turn is None else _ICONS[turn.kind.value]
        self._circle.update()
        if turn is None:
            self.title.setText(self.tr("Done for today"))
            self.text.setText(say_advice(DONE_TODAY))
            return
        self.title.setText(say_turn_title(turn))
        self.text.setText(say_turn_why(turn, self._context.today()))
        words = say_turn_button(turn)
        self.act.setText(plain_text(words))
        self.act.setAccessibleName(f"{words}: {self.title.whole_text()}")

    def _act(self) -> None:
        if (turn := self.shown()) is not None:
            self._actions.help(turn)

    def _next(self) -> None:
        turn = self.shown()
        self._state.another()
        self._refresh()
        if turn is not None:
            self._actions.another_idea(turn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > self._context.theme.px(ROOM_FOR_BUTTONS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        self._buttons.setDirection(
            across if self.width() > self._context.theme.px(BUTTONS_BESIDE) else down
        )
