"""Files made to harm, generated: nothing large is kept, and the same number makes the same bytes.

Each is small enough for the suite, or `large`: it takes megabytes, and is read by hand
(`python -m tests.guards`).
"""

from __future__ import annotations

import base64
import gzip
import io
import json
import os
import struct
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

NEIGHBOUR = "Good Neighbour"
"""Who stands before and after what is bad, and must come in."""
SECRET = "/etc/hostname"
"""A path that hostile files name; nobody may open it."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """A case: `make` writes the file (or a pipe) to the path it is given; `neighbours` are how many
    good records it holds, which must come in; `refused`, that nothing else may.
    """

    name: str
    suffix: str
    make: Callable[[Path], None]
    large: bool = False
    neighbours: int = 0
    refused: bool = False
    """Whether the import is to end with status 1 and a reason."""


def card(*lines: str, version: str = "3.0") -> str:
    """A vCard of these lines."""
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def written(case: str, path: Path) -> None:
    """Write one case, in a process of its own: what it takes is not to be counted with another."""
    next(each for each in ALL if each.name == case).make(path)


def _good(number: int) -> str:
    return card(f"FN:{NEIGHBOUR} {number}", f"UID:neighbour-{number}")


def _write(data: str | bytes) -> Callable[[Path], None]:
    raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
    return lambda path: path.write_bytes(raw) and None


def _cards(name: str, *bad: str, refused: bool = False) -> Hostile:
    """Bad cards between two good ones."""
    text = _good(1) + "".join(bad) + _good(2)
    return Hostile(name, ".vcf", _write(text), neighbours=2, refused=refused)


def _large_cards(name: str, bad: Callable[[], str], *, refused: bool = False) -> Hostile:
    def make(path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(_good(1))
            file.write(bad())
            file.write(_good(2))

    return Hostile(name, ".vcf", make, large=True, neighbours=2, refused=refused)


def _streamed(name: str, suffix: str, *parts: tuple[str, int], **known: Any) -> Hostile:
    """A large file of texts, each repeated so many times."""

    def make(path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            for text, times in parts:
                block = max(1, (1 << 20) // len(text))
                for begun in range(0, times, block):
                    file.write(text * min(block, times - begun))

    return Hostile(name, suffix, make, large=True, **known)


def _repeated(name: str, unit: bytes, times: int, suffix: str = ".vcf") -> Hostile:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            block, whole = max(1, (1 << 20) // len(unit)), times
            while whole > 0:
                file.write(unit * min(block, whole))
                whole -= block

    return Hostile(name, suffix, make, large=True, refused=True)


def png(width: int, height: int, *, data: bytes = b"") -> bytes:
    """A PNG that says it is so large; its pixels are all nought, or `data` as it stands."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    if not data:
        packer, row = zlib.compressobj(9), bytes(1 + (width + 7) // 8)
        data = b"".join(packer.compress(row) for _ in range(min(height, 2000))) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _photo(data: bytes, kind: str = "JPEG") -> str:
    return f"PHOTO;ENCODING=b;TYPE={kind}:{base64.b64encode(data).decode()}"


SVG = (
    f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
    f'<image x:href="file://{SECRET}" width="9" height="9"/></svg>'
).encode()


def _zip(entries: list[tuple[str, bytes]]) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, data in entries:
                archive.writestr(name, data)

    return make


def _zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("good.vcf", _good(1))
        with archive.open("bomb.vcf", "w", force_zip64=True) as file:
            for _ in range(1500):
                file.write(bytes(1 << 20))
        archive.writestr("also.vcf", _good(2))


def _tar(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        info = tarfile.TarInfo("../../escaped.vcf")
        data = _good(1).encode()
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))


def _deep_json(path: Path) -> None:
    path.write_bytes(b"[" * 200_000 + b"]" * 200_000)


def _laughs(kind: str) -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{entities}'
        f'<!ENTITY f SYSTEM "file://{SECRET}">]><{kind}>&a9;&f;</{kind}>'
    ).encode()


