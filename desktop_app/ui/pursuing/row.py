"""An opening: what is looked for, how far you have come, the next step, whom it may fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from desktop_app.domain.needs import OpeningStage
from desktop_app.ui.kit.boxes import column, line, onwards, row
from desktop_app.ui.kit.buttons import OPENS, button, icon_button, plain_text
from desktop_app.ui.kit.dates import say_weekday
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.openings import UNDER_WAY, say_fits, say_fits_you, say_stage, say_told
from desktop_app.ui.words.short import LONGEST_NAME, capital, cut

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton

    from desktop_app.domain.needs import Need
    from desktop_app.ui.pursuing.actions import OpeningActions
    from desktop_app.ui.pursuing.shown import ShownOpening

LABEL = 58
"""Width at the usual font of the words before the stage and the next step."""
MOST_FITTING = 2


class OpeningRow(QFrame):
    """One opening. `at_home` on the page of its organisation, where its name and the way in stand
    already. The keys 1 to 4 say how far it has come.
    """

    def __init__(
        self, actions: OpeningActions, shown: ShownOpening, *, at_home: bool = False
    ) -> None:
        super().__init__()
        self._actions, self.shown, self._at_home = actions, shown, at_home
        self._context = actions.tools.context
        need, theme = shown.need, self._context.theme
        self.setAccessibleName(self._name())
        box = column(theme, space=8, margins=(0, 8, 0, 8))
        box.addLayout(self._head(need))
        if shown.is_pursued:
            box.addWidget(line())
            box.addLayout(self._stage(need))
            box.addLayout(self._next(need))
        elif need.is_open:
            box.addLayout(self._heard(need))
        for offer in shown.others[:MOST_FITTING] if need.is_open else ():
            box.addLayout(self._fit(need, offer))
        self.setLayout(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 go to that stage."""
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(UNDER_WAY) and self.shown.need.is_open:
            self._actions.to(self.shown.need, UNDER_WAY[int(digit) - 1])
        else:
            super().keyPressEvent(event)

    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [
            item
            for item in self.findChildren(QWidget)
            if item.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    def _name(self) -> str:
        need = self.shown.need
        return f"{cut(need.organisation, LONGEST_NAME)}: {cut(need.text)}"

    def _head(self, need: Need) -> QHBoxLayout:
        theme, today = self._context.theme, self._context.today()
        words = column(theme, space=1)
        if not self._at_home:
            name = NameButton(need.organisation, lambda: self._open_organisation(need))
            name.setProperty("kind", "plain-name")
            words.addLayout(row(theme, name, None, space=0))
        text = PlainLabel(theme, capital(need.text), Face.STRONG, wrap=True)
        fits = say_fits_you(self.shown.offers) if need.is_open else ""
        told = " ".join(part for part in (say_told(need, today), fits) if part)
        said = PlainLabel(theme, told, Face.SECONDARY, Role.SOFT, wrap=True)
        inset = 0 if self._at_home else theme.px(4)
        for label in (text, said):
            label.setContentsMargins(inset, 0, 0, 0)
            words.addWidget(label)
        more = icon_button(theme, self._context.icons, "ellipsis", "", size=16)
        more.setAccessibleName(fill_in(self.tr("More about: %1"), self._name()))
        more.clicked.connect(lambda: pop_up(self.menu(), more))
        made = row(theme, words, more)
        made.setStretch(0, 1)
        made.setAlignment(more, Qt.AlignmentFlag.AlignTop)
        return made

    def _label(self, words: str) -> PlainLabel:
        made = PlainLabel(self._context.theme, words, Face.SECONDARY, Role.SOFT)
        made.setFixedWidth(self._context.theme.px(LABEL))
        return made

    def _stage(self, need: Need) -> QHBoxLayout:
        theme, stage = self._context.theme, need.stage or OpeningStage.HEARD
        so_far = button(say_stage(stage) + OPENS, clicked=lambda: pop_up(self._stages(), so_far))
        so_far.setAccessibleName(fill_in(self.tr("So far: %1"), say_stage(stage)))
        parts: list[QWidget] = [so_far]
        at = UNDER_WAY.index(stage) if stage in UNDER_WAY else -1
        if 0 <= at < len(UNDER_WAY) - 1:
            after = UNDER_WAY[at + 1]
            words = fill_in(self.tr("On to: %1"), say_stage(after))
            right = onwards()
            on = icon_button(theme, self._context.icons, right, words, size=16)
            on.clicked.connect(lambda: self._actions.to(need, after))
            parts.append(on)
        if not self._at_home:
            parts.append(self._way(need))
        made = row(theme, self._label(self.tr("So far")), flowing(theme, *parts))
        made.setStretch(1, 1)
        return made

    def _next(self, need: Need) -> QHBoxLayout:
        theme, step = self._context.theme, self.shown.next_step
        if step is None:
            words = self.tr("Add a next step…")
            link = button(words, "link", clicked=lambda: self._actions.ask_next_step(need))
            link.setAccessibleName(f"{words} {self._name()}")
            return row(theme, self._label(self.tr("Next")), link, None)
        tick = QCheckBox()
        tick.setAccessibleName(fill_in(self.tr("Done: %1"), cut(step.text)))
        tick.clicked.connect(lambda: self._actions.tick(step))
        what = NameButton(step.text, lambda: self._actions.shell.remind(step))
        what.setProperty("kind", "plain-name")
        what.setAccessibleName(fill_in(self.tr("Edit the next step: %1"), cut(step.text)))
        late = step.due < self._context.today()
        day = PlainLabel(
            theme,
            say_weekday(step.due, self._context.today()),
            Face.SECONDARY,
            Role.EMBER if late else Role.SOFT,
        )
        made = row(theme, self._label(self.tr("Next")), tick, what, None, day)
        made.setSpacing(theme.px(6))
        return made

    def _heard(self, need: Need) -> QHBoxLayout:
        pursue = button(
            self.tr("Pursue it"), clicked=lambda: self._actions.to(need, OpeningStage.HEARD)
        )
        pursue.setAccessibleName(fill_in(self.tr("Pursue it: %1"), self._name()))
        made = row(self._context.theme, pursue)
        if not self._at_home:
            made.addWidget(self._way(need))
        made.addStretch(1)
        return made

    def _way(self, need: Need) -> QPushButton:
        made = button(self.tr("The way in"), "quiet", clicked=lambda: self._actions.show_way(need))
        made.setAccessibleName(
            fill_in(self.tr("The way in to %1"), cut(need.organisation, LONGEST_NAME))
        )
        return made

    def _fit(self, need: Need, offer: Need) -> QHBoxLayout:
        theme, person = self._context.theme, offer.person
        name = "" if person is None else person.name
        said = PlainLabel(theme, say_fits(offer), Face.SECONDARY, Role.GREEN, wrap=True)
        called = cut(name.split()[0] if name.split() else name, LONGEST_NAME)
        tell = button(
            fill_in(self.tr("Tell %1"), called), clicked=lambda: self._actions.tell(need, offer)
        )
        tell.setAccessibleName(
            fill_in(self.tr("Tell %1 of: %2"), cut(name, LONGEST_NAME), self._name())
        )
        put_away = icon_button(
            theme,
            self._context.icons,
            "x",
            fill_in(self.tr("It does not fit %1"), cut(name, LONGEST_NAME)),
            lambda: self._actions.dismiss(need, offer),
            size=14,
        )
        hint(put_away, put_away.accessibleName())
        made = row(theme, said, tell, put_away)
        made.setStretch(0, 1)
        return made

    def _stages(self) -> Menu:
        menu, need = Menu(self), self.shown.need
        for number, stage in enumerate(UNDER_WAY, 1):
            made = menu.addAction(
                f"{plain_text(say_stage(stage))}\t{number}",
                lambda stage=stage: self._actions.to(need, stage),
            )
            made.setCheckable(True)
            made.setChecked(stage is need.stage)
        menu.addSeparator()
        self._add_ends(menu, need)
        return menu

    def _add_ends(self, menu: Menu, need: Need) -> None:
        icons, actions = self._context.icons, self._actions
        over = self.tr("It is over") if need.stage is not None else self.tr("It is taken")
        menu.addAction(icons.icon("circle-check"), over, lambda: actions.close_need(need))
        menu.addAction(
            icons.icon("sticky-note"),
            self.tr("Close it with a word…"),
            lambda: actions.close_with_word(need),
        )

    def menu(self) -> Menu:
        """All that can be done with it."""
        menu, need = Menu(self), self.shown.need
        icons, actions = self._context.icons, self._actions
        if need.is_open:
            menu.addAction(icons.icon("pencil"), self.tr("Edit…"), lambda: actions.edit(need))
            menu.addAction(
                icons.icon("bell-plus"),
                self.tr("Next step…"),
                lambda: actions.ask_next_step(need),
            )
            if need.stage is not None:
                menu.addAction(self.tr("Pursue it no more"), lambda: actions.to(need, None))
            menu.addSeparator()
            self._add_ends(menu, need)
        else:
            menu.addAction(
                icons.icon("undo-2"), self.tr("It is open again"), lambda: actions.reopen(need)
            )
        menu.addSeparator()
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), lambda: actions.remove_need(need))
        return menu

    def _open_organisation(self, need: Need) -> None:
        if need.organisation_id is not None:
            self._actions.shell.show("organisation", need.organisation_id)
