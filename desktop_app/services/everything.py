"""Everything about one person as one file, to be handed to them or kept."""

from __future__ import annotations

import io
import zipfile
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop_app.domain.names import file_name
from desktop_app.formats import json_book, readable
from desktop_app.services.exporting import VCARD_4, Exporting
from desktop_app.storage.book.of_people import sections_of
from desktop_app.storage.queries import people

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

    def file_of(self, person_id: int) -> bytes:
        """A zip file of the person as the JSON book has them with every record that has to do with
        them (docs/json-export.md), the same as text to read, their card, and their photo.

        Raises NotFoundError.
        """
        db = self._store.reader
        with db.unchanging():
            name = file_name(people.load_person(db, person_id).display_name, "person")
            sections = self._sections(person_id)
            photo = people.load_photo(db, person_id)
        parts: dict[str, str | bytes] = {
            f"{name}.json": "".join(json_book.write(sections)),
            f"{name}.txt": "\n".join(readable.lines_of(sections)),
            f"{name}.vcf": Exporting(self._store).vcard_text([person_id], VCARD_4),
        }
        if photo is not None:
            parts[f"photo{_PHOTOS.get(photo.media_type, '')}"] = photo.data
        return _zipped(parts)

    def _sections(self, person_id: int) -> list[tuple[str, list[dict[str, Any]]]]:
        found = sections_of(self._store.reader, [person_id])
        return [
            (table.section, [record for _, records in some for record in records])
            for table, some in groupby(found, key=lambda pair: pair[0])
        ]


def _zipped(parts: dict[str, str | bytes]) -> bytes:
    to = io.BytesIO()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            data = content.encode("utf-8", "replace") if isinstance(content, str) else content
            file.writestr(name, data)
    return to.getvalue()
