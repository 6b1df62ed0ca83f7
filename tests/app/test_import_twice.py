"""`kith import` of somebody who is here by another source."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.test_command_line import kith

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nUID:ana\nEMAIL:ana@home.example\nEND:VCARD\n"
TABLE = (
    "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\n"
    "Ana,Sousa,ana@home.example,+351 912 345 678\n"
)


def test_those_who_may_be_here_twice_are_said_or_filled_in(tmp_path: Path) -> None:
    folder, table = tmp_path / "kith", tmp_path / "google.csv"
    (tmp_path / "ana.vcf").write_text(CARD, "utf-8")
    table.write_text(TABLE, "utf-8")
    kith(folder, "import", str(tmp_path / "ana.vcf"))
    filled = kith(folder, "import", "--fill-in", "--json", str(table))
    told = json.loads(filled.stdout)
    assert (told["added"], told["updated"], told["may_be_here_twice"]) == (0, 1, 0)
    table.write_text(TABLE.replace("Ana,", "Ana Maria,"), "utf-8")
    beside = kith(folder, "import", str(table))
    assert "1 added" in beside.stdout
    assert "May be here twice now: 1" in beside.stdout
    assert "Ana Maria Sousa" in kith(folder, "duplicates").stdout
