"""What a camera wrote into a picture is taken out of its bytes: where it was taken, when, with what,
texts and small copies. The picture itself is not decoded, and stays as it is to the bit.

JPEG: ITU-T T.81 annex B, orientation in Exif 2.3 section 4.6.4. PNG: W3C PNG third edition. WebP:
RFC 9649.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from desktop_app.domain.person import Photo

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
)
_APP1, _APP2, _APP13, _COMMENT, _SCAN = 0xE1, 0xE2, 0xED, 0xFE, 0xDA
_EXIF, _PROFILE = b"Exif\0\0", b"ICC_PROFILE\0"
_ORIENTATION = 0x0112
_PNG_TOLD = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_WEBP_TOLD = frozenset({b"EXIF", b"XMP "})
_WEBP_FLAGS = 0x0C
"""The bits of the head of a WebP that promise Exif and XMP."""


def sniffed(data: bytes) -> str:
    """The media type the first bytes tell, "" for none of JPEG, PNG, GIF and WebP."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((media for magic, media in _MAGIC if data.startswith(magic)), "")


def photo_of(data: bytes) -> Photo | None:
    """The photo of a card, without what a camera wrote; None for no picture that is known."""
    media = sniffed(data)
    return Photo(cleaned(data), media) if media else None


def cleaned(data: bytes) -> bytes:
    """`data` without what a camera wrote, of a JPEG with its orientation; itself where there is
    nothing of the kind, and where it is built in no way that is known.
    """
    clean = {"image/jpeg": _jpeg, "image/png": _png, "image/webp": _webp}.get(sniffed(data))
    if clean is None:
        return data
    try:
        return clean(data)
    except (struct.error, IndexError):
        return data


def _jpeg(data: bytes) -> bytes:
    kept, turned, at = [data[:2]], 1, 2
    while data[at] == 0xFF and data[at + 1] != _SCAN:
        if data[at + 1] == 0xFF:
            # A byte that only fills.
            at += 1
            continue
        marker, (size,) = data[at + 1], struct.unpack_from(">H", data, at + 2)
        body, end = data[at + 4 : at + 2 + size], at + 2 + size
        if size < 2 or end > len(data):
            return data
        if marker == _APP1 and body.startswith(_EXIF):
            turned = _orientation(body[len(_EXIF) :])
        if not _is_told(marker, body):
            kept.append(data[at:end])
        at = end
    if data[at] != 0xFF:
        return data
    if turned != 1:
        kept.insert(1, _only_orientation(turned))
    return b"".join([*kept, data[at:]])


def _is_told(marker: int, body: bytes) -> bool:
    """Whether a segment of a JPEG tells of the picture and is nothing of it."""
    if marker == _APP2:
        return not body.startswith(_PROFILE)
    return marker in (_APP1, _APP13, _COMMENT)


def _orientation(tiff: bytes) -> int:
    """The number 1 to 8 of Exif; 1, upright, where none can be read."""
    try:
        order = {b"II": "<", b"MM": ">"}.get(tiff[:2], "")
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for number in range(min(count, 200)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * number)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        pass
    return 1


def _only_orientation(turned: int) -> bytes:
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0)
    body = _EXIF + b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    return struct.pack(">BBH", 0xFF, _APP1, len(body) + 2) + body


def _png(data: bytes) -> bytes:
    kept, at = [data[:8]], 8
    while at + 12 <= len(data):
        (size,) = struct.unpack_from(">I", data, at)
        if data[at + 4 : at + 8] not in _PNG_TOLD:
            kept.append(data[at : at + 12 + size])
        at += 12 + size
    return b"".join([*kept, data[at:]])


def _webp(data: bytes) -> bytes:
    parts = list(_chunks(data))
    if not any(name in _WEBP_TOLD for name, _ in parts):
        return data
    body = b"WEBP"
    for name, chunk in parts:
        if name == b"VP8X":
            body += chunk[:8] + bytes([chunk[8] & ~_WEBP_FLAGS]) + chunk[9:]
        elif name not in _WEBP_TOLD:
            body += chunk
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        (size,) = struct.unpack_from("<I", data, at + 4)
        end = at + 8 + size + size % 2
        yield data[at : at + 4], data[at:end]
        at = end
