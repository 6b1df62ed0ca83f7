"""The files of the corpus that take megabytes."""

from __future__ import annotations

from tests.guards.making import (
    MB,
    Hostile,
    card,
    event,
    good,
    large_cards,
    repeated,
    streamed,
    write,
    zip_bomb,
)

LARGE: tuple[Hostile, ...] = (
    large_cards(
        "lines-of-10-mb", lambda: card("FN:x", *["NOTE:" + "n" * 10 * MB] * 30), refused=True
    ),
    large_cards(
        "lines-of-10-mb-emoji",
        lambda: card("FN:x", *["NOTE:" + "😀" * (10 * MB // 4)] * 30),
        refused=True,
    ),
    large_cards(
        "agent-of-100-mb",
        lambda: card("FN:x", "AGENT:", "BEGIN:VCARD", *["NOTE:short line"] * 6 * MB, "END:VCARD"),
    ),
    streamed(
        "ends-in-small-letters",
        ".vcf",
        ("BEGIN:VCARD\r\nend:vcard\r\n", 480_000),
        ("END:VCARD\r\n" + good(1), 1),
        refused=True,
    ),
    streamed("names-without-ends", ".vcf", ("BEGIN:VCARD\r\nFN:x\r\n", 60_000)),
    large_cards("phones-alike", lambda: card("FN:x", *(f"TEL;TYPE=x{n}:1" for n in range(19_000)))),
    large_cards(
        "soft-breaks-that-grow",
        lambda: card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "a=\r\n" * 3 * MB, "FN:x", version="2.1"),
        refused=True,
    ),
    repeated("begins-300-mb", b"BEGIN:VCARD\r\n", 23 * MB),
    repeated("empty-lines-100-mb", b"\r\n", 50 * MB),
    repeated("spaces-100-mb", b" \r\n", 33 * MB),
    repeated("ends-100-mb", b"END:VCARD\r\n", 9 * MB),
    repeated("one-line-200-mb", b"x", 200 * MB),
    repeated("zeros-200-mb", b"\0", 200 * MB),
    large_cards("empty-lines-in-a-card", lambda: card("FN:x", "\r\n" * 50 * MB)),
    large_cards("phones", lambda: card("FN:x", *(f"TEL:+4930{n:07}" for n in range(19_990)))),
    large_cards(
        "relations", lambda: card("FN:x", *(f"RELATED;VALUE=text:r{n}" for n in range(19_000)))
    ),
    large_cards(
        "dates-19000",
        lambda: card(
            "FN:x",
            *(f"X-ABDATE:{1000 + n // 300}-{1 + n % 12:02}-{1 + n % 28:02}" for n in range(19_000)),
        ),
    ),
    large_cards(
        "births-19000",
        lambda: card(
            "FN:x", *(f"BDAY:{1000 + n // 300}-01-{1 + n % 28:02}" for n in range(19_000))
        ),
    ),
    large_cards("notes-19000", lambda: card("FN:x", *(f"NOTE:{n}" for n in range(19_000)))),
    large_cards(
        "names-19000", lambda: card("FN:x", *(f"FN:{n}" for n in range(19_000)), *["N:a;b"] * 900)
    ),
    large_cards(
        "titles-19000",
        lambda: card("FN:x", "X-KITH-POSITION:[]", *(f"TITLE:{n}" for n in range(19_000))),
    ),
    large_cards(
        "labels-19000",
        lambda: card("FN:x", *["ADR:;;a;b"] * 50, *(f"LABEL:{n}" for n in range(19_000))),
    ),
    large_cards(
        "fields-19000", lambda: card("FN:x", *(f"X-KITH-FIELD:{n}" for n in range(19_000)))
    ),
    large_cards(
        "handles-1000000",
        lambda: card("FN:x", "X-messaging/aim-All:" + "\ue000".join(f"h{n}" for n in range(MB))),
    ),
    large_cards(
        "nicknames-1000000",
        lambda: card("FN:x", "NICKNAME:" + ",".join(f"n{n}" for n in range(MB))),
    ),
    large_cards(
        "categories-1000000",
        lambda: card("FN:x", "CATEGORIES:" + ",".join(f"c{n:06}" for n in range(MB))),
    ),
    large_cards(
        "escapes-8-mb",
        lambda: card("FN:x", "CATEGORIES:" + "\\," * 4 * MB, "N:" + "\\;" * 3 * MB),
    ),
    large_cards(
        "soft-breaks-12-mb",
        lambda: card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "=\r\n" * 4 * MB, "FN:x", version="2.1"),
    ),
    large_cards("folds-30-mb", lambda: card("FN:x", "NOTE:a" + "\r\n b" * 7 * MB)),
    large_cards(
        "base64-12-mb", lambda: card("PHOTO;BASE64:" + "\r\nQUFB" * 2 * MB, "FN:x", version="2.1")
    ),
    Hostile(
        "members-100000",
        ".vcf",
        write(
            card(
                "KIND:group",
                "FN:g",
                *(f"MEMBER:urn:uuid:{n}" for n in range(19_000)),
                version="4.0",
            )
        ),
        large=True,
    ),
    Hostile("zip-bomb", ".zip", zip_bomb, large=True, neighbours=2),
    Hostile(
        "csv-cell-20-mb",
        ".csv",
        lambda path: path.write_bytes(b"Name,Notes\r\nAna," + b"n" * 20 * MB + b"\r\n") and None,
        large=True,
    ),
    Hostile(
        "csv-rows-of-commas",
        ".csv",
        lambda path: path.write_bytes(b"Name,E-mail\r\n" + b"," * 40 * MB) and None,
        large=True,
    ),
    Hostile(
        "json-20-mb-of-brackets",
        ".json",
        lambda path: path.write_bytes(b"[" * 20 * MB) and None,
        large=True,
        refused=True,
    ),
    Hostile(
        "json-numbers-60-mb",
        ".json",
        lambda path: path.write_bytes(b'["vcard",[' + b"1," * 30 * MB + b"1]]") and None,
        large=True,
        refused=True,
    ),
    Hostile(
        "ics-line-20-mb",
        ".ics",
        lambda path: path.write_text(event("DESCRIPTION:" + "d" * 20 * MB)) and None,
        large=True,
    ),
    Hostile(
        "ics-events-200000",
        ".ics",
        lambda path: path.write_text("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 2 * MB) and None,
        large=True,
    ),
    Hostile(
        "ldif-line-20-mb",
        ".ldif",
        lambda path: path.write_text("dn: cn=x\ncn: " + "x" * 20 * MB + "\n\n") and None,
        large=True,
    ),
    Hostile(
        "mbox-line-50-mb",
        ".mbox",
        lambda path: (
            path.write_text("From a@b.c Mon Jan  1 00:00:00 2024\nTo: " + "x" * 50 * MB) and None
        ),
        large=True,
    ),
    Hostile(
        "xml-text-50-mb",
        ".xml",
        lambda path: (
            path.write_text(
                '<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>' + "x" * 50 * MB
            )
            and None
        ),
        large=True,
        refused=True,
    ),
    Hostile(
        "lines-without-a-card",
        ".vcf",
        lambda path: path.write_text("FN:x\r\n" * 4 * MB) and None,
        large=True,
    ),
)
"""Files of megabytes."""
