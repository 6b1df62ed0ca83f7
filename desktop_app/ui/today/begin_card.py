"""How to begin, while there is nobody, or nobody is close yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.advice import FIRST_STEPS, TEN_PEOPLE
from desktop_app.ui.words.said import say_advice

if TYPE_CHECKING:
    from desktop_app.domain.today import TodayData
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.shell import Shell


class BeginCard(QFrame):
    """With nobody: bring people, add one, log a line. With people of whom none has a circle: choose
    the first ten. Hidden from then on.
    """

    def __init__(self, context: UiContext, shell: Shell) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._shell = context, shell
        self._built = False
        self.hide()

    def _build(self) -> None:
        """What it holds: whoever has begun never sees it."""
        self._built = True
        context, shell = self._context, self._shell
        theme, icons = context.theme, context.icons
        self._title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self._text = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._choose = button(
            self.tr("Choose ten people"), "primary", clicked=lambda: shell.do("choose-ten")
        )
        self._import = button(
            self.tr("Import a file…"), "primary", clicked=lambda: shell.do("import")
        )
        self._add = button(
            self.tr("Add a person"), icon=icons.icon("user-plus"), clicked=lambda: shell.do("add")
        )
        self._log = button(
            self.tr("Log a first line"), icon=icons.icon("plus"), clicked=lambda: shell.do("log")
        )
        ways = QWidget()
        flow = FlowLayout(ways, theme.px(8))
        for made in (self._choose, self._import, self._add, self._log):
            flow.addWidget(made)
        words = column(theme, self._title, self._text, space=3)
        both = column(theme, words, ways, space=12)
        icon = IconLabel(icons, "flame", theme, Role.EMBER, 26)
        box = row(
            theme, column(theme, icon, None, space=0), both, space=16, margins=(20, 18, 20, 18)
        )
        box.setStretch(1, 1)
        self.setLayout(box)

    def show_page(self, page: TodayData) -> None:
        """Say what comes first, as far as one has come."""
        begun = page.beginning
        if begun.anybody and begun.in_circles:
            self.hide()
            return
        if not self._built:
            self._build()
        self.show()
        self._choose.setVisible(begun.anybody)
        for made in (self._import, self._add):
            made.setVisible(not begun.anybody)
        title, text = self._say(anybody=begun.anybody)
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)

    def _say(self, *, anybody: bool) -> tuple[str, str]:
        if not anybody:
            return self.tr("How to begin"), say_advice(FIRST_STEPS)
        return self.tr("Ten people, two minutes"), say_advice(TEN_PEOPLE)