def _event(*lines: str) -> str:
    body = ("BEGIN:VEVENT", "UID:e1", "SUMMARY:Ana's birthday", "DTSTART;VALUE=DATE:19840312")
    return "\r\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", *body, *lines, "END:VEVENT", "END:VCALENDAR", "")
    )


def _noise(seed: int, length: int, head: bytes = b"") -> bytes:
    return head + Random(seed).randbytes(length)


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _charset(name: str) -> Hostile:
    return _cards(
        f"charset-{name}",
        card(f"FN;CHARSET={name};ENCODING=QUOTED-PRINTABLE:J=FCrgen", version="2.1"),
    )


_MB = 1_000_000
_TURNED = "\u202e\u2066\u2067\u202d"

CARDS: tuple[Hostile, ...] = (
    *map(
        _charset, ("undefined", "punycode", "utf-7", "bytes", "raw_unicode_escape", "idna", "hex")
    ),
    *map(_charset, ("unicode_escape", "mbcs", "zlib", "../../etc/passwd")),
    _cards("charset-long", card(f"FN;CHARSET={'x' * 5000}:J", version="2.1"), refused=True),
    _cards("nul", card("FN:a\0b", "NOTE:\0\0"), card("FN;ENCODING=QUOTED-PRINTABLE:a=00b")),
    _cards("surrogates", card("FN:a\udcff\udc80b", "NOTE:\udcfe")),
    _cards("types", card("FN:x", "TEL;TYPE=" + "a," * 500_000 + '":1')),
    _cards("redos", card("FN:x", "TEL;TYPE=" + "a," * 100 + '"')),
    _cards("name-of-a-megabyte", card("FN:" + "x" * _MB), refused=True),
    _cards(
        "heads", card("FN:x", ";;;:", ":", "=", "..:", "A" * 50_000, "X;" + ";" * 100_000 + ":1")
    ),
    _cards("agents", card("FN:x", "AGENT:" + "BEGIN:VCARD\r\nAGENT:\r\n" * 2000)),
    _cards(
        "dates", card("FN:x", "BDAY:99999999", "BDAY:-0001-00-00", "ANNIVERSARY:" + "9" * 10_000)
    ),
    _cards("own-lines", card("FN:x", "X-KITH-CADENCE:many", "X-KITH-POSITION:" + "[" * 50_000)),
    _cards("revision", card("FN:x", "UID:y", "REV:99999-99-99T99:99:99Z", "REV:" + "1" * 5000)),
    _cards("turned", card(f"FN:{_TURNED}nam", f"NOTE:{_TURNED}", f"ORG:{_TURNED};{_TURNED}")),
    _cards("markup", card(f"FN:<img src='file://{SECRET}'>", "NOTE:" + "<table><tr><td>" * 3000)),
    _cards("marks", card("FN:a" + "\u0301" * 5000, "NOTE:" + "\u2028" * 500 + "\U000e0001\ufeff")),
    _cards(
        "links",
        card(
            "FN:x",
            *(
                f"URL:{link}"
                for link in ("javascript:alert(1)", f"file://{SECRET}", "http://good@evil")
            ),
        ),
    ),
    _cards(
        "photo-elsewhere",
        card("FN:x", f"PHOTO;VALUE=uri:file://{SECRET}", "PHOTO;VALUE=uri:http://127.0.0.1:9/x"),
    ),
    _cards("photo-svg", card("FN:x", _photo(SVG))),
    _cards("photo-svgz", card("FN:x", _photo(gzip.compress(SVG * 10_000)))),
    _cards("photo-bomb", card("FN:x", _photo(png(60_000, 60_000), "PNG"))),
    _cards("photo-cut", card("FN:x", _photo(png(50, 50)[:60], "PNG"))),
    _cards(
        "photo-no-base64", card("FN:x", "PHOTO;ENCODING=b:!!!!", "PHOTO:data:image/png;base64,%%%")
    ),
    _cards("formulas", card('FN:=HYPERLINK("http://x.example")', "NOTE:=cmd|' /C calc'!A0")),
    Hostile("begins", ".vcf", _write("BEGIN:VCARD\r\n" * 5000 + _good(1)), neighbours=1),
    Hostile("ends", ".vcf", _write("END:VCARD\r\n" * 5000 + _good(1)), neighbours=1),
    Hostile("noise-as-card", ".vcf", _write(_noise(1, 50_000, b"BEGIN:VCARD\r\n")), refused=True),
    Hostile("noise", ".vcf", _write(_noise(2, 50_000)), refused=True),
    Hostile("utf16-cut", ".vcf", _write(b"\xff\xfe" + _good(1).encode("utf-16-le")[:-3])),
    Hostile("utf32", ".vcf", _write(_good(1).encode("utf-32"))),
    Hostile("nothing", ".vcf", _write(b""), refused=True),
    Hostile("one-zero", ".vcf", _write(b"\0"), refused=True),
)
"""Small files of cards."""

