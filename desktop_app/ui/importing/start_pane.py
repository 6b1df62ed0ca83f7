"""Where an import begins: choose files or a folder, or drop them; and the imports that were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.ui.importing.report import say_report
from desktop_app.ui.kit.boxes import column, frame
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.services.import_report import EarlierImport
    from desktop_app.ui.kit.context import UiContext

NAMES = 3
"""Files of an import that are named."""
IMPORT = Qt.ItemDataRole.UserRole


class StartPane(QWidget):
    """`files_wanted` and `folder_wanted` ask which; `report_wanted` carries the id of an import."""

    files_wanted = Signal()
    folder_wanted = Signal()
    report_wanted = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._files = button(self.tr("Choose files…"), "primary", clicked=self.files_wanted.emit)
        folder = button(self.tr("Choose a folder…"), clicked=self.folder_wanted.emit)
        words = self.tr(
            "Drop files or a folder anywhere on the window, or choose them. Kith looks at what is in them, "
            "whatever they are called, and writes nothing until you say so."
        )
        title = self.tr("Whom do you bring?")
        empty = EmptyState(theme, context.icons, "import", title, words, self._files, folder)
        self._heading = PlainLabel(theme, self.tr("Imports that were"), Face.TITLE)
        self._list = RowListWidget()
        self._list.setAccessibleName(self.tr("Imports that were"))
        self._list.setProperty("kind", "rows")
        self._list.setWordWrap(True)
        self._list.setSpacing(theme.px(3))
        self._list.itemActivated.connect(self._open)
        self._list.itemClicked.connect(self._open)
        self._card = frame("card", column(theme, self._list, space=0, margins=(12, 8, 12, 8)))
        whole = column(theme, empty, self._heading, self._card, space=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.show_earlier([])

    def show_earlier(self, imports: Sequence[EarlierImport]) -> None:
        """Show the imports that were, the newest first."""
        self._list.clear()
        for item in imports:
            made = QListWidgetItem(self._say(item))
            made.setData(IMPORT, item.id)
            self._list.addItem(made)
        for shown in (self._heading, self._card):
            shown.setVisible(bool(imports))

    def _say(self, item: EarlierImport) -> str:
        """When, from which files, and what became of their cards."""
        day = say_day(item.ended_at.astimezone().date(), self._context.today())
        names = ", ".join(item.files[:NAMES])
        if (more := len(item.files) - NAMES) > 0:
            names = fill_in(self.tr("%1 and %Ln more", None, more), names)
        title, counts = say_report(item.report)
        return f"{day} · {names}\n{title} · {counts}"

    def land(self) -> None:
        """Put the focus where the work goes on."""
        self._files.setFocus()

    def _open(self, item: QListWidgetItem) -> None:
        self.report_wanted.emit(item.data(IMPORT))
