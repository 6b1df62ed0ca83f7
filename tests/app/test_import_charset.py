"""`kith import` of files whose letters somebody says how to read."""

from __future__ import annotations

import zipfile
from json import loads
from pathlib import Path

from tests.app.test_command_line import kith

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Лев\r\nEND:VCARD\r\n"


def test_letters_of_a_file_within_an_archive_are_read_as_said(tmp_path: Path) -> None:
    folder, path = tmp_path / "kith", tmp_path / "books.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("old/people.vcf", CARD.encode("koi8-r"))
    told = kith(folder, "import", "--charset", f"{path}/old/people.vcf=KOI8-R", str(path))
    assert "1 added" in told.stdout
    assert "Лев" in kith(folder, "list").stdout
    refused = kith(folder, "import", "--charset", f"{path}=punycode", str(path))
    assert refused.returncode == 2
    assert "a charset that Kith knows" in refused.stderr


def test_a_guess_at_letters_is_said_and_how_to_choose(tmp_path: Path) -> None:
    folder = tmp_path / "kith"
    old, new, table = (tmp_path / name for name in ("old.vcf", "new.vcf", "old.csv"))
    old.write_bytes(CARD.encode("koi8-r"))
    new.write_bytes(CARD.replace("Лев", "Ида").encode())
    table.write_bytes("Name,Telefon\r\nJörg Müller,123456\r\n".encode("cp1252"))
    told = kith(folder, "import", str(old), str(new), str(table))
    assert f"--charset '{old}=NAME'" in told.stdout
    assert f"--charset '{table}=NAME'" in told.stdout
    assert str(new) not in told.stdout
    counts = loads(kith(folder, "import", "--json", str(table), str(new)).stdout)
    assert counts["guessed_charsets"] == {str(table): "cp1252"}
    said = kith(folder, "import", "--charset", f"{table}=cp1252", str(table))
    assert "a guess" not in said.stdout
