"""From the bytes of a contact file to text, whatever wrote it."""

from __future__ import annotations

import codecs
import io
import re
from typing import BinaryIO, TextIO

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
FALLBACK = "cp1252"
_LOOK_AT = 400
_ERRORS = {"utf-8": "surrogateescape"}
_BEGIN = "BEGIN:VCARD"


def _charsets() -> dict[str, str]:
    """Python's codec for every charset that files of contacts name, by the name in small letters
    and digits alone.

    A list of its own, because not every codec of Python is a charset: some encode domains, escapes
    or bytes, and some make characters that no file may hold.
    """
    known = {"utf8": "utf-8", "utf16": "utf-16", "utf16le": "utf-16-le", "utf16be": "utf-16-be"}
    known |= dict.fromkeys(("ascii", "usascii", "ansix341968"), "ascii")
    known |= {f"iso8859{part}": f"iso8859-{part}" for part in (*range(1, 12), *range(13, 17))}
    known |= {f"latin{number}": f"latin{number}" for number in range(1, 11)}
    for page in range(1250, 1259):
        known |= dict.fromkeys((f"windows{page}", f"cp{page}"), f"cp{page}")
    for page in (437, 737, 775, 850, 852, 855, 857, 858, *range(860, 867), 869, 874, 932, 949, 950):
        known |= dict.fromkeys((f"cp{page}", f"ibm{page}", f"windows{page}"), f"cp{page}")
    for codec, names in {
        "koi8-r": ("koi8r",),
        "koi8-u": ("koi8u",),
        "shift_jis": ("shiftjis", "sjis", "xsjis"),
        "euc_jp": ("eucjp", "xeucjp"),
        "iso2022_jp": ("iso2022jp",),
        "gbk": ("gb2312", "gbk", "cp936", "windows936", "euccn"),
        "gb18030": ("gb18030",),
        "big5": ("big5",),
        "big5hkscs": ("big5hkscs",),
        "euc_kr": ("euckr", "ksc56011987", "ksc5601"),
        "mac_roman": ("macroman", "xmacroman", "macintosh"),
        "mac_cyrillic": ("maccyrillic", "xmaccyrillic"),
        "tis_620": ("tis620",),
    }.items():
        known |= dict.fromkeys(names, codec)
    return known


_CHARSETS = _charsets()
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]")


def text_of(file: BinaryIO) -> TextIO:
    r"""The text of an open file: by its byte order mark, as UTF-16 by how a card begins, else as
    UTF-8.

    Any line end is "\n". Bytes that are not UTF-8 become lone surrogates, so that `repaired` can
    decode the line they stand in by what the line itself says. Raises OSError when the file cannot
    be read.
    """
    name, begin = encoding_of(file.read(_LOOK_AT))
    file.seek(begin)
    return io.TextIOWrapper(file, name, _ERRORS.get(name, "replace"))


def encoding_of(head: bytes) -> tuple[str, int]:
    """How a file of cards that begins so is written, and how many bytes its mark takes up."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name, len(mark)
    capitals = head.upper()
    if _BEGIN.encode() not in capitals:
        for name in ("utf-16-le", "utf-16-be"):
            # At an even place: one byte further the same letters are those of the other byte order.
            if capitals.find(_BEGIN.encode(name)) % 2 == 0:
                return name, 0
    return "utf-8", 0


def codec_of(charset: str) -> str:
    """Python's name of a charset as a file names it, "" when it is no charset we know."""
    return _CHARSETS.get(_NOT_IN_NAMES.sub("", charset.lower()), "")


def repaired(text: str, charset: str = "") -> str:
    """`text` with bytes that were not UTF-8 decoded as `charset`, or as Windows-1252 when that is
    not known.
    """
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return bytes_to_text(text.encode("utf-8", "surrogateescape"), charset)
    return text


def bytes_to_text(data: bytes, charset: str = "") -> str:
    """`data` in the first that fits of `charset`, UTF-8 and Windows-1252; never fails."""
    for name in (codec_of(charset) or "utf-8", "utf-8", FALLBACK):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
