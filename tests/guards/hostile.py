"""The corpus: every file made to harm."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

from tests.guards.large import LARGE
from tests.guards.making import (
    BAD_LINKS,
    MB,
    SECRET,
    SVG,
    TURNED,
    Hostile,
    card,
    cards,
    charset,
    chat_of_a_lying_size,
    deep_json,
    event,
    fifo,
    good,
    laughs,
    link,
    noise,
    photo,
    png,
    tar,
    write,
    zip,
)

CARDS: tuple[Hostile, ...] = (
    *map(charset, ("undefined", "punycode", "utf-7", "bytes", "raw_unicode_escape", "idna", "hex")),
    *map(charset, ("unicode_escape", "mbcs", "zlib", "../../etc/passwd")),
    cards("charset-long", card(f"FN;CHARSET={'x' * 5000}:J", version="2.1"), refused=True),
    cards("nul", card("FN:a\0b", "NOTE:\0\0"), card("FN;ENCODING=QUOTED-PRINTABLE:a=00b")),
    cards("surrogates", card("FN:a\udcff\udc80b", "NOTE:\udcfe")),
    cards("types", card("FN:x", "TEL;TYPE=" + "a," * 500_000 + '":1')),
    cards("redos", card("FN:x", "TEL;TYPE=" + "a," * 100 + '"')),
    cards("name-of-a-megabyte", card("FN:" + "x" * MB), refused=True),
    cards(
        "heads", card("FN:x", ";;;:", ":", "=", "..:", "A" * 50_000, "X;" + ";" * 100_000 + ":1")
    ),
    cards("agents", card("FN:x", "AGENT:" + "BEGIN:VCARD\r\nAGENT:\r\n" * 2000)),
    cards(
        "dates", card("FN:x", "BDAY:99999999", "BDAY:-0001-00-00", "ANNIVERSARY:" + "9" * 10_000)
    ),
    cards("own-lines", card("FN:x", "X-KITH-CADENCE:many", "X-KITH-POSITION:" + "[" * 50_000)),
    cards("revision", card("FN:x", "UID:y", "REV:99999-99-99T99:99:99Z", "REV:" + "1" * 5000)),
    cards("turned", card(f"FN:{TURNED}nam", f"NOTE:{TURNED}", f"ORG:{TURNED};{TURNED}")),
    cards("markup", card(f"FN:<img src='file://{SECRET}'>", "NOTE:" + "<table><tr><td>" * 3000)),
    cards("marks", card("FN:a" + "\u0301" * 5000, "NOTE:" + "\u2028" * 500 + "\U000e0001\ufeff")),
    cards(
        "links",
        card(
            "FN:x",
            *(f"URL:{link}" for link in BAD_LINKS),
        ),
    ),
    cards(
        "photo-elsewhere",
        card("FN:x", f"PHOTO;VALUE=uri:file://{SECRET}", "PHOTO;VALUE=uri:http://127.0.0.1:9/x"),
    ),
    cards("photo-svg", card("FN:x", photo(SVG))),
    cards("photo-svgz", card("FN:x", photo(gzip.compress(SVG * 10_000)))),
    cards("photo-bomb", card("FN:x", photo(png(60_000, 60_000), "PNG"))),
    cards("photo-cut", card("FN:x", photo(png(50, 50)[:60], "PNG"))),
    cards(
        "photo-no-base64", card("FN:x", "PHOTO;ENCODING=b:!!!!", "PHOTO:data:image/png;base64,%%%")
    ),
    cards("formulas", card('FN:=HYPERLINK("http://x.example")', "NOTE:=cmd|' /C calc'!A0")),
    Hostile("begins", ".vcf", write("BEGIN:VCARD\r\n" * 5000 + good(1)), neighbours=1),
    Hostile("ends", ".vcf", write("END:VCARD\r\n" * 5000 + good(1)), neighbours=1),
    Hostile("noise-as-card", ".vcf", write(noise(1, 50_000, b"BEGIN:VCARD\r\n")), refused=True),
    Hostile("noise", ".vcf", write(noise(2, 50_000)), refused=True),
    Hostile("utf16-cut", ".vcf", write(b"\xff\xfe" + good(1).encode("utf-16-le")[:-3])),
    Hostile("utf32", ".vcf", write(good(1).encode("utf-32"))),
    Hostile("nothing", ".vcf", write(b""), refused=True),
    Hostile("one-zero", ".vcf", write(b"\0"), refused=True),
)
"""Small files of cards."""

OTHERS: tuple[Hostile, ...] = (
    Hostile("csv-of-nul", ".csv", write(b"Name,E-mail\r\n" + bytes(10_000)), refused=True),
    Hostile("csv-open-quote", ".csv", write(b'Name,E-mail\r\n"' + b"x," * 200_000)),
    Hostile(
        "csv-wide", ".csv", write(b"Name" + b",E-mail" * 20_000 + b"\r\nAna" + b",a@b.c" * 20_000)
    ),
    Hostile("csv-formula", ".csv", write(b'Name,E-mail\r\n"=HYPERLINK(""http://x"")",a@b.c\r\n')),
    Hostile("xml-laughs", ".xml", write(laughs("vcards")), refused=True),
    Hostile("contact-laughs", ".contact", write(laughs("contact")), refused=True),
    Hostile(
        "xml-deep",
        ".xml",
        write(b'<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">' + b"<vcard>" * 50_000),
        refused=True,
    ),
    Hostile("json-deep", ".json", deep_json, refused=True),
    Hostile("jcard-deep", ".json", write('["vcard",' + "[" * 100_000), refused=True),
    Hostile(
        "jcard-numbers",
        ".json",
        write(json.dumps(["vcard", [["fn", {}, "text", 10**400], [1], None]])),
    ),
    Hostile("json-book-odd", ".json", write('{"kith": 9999999, "people": [{}]}'), refused=True),
    Hostile(
        "ldif-loop",
        ".ldif",
        write("dn: cn=x\ncn:: !!!!\nmail:< file://" + SECRET + "\n\n"),
        refused=False,
    ),
    Hostile("ics-secondly", ".ics", write(event("RRULE:FREQ=SECONDLY"))),
    Hostile("ics-interval-0", ".ics", write(event("RRULE:FREQ=DAILY;INTERVAL=0"))),
    Hostile("ics-minutely", ".ics", write(event("RRULE:FREQ=MINUTELY;COUNT=999999999;BYHOUR=25"))),
    Hostile("ics-interval", ".ics", write(event("RRULE:FREQ=YEARLY;INTERVAL=" + "9" * 4000))),
    Hostile("ics-zone", ".ics", write(event("DTEND;TZID=../../../../etc/passwd:20200101T000000"))),
    Hostile(
        "zip-up",
        ".zip",
        zip([("../../up.vcf", good(1).encode()), ("/abs.vcf", good(2).encode())]),
        neighbours=2,
    ),
    Hostile(
        "zip-in-zip",
        ".zip",
        zip([("a.zip", b"PK\x03\x04" + bytes(100)), ("b.vcf", good(1).encode())]),
        neighbours=1,
    ),
    Hostile(
        "zip-many", ".zip", zip([(f"{n}.vcf", b"") for n in range(12_000)]), True, refused=True
    ),
    Hostile("Chat with Lying Size", ".zip", chat_of_a_lying_size),
    Hostile("zip-cut", ".zip", write(b"PK\x03\x04" + bytes(200)), refused=True),
    Hostile("tar", ".tar", tar, refused=True),
    Hostile("gzip", ".vcf.gz", write(gzip.compress(good(1).encode())), refused=True),
    Hostile("svg-as-jpeg", ".jpg", write(SVG), refused=True),
    Hostile("picture-bomb", ".png", write(png(60_000, 60_000)), refused=True),
    Hostile("picture-cut", ".png", write(png(80, 80)[:70]), refused=True),
    Hostile(
        "mail-deep",
        ".eml",
        write(
            "From: a@b.c\nTo: d@e.f\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n"
            + "".join(
                f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(5000)
            )
        ),
    ),
    Hostile(
        "mbox-heads",
        ".mbox",
        write(
            "From a@b.c Mon Jan  1 00:00:00 2024\nTo: "
            + ", ".join(f"x{n}@y.z" for n in range(50_000))
            + "\n\n"
        ),
    ),
    Hostile("pipe", ".vcf", fifo, refused=True),
    Hostile("device", ".vcf", link("/dev/zero"), refused=True),
    Hostile("memory-of-process", ".vcf", link("/proc/self/mem"), refused=True),
    Hostile("link-to-itself", ".vcf", lambda path: path.symlink_to(path.name), refused=True),
)
"""Small files of other formats, and what is no file."""


ALL = CARDS + OTHERS + LARGE


def written(case: str, path: Path) -> None:
    """Write one case, in a process of its own: what it takes is not to be counted with another."""
    next(each for each in ALL if each.name == case).make(path)


if __name__ == "__main__":
    written(sys.argv[1], Path(sys.argv[2]))
