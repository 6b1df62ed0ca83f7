"""What a camera wrote into the photo of a card is taken out, and the picture stays as it is."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from desktop_app.domain.importing import ContactRead
from desktop_app.formats.photo_bytes import cleaned
from desktop_app.formats.source import read_records

CANARY = b"N 38 42 W 9 8 ACME camera"


def _encoded(form: str) -> bytes:
    picture = QImage(8, 4, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.setPixel(1, 1, 0xFFFFFF)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, form)
    return bytes(held.data())


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _exif(order: str, turned: int) -> bytes:
    mark = {"<": b"II*\0", ">": b"MM\0*"}[order]
    entries = struct.pack(order + "HHIHH", 0x0112, 3, 1, turned, 0)
    entries += struct.pack(order + "HHII", 0x8825, 4, 1, 38)
    table = struct.pack(order + "IH", 8, 2) + entries + bytes(4)
    return b"Exif\0\0" + mark + table + CANARY


def _told(jpeg: bytes, exif: bytes) -> bytes:
    told = (
        _segment(0xE1, exif) + b"\xff" + _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + CANARY)
    )
    return jpeg[:2] + told + _segment(0xED, CANARY) + _segment(0xFE, CANARY) + jpeg[2:]


@pytest.mark.parametrize("order", "<>")
def test_a_jpeg_keeps_its_picture_and_loses_what_is_told(order: str) -> None:
    jpeg = _encoded("JPG")
    clean = cleaned(_told(jpeg, _exif(order, 1)))
    assert CANARY not in clean
    assert clean == jpeg
    assert cleaned(clean) == clean


@pytest.mark.parametrize("order", "<>")
def test_which_way_is_up_stays(order: str) -> None:
    jpeg = _encoded("JPG")
    clean = cleaned(_told(jpeg, _exif(order, 6)))
    assert CANARY not in clean
    assert cleaned(clean) == clean
    assert clean.endswith(jpeg[2:])
    assert struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) in clean


def test_a_profile_of_colours_stays(order: str = ">") -> None:
    jpeg = _encoded("JPG")
    profile = _segment(0xE2, b"ICC_PROFILE\0\1\1colours")
    told = jpeg[:2] + profile + _segment(0xE2, b"MPF\0" + CANARY) + jpeg[2:]
    assert cleaned(told) == jpeg[:2] + profile + jpeg[2:]


def test_a_png_loses_its_texts() -> None:
    png = _encoded("PNG")
    body = b"eXIf" + CANARY
    chunk = struct.pack(">I", len(CANARY)) + body + struct.pack(">I", zlib.crc32(body))
    assert cleaned(png[:33] + chunk + png[33:]) == cleaned(png)
    assert QImage.fromData(cleaned(png)) == QImage.fromData(png)


def test_a_webp_loses_its_exif() -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)

    def webp(flags: int, *more: bytes) -> bytes:
        head = chunk(b"VP8X", bytes([flags]) + bytes(9))
        body = b"WEBP" + head + chunk(b"VP8L", b"picture") + b"".join(more)
        return b"RIFF" + struct.pack("<I", len(body)) + body

    told = webp(0x1C, chunk(b"EXIF", CANARY), chunk(b"XMP ", CANARY))
    assert cleaned(told) == webp(0x10)


@pytest.mark.parametrize("cut", range(2, 60, 7))
def test_what_is_damaged_stays_as_it_is(cut: int) -> None:
    told = _told(_encoded("JPG"), _exif(">", 6))[:cut]
    assert cleaned(told) == told


def test_the_photo_of_a_card_is_cleaned(tmp_path: Path) -> None:
    told = base64.b64encode(_told(_encoded("JPG"), _exif("<", 3))).decode()
    path = tmp_path / "card.vcf"
    path.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nPHOTO;ENCODING=b:{told}\nEND:VCARD\n")
    (read,) = read_records(path)
    assert isinstance(read, ContactRead)
    assert read.contact.photo is not None
    assert CANARY not in read.contact.photo.data
