"""Ways to spoil a file. Each takes what chooses, the bytes, and other files of the format."""

from __future__ import annotations

import copy
import json
import operator
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

Mutation = Callable[[Random, bytes, list[bytes]], bytes]

TOKENS = [
    *(b"BEGIN:VCARD", b"END:VCARD", b"\r\nBEGIN:VCARD\r\n", b"VERSION:2.1\r\n", b"VERSION:4.0\r\n"),
    *(b"AGENT:\r\nBEGIN:VCARD\r\n", b"ENCODING=QUOTED-PRINTABLE", b"ENCODING=b:", b"=\r\n", b"=C3"),
    *(
        b";CHARSET=UTF-7:",
        b";CHARSET=rot13:",
        b";CHARSET=idna:",
        b";CHARSET=\xff:",
        b"TYPE=",
        b"^n",
    ),
    *(
        b"item1.",
        b"item1.X-ABLabel:_$!<",
        b"\r\n ",
        b"\r\n\t",
        b"\\n",
        b"\\",
        b'"',
        b"'",
        b";;;;;;",
    ),
    *(b"N:;;;;\r\n", b"BDAY:--0230\r\n", b"BDAY:99999999999999\r\n", b"UID:\r\n", b"REV:0000\r\n"),
    *(
        b"data:image/png;base64,",
        b"KIND:group\r\nMEMBER:x\r\n",
        b"ALTID=1",
        b"PREF=-1",
        b"GEO:1e999;",
    ),
    *(b"dn: cn=x\n", b"dn:: /w==\n", b"jpegPhoto:< file:///etc/passwd\n", b":: ", b":< ", b"\n "),
    *(
        b"version: 1\n",
        b"changetype: modify\n",
        b"member: cn=x\n",
        b"First Name",
        b"E-mail 1 - Value",
    ),
    *(
        b" ::: ",
        b"* myContacts",
        b"=cmd|'/C calc'!A0",
        b"sep=;\n",
        b"0/0/00",
        b"Birthday",
        b"\t",
        b",",
    ),
    *(
        b"[[[[",
        b"]",
        b"{",
        b'"vcard"',
        b"null",
        b"1e400",
        b"\\ud800",
        b"\\u0000",
        b"NaN",
        b":",
        b";",
    ),
    *(
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
        b"&b;",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"<vcard>",
        b"</fn>",
    ),
    *(
        b"BEGIN:VEVENT\r\n",
        b"RRULE:FREQ=YEARLY\r\n",
        b"DTSTART;VALUE=DATE:00010101\r\n",
        b"END:VEVENT",
    ),
    *(
        b"\nFrom x@y Mon Jan  1 00:00:00 2024\n",
        b"Content-Type: text/plain; charset=x\n",
        b"=?x?q?=",
    ),
    *(b'From: "a" <b@c>, \n', b"\n\n", b"Date: x\n", b"boundary=", b"--\n", b"\0", b"\x00\xd8"),
    *(
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff",
        b"\x1b$B",
        b"\x85",
        b"\xe2\x80\xa8",
    ),
    *(
        b"\x0b",
        b"\x0c",
        b"\x1c",
        b"\x1a",
        b"\r",
        b"\r\r\n",
        b"\xc3\xa9",
        b"\xe9",
        b"\xf0\x9f\x98\x80",
    ),
]
_ODD: tuple[Any, ...] = (
    *(
        None,
        True,
        -1,
        0,
        1.5,
        10**30,
        float("inf"),
        "",
        " ",
        "x" * 5000,
        "9" * 5000,
        [],
        {},
        [[]],
        {"a": []},
    ),
    *("\ud800", "\0", "0000-00-00", "2026-13-45T99:99:99Z", "1e999", "<a>", "data:;base64,!", "\n"),
)
"""Values that no program writes where they stand."""
ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1252", "cp1251", "shift_jis",
             "iso2022_jp", "gb18030", "koi8_r", "mac_roman", "utf-8-sig", "cp037")  # fmt: skip


