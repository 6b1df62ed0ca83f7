"""Preferences: messages of one's own to begin from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from desktop_app.domain.message_templates import MESSAGE_TEMPLATE, MessageTemplate
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.templates import as_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.message_templates import Word
    from desktop_app.services.message_templates import MessageTemplates
    from desktop_app.ui.kit.context import UiContext

WORDS, MOST, BEGINNING = 160, 200, 120
"""Pixels at the usual font that a name wants; templates listed; characters of one."""


class TemplatesCard(Card):
    """A line for each. `started` carries the future of every change; `reads_for` gives the name of
    somebody and what is known of them, None while nobody is here.
    """

    started = Signal(object)

    def __init__(
        self,
        context: UiContext,
        templates: MessageTemplates,
        reads_for: Callable[[], tuple[str, Mapping[Word, str]] | None],
    ) -> None:
        super().__init__(context, self.tr("Templates"))
        self._templates, self._reads_for = templates, reads_for
        theme = context.theme
        self._rows = column(theme, space=10)
        self._none = PlainLabel(theme, self.tr("None yet."), Face.BODY, Role.FAINT)
        icon = context.icons.icon("plus")
        add = button(self.tr("Write a template…"), icon=icon, clicked=self._add)
        self.hold(self._rows, self._none, flowing(theme, add))
        self._show()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show what is stored now."""
        if changes.touches(MESSAGE_TEMPLATE):
            self._show()

    def _show(self) -> None:
        clear(self._rows)
        shown = self._templates.all()
        self._none.setVisible(not shown)
        for template in shown[:MOST]:
            self._rows.addLayout(self._line(template))

    def _line(self, template: MessageTemplate) -> QLayout:
        theme, icons, name = self._context.theme, self._context.icons, template.name
        beginning = as_shown(" ".join(template.body[:BEGINNING].split()))
        label = QWidget()
        label.setLayout(
            column(
                theme,
                PlainLabel(theme, name, Face.BODY, elide=True),
                PlainLabel(theme, beginning, Face.SECONDARY, Role.FAINT, elide=True),
                space=0,
            )
        )
        change, remove = (
            icon_button(theme, icons, icon, fill_in(words, name))
            for icon, words in (
                ("pencil", self.tr("Change the template %1…")),
                ("trash-2", self.tr("Delete the template %1")),
            )
        )
        change.clicked.connect(lambda: self._open(template))
        remove.clicked.connect(lambda: self.started.emit(self._templates.remove(template)))
        return turning(theme, Part(label, 1, WORDS), row(theme, change, remove, space=2), space=8)

    def _add(self) -> None:
        self._open(MessageTemplate(""))

    def _open(self, template: MessageTemplate) -> None:
        from desktop_app.ui.template_dialog import TemplateDialog

        TemplateDialog(self._context, template, self._reads_for(), self._keep, self).open()

    def _keep(self, template: MessageTemplate) -> None:
        self.started.emit(unless_invalid(self._templates.save(template)))
