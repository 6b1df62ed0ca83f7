"""Who is being put into a circle: what was logged with them, what that suggests, and the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, plain_text, set_kind
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.people_view.model import subtitle
from desktop_app.ui.words.rhythms import say_suggestion

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Circle
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.rhythms import CircleSuggestion
    from desktop_app.ui.kit.context import UiContext


class ChosenCard(QFrame):
    """`pressed` carries the number of a circle, 0 for none; `pressed_back` takes the last one
    back.
    """

    pressed = Signal(int)
    pressed_back = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context = context
        theme = context.theme
        self._avatar = Avatar(theme, 46)
        self._name = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self._second = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        self._why = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        keys = self.tr(
            "Keys put who is chosen into a circle and go on. Enter does what is suggested, Backspace goes back."
        )
        self._keys = PlainLabel(theme, keys, Face.SECONDARY, Role.FAINT, wrap=True)
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices, theme.px(6))
        self._buttons: dict[int, QPushButton] = {}
        words = column(theme, self._name, row(theme, self._second, None), space=1)
        head = row(theme, self._avatar, words, space=10)
        head.setStretch(1, 1)
        self.setLayout(
            column(
                theme, head, self._why, self._choices, self._keys, space=8, margins=(14, 12, 14, 12)
            )
        )

    def set_circles(self, circles: Sequence[Circle]) -> None:
        """The circles there are, each with its key."""
        names = {number: circle.name for number, circle in enumerate(circles[:5], 1)} | {
            0: self.tr("Not now")
        }
        if [made.accessibleName() for made in self._buttons.values()] == list(names.values()):
            return
        while (item := self._flow.takeAt(0)) is not None:
            sure(item.widget()).deleteLater()
        self._buttons = {number: self._choice(number, name) for number, name in names.items()}
        for made in (*self._buttons.values(), self._back()):
            self._flow.addWidget(made)

    def set_short(self, short: bool) -> None:
        """Without the sentence about keys, where room is short."""
        self._keys.setVisible(not short)

    def _choice(self, number: int, name: str) -> QPushButton:
        made = button(name, "chip", clicked=lambda: self.pressed.emit(number))
        made.setText(plain_text(f"{number}  {name}"))
        made.setAccessibleName(name)
        # The keys belong to the lists; a click must not take the focus from them.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _back(self) -> QPushButton:
        made = button(
            self.tr("Back"), "chip", self._context.icons.icon("undo-2"), self.pressed_back.emit
        )
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def show_person(
        self,
        line: PersonLine,
        warmth: float | None,
        suggestion: CircleSuggestion,
        circles: Sequence[Circle],
        more: int,
    ) -> None:
        """Show somebody, of whom there may be `more` chosen with them; the suggested circle stands
        out.
        """
        self._avatar.show_person(line.name, line.uid, warmth)
        self._name.setText(
            fill_in(self.tr("%1 and %Ln more", None, more), line.name) if more else line.name
        )
        now = next((circle.name for circle in circles if circle.id == line.circle_id), "")
        self._second.setText(" · ".join(part for part in (now, subtitle(line)) if part))
        self._second.setVisible(bool(now or subtitle(line)))
        fits = (
            suggestion.circle
            if suggestion.circle and suggestion.circle.id != line.circle_id
            else None
        )
        words = say_suggestion(suggestion, self._context.today())
        if fits is not None:
            words += " " + fill_in(self.tr("That fits %1."), fits.name)
        self._why.setText(words)
        for number, made in self._buttons.items():
            suggested = fits is not None and number > 0 and circles[number - 1].id == fits.id
            set_kind(made, "suggested", suggested)
