"""Codes in a picture, found by `zxing-cpp`, which is loaded with the first picture and may not be
installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem
from desktop_app.formats.codes.code_text import records_of_code
from desktop_app.formats.pictures.pixels import PictureRefusedError, decoder

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead
    from desktop_app.formats.pictures.pixels import Pixels

LARGEST_FILE = 100_000_000
"""Bytes."""
MOST_CODES = 50
"""Codes of one picture that are read."""


def read_picture(path: Path) -> Iterator[RecordRead]:
    """Who is in the codes of a picture; one without any, or that cannot be decoded, is a problem."""
    name = str(path)
    decode = decoder()
    if not can_read():
        yield Problem(name, 0, fault("codes-not-read-here"))
        return
    if decode is None:
        yield Problem(name, 0, fault("pictures-need-reader"))
        return
    try:
        if path.stat().st_size > LARGEST_FILE:
            yield Problem(name, 0, fault("file-too-large"))
            return
        texts = codes_in(decode(path))
    except PictureRefusedError as error:
        yield Problem(name, 0, error.why)
        return
    except OSError as error:
        yield Problem(name, 0, fault("file-not-read", reason=error.strerror or str(error)))
        return
    if not texts:
        yield Problem(name, 0, fault("picture-holds-no-code"))
    for number, text in enumerate(texts, 1):
        yield from records_of_code(text, name, number)


def can_read() -> bool:
    """Whether what finds codes is installed."""
    from importlib.util import find_spec

    return find_spec("zxingcpp") is not None


def codes_in(pixels: Pixels) -> list[str]:
    """The texts of the codes in a picture that are made of squares (QR, Aztec, Data Matrix,
    PDF417), each once.
    """
    import zxingcpp

    shape = (pixels.height, pixels.width)
    grey = memoryview(pixels.data).cast("B", shape)
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllMatrix)
    plain = zxingcpp.TextMode.Plain
    found = zxingcpp.read_barcodes(grey, formats, text_mode=plain)
    texts = dict.fromkeys(code.text for code in found[:MOST_CODES] if code.text.strip())
    return list(texts)
