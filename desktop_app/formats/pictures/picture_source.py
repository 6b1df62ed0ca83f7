"""Pictures with a QR code or another code about a person, as a format that can be brought in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, LIKELY, NO
from desktop_app.formats.vcard.as_vcard import KeptAsVCard

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead

_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")


class PictureSource(KeptAsVCard):
    """A picture. In a folder or an archive there are pictures of other things: only one that is
    named itself is looked into.
    """

    key = "picture"
    suffixes = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")
    is_for_itself = True

    def sniff(self, head: bytes, name: str) -> int:
        """What a picture begins with."""
        if head.startswith(_BEGINNINGS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
            return CERTAIN
        return LIKELY if head.startswith(b"BM") and head[6:10] == bytes(4) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """Who is in the codes of a picture, counted from 1."""
        from desktop_app.formats.pictures.codes import read_picture

        return read_picture(path)


SOURCE = PictureSource()
