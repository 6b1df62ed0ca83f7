"""A card as a QR code (ISO/IEC 18004): drawn by `segno`, which is loaded with the first one."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from desktop_app.domain.sharing import QrCode

if TYPE_CHECKING:
    import segno

LARGEST_VERSION = 25
"""Of 40 sizes; beyond, the modules are too small for the camera of a phone before a screen."""
QUIET = 4
"""Modules of white about a code, as its standard asks."""
_MODULE = 8
"""Pixels of a module in a picture that is saved."""


def qr_code(text: str) -> QrCode | None:
    """The code of a text, with as much correction of errors as its size allows; None when the text
    is too long.
    """
    made = _made(text)
    if made is None:
        return None
    return QrCode(tuple(bytes(row) for row in made.matrix))


def qr_png(text: str) -> bytes:
    """The same as a PNG picture; raises ValueError for a text that is too long."""
    made, file = _sure(text), io.BytesIO()
    made.save(file, kind="png", scale=_MODULE, border=QUIET)
    return file.getvalue()


def qr_svg(text: str) -> bytes:
    """The same as an SVG drawing; raises ValueError for a text that is too long."""
    made, file = _sure(text), io.BytesIO()
    made.save(file, kind="svg", scale=_MODULE, border=QUIET, light="white")
    return file.getvalue()


def qr_terminal(text: str) -> str:
    """The same in half blocks, for a terminal; raises ValueError for a text that is too long."""
    rows = [list(row) for row in _sure(text).matrix_iter(border=QUIET)]
    rows += [[0] * len(rows[0])] if len(rows) % 2 else []
    # Light modules are drawn: terminals are dark, and cameras want dark modules on light.
    marks = {(0, 0): "█", (0, 1): "▀", (1, 0): "▄", (1, 1): " "}
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join(
        "".join(marks[bool(a), bool(b)] for a, b in zip(*pair, strict=True)) for pair in pairs
    )


def _sure(text: str) -> segno.QRCode:
    made = _made(text)
    if made is None:
        raise ValueError("text too long for a code")
    return made


def _made(text: str) -> segno.QRCode | None:
    import segno

    for error in ("m", "l"):
        try:
            made = segno.make_qr(text, error=error, encoding="utf-8", boost_error=False)
        except segno.DataOverflowError:
            continue
        if int(made.version) <= LARGEST_VERSION:
            return made
    return None
