"""`kith qr` and `kith export --person`: one card with what was said."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.services.address_book import AddressBook
from tests.app.test_command_line import kith


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    book = AddressBook(tmp_path / "kith")
    person = Person(display_name="Ana Sousa", given="Ana", family="Sousa", notes="SECRET")
    ways = [Channel(ChannelKind.EMAIL, "ana@x.example"), Channel(ChannelKind.PHONE, "0331 5550145")]
    book.people.add(Contact(person, ways)).result()
    book.close()
    return tmp_path / "kith"


def test_one_card_with_what_was_said(folder: Path, tmp_path: Path) -> None:
    usual = kith(folder, "export", "--person", "Ana Sousa").stdout
    assert "ana@x.example" in usual
    assert "SECRET" not in usual
    said = ("--with", "notes", "--without", "emails,photo")
    out = tmp_path / "ana.vcf"
    done = kith(folder, "export", "--person", "ana", "--format", "vcard4", *said, "--to", str(out))
    assert done.returncode == 0
    text = out.read_text(encoding="utf-8")
    assert "NOTE:SECRET" in text
    assert "VERSION:4.0" in text
    assert "ana@x.example" not in text
    assert kith(folder, "export", "--with", "notes").returncode == 2
    unknown = kith(folder, "export", "--person", "ana", "--with", "secrets")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert "There is no secrets on a card" in unknown.stderr


def test_a_card_as_a_code(folder: Path, tmp_path: Path) -> None:
    drawn = kith(folder, "qr", "Ana", "Sousa")
    assert drawn.returncode == 0
    assert "█" in drawn.stdout
    out = tmp_path / "ana.png"
    assert kith(folder, "qr", "ana", "--to", str(out)).returncode == 0
    assert out.read_bytes().startswith(b"\x89PNG")
    # What was written is read again as the same card.
    again = kith(tmp_path / "other", "import", str(out))
    assert (again.returncode, "1 added" in again.stdout) == (0, True)
    assert kith(folder, "qr", "ana", "--to", str(tmp_path / "ana.txt")).returncode == 2
