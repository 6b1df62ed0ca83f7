"""The planner before you have told where you worked: one line, and your name where nobody is you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.domain.recommendations import RecommendationsPage
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.recommendations.actions import RecommendationActions

WIDEST = 620


class FirstDay(QFrame):
    """Where have you worked?"""

    def __init__(self, context: UiContext, actions: RecommendationActions) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._actions = actions
        theme = context.theme
        title = self.tr("Where have you worked?")
        self.setAccessibleName(title)
        words = self.tr(
            "For every job of yours, Kith shows who knew your work there: whose words you have, for "
            "whom you could write, and whom you might ask while they remember it well."
        )
        self.field = self._field(title, self.tr("Acme, designer, 2018-21"))
        self.name = self._field(self.tr("Your name"), self.tr("Your name, as people know you"))
        self.fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self.fault.hide()
        enter = button(self.tr("Enter"), "key", clicked=self._entered)
        enter.setAccessibleName(self.tr("Keep where you worked"))
        across = row(theme, self.field, enter)
        across.setStretch(0, 1)
        self.setMaximumWidth(theme.px(WIDEST))
        theme.changed.connect(lambda: self.setMaximumWidth(theme.px(WIDEST)))
        self.setLayout(
            column(
                theme,
                row(theme, IconLabel(context.icons, "briefcase", theme, Role.GREEN, 22), None),
                PlainLabel(theme, title, Face.TITLE, wrap=True),
                PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True),
                across,
                self.name,
                self.fault,
                space=10,
                margins=(20, 18, 20, 18),
            )
        )

    def show_page(self, page: RecommendationsPage) -> None:
        """Ask for your name only where nobody is you."""
        self.name.setVisible(page.you is None)

    def land(self) -> None:
        """Put the cursor into the line."""
        self.field.setFocus()

    def _field(self, name: str, example: str) -> LineField:
        made = LineField()
        made.setAccessibleName(name)
        made.setPlaceholderText(example)
        made.returnPressed.connect(self._entered)
        made.textEdited.connect(lambda: self.fault.hide())
        return made

    def _entered(self) -> None:
        named = not self.name.isHidden()
        if named and self.field.text().strip() and not self.name.text().strip():
            self.name.setFocus()
            self._say(self.tr("And what is your name? The job will stand on your own page."))
            return
        try:
            self._actions.add_work(self.field.text(), self.name.text().strip() if named else "")
        except KithError as error:
            self._say(say_error(error))
            self.field.setFocus()
        else:
            self.field.clear()

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
