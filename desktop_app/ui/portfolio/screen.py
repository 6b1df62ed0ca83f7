"""The portfolio: on the left help you gave, ticked or not; on the right the page to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QTextBrowser, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.favours import FAVOUR
from desktop_app.ui.composer.line_screen import LineScreen
from desktop_app.ui.kit.boxes import column, fill_page, keep_edges, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.part_head import HANGS, PartHead
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.portfolio.actions import PortfolioActions
from desktop_app.ui.portfolio.help_list import HelpList
from desktop_app.ui.portfolio.page import page_html

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.portfolio import PortfolioPage
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 1240
SIDE_BY_SIDE = 900
AT_ONCE = 30
PREVIEW_HEIGHT = 520
"""Pixels at the usual font that the preview is high at least."""
_SHOWS = (FAVOUR, Noun.PERSON)


@dataclass(frozen=True, slots=True)
class Shown:
    """The page, and what is shown of it to others."""

    page: PortfolioPage
    html: str


class PortfolioScreen(LineScreen):
    """Before any help is kept, a line to tell of some."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell, tools)
        self.setAccessibleName(self.tr("Portfolio"))
        self._tools, self._context = tools, tools.context
        context = tools.context
        self.doing = PortfolioActions(shell, tools)
        self.head = PartHead(
            context,
            self.tr("Portfolio"),
            self.tr(
                "What you did for people, ready to be shown. Only what is ticked is on the page."
            ),
            self.tr("Back to Give and ask"),
            lambda: shell.show("giving"),
        )
        self.list = HelpList(context, self.doing)
        self.list.more.clicked.connect(self._show_more)
        self._most = AT_ONCE
        self._shown: Shown | None = None
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        self._begin = TitledCard(self._context, self.tr("What have you done for somebody?"))
        words = self.tr(
            "A website, an evening with a contract, a menu for a café: whatever you did without being "
            "paid shows what you can do. Tell of it in one line, such as “helped Tom with his CV”."
        )
        self._begin.body.addWidget(PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True))
        self._begin.body.addSpacing(theme.px(10))
        self.composer.ask(self.tr("Helped Ana with her website"))
        self._begin.body.addWidget(self.composer)
        self._page = self._make_page()
        self._columns = row(theme, self.list, self._page, space=16)
        self._columns.setStretch(0, 1)
        self._columns.setStretch(1, 1)
        self._known = QWidget()
        self._known.setLayout(self._columns)
        below = column(theme, self._begin, self._known, None, space=16, margins=(HANGS, 0, 0, 0))
        self._whole = column(theme, self.head, below, space=16)
        self._whole.setStretch(1, 1)
        for part in (self._begin, self._known):
            part.hide()
        fill_page(self, theme, self._whole, WIDEST)
        self._fit()

    def _make_page(self) -> TitledCard:
        """The page as others see it, and how to save it."""
        theme = self._context.theme
        self.preview = QTextBrowser()
        self.preview.setAccessibleName(self.tr("The page as others see it"))
        self.preview.setProperty("kind", "paper")
        self.preview.setOpenLinks(False)
        self.preview.setMinimumHeight(theme.px(PREVIEW_HEIGHT))
        self.preview.setTabChangesFocus(True)
        self.html = button(self.tr("Save as a web page…"), clicked=self._save_html)
        self.pdf = button(self.tr("Save as PDF…"), "primary", clicked=self._save_pdf)
        self._nothing = PlainLabel(
            theme,
            self.tr("Tick what may be shown, and the page appears here."),
            Face.BODY,
            Role.SOFT,
            wrap=True,
        )
        page = TitledCard(self._context, self.tr("As others see it"))
        saving = QWidget()
        flow = FlowLayout(saving, theme.px(8))
        flow.addWidget(self.pdf)
        flow.addWidget(self.html)
        page.body.setSpacing(theme.px(10))
        page.body.addWidget(self._nothing)
        page.body.addWidget(saving)
        page.body.addWidget(self.preview, 1)
        return page

    def reload(self) -> None:
        """Read what is kept, and make the page of it, on a thread: it may hold pictures."""
        book, most = self._tools.book, self._most

        def read() -> Shown:
            page = book.portfolio.page(most)
            return Shown(page, page_html(page))

        self._tools.runner.run("portfolio", read, self._fill)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self.reload()

    def land(self) -> None:
        """In the line, before any help is kept; else on the page itself."""
        if self._begin.isHidden():
            self.setFocus()
        else:
            self.composer.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._context.theme
        narrow = self.width() <= theme.px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)
        keep_edges(theme, self._whole, self.width())

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self.reload()

    def _fill(self, shown: Shown) -> None:
        if shown == self._shown:
            return
        self._shown, page = shown, shown.page
        any_help = bool(page.ticked or page.others)
        opens = self._begin.isHidden() and not any_help
        self._begin.setVisible(not any_help)
        self._known.setVisible(any_help)
        self.list.show_page(page)
        for part in (self.html, self.pdf, self.preview):
            part.setVisible(bool(page.ticked))
        self._nothing.setVisible(not page.ticked)
        at = self.preview.verticalScrollBar().value()
        self.preview.setHtml(shown.html)
        self.preview.verticalScrollBar().setValue(at)
        if opens and self.hasFocus():
            self.land()

    def _save_html(self) -> None:
        if self._shown is not None:
            self.doing.save_html(self._shown.page)

    def _save_pdf(self) -> None:
        if self._shown is not None:
            self.doing.save_pdf(self._shown.page)