OTHERS: tuple[Hostile, ...] = (
    Hostile("csv-of-nul", ".csv", _write(b"Name,E-mail\r\n" + bytes(10_000)), refused=True),
    Hostile("csv-open-quote", ".csv", _write(b'Name,E-mail\r\n"' + b"x," * 200_000)),
    Hostile(
        "csv-wide", ".csv", _write(b"Name" + b",E-mail" * 20_000 + b"\r\nAna" + b",a@b.c" * 20_000)
    ),
    Hostile("csv-formula", ".csv", _write(b'Name,E-mail\r\n"=HYPERLINK(""http://x"")",a@b.c\r\n')),
    Hostile("xml-laughs", ".xml", _write(_laughs("vcards")), refused=True),
    Hostile("contact-laughs", ".contact", _write(_laughs("contact")), refused=True),
    Hostile(
        "xml-deep",
        ".xml",
        _write(b'<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">' + b"<vcard>" * 50_000),
        refused=True,
    ),
    Hostile("json-deep", ".json", _deep_json, refused=True),
    Hostile("jcard-deep", ".json", _write('["vcard",' + "[" * 100_000), refused=True),
    Hostile(
        "jcard-numbers",
        ".json",
        _write(json.dumps(["vcard", [["fn", {}, "text", 10**400], [1], None]])),
    ),
    Hostile("json-book-odd", ".json", _write('{"kith": 9999999, "people": [{}]}'), refused=True),
    Hostile(
        "ldif-loop",
        ".ldif",
        _write("dn: cn=x\ncn:: !!!!\nmail:< file://" + SECRET + "\n\n"),
        refused=False,
    ),
    Hostile("ics-secondly", ".ics", _write(_event("RRULE:FREQ=SECONDLY"))),
    Hostile("ics-interval-0", ".ics", _write(_event("RRULE:FREQ=DAILY;INTERVAL=0"))),
    Hostile(
        "ics-minutely", ".ics", _write(_event("RRULE:FREQ=MINUTELY;COUNT=999999999;BYHOUR=25"))
    ),
    Hostile("ics-interval", ".ics", _write(_event("RRULE:FREQ=YEARLY;INTERVAL=" + "9" * 4000))),
    Hostile(
        "ics-zone", ".ics", _write(_event("DTEND;TZID=../../../../etc/passwd:20200101T000000"))
    ),
    Hostile(
        "zip-up",
        ".zip",
        _zip([("../../up.vcf", _good(1).encode()), ("/abs.vcf", _good(2).encode())]),
        neighbours=2,
    ),
    Hostile(
        "zip-in-zip",
        ".zip",
        _zip([("a.zip", b"PK\x03\x04" + bytes(100)), ("b.vcf", _good(1).encode())]),
        neighbours=1,
    ),
    Hostile(
        "zip-many", ".zip", _zip([(f"{n}.vcf", b"") for n in range(12_000)]), True, refused=True
    ),
    Hostile("zip-cut", ".zip", _write(b"PK\x03\x04" + bytes(200)), refused=True),
    Hostile("tar", ".tar", _tar, refused=True),
    Hostile("gzip", ".vcf.gz", _write(gzip.compress(_good(1).encode())), refused=True),
    Hostile("svg-as-jpeg", ".jpg", _write(SVG), refused=True),
    Hostile("picture-bomb", ".png", _write(png(60_000, 60_000)), refused=True),
    Hostile("picture-cut", ".png", _write(png(80, 80)[:70]), refused=True),
    Hostile(
        "mail-deep",
        ".eml",
        _write(
            "From: a@b.c\nTo: d@e.f\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n"
            + "".join(
                f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(5000)
            )
        ),
    ),
    Hostile(
        "mbox-heads",
        ".mbox",
        _write(
            "From a@b.c Mon Jan  1 00:00:00 2024\nTo: "
            + ", ".join(f"x{n}@y.z" for n in range(50_000))
            + "\n\n"
        ),
    ),
    Hostile("pipe", ".vcf", _fifo, refused=True),
    Hostile("device", ".vcf", _link("/dev/zero"), refused=True),
    Hostile("memory-of-process", ".vcf", _link("/proc/self/mem"), refused=True),
    Hostile("link-to-itself", ".vcf", lambda path: path.symlink_to(path.name), refused=True),
)
"""Small files of other formats, and what is no file."""

