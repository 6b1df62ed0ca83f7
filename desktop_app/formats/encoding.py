"""From the bytes of a file of people to text, whatever wrote it.

A file is looked at whole before it is read: by its mark, as UTF-16 or UTF-8 by its bytes, and where
they are neither by what its words look most like (`charset_guess.py`). What a single line says of
itself, or is, goes before what the file seems to be.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, TextIO

from desktop_app.domain.importing import Charset

if TYPE_CHECKING:
    from pathlib import Path

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
FALLBACK = "cp1252"
_BEGIN = "BEGIN:VCARD"
_LOOK_AT, _BLOCK = 400, 1 << 20
_WHOLE = ("utf-16", "utf-16-le", "utf-16-be", "iso2022_jp")
"""Charsets whose lines are no ASCII lines, so that a file is decoded before it is read."""
_FOLD = re.compile(rb"\r?\n[ \t]")
_END = re.compile(rb"[\r\n]+")
_CUT_LETTER = re.compile(rb"(?:[\xc0-\xff][\x80-\xbf]{0,3})?\Z")
_NAMED = re.compile(rb";\s*CHARSET=\"?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_QP_BYTE = re.compile(rb"=([0-9A-F]{2})", re.IGNORECASE)
_MOST_LINES, _MOST_OF_LINE = 2000, 1000


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


def charset_of(file: BinaryIO) -> Charset:
    """How the text of an open file is written, by all its bytes; the file is left at its beginning.

    Text that is UTF-8 but for a few bytes is that for sure, since nothing else looks so; `others`
    then has what those bytes may be. Raises OSError.
    """
    file.seek(0)
    head = file.read(_LOOK_AT)
    file.seek(0)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return Charset(name)
    if name := _sixteen_bits(head):
        return Charset(name)
    look = _Look()
    for block in _blocks(file):
        look.at(block)
    file.seek(0)
    return look.found()


def _sixteen_bits(head: bytes) -> str:
    """The UTF-16 in which text without a mark begins so, "" for none: of ASCII, every other byte is
    a zero, and a card begins in ASCII.
    """
    capitals = head.upper()
    for name in ("utf-16-le", "utf-16-be"):
        # At an even place: one byte further the same letters are those of the other byte order.
        if capitals.find(_BEGIN.encode(name)) % 2 == 0:
            return name
    pairs = len(head) // 2
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros, others = head[first::2].count(0), head[1 - first :: 2].count(0)
        if pairs and zeros > pairs * 0.4 and others < zeros / 4:
            return name
    return ""


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of a file, cut at line ends where there are any, and never within a letter."""
    rest = b""
    while piece := file.read(_BLOCK):
        head, end, tail = (rest + piece).rpartition(b"\n")
        if end:
            yield head + end
            rest = tail
        elif len(rest) > _BLOCK:
            cut = _CUT_LETTER.search(tail[-4:])
            whole = len(tail) - (0 if cut is None else len(cut[0]))
            yield tail[:whole]
            rest = tail[whole:]
        else:
            rest = tail
    yield rest


class _Look:
    """What has been seen of a file so far."""

    def __init__(self) -> None:
        self._odd: dict[bytes, None] = {}
        self._named: set[str] = set()
        self._plain = self._damaged = 0
        self._jis: set[bool] = set()

    def at(self, block: bytes) -> None:
        """Look at further lines."""
        if b"\x1b$" in block:
            self._jis.add(_is_jis(block))
        if b"QUOTED-PRINTABLE" in block or b"quoted-printable" in block:
            for line in _END.split(block):
                if b"QUOTED-PRINTABLE" in line[:200].upper():
                    decoded = _QP_BYTE.sub(lambda byte: bytes([int(byte[1], 16)]), line)
                    self._line(decoded)
        if block.isascii():
            return
        try:
            block.decode()
        except UnicodeDecodeError:
            # A line may be folded within a character.
            for line in _END.split(_FOLD.sub(b"", block)):
                self._line(line)
        else:
            self._plain += 1 + block.count(b"\n") // 8

    def _line(self, line: bytes) -> None:
        if line.isascii():
            return
        if found := _NAMED.search(line[:200]):
            if (name := codec_of(found[1].decode())) not in ("", "utf-8", "ascii"):
                self._named.add(name)
            return
        valid, bad = _counted(line)
        if not bad:
            self._plain += 1
        elif _is_damaged(line, valid, bad):
            self._damaged += 1
        elif len(self._odd) < _MOST_LINES:
            self._odd[line[:_MOST_OF_LINE]] = None

    def found(self) -> Charset:
        """What the file is, by all that was seen."""
        if self._jis == {True} and not (self._plain or self._damaged or self._odd):
            return Charset("iso2022_jp")
        if not self._odd:
            return Charset("utf-8", others=tuple(sorted(self._named)))
        from desktop_app.formats.charset_guess import ranked

        best = ranked(list(self._odd), self._named)
        if self._plain + self._damaged >= len(self._odd):
            return Charset("utf-8", others=tuple(best))
        return Charset(best[0], True, (*best[1:], "utf-8"))


