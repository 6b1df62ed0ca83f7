"""Somebody in a cell of the planner: face, name, how far a recommendation has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import hear_enter, set_kind
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.recommendations import icon_of, say_state

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.recommendations import Colleague, Work
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 28
PADDING = (8, 7, 8, 7)


class PersonButton(QPushButton):
    """Clicked it is chosen, and told of below the table. `work` is None for somebody who stands at
    no position of yours.
    """

    menu_requested = Signal(object)

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        colleague: Colleague,
        work: Work | None,
        line: PersonLine | None,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "person-cell")
        hear_enter(self)
        self.colleague, self.work = colleague, work
        theme, favour = context.theme, colleague.favour
        state = say_state(favour, colleague.standing, context.today())
        self.setAccessibleName(f"{colleague.person.name}, {state}")
        face = PersonFace(context, photos, colleague.person, line, AVATAR, ring=False)
        name = PlainLabel(theme, colleague.person.name, Face.BODY, wrap=True)
        role = Role.GREEN if icon_of(favour) in ("quote", "pen-line") else Role.FAINT
        icon = IconLabel(context.icons, icon_of(favour), theme, role, 14)
        said = PlainLabel(theme, state, Face.SECONDARY, Role.SOFT, wrap=True)
        below = row(theme, icon, said, space=6)
        below.setStretch(1, 1)
        below.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        words = column(theme, name, below, space=0)
        box = row(theme, face, words, space=10, margins=PADDING)
        box.setStretch(1, 1)
        box.setAlignment(face, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(box)
        for part in (face, name, icon, said):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def be_chosen(self, chosen: bool) -> None:
        """Mark it, or not."""
        set_kind(self, "chosen", "true" if chosen else "false")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())