def flip(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """A few bytes are others."""
    spoiled = bytearray(data)
    for _ in range(random.choice((1, 1, 3, 20, 200)) if data else 0):
        spoiled[random.randrange(len(spoiled))] = random.randrange(256)
    return bytes(spoiled)


def cut(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """The end, the beginning or a piece is missing."""
    first, last = sorted(random.randrange(len(data) + 1) for _ in range(2))
    return random.choice((data[:first], data[first:], data[:first] + data[last:]))


def join(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """Another file follows without a line end, or cuts in."""
    place = random.choice((len(data), random.randrange(len(data) + 1)))
    return data[:place] + random.choice(others) + data[place:]


def repeat(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """A piece comes many times."""
    first = random.randrange(len(data) + 1)
    piece = data[first : first + random.choice((1, 2, 10, 100, 1000))]
    times = random.choice((2, 10, 1000, 200_000))
    times = min(times, 2_000_000 // max(1, len(piece)))
    return data[:first] + piece * times + data[first:]


def shuffle(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """Lines change places, or get lost."""
    lines = data.splitlines(keepends=True)
    # Of many lines some: each move goes through all of them.
    for _ in range(random.choice((1, 3, min(len(lines), 1000))) if lines else 0):
        line = lines.pop(random.randrange(len(lines)))
        if random.random() < 0.8:
            lines.insert(random.randrange(len(lines) + 1), line)
        if not lines:
            break
    return b"".join(lines)


def insert(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """Words of the formats come in anywhere, mostly at the beginning of a line."""
    for _ in range(random.choice((1, 1, 2, 5, 30))):
        place = random.randrange(len(data) + 1)
        if random.random() < 0.5:
            place = data.rfind(b"\n", 0, place) + 1
        data = data[:place] + random.choice(TOKENS) + data[place:]
    return data


def nest(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """A word many times, one in the other."""
    place = random.randrange(len(data) + 1)
    times = random.choice((10, 500, 5000, 100_000))
    return data[:place] + random.choice(TOKENS) * times + data[place:]


def lengthen(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """A line grows very long."""
    place = random.randrange(len(data) + 1)
    filling = random.choice(
        (b"a", b"\xc3\xa9", b",", b";", b"=", b'"', b"\\", b" ", b"1", b"=41", b"<a>")
    )
    return (
        data[:place]
        + filling * random.choice((5_000, 100_000, 2_000_000 // len(filling)))
        + data[place:]
    )


def recode(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """The text is written in another charset."""
    text = data.decode(random.choice(("utf-8", "cp1252", "utf-16")), "replace")
    return text.encode(random.choice(ENCODINGS), random.choice(("ignore", "replace")))


def end_lines(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """Other line ends."""
    end = random.choice((b"\r", b"\n", b"\r\r\n", b"\n\r", b"\n\n", b" \n", b"\xe2\x80\xa8"))
    return end.join(data.splitlines())


def retype(random: Random, data: bytes, others: list[bytes]) -> bytes:
    """Of JSON one to five values become others; what is none gets words instead."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return insert(random, data, others)
    for _ in range(random.choice((1, 1, 2, 5))):
        places = list(_places(whole))
        if not places:
            break
        holder, key = random.choice(places)
        if random.random() < 0.2:
            del holder[key]
        elif random.random() < 0.3:
            holder[key] = copy.deepcopy(operator.getitem(*random.choice(places)))
        else:
            holder[key] = copy.deepcopy(random.choice(_ODD))
    return json.dumps(whole, ensure_ascii=random.random() < 0.7).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each value within one, as what holds it and where."""
    waiting = [value] if isinstance(value, dict | list) else []
    while waiting:
        holder = waiting.pop()
        pairs = holder.items() if isinstance(holder, dict) else enumerate(holder)
        for key, held in pairs:
            yield holder, key
            if isinstance(held, dict | list):
                waiting.append(held)


MUTATIONS: tuple[Mutation, ...] = (
    *(flip, cut, join, repeat, shuffle, insert, insert, insert, nest, lengthen, recode, end_lines),
)


def spoiled(random: Random, seeds: list[bytes]) -> bytes:
    """A file with one to four faults."""
    data = random.choice(seeds)
    if data[:1] in (b"{", b"[") and random.random() < 0.6:
        data = retype(random, data, seeds)
    for _ in range(random.choice((1, 1, 2, 4))):
        data = random.choice(MUTATIONS)(random, data, seeds)
        if len(data) > 4_000_000:
            break
    return data[:4_000_000]
