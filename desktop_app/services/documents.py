"""Documents kept with people: put in from files, shown, saved, opened, taken away."""

from __future__ import annotations

import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Noun, Step
from desktop_app.domain.documents import (
    MOST_BYTES,
    Document,
    NewDocument,
    check_size,
    checked_title,
    clean_name,
    may_be_opened,
    new_document,
)
from desktop_app.domain.errors import KithError
from desktop_app.services.command import command
from desktop_app.services.scratch import Scratch
from desktop_app.storage import documents
from desktop_app.storage.queries import documents as queries
from desktop_app.storage.queries import people as people_queries

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Documents:
    """Reads are synchronous; what is in a document is read off the UI thread. Commands answer through
    futures. `clock` gives the present UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock
        self._scratch: Scratch | None = None
        self._copies: dict[Path, int] = {}
        """What was copied to be opened, and the document it is a copy of."""
        self._forget: Callable[[], None] = lambda: None

    def of(self, person_id: int) -> list[Document]:
        """The documents of a person, the newest first."""
        return queries.of_person(self._store.reader, person_id)

    def content(self, document_id: int) -> bytes:
        """What is in a document; raises NotFoundError."""
        return queries.content(self._store.reader, document_id)

    @command
    def add(self, person_id: int, new: Sequence[NewDocument]) -> Future[Done[list[int]]]:
        """Keep files (`read_file`, `new_document`) with a person, as one step; gives the ids of the
        documents. What is kept with that person already, byte for byte, is left out; the future
        raises KithError when that is all.
        """
        now = self._clock().replace(microsecond=0)

        def work(db: Database) -> list[int]:
            found = documents.add(db, person_id, new, now)
            if not found:
                if len(new) > 1:
                    raise KithError("documents-kept-already")
                raise KithError("document-kept-already", name=new[0].file_name)
            return found

        step = Step("document.add", self._name(person_id), len(new))
        return self._store.write(step, work)

    @command
    def rename(self, document: Document, title: str) -> Future[Done[None]]:
        """Give a document a title of one's own; "" or its file's name for none. The future raises
        InvalidValueError.
        """
        checked = checked_title(title)
        checked = "" if checked == document.file_name else checked

        def work(db: Database) -> None:
            if queries.load(db, document.id).title != checked:
                documents.rename(db, document.id, checked)

        return self._store.write(Step("document.rename", document.name), work)

    @command
    def remove(self, document: Document) -> Future[Done[None]]:
        """Take a document away."""
        step = Step("document.remove", document.name)
        return self._store.write(step, lambda db: documents.remove(db, document.id))

    def save(self, document_id: int, path: Path) -> None:
        """Write a document to a file readable by its owner only; an existing one is replaced whole.

        Raises NotFoundError, and StorageUnavailableError as `Exporting.write`. Not on the UI thread.
        """
        self._store.write_export(path, [self.content(document_id)])

    def check_opened(self, document: Document) -> None:
        """Raise KithError for a document of a kind that is never opened, only saved."""
        if not may_be_opened(document.file_name, b""):
            raise KithError("document-never-opened", name=document.file_name)

    def copy_to_open(self, document_id: int) -> Path:
        """A copy for the system's program to read, in a folder for this user alone; nobody writes to
        it. It goes with the document, when the address book is closed, or with the next start after a
        kill.

        Raises NotFoundError, StorageUnavailableError, and KithError for what a system might run.
        """
        document = queries.load(self._store.reader, document_id)
        content = self.content(document_id)
        if not may_be_opened(document.file_name, content[:64]):
            raise KithError("document-never-opened", name=document.file_name)
        if self._scratch is None:
            self._scratch = Scratch()
            self._forget = self._store.listen(self._changed)
        try:
            path = Path(tempfile.mkdtemp(dir=self._scratch.path)) / clean_name(document.file_name)
            path.touch(0o600, exist_ok=False)
            path.write_bytes(content)
            if sys.platform != "win32":
                # There, what is only to be read cannot be removed.
                path.chmod(0o400)
        except OSError as error:
            raise KithError(
                "document-not-copied", name=document.file_name, reason=error.strerror or str(error)
            ) from error
        self._copies[path] = document_id
        return path

    def _changed(self, changes: ChangeSet) -> None:
        """Remove the copies of documents that are gone. What a program holds open stays on Windows
        until the address book is closed.
        """
        if changes.touches(Noun.PERSON) and self._copies:
            there = queries.existing(self._store.reader, set(self._copies.values()))
            for path, document_id in list(self._copies.items()):
                if document_id not in there:
                    shutil.rmtree(path.parent, ignore_errors=True)
                    self._copies.pop(path, None)

    def close(self) -> None:
        """Remove what was copied to be opened."""
        scratch, self._scratch = self._scratch, None
        if scratch is not None:
            self._forget()
            scratch.close()

    def _name(self, person_id: int) -> str:
        found = people_queries.participants(self._store.reader, [person_id])
        return found[person_id].name if found else ""


def read_file(path: Path, title: str = "") -> NewDocument:
    """A file to be kept. Raises KithError for one that is not there, is none (a folder, a pipe),
    cannot be read, is empty or too large: at most one byte more than may be kept is read.
    """
    name = clean_name(path.name)
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise KithError("document-is-no-file", name=name)
        check_size(name, state.st_size)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise KithError("document-vanished", name=name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise KithError("document-not-read", name=name, reason=reason) from error
    return new_document(name, content, title)
