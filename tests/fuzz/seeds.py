"""The files that are spoiled: those of the corpus, the authored ones, and any folder given."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import segno

from desktop_app.formats.source import source_of
from desktop_app.formats.writers import FORMS
from tests.fuzz import archives, full_seeds

AUTHORED = Path(__file__).parents[1] / "formats" / "authored"
CORPUS = Path(
    os.environ.get("KITH_CORPUS", Path(__file__).resolve().parents[3] / "shared" / "corpus")
)
LARGEST = 60_000
"""Bytes of a file to begin with: larger ones only cost rounds."""

PLAIN = {
    "mail": b"From a@b Mon Mar  3 10:00:00 2025\nFrom: =?iso-8859-1?Q?Zo=EB?= Day <zoe@x.example>\n"
    b'To: "Me, Myself" <me@home.example>, team: a@x.example, b@x.example;\nCc: undisclosed-recipients:;\n'
    b"Date: Mon, 3 Mar 2025 10:00:00 +0000 (CET)\nMessage-ID: <1@x>\nReferences: <0@x>\n <2@x>\n"
    b"Subject: =?utf-8?B?UMOkZ2U=?= =?utf-8?Q?_2?=\nMIME-Version: 1.0\nX-Gmail-Labels: Sent,Opened\n"
    b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\n>From me\n--x--\n\n'
    b"From c@d Tue Mar  4 10:00:00 2025\nFrom: me@home.example\nTo: zoe@x.example\nList-Id: <l.x>\n"
    b"Auto-Submitted: auto-generated\nPrecedence: bulk\nDate: Tue, 4 Mar 2025 10:00:00 -0500\n\nHi\n",
    "jcard": b'[["vcard",[["version",{},"text","4.0"],["fn",{},"text","Zo\xc3\xab Day"],'
    b'["tel",{"type":["work","cell"]},"uri","tel:+49-151-1"],["org",{},"text",["A","B"]]],[]]]',
    "xcard": b'<?xml version="1.0"?><vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard>'
    b"<fn><text>Zo\xc3\xab Day</text></fn><tel><parameters><type><text>work</text></type>"
    b"</parameters><uri>tel:+49-30-1</uri></tel><n><surname>Day</surname><given/></n>"
    b'</vcard><vCard xmlns="vcard-temp"><FN>Zo\xc3\xab</FN><N><FAMILY>Day</FAMILY></N><TEL><WORK/><NUMBER>1'
    b"</NUMBER></TEL><ORG><ORGNAME>A</ORGNAME><ORGUNIT>B</ORGUNIT></ORG><PHOTO><TYPE>image/png</TYPE><BINVAL>"
    b"AAAA</BINVAL></PHOTO><CATEGORIES><KEYWORD>a</KEYWORD></CATEGORIES></vCard></vcards>",
    "code": "MECARD:N:Day,Zoë;SOUND:デイ,ゾエ;TEL:+49 30 1;EMAIL:z@x.example;ADR:,,Way 1,Bonn,,53111,DE;"
    "BDAY:19840229;ORG:A\\;B;DIV:C;TIL:D;NOTE:x\\:y;;\nBIZCARD:N:Zoë;X:Day;C:A;M:2;A:Way 1;;\n".encode(),
    "linkedin": b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    b"Ana,Day,https://www.linkedin.com/in/ana,ana@x.example,Acme,Head,01 Feb 2024\r\n",
    "fritzbox": b'<?xml version="1.0"?><phonebooks><phonebook owner="0" name="T"><contact><category>1'
    b"</category><person><realName>Day, Zo\xc3\xab</realName></person><telephony nid='2'>"
    b'<number type="home" prio="1" quickdial="7" id="0">030-1</number><number type="label:x">2'
    b'</number></telephony><services><email classifier="work">z@x.example</email></services>'
    b"<mod_time>1712571067</mod_time><uniqueid>28</uniqueid></contact></phonebook></phonebooks>",
    "whatsapp": "[12/30/20, 10:12:13\u202fPM] Ana Reis: \u200eHello: there\r\nand more\r\n"
    "[12/30/20, 10:13:00\u202fPM] Rui: Yes\r\n[1/2/21, 9:00:00\u202fAM] Ana Reis: Bye\r\n".encode(),
    "windows-contact": '<?xml version="1.0" encoding="UTF-8"?><c:contact c:Version="1" '
    'xmlns:c="http://schemas.microsoft.com/Contact"><c:Notes>two\nlines</c:Notes><c:NameCollection><c:Name>'
    "<c:FormattedName>Zoë Day</c:FormattedName><c:FamilyName>Day</c:FamilyName></c:Name></c:NameCollection>"
    "<c:EmailAddressCollection><c:EmailAddress><c:Address>b@x.org</c:Address><c:LabelCollection>"
    "<c:Label>Business</c:Label></c:LabelCollection></c:EmailAddress></c:EmailAddressCollection>"
    "<c:DateCollection><c:Date><c:Value>1984-02-29T00:00:00Z</c:Value><c:LabelCollection><c:Label>"
    "wab:Birthday</c:Label></c:LabelCollection></c:Date></c:DateCollection></c:contact>".encode(),
}
"""A small file of each format of which the folders may have none, by key."""


def seeds_of(key: str, folders: list[Path]) -> list[tuple[str, bytes]]:
    """Name and content of the files that the format of that key knows as its own."""
    found: list[tuple[str, bytes]] = []
    for folder in (AUTHORED, CORPUS, *folders):
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.is_file() and 0 < path.stat().st_size <= LARGEST:
                source = source_of(path)
                if source is not None and source.key == key:
                    found.append((path.name, path.read_bytes()))
    if key in _MADE:
        found += [(f"made.{key}", data) for data in _MADE[key]()]
    if key in PLAIN:
        found.append((f"plain.{key}", PLAIN[key]))
    if key == "zip":
        found += [("made.zip", data) for data in archives.seeds(AUTHORED)]
    if key == "linkedin":
        found.append(("made.zip", archives.linkedin()))
    if key == "whatsapp":
        found.append(("chat.zip", archives.packed({"_chat.txt": PLAIN[key]})))
    return found


def _picture() -> bytes:
    code = segno.make_qr("MECARD:N:Day,Zoë;TEL:+4930;EMAIL:z@x.example;;", encoding="utf-8")
    made = io.BytesIO()
    code.save(made, kind="png", scale=3)
    return made.getvalue()


_MADE: dict[str, Callable[[], list[bytes]]] = {
    "icalendar": lambda: [full_seeds.calendar()],
    "monica": lambda: [full_seeds.monica_export()],
    "nametag": lambda: [full_seeds.nametag_export()],
    "picture": lambda: [_picture()],
    "vcard": full_seeds.cards,
    **{key: partial(lambda key: [full_seeds.form(key)], key) for key in FORMS},
}
"""What makes files of a format of which nobody else has such, by key."""
