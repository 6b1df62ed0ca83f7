"""One good turn today: something kind, one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.today import TurnKind
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, plain_text
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.today.turn_words import say_turn_button, say_turn_title, say_turn_why

if TYPE_CHECKING:
    from desktop_app.domain.today import GoodTurn, TodayData
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
    TurnKind.PROMISE: "handshake",
    TurnKind.BIRTHDAY: "cake",
    TurnKind.ANNIVERSARY: "party-popper",
    TurnKind.POSITION: "briefcase",
    TurnKind.FOLLOW_UP: "message-circle",
    TurnKind.DORMANT: "hand-heart",
}


class GoodTurnCard(QFrame):
    """One idea at a time; another is a click away. Hidden on a day without any."""

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__()
        self.setProperty("kind", "turn")
        self.setAccessibleName(self.tr("One good turn today"))
        self._context, self._actions = context, actions
        self._turns: tuple[GoodTurn, ...] = ()
        self._shown = ""
        theme = context.theme
        self._circle = _Circle(context)
        head = PlainLabel(theme, self.tr("One good turn today"), Face.SMALL_STRONG, Role.GREEN)
        self.title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self.text = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self.act = button("", "give", clicked=self._act)
        self.other = button(self.tr("Another idea"), "on-turn", clicked=self._next)
        words = column(theme, head, self.title, self.text, space=3)
        front = row(theme, self._circle, words, space=18)
        front.setStretch(1, 1)
        self._buttons = row(theme, None, self.act, self.other, space=12)
        self._box = row(theme, front, self._buttons, space=14, margins=(22, 18, 22, 18))
        self._box.setStretch(0, 1)
        self.setLayout(self._box)
        self.hide()

    def show_page(self, page: TodayData) -> None:
        """Show the idea that was shown, if it is still one, else the first."""
        self._turns = page.turns
        self.setVisible(bool(page.turns))
        self.other.setVisible(len(page.turns) > 1)
        if page.turns:
            self._show(
                next((turn for turn in page.turns if turn.key == self._shown), page.turns[0])
            )

    def shown(self) -> GoodTurn | None:
        """The idea shown."""
        return next((turn for turn in self._turns if turn.key == self._shown), None)

    def _show(self, turn: GoodTurn) -> None:
        today = self._context.today()
        self._shown = turn.key
        self._circle.icon = _ICONS[turn.kind]
        self._circle.update()
        self.title.setText(say_turn_title(turn))
        self.text.setText(say_turn_why(turn, today))
        self.setAccessibleDescription(f"{self.title.whole_text()}. {self.text.whole_text()}")
        words = say_turn_button(turn)
        self.act.setText(plain_text(words))
        self.act.setAccessibleName(f"{words}: {self.title.whole_text()}")

    def _act(self) -> None:
        if (turn := self.shown()) is not None:
            self._actions.help(turn)

    def _next(self) -> None:
        place = next(
            (number for number, turn in enumerate(self._turns) if turn.key == self._shown), -1
        )
        self._show(self._turns[(place + 1) % len(self._turns)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > self._context.theme.px(ROOM_FOR_BUTTONS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        self._buttons.setDirection(
            across if self.width() > self._context.theme.px(BUTTONS_BESIDE) else down
        )
