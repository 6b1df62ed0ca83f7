"""The text of a table's file, whatever it is encoded in."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING, BinaryIO, TextIO

from desktop_app.formats.encoding import FALLBACK, codec_of

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 60_000
"""Characters at the beginning of a file by which its layout is found."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BLOCK = 1 << 16


def opened(path: Path, charset: str = "") -> TextIO:
    r"""The text of a file, any line end as "\n"; `charset` is one to read it by whatever it seems.
    Raises OSError.
    """
    file = path.open("rb")
    try:
        name, begin = _encoding(file)
        file.seek(begin)
    except BaseException:
        file.close()
        raise
    return io.TextIOWrapper(file, codec_of(charset) or name, "replace")


def head_text(head: bytes) -> str:
    """The text at the beginning of a file, as far as these bytes go."""
    name, begin = _by_head(head)
    if not name:
        name = "utf-8" if _is_utf8(io.BytesIO(head), cut=True) else FALLBACK
    return head[begin:].decode(name, "replace")


def _encoding(file: BinaryIO) -> tuple[str, int]:
    name, begin = _by_head(file.read(4096))
    if name:
        return name, begin
    file.seek(0)
    return ("utf-8" if _is_utf8(file) else FALLBACK), 0


def _by_head(head: bytes) -> tuple[str, int]:
    """The encoding that a byte order mark tells, or zeros at every other place; "" for neither."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name, len(mark)
    if b"\0" in head[:200]:
        odd, even = head[1:200:2].count(0), head[:200:2].count(0)
        return ("utf-16-le" if odd > even else "utf-16-be"), 0
    return "", 0


def _is_utf8(file: BinaryIO, cut: bool = False) -> bool:
    """Whether a file is UTF-8 but for a few bytes: bad ones must be rare among the good."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    bad = good = 0
    while block := file.read(_BLOCK):
        if block.isascii():
            continue
        text = decoder.decode(block)
        bad += text.count("\ufffd")
        good += len(text) - len(text.encode("ascii", "ignore"))
    return bad * 4 <= good