def _is_jis(block: bytes) -> bool:
    """Whether what is ASCII to the eye is ISO-2022-JP."""
    try:
        block.decode("iso2022_jp")
    except UnicodeDecodeError:
        return False
    return True


def _counted(data: bytes) -> tuple[int, int]:
    """How many characters beyond ASCII `data` has as UTF-8, and how many places that are none."""
    text = data.decode("utf-8", "replace")
    beyond = sum(mark > "\x7f" for mark in text)
    bad = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    return beyond - bad, bad


def _is_damaged(data: bytes, valid: int, bad: int) -> bool:
    """Whether text that is not UTF-8 in `bad` places is so only because it was cut there: most of
    it is, or a character stops after a small letter, where no capital could stand.
    """
    return valid >= bad if valid else bool(_CUT.search(data)) and bad == 1


_CUT = re.compile(rb"[a-z][\xc3-\xc5\xd0\xd1](?:[^A-Za-z\x80-\xff]|\Z)")


def open_text(path: Path, charset: str = "") -> TextIO:
    r"""The text of a file as a whole, by `charset` or what it seems to be; any line end is "\n", and
    a byte that cannot be costs one letter. Raises OSError.
    """
    file = path.open("rb")
    name = codec_of(charset) or charset_of(file).name
    return _decoded(file, name, "replace")


def text_of(file: BinaryIO, charset: str = "") -> tuple[TextIO, str]:
    r"""The text of an open file of cards, whose lines may be written each in its own way, and what
    `repaired` is to take for the charset of a line that says none.

    Any line end is "\n". Bytes that are not UTF-8 become lone surrogates, so that `repaired` can
    decode the line they stand in. With a `charset` that somebody chose, all is decoded by that.
    Raises OSError when the file cannot be read.
    """
    if name := codec_of(charset):
        return _decoded(file, name, "replace"), name
    found = charset_of(file)
    if found.name in _WHOLE:
        return _decoded(file, found.name, "replace"), FALLBACK
    name = found.name if found.name != "utf-8" else next(iter(found.others), FALLBACK)
    return _decoded(file, "utf-8", "surrogateescape"), name


def _decoded(file: BinaryIO, name: str, errors: str) -> TextIO:
    file.seek(0)
    head = file.read(4)
    file.seek(next((len(mark) for mark, _ in _MARKS if head.startswith(mark)), 0))
    return io.TextIOWrapper(file, name, errors)


def codec_of(charset: str) -> str:
    """Python's name of a charset as a file names it, "" when it is no charset we know."""
    return _CHARSETS.get(_NOT_IN_NAMES.sub("", charset.lower()), "")


def repaired(text: str, charset: str = "", fallback: str = FALLBACK) -> str:
    """`text` with bytes that were not UTF-8 decoded as `charset`, or as `fallback` when that is
    not known; ISO-2022-JP, which is ASCII to the eye, is decoded too.
    """
    if text.isascii():
        return _from_jis(text) if "\x1b$" in text else text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return bytes_to_text(text.encode("utf-8", "surrogateescape"), charset, fallback)
    return text


def _from_jis(text: str) -> str:
    try:
        return text.encode().decode("iso2022_jp")
    except UnicodeDecodeError:
        return text


def bytes_to_text(data: bytes, charset: str = "", fallback: str = FALLBACK) -> str:
    """`data` in the first that fits of `charset`, UTF-8 and `fallback`; never fails, and where a
    few bytes fit nothing, it is a few letters that are lost.
    """
    named = codec_of(charset)
    for name in (named or "utf-8", "utf-8"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    if named in ("", "utf-8"):
        named = "utf-8" if _is_damaged(data, *_counted(data)) else fallback
    return data.decode(named, "replace")
