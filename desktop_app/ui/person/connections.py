"""Connections: whom somebody knows as far as was told, and one question about who they may know."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.names import first_name
from desktop_app.ui.faces import Faces
from desktop_app.ui.kit.boxes import clear, column, line, onwards, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel, filled_parts
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.connections import question_parts, say_both

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from datetime import date

    from PySide6.QtGui import QMouseEvent

    from desktop_app.domain.acquaintances import Connection, Connections
    from desktop_app.domain.changes import Done
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.person.shown_person import Shown
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

FACES, SIDE = 4, 26


class ShownConnections(NamedTuple):
    """Whom somebody knows and may know, with the rows of the list for the first faces."""

    found: Connections
    lines: Mapping[int, PersonLine]


def read_connections(book: AddressBook, person_id: int, today: date) -> ShownConnections:
    """Read them. Call it off the UI thread."""
    found = book.acquaintances.of(person_id, today)
    first = [connection.person.id for connection in found.known[:FACES]]
    return ShownConnections(found, {one.id: one for one in book.people_list.lines(first)})


class _Head(QWidget):
    """A line that is clicked as a whole."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()


class ConnectionsStrip(QFrame):
    """Faces, how many there are, and a question with two answers. `list_requested` says that the
    whole list is wanted.
    """

    list_requested = Signal()

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._shown: Shown | None = None
        self._found: ShownConnections | None = None
        theme, icons = self._context.theme, self._context.icons
        self.setProperty("kind", "card")
        title = PlainLabel(theme, self.tr("Connections"), Face.TITLE)
        self.setAccessibleName(title.whole_text())
        self._faces = row(theme, space=0)
        self._count = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT)
        self.more = icon_button(
            theme,
            icons,
            onwards(),
            self.tr("Show connections"),
            self.list_requested.emit,
        )
        head = _Head()
        head.setCursor(Qt.CursorShape.PointingHandCursor)
        head.clicked.connect(self.list_requested)
        icon = IconLabel(icons, "network", theme, Role.SOFT, 16)
        head.setLayout(
            row(
                theme, icon, title, self._faces, self._count, None, self.more, space=10,
                margins=(16, 5, 10, 5),
            )
        )  # fmt: skip
        self._head, self._rule = head, line()
        self._asking = QWidget()
        self._words = MarkedLabel(theme, Face.SECONDARY, Role.SOFT, Role.INK)
        self.yes = button(
            self.tr("Yes"), "chip", clicked=lambda: self._answer(Acquainted.YES, self._asked())
        )
        self.no = button(
            self.tr("No"), "chip", clicked=lambda: self._answer(Acquainted.NO, self._asked())
        )
        asking = row(theme, self._words, self.yes, self.no, space=8, margins=(16, 6, 12, 6))
        asking.setStretch(0, 1)
        self._asking.setLayout(asking)
        self.setLayout(column(theme, head, self._rule, self._asking, space=0))

    def show_person(self, shown: Shown, found: ShownConnections) -> bool:
        """Show whom that person knows; whether there is anybody to show."""
        self._shown, self._found = shown, found
        known = found.found.known
        clear(self._faces)
        if known:
            people = [connection.person for connection in known]
            faces = Faces(
                self._context, self._tools.photos, people, found.lines, SIDE, min(FACES, len(known))
            )
            self._faces.addWidget(faces)
        words = self.tr("%Ln people you know", "", len(known)) if known else ""
        if len(known) == 1:
            words = self.tr("1 person you know")
        self._count.setText(words or self.tr("Nobody you know, as far as was told"))
        asked = self._asked()
        if asked is not None:
            self._ask(asked)
        for widget in (self._rule, self._asking):
            widget.setVisible(asked is not None)
        return bool(known) or asked is not None

    def _ask(self, asked: Connection) -> None:
        assert self._shown is not None
        person = self._shown.contact.person
        pattern, names = question_parts(
            first_name(person) or person.display_name, asked.person.name, person.pronouns
        )
        question = fill_in(pattern, *names)
        reason = say_both(asked.tie, person.display_name, asked.person.name, self._context.today())
        self._words.show_parts([*filled_parts(pattern, names, plain=(1,)), (f" {reason}", False)])
        self.yes.setAccessibleName(fill_in(self.tr("Yes: %1"), question))
        self.no.setAccessibleName(fill_in(self.tr("No: %1"), question))

    def _asked(self) -> Connection | None:
        likely = () if self._found is None else self._found.found.likely
        return likely[0] if likely else None

    def _answer(self, answer: Acquainted, asked: Connection | None) -> None:
        if self._shown is not None and asked is not None:
            say_of(self._shell, self._tools, self._shown.person, asked.person, answer)


def say_of(
    shell: Shell,
    tools: RoomTools,
    person: Participant,
    other: Participant,
    answer: Acquainted | None,
) -> Future[Done[None]]:
    """Keep that two people know each other, that they do not, or (None) that nothing was said."""
    today = tools.context.today()
    future = tools.book.acquaintances.say(person.id, other.id, answer, today)
    shell.confirm(future)
    return future