LARGE: tuple[Hostile, ...] = (
    _large_cards(
        "lines-of-10-mb", lambda: card("FN:x", *["NOTE:" + "n" * 10 * _MB] * 30), refused=True
    ),
    _large_cards(
        "lines-of-10-mb-emoji",
        lambda: card("FN:x", *["NOTE:" + "😀" * (10 * _MB // 4)] * 30),
        refused=True,
    ),
    _large_cards(
        "agent-of-100-mb",
        lambda: card("FN:x", "AGENT:", "BEGIN:VCARD", *["NOTE:short line"] * 6 * _MB, "END:VCARD"),
    ),
    _streamed(
        "ends-in-small-letters",
        ".vcf",
        ("BEGIN:VCARD\r\nend:vcard\r\n", 480_000),
        ("END:VCARD\r\n" + _good(1), 1),
        refused=True,
    ),
    _streamed("names-without-ends", ".vcf", ("BEGIN:VCARD\r\nFN:x\r\n", 60_000)),
    _large_cards(
        "phones-alike", lambda: card("FN:x", *(f"TEL;TYPE=x{n}:1" for n in range(19_000)))
    ),
    _large_cards(
        "soft-breaks-that-grow",
        lambda: card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "a=\r\n" * 3 * _MB, "FN:x", version="2.1"),
        refused=True,
    ),
    _repeated("begins-300-mb", b"BEGIN:VCARD\r\n", 23 * _MB),
    _repeated("empty-lines-100-mb", b"\r\n", 50 * _MB),
    _repeated("spaces-100-mb", b" \r\n", 33 * _MB),
    _repeated("ends-100-mb", b"END:VCARD\r\n", 9 * _MB),
    _repeated("one-line-200-mb", b"x", 200 * _MB),
    _repeated("zeros-200-mb", b"\0", 200 * _MB),
    _large_cards("empty-lines-in-a-card", lambda: card("FN:x", "\r\n" * 50 * _MB)),
    _large_cards("phones", lambda: card("FN:x", *(f"TEL:+4930{n:07}" for n in range(19_990)))),
    _large_cards(
        "relations", lambda: card("FN:x", *(f"RELATED;VALUE=text:r{n}" for n in range(19_000)))
    ),
    _large_cards(
        "dates-19000",
        lambda: card(
            "FN:x",
            *(f"X-ABDATE:{1000 + n // 300}-{1 + n % 12:02}-{1 + n % 28:02}" for n in range(19_000)),
        ),
    ),
    _large_cards(
        "births-19000",
        lambda: card(
            "FN:x", *(f"BDAY:{1000 + n // 300}-01-{1 + n % 28:02}" for n in range(19_000))
        ),
    ),
    _large_cards("notes-19000", lambda: card("FN:x", *(f"NOTE:{n}" for n in range(19_000)))),
    _large_cards(
        "names-19000", lambda: card("FN:x", *(f"FN:{n}" for n in range(19_000)), *["N:a;b"] * 900)
    ),
    _large_cards(
        "titles-19000",
        lambda: card("FN:x", "X-KITH-POSITION:[]", *(f"TITLE:{n}" for n in range(19_000))),
    ),
    _large_cards(
        "labels-19000",
        lambda: card("FN:x", *["ADR:;;a;b"] * 50, *(f"LABEL:{n}" for n in range(19_000))),
    ),
    _large_cards(
        "fields-19000", lambda: card("FN:x", *(f"X-KITH-FIELD:{n}" for n in range(19_000)))
    ),
    _large_cards(
        "handles-1000000",
        lambda: card("FN:x", "X-messaging/aim-All:" + "\ue000".join(f"h{n}" for n in range(_MB))),
    ),
    _large_cards(
        "nicknames-1000000",
        lambda: card("FN:x", "NICKNAME:" + ",".join(f"n{n}" for n in range(_MB))),
    ),
    _large_cards(
        "categories-1000000",
        lambda: card("FN:x", "CATEGORIES:" + ",".join(f"c{n:06}" for n in range(_MB))),
    ),
    _large_cards(
        "escapes-8-mb",
        lambda: card("FN:x", "CATEGORIES:" + "\\," * 4 * _MB, "N:" + "\\;" * 3 * _MB),
    ),
    _large_cards(
        "soft-breaks-12-mb",
        lambda: card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "=\r\n" * 4 * _MB, "FN:x", version="2.1"),
    ),
    _large_cards("folds-30-mb", lambda: card("FN:x", "NOTE:a" + "\r\n b" * 7 * _MB)),
    _large_cards(
        "base64-12-mb", lambda: card("PHOTO;BASE64:" + "\r\nQUFB" * 2 * _MB, "FN:x", version="2.1")
    ),
    Hostile(
        "members-100000",
        ".vcf",
        _write(
            card(
                "KIND:group",
                "FN:g",
                *(f"MEMBER:urn:uuid:{n}" for n in range(19_000)),
                version="4.0",
            )
        ),
        large=True,
    ),
    Hostile("zip-bomb", ".zip", _zip_bomb, large=True, neighbours=2),
    Hostile(
        "csv-cell-20-mb",
        ".csv",
        lambda path: path.write_bytes(b"Name,Notes\r\nAna," + b"n" * 20 * _MB + b"\r\n") and None,
        large=True,
    ),
    Hostile(
        "csv-rows-of-commas",
        ".csv",
        lambda path: path.write_bytes(b"Name,E-mail\r\n" + b"," * 40 * _MB) and None,
        large=True,
    ),
    Hostile(
        "json-20-mb-of-brackets",
        ".json",
        lambda path: path.write_bytes(b"[" * 20 * _MB) and None,
        large=True,
        refused=True,
    ),
    Hostile(
        "json-numbers-60-mb",
        ".json",
        lambda path: path.write_bytes(b'["vcard",[' + b"1," * 30 * _MB + b"1]]") and None,
        large=True,
        refused=True,
    ),
    Hostile(
        "ics-line-20-mb",
        ".ics",
        lambda path: path.write_text(_event("DESCRIPTION:" + "d" * 20 * _MB)) and None,
        large=True,
    ),
    Hostile(
        "ics-events-200000",
        ".ics",
        lambda path: path.write_text("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 2 * _MB) and None,
        large=True,
    ),
    Hostile(
        "ldif-line-20-mb",
        ".ldif",
        lambda path: path.write_text("dn: cn=x\ncn: " + "x" * 20 * _MB + "\n\n") and None,
        large=True,
    ),
    Hostile(
        "mbox-line-50-mb",
        ".mbox",
        lambda path: (
            path.write_text("From a@b.c Mon Jan  1 00:00:00 2024\nTo: " + "x" * 50 * _MB) and None
        ),
        large=True,
    ),
    Hostile(
        "xml-text-50-mb",
        ".xml",
        lambda path: (
            path.write_text(
                '<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>'
                + "x" * 50 * _MB
            )
            and None
        ),
        large=True,
        refused=True,
    ),
    Hostile(
        "lines-without-a-card",
        ".vcf",
        lambda path: path.write_text("FN:x\r\n" * 4 * _MB) and None,
        large=True,
    ),
)
"""Files of megabytes."""

ALL = CARDS + OTHERS + LARGE


if __name__ == "__main__":
    written(sys.argv[1], Path(sys.argv[2]))
