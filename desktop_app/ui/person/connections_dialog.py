"""The list of whom somebody knows, and may know, each with the reason: confirmed or denied by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.ways.ties import TieKind
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, row, scroller
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.connections import say_of
from desktop_app.ui.words.connections import say_both, say_known
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.acquaintances import Connection, Connections
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

AT_FIRST, MORE = 30, 60
AVATAR = 32


class ConnectionsDialog(QDialog):
    """Those known, the surest first, then those who may be; read on a thread, and anew after each
    answer.
    """

    help_page = "people"

    def __init__(self, shell: Shell, tools: RoomTools, person: Participant) -> None:
        super().__init__(shell.parent())
        self._shell, self._tools, self._person = shell, tools, person
        self._most = AT_FIRST
        self._found: Connections | None = None
        context, name = tools.context, cut(person.name, LONGEST_NAME)
        theme = context.theme
        self.setWindowTitle(fill_in(self.tr("Whom %1 knows"), name))
        words = self.tr("As far as you told Kith. What is not so, you can take back.")
        self._rows = column(theme, space=2)
        inside = QWidget()
        inside.setLayout(column(theme, self._rows, None, space=0, margins=(0, 0, 12, 0)))
        self._more = button(self.tr("Show more"), clicked=self._show_more)
        self._more.hide()
        close = button(self.tr("Close"), clicked=self.accept)
        self.setLayout(
            column(
                theme,
                PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True),
                scroller(inside),
                row(theme, self._more, None, close),
                space=10,
                margins=(18, 16, 18, 16),
            )
        )
        resize_within(self, theme.px(560), theme.px(520))
        self.finished.connect(self._leave)
        close.setFocus()
        self._read()

    def _leave(self) -> None:
        for part in ("read", "said"):
            self._tools.runner.forget((self, part))
        self.deleteLater()

    def _read(self) -> None:
        book, person, today = self._tools.book, self._person, self._tools.context.today()
        work = lambda: book.acquaintances.of(person.id, today)  # noqa: E731
        self._tools.runner.run((self, "read"), work, self._show)

    def _show(self, found: Connections) -> None:
        self._found = found
        clear(self._rows)
        known, likely = found.known[: self._most], found.likely
        today = self._tools.context.today()
        for connection in known:
            words = say_known(connection.tie, self._person.name, connection.person.name, today)
            self._rows.addWidget(self._row(connection, words, self._more_about(connection)))
        self._more.setVisible(len(known) < len(found.known))
        if likely:
            theme = self._tools.context.theme
            title = PlainLabel(theme, self.tr("May know each other"), Face.SMALL_STRONG, Role.FAINT)
            title.setContentsMargins(0, theme.px(10), 0, theme.px(2))
            self._rows.addWidget(title)
        for connection in likely:
            words = say_both(connection.tie, self._person.name, connection.person.name, today)
            yes = self._answer(connection, self.tr("Yes"), Acquainted.YES)
            no = self._answer(connection, self.tr("No"), Acquainted.NO)
            self._rows.addWidget(self._row(connection, words, yes, no))

    def _show_more(self) -> None:
        self._most += MORE
        if self._found is not None:
            self._show(self._found)

    def _row(self, connection: Connection, words: str, *ends: QWidget) -> QWidget:
        context, other = self._tools.context, connection.person
        theme = context.theme
        said = PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True)
        said.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        name = NameButton(other.name, lambda: self._open_person(other))
        face = PersonFace(context, self._tools.photos, other, None, AVATAR, ring=False)
        texts = column(theme, row(theme, name, None, space=0), said, space=0)
        made = QWidget()
        made.setAccessibleName(f"{other.name}. {words}")
        box = row(theme, face, texts, *ends, space=10, margins=(0, 5, 0, 5))
        box.setStretch(1, 1)
        made.setLayout(box)
        return made

    def _answer(self, connection: Connection, words: str, answer: Acquainted) -> QWidget:
        made = button(words, "chip", clicked=lambda: self._say(connection, answer))
        made.setAccessibleName(f"{words}: {connection.person.name}")
        return made

    def _more_about(self, connection: Connection) -> QWidget:
        context = self._tools.context
        name = fill_in(self.tr("More about: %1"), connection.person.name)
        more = icon_button(context.theme, context.icons, "ellipsis", name, size=16)
        more.clicked.connect(lambda: pop_up(self._menu(connection), more))
        return more

    def _menu(self, connection: Connection) -> Menu:
        menu = Menu(self)
        menu.addAction(
            self.tr("They do not know each other"),
            lambda: self._say(connection, Acquainted.NO),
        )
        if connection.tie.kind is TieKind.CONFIRMED:
            menu.addAction(self.tr("I do not know"), lambda: self._say(connection, None))
        return menu

    def _say(self, connection: Connection, answer: Acquainted | None) -> None:
        future = say_of(self._shell, self._tools, self._person, connection.person, answer)
        self._tools.runner.watch(future, lambda _: self._read(), None, (self, "said"))

    def _open_person(self, person: Participant) -> None:
        self.accept()
        self._shell.open_person(person.id)
