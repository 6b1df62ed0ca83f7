"""Photos in vCards: base64 in 2.1 and 3.0, data URIs in 4.0; never fetched from anywhere."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from desktop_app.domain.faults import Fault, fault
from desktop_app.formats.photo_bytes import photo_of, sniffed

if TYPE_CHECKING:
    from desktop_app.domain.person import Photo
    from desktop_app.formats.vcard.property_line import Head

LARGEST = 8_000_000
"""Bytes of an encoded photo; a larger one stays in the card only."""

_TYPES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/gif": "GIF", "image/webp": "WEBP"}


def read_photo(head: Head, value: str) -> tuple[Photo | None, Fault | None]:
    """The photo, or None and (when the user should know) why it stays in the card only."""
    text = value.replace("\\,", ",").replace("\\;", ";").replace("\\:", ":")
    if text[:5].lower() == "data:":
        text = text.partition(",")[2]
    elif not head.param("ENCODING") and not _is_picture(text):
        return None, None
    if len(text) * 3 // 4 > LARGEST:
        return None, fault("photo-too-large")
    data = decoded(text)
    if data is None:
        return None, fault("photo-damaged")
    if not data:
        return None, None
    photo = photo_of(data)
    return (photo, None) if photo else (None, fault("photo-format-unknown"))


def decoded(text: str) -> bytes | None:
    """The bytes that base64 says, whatever blanks stand in it; None for what says none."""
    try:
        return base64.b64decode("".join(text.split()))
    except (binascii.Error, ValueError):
        return None


def _is_picture(text: str) -> bool:
    """Whether a value is the base64 of a picture although nothing says so."""
    try:
        return bool(sniffed(base64.b64decode("".join(text[:64].split())[:24], validate=True)))
    except (binascii.Error, ValueError):
        return False


def written(photo: Photo, version: str) -> str:
    """The PHOTO line for `photo`."""
    text = base64.b64encode(photo.data).decode()
    if version == "4.0":
        return f"PHOTO:data:{photo.media_type};base64,{text}"
    return f"PHOTO;ENCODING=b;TYPE={_TYPES.get(photo.media_type, 'JPEG')}:{text}"
