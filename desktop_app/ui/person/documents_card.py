"""“Documents”: the files kept with a person, each with what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.domain.documents import MOST_BYTES, OPENED
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.dates import say_date
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.document_keeping import documents_tr
from desktop_app.ui.person.editors import TextEditor
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.words.documents import say_details, say_kind

if TYPE_CHECKING:
    from desktop_app.domain.documents import Document
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.person.document_keeping import DocumentKeeping


class DocumentsCard(DetailCard):
    """A row for each document, the newest first; files are added by a button, by pasting, or by a drop
    on the page. What was refused is said below them.
    """

    def __init__(
        self, data: DetailData, keeping: DocumentKeeping, documents: list[Document]
    ) -> None:
        super().__init__(self.tr("Documents"), data)
        self._keeping = keeping
        theme = data.context.theme
        add = button(self.tr("Add a file…"), "link", clicked=keeping.choose)
        paste = button(self.tr("Paste"), "link", clicked=keeping.paste)
        paste.setAccessibleName(self.tr("Paste a file or a picture as a document"))
        for made in (add, paste):
            self._links.addWidget(made)
        self._add_several(documents, self._row)
        if not documents:
            words = self.tr(
                "A CV, a letter, a picture of a card. Drop files here, up to %1 MB each."
            )
            said = fill_in(words, str(MOST_BYTES // 1024 // 1024))
            self._add(lambda: PlainLabel(theme, said, Face.SECONDARY, Role.FAINT, wrap=True))
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._add(lambda: self._fault)
        self._say(keeping.refusal)
        keeping.refused.connect(self._say)

    def _row(self, document: Document) -> DocumentRow:
        return DocumentRow(self._context, self._keeping, document)

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))


class DocumentRow(DetailRow):
    """A document: a click opens it, its menu saves, renames and removes it. F2 renames as well."""

    # Names of files have long words.
    least = 180

    def __init__(self, context: UiContext, keeping: DocumentKeeping, document: Document) -> None:
        self._keeping, self._document = keeping, document
        day = say_date(document.day, context.today())
        details = say_details(document, day, documents_tr)
        kind = say_kind(document.kind, documents_tr)
        # On a line of its own, so that names stand one below another.
        super().__init__(context, kind, document.name, self._editor_made, f"\n{details}")
        self.value.setAccessibleDescription(details)
        more = fill_in(self.tr("More for %1"), document.name)
        self._more = icon_button(context.theme, context.icons, "ellipsis", more, self._pop_up)
        self.stand_beside(self._more)
        self.value.installEventFilter(self)

    def eventFilter(self, value: QObject, event: QEvent) -> bool:
        """F2 renames it: elsewhere it opens the field, as a click does."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_press and cast("QKeyEvent", event).key() == Qt.Key.Key_F2:
            self.rename()
            return True
        return super().eventFilter(value, event)

    def edit(self) -> None:
        """Open the document."""
        self._keeping.open(self._document)

    def rename(self) -> None:
        """Put a field in the place of the title."""
        super().edit()

    def fill(self, menu: Menu) -> None:
        """Open it, save a copy, rename it, remove it."""
        opens = menu.addAction(self.tr("Open"), self.edit)
        opens.setEnabled(self._document.kind in OPENED)
        menu.addAction(self.tr("Save a copy…"), lambda: self._keeping.save(self._document))
        menu.addAction(self.tr("Rename"), self.rename)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self._keeping.remove(self._document))

    def _pop_up(self) -> None:
        menu = Menu(self)
        self.fill(menu)
        pop_up(menu, self._more)

    def _editor_made(self) -> TextEditor:
        name = fill_in(self.tr("Title of %1"), self._document.file_name)
        return TextEditor(
            self._context,
            self._document.name,
            name,
            lambda title: self._keeping.rename(self._document, title),
        )
