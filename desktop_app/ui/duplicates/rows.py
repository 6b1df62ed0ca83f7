"""One pair of people who may be one: both, why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.names import work_of
from desktop_app.domain.timeline import Participant
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.double_sentences import why_sentence
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.duplicates.shown import ShownDouble
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 36
NAME_INSET = 4
"""How far a name stands within its button."""
PERSON, REASON, END = 150, 150, 400
"""Pixels at the usual font that a person, the reason, and the reason with what to do want at least to
stand beside others.
"""


def say_why(shown: ShownDouble) -> str:
    """Why the two may be one, in the language of the window."""
    return why_sentence(shown.double, lambda text: QCoreApplication.translate("Doubles", text))


class DoubleRow(QFrame):
    """`first` makes Compare the first thing to do. The signals carry the pair: `compared`,
    `told_apart`; `opened` carries whom to show.
    """

    compared = Signal(object)
    told_apart = Signal(object)
    opened = Signal(int)

    def __init__(
        self, context: UiContext, photos: PhotoCache, shown: ShownDouble, *, first: bool
    ) -> None:
        super().__init__()
        theme = context.theme
        self.shown, self.is_first = shown, first
        pair, sure = shown.double.pair, shown.double.is_sure
        why = say_why(shown)
        names = [cut(line.name, LONGEST_NAME) for line in (shown.one, shown.other)]
        self.setAccessibleName(fill_in(self.tr("%1 and %2: %3"), *names, why))
        compare = button(
            self.tr("Compare"),
            "primary" if first else "plain",
            clicked=lambda: self.compared.emit(pair),
        )
        apart = button(
            self.tr("Not the same"),
            "quiet" if sure else "plain",
            clicked=lambda: self.told_apart.emit(pair),
        )
        for made in (compare, apart):
            made.setAccessibleName(fill_in("%1: %2, %3", made.text().strip(), *names))
        self.controls: list[QWidget] = [compare, apart] if sure else [apart, compare]
        one = self._person(context, photos, shown.one, shown.one_reach)
        other = self._person(context, photos, shown.other, shown.other_reach)
        people = turning(theme, Part(one, 1, PERSON), Part(other, 1, PERSON), space=12)
        said = PlainLabel(theme, why, Face.BODY, Role.SOFT, wrap=True)
        controls = flowing(theme, *self.controls)
        end = turning(theme, Part(said, 1, REASON), controls)
        box = turning(theme, Part(people, 10, 2 * PERSON + 12), Part(end, 13, END), space=16, gap=8)
        box.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        self.setLayout(box)

    def _person(
        self, context: UiContext, photos: PhotoCache, line: PersonLine, reach: str
    ) -> QWidget:
        made = QWidget()
        person = Participant(line.id, line.name, line.uid)
        face = PersonFace(context, photos, person, line, AVATAR, ring=False, parent=made)
        name = NameButton(line.name, lambda: self.opened.emit(line.id))
        work = ", ".join(work_of(line.name, line.title, line.organisation))
        says = line.headline or work or reach
        # Both may be called the same.
        name.setAccessibleName(", ".join(part for part in (name.accessibleName(), says) if part))
        about = PlainLabel(context.theme, says, Face.SECONDARY, Role.SOFT, elide=True)
        below = row(context.theme, about, None, space=0)
        below.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        if not about.whole_text():
            about.hide()
        words = column(context.theme, row(context.theme, name, None, space=0), below, space=0)
        box = row(context.theme, face, words, space=8)
        box.setStretch(1, 1)
        made.setLayout(box)
        return made
