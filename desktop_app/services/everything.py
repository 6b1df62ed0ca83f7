"""Everything about one person as one file, to be handed to them or kept."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import count, groupby
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from desktop_app.domain.documents import clean_name
from desktop_app.domain.names import file_name
from desktop_app.formats import json_book, readable
from desktop_app.services.exporting import VCARD_4, Exporting
from desktop_app.storage.book.of_people import sections_of
from desktop_app.storage.queries import documents, people

if TYPE_CHECKING:
    from desktop_app.storage.engine.store import Store

SUFFIX = ".zip"
_PHOTOS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/gif": ".gif"}


class Everything:
    """Takes out what there is about one person. Reads only; call it off the UI thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def name_of(self, person_id: int) -> str:
        """What the file is called, by the person's name; raises NotFoundError."""
        person = people.load_person(self._store.reader, person_id)
        return file_name(person.display_name, "person") + SUFFIX

    def parts_of(self, person_id: int) -> Iterator[bytes]:
        """A zip file, piece by piece: the person as the JSON book has them with every record that has
        to do with them (docs/json-export.md), the same as text to read, their card, their photo,
        and their documents.

        Raises NotFoundError.
        """
        db = self._store.reader
        with db.unchanging():
            name = file_name(people.load_person(db, person_id).display_name, "person")
            yield from _zipped(self._files(person_id, name))

    def _files(self, person_id: int, name: str) -> Iterator[tuple[str, Iterable[str | bytes]]]:
        """What is in it: each file's name, and its content in pieces."""
        db = self._store.reader
        yield f"{name}.json", json_book.write(self._sections(person_id))
        sections = self._sections(person_id, with_stock=False)
        yield f"{name}.txt", ["\n".join(readable.lines_of(sections))]
        yield f"{name}.vcf", [Exporting(self._store).vcard_text([person_id], VCARD_4)]
        photo = people.load_photo(db, person_id)
        if photo is not None:
            yield f"photo{_PHOTOS.get(photo.media_type, '')}", [photo.data]
        taken: set[str] = set()
        for document in reversed(documents.of_person(db, person_id)):
            path = _free_name(clean_name(document.file_name), taken)
            yield f"documents/{path}", [documents.content(db, document.id)]

    def _sections(
        self, person_id: int, *, with_stock: bool = True
    ) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
        found = sections_of(self._store.reader, [person_id], with_stock=with_stock)
        for table, some in groupby(found, key=lambda pair: pair[0]):
            yield table.section, (record for _, records in some for record in records)


class _Pieces(io.RawIOBase):
    """Takes what a zip file is made of, until it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._waiting.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        """What came since the last time."""
        taken, self._waiting = b"".join(self._waiting), []
        return taken


def _zipped(files: Iterable[tuple[str, Iterable[str | bytes]]]) -> Iterator[bytes]:
    to = _Pieces()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, parts in files:
            with whole.open(name, "w") as file:
                for part in parts:
                    file.write(part.encode("utf-8", "replace") if isinstance(part, str) else part)
                    yield to.take()
    yield to.take()


def _free_name(name: str, taken: set[str]) -> str:
    """The name, or one like it that is not `taken`, which it then is."""
    free, path = name, PurePath(name)
    for number in count(2):
        if free.casefold() not in taken:
            break
        free = f"{path.stem} ({number}){path.suffix}"
    taken.add(free.casefold())
    return free
