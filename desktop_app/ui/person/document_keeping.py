"""What is done to the documents of the person shown: put in from files, a drop or the clipboard, opened,
saved, taken away.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from desktop_app.domain.documents import clean_name
from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from desktop_app.domain.documents import Document, NewDocument
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST_AT_ONCE = 20
"""Files taken at once: they are in memory until they are written."""


class DocumentKeeping(QObject):
    """Works for whom `show_person` named. `refused` says in a sentence, "" for none, why something
    was not done; `refusal` is the last of them.
    """

    refused = Signal(str)

    def __init__(self, shell: Shell, tools: RoomTools, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._tools = shell, tools
        self._person_id = 0
        self._is_told = False
        self.refusal = ""

    def show_person(self, person_id: int) -> None:
        """From now on it is about that person."""
        if person_id != self._person_id:
            self._person_id, self.refusal = person_id, ""

    def choose(self) -> None:
        """Ask for files, and keep them."""
        from PySide6.QtWidgets import QFileDialog

        from desktop_app.ui.kit.folders import begin_in_last_folder

        dialog = QFileDialog(self._shell.parent(), self.tr("Add documents"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        begin_in_last_folder(dialog, self._tools.state)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        person = self._person_id
        dialog.filesSelected.connect(
            lambda names: self._keep_files([Path(name) for name in names], person)
        )
        dialog.open()

    def paste(self) -> None:
        """Keep what the clipboard holds: files, or a picture."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, mime: QMimeData | None) -> None:
        """Keep files or a picture that were dropped or pasted; an empty clipboard is None."""
        urls = [] if mime is None else mime.urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        image = mime.imageData() if mime is not None and mime.hasImage() else None
        if paths:
            self._keep_files(paths, self._person_id)
        elif isinstance(image, QImage) and not image.isNull():
            self._keep_picture(image, self._person_id)
        else:
            self._refuse(
                self.tr(
                    "The clipboard holds neither a file nor a picture. Copy a file, then paste."
                )
            )

    def _keep_files(self, paths: list[Path], person_id: int) -> None:
        if len(paths) > MOST_AT_ONCE:
            self._refuse(self.tr("Add at most %Ln files at once.", None, MOST_AT_ONCE))
            return

        def read() -> tuple[list[NewDocument], list[KithError]]:
            from desktop_app.services.documents import read_file

            found, faults = [], []
            for path in paths:
                try:
                    found.append(read_file(path))
                except KithError as error:
                    faults.append(error)
            return found, faults

        self._read(read, person_id)

    def _keep_picture(self, image: QImage, person_id: int) -> None:
        name = fill_in(self.tr("Picture %1"), self._tools.context.today().isoformat())

        def read() -> tuple[list[NewDocument], list[KithError]]:
            from desktop_app.domain.documents import new_document

            try:
                return [new_document(f"{name}.png", _as_png(image))], []
            except KithError as error:
                return [], [error]

        self._read(read, person_id)

    def _read(
        self, read: Callable[[], tuple[list[NewDocument], list[KithError]]], person_id: int
    ) -> None:
        """Read files on a thread, and keep them with whoever was meant when they were given."""

        def done(found: tuple[list[NewDocument], list[KithError]]) -> None:
            new, faults = found
            self._refuse(" ".join(map(say_error, faults)))
            if new:
                self._confirm(self._tools.book.documents.add(person_id, new))

        self._tools.runner.run(object(), read, done, self._refuse_error)

    def _confirm(self, future: Any) -> None:
        """Have the window tell of what was done; what was refused is said on the card."""

        def done(found: Any) -> None:
            self._shell.confirm(future)

        self._tools.runner.watch(future, done, self._refuse_error)

    def open(self, document: Document) -> None:
        """Open a copy with the program the system has for it; from an encrypted address book only
        once it was said that the copy is not, and asked, the first time.
        """
        self._refuse("")
        try:
            self._tools.book.documents.check_opened(document)
        except KithError as error:
            self._refuse_error(error)
            return
        if not self._tools.book.is_encrypted or self._is_told:
            self._open(document)
            return

        def agreed() -> None:
            self._is_told = True
            self._open(document)

        words = self.tr(
            "Your address book is encrypted; the copy another program opens is not. Kith removes it "
            "when it is locked or closed."
        )
        self._shell.say(words, self.tr("Open the copy"), agreed)

    def _open(self, document: Document) -> None:
        documents = self._tools.book.documents

        def done(path: Path) -> None:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                words = self.tr("No program on this computer opens %1. Save a copy instead.")
                self._refuse(fill_in(words, document.file_name))

        self._tools.runner.run(
            (self, "open"), lambda: documents.copy_to_open(document.id), done, self._refuse_error
        )

    def save(self, document: Document) -> None:
        """Ask where to, and write a copy there."""
        from PySide6.QtWidgets import QFileDialog

        from desktop_app.ui.kit.folders import begin_in_last_folder

        self._refuse("")
        documents = self._tools.book.documents
        dialog = QFileDialog(self._shell.parent(), self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_last_folder(dialog, self._tools.state)
        dialog.selectFile(clean_name(document.file_name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(name: str) -> None:
            said = fill_in(self.tr("Saved as %1"), Path(name).name)
            self._tools.runner.run(
                object(),
                lambda: documents.save(document.id, Path(name)),
                lambda _: self._shell.say(said),
                self._refuse_error,
            )

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def rename(self, document: Document, title: str) -> None:
        """Give a document a title of one's own; raises InvalidValueError for one that is none."""
        self._shell.confirm(unless_invalid(self._tools.book.documents.rename(document, title)))

    def remove(self, document: Document) -> None:
        """Take a document away; the window offers to undo it."""
        self._refuse("")
        self._shell.confirm(self._tools.book.documents.remove(document))

    def _refuse(self, sentence: str) -> None:
        if sentence != self.refusal:
            self.refusal = sentence
            self.refused.emit(sentence)

    def _refuse_error(self, error: BaseException) -> None:
        if isinstance(error, KithError):
            self._refuse(say_error(error))
        else:
            self._shell.say_error(error)


def _as_png(image: QImage) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def documents_tr(text: str) -> str:
    """A text of documents in the language of the window."""
    return QCoreApplication.translate("Documents", text)
