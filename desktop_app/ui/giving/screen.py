"""Give and ask: one page, no tabs, no totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.favours import FAVOUR
from desktop_app.domain.needs import NEED
from desktop_app.ui.composer.line_screen import LineScreen
from desktop_app.ui.giving.first_day import FirstDay
from desktop_app.ui.giving.matches import MatchesPart
from desktop_app.ui.giving.shown import read_page, read_proposals
from desktop_app.ui.giving.under_way import UnderWayCard
from desktop_app.ui.giving.yours import YoursCard
from desktop_app.ui.giving_actions import GivingActions
from desktop_app.ui.kit.boxes import column, fill_page, row, title_edge
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.room import parts_of, translated
from desktop_app.ui.words.advice import GIVE_FIRST
from desktop_app.ui.words.said import say_advice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.giving.shown import ShownPage, ShownProposals
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

ALL_FAVOURS = "all-favours"
"""The part of the page one goes to who wants to see every favour."""
WIDEST = 1240
SIDE_BY_SIDE = 760
LINES_BESIDE = 1070
"""The same from which three lines to begin with show their examples whole beside each other."""
_SHOWS = (FAVOUR, NEED, Noun.PERSON, Noun.INTERACTION, Noun.CIRCLE)


class GivingScreen(LineScreen):
    """The line, the matches, what is under way and what is yours; before anything is known, how to
    begin. Both halves are read on a thread: the matches may take longer.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell, tools)
        self.setAccessibleName(self.tr("Give and ask"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        context, photos = tools.context, tools.photos
        actions = GivingActions(shell, tools)
        self.composer.ask(
            self.tr("Ana needs a copy editor · introduced Ana to Ben · helped Tom with his CV")
        )
        self.matches = MatchesPart(context, photos, actions)
        self.under_way = UnderWayCard(context, photos, actions)
        self.yours = YoursCard(context, actions)
        self.first_day = FirstDay(context, photos, actions)
        self.page: ShownPage | None = None
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        title = PageTitle(theme, self.tr("Give and ask"))
        words = say_advice(GIVE_FIRST)
        head = column(
            theme, title, PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True), space=2
        )
        self._columns = row(theme, self.under_way, self.yours, space=16)
        self._columns.setStretch(0, 8)
        self._columns.setStretch(1, 5)
        self._known = QWidget()
        self._known.setLayout(column(theme, self.composer, self.matches, self._columns, space=18))
        for part in (self._known, self.first_day):
            part.hide()
        self._whole = column(
            theme, head, self._known, self.first_day, None, self._foot(),
            space=18, margins=(36, 26, 36, 18),
        )  # fmt: skip
        fill_page(self, theme, self._whole, WIDEST)

    def _foot(self) -> QWidget:
        """The ways to the places that stand within this one, and to every favour."""
        theme, icons, shell = self._context.theme, self._context.icons, self._shell
        self.all = button(self.tr("All favours"), "quiet", icons.icon("hand-heart"), self._open_all)
        made = QWidget()
        flow = FlowLayout(made, theme.px(8))
        for place in parts_of(self._tools, "giving"):
            flow.addWidget(
                button(
                    translated(place.words),
                    "quiet",
                    icons.icon(place.icon),
                    lambda key=place.key: shell.show(key),
                )
            )
        flow.addWidget(self.all)
        return made

    def reload(self) -> None:
        """Read both halves anew."""
        book, today, runner = self._tools.book, self._context.today(), self._tools.runner
        runner.run("giving", lambda: read_page(book, today), self._fill)
        runner.run("giving-matches", lambda: read_proposals(book, today), self._fill_matches)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self.reload()

    def go_to(self, place: object) -> None:
        """Show every favour, for `ALL_FAVOURS`."""
        if place == ALL_FAVOURS:
            self._open_all()

    def land(self) -> None:
        """On the first line to type into, before anything is known; else on the page itself."""
        if self.first_day.isHidden():
            self.setFocus()
        else:
            self.first_day.lines[0].field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        narrow = self.width() <= theme.px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)
        self.matches.be_narrow(narrow)
        self.first_day.be_narrow(self.width() < theme.px(LINES_BESIDE))
        side = title_edge(theme, self.width())
        self._whole.setContentsMargins(side, theme.px(26), side, theme.px(18))

    def _fill(self, shown: ShownPage) -> None:
        self.page = shown
        # What is half typed stays to be finished, whatever came from elsewhere.
        has_begun = shown.page.has_begun and not self.first_day.is_half_typed()
        begins = not self.first_day.isHidden() and has_begun
        opens = self.first_day.isHidden() and not has_begun
        if has_begun:
            self.under_way.show_page(shown)
            self.yours.show_page(shown)
        else:
            self.first_day.show_page(shown)
        self._known.setVisible(has_begun)
        self.first_day.setVisible(not has_begun)
        if begins:
            self.composer.edit.setFocus()
        elif opens and self.hasFocus():
            self.land()

    def _fill_matches(self, shown: ShownProposals) -> None:
        self.matches.show_proposals(shown)
        self.yours.show_proposals(shown)

    def _open_all(self) -> None:
        from desktop_app.ui.giving.all_favours import AllFavours

        tools, shell = self._tools, self._shell
        AllFavours(
            self._context,
            tools.book,
            tools.runner,
            shell.open_person,
            shell.confirm,
            shell.parent(),
        ).open()
