"""Help you gave, each with a tick: in the portfolio or not, and whether somebody may be asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from desktop_app.domain.favour_steps import happened_on
from desktop_app.domain.portfolio import picture_file
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button, icon_button, plain_text
from desktop_app.ui.kit.dates import say_month
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.short import LONGEST_NAME, capital, cut

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.portfolio import PortfolioPage
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.portfolio.actions import PortfolioActions

_INSET = 31
"""Pixels at the usual font from the box of a tick to its words."""


class HelpRow(QWidget):
    """One favour. What is ticked says whether somebody may be asked about it."""

    def __init__(self, context: UiContext, actions: PortfolioActions, favour: Favour) -> None:
        super().__init__()
        self._context, self._actions, self.favour = context, actions, favour
        theme = context.theme
        text = capital(cut(favour.text)) or self.tr("Help")
        self.tick = QCheckBox()
        self.tick.setChecked(favour.in_portfolio)
        self.tick.setAccessibleName(fill_in(self.tr("Show it: %1"), text))
        self.tick.clicked.connect(lambda on: actions.tick(favour, on, favour.may_ask))
        name = fill_in(self.tr("More about: %1"), text)
        self.more = icon_button(theme, context.icons, "ellipsis", name, size=16)
        self.more.clicked.connect(lambda: pop_up(self.menu(), self.more))
        words = PlainLabel(theme, text, Face.BODY, wrap=True)
        said = PlainLabel(theme, self._said(), Face.SECONDARY, Role.SOFT, wrap=True)
        head = row(theme, self.tick, words, self.more, space=8)
        head.setStretch(1, 1)
        below = column(theme, said, space=3, margins=(_INSET, 0, 0, 0))
        self.ask: QCheckBox | None = None
        if favour.in_portfolio and favour.receiver is not None:
            who = cut(favour.receiver.name, LONGEST_NAME)
            self.ask = QCheckBox(self.tr("May be asked about it"))
            self.ask.setAccessibleName(fill_in(self.tr("%1 may be asked about it"), who))
            self.ask.setChecked(favour.may_ask)
            self.ask.clicked.connect(lambda on: actions.tick(favour, True, on))
            below.addWidget(self.ask)
        self.setLayout(column(theme, head, below, space=1, margins=(0, 8, 0, 8)))

    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        asks: list[QWidget] = [] if self.ask is None else [self.ask]
        return [self.tick, self.more, *asks]

    def menu(self) -> Menu:
        """What else can be done with it."""
        menu, icons = Menu(self), self._context.icons
        favour, actions = self.favour, self._actions
        menu.addAction(
            icons.icon("pencil"), self.tr("Change the words…"), lambda: actions.ask_text(favour)
        )
        menu.addAction(icons.icon("link"), self.tr("A link…"), lambda: actions.ask_link(favour))
        menu.addAction(
            icons.icon("image-plus"), self.tr("A picture…"), lambda: actions.ask_picture(favour)
        )
        if favour.link:
            words = (
                self.tr("Take the picture away")
                if picture_file(favour.link)
                else self.tr("Take the link away")
            )
            menu.addAction(icons.icon("x"), words, lambda: actions.drop_link(favour))
        if favour.receiver is not None:
            menu.addSeparator()
            person = favour.receiver
            words = plain_text(fill_in(self.tr("Open %1"), cut(person.name, LONGEST_NAME)))
            menu.addAction(icons.icon("user"), words, lambda: actions.open_person(person.id))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pop_up(self.menu(), self.more)

    def _said(self) -> str:
        """For whom, when, and what there is to be seen."""
        favour = self.favour
        day = say_month(happened_on(favour) or favour.day)
        said = [day]
        if favour.receiver is not None:
            name = cut(favour.receiver.name, LONGEST_NAME)
            said = [fill_in(self.tr("For %1, %2"), name, day)]
        picture = picture_file(favour.link)
        if picture and Path(picture).is_file():
            said.append(fill_in(self.tr("Picture: %1"), cut(Path(picture).name, LONGEST_NAME)))
        elif picture:
            name = cut(Path(picture).name, LONGEST_NAME)
            said.append(fill_in(self.tr("The picture %1 is no longer there"), name))
        elif favour.link:
            said.append(cut(favour.link, LONGEST_NAME))
        return "  ·  ".join(said)


class HelpList(QFrame):
    """What is ticked, then what is not, the newest first."""

    def __init__(self, context: UiContext, actions: PortfolioActions) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._actions = context, actions
        title = self.tr("Help you gave")
        self.setAccessibleName(title)
        theme = context.theme
        self._body = column(theme, space=0)
        self.more = button(self.tr("Show more"), "link")
        self.setLayout(
            column(
                theme,
                PlainLabel(theme, title, Face.TITLE),
                self._body,
                row(theme, self.more, None, space=0),
                None,
                space=8,
                margins=(18, 15, 18, 14),
            )
        )
        self.rows: list[HelpRow] = []

    def show_page(self, page: PortfolioPage) -> None:
        """Draw it anew; the focus stays with the favour it was on."""
        focused = next(
            (
                (made.favour.id, place)
                for made in self.rows
                for place, control in enumerate(made.controls())
                if control.hasFocus()
            ),
            None,
        )
        clear(self._body)
        self.rows = []
        for favour in (*page.ticked, *page.others):
            if self.rows:
                self._body.addWidget(line())
            made = HelpRow(self._context, self._actions, favour)
            self.rows.append(made)
            self._body.addWidget(made)
        self.more.setVisible(page.more)
        if focused is not None:
            self._focus(*focused)

    def _focus(self, favour_id: int, place: int) -> None:
        for made in self.rows:
            if made.favour.id == favour_id:
                controls = made.controls()
                controls[min(place, len(controls) - 1)].setFocus()
