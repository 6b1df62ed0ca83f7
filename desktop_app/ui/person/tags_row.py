"""The tags of a person: chips that come off with a click, and a line to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import chip, plain_text
from desktop_app.ui.kit.completions import float_completions
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel, say_no_more
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.person.rows import LABEL, LEAST, FilledIn
from desktop_app.ui.person.several import Several
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.turns import Turns
    from desktop_app.ui.person.person_services import PersonServices


class TagsRow(FilledIn):
    """Changes are stored at once; what is typed into the line, by Enter or by leaving it."""

    def __init__(
        self, context: UiContext, services: PersonServices, page: PersonData, turns: Turns
    ) -> None:
        super().__init__()
        self._services, self._person = services, page.contact.person.id
        theme = context.theme
        label = PlainLabel(theme, self.tr("Tags"), Face.SECONDARY, Role.SOFT)
        label.setFixedWidth(theme.px(LABEL))
        chips = Several(
            page.contact.tags, self._chip, turns, lambda box: FlowLayout(box, theme.px(4))
        )
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Add a tag"))
        self._line.setAccessibleName(self.tr("Add a tag"))
        say_no_more(self._line)
        self._line.setMaximumWidth(theme.px(220))
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        completer = QCompleter([tag.name for tag in services.tags.all()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        float_completions(completer)
        self._line.setCompleter(completer)
        self._line.editingFinished.connect(self._put)
        self._line.textChanged.connect(lambda text: None if text else self.closed.emit())
        things = column(
            theme, chips, row(theme, self._line, None), self._fault, space=4, margins=(0, 2, 0, 2)
        )
        self.setLayout(turning(theme, label, Part(things, 1, LEAST), space=12))

    def is_edited(self) -> bool:
        return bool(self._line.text())

    def leave(self) -> str:
        self._put()
        return self._fault.whole_text() if self._line.text().strip() else ""

    def _chip(self, name: str) -> QWidget:
        made = chip(plain_text(name[:40]) + "  ×", clicked=lambda: self._take_off(name))
        made.setAccessibleName(fill_in(self.tr("Take off the tag %1"), name))
        return made

    def _put(self) -> None:
        name = self._line.text().strip()
        if name:
            try:
                self._services.started(
                    unless_invalid(self._services.tags.put([self._person], [name]))
                )
            except InvalidValueError as error:
                self._fault.setText(say_error(error))
                self._fault.show()
                return
            self._fault.hide()
            self._line.clear()

    def _take_off(self, name: str) -> None:
        self._services.started(self._services.tags.put([self._person], remove=[name]))
