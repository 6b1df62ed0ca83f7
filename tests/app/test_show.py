"""`kith show` tells what is known of somebody, with what each thing is."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.test_command_line import kith

CARD = """BEGIN:VCARD
VERSION:3.0
FN:Ana Sousa
NICKNAME:Nan
X-PHONETIC-FIRST-NAME:Anna
ORG:Acme;Sales
TITLE:Editor
ROLE:Head
IMPP;X-SERVICE-TYPE=Skype;TYPE=HOME:skype:ana
TEL;TYPE=WORK,FAX:1
X-HOBBY;LEVEL=5:chess
REV:2020
END:VCARD
"""


def test_everything_of_a_card_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARD, encoding="utf-8")
    kith(tmp_path / "data", "import", str(tmp_path / "a.vcf"))
    assert kith(tmp_path / "data", "show", "Ana").stdout.splitlines() == [
        "Ana Sousa",
        "  nickname: Nan",
        "  phonetic given name: Anna",
        "  work: Editor, Head, Sales, Acme",
        "  skype, home: ana",
        "  work fax: 1",
        "  also on the card: X-HOBBY: chess (a.vcf, vCard)",
    ]
    shown = json.loads(kith(tmp_path / "data", "show", "--json", "Ana").stdout)
    (hobby,) = shown["unread"]
    assert [hobby[key] for key in ("source", "name", "value", "bytes", "line")] == [
        "vcard", "X-HOBBY", "chess", 5, "X-HOBBY;LEVEL=5:chess",
    ]  # fmt: skip
