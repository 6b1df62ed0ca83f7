"""Ten people, two minutes: a newcomer says who is close, and Kith has something true to say from
then on.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from desktop_app.domain.changes import ChangeSet, Done, Noun
from desktop_app.domain.getting_started import ENOUGH
from desktop_app.ui.getting_started.choice_list import MOST_ROWS, ChoiceList
from desktop_app.ui.getting_started.gathered_card import GatheredCard
from desktop_app.ui.kit.boxes import column, fill_page, row, title_edge
from desktop_app.ui.kit.buttons import button, set_kind
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop_app.domain.cadence import Circle
    from desktop_app.domain.getting_started import CardSigns
    from desktop_app.services.getting_started import Chosen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

TWO_COLUMNS, WIDEST = 780, 1180
ROW, AROUND_ROWS = 52, 330
"""Heights at the usual font: of a row, and of all that stands above and below the rows."""
READ, SEARCH = "getting-started", "getting-started-search"


class _Read(NamedTuple):
    """What the page shows: whom to choose, who was chosen."""

    suggested: Sequence[CardSigns]
    chosen: Sequence[Chosen]


class GettingStartedScreen(Screen):
    """`go_to` takes how many people an import has just brought in."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._shell, self._context = shell, tools.context
        self._book, self._runner = tools.book, tools.runner
        self._circles: Sequence[Circle] = ()
        self._suggested: Sequence[CardSigns] = ()
        self._count = self._pending = self._imported = 0
        self._moves: list[Future[Done[None]]] = []
        self.choices = ChoiceList(tools.context, tools.photos)
        self.gathered = GatheredCard(tools.context, tools.photos)
        self.setAccessibleName(self.tr("Ten people, two minutes"))
        self._build()
        self.choices.searched.connect(self._search)
        self.choices.picked.connect(self._put)
        self.choices.field.pressed_back.connect(self._take_back)
        self.choices.field.left.connect(lambda: shell.show("today"))
        self.gathered.removed.connect(self._take_out)

    def _build(self) -> None:
        theme = self._context.theme
        title = PageTitle(theme, self.tr("Ten people, two minutes"))
        self._about = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._go = button(self.tr("Go to Today"), clicked=lambda: self._shell.show("today"))
        self._head = row(theme, column(theme, title, self._about, space=2), self._go, space=16)
        self._head.setStretch(0, 1)
        self._head.setAlignment(self._go, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._columns = row(theme, self.choices, self.gathered, space=18)
        # Those chosen may be many more than those to choose from.
        self._columns.setAlignment(self.choices, Qt.AlignmentFlag.AlignTop)
        self._whole = column(
            theme, self._head, self._columns, None, space=16, margins=(36, 26, 36, 24)
        )
        fill_page(self, theme, self._whole, WIDEST)

    def reload(self) -> None:
        """Read anew: it is shown again, with nothing searched."""
        self._imported = 0
        self._moves.clear()
        self.choices.field.empty()
        self._read()

    def go_to(self, place: object) -> None:
        """Say that so many people have just come in."""
        self._imported = place if isinstance(place, int) else 0
        self._say_about()

    def land(self) -> None:
        self.choices.field.setFocus()

    def focus_search(self) -> bool:
        """Put the cursor into the field."""
        self.choices.field.setFocus()
        return True

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed while it is shown."""
        if any(changes.touches(noun) for noun in (Noun.PERSON, Noun.CIRCLE, Noun.TAG)):
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choices.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        two = self.width() > theme.px(TWO_COLUMNS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for box in (self._head, self._columns):
            box.setDirection(across if two else down)
        self._columns.setStretch(0, 5 if two else 0)
        self._columns.setStretch(1, 2 if two else 0)
        side = title_edge(theme, self.width())
        self._whole.setContentsMargins(side, theme.px(26), side, theme.px(24))
        self.choices.set_room((self.height() - theme.px(AROUND_ROWS)) // theme.px(ROW))

    def _read(self) -> None:
        service = self._book.getting_started
        self._runner.run(READ, lambda: _Read(service.suggested(), service.chosen()), self._fill)
        if self.choices.field.text().strip():
            self._search(self.choices.field.text().strip())

    def _fill(self, found: _Read) -> None:
        if self._pending:
            # Older than what is shown already; read again once all is stored.
            return
        self._circles = [item.circle for item in found.chosen]
        self._suggested = found.suggested
        self._count = sum(item.count for item in found.chosen)
        self.choices.show_circles(self._circles)
        self.gathered.show_chosen(found.chosen)
        self._say_about()
        set_kind(self._go, "kind", "primary" if self._count >= ENOUGH else "plain")
        if not self.choices.field.text().strip():
            self._show_suggested()

    def _show_suggested(self) -> None:
        self.choices.show_people(self._suggested, len(self._suggested), asked=False)

    def _say_about(self) -> None:
        if self._count >= ENOUGH:
            words = self.tr("Ten people are a good beginning. Today says whom to say hello to.")
        else:
            words = self.tr(
                "Choose whom you want to keep close; Kith says when it is time for a word. "
                "The clock starts today: nobody is late. Stop at any time."
            )
        if self._imported:
            came = self.tr("%Ln person(s) came in.", None, self._imported)
            words = f"{came} {words}"
        self._about.setText(words)

    def _search(self, text: str) -> None:
        self._runner.forget(SEARCH)
        if not text:
            self._show_suggested()
            return
        today, service = self._context.today(), self._book.getting_started
        self._runner.run(
            SEARCH,
            lambda: service.found(text, today, MOST_ROWS),
            lambda found: self.choices.show_people(*found, asked=True),
        )

    def _put(self, person_id: int, number: int) -> None:
        """Put somebody into the circle with that number, and go on to the next."""
        future = self._book.people.set_circle([person_id], self._circles[number - 1].id)
        self._moves.append(future)
        # Shown before it is stored, so that the next key finds the next person.
        self._suggested = [card for card in self._suggested if card.line.id != person_id]
        self._start(future)
        if self.choices.field.text():
            self.choices.field.empty()
        else:
            self._show_suggested()
        self.choices.field.setFocus()

    def _take_out(self, person_id: int) -> None:
        self._start(self._book.people.set_circle([person_id], None))
        self.choices.field.setFocus()

    def _take_back(self) -> None:
        """Take back what was chosen last here."""
        if self._moves:
            self._runner.watch(self._moves.pop(), self._undo)

    def _undo(self, done: Done[None]) -> None:
        if done.step is not None:
            self._shell.undo(done.step)

    def _start(self, future: Future[Done[Any]]) -> None:
        self._pending += 1
        self._runner.watch(future, self._finish, self._finish)
        self._shell.confirm(future)

    def _finish(self, _: object) -> None:
        self._pending -= 1
        if not self._pending:
            self._read()
