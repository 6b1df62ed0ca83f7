"""`kith documents` keeps files with a person, tells of them, saves and removes them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.test_command_line import kith

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nEND:VCARD\n"


def test_files_are_kept_told_saved_and_removed(tmp_path: Path) -> None:
    data, cv, out = tmp_path / "data", tmp_path / "cv.pdf", tmp_path / "out.pdf"
    (tmp_path / "a.vcf").write_text(CARD, encoding="utf-8")
    kith(data, "import", str(tmp_path / "a.vcf"))
    cv.write_bytes(b"%PDF-1.4 " + bytes(2991))
    (tmp_path / "empty.txt").touch()
    added = kith(data, "documents", "Ana", "--add", str(cv), "--title", "Her CV")
    assert added.stdout.startswith("Her CV (PDF · cv.pdf · 3.0\u00a0KB · "), added.stderr
    assert "  document: Her CV (PDF · " in kith(data, "show", "Ana").stdout
    told = json.loads(kith(data, "documents", "--json", "Ana").stdout)
    assert [(each["title"], each["bytes"]) for each in told] == [("Her CV", 3000)]
    assert kith(data, "documents", "Ana", "--save", "her cv", "--to", str(out)).returncode == 0
    assert out.read_bytes() == cv.read_bytes()
    for options, words in (
        (("--add", str(tmp_path / "empty.txt")), "empty.txt is empty"),
        (("--save", "Her CV"), "--to FILE"),
        (("--remove", "letter"), "No document is called letter."),
    ):
        refused = kith(data, "documents", "Ana", *options)
        assert refused.returncode != 0
        assert words in refused.stderr
    assert kith(data, "documents", "Ana", "--remove", "cv.pdf").stdout == ""
    assert kith(data, "search", "cv.pdf").returncode == 1
