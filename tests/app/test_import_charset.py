"""`kith import` of files whose letters somebody says how to read."""

from __future__ import annotations

import zipfile
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
