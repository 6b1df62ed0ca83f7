"""`kith backup`, `kith backups` and `kith restore`, as processes on a real file."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.test_command_line import kith


def test_a_person_is_brought_back_from_a_copy_made_before(tmp_path: Path) -> None:
    book = tmp_path / "book"
    cards = tmp_path / "two.vcf"
    cards.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Marco Bianchi\nTEL:+351 911 000 111\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nEND:VCARD\n"
    )
    assert kith(book, "import", str(cards)).returncode == 0
    made = kith(book, "backup")
    assert made.returncode == 0
    (path,) = (book / "copies").iterdir()
    assert str(path) in made.stdout
    assert kith(book, "log", "Coffee with Marco Bianchi").returncode == 0
    listed = json.loads(kith(book, "backups", "--json").stdout)
    assert [(one["people"], one["entries"]) for one in listed] == [(2, 0)]
    assert "2 people, 0 entries" in kith(book, "backups").stdout

    back = kith(book, "restore", listed[0]["id"], "--person", "marco bianchi")
    assert back.returncode == 0, back.stderr
    assert "Marco Bianchi is as in" in back.stdout
    assert kith(book, "restore", listed[0]["id"], "--person", "Nobody").returncode == 1

    whole = kith(book, "restore", listed[0]["id"])
    assert whole.returncode == 0, whole.stderr
    before = whole.stdout.strip().rsplit(" ", 1)[-1]
    assert "Coffee" not in kith(book, "search", "Coffee").stdout
    assert kith(book, "restore", before).returncode == 0
    assert "Coffee" in kith(book, "search", "Coffee").stdout
    assert kith(book, "check").returncode == 0


def test_a_copy_goes_to_a_folder_of_ones_own_and_comes_back_from_there(tmp_path: Path) -> None:
    book, stick = tmp_path / "book", tmp_path / "stick"
    cards = tmp_path / "one.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nEND:VCARD\n")
    kith(book, "import", str(cards))
    said = json.loads(kith(book, "backup", "--to", str(stick), "--json").stdout)
    assert Path(said["file"]).parent == stick
    assert kith(book, "restore", said["file"]).returncode == 0
    assert kith(book, "restore", "no-such-id").returncode == 1
