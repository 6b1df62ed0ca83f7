"""The fields with their areas, which can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidgetItem

from desktop_app.ui.fields.field_dialog import FieldDialog
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.row_view import RowTree
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.domain.fields import Field, Taxonomy
    from desktop_app.services.fields import Fields
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.shell import Shell

_NUMBER = Qt.ItemDataRole.UserRole
LEAST = 300


class TaxonomyCard(QFrame):
    """A tree of areas and fields; yours are marked. Each change is a step of its own."""

    def __init__(self, context: UiContext, fields: Fields, shell: Shell) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._fields, self._shell = context, fields, shell
        self._kept: list[Field] = []
        self._marked: frozenset[str] = frozenset()
        self._wanted = ""
        theme, title = context.theme, self.tr("Fields and areas")
        self.setAccessibleName(title)
        words = self.tr("A word of yours that is in no area is an area of its own.")
        self.tree = RowTree()
        self.tree.setAccessibleName(title)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Field"), self.tr("Words that tell of it")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setMinimumHeight(theme.px(LEAST))
        self.tree.itemSelectionChanged.connect(self._enable)
        self.tree.itemActivated.connect(lambda *_: self._change())
        self.add = button(self.tr("Add a field"), clicked=self._add)
        self.change = button(self.tr("Change"), clicked=self._change)
        self.remove = button(self.tr("Remove"), clicked=self._remove)
        self.first = button(self.tr("Back to the first list"), "quiet", clicked=self._back)
        self.setLayout(
            column(
                theme,
                PlainLabel(theme, title, Face.TITLE),
                PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True),
                self.tree,
                flowing(theme, self.add, self.change, self.remove, self.first),
                space=8,
                margins=(18, 14, 18, 16),
            )
        )
        self._enable()

    def show_taxonomy(self, taxonomy: Taxonomy, yours: Collection[str]) -> None:
        """Show these fields; what was chosen stays chosen while it is there."""
        if list(taxonomy.fields) == self._kept and self._marked == frozenset(yours):
            return
        chosen, closed = self._chosen(), self._closed()
        wanted = self._wanted or ("" if chosen is None else chosen.name)
        self._wanted = ""
        self._kept, self._marked = list(taxonomy.fields), frozenset(yours)
        self.tree.clear()
        areas: dict[str, QTreeWidgetItem] = {}
        for number, field in enumerate(self._kept):
            area = areas.get(field.area)
            if area is None:
                area = areas[field.area] = self._area(field.area, field.area in yours)
                area.setExpanded(field.area not in closed)
            item = QTreeWidgetItem(area, [field.name, ", ".join(field.words)])
            item.setData(0, _NUMBER, number)
            if field.name == wanted:
                self.tree.setCurrentItem(item)
        self._enable()

    def _area(self, name: str, is_yours: bool) -> QTreeWidgetItem:
        words = fill_in(self.tr("%1, yours"), name) if is_yours else name
        item = QTreeWidgetItem(self.tree, [words])
        item.setData(0, Qt.ItemDataRole.UserRole + 1, name)
        item.setFont(0, self._context.theme.font(Face.STRONG))
        return item

    def _closed(self) -> set[str]:
        items = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return {
            str(item.data(0, Qt.ItemDataRole.UserRole + 1))
            for item in items
            if item is not None and not item.isExpanded()
        }

    def _number(self) -> int | None:
        item = self.tree.currentItem()
        found = None if item is None or not item.isSelected() else item.data(0, _NUMBER)
        return found if isinstance(found, int) else None

    def _chosen(self) -> Field | None:
        number = self._number()
        return None if number is None else self._kept[number]

    def _enable(self) -> None:
        for made in (self.change, self.remove):
            made.setEnabled(self._number() is not None)

    def _areas(self) -> list[str]:
        return list(dict.fromkeys(field.area for field in self._kept))

    def _add(self) -> None:
        chosen = self._chosen()
        area = "" if chosen is None else chosen.area

        def keep(field: Field) -> None:
            self._wanted = field.name
            self._keep([*self._kept, field])

        FieldDialog(
            self._context.theme, self._areas(), keep, self._shell.parent(), None, area
        ).open()

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return

        def keep(field: Field) -> None:
            self._wanted = field.name
            self._keep([field if each == chosen else each for each in self._kept])

        FieldDialog(self._context.theme, self._areas(), keep, self._shell.parent(), chosen).open()

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._keep([each for each in self._kept if each != chosen])

    def _back(self) -> None:
        from desktop_app.domain.default_fields import DEFAULT

        self._keep(list(DEFAULT.fields))

    def _keep(self, fields: list[Field]) -> None:
        self._shell.confirm(self._fields.set_taxonomy(fields))
