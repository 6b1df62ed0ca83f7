"""“Could help each other”: needs that meet offers, each with the words by which they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.needs import MatchAnswer, NeedSide, Whose
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button, icon_button, relabel, set_kind
from desktop_app.ui.kit.kept_focus import focus_in, focused_in
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel, Parts, filled_parts
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.advice import MATCHES_COME
from desktop_app.ui.words.matches import say_verb, why_parts
from desktop_app.ui.words.said import say_advice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QPushButton

    from desktop_app.domain.needs import Need
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.proposals import Proposal
    from desktop_app.ui.giving.shown import ShownProposals
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.kit.theme import Theme

AVATAR = 44
SHOWN = 3
TIE = 14
"""Pixels of the dotted line between two faces."""


class _Tie(QWidget):
    """A dotted line from one face to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedSize(self._theme.px(AVATAR), self._theme.px(TIE))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour(Role.GREEN), 2.0)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        middle = QRectF(self.rect()).center().x()
        painter.drawLine(round(middle), 1, round(middle), self.height() - 1)
        painter.end()


class MatchCard(QFrame):
    """One match: who needs, who offers, why, and what to do."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        actions: GivingActions,
        proposal: Proposal,
        lines: Mapping[int, PersonLine],
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._photos, self._actions = context, photos, actions
        self.proposal, self._lines = proposal, lines
        theme = context.theme
        why = MarkedLabel(theme, Face.SECONDARY, Role.SOFT, Role.GREEN)
        why.show_parts(self._why())
        self.setAccessibleName(self._names())
        self.setAccessibleDescription(why.whole_text())
        verb = say_verb(proposal.kind)
        self.act = button(verb, clicked=lambda: actions.take_up(proposal))
        self.act.setAccessibleName(f"{verb}: {self._names()}")
        more = icon_button(theme, context.icons, "ellipsis", "", size=16)
        more.setAccessibleName(fill_in(self.tr("More about: %1"), self._names()))
        set_kind(more, "kind", "boxed")
        more.clicked.connect(lambda: pop_up(self.menu(), more))
        self.more = more
        people = column(
            theme,
            self._side(proposal.need),
            row(theme, _Tie(theme), None, space=0),
            self._side(proposal.offer),
            space=3,
        )
        buttons = row(theme, self.act, more, None, space=8)
        whole = column(
            theme, people, line(), why, None, buttons, space=11, margins=(18, 14, 18, 16)
        )
        self.setLayout(whole)

    def controls(self) -> list[QWidget]:
        """What can have the focus after the names, in order."""
        return [self.act, self.more]

    def be_first(self) -> None:
        """Stand out: it is the best."""
        set_kind(self.act, "kind", "give")

    def menu(self) -> Menu:
        """What else can be done."""
        menu, icons, put_away = Menu(self), self._context.icons, self._actions.put_away
        menu.addAction(
            icons.icon("clock"),
            self.tr("Later"),
            lambda: put_away(self.proposal, MatchAnswer.LATER),
        )
        menu.addAction(
            icons.icon("eye-off"),
            self.tr("Not these two"),
            lambda: put_away(self.proposal, MatchAnswer.DISMISSED),
        )
        return menu

    def _side(self, need: Need) -> QWidget:
        """Who it is and what they need or offer."""
        theme, person, made = self._context.theme, need.person, QWidget()
        said = PlainLabel(theme, self._said(need), Face.SECONDARY, Role.SOFT, wrap=True)
        said.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        if person is not None:
            face: QWidget = PersonFace(
                self._context, self._photos, person, self._lines.get(person.id), AVATAR
            )
            name: QWidget = NameButton(person.name, lambda: self._actions.open_person(person.id))
        else:
            is_yours = need.whose is Whose.YOU
            icon = "hand-heart" if is_yours else "building-2"
            face = IconLabel(self._context.icons, icon, theme, Role.GREEN, AVATAR - 16)
            words = self.tr("You") if is_yours else need.organisation
            name = PlainLabel(theme, words, Face.STRONG)
            name.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        holder = QWidget()
        holder.setFixedWidth(theme.px(AVATAR))
        holder.setLayout(row(theme, None, face, None, space=0))
        words_box = column(theme, None, row(theme, name, None, space=0), said, None, space=0)
        box = row(theme, holder, words_box, space=8)
        box.setStretch(1, 1)
        made.setLayout(box)
        return made

    def _said(self, need: Need) -> str:
        if need.side is NeedSide.OFFER:
            is_yours = need.whose is Whose.YOU
            words = self.tr("you offer: %1") if is_yours else self.tr("can help with: %1")
            return fill_in(words, need.text)
        return fill_in(self.tr("is looking for: %1"), need.text)

    def _why(self) -> Parts:
        reasons, found = why_parts(self.proposal.why), Parts()
        for number, (pattern, words) in enumerate(reasons):
            if number:
                is_last = number == len(reasons) - 1
                found.append((self.tr(", and ") if is_last else ", ", False))
            found += filled_parts(pattern, words)
        if found:
            first, stands_out = found[0]
            found[0] = (first[:1].upper() + first[1:], stands_out)
            found.append((".", False))
        return found

    def _names(self) -> str:
        owners = (self.proposal.need, self.proposal.offer)
        names = [
            self.tr("you")
            if need.whose is Whose.YOU
            else need.organisation
            if need.person is None
            else need.person.name
            for need in owners
        ]
        return fill_in(self.tr("%1 and %2"), *(name[:100] for name in names))


class MatchesPart(QWidget):
    """The best of them side by side, and the rest where wanted."""

    def __init__(self, context: UiContext, photos: PhotoCache, actions: GivingActions) -> None:
        super().__init__()
        self._context, self._photos, self._actions = context, photos, actions
        self._shown: ShownProposals | None = None
        self._all = self._narrow = False
        theme = context.theme
        title = PlainLabel(theme, self.tr("Could help each other"), Face.TITLE)
        self.setAccessibleName(title.whole_text())
        plus = context.icons.icon("plus")
        self.add = button(self.tr("Add"), "add", plus, actions.ask_for_line)
        self.add.setAccessibleName(self.tr("Add somebody's need or offer"))
        self._none = PlainLabel(
            theme,
            say_advice(MATCHES_COME),
            Face.BODY,
            Role.SOFT,
            wrap=True,
        )
        self._none.hide()
        self._grid = column(theme, space=16)
        self.more: QPushButton = button("", "link", clicked=self._show_all)
        self.more.setProperty("leads", True)
        self.more.hide()
        head = row(theme, title, self.add, None, space=12)
        more = row(theme, self.more, None, space=0)
        self.setLayout(column(theme, head, self._none, self._grid, more, space=10))

    def show_proposals(self, shown: ShownProposals) -> None:
        """Show them; the focus stays at its place."""
        if shown == self._shown:
            return
        place = focused_in(self.window(), self.cards())
        self._shown = shown
        self._draw()
        if place is not None:
            focus_in(self.cards(), *place, otherwise=self.add)

    def be_narrow(self, narrow: bool) -> None:
        """Put them one below another, or side by side."""
        if narrow != self._narrow:
            self._narrow = narrow
            for line_ in self._lines():
                line_.setDirection(self._direction())

    def cards(self) -> list[MatchCard]:
        """Those in sight, in order."""
        return [
            card
            for line_ in self._lines()
            for card in widgets_in(line_)
            if isinstance(card, MatchCard)
        ]

    def _lines(self) -> list[QBoxLayout]:
        items = (self._grid.itemAt(number) for number in range(self._grid.count()))
        found = (item.layout() for item in items if item is not None)
        return [layout for layout in found if isinstance(layout, QBoxLayout)]

    def _direction(self) -> QBoxLayout.Direction:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        return down if self._narrow else across

    def _draw(self) -> None:
        clear(self._grid)
        found = () if self._shown is None else self._shown.proposals.found
        self._none.setVisible(not found)
        wanted = found if self._all else found[:SHOWN]
        for at in range(0, len(wanted), SHOWN):
            self._grid.addLayout(self._line_of(wanted[at : at + SHOWN]))
        cards = self.cards()
        if cards:
            cards[0].be_first()
        self.more.setVisible(len(wanted) < len(found))
        relabel(self.more, self.tr("Show more"))

    def _line_of(self, proposals: tuple[Proposal, ...]) -> QBoxLayout:
        assert self._shown is not None
        made = row(self._context.theme, space=16)
        made.setDirection(self._direction())
        for proposal in proposals:
            card = MatchCard(
                self._context, self._photos, self._actions, proposal, self._shown.lines
            )
            made.addWidget(card, 1)
        for _ in range(SHOWN - len(proposals)):
            made.addStretch(1)
        return made

    def _show_all(self) -> None:
        at = len(self.cards())
        self._all = True
        self._draw()
        focus_in(self.cards(), at, otherwise=self.add)
