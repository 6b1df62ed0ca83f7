"""“Also on the card”: what came with somebody’s cards and Kith does not understand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.kit.boxes import clear, column
from desktop_app.ui.kit.buttons import button, icon_button, relabel
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import card_head, pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.person.editors import Editor, FormEditor
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.person.several import Several
from desktop_app.ui.words.card_lines import from_where, shown_value

if TYPE_CHECKING:
    from desktop_app.domain.unread import LineOnCard
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

LONGEST_FIELD = 20_000
"""Characters from which on a text is saved as a file rather than put into a field."""


class UnreadCard(QFrame):
    """The lines of each card below where it came from; folded until somebody wants to see them."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._lines: list[LineOnCard] = []
        self._rows: list[LineRow] = []
        self._turns = Turns(self)
        theme = tools.context.theme
        self._title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self._fold = button(self.tr("Show"), "link", clicked=self._turn)
        self._words = PlainLabel(
            theme,
            self.tr(
                "Kith does not understand these lines and keeps them as they came. "
                "Click one to make it a field."
            ),
            Face.SECONDARY,
            Role.FAINT,
            wrap=True,
        )
        self._body = QWidget()
        self._box = column(theme, space=2)
        self._body.setLayout(column(theme, self._words, self._box, space=4))
        self._body.hide()
        head = card_head(theme, self._title, self._fold)
        self.setLayout(column(theme, head, self._body, space=4, margins=(16, 12, 16, 12)))

    def show_lines(self, lines: list[LineOnCard]) -> None:
        """Show these lines; nothing at all where there is none."""
        if lines == self._lines:
            return
        place = next((i for i, each in enumerate(self._rows) if _has_focus(each)), None)
        self._lines = lines
        title = fill_in(self.tr("Also on the card · %1"), str(len(lines)))
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setVisible(bool(lines))
        self._build()
        if place is not None and self._rows:
            self._rows[min(place, len(self._rows) - 1)].value.setFocus()

    def _turn(self) -> None:
        self._body.setVisible(self._body.isHidden())
        relabel(self._fold, self.tr("Show") if self._body.isHidden() else self.tr("Hide"))
        self._build()

    def _build(self) -> None:
        """Rows are made for those who look: a card may have thousands of lines."""
        clear(self._box)
        self._rows = []
        if self._body.isHidden():
            return
        self._turns.forget()
        self._box.addWidget(Several(self._lines, self._row, self._turns))

    def _row(self, line: LineOnCard) -> QWidget:
        """The row of a line, the first of each card below where that came from."""
        where = self._where(line)
        made = LineRow(self._shell, self._tools, line, where)
        is_first = not self._rows or self._rows[-1].where != where
        self._rows.append(made)
        if not is_first:
            return made
        theme = self._context.theme
        head = PlainLabel(theme, where, Face.SECONDARY, Role.SOFT, elide=True)
        head.setContentsMargins(0, theme.px(6), 0, 0)
        both = QWidget()
        both.setLayout(column(theme, head, made, space=2))
        return both

    def _where(self, line: LineOnCard) -> str:
        when = ""
        if line.came is not None:
            when = say_day_within(line.came.astimezone().date(), self._context.today())
        return fill_in(self.tr("From %1"), from_where(line.source, line.files, when, _tr))


class LineRow(DetailRow):
    """A line: a click makes it a field, its menu copies and drops it. Data is no field, it can be
    saved as a file.
    """

    def __init__(self, shell: Shell, tools: RoomTools, line: LineOnCard, where: str) -> None:
        self._shell, self._tools, self._line = shell, tools, line
        self.where = where
        """The card it came from, in words."""
        name = line.line.name or QCoreApplication.translate("CardLines", "Line")
        super().__init__(tools.context, name, shown_value(line.line, _tr), self._editor_made)
        self.value.setAccessibleDescription(where)
        more = fill_in(self.tr("More for %1"), name)
        context = tools.context
        self._more = icon_button(context.theme, context.icons, "ellipsis", more, self._pop_up)
        self.stand_beside(self._more)

    @property
    def _is_field(self) -> bool:
        return self._line.line.data is None and len(self._line.line.value) <= LONGEST_FIELD

    def edit(self) -> None:
        """Open the form; what is data has a menu only."""
        if self._is_field:
            super().edit()
        else:
            self._pop_up()

    def fill(self, menu: Menu) -> None:
        """Make it a field, copy it, save it, drop it."""
        if self._is_field:
            menu.addAction(self.tr("Make it a field…"), self.edit)
        else:
            menu.addAction(self.tr("Save as a file…"), self._save_file)
        menu.addAction(self.tr("Copy"), self._copy)
        menu.addSeparator()
        menu.addAction(self.tr("Drop"), self._drop)

    def _pop_up(self) -> None:
        menu = Menu(self)
        self.fill(menu)
        pop_up(menu, self._more)

    def _editor_made(self) -> Editor:
        from desktop_app.ui.person.line_form import LineForm

        book = self._tools.book
        form = LineForm(self._tools.context, book.naming, self._line.line, book.own_fields.all())

        def save() -> None:
            kept, lines = form.kept(), self._tools.book.card_lines
            self._shell.confirm(unless_invalid(kept(lines, self._line)))

        return FormEditor(self._tools.context, form, save, self._drop, self.tr("Drop"))

    def _copy(self) -> None:
        line = self._line.line
        value = line.text.partition(":")[2] if line.data is not None else line.value
        QGuiApplication.clipboard().setText(value)

    def _drop(self) -> None:
        self._shell.confirm(self._tools.book.card_lines.drop(self._line))

    def _save_file(self) -> None:
        from desktop_app.ui.person.line_saving import save_data

        save_data(self._shell, self._tools, self._line.line)


def _has_focus(widget: QWidget) -> bool:
    focused = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardLines", text)
