"""Files made to harm, generated: nothing large is kept, and the same number makes the same bytes.

Each is small enough for the suite, or `large`: it takes megabytes, and is read by hand
(`python -m tests.guards`).
"""

from __future__ import annotations

import base64
import io
import os
import struct
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
SECRET = "/etc/issue.net"
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


def good(number: int) -> str:
    return card(f"FN:{NEIGHBOUR} {number}", f"UID:neighbour-{number}")


def write(data: str | bytes) -> Callable[[Path], None]:
    raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
    return lambda path: path.write_bytes(raw) and None


def cards(name: str, *bad: str, refused: bool = False) -> Hostile:
    """Bad cards between two good ones."""
    text = good(1) + "".join(bad) + good(2)
    return Hostile(name, ".vcf", write(text), neighbours=2, refused=refused)


def large_cards(name: str, bad: Callable[[], str], *, refused: bool = False) -> Hostile:
    def make(path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(good(1))
            file.write(bad())
            file.write(good(2))

    return Hostile(name, ".vcf", make, large=True, neighbours=2, refused=refused)


def streamed(name: str, suffix: str, *parts: tuple[str, int], **known: Any) -> Hostile:
    """A large file of texts, each repeated so many times."""

    def make(path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            for text, times in parts:
                block = max(1, (1 << 20) // len(text))
                for begun in range(0, times, block):
                    file.write(text * min(block, times - begun))

    return Hostile(name, suffix, make, large=True, **known)


def repeated(name: str, unit: bytes, times: int, suffix: str = ".vcf") -> Hostile:
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


def photo(data: bytes, kind: str = "JPEG") -> str:
    return f"PHOTO;ENCODING=b;TYPE={kind}:{base64.b64encode(data).decode()}"


SVG = (
    f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
    f'<image x:href="file://{SECRET}" width="9" height="9"/></svg>'
).encode()


def zip(entries: list[tuple[str, bytes]]) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, data in entries:
                archive.writestr(name, data)

    return make


def chat_of_a_lying_size(path: Path) -> None:
    """An archive of a chat that says of 3 GB of packed bytes that they are within."""
    chat = "[12/30/20, 10:12:13\u202fPM] Lying Size: Hello\r\n".encode()
    zip([("_chat.txt", chat)])(path)
    data = bytearray(path.read_bytes())
    # The packed size in the central directory (APPNOTE.TXT section 4.3.12).
    struct.pack_into("<I", data, data.rindex(b"PK\x01\x02") + 20, 3_000_000_000)
    path.write_bytes(data)


def zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("good.vcf", good(1))
        with archive.open("bomb.vcf", "w", force_zip64=True) as file:
            for _ in range(1500):
                file.write(bytes(1 << 20))
        archive.writestr("also.vcf", good(2))


def tar(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        info = tarfile.TarInfo("../../escaped.vcf")
        data = good(1).encode()
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))


def deep_json(path: Path) -> None:
    path.write_bytes(b"[" * 200_000 + b"]" * 200_000)


def laughs(kind: str) -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{entities}'
        f'<!ENTITY f SYSTEM "file://{SECRET}">]><{kind}>&a9;&f;</{kind}>'
    ).encode()


def event(*lines: str) -> str:
    body = ("BEGIN:VEVENT", "UID:e1", "SUMMARY:Ana's birthday", "DTSTART;VALUE=DATE:19840312")
    return "\r\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", *body, *lines, "END:VEVENT", "END:VCALENDAR", "")
    )


def noise(seed: int, length: int, head: bytes = b"") -> bytes:
    return head + Random(seed).randbytes(length)


def fifo(path: Path) -> None:
    os.mkfifo(path)


def link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def charset(name: str) -> Hostile:
    return cards(
        f"charset-{name}",
        card(f"FN;CHARSET={name};ENCODING=QUOTED-PRINTABLE:J=FCrgen", version="2.1"),
    )


MB = 1_000_000
TURNED = "\u202e\u2066\u2067\u202d"


BAD_LINKS = (
    "javascript:alert(1)",
    "JavaScript://x.example/%0aalert(1)",
    "data:text/html,<script>1</script>",
    "vbscript:x",
    f"file://{SECRET}",
    "file:///usr/bin/xterm",
    "FILE:/usr/bin/xterm",
    "smb://evil.example/share",
    "ftp://evil.example/x",
    "ms-msdt:/id",
    "ms-word:ofe|u|http://evil.example/x.docx",
    "search-ms:query=x",
    "steam://run/1",
    "ssh://evil.example",
    "telnet://evil.example",
    "ldap://evil.example",
    "gopher://evil.example",
    "jar:file:///x!/y",
    "view-source:http://evil.example",
    "about:blank",
    "chrome://settings",
    "intent://x#Intent;end",
    "x.desktop:run",
    "mailto:a@b.example?attach=/etc/passwd",
    "tel:*21*1%23",
    "http://good.example@evil.example/",
    "http://good.example:80@evil.example/",
    "http://good.example\\@evil.example/",
    "http:evil.example",
    "http:///evil.example",
    "https://good.example\u202e/elpmaxe.live",
    "https://\u0430\u0440\u0440\u04cf\u0435.com",
    "http://2130706433/",
    "https://x.example\tevil",
    "https://",
    "",
)
"""Addresses that may not be opened, or not unasked."""
