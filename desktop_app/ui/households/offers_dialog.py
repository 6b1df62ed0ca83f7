"""People who may live together, each group with the household it would be. Nothing is done unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from desktop_app.ui.kit.boxes import clear, column, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.households import say_home, say_names

if TYPE_CHECKING:
    from desktop_app.domain.households import Member, Offer
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

AT_FIRST, MORE = 20, 40
WORDS = 200
"""Pixels at the usual font that names and address want beside the button."""


class OffersDialog(QDialog):
    """Read on a thread; what is taken up leaves the list, and Ctrl+Z brings back how it was."""

    help_page = "households"

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._tools = shell, tools
        self._offers: list[Offer] = []
        self._most, self._is_over = AT_FIRST, False
        theme = tools.context.theme
        self.setWindowTitle(self.tr("People who live together"))
        words = self.tr(
            "They have one address, and a family name in common or a relation you told. "
            "As a household they have one label and one address that you change once."
        )
        self._said = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._said.hide()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking through the addresses"))
        self._rows = column(theme, space=2)
        inside = QWidget()
        inside.setLayout(column(theme, self._rows, None, space=0, margins=(0, 0, 12, 0)))
        self._more = button(self.tr("Show more"), clicked=self._show_more)
        self._more.hide()
        self._close = button(self.tr("Close"), clicked=self.accept)
        self.setLayout(
            column(
                theme,
                PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True),
                self._bar,
                self._said,
                scroller(inside),
                row(theme, self._more, None, self._close),
                space=10,
                margins=(18, 16, 18, 16),
            )
        )
        resize_within(self, theme.px(600), theme.px(520))
        self.finished.connect(self._leave)
        self._close.setFocus()
        tools.runner.run((self, "offers"), self._find, self._show)

    def _find(self) -> list[Offer]:
        return self._tools.book.households.offers(lambda: self._is_over)

    def _leave(self) -> None:
        self._is_over = True
        self._tools.runner.forget((self, "offers"))
        self.deleteLater()

    def _show(self, offers: list[Offer]) -> None:
        self._offers = offers
        self._bar.hide()
        clear(self._rows)
        for offer in offers[: self._most]:
            self._rows.addWidget(self._row(offer))
        self._more.setVisible(len(offers) > self._most)
        words = "" if offers else self.tr("Nobody else seems to live together.")
        self._said.setText(words)
        self._said.setVisible(not offers)

    def _show_more(self) -> None:
        self._most += MORE
        self._show(self._offers)

    def _row(self, offer: Offer) -> QWidget:
        theme = self._tools.context.theme
        names, where = say_names(offer.people), say_home(offer.household)
        people = QWidget()
        flow = FlowLayout(people, theme.px(2))
        for each in offer.people:
            flow.addWidget(self._name(each))
        said = where
        if offer.there:
            said = fill_in(self.tr("%1, with %2"), where, say_names(offer.there))
        about = PlainLabel(theme, said, Face.SECONDARY, Role.SOFT, wrap=True)
        about.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        words = self.tr("Moves in") if offer.there else self.tr("Make a household")
        take = button(words, "chip", clicked=lambda: self._take(offer))
        take.setAccessibleName(fill_in(self.tr("%1: %2"), words, names))
        made = QWidget()
        made.setAccessibleName(f"{names}. {said}")
        texts = column(theme, people, about, space=0)
        made.setLayout(turning(theme, Part(texts, 1, WORDS), take, space=10))
        made.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        return made

    def _name(self, member: Member) -> QWidget:
        return NameButton(member.name, lambda: self._open(member))

    def _open(self, member: Member) -> None:
        self.accept()
        self._shell.open_person(member.id)

    def _take(self, offer: Offer) -> None:
        households = self._tools.book.households
        ids = [each.id for each in offer.people]
        if offer.household.id:
            self._shell.confirm(unless_invalid(households.join(offer.household, ids)))
        else:
            self._shell.confirm(unless_invalid(households.add(households.proposed(ids), ids)))
        place = self._offers.index(offer)
        left = [each for each in self._offers if each is not offer]
        self._show(left)
        self._focus(place)

    def _focus(self, place: int) -> None:
        """The button of the next offer, so that several are taken up by Enter."""
        rows = min(self._most, len(self._offers))
        item = self._rows.itemAt(min(place, rows - 1)) if rows else None
        widget = item.widget() if item is not None else None
        buttons = (
            [each for each in widget.findChildren(QWidget) if each.property("kind") == "chip"]
            if widget
            else []
        )
        (buttons[-1] if buttons else self._close).setFocus()
