"""A card of the Details tab: rows about the person shown, each changed where it stands."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QMenu, QWidget

from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.kit.titled_card import card_head
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.editors import Editor, FormEditor, TextEditor
from desktop_app.ui.person.rows import DetailRow, FilledIn
from desktop_app.ui.person.several import FIRST, Several

if TYPE_CHECKING:
    from desktop_app.domain.person_data import PersonData
    from desktop_app.services.region import Region
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.kit.turns import Turns
    from desktop_app.ui.person.person_services import PersonServices
    from desktop_app.ui.person.reaching import Reaching
    from desktop_app.ui.shell import Shell


Opener = TypeVar("Opener", bound=QAbstractButton)

ROWS_A_TURN = 2
"""Rows made in a turn of the loop: each takes about a millisecond with its polish."""


class DetailData(NamedTuple):
    """Whom a card is about, what it works with, and what it will stand in."""

    page: PersonData
    context: UiContext
    services: PersonServices
    photos: PhotoCache
    shell: Shell
    reaching: Reaching
    region: Region
    turns: Turns
    within: QWidget


class DetailCard(QFrame):
    """A titled card; its rows are added one below another, a few each time it is to `grow`, and it is
    hidden meanwhile. `filled` says that rows that came later, when it stood there, stand there too.
    """

    filled = Signal()

    def __init__(self, title: str, data: DetailData) -> None:
        # From the outside in: put into something else, all that is in it would get its style again.
        super().__init__(data.within)
        self.hide()
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._to_make: deque[Callable[[], object]] = deque()
        self._context, self._services, self._shell = data.context, data.services, data.shell
        self._page, self._person = data.page, data.page.contact.person
        self._turns = data.turns
        self._several: list[Several[Any]] = []
        theme = data.context.theme
        self._links = FlowLayout(space=theme.px(8), at_end=True)
        words = PlainLabel(theme, title, Face.TITLE, wrap=True)
        head = card_head(theme, words, self._links)
        self._box = column(theme, head, space=2, margins=(16, 12, 16, 12))
        self.setLayout(self._box)

    @property
    def is_made(self) -> bool:
        """Whether all rows are made that stand there from the beginning."""
        return not self._to_make

    def grow(self) -> None:
        """Make the next rows."""
        for _ in range(min(ROWS_A_TURN, len(self._to_make))):
            self._to_make.popleft()()

    def lay_out(self, width: int) -> None:
        """Have all in it know how high it is in a card of that width in pixels."""
        self.resize(width, self._box.totalHeightForWidth(width))
        self._box.activate()

    def edited(self) -> FilledIn | None:
        """The row that somebody fills in."""
        return next((each for each in self.findChildren(FilledIn) if each.is_edited()), None)

    def menu(self) -> QMenu | None:
        """The menu of one of its rows that is open."""
        menu = QApplication.activePopupWidget()
        return menu if isinstance(menu, QMenu) and _is_of(menu, self) else None

    def _add(self, *makers: Callable[[], QWidget]) -> None:
        """Have these make rows when it is their turn."""
        self._to_make.extend(partial(self._put, make) for make in makers)

    def _put(self, make: Callable[[], QWidget]) -> None:
        self._box.addWidget(make())

    def _add_several(self, things: Sequence[Any], make: Callable[[Any], QWidget]) -> None:
        """A row for each of them, as far as they are shown."""
        if things:
            made = Several(things, make, self._turns, at_once=False)
            made.filled.connect(self.filled)
            self._several.append(made)
            self._add(lambda: made)
            self._to_make.extend([made.begin] * min(FIRST, len(things)))

    @property
    def is_filled(self) -> bool:
        """Whether no row is still to come by itself."""
        return all(several.is_filled for several in self._several)

    def _add_opener(self, words: str, editor: Callable[[], Editor]) -> None:
        """Words at the head of the card that open a form at its foot."""
        self._links.addWidget(self._opens(button(words, "link"), "", editor))

    def _opens(self, opener: Opener, label: str, editor: Callable[[], Editor]) -> Opener:
        """Have it open a form at the foot of the card, in a row that is made when it is first wanted."""
        opened: list[DetailRow] = []

        def open_it() -> None:
            if not opened:
                opened.append(DetailRow(self._context, label, "", editor, opened_by=opener))
                self._box.addWidget(opened[0])
            opened[0].edit()

        opener.clicked.connect(open_it)
        return opener

    def _write(self, future: Any) -> None:
        self._services.started(unless_invalid(future))

    def _text(self, field: str, label: str, *, lines: bool = False) -> DetailRow:
        """A row for one of the person's own texts."""
        text = getattr(self._person, field)

        def save(value: str) -> None:
            self._write(self._services.people.edit(self._person.id, **{field: value}))

        return DetailRow(
            self._context,
            label,
            text,
            lambda: TextEditor(self._context, text, label, save, lines=lines),
        )

    def _choice_box(
        self, items: Sequence[tuple[str, object]], chosen: object, name: str
    ) -> tuple[ChoiceBox, QWidget]:
        """A choice by that name among words with their values, and what holds it in a form."""
        box = ChoiceBox()
        box.setAccessibleName(name)
        for text, value in items:
            box.addItem(text, value)
            if value == chosen:
                box.setCurrentIndex(box.count() - 1)
        holder = QWidget()
        holder.setLayout(row(self._context.theme, box, None))
        hand_focus(holder, box)
        return box, holder

    def _part(
        self, label: str, text: str, aside: str, part: Any, form: Callable[[Any], Any]
    ) -> DetailRow:
        """A row for something of which a person has several."""
        return DetailRow(self._context, label, text, lambda: self._form(part, form), aside)

    def _form(self, part: Any, make: Callable[[Any], Any]) -> FormEditor:
        fields = make(part)
        people = self._services.people

        def save() -> None:
            self._write(people.save_part(fields.value()))

        remove = (lambda: self._write(people.remove_part(part))) if part.id else None
        return FormEditor(self._context, fields, save, remove)

    def _leading_to(self, made: DetailRow, person_id: int | None, name: str) -> DetailRow:
        """A row whose menu opens the person it names."""
        if person_id is not None:
            words = fill_in(self.tr("Open %1"), name)
            made.offers.append((words, lambda: self._shell.open_person(person_id)))
        return made


def _is_of(menu: QMenu, card: QWidget) -> bool:
    """Whether a menu was opened from something on a card: `isAncestorOf` stops at windows."""
    at: QWidget | None = menu
    while at is not None and at is not card:
        at = at.parentWidget()
    return at is card
