"""The cards side by side: what has to be chosen, and what is kept of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.merging import Answers, is_one_of
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.beside_layout import BesideLayout
from desktop_app.ui.kit.boxes import clear, column, frame, line, row
from desktop_app.ui.kit.buttons import choices, set_kind
from desktop_app.ui.kit.elided import ElidedWords
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.merging.words import (
    NOTES,
    OTHER_NAME,
    TAGS,
    say_kept,
    say_key,
    say_option,
    say_origin,
    translated,
)

if TYPE_CHECKING:
    from desktop_app.domain.merging import Kept, Merging
    from desktop_app.ui.merging.shown import ShownMerging
    from desktop_app.ui.room import RoomTools

AVATAR = 44
ROW_SPACE = 12
LONGEST = 120


class SideBySide(QFrame):
    """`changed` says that something was chosen, ticked or left out."""

    changed = Signal()

    def __init__(self, tools: RoomTools) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Side by side"))
        self._tools, self._theme = tools, tools.context.theme
        self._body: QVBoxLayout = column(self._theme, space=10, margins=(18, 14, 18, 16))
        self.setLayout(self._body)
        self._groups: dict[str, QButtonGroup] = {}
        self._ticks: dict[int, QCheckBox] = {}
        self.also = QCheckBox()
        self._also_words = ElidedWords(self.also)
        self._also_label = PlainLabel(self._theme, "")

    def show_merging(self, shown: ShownMerging) -> None:
        """Show these cards, with what is proposed."""
        clear(self._body)
        self._groups, self._ticks = {}, {}
        self._body.addLayout(self._heads(shown))
        self._body.addWidget(line())
        if shown.plan.choices:
            self._add_choices(shown)
            self._body.addWidget(line())
        self._add_kept(shown)
        self._body.addStretch(1)

    def answers(self) -> Answers:
        """What is chosen and left out now."""
        return Answers(
            {key: group.checkedId() for key, group in self._groups.items()},
            {place for place, tick in self._ticks.items() if not tick.isChecked()},
        )

    def first(self) -> QWidget | None:
        """What is asked first."""
        for group in self._groups.values():
            return group.checkedButton()
        return next(iter(self._ticks.values()), None)

    def _row(self, cards: int, name: QWidget | None = None) -> BesideLayout:
        made = BesideLayout(self._theme, cards)
        if name is not None:
            made.name(name)
        return made

    def _rows_of(self, *rows: QLayout) -> QVBoxLayout:
        return column(self._theme, *rows, space=ROW_SPACE)

    def _heads(self, shown: ShownMerging) -> BesideLayout:
        context, plan = self._tools.context, shown.plan
        heads = self._row(len(plan.cards))
        for place, card in enumerate(plan.cards):
            made, person = QWidget(), shown.people[place]
            face = PersonFace(
                context,
                self._tools.photos,
                person,
                shown.lines.get(person.id),
                AVATAR,
                parent=made,
            )
            name = PlainLabel(self._theme, card.person.display_name, Face.STRONG, elide=True)
            came = say_origin(card.person, shown.origins, context.today())
            said = PlainLabel(self._theme, came, Face.SECONDARY, Role.SOFT, wrap=True)
            words = column(self._theme, row(self._theme, name, None, space=0), said, space=0)
            box = row(self._theme, face, words, space=8)
            box.setStretch(1, 1)
            made.setLayout(box)
            heads.put(made, place)
        return heads

    def _add_choices(self, shown: ShownMerging) -> None:
        plan = shown.plan
        self._body.addWidget(PlainLabel(self._theme, self.tr("Choose one"), Face.TITLE))
        rows = self._rows_of()
        for choice in plan.choices:
            line_ = self._row(len(plan.cards), self._label(say_key(plan, choice.key)))
            buttons = {}
            for place in choice.options:
                text = " ".join(say_option(plan, choice.key, place, shown.named).split())
                made = QRadioButton()
                ElidedWords(made).say(
                    text[:LONGEST], f"{say_key(plan, choice.key)}: {text[:LONGEST]}"
                )
                buttons[place] = made
                boxed = frame("choice-box", row(self._theme, made, margins=(9, 7, 9, 7)))
                made.toggled.connect(lambda on, boxed=boxed: set_kind(boxed, "chosen", on))
                line_.put(boxed, place)
            self._groups[choice.key] = self._group(buttons)
            rows.addLayout(line_)
        self._body.addLayout(rows)

    def _group(self, buttons: dict[int, QRadioButton]) -> QButtonGroup:
        group = choices(*buttons.values())
        for place, made in buttons.items():
            group.setId(made, place)
        next(iter(buttons.values())).setChecked(True)
        group.buttonToggled.connect(lambda made, on: self.changed.emit() if on else None)
        return group

    def _add_kept(self, shown: ShownMerging) -> None:
        plan = shown.plan
        words = self.tr("Keep from both") if len(plan.cards) == 2 else self.tr("Keep from all")
        self._body.addWidget(PlainLabel(self._theme, words, Face.TITLE))
        rows = self._rows_of()
        for kind, things in self._rows(plan):
            line_ = self._row(len(plan.cards), self._label(kind) if kind else None)
            for (at, place), end in zip(
                things, [at for at, _ in things[1:]] + [len(plan.cards)], strict=True
            ):
                made = self._tick(place, plan.kept[place], self._kind(plan, plan.kept[place]))
                line_.put(made, at, end - at)
            rows.addLayout(line_)
        self.also = QCheckBox()
        self._also_words = ElidedWords(self.also)
        self.also.setChecked(True)
        self.also.toggled.connect(lambda on: self.changed.emit())
        self._also_label = self._label(translated(OTHER_NAME))
        line_ = self._row(len(plan.cards), self._also_label)
        line_.put(self.also, 0, len(plan.cards))
        rows.addLayout(line_)
        self._body.addLayout(rows)

    def show_also(self, words: str) -> None:
        """Offer to keep the names that are not chosen, as `words` say; "" offers nothing."""
        self._also_words.say(words[:LONGEST])
        for part in (self.also, self._also_label):
            part.setVisible(bool(words))

    def _rows(self, plan: Merging) -> list[tuple[str, list[tuple[int, int]]]]:
        """What stands in each row: its kind, "" for that of the row above, and things by the card
        below which they stand, as places in `plan.kept`.
        """
        found: list[tuple[str, list[tuple[int, int]]]] = []
        before = ""
        for place, kept in enumerate(plan.kept):
            kind, at = self._kind(plan, kept), kept.cards[0]
            if kind != before or found[-1][1][-1][0] >= at:
                found.append((kind if kind != before else "", []))
            found[-1][1].append((at, place))
            before = kind
        return found

    def _kind(self, plan: Merging, kept: Kept) -> str:
        if is_one_of(plan.notes, kept):
            return translated(NOTES)
        return translated(TAGS) if is_one_of(plan.tags, kept) else say_kept(kept)[0]

    def _tick(self, place: int, kept: Kept, kind: str) -> QCheckBox:
        text = " ".join(say_kept(kept)[1].split())
        made = QCheckBox()
        ElidedWords(made).say(text[:LONGEST], f"{kind}: {text[:LONGEST]}")
        made.setChecked(True)
        made.toggled.connect(lambda on: self.changed.emit())
        self._ticks[place] = made
        return made

    def _label(self, words: str) -> PlainLabel:
        return PlainLabel(self._theme, words, Face.SECONDARY, Role.SOFT, elide=True)
