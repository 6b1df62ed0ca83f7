"""The bar that stands under the list while several people are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.people_query import Scope
from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.menus import Menu
    from desktop_app.ui.people_commands import PeopleCommands


class SelectionBar(QFrame):
    """The bar that stands under the list while several people are selected."""

    def __init__(self, context: UiContext, commands: PeopleCommands) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._commands, self._ids, self._scope = commands, list[int](), Scope.PEOPLE
        theme, icons = context.theme, context.icons
        self._count = PlainLabel(theme, "", Face.STRONG)
        self._tag = icon_button(theme, icons, "tag", self.tr("Tag"), self._open_tags)
        self._circle = icon_button(
            theme, icons, "circle-dot", self.tr("Circle"), self._open_circles
        )
        self._merge = icon_button(
            theme, icons, "merge", self.tr("Merge…"), commands.merge_requested.emit
        )
        self._export = icon_button(
            theme,
            icons,
            "download",
            self.tr("Export"),
            lambda: commands.export_requested.emit(self._ids),
        )
        self._archive = icon_button(
            theme, icons, "archive", self.tr("Archive"), lambda: commands.archive(self._ids)
        )
        self._restore = icon_button(
            theme, icons, "undo-2", self.tr("Restore"), lambda: commands.restore(self._ids)
        )
        self._trash = icon_button(
            theme, icons, "trash-2", self.tr("Move to trash"), self._delete, Role.EMBER
        )
        self.setLayout(
            row(
                theme,
                self._count,
                None,
                self._tag,
                self._circle,
                self._merge,
                self._export,
                self._archive,
                self._restore,
                self._trash,
                space=2,
                margins=(14, 6, 8, 6),
            )
        )

    def show_for(self, ids: list[int], scope: Scope) -> None:
        """Stand there for two or more people."""
        self._ids, self._scope = ids, scope
        self._count.setText(self.tr("%Ln selected", None, len(ids)))
        for widget in (self._tag, self._circle, self._merge, self._archive):
            widget.setVisible(scope is Scope.PEOPLE)
        self._restore.setVisible(scope is not Scope.PEOPLE)
        words = self.tr("Erase for ever…") if scope is Scope.TRASH else self.tr("Move to trash")
        hint(self._trash, words)
        self._trash.setAccessibleName(words)
        self.setVisible(len(ids) > 1)

    def _delete(self) -> None:
        (self._commands.erase if self._scope is Scope.TRASH else self._commands.trash)(self._ids)

    def _open_tags(self) -> None:
        self._popup(self._commands.tag_menu(self, self._ids), self._tag)

    def _open_circles(self) -> None:
        self._popup(self._commands.circle_menu(self, self._ids), self._circle)

    def _popup(self, menu: Menu, at: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at.mapToGlobal(QPoint(0, -menu.shown_size().height())))
